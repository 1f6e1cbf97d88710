//! How a command reaches Konnect: the client of its servers, with which timeout, and as whom.

use std::time::Duration;

use clap::Args;

use super::build_variables::VERSION;
use super::context::Context;
use super::hints::GivenFlag;
use super::servers::{ServerArgs, ServerOrigin, Servers};
use super::token_source::{
    TokenArgs, TokenSource, missing_token, read_token_file, sandbox_token, stored_login,
    token_of_setting, with_token_source,
};
use super::value_parsers::checked;
use crate::config::{Config, HTTP_TIMEOUT, KONNECT_PAGE_SIZE, Source, Sourced};
use crate::env;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpConfig, ProxyPolicy};
use crate::konnect::{BaseUrl, Client, ClientConfig, Credentials, Session, profiles_with_login};
use crate::resources::Auth;

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct AccessArgs {
    #[command(flatten)]
    pub(super) token: TokenArgs,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    #[arg(long, global = true, hide_short_help = true, value_name = "DURATION", allow_negative_numbers = true, value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about)]
    pub(super) timeout: Option<String>,
}

// No doc comment, as above.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PageArgs {
    #[arg(long, global = true, hide_short_help = true, value_name = "N", allow_negative_numbers = true, value_parser = checked(&KONNECT_PAGE_SIZE), help = KONNECT_PAGE_SIZE.definition.about)]
    page_size: Option<String>,
    /// Stop after this many items; in tables, children count, and no further page is requested
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

/// The resource to try in the sandbox where the command has none that needs no further arguments.
pub(super) const SAMPLE: &str = "apis";

/// A client, and what explains the errors of its requests.
pub(super) struct AuthorizedClient {
    pub(super) client: Client,
    token_source: Source,
    /// The server that only the login names.
    remembered: Option<BaseUrl>,
    /// What to say of a region that may not be one.
    unknown_region: Option<String>,
    /// Whether what is changed is lost with the run: the sandbox of a command keeps nothing.
    forgets_changes: bool,
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

impl AccessArgs {
    /// Returns the flags that another command can be given as well: not a token itself.
    pub(super) fn given(&self) -> Vec<GivenFlag<'_>> {
        let mut given = self.server.given();
        given.extend(self.token.given());
        given
    }

    /// Returns a client for the profile, which authenticates as `auth` requires.
    ///
    /// Without a token, the error names `sample`, a resource, as one to read in the sandbox.
    pub(super) fn client(
        &self,
        context: &Context,
        auth: Auth,
        sample: &str,
    ) -> Result<AuthorizedClient> {
        let client = self.client_with(context, auth, sample, Ok)?;
        context.warn_of_replaced_settings();
        Ok(client)
    }

    /// Returns the client of a command that changes something. On a terminal, a note says if the
    /// change will be lost.
    pub(super) fn client_for_changes(
        &self,
        context: &Context,
        auth: Auth,
        sample: &str,
    ) -> Result<AuthorizedClient> {
        let client = self.client(context, auth, sample)?;
        if client.forgets_changes && context.ui.stderr_is_terminal() {
            context.ui.note(&format!(
                "the sandbox forgets the change when this command ends; to keep it, name a file with {}, or use `kongctl sandbox serve`",
                env::SANDBOX_STATE,
            ));
        }
        Ok(client)
    }

    /// Returns a client that does not disturb the line that is being typed: it asks and tells the
    /// user nothing, renews no login, and waits no longer than `timeout`. Fails without a token,
    /// even for what needs none: without an account, no request is expected.
    pub(super) fn silent_client(&self, context: &Context, timeout: Duration) -> Result<Client> {
        self.token.require_file()?;
        let silent = self.client_with(context, Auth::Token, SAMPLE, |mut config| {
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
        sample: &str,
        adjust: impl FnOnce(ClientConfig) -> Result<ClientConfig>,
    ) -> Result<AuthorizedClient> {
        let config = context.config();
        let (servers, credentials) = match auth {
            Auth::Anonymous => self.anonymously(config)?,
            Auth::Token | Auth::Person => self.authorization(context, sample)?,
        };
        let remembered = servers.remembered().cloned();
        let unknown_region = servers.origin.unknown_region();
        let serves_itself = matches!(servers.origin, ServerOrigin::Sandbox);
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
            serves_itself,
            on_delay: Box::new(move |delay| ui.note_delay(delay)),
        };
        Ok(AuthorizedClient {
            client: Client::new(adjust(client)?),
            token_source: credentials.source,
            remembered,
            unknown_region,
            forgets_changes: serves_itself && env::path(env::SANDBOX_STATE).is_none(),
        })
    }

    /// Returns the servers to use, and what authorizes requests to them.
    fn authorization(
        &self,
        context: &Context,
        sample: &str,
    ) -> Result<(Servers, Sourced<Credentials>)> {
        let config = context.config();
        let token = match TokenSource::find(config, &self.token)? {
            TokenSource::File(path) => read_token_file(config, path, &context.ui)?,
            TokenSource::Setting(found) => token_of_setting(config, found)?,
            TokenSource::BuiltIn => sandbox_token(),
            TokenSource::Login => return login(config, &self.server, sample),
        };
        let servers = Servers::find(config, &self.server, None)?;
        let credentials = Credentials::Given(token.value);
        Ok((servers, Sourced::new(credentials, token.source)))
    }

    /// Returns the host of Konnect's API; `None` for the built-in sandbox, which is on this
    /// machine.
    pub(super) fn api_host(&self, config: &Config) -> Result<Option<String>> {
        let (servers, _) = self.anonymously(config)?;
        Ok(match servers.origin {
            ServerOrigin::Sandbox => None,
            ServerOrigin::Region(_) | ServerOrigin::BaseUrl(_) => servers.regional.host(),
        })
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
fn login(
    config: &Config,
    flags: &ServerArgs,
    sample: &str,
) -> Result<(Servers, Sourced<Credentials>)> {
    let Some((file, login)) = stored_login(config)? else {
        // A bad address is reported before a missing token.
        let servers = Servers::find(config, flags, None)?;
        let logins = match config.directory() {
            Some(directory) => profiles_with_login(&directory),
            None => Vec::new(),
        };
        // First, because a profile that exists nowhere has another exit code than a missing token.
        config.require_profile(logins)?;
        let error = missing_token(config, sample);
        return Err(match servers.origin.unknown_region() {
            Some(hint) => error.hint(hint),
            None => error,
        });
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
