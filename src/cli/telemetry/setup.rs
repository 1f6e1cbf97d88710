//! The one place where facts of the command line become facts of the telemetry.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::config::{
    self, Config, RawSetting, RawValue, TELEMETRY_DEBUG, TELEMETRY_ENABLED, TELEMETRY_ENDPOINT,
    cache_directory,
};
use crate::env;
use crate::output::Ui;
use crate::telemetry::{
    Breaker, BuildInfo, CommandPath, ConfigValue, ConsentInputs, ConsentReply, ConsentedSink,
    DISCLOSURE, Decision, Destination, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, Endpoint, EnvValue,
    Event, Preference, Recorder, Sink, Source, Verdict, ask_for_consent, decide, preference,
};

use super::program::Kongctl;
use crate::cli::context::Context;

/// Where events go when nobody says otherwise: this machine, where `telemetry listen` listens.
const LOCAL_ENDPOINT: &str = "127.0.0.1:61829";

/// The address that a build can be given in place of [`LOCAL_ENDPOINT`].
const COMPILED_ENDPOINT: Option<&str> = option_env!("KONGCTL_TELEMETRY_ENDPOINT");

/// Beside the config file: what `telemetry.debug` writes.
const DEBUG_FILE: &str = "logs/telemetry.log";

/// The definition that a command's canonical words belong to.
pub(in crate::cli) fn command_path(words: &str) -> Option<CommandPath> {
    CommandPath::lookup::<Kongctl>(words)
}

/// Holds what this run will do about telemetry, and why. Recorder and `telemetry status` share it.
pub(in crate::cli) struct Plan {
    pub(in crate::cli) decision: Decision,
    /// Where events would go, or why they cannot.
    pub(in crate::cli) destination: Result<Destination, String>,
    /// Where the destination comes from.
    pub(in crate::cli) destination_source: String,
    /// The preference file, whether there is one or not.
    pub(in crate::cli) preference: Option<PathBuf>,
    ui: Ui,
}

impl Plan {
    pub(in crate::cli) fn of(context: &Context) -> Self {
        let config = context.config();
        let (destination, destination_source) = destination(config);
        let preference = config
            .directory()
            .map(|directory| preference::path(&directory));
        Self {
            decision: decide(&signals(context, preference.as_deref())),
            destination,
            destination_source,
            preference,
            ui: context.ui.clone(),
        }
    }

    /// Off as well when there is nowhere to send to.
    pub(in crate::cli) fn verdict(&self) -> Verdict {
        if self.destination.is_ok() {
            self.decision.verdict()
        } else {
            Verdict::Off
        }
    }

    /// Why the verdict is what it is.
    pub(in crate::cli) fn reason(&self) -> String {
        match (&self.destination, self.decision.verdict()) {
            (Err(why), Verdict::On) => why.clone(),
            _ => self.decision.reason(),
        }
    }

    pub(in crate::cli) fn warnings(&self) -> impl Iterator<Item = String> {
        self.decision.warnings().into_iter().chain(
            self.destination
                .as_ref()
                .err()
                .map(|why| format!("{why}; telemetry is off for this run")),
        )
    }

    /// The recorder of this execution; off, it is an empty value.
    pub(in crate::cli) fn recorder(
        &self,
        sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
    ) -> Recorder {
        let (Ok(destination), Verdict::On, false) =
            (&self.destination, self.verdict(), self.is_untold())
        else {
            return Recorder::off();
        };
        let breaker = if destination.may_block() {
            breaker()
        } else {
            None
        };
        let (destination, preference) = (destination.clone(), self.preference.clone());
        let recorder =
            Recorder::new(
                Verdict::On,
                BuildInfo::of::<Kongctl>(),
                move || match preference {
                    Some(preference) => Box::new(ConsentedSink::new(sink(destination), preference)),
                    None => sink(destination),
                },
            )
            .with_watcher(finish_on_signal);
        match breaker {
            Some(breaker) => recorder.with_breaker(breaker),
            None => recorder,
        }
    }

    /// Tells whether reports would leave this machine though nobody has decided, or even heard of it:
    /// someone reads along, and was never told.
    pub(in crate::cli) fn is_untold(&self) -> bool {
        matches!(&self.destination, Ok(Destination::Udp(endpoint)) if !endpoint.is_local())
            && self.decision.deciding().source == Source::Default
            && self.ui.stderr_is_terminal()
            && !is_notice_shown()
    }

    /// Says what will be reported, once; the run that says it sends nothing.
    pub(in crate::cli) fn tell_first(&self) {
        if let (true, Ok(destination)) = (self.is_untold(), &self.destination) {
            self.ui.line(&format!(
                "\nFrom the next command on, kongctl reports each command's name, its version and your platform to {destination}.\n\
                 Never arguments, names or tokens. See for yourself: kongctl telemetry preview\n\
                 To say no: kongctl telemetry disable"
            ));
            remember_notice();
        }
    }

    /// Says what is reported where nobody has chosen yet, and asks where there is someone to answer; `None` when all is said. \[D\]
    pub(in crate::cli) fn ask(&self) -> Result<Option<ConsentReply>, String> {
        let is_open = self
            .preference
            .as_ref()
            .is_some_and(|file| !preference::exists(file));
        if self.verdict() == Verdict::Off || !is_open {
            return Ok(None);
        }
        if !self.ui.can_converse() {
            if !is_notice_shown() {
                self.ui.line(DISCLOSURE.trim_end());
                remember_notice();
            }
            return Ok(None);
        }
        let answer = ask_for_consent(&mut std::io::stdin().lock(), &mut self.ui.conversation())
            .map_err(|error| error.to_string())?;
        remember_notice();
        Ok(Some(answer))
    }
}

/// Finishes the recorder when a signal ends the program before the command's own end.
fn finish_on_signal(recorder: Recorder) {
    crate::signals::watch(move || {
        recorder.finalize(SystemTime::now());
        recorder.close();
    });
}

/// Remembers that it was said what is reported. What cannot be remembered is said again.
fn remember_notice() {
    if let Some(marker) = notice_marker() {
        let _ = marker.parent().map(std::fs::create_dir_all);
        let _ = std::fs::File::create(marker);
    }
}

fn is_notice_shown() -> bool {
    notice_marker().is_some_and(|marker| marker.exists())
}

/// Where a deadline that was hit is remembered.
pub(in crate::cli) fn breaker() -> Option<Breaker> {
    cache_directory().map(|directory| Breaker::new(directory.join("telemetry-deadline")))
}

/// Where it is remembered that the notice was shown.
fn notice_marker() -> Option<PathBuf> {
    cache_directory().map(|directory| directory.join("telemetry-notice"))
}

/// The event that running `path` would yield, were it to end now.
pub(in crate::cli) fn event_of(path: CommandPath) -> Event {
    Event::new(path, BuildInfo::of::<Kongctl>(), SystemTime::now())
}

/// Collects everything that has a say.
fn signals(context: &Context, preference: Option<&Path>) -> ConsentInputs {
    let config = context.config();
    let (value, origin) = match config.raw(TELEMETRY_ENABLED.definition.key) {
        RawSetting::NotSet => shortened(config),
        RawSetting::Found(RawValue::Null, source) => (ConfigValue::NotSet, source.to_string()),
        RawSetting::Found(RawValue::Text(text), source) => {
            (ConfigValue::Text(text), source.to_string())
        }
        RawSetting::Found(RawValue::Unsupported(what), source) => {
            (ConfigValue::Other(what), source.to_string())
        }
        RawSetting::Unreadable(error) => (
            ConfigValue::Unreadable(error.message().to_owned()),
            String::new(),
        ),
    };
    ConsentInputs {
        flag: context.globals.no_telemetry,
        do_not_track: switch(ENV_DO_NOT_TRACK),
        no_telemetry: switch(ENV_NO_TELEMETRY),
        preference: preference.map_or(Preference::Absent, preference::read),
        config: value,
        config_origin: origin,
    }
}

/// Finds `telemetry: false` where `telemetry.enabled` was meant. It is no setting, but plainly a wish: off, and told how to write it.
fn shortened(config: &Config) -> (ConfigValue, String) {
    const GROUP: &str = "telemetry";
    match config.raw(GROUP) {
        RawSetting::Found(RawValue::Text(text), source) if !text.is_empty() => {
            let written = if matches!(source, config::Source::Env(_)) {
                format!("{source}={text}")
            } else {
                format!("{GROUP}: {text}")
            };
            (
                ConfigValue::Misplaced(format!("`{}`", written.escape_debug())),
                source.to_string(),
            )
        }
        _ => (ConfigValue::NotSet, String::new()),
    }
}

fn switch(name: &str) -> EnvValue {
    match env::read(name) {
        env::Value::NotSet => EnvValue::NotSet,
        env::Value::Text(text) => EnvValue::Text(text),
        env::Value::NotUnicode(shown) => EnvValue::NotUnicode(shown),
    }
}

/// Where events go, and who says so. Settings of telemetry never fail a command: a wrong one means nowhere.
fn destination(config: &Config) -> (Result<Destination, String>, String) {
    match debug_file(config) {
        Ok(Some((file, source))) => return (Ok(file), source),
        Ok(None) => {}
        Err((why, source)) => return (Err(why), source),
    }
    let (text, source) = match config.raw(TELEMETRY_ENDPOINT.definition.key) {
        RawSetting::Found(RawValue::Text(text), source) if !text.is_empty() => {
            (text, source.to_string())
        }
        RawSetting::Found(RawValue::Unsupported(what), source) => {
            let why = format!(
                "`{}` is {what}, not host:port",
                TELEMETRY_ENDPOINT.definition.key
            );
            return (Err(why), source.to_string());
        }
        _ => (
            COMPILED_ENDPOINT.unwrap_or(LOCAL_ENDPOINT).to_owned(),
            "compiled in".to_owned(),
        ),
    };
    let destination = Endpoint::parse(&text)
        .map(Destination::Udp)
        .map_err(|error| format!("`{}`: {error}", TELEMETRY_ENDPOINT.definition.key));
    (destination, source)
}

type Sourced<T> = (T, String);

/// The debug file, when `telemetry.debug` asks for it.
fn debug_file(config: &Config) -> Result<Option<Sourced<Destination>>, Sourced<String>> {
    let wrong = |what: &str, source: config::Source| {
        (
            format!(
                "`{}` expects true or false, found {what}",
                TELEMETRY_DEBUG.definition.key
            ),
            source.to_string(),
        )
    };
    let (wanted, source) = match config.raw(TELEMETRY_DEBUG.definition.key) {
        RawSetting::Found(RawValue::Text(text), source) if !text.is_empty() => {
            match TELEMETRY_DEBUG.parse(&text) {
                Some(wanted) => (wanted, source),
                None => return Err(wrong(&format!("`{}`", text.escape_debug()), source)),
            }
        }
        RawSetting::Found(RawValue::Unsupported(what), source) => return Err(wrong(&what, source)),
        _ => return Ok(None),
    };
    match debug_path(config) {
        _ if !wanted => Ok(None),
        Some(path) => Ok(Some((Destination::File(path), source.to_string()))),
        None => Err((
            "there is no home for the debug file".to_owned(),
            source.to_string(),
        )),
    }
}

/// The debug file's path, whether it is in use or not.
pub(in crate::cli) fn debug_path(config: &Config) -> Option<PathBuf> {
    config
        .directory()
        .map(|directory| directory.join(DEBUG_FILE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::{
        CONFIG_KEY_DEBUG, CONFIG_KEY_ENABLED, CONFIG_KEY_ENDPOINT, FLAG_NO_TELEMETRY,
    };

    // The table of settings does not import the telemetry package, whose names these are.
    #[test]
    fn the_settings_have_the_names_of_the_telemetry_package() {
        assert_eq!(TELEMETRY_ENABLED.definition.key, CONFIG_KEY_ENABLED);
        assert_eq!(TELEMETRY_ENABLED.definition.flag, Some(FLAG_NO_TELEMETRY));
        assert_eq!(TELEMETRY_DEBUG.definition.key, CONFIG_KEY_DEBUG);
        assert_eq!(TELEMETRY_ENDPOINT.definition.key, CONFIG_KEY_ENDPOINT);
    }
}
