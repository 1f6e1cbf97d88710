//! How a command reaches Konnect: which servers, which proxy policy, which timeout, and as whom.

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::build_version::VERSION;
use super::context::Context;
use super::hints::GivenFlag;
use super::token_source::{
    TokenArgs, TokenSource, missing_token, read_token_file, sandbox_token, token_file,
    token_of_setting, with_token_source,
};
use super::value_parsers::checked;
use crate::config::{
    Config, HTTP_TIMEOUT, KONNECT_BASE_URL, KONNECT_PAGE_SIZE, KONNECT_REGION, Source, Sourced,
};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpConfig, ProxyPolicy, descriptors_hint};
use crate::konnect::{BaseUrl, Client, ClientConfig, Credentials, Session, profiles_with_login};
use crate::resources::Auth;
use crate::sandbox::Sandbox;

/// The ID of the argument whose values are regions, for completion.
pub(super) const REGION: &str = "region";

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct AccessArgs {
    #[command(flatten)]
    pub(super) token: TokenArgs,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    #[arg(long, global = true, value_name = "DURATION", allow_negative_numbers = true, value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about)]
    timeout: Option<String>,
}

// No doc comment, as above.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PageArgs {
    #[arg(long, global = true, value_name = "N", allow_negative_numbers = true, value_parser = checked(&KONNECT_PAGE_SIZE), help = KONNECT_PAGE_SIZE.definition.about)]
    page_size: Option<String>,
    /// Stop after this many items, without requesting more pages
    #[arg(short = 'L', long, global = true, value_name = "N", allow_negative_numbers = true, value_parser = limit)]
    pub(super) limit: Option<usize>,
}

fn limit(text: &str) -> std::result::Result<usize, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err("expected a whole number from 1".to_owned()),
        Ok(limit) => Ok(limit),
    }
}

impl PageArgs {
    /// Returns how many items a page of a list has.
    pub(super) fn size(&self, config: &Config) -> Result<u32> {
        let found = config.get_or_default(&KONNECT_PAGE_SIZE, self.page_size.as_deref())?;
        Ok(found.value)
    }
}

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct ServerArgs {
    #[arg(long, global = true, value_name = "URL", value_parser = NonEmptyStringValueParser::new(), help = KONNECT_BASE_URL.definition.about)]
    pub(super) base_url: Option<String>,
    #[arg(id = REGION, long, global = true, value_name = "REGION", value_parser = checked(&KONNECT_REGION), help = KONNECT_REGION.definition.about)]
    pub(super) region: Option<String>,
}

/// A client, and the source of the token that it sends.
pub(super) struct AuthorizedClient {
    pub(super) client: Client,
    token_source: Source,
}

impl AuthorizedClient {
    /// Adds the token's source to an error of authentication.
    pub(super) fn explain(&self, error: Error, config: &Config) -> Error {
        with_token_source(error, &self.token_source, config)
    }
}

impl ServerArgs {
    /// Returns the flags that were given.
    pub(super) fn given(&self) -> Vec<GivenFlag<'_>> {
        let base_url = self.base_url.as_deref();
        let base_url = base_url.map(|url| ("base-url", url.into()));
        let region = self.region.as_deref();
        let region = region.map(|region| (REGION, region.into()));
        base_url.into_iter().chain(region).collect()
    }
}

impl AccessArgs {
    /// Returns the flags that another command can be given as well: not a token itself.
    pub(super) fn given(&self) -> Vec<GivenFlag<'_>> {
        let mut given = self.server.given();
        given.extend(self.token.given());
        given
    }

    /// Returns a client for the profile, which authenticates as `auth` requires.
    pub(super) fn client(&self, context: &Context, auth: Auth) -> Result<AuthorizedClient> {
        let config = context.config();
        let servers = Servers::find(config, &self.server)?;
        let credentials = match auth {
            Auth::Anonymous => Sourced::new(Credentials::Nothing, Source::Default),
            Auth::Token | Auth::Person => self.credentials(config, &servers)?,
        };
        // After the credentials: a missing token is reported without starting a server.
        let servers = match servers.origin {
            ServerOrigin::Sandbox => Servers::of_sandbox()?,
            ServerOrigin::Region | ServerOrigin::BaseUrl => servers,
        };
        let ui = context.ui.clone();
        let client = Client::new(ClientConfig {
            http: http_config(context, self.timeout.as_deref(), servers.proxy_policy)?,
            regional: servers.regional,
            global: servers.global,
            credentials: credentials.value,
            on_delay: Box::new(move |delay| ui.note_delay(delay)),
        });
        Ok(AuthorizedClient {
            client,
            token_source: credentials.source,
        })
    }

    fn credentials(&self, config: &Config, servers: &Servers) -> Result<Sourced<Credentials>> {
        let token = match TokenSource::find(config, &self.token)? {
            TokenSource::File(path) => read_token_file(config, path)?,
            TokenSource::Setting(found) => token_of_setting(config, found)?,
            TokenSource::BuiltIn => sandbox_token(),
            TokenSource::Login => return stored_login(config, servers),
        };
        Ok(Sourced::new(Credentials::Given(token.value), token.source))
    }
}

/// Returns the stored login of the profile.
fn stored_login(config: &Config, servers: &Servers) -> Result<Sourced<Credentials>> {
    // A login is bound to the servers that the profile has without flags.
    let default = Servers::find(config, &ServerArgs::default())?;
    // A profile whose name cannot be part of a file name has no login.
    let session = match token_file(config) {
        Ok(file) => Session::open(file, &servers.regional, &default.regional)?,
        Err(_) => None,
    };
    let Some(session) = session else {
        let logins = match config.directory() {
            Some(directory) => profiles_with_login(&directory),
            None => Vec::new(),
        };
        // First, because a profile that exists nowhere has another exit code than a missing token.
        config.require_profile(logins)?;
        return Err(missing_token(config));
    };
    let credentials = Credentials::Login(Box::new(session));
    Ok(Sourced::new(credentials, Source::Login))
}

/// Returns how requests are sent; `timeout` is the flag.
pub(super) fn http_config(
    context: &Context,
    timeout: Option<&str>,
    proxy_policy: ProxyPolicy,
) -> Result<HttpConfig> {
    let timeout = context.config().get_or_default(&HTTP_TIMEOUT, timeout)?;
    Ok(HttpConfig {
        user_agent: format!("kongctl/v{VERSION}"),
        timeout: timeout.value.0,
        proxy_policy,
        secrets: context.ui.secrets().clone(),
    })
}

/// What determines the servers of a run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ServerOrigin {
    /// The region of the organization.
    Region,
    /// A base URL that a flag or a setting sets.
    BaseUrl,
    /// The built-in profile, whose server [`Servers::of_sandbox`] starts.
    Sandbox,
}

/// The servers of Konnect that a profile uses.
pub(super) struct Servers {
    pub(super) regional: BaseUrl,
    pub(super) global: BaseUrl,
    pub(super) origin: ServerOrigin,
    pub(super) proxy_policy: ProxyPolicy,
}

impl Servers {
    /// Returns the servers that the base URL names, or else the region; starts none.
    ///
    /// The addresses of [`ServerOrigin::Sandbox`] are those of the region until it is started.
    pub(super) fn find(config: &Config, arguments: &ServerArgs) -> Result<Self> {
        if let Some(base) = config.get(&KONNECT_BASE_URL, arguments.base_url.as_deref())? {
            return Ok(Self::all_at(base_url(&base)?, ServerOrigin::BaseUrl));
        }
        let region = config.get_or_default(&KONNECT_REGION, arguments.region.as_deref())?;
        let origin = if config.is_sandbox() {
            ServerOrigin::Sandbox
        } else {
            ServerOrigin::Region
        };
        Ok(Self {
            regional: BaseUrl::of_region(&region.value),
            global: BaseUrl::global(),
            origin,
            proxy_policy: ProxyPolicy::FromEnvironment,
        })
    }

    /// Starts a sandbox for this run, and returns it as the only server.
    pub(super) fn of_sandbox() -> Result<Self> {
        Ok(Self {
            // No proxy reaches the loopback address of this machine.
            proxy_policy: ProxyPolicy::Direct,
            ..Self::all_at(start_sandbox()?, ServerOrigin::Sandbox)
        })
    }

    /// Returns one server for both regional and global resources.
    fn all_at(base: BaseUrl, origin: ServerOrigin) -> Self {
        Self {
            regional: base.clone(),
            // The token must not go to any other host than that of the base URL.
            global: base,
            origin,
            proxy_policy: ProxyPolicy::FromEnvironment,
        }
    }
}

fn start_sandbox() -> Result<BaseUrl> {
    // Port 0: each command has a server of its own. Never reachable from other machines.
    let started = Sandbox::open(([127, 0, 0, 1], 0).into()).and_then(Sandbox::start);
    let url = started.map_err(|error| {
        let described = Error::new(ErrorKind::Network, "cannot start the sandbox")
            .cause(format_args!("{error:#}"));
        match descriptors_hint(error.root_cause()) {
            Some(hint) => described.hint(hint),
            None => described,
        }
    })?;
    // The address is kongctl's own, so a bad one is no mistake of the user.
    BaseUrl::parse(&url).map_err(Error::internal)
}

/// Parses a base URL; an error shows it without what could be a secret.
pub(super) fn base_url(found: &Sourced<String>) -> Result<BaseUrl> {
    BaseUrl::parse(&found.value).map_err(|why| {
        let shown = BaseUrl::redacted(&found.value);
        Error::config(format!("cannot use the base URL `{shown}`: {why}"))
            .fact("from", found.source.to_string())
    })
}
