//! Holds what a command works with: resolved settings, the recorder, and a client when it needs one.

use std::cell::OnceCell;
use std::io::Read;
use std::path::Path;

use clap::Args;
use zeroize::Zeroizing;

use super::globals::GlobalArgs;
use super::telemetry::setup::{self, Plan};
use super::telemetry::write_preference;
use super::value_parsers::checked;
use super::{build_version, logging};
use crate::config::{
    COLOR, Config, HTTP_TIMEOUT, KONNECT_BASE_URL, KONNECT_PAGE_SIZE, KONNECT_PAT, KONNECT_REGION,
    OUTPUT, SANDBOX_PROFILE, Source, Sourced, TEXT_ID_FORMAT, TEXT_LAYOUT,
};
use crate::env;
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::http::{HttpConfig, ProxyPolicy};
use crate::konnect::{
    BaseUrl, Client, ClientConfig, Credentials, Session, TokenFile, login_command,
    profiles_with_login,
};
use crate::output::Ui;
use crate::resources::Auth;
use crate::sandbox::{self, Sandbox};
use crate::secret::Secret;
use crate::style::{Color, Style};
use crate::telemetry::{CommandInfo, ConsentReply, Destination, Recorder, Sink, Verdict};

/// The longest content of a token file.
const LONGEST_TOKEN: u64 = 64 << 10;

// How to reach Konnect. No doc comment: clap would take it for the help of the command.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct AccessArgs {
    /// The access token; other users of this machine can see it here
    #[arg(long, global = true, value_name = "TOKEN", value_parser = secret, conflicts_with = "pat_file")]
    pub(super) pat: Option<Secret>,
    /// A file with the access token; `-` is stdin
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) pat_file: Option<String>,
    #[arg(long, global = true, value_name = "URL", help = KONNECT_BASE_URL.definition.about)]
    pub(super) base_url: Option<String>,
    #[arg(long, global = true, value_name = "REGION", value_parser = checked(&KONNECT_REGION), help = KONNECT_REGION.definition.about)]
    pub(super) region: Option<String>,
    #[arg(long, global = true, value_name = "N", value_parser = checked(&KONNECT_PAGE_SIZE), help = KONNECT_PAGE_SIZE.definition.about)]
    pub(super) page_size: Option<String>,
    #[arg(long, global = true, value_name = "DURATION", value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about)]
    pub(super) timeout: Option<String>,
}

impl AccessArgs {
    pub(super) fn pat_is_on_stdin(&self) -> bool {
        self.pat_file.as_deref() == Some("-")
    }
}

/// Holds what a command works with. Nothing in it is read before it is asked for.
pub(crate) struct Context {
    pub(super) globals: GlobalArgs,
    /// Where to print; of the settings of color it knows the flag only. [`Self::settled_ui`] knows all.
    pub(crate) ui: Ui,
    config: OnceCell<Config>,
    telemetry: Option<(Plan, Recorder)>,
}

impl Context {
    pub(crate) fn new(globals: GlobalArgs) -> Self {
        let flag = globals.color.as_deref();
        let color = flag.and_then(|text| COLOR.parse(text));
        Self {
            globals,
            ui: Ui::new(color.unwrap_or(Color::Auto)),
            config: OnceCell::new(),
            telemetry: None,
        }
    }

    /// Attaches the recorder of this execution, made of every signal there is. \[D\]
    pub(crate) fn with_recorder(
        mut self,
        sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
    ) -> Self {
        let plan = Plan::of(&self);
        let recorder = plan.recorder(sink);
        self.telemetry = Some((plan, recorder));
        self
    }

    /// The recorder of this execution; `None` when none is attached. \[D\]
    pub(crate) fn recorder(&self) -> Option<&Recorder> {
        self.telemetry.as_ref().map(|(_, recorder)| recorder)
    }

    /// Tells what will be reported from the next run on, where that has to be said first.
    pub(crate) fn tell_first(&self) {
        if let Some((plan, _)) = &self.telemetry {
            plan.tell_first();
        }
    }

    /// Says what is reported, and asks, where nobody has chosen yet. To be called before the command begins: until then nothing
    /// is reported, whatever ends the program. \[D\]
    pub(super) fn ask_about_telemetry(&self) -> Result<()> {
        let Some((plan, recorder)) = &self.telemetry else {
            return Ok(());
        };
        let failed = |cause: String| Error::internal("cannot ask about telemetry").cause(cause);
        match plan.ask().map_err(failed)? {
            Some(ConsentReply::Yes) => write_preference(self, Verdict::On),
            Some(ConsentReply::No) => {
                recorder.disable();
                write_preference(self, Verdict::Off)
            }
            Some(ConsentReply::Undecided) | None => Ok(()),
        }
    }

    /// Begins a command that is reported as `words`: names it to the recorder, and starts the log.
    pub(super) fn begin(&self, words: &str) -> Result<()> {
        if let (Some(recorder), Some(path)) = (self.recorder(), setup::command_path(words)) {
            recorder.set_command(CommandInfo { path });
        }
        self.config().require()?;
        logging::start(self.config(), &self.globals)?;
        if let Some((plan, _)) = &self.telemetry {
            plan.warnings()
                .for_each(|warning| log::warn!("telemetry: {warning}"));
        }
        self.config()
            .require()
            .map(crate::config::File::warn_of_unknown_keys)
    }

    pub(super) fn config(&self) -> &Config {
        self.config.get_or_init(|| {
            Config::load(
                self.globals.config_file.as_deref(),
                self.globals.profile.as_deref(),
            )
        })
    }

    /// How results are printed.
    pub(super) fn style(&self) -> Result<Style> {
        self.style_of(self.globals.output.as_deref())
    }

    /// How results are printed when this is what the command line says of their format.
    pub(super) fn style_of(&self, format: Option<&str>) -> Result<Style> {
        let (config, globals) = (self.config(), &self.globals);
        let usual = || Error::internal("a setting has lost its default");
        Ok(Style {
            format: config.get(&OUTPUT, format)?.ok_or_else(usual)?.value,
            layout: config
                .get(&TEXT_LAYOUT, globals.text_layout.as_deref())?
                .ok_or_else(usual)?
                .value,
            id_format: config
                .get(&TEXT_ID_FORMAT, globals.text_id_format.as_deref())?
                .ok_or_else(usual)?
                .value,
        })
    }

    /// How results are printed by a command that must work beside a broken config file.
    pub(super) fn style_or_plain(&self) -> Style {
        let flag = self
            .globals
            .output
            .as_deref()
            .and_then(|text| OUTPUT.parse(text));
        self.style().unwrap_or(Style {
            format: flag.unwrap_or(Style::PLAIN.format),
            ..Style::PLAIN
        })
    }

    /// Returns the user interface with the color of all settings, the config file's among them.
    pub(crate) fn settled_ui(&self) -> Ui {
        self.ui.with_color(self.color())
    }

    /// Returns the user's choice of color; one that cannot be read is none.
    fn color(&self) -> Color {
        let flag = self.globals.color.as_deref();
        flag.and_then(|text| COLOR.parse(text))
            .or_else(|| {
                self.config()
                    .get(&COLOR, None)
                    .ok()
                    .flatten()
                    .map(|found| found.value)
            })
            .unwrap_or(Color::Auto)
    }

    pub(super) fn page_size(&self, arguments: &AccessArgs) -> Result<u32> {
        let found = self
            .config()
            .get(&KONNECT_PAGE_SIZE, arguments.page_size.as_deref())?;
        found
            .map(|found| found.value)
            .ok_or_else(|| Error::internal("the page size has lost its default"))
    }

    /// A client for this profile, and where its token comes from.
    pub(super) fn client(&self, arguments: &AccessArgs, auth: Auth) -> Result<Sourced<Client>> {
        let mut servers = self.servers(arguments)?;
        let credentials = match auth {
            Auth::Nobody => Sourced::new(Credentials::Nothing, Source::Default),
            Auth::Token | Auth::Person => self.credentials(arguments, &servers)?,
        };
        if !servers.are_named && self.config().is_sandbox() {
            servers = Servers::of_sandbox()?;
        }
        let access = self.access(arguments, servers, credentials.value)?;
        Ok(Sourced::new(Client::new(access), credentials.source))
    }

    /// How requests are made.
    pub(super) fn access(
        &self,
        arguments: &AccessArgs,
        servers: Servers,
        credentials: Credentials,
    ) -> Result<ClientConfig> {
        let ui = self.ui.clone();
        Ok(ClientConfig {
            regional: servers.regional,
            global: servers.global,
            credentials,
            http: HttpConfig {
                user_agent: format!("kongctl/v{}", build_version::VERSION),
                timeout: self
                    .config()
                    .get(&HTTP_TIMEOUT, arguments.timeout.as_deref())?
                    .and_then(|timeout| timeout.value.0),
                proxy_policy: servers.way,
            },
            on_delay: Box::new(move |delay| ui.note_delay(delay)),
        })
    }

    /// Where Konnect is for this profile.
    pub(super) fn servers(&self, arguments: &AccessArgs) -> Result<Servers> {
        if let Some(base) = self
            .config()
            .get(&KONNECT_BASE_URL, arguments.base_url.as_deref())?
        {
            return Ok(Servers::all_at(base_url(&base)?));
        }
        let region = self
            .config()
            .get(&KONNECT_REGION, arguments.region.as_deref())?
            .map(|region| region.value)
            .unwrap_or_default();
        Ok(Servers {
            regional: BaseUrl::of_region(&region),
            global: BaseUrl::global(),
            are_named: false,
            way: ProxyPolicy::FromEnvironment,
        })
    }

    /// Adds to a refusal where the token comes from that was refused.
    pub(super) fn explained(&self, error: Error, source: &Source) -> Error {
        let profile = self.config().profile();
        match source {
            _ if error.category() != ErrorKind::Auth => error,
            Source::Default => error,
            source if self.config().is_sandbox() => error.hint(format!("the sandbox takes its own token only, not the one from {source}")),
            // A login that has ended says so itself.
            Source::Login if !error.hints().is_empty() => error,
            Source::Login => {
                error.hint(format!("the token of profile `{profile}` comes from its login; {} makes a new one", login_command(profile)))
            }
            source => error.hint(format!("the token of profile `{profile}` comes from {source}; is it expired, or of another region?")),
        }
    }

    fn credentials(
        &self,
        arguments: &AccessArgs,
        servers: &Servers,
    ) -> Result<Sourced<Credentials>> {
        let config = self.config();
        let found = match token_origin(config, arguments)? {
            Origin::File(path) => {
                return Ok(Sourced::new(
                    Credentials::Given(token_of_file(path)?),
                    Source::Flag("--pat-file"),
                ));
            }
            Origin::Given(found) => found,
            Origin::BuiltIn => Sourced::new(sandbox::TOKEN.to_owned(), Source::Default),
            Origin::Login => return self.login(servers),
        };
        if found.source == Source::Flag(KONNECT_PAT.definition.flag) {
            let variable = env::setting_name(config.profile(), KONNECT_PAT.definition.key);
            log::warn!(
                "--pat: other users of this machine can see the token in the list of processes; --pat-file and {variable} hide it"
            );
        }
        let token = sound_token(found.value, &found.source.to_string())?;
        Ok(Sourced::new(Credentials::Given(token), found.source))
    }

    /// The login that is stored for this profile.
    fn login(&self, servers: &Servers) -> Result<Sourced<Credentials>> {
        let config = self.config();
        let usual = self.servers(&AccessArgs::default())?;
        // A profile whose name can be no part of a file's has no login.
        let session = match self.token_file().ok() {
            Some(file) => Session::open(file, &servers.regional, &usual.regional)?,
            None => None,
        };
        let Some(session) = session else {
            config.require_profile(
                config
                    .directory()
                    .iter()
                    .flat_map(|directory| profiles_with_login(directory)),
            )?;
            return Err(self.no_token());
        };
        Ok(Sourced::new(
            Credentials::Login(Box::new(session)),
            Source::Login,
        ))
    }

    /// The file of this profile's login.
    pub(super) fn token_file(&self) -> Result<TokenFile> {
        let directory = self.config().directory().ok_or_else(|| {
            Error::config("there is no home for a login")
                .hint("set HOME, or name a config file with --config-file")
        })?;
        TokenFile::of(&directory, self.config().profile())
    }

    /// The error of a profile without a token: the ways to give one.
    fn no_token(&self) -> Error {
        let profile = self.config().profile();
        let error = Error::new(
            ErrorKind::Auth,
            format!("profile `{profile}` has no access token"),
        )
        .hint(format!("run {}", login_command(profile)))
        .hint(format!(
            "or set {}",
            env::setting_name(profile, KONNECT_PAT.definition.key)
        ))
        .hint(self.config().how_to_write(&KONNECT_PAT.definition, "TOKEN"))
        .hint("or give --pat-file PATH (- for stdin), or --pat TOKEN");
        if profile.eq_ignore_ascii_case(SANDBOX_PROFILE) {
            return error.hint("the config file has a profile of this name, which takes the place of the built-in sandbox");
        }
        error.hint("no account at hand? kongctl --profile sandbox shows a sample organization")
    }
}

/// Says where a token is to be found.
pub(super) enum Origin<'a> {
    /// In a file, by its path.
    File(&'a str),
    /// On the command line, in the environment, or in the config file.
    Given(Sourced<String>),
    /// In the program: the sandbox's.
    BuiltIn,
    /// In the login that is stored, if any.
    Login,
}

/// Finds the token of a profile, in the one order that holds everywhere.
pub(super) fn token_origin<'a>(config: &Config, arguments: &'a AccessArgs) -> Result<Origin<'a>> {
    if let Some(path) = &arguments.pat_file {
        return Ok(Origin::File(path));
    }
    Ok(
        match config.get(&KONNECT_PAT, arguments.pat.as_ref().map(Secret::expose))? {
            Some(found) => Origin::Given(found),
            None if config.is_sandbox() => Origin::BuiltIn,
            None => Origin::Login,
        },
    )
}

fn secret(text: &str) -> std::result::Result<Secret, std::convert::Infallible> {
    Ok(Secret::new(text))
}

/// Holds where Konnect is.
pub(super) struct Servers {
    pub(super) regional: BaseUrl,
    pub(super) global: BaseUrl,
    /// Somebody named an address.
    pub(super) are_named: bool,
    pub(super) way: ProxyPolicy,
}

impl Servers {
    /// One address for everything.
    pub(super) fn all_at(base: BaseUrl) -> Self {
        Self {
            regional: base.clone(),
            global: base,
            are_named: true,
            way: ProxyPolicy::FromEnvironment,
        }
    }

    /// A sandbox of this very run.
    pub(super) fn of_sandbox() -> Result<Self> {
        Ok(Self {
            way: ProxyPolicy::Direct,
            ..Self::all_at(started_sandbox()?)
        })
    }
}

fn started_sandbox() -> Result<BaseUrl> {
    let started = Sandbox::open(([127, 0, 0, 1], 0).into()).and_then(Sandbox::start);
    let url = started.map_err(|error| {
        Error::new(ErrorKind::Network, "cannot start the sandbox").cause(format_args!("{error:#}"))
    })?;
    BaseUrl::parse(&url).map_err(Error::internal)
}

pub(super) fn base_url(found: &Sourced<String>) -> Result<BaseUrl> {
    BaseUrl::parse(&found.value).map_err(|why| {
        let shown = BaseUrl::shown(&found.value);
        Error::config(format!("cannot use the base URL `{shown}`: {why}"))
            .fact("from", found.source.to_string())
    })
}

/// The token in a file, or on stdin.
fn token_of_file(path: &str) -> Result<Secret> {
    let mut text = Zeroizing::new(String::new());
    let outcome = match path {
        "-" => std::io::stdin()
            .take(LONGEST_TOKEN)
            .read_to_string(&mut text),
        path => std::fs::File::open(Path::new(path))
            .and_then(|file| file.take(LONGEST_TOKEN).read_to_string(&mut text)),
    };
    outcome.map_err(|error| {
        Error::config(format!("cannot read the token file `{path}`")).cause(error)
    })?;
    sound_token(text.trim().to_owned(), "--pat-file")
}

fn sound_token(text: String, origin: &str) -> Result<Secret> {
    let token = Secret::new(text);
    if token.expose().is_empty() {
        return Err(Error::config(format!("the token from {origin} is empty")));
    }
    if !token.is_sound() {
        return Err(Error::config(format!(
            "the token from {origin} holds a character that no token has (a space, a line break, a letter beyond ASCII)"
        )));
    }
    Ok(token)
}
