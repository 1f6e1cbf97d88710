//! Which servers of Konnect a command uses, by its flags, the settings and the login.

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::hints::GivenFlag;
use super::value_parsers::checked;
use crate::config::{Config, KONNECT_BASE_URL, KONNECT_REGION, REGIONS, Source, Sourced};
use crate::env;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{ProxyPolicy, descriptors_hint};
use crate::konnect::{BaseUrl, StoredLogin};
use crate::sandbox::{Fault, Sandbox, State};

/// The ID of the argument whose values are regions, for completion.
pub(super) const REGION: &str = "region";

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct ServerArgs {
    #[arg(long, global = true, hide_short_help = true, value_name = "URL", value_parser = NonEmptyStringValueParser::new(), help = KONNECT_BASE_URL.definition.about)]
    pub(super) base_url: Option<String>,
    #[arg(id = REGION, long, global = true, hide_short_help = true, value_name = "REGION", value_parser = checked(&KONNECT_REGION), help = KONNECT_REGION.definition.about)]
    pub(super) region: Option<String>,
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
    pub(super) fn remembered(&self) -> Option<&BaseUrl> {
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
    let address = ([127, 0, 0, 1], 0).into();
    let opened = Sandbox::open(address, sandbox_faults()?, sandbox_state()?);
    let started = opened.and_then(Sandbox::start);
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

/// Returns the faults of the sandbox of this run, by the environment.
pub(super) fn sandbox_faults() -> Result<Vec<Fault>> {
    let text = env::text(env::SANDBOX_FAULT).unwrap_or_default();
    let faults = text.split_whitespace().map(Fault::parse);
    faults
        .collect::<std::result::Result<_, _>>()
        .map_err(|reason| Error::config(format!("cannot use {}: {reason}", env::SANDBOX_FAULT)))
}

/// Returns what the sandbox of this run has: what a file keeps, if the environment names one.
pub(super) fn sandbox_state() -> Result<State> {
    match env::path(env::SANDBOX_STATE) {
        Some(path) => State::open(&path),
        None => Ok(State::default()),
    }
}

/// Parses a base URL; an error shows it without what could be a secret.
pub(super) fn base_url(found: &Sourced<String>) -> Result<BaseUrl> {
    BaseUrl::parse(&found.value).map_err(|why| {
        let shown = BaseUrl::redacted(&found.value);
        let error = Error::config(format!("cannot use the base URL `{shown}`: {why}"))
            .fact("from", found.source.to_string());
        match BaseUrl::with_scheme(&found.value) {
            Some(url) => error.hint(format!("did you mean `{url}`?")),
            None => error,
        }
    })
}
