//! Names every setting: its key, flag, default and what it takes. One definition each.

use std::time::Duration;

use super::{Source, Sourced};
use crate::duration;
use crate::error::{Error, Result};
use crate::nearest::nearest_word;
use crate::style::{Color, Format, IdFormat, Layout};

/// Holds what is the same for settings of every type.
#[derive(Debug)]
pub(crate) struct Definition {
    /// The key in the config file, nested by its dots.
    pub(crate) key: &'static str,
    /// The flag on the command line; empty when there is none.
    pub(crate) flag: &'static str,
    /// What holds when nobody says anything.
    pub(crate) default: Option<&'static str>,
    /// The words it takes, when they are few.
    pub(crate) choices: &'static [&'static str],
    /// What it takes, in words.
    pub(crate) expects: &'static str,
    /// What it is for.
    pub(crate) about: &'static str,
}

/// Holds a definition and how its text is read.
pub(crate) struct Setting<T> {
    pub(crate) definition: Definition,
    parse: fn(&str) -> Option<T>,
}

impl<T> Setting<T> {
    /// Reads the text; `None` when it is not what the setting takes.
    pub(crate) fn parse(&self, text: &str) -> Option<T> {
        (self.parse)(text)
    }

    pub(super) fn read(&self, found: Sourced<String>) -> Result<Sourced<T>> {
        match (self.parse)(&found.value) {
            Some(value) => Ok(Sourced::new(value, found.source)),
            None => Err(self
                .definition
                .wrong(&format!("`{}`", found.value.escape_debug()), &found.source)),
        }
    }
}

impl Definition {
    /// The error of a value that this setting does not take.
    pub(super) fn wrong(&self, what: &str, source: &Source) -> Error {
        let Definition { key, expects, .. } = self;
        match source {
            Source::Flag(flag) => Error::usage(format!("{flag}: expected {expects}, found {what}")),
            _ => Error::config(format!("{source}: `{key}` expects {expects}, found {what}")),
        }
    }
}

macro_rules! settings {
    ($($name:ident: $type:ty = { $($definition:tt)* } by $parse:expr;)*) => {
        $(pub(crate) static $name: Setting<$type> = Setting { definition: Definition { $($definition)* }, parse: $parse };)*
        /// Every setting, in the order of the documents.
        pub(crate) static SETTINGS: [&Definition; [$(stringify!($name)),*].len()] = [$(&$name.definition),*];
    };
}

const BOOLEAN: &[&str] = &["true", "false"];
const DURATION: &str = "a duration such as `90s`, `1m30s` or `500ms`; `0` for none";

settings! {
    OUTPUT: Format = {
        key: "output", flag: "--output", default: Some("text"), choices: &["text", "json", "yaml"],
        expects: "text, json or yaml", about: "How results are printed",
    } by Format::parse;
    TEXT_LAYOUT: Layout = {
        key: "text.layout", flag: "--text-layout", default: Some("compact"), choices: &["compact", "wide"],
        expects: "compact or wide", about: "How many columns a table has",
    } by Layout::parse;
    TEXT_ID_FORMAT: IdFormat = {
        key: "text.id-format", flag: "--text-id-format", default: Some("full"), choices: &["full", "compact"],
        expects: "full or compact", about: "Whether tables show whole ids",
    } by IdFormat::parse;
    JQ_DEFAULT_EXPRESSION: String = {
        key: "jq.default-expression", flag: "--jq", default: None, choices: &[],
        expects: "a jq expression", about: "What of the JSON or YAML is printed",
    } by text;
    JQ_RAW_OUTPUT: bool = {
        key: "jq.raw-output", flag: "--jq-raw-output", default: Some("false"), choices: BOOLEAN,
        expects: "true or false", about: "Whether strings that jq yields are printed without quotes",
    } by boolean;
    LOG_LEVEL: log::LevelFilter = {
        key: "log-level", flag: "--log-level", default: Some("error"), choices: &["trace", "debug", "info", "warn", "error"],
        expects: "trace, debug, info, warn or error", about: "How much is logged",
    } by log_level;
    LOG_FILE: String = {
        key: "log-file", flag: "--log-file", default: None, choices: &[],
        expects: "a path", about: "Where the log goes instead of stderr",
    } by text;
    COLOR: Color = {
        key: "color", flag: "--color", default: Some("auto"), choices: &["auto", "always", "never"],
        expects: "auto, always or never", about: "Whether output is coloured",
    } by Color::parse;
    TELEMETRY_ENABLED: bool = {
        key: "telemetry.enabled", flag: "--no-telemetry", default: None, choices: BOOLEAN,
        expects: "true or false", about: "Whether commands are reported",
    } by boolean;
    TELEMETRY_DEBUG: bool = {
        key: "telemetry.debug", flag: "", default: Some("false"), choices: BOOLEAN,
        expects: "true or false", about: "Whether events are written to a file beside the config file instead of sent",
    } by boolean;
    TELEMETRY_ENDPOINT: String = {
        key: "telemetry.endpoint", flag: "", default: None, choices: &[],
        expects: "host:port", about: "Where events go",
    } by text;
    KONNECT_PAT: String = {
        key: "konnect.pat", flag: "--pat", default: None, choices: &[],
        expects: "a token", about: "The access token",
    } by text;
    KONNECT_BASE_URL: String = {
        key: "konnect.base-url", flag: "--base-url", default: None, choices: &[],
        expects: "a URL", about: "Konnect's address, in place of the region's",
    } by text;
    KONNECT_BASE_AUTH_URL: String = {
        key: "konnect.base-auth-url", flag: "--base-auth-url", default: None, choices: &[],
        expects: "a URL", about: "Where `kongctl login` asks, in place of Konnect's address",
    } by text;
    KONNECT_MACHINE_CLIENT_ID: String = {
        key: "konnect.machine-client-id", flag: "", default: Some("344f59db-f401-4ce7-9407-00a0823fbacf"), choices: &[],
        expects: "an id", about: "As which program `kongctl login` asks",
    } by text;
    KONNECT_REGION: String = {
        key: "konnect.region", flag: "--region", default: Some("us"), choices: &[],
        expects: "a region such as us, eu, au, me, in or sg", about: "The region of the organization: us, eu, au, me, in, sg …",
    } by region;
    KONNECT_PAGE_SIZE: u32 = {
        key: "konnect.page-size", flag: "--page-size", default: Some("100"), choices: &[],
        expects: "a whole number from 1 to 1000", about: "Number of items to request per page",
    } by page_size;
    HTTP_TIMEOUT: Timeout = {
        key: "http-timeout", flag: "--timeout", default: Some("60s"), choices: &[],
        expects: DURATION, about: "How long one request may take, such as 90s; 0 is for ever",
    } by timeout;
}

/// Holds how long one request may take; `None` is without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeout(pub(crate) Option<Duration>);

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn boolean(text: &str) -> Option<bool> {
    text.parse().ok()
}

fn log_level(text: &str) -> Option<log::LevelFilter> {
    text.parse()
        .ok()
        .filter(|level| *level != log::LevelFilter::Off)
}

/// The regions that are known today; any other is taken as well.
pub(crate) const REGIONS: [&str; 6] = ["us", "eu", "au", "me", "in", "sg"];

/// A region becomes part of a host name, so it is letters and digits and nothing else.
fn region(text: &str) -> Option<String> {
    let sound =
        (2..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    sound.then(|| text.to_lowercase())
}

fn page_size(text: &str) -> Option<u32> {
    text.parse().ok().filter(|size| (1..=1000).contains(size))
}

fn timeout(text: &str) -> Option<Timeout> {
    if text == "0" {
        return Some(Timeout(None));
    }
    let total = duration::parse(text)?;
    Some(Timeout(Some(total).filter(|total| !total.is_zero())))
}

/// Tells whether `name` is no setting, but what several begin with.
///
/// `telemetry` is left out: its settings never fail a command, however they are written.
pub(super) fn is_group(name: &str) -> bool {
    name != "telemetry"
        && SETTINGS.iter().any(|definition| {
            definition
                .key
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('.'))
        })
}

/// The known key that is most like `key`, when any is: by a slip, or by its last word alone.
pub(super) fn nearest(key: &str) -> Option<&'static str> {
    let last = |key: &'static str| key.rsplit('.').next().unwrap_or(key);
    let keys = || SETTINGS.iter().map(|definition| definition.key);
    let typed = key.replace('_', "-");
    nearest_word(&typed, keys())
        .or_else(|| keys().find(|known| nearest_word(&typed, [last(known)].into_iter()).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn durations_are_read_with_their_units() {
        let cases = [
            ("0", Some(Timeout(None))),
            ("0s", Some(Timeout(None))),
            ("60s", Some(Timeout(Some(Duration::from_secs(60))))),
            ("1m30s", Some(Timeout(Some(Duration::from_secs(90))))),
            ("500ms", Some(Timeout(Some(Duration::from_millis(500))))),
            ("1.5s", Some(Timeout(Some(Duration::from_millis(1500))))),
            ("", None),
            ("60", None),
            ("s", None),
            ("-1s", None),
            ("1 s", None),
            ("1d", None),
            ("99999999999999999999h", None),
        ];
        for (text, expected) in cases {
            assert_eq!(timeout(text), expected, "{text:?}");
        }
    }

    #[test]
    fn defaults_and_choices_are_what_the_settings_take() {
        for format in OUTPUT.definition.choices {
            assert!(OUTPUT.parse(format).is_some(), "{format}");
        }
        for level in LOG_LEVEL.definition.choices {
            assert!(LOG_LEVEL.parse(level).is_some(), "{level}");
        }
        assert_eq!(LOG_LEVEL.parse("off"), None);
        assert_eq!(KONNECT_REGION.parse("EU").as_deref(), Some("eu"));
        for region in REGIONS {
            assert_eq!(KONNECT_REGION.parse(region).as_deref(), Some(region));
            assert!(KONNECT_REGION.definition.about.contains(region), "{region}");
        }
        for region in ["u", "us.evil", "us/", "", "evil.example/"] {
            assert_eq!(KONNECT_REGION.parse(region), None, "{region:?}");
        }
        for size in ["0", "1001", "-1", "ten", ""] {
            assert_eq!(KONNECT_PAGE_SIZE.parse(size), None, "{size:?}");
        }
    }

    #[test]
    fn the_documents_list_every_setting() {
        let code = |text: &str| {
            if text.is_empty() {
                "–".to_owned()
            } else {
                format!("`{text}`")
            }
        };
        let definition = |definition: &&Definition| {
            [
                code(definition.key),
                code(definition.flag),
                code(definition.default.unwrap_or_default()),
                definition.expects.to_owned(),
                definition.about.to_owned(),
            ]
        };
        let table = documents::table(
            ["key", "flag", "default", "takes", "what it is for"],
            SETTINGS.iter().map(definition),
        );
        documents::keep_part("docs/configuration.md", "settings", &table);
    }

    #[test]
    fn a_slip_finds_the_setting_that_was_meant() {
        assert_eq!(nearest("konnect.base_url"), Some("konnect.base-url"));
        assert_eq!(nearest("base-url"), Some("konnect.base-url"));
        assert_eq!(nearest("loglevel"), Some("log-level"));
        assert_eq!(nearest("flavour"), None);
    }
}
