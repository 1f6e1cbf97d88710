//! `kongctl login`: logs the user in with a code that is entered in a browser (RFC 8628).

use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::{Value, json};

use super::access::http_config;
use super::browser;
use super::context::Context;
use super::profiles::note_unknown_profile;
use super::servers::{ServerArgs, ServerOrigin, Servers, base_url};
use super::telemetry::reporting::{CommandPath, Verdict};
use super::telemetry::{program, question};
use super::token_source::token_file;
use super::value_parsers::checked;
use crate::config::{HTTP_TIMEOUT, KONNECT_BASE_AUTH_URL, KONNECT_MACHINE_CLIENT_ID, KONNECT_PAT};
use crate::duration::in_words;
use crate::error::Result;
use crate::http::Http;
use crate::konnect::{BaseUrl, DeviceAuthorization, DeviceFlow, Grant, PollTimer, TokenFile};
use crate::output::{self, Ui};
use crate::time::{human, rfc3339};

/// How often the countdown is redrawn.
const COUNTDOWN_INTERVAL: Duration = Duration::from_secs(1);

/// The longest pause between two polls of the sandbox, which approves without a user.
const MAX_SANDBOX_PAUSE: Duration = Duration::from_millis(500);

/// What happens next in the sandbox, which has no browser to wait for.
const SANDBOX_APPROVAL: &str =
    "The sandbox approves the code by itself; at Konnect, you do it in a browser.";

#[derive(Args)]
pub(crate) struct Login {
    /// Do not offer to open a browser: the system's, or the one that BROWSER names
    #[arg(long)]
    no_browser: bool,
    #[arg(long, value_name = "URL", help = KONNECT_BASE_AUTH_URL.definition.about, help_heading = "Konnect options")]
    base_auth_url: Option<String>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    #[arg(long, value_name = "DURATION", value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about, help_heading = "Konnect options")]
    timeout: Option<String>,
}

impl Login {
    /// The path of this command in events.
    pub(super) const PATH: CommandPath = program::LOGIN;

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        // Before the command is named: an interrupted question must not be reported.
        let verdict = question::settle_consent(context);
        context.start_command(Self::PATH)?;
        // Whatever can fail without the user fails before the user is sent to a browser.
        let format = context.format()?;
        let target = self.target(context)?;
        let grant = self
            .authorize(&target, context, verdict)
            .map_err(|error| error.context("cannot log in"))?;
        if let Some(file) = &target.file {
            file.write(&grant, &target.server)?;
        }
        let summary = Summary {
            profile: context.config().profile(),
            grant: &grant,
            target: &target,
        };
        context
            .settled_ui()
            .print_value(format, || summary.facts(), || summary.text())?;
        note_other_token(context, &target)
    }

    /// Returns where to log in, and the file that keeps the login.
    fn target(&self, context: &Context) -> Result<Target> {
        let config = context.config();
        let servers = Servers::find(config, &self.server, None)?;
        let auth = config.get(&KONNECT_BASE_AUTH_URL, self.base_auth_url.as_deref())?;
        let auth = auth.map(|url| base_url(&url)).transpose()?;
        context.warn_of_replaced_settings();
        if matches!(servers.origin, ServerOrigin::Sandbox) && auth.is_none() {
            return self.sandbox_target(context);
        }
        let file = writable_token_file(context)?;
        // Its name may be a typo.
        note_unknown_profile(context, "is new: this login creates it");
        // Only later commands will connect to it.
        if let Some(warning) = servers.origin.unknown_region() {
            context.ui.warn(&warning);
        }
        Ok(Target {
            http: self.http(context, &servers)?,
            auth: auth.unwrap_or(servers.global),
            server: servers.regional,
            file: Some(file),
        })
    }

    /// Starts a sandbox for this run, and returns it as the place to log in.
    fn sandbox_target(&self, context: &Context) -> Result<Target> {
        let servers = Servers::of_sandbox()?;
        Ok(Target {
            http: self.http(context, &servers)?,
            auth: servers.global,
            server: servers.regional,
            file: None,
        })
    }

    fn http(&self, context: &Context, servers: &Servers) -> Result<Http> {
        let http_config = http_config(context, self.timeout.as_deref(), servers.proxy_policy)?;
        Ok(Http::new(http_config))
    }

    /// Shows the user the code and the link, and waits until the user has decided.
    fn authorize(&self, target: &Target, context: &Context, verdict: Verdict) -> Result<Grant> {
        let client_id = context
            .config()
            .get_or_default(&KONNECT_MACHINE_CLIENT_ID, None)?;
        let flow = DeviceFlow {
            http: &target.http,
            base: &target.auth,
            client_id: &client_id.value,
            profile: context.config().profile(),
        };
        let authorization = flow.authorize()?;
        context.ui.line(&instructions(&authorization));
        if target.is_sandbox() {
            context.ui.line(SANDBOX_APPROVAL);
        } else if context.ui.can_converse() && !self.no_browser {
            offer_browser(&authorization, &context.ui, verdict);
        }
        let mut timer = Countdown {
            ui: &context.ui,
            start: Instant::now(),
            max_pause: target.is_sandbox().then_some(MAX_SANDBOX_PAUSE),
            is_shown: context.ui.can_redraw(),
        };
        flow.wait_for_grant(&authorization, &mut timer)
    }
}

/// The server to log in at, and what to do with the login.
struct Target {
    http: Http,
    /// The server that grants logins.
    auth: BaseUrl,
    /// The server that the profile's commands use from then on.
    server: BaseUrl,
    /// `None` for the built-in sandbox, which needs no login.
    file: Option<TokenFile>,
}

impl Target {
    /// Returns whether this is the built-in sandbox, which approves a login by itself.
    fn is_sandbox(&self) -> bool {
        self.file.is_none()
    }
}

/// Returns the profile's token file; notes when a file that cannot be read is about to be replaced.
fn writable_token_file(context: &Context) -> Result<TokenFile> {
    let file = token_file(context.config())?;
    if let Err(error) = file.read() {
        context
            .ui
            .note(&format!("{}; this login replaces it", error.message()));
    }
    file.require_writable()?;
    Ok(file)
}

/// Notes that a token of the settings is used instead of the login that was just stored.
fn note_other_token(context: &Context, target: &Target) -> Result<()> {
    let other = context.config().get(&KONNECT_PAT, None)?;
    if let (Some(_), Some(other)) = (&target.file, other) {
        context.ui.note(&format!(
            "the token from {} takes precedence over this login",
            other.source
        ));
    }
    Ok(())
}

/// Returns what the user has to do.
fn instructions(authorization: &DeviceAuthorization) -> String {
    let code = output::escaped(&authorization.user_code).into_owned();
    let steps = match &authorization.verification_uri_complete {
        Some(link) => format!(
            "To log in, open   {}\nand check the code   {code}",
            output::escaped(link)
        ),
        None => format!(
            "To log in, open   {}\nand enter the code   {code}",
            output::escaped(&authorization.verification_uri)
        ),
    };
    format!(
        "{steps}\nIt is valid for {}.",
        in_words(authorization.expires_in)
    )
}

fn offer_browser(authorization: &DeviceAuthorization, ui: &Ui, verdict: Verdict) {
    ui.line("Press Enter to open the link in a browser.");
    let link = match &authorization.verification_uri_complete {
        Some(link) => link,
        None => &authorization.verification_uri,
    };
    browser::open_on_enter(link.clone(), verdict, ui.clone());
}

/// The real clock, with a countdown to the code's expiry on a terminal.
struct Countdown<'a> {
    ui: &'a Ui,
    start: Instant,
    max_pause: Option<Duration>,
    is_shown: bool,
}

impl PollTimer for Countdown<'_> {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn wait(&mut self, time: Duration, left: Duration) {
        let time = self.max_pause.map_or(time, |max| time.min(max));
        if !self.is_shown {
            thread::sleep(time);
            return;
        }
        let now = Instant::now();
        let (end, expiry) = (now + time, now + left);
        loop {
            let now = Instant::now();
            let rest = end.saturating_duration_since(now);
            if rest.is_zero() {
                break;
            }
            self.draw(expiry.saturating_duration_since(now));
            thread::sleep(rest.min(COUNTDOWN_INTERVAL));
        }
        // The line is not left behind for what is written next.
        self.ui.clear_status();
    }
}

impl Countdown<'_> {
    fn draw(&self, left: Duration) {
        let seconds = left.as_secs();
        self.ui.status(&format!(
            "Waiting for your approval: {}:{:02} left",
            seconds / 60,
            seconds % 60
        ));
    }
}

/// The result of a login that succeeded.
struct Summary<'a> {
    profile: &'a str,
    grant: &'a Grant,
    target: &'a Target,
}

impl Summary<'_> {
    fn text(&self) -> String {
        let profile = output::escaped(self.profile);
        if self.target.is_sandbox() {
            return format!(
                "Logged in to the sandbox. Nothing is stored: profile `{profile}` needs no login\n"
            );
        }
        let renewal = match self.grant.refresh {
            Some(_) => ", renewed automatically",
            None => "",
        };
        format!(
            "Logged in: profile `{profile}` at {}, until {} UTC{renewal}\n",
            self.target.server.realm(),
            human(self.grant.expires_at())
        )
    }

    fn facts(&self) -> Value {
        json!({
            "profile": self.profile,
            "host": self.target.server.realm(),
            "base_url": self.target.server.to_string(),
            "expires_at": rfc3339(self.grant.expires_at()),
            "renewable": self.grant.refresh.is_some(),
            "file": self.target.file.as_ref().map(TokenFile::path),
        })
    }
}
