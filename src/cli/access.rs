//! How a command reaches Konnect: which servers, which proxy policy, which timeout, and as whom.

use std::time::Duration;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::build_version::VERSION;
use super::context::Context;
use super::hints::GivenFlag;
use super::token_source::{
    TokenArgs, TokenSource, missing_token, read_token_file, sandbox_token, stored_login,
    token_of_setting, with_token_source,
};
use super::value_parsers::checked;
use crate::config::{
    Config, HTTP_TIMEOUT, KONNECT_BASE_URL, KONNECT_PAGE_SIZE, KONNECT_REGION, REGIONS, Source,
    Sourced,
};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpConfig, ProxyPolicy, descriptors_hint};
use crate::konnect::{
    BaseUrl, Client, ClientConfig, Credentials, Session, StoredLogin, profiles_with_login,
};
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
    #[arg(long, global = true, hide_short_help = true, value_name = "DURATION", allow_negative_numbers = true, value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about)]
    timeout: Option<String>,
}

// No doc comment, as above.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PageArgs {
    #[arg(long, global = true, hide_short_help = true, value_name = "N", allow_negative_numbers = true, value_parser = checked(&KONNECT_PAGE_SIZE), help = KONNECT_PAGE_SIZE.definition.about)]
    page_size: Option<String>,
    /// Stop after this many items; no further page is requested
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
    #[arg(long, global = true, hide_short_help = true, value_name = "URL", value_parser = NonEmptyStringValueParser::new(), help = KONNECT_BASE_URL.definition.about)]
    pub(super) base_url: Option<String>,
    #[arg(id = REGION, long, global = true, hide_short_help = true, value_name = "REGION", value_parser = checked(&KONNECT_REGION), help = KONNECT_REGION.definition.about)]
    pub(super) region: Option<String>,
}

/// A client, and what explains the errors of its requests.
pub(super) struct AuthorizedClient {
    pub(super) client: Client,
    token_source: Source,
    /// The server that only the login names.
    remembered: Option<BaseUrl>,
    /// What to say of a region that may not be one.
    unknown_region: Option<String>,
}

impl AuthorizedClient {
    /// Adds the token's source to an error of authentication, and to one of the network that the
    /// region may not exist.
    pub(super) fn explain(&self, error: Error, config: &Config) -> Error {
        if let (ErrorKind::Network, Some(hint)) = (error.kind(), &self.unknown_region) {
            return error.hint(hint);
        }
        with_token_source(error, &self.token_source, config, self.remembered.as_ref())
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
        self.client_with(context, auth, Ok)
    }

    /// Returns a client that does not disturb the line that is being typed: it asks and tells the
    /// user nothing, renews no login, and waits no longer than `timeout`. Fails without a token,
    /// even for what needs none: without an account, no request is expected.
    pub(super) fn silent_client(&self, context: &Context, timeout: Duration) -> Result<Client> {
        self.token.require_file()?;
        let silent = self.client_with(context, Auth::Token, |mut config| {
            config.credentials = config.credentials.without_renewal()?;
            config.http.timeout = Some(timeout);
            config.on_delay = Box::new(|_| {});
            Ok(config)
        });
        silent.map(|silent| silent.client)
    }

    /// Returns the client whose configuration is what `adjust` makes of that of the profile.
    fn client_with(
        &self,
        context: &Context,
        auth: Auth,
        adjust: impl FnOnce(ClientConfig) -> Result<ClientConfig>,
    ) -> Result<AuthorizedClient> {
        let config = context.config();
        let (servers, credentials) = match auth {
            Auth::Anonymous => self.anonymously(config)?,
            Auth::Token | Auth::Person => self.authorization(config)?,
        };
        let remembered = servers.remembered().cloned();
        let unknown_region = servers.origin.unknown_region();
        // After the credentials: a missing token is reported without starting a server.
        let servers = match servers.origin {
            ServerOrigin::Sandbox => Servers::of_sandbox()?,
            ServerOrigin::Region(_) | ServerOrigin::BaseUrl(_) => servers,
        };
        let ui = context.ui.clone();
        let client = ClientConfig {
            http: http_config(context, self.timeout.as_deref(), servers.proxy_policy)?,
            regional: servers.regional,
            global: servers.global,
            credentials: credentials.value,
            on_delay: Box::new(move |delay| ui.note_delay(delay)),
        };
        Ok(AuthorizedClient {
            client: Client::new(adjust(client)?),
            token_source: credentials.source,
            remembered,
            unknown_region,
        })
    }

    /// Returns the servers to use, and what authorizes requests to them.
    fn authorization(&self, config: &Config) -> Result<(Servers, Sourced<Credentials>)> {
        let token = match TokenSource::find(config, &self.token)? {
            TokenSource::File(path) => read_token_file(config, path)?,
            TokenSource::Setting(found) => token_of_setting(config, found)?,
            TokenSource::BuiltIn => sandbox_token(),
            TokenSource::Login => return login(config, &self.server),
        };
        let servers = Servers::find(config, &self.server, None)?;
        let credentials = Credentials::Given(token.value);
        Ok((servers, Sourced::new(credentials, token.source)))
    }

    /// Returns the servers to use for what needs no token: those that a token would be sent to.
    fn anonymously(&self, config: &Config) -> Result<(Servers, Sourced<Credentials>)> {
        let login = match TokenSource::find(config, &self.token) {
            // One that cannot be read does not matter here.
            Ok(TokenSource::Login) => stored_login(config).ok().flatten(),
            _ => None,
        };
        let login = login.as_ref().map(|(_, login)| login);
        let servers = Servers::find(config, &self.server, login)?;
        Ok((servers, Sourced::new(Credentials::Nothing, Source::Default)))
    }
}

/// Returns the stored login of the profile, and the servers to use it with.
fn login(config: &Config, flags: &ServerArgs) -> Result<(Servers, Sourced<Credentials>)> {
    let Some((file, login)) = stored_login(config)? else {
        // A bad address is reported before a missing token.
        Servers::find(config, flags, None)?;
        let logins = match config.directory() {
            Some(directory) => profiles_with_login(&directory),
            None => Vec::new(),
        };
        // First, because a profile that exists nowhere has another exit code than a missing token.
        config.require_profile(logins)?;
        return Err(missing_token(config));
    };
    let servers = Servers::find(config, flags, Some(&login))?;
    // A login that names no server is bound to those that the profile has without flags.
    let default = Servers::find(config, &ServerArgs::default(), Some(&login))?;
    let session = Session::open(file, login, &servers.regional, &default.regional)?;
    let credentials = Credentials::Login(Box::new(session));
    Ok((servers, Sourced::new(credentials, Source::Login)))
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
pub(super) enum ServerOrigin {
    /// The region of the organization.
    Region(Sourced<String>),
    /// A base URL, which may not be a valid one.
    BaseUrl(Sourced<String>),
    /// The built-in profile, whose server [`Servers::of_sandbox`] starts.
    Sandbox,
}

impl ServerOrigin {
    /// Returns what the flags and the settings name, or else `login`, or else the default region.
    ///
    /// `login` is the one whose token is used, if it is one.
    pub(super) fn find(
        config: &Config,
        flags: &ServerArgs,
        login: Option<&StoredLogin>,
    ) -> Result<Self> {
        if let Some(base_url) = config.get(&KONNECT_BASE_URL, flags.base_url.as_deref())? {
            return Ok(Self::BaseUrl(base_url));
        }
        let region = config.get_or_default(&KONNECT_REGION, flags.region.as_deref())?;
        if config.is_sandbox() {
            return Ok(Self::Sandbox);
        }
        match login.and_then(|login| login.base_url.as_ref()) {
            Some(server) if region.source == Source::Default => Ok(Self::of_login(server)),
            _ => Ok(Self::Region(region)),
        }
    }

    fn of_login(server: &BaseUrl) -> Self {
        let sourced = |text: &str| Sourced::new(text.to_owned(), Source::Login);
        match server.region() {
            // Global resources have a server of their own there.
            Some(region) => Self::Region(sourced(region)),
            None => Self::BaseUrl(sourced(&server.to_string())),
        }
    }

    /// Returns what to say of a region that kongctl does not know, which may be a new one.
    pub(super) fn unknown_region(&self) -> Option<String> {
        let Self::Region(Sourced { value, source }) = self else {
            return None;
        };
        if REGIONS.contains(&value.as_str()) {
            return None;
        }
        let known = REGIONS.join(", ");
        Some(format!(
            "region `{value}` from {source} is not one that kongctl knows: {known}"
        ))
    }

    /// Returns what names the servers; `None` for the sandbox.
    pub(super) fn source(&self) -> Option<&Source> {
        match self {
            Self::Region(found) | Self::BaseUrl(found) => Some(&found.source),
            Self::Sandbox => None,
        }
    }
}

/// The servers of Konnect that a profile uses.
pub(super) struct Servers {
    pub(super) regional: BaseUrl,
    pub(super) global: BaseUrl,
    pub(super) origin: ServerOrigin,
    pub(super) proxy_policy: ProxyPolicy,
}

impl Servers {
    /// Returns the servers of [`ServerOrigin::find`]; starts none.
    ///
    /// The addresses of [`ServerOrigin::Sandbox`] are not its own until it is started.
    pub(super) fn find(
        config: &Config,
        flags: &ServerArgs,
        login: Option<&StoredLogin>,
    ) -> Result<Self> {
        let origin = ServerOrigin::find(config, flags, login)?;
        let regional = match &origin {
            ServerOrigin::BaseUrl(found) => return Ok(Self::all_at(base_url(found)?, origin)),
            ServerOrigin::Region(region) => BaseUrl::of_region(&region.value),
            ServerOrigin::Sandbox => BaseUrl::global(),
        };
        Ok(Self {
            regional,
            global: BaseUrl::global(),
            origin,
            proxy_policy: ProxyPolicy::FromEnvironment,
        })
    }

    /// Returns the server that only the login names.
    fn remembered(&self) -> Option<&BaseUrl> {
        (self.origin.source() == Some(&Source::Login)).then_some(&self.regional)
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
