//! `kongctl login`: logs a person in, by a code that is entered in a browser.

use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::{Value, json};

use super::browser;
use super::context::{AccessArgs, Context, Servers, base_url};
use super::telemetry::setup::Plan;
use super::value_parsers::checked;
use crate::config::{
    HTTP_TIMEOUT, KONNECT_BASE_AUTH_URL, KONNECT_BASE_URL, KONNECT_MACHINE_CLIENT_ID, KONNECT_PAT,
    KONNECT_REGION,
};
use crate::duration::in_words;
use crate::error::Result;
use crate::http::Http;
use crate::konnect::{BaseUrl, Credentials, Device, Grant, Invitation, Pace, TokenFile};
use crate::output::{self, Ui};
use crate::time::{human, rfc3339};

/// The command's canonical words.
pub(super) const WORDS: &str = "login";

/// How often a countdown is shown anew.
const TICK: Duration = Duration::from_secs(1);

#[derive(Args)]
pub(crate) struct Login {
    /// Do not offer to open a browser
    #[arg(long)]
    no_browser: bool,
    #[arg(long, value_name = "URL", help = KONNECT_BASE_AUTH_URL.definition.about, help_heading = "Konnect options")]
    base_auth_url: Option<String>,
    #[arg(long, value_name = "URL", help = KONNECT_BASE_URL.definition.about, help_heading = "Konnect options")]
    base_url: Option<String>,
    #[arg(long, value_name = "REGION", value_parser = checked(&KONNECT_REGION), help = KONNECT_REGION.definition.about, help_heading = "Konnect options")]
    region: Option<String>,
    #[arg(long, value_name = "DURATION", value_parser = checked(&HTTP_TIMEOUT), help = HTTP_TIMEOUT.definition.about, help_heading = "Konnect options")]
    timeout: Option<String>,
}

impl Login {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.ask_about_telemetry()?;
        context.begin(WORDS)?;
        let style = context.style()?;
        let place = self.place(context)?;
        let client_id = context
            .config()
            .get(&KONNECT_MACHINE_CLIENT_ID, None)?
            .map(|id| id.value)
            .unwrap_or_default();
        let device = Device {
            http: &place.http,
            base: &place.auth,
            client_id: &client_id,
        };
        let grant = self
            .granted(&device, context)
            .map_err(|error| error.while_doing("cannot log in"))?;
        if let Some(file) = &place.file {
            file.write(&grant, &place.realm)?;
        }
        let done = Done {
            context,
            grant: &grant,
            place: &place,
        };
        context
            .ui
            .print_value(style.format, &done.facts(), || done.text())?;
        if let (Some(_), Some(other)) = (&place.file, context.config().get(&KONNECT_PAT, None)?) {
            let source = other.source.to_string();
            context.ui.note(&format!(
                "the token from {} still goes before this login",
                output::escaped(&source)
            ));
        }
        Ok(())
    }

    /// Settles where to log in, and where the login is kept.
    fn place(&self, context: &Context) -> Result<Place> {
        let arguments = AccessArgs {
            base_url: self.base_url.clone(),
            region: self.region.clone(),
            timeout: self.timeout.clone(),
            ..AccessArgs::default()
        };
        let mut servers = context.servers(&arguments)?;
        let auth = context
            .config()
            .get(&KONNECT_BASE_AUTH_URL, self.base_auth_url.as_deref())?
            .map(|url| base_url(&url))
            .transpose()?;
        let is_play = !servers.are_named && auth.is_none() && context.config().is_sandbox();
        let file = if is_play {
            None
        } else {
            Some(sound_file(context)?)
        };
        if is_play {
            servers = Servers::of_sandbox()?;
        }
        let (realm, auth) = (
            servers.regional.realm(),
            auth.unwrap_or_else(|| servers.global.clone()),
        );
        let access = context.access(&arguments, servers, Credentials::Nothing)?;
        Ok(Place {
            http: Http::new(access.http),
            auth,
            realm,
            file,
        })
    }

    /// Invites the person, and waits for the answer.
    fn granted(&self, device: &Device, context: &Context) -> Result<Grant> {
        let invitation = device.invite()?;
        context.ui.line(&words_of(&invitation));
        if context.ui.can_converse() && !self.no_browser {
            context
                .ui
                .line("Press Enter to open the link in a browser.");
            let link = invitation
                .link_with_code
                .as_ref()
                .unwrap_or(&invitation.link);
            browser::open_on_enter(
                link.clone(),
                Plan::of(context).verdict(),
                context.ui.clone(),
            );
        }
        let mut watch = Watch {
            start: Instant::now(),
            is_shown: context.ui.can_redraw(),
            ui: &context.ui,
        };
        device.grant(&invitation, &mut watch)
    }
}

/// The profile's token file; one that cannot be read is told of before it is replaced.
fn sound_file(context: &Context) -> Result<TokenFile> {
    let file = context.token_file()?;
    if let Err(error) = file.read() {
        context.ui.note(&format!(
            "{}; this login takes its place",
            output::escaped(error.message())
        ));
    }
    file.require_writable()?;
    Ok(file)
}

/// Holds where to log in, and what becomes of it.
struct Place {
    http: Http,
    auth: BaseUrl,
    /// Whom the login is for.
    realm: String,
    /// `None` for the built-in sandbox, which needs no login.
    file: Option<TokenFile>,
}

/// What the person is to do.
fn words_of(invitation: &Invitation) -> String {
    let code = output::escaped(&invitation.user_code).into_owned();
    let steps = match &invitation.link_with_code {
        Some(link) => format!(
            "To log in, open   {}\nand check the code   {code}",
            output::escaped(link)
        ),
        None => format!(
            "To log in, open   {}\nand enter the code   {code}",
            output::escaped(&invitation.link)
        ),
    };
    format!("{steps}\nIt is valid for {}.", in_words(invitation.life))
}

/// Lets the real time pass, and counts it down where someone watches.
struct Watch<'a> {
    ui: &'a Ui,
    start: Instant,
    is_shown: bool,
}

impl Pace for Watch<'_> {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn wait(&mut self, time: Duration, left: Duration) {
        let end = Instant::now() + time;
        let expiry = Instant::now() + left;
        while let Some(rest) = end
            .checked_duration_since(Instant::now())
            .filter(|rest| !rest.is_zero())
        {
            if self.is_shown {
                let left = expiry.saturating_duration_since(Instant::now()).as_secs();
                self.ui.status(&format!(
                    "Waiting for you to allow it: {}:{:02} left",
                    left / 60,
                    left % 60
                ));
            }
            thread::sleep(if self.is_shown { rest.min(TICK) } else { rest });
        }
        // Whatever is said next gets a line of its own.
        self.clear();
    }
}

impl Watch<'_> {
    fn clear(&self) {
        if self.is_shown {
            self.ui.clear_status();
        }
    }
}

/// Words a login that has succeeded.
struct Done<'a> {
    context: &'a Context,
    grant: &'a Grant,
    place: &'a Place,
}

impl Done<'_> {
    fn text(&self) -> String {
        let (profile, realm) = (
            output::escaped(self.context.config().profile()),
            &self.place.realm,
        );
        let end = format!("{} UTC", human(self.grant.end()));
        match (&self.place.file, &self.grant.refresh) {
            (None, _) => format!(
                "Logged in, as you would be with an account. Nothing is kept: profile `{profile}` needs no login\n"
            ),
            (Some(_), Some(_)) => format!(
                "Logged in: profile `{profile}` at {realm}, until {end}, and renewed by itself\n"
            ),
            (Some(_), None) => format!("Logged in: profile `{profile}` at {realm}, until {end}\n"),
        }
    }

    fn facts(&self) -> Value {
        json!({
            "profile": self.context.config().profile(),
            "host": self.place.realm,
            "expires_at": rfc3339(self.grant.end()),
            "renewable": self.grant.refresh.is_some(),
            "file": self.place.file.as_ref().map(TokenFile::path),
        })
    }
}
