//! The definitions of all settings: key, flag, default, and the values they take.

use std::time::Duration;

use super::source::{Source, Sourced};
use crate::duration;
use crate::error::{Error, Result};
use crate::nearest::{edits, nearest_word};
use crate::style::{Color, IdFormat, Layout, OutputFormat};

/// The part of a setting that does not depend on its type.
#[derive(Debug)]
pub(crate) struct Definition {
    /// The key in the config file, nested by its dots.
    pub(crate) key: &'static str,
    /// The flag on the command line.
    pub(crate) flag: Option<&'static str>,
    /// The value when it is set nowhere.
    pub(crate) default: Option<&'static str>,
    /// The values it takes, when they are few.
    pub(crate) choices: &'static [&'static str],
    /// The values it takes, for an error: "expected …".
    pub(crate) expects: &'static str,
    /// The help of the flag, and the description in the documentation.
    pub(crate) about: &'static str,
}

/// A setting with values of type `T`.
pub(crate) struct Setting<T> {
    pub(crate) definition: Definition,
    parse: fn(&str) -> Option<T>,
}

impl<T> Setting<T> {
    /// Parses a value; `None` if the setting does not take it.
    pub(crate) fn parse(&self, text: &str) -> Option<T> {
        (self.parse)(text)
    }

    pub(super) fn read(&self, found: Sourced<String>) -> Result<Sourced<T>> {
        match self.parse(&found.value) {
            Some(value) => Ok(Sourced::new(value, found.source)),
            None => {
                let shown = format!("`{}`", found.value.escape_debug());
                Err(self.definition.invalid(&shown, &found.source))
            }
        }
    }
}

impl Definition {
    /// Returns the error of a value that the setting does not take.
    pub(super) fn invalid(&self, value: &str, source: &Source) -> Error {
        let Definition { key, expects, .. } = self;
        match source {
            Source::Flag(flag) => {
                Error::usage(format!("{flag}: expected {expects}, found {value}"))
            }
            _ => Error::config(format!(
                "{source}: `{key}` expects {expects}, found {value}"
            )),
        }
    }
}

macro_rules! settings {
    ($($name:ident: $type:ty = { $($definition:tt)* } by $parse:expr;)*) => {
        $(pub(crate) static $name: Setting<$type> = Setting { definition: Definition { $($definition)* }, parse: $parse };)*
        /// Every setting, in the order of the documents.
        pub(crate) static SETTINGS: [&Definition; [$(stringify!($name)),*].len()] = [$(&$name.definition),*];
        /// Whether each of [`SETTINGS`] accepts a text.
        pub(super) static ACCEPTS: [fn(&str) -> bool; SETTINGS.len()] = [$(|text| $name.parse(text).is_some()),*];
    };
}

/// The group of the telemetry settings, as the config file spells it.
pub(crate) const TELEMETRY_GROUP: &str = "telemetry";

const BOOLEAN: &[&str] = &["true", "false"];
const DURATION: &str = "a duration such as `90s`, `1m30s` or `500ms`; `0` for no limit";

settings! {
    OUTPUT: OutputFormat = {
        key: "output", flag: Some("--output"), default: Some("text"), choices: &["text", "wide", "json", "yaml", "csv", "tsv", "name"],
        expects: "text, wide, json, yaml, csv, tsv or name", about: "Output format",
    } by OutputFormat::parse;
    TEXT_LAYOUT: Layout = {
        key: "text.layout", flag: Some("--text-layout"), default: Some("compact"), choices: &["compact", "wide"],
        expects: "compact or wide", about: "Table layout; wide adds columns",
    } by Layout::parse;
    TEXT_ID_FORMAT: IdFormat = {
        key: "text.id-format", flag: Some("--text-id-format"), default: Some("full"), choices: &["full", "compact"],
        expects: "full or compact", about: "IDs in tables; compact shows their first 8 characters",
    } by IdFormat::parse;
    JQ_DEFAULT_EXPRESSION: String = {
        key: "jq.default-expression", flag: Some("--jq"), default: None, choices: &[],
        expects: "a jq expression", about: "Filter JSON or YAML with a jq expression; a list is one array",
    } by text;
    JQ_RAW_OUTPUT: bool = {
        key: "jq.raw-output", flag: Some("--jq-raw-output"), default: Some("false"), choices: BOOLEAN,
        expects: "true or false", about: "Print jq strings without quotes",
    } by boolean;
    LOG_LEVEL: log::LevelFilter = {
        key: "log-level", flag: Some("--log-level"), default: Some("error"), choices: &["trace", "debug", "info", "warn", "error"],
        expects: "trace, debug, info, warn or error", about: "Minimum severity of log messages",
    } by log_level;
    LOG_FILE: String = {
        key: "log-file", flag: Some("--log-file"), default: None, choices: &[],
        expects: "a path", about: "Write the log to a file instead of stderr",
    } by text;
    COLOR: Color = {
        key: "color", flag: Some("--color"), default: Some("auto"), choices: &["auto", "always", "never"],
        expects: "auto, always or never", about: "When to use color",
    } by Color::parse;
    COMPLETION_NAMES: bool = {
        key: "completion.names", flag: None, default: Some("true"), choices: BOOLEAN,
        expects: "true or false", about: "Let the tab key ask Konnect for names",
    } by boolean;
    TELEMETRY_ENABLED: bool = {
        key: "telemetry.enabled", flag: Some("--no-telemetry"), default: None, choices: BOOLEAN,
        expects: "true or false", about: "Send telemetry events",
    } by boolean;
    TELEMETRY_DEBUG: bool = {
        key: "telemetry.debug", flag: None, default: Some("false"), choices: BOOLEAN,
        expects: "true or false", about: "Write telemetry events to a file beside the config file instead of sending them",
    } by boolean;
    TELEMETRY_ENDPOINT: String = {
        key: "telemetry.endpoint", flag: None, default: None, choices: &[],
        expects: "host:port", about: "Address to send telemetry events to",
    } by text;
    KONNECT_PAT: String = {
        key: "konnect.pat", flag: Some("--pat"), default: None, choices: &[],
        expects: "a token", about: "Access token; as a flag, other users of this machine can see it",
    } by text;
    KONNECT_BASE_URL: String = {
        key: "konnect.base-url", flag: Some("--base-url"), default: None, choices: &[],
        expects: "a URL", about: "URL of the Konnect API, instead of the region's",
    } by text;
    KONNECT_BASE_AUTH_URL: String = {
        key: "konnect.base-auth-url", flag: Some("--base-auth-url"), default: None, choices: &[],
        expects: "a URL", about: "URL that `kongctl login` uses, instead of the Konnect API's",
    } by text;
    KONNECT_MACHINE_CLIENT_ID: String = {
        key: "konnect.machine-client-id", flag: None, default: Some("344f59db-f401-4ce7-9407-00a0823fbacf"), choices: &[],
        expects: "an ID", about: "OAuth client ID that `kongctl login` uses",
    } by text;
    KONNECT_REGION: String = {
        key: "konnect.region", flag: Some("--region"), default: Some("us"), choices: &[],
        expects: "a region such as us, eu, au, me, in or sg", about: "Region of Konnect: us, eu, au, me, in, sg ...",
    } by region;
    KONNECT_PAGE_SIZE: u32 = {
        key: "konnect.page-size", flag: Some("--page-size"), default: Some("100"), choices: &[],
        expects: "a whole number from 1 to 1000", about: "Number of items to request per page",
    } by page_size;
    KONNECT_PARENTS_CONTROL_PLANE: String = {
        key: "konnect.parents.control-plane", flag: Some("--control-plane"), default: None, choices: &[],
        expects: "a name or an ID", about: "Control plane to read below when none is given",
    } by name_or_id;
    KONNECT_PARENTS_PORTAL: String = {
        key: "konnect.parents.portal", flag: Some("--portal"), default: None, choices: &[],
        expects: "a name or an ID", about: "Developer portal to read below when none is given",
    } by name_or_id;
    KONNECT_PARENTS_API: String = {
        key: "konnect.parents.api", flag: Some("--api"), default: None, choices: &[],
        expects: "a name or an ID", about: "API to read below when none is given",
    } by name_or_id;
    KONNECT_PARENTS_API_PACKAGE: String = {
        key: "konnect.parents.api-package", flag: Some("--api-package"), default: None, choices: &[],
        expects: "a name or an ID", about: "API package to read below when none is given",
    } by name_or_id;
    KONNECT_PARENTS_EVENT_GATEWAY: String = {
        key: "konnect.parents.event-gateway", flag: Some("--event-gateway"), default: None, choices: &[],
        expects: "a name or an ID", about: "Event gateway to read below when none is given",
    } by name_or_id;
    KONNECT_PARENTS_AI_GATEWAY: String = {
        key: "konnect.parents.ai-gateway", flag: Some("--ai-gateway"), default: None, choices: &[],
        expects: "a name or an ID", about: "AI gateway to read below when none is given",
    } by name_or_id;
    DECLARATIVE_BASE_DIR: String = {
        key: "konnect.declarative.base-dir", flag: Some("--base-dir"), default: None, choices: &[],
        expects: "a path", about: "Directory that paths in files must not leave",
    } by text;
    DECLARATIVE_REMOTE_FILE_AUTH: RemoteFileAuth = {
        key: "konnect.declarative.remote-file-auth", flag: Some("--remote-file-auth"), default: Some("auto"), choices: &["auto", "none"],
        expects: "auto or none", about: "Whether servers of files get the token",
    } by RemoteFileAuth::parse;
    DECLARATIVE_REMOTE_FILE_AUTH_HOSTS: Vec<String> = {
        key: "konnect.declarative.remote-file-auth-hosts", flag: None, default: None, choices: &[],
        expects: "a list of host names", about: "Further hosts of files that get the token",
    } by hosts;
    DECLARATIVE_MAX_CONCURRENCY: u8 = {
        key: "konnect.declarative.max-concurrency", flag: Some("--max-concurrency"), default: Some("4"), choices: &[],
        expects: "a whole number from 1 to 200", about: "How many changes are made at once at most",
    } by concurrency;
    DECLARATIVE_REQUIRE_ANY_NAMESPACE: bool = {
        key: "konnect.declarative.require-any-namespace", flag: Some("--require-any-namespace"), default: Some("false"), choices: BOOLEAN,
        expects: "true or false", about: "Require a namespace of each resource",
    } by boolean;
    DECLARATIVE_REQUIRE_NAMESPACE: Vec<String> = {
        key: "konnect.declarative.require-namespace", flag: Some("--require-namespace"), default: None, choices: &[],
        expects: "a list of namespaces", about: "Require one of these namespaces",
    } by list;
    HTTP_TIMEOUT: Timeout = {
        key: "http-timeout", flag: Some("--timeout"), default: Some("60s"), choices: &[],
        expects: DURATION, about: "Timeout of a request with its retries, such as 90s; 0 disables it",
    } by timeout;
}

/// The settings that name a usual parent.
static PARENTS: [&Setting<String>; 6] = [
    &KONNECT_PARENTS_CONTROL_PLANE,
    &KONNECT_PARENTS_PORTAL,
    &KONNECT_PARENTS_API,
    &KONNECT_PARENTS_API_PACKAGE,
    &KONNECT_PARENTS_EVENT_GATEWAY,
    &KONNECT_PARENTS_AI_GATEWAY,
];

/// Returns the setting that names the usual parent with this key, such as `control-plane`.
pub(crate) fn usual_parent(key: &str) -> Option<&'static Setting<String>> {
    let mut settings = PARENTS.into_iter();
    settings.find(|setting| last_word(setting.definition.key) == key)
}

/// Whether the token is sent to the servers of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RemoteFileAuth {
    /// To those of Konnect, and of further hosts that a setting names.
    Auto,
    Never,
}

impl RemoteFileAuth {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "auto" => Some(Self::Auto),
            "none" => Some(Self::Never),
            _ => None,
        }
    }
}

/// The timeout of a single request; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeout(pub(crate) Option<Duration>);

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Parses what can be part of a path: not dots alone, which would lead to another path.
fn name_or_id(text: &str) -> Option<String> {
    let is_dots = text.bytes().all(|byte| byte == b'.');
    (!is_dots).then(|| text.to_owned())
}

fn boolean(text: &str) -> Option<bool> {
    text.parse().ok()
}

/// Parses a list, whose elements commas separate; `None` if it is empty.
fn list(text: &str) -> Option<Vec<String>> {
    let elements = text.split(',').map(str::trim).map(str::to_owned);
    let elements: Vec<_> = elements.filter(|element| !element.is_empty()).collect();
    (!elements.is_empty()).then_some(elements)
}

/// Parses names of hosts: not URLs, and without a port.
fn hosts(text: &str) -> Option<Vec<String>> {
    let is_host = |host: &String| !host.contains(['/', ':', '@', '*']) && host != ".";
    list(text).filter(|hosts| hosts.iter().all(is_host))
}

fn concurrency(text: &str) -> Option<u8> {
    text.parse().ok().filter(|count| (1..=200).contains(count))
}

fn log_level(text: &str) -> Option<log::LevelFilter> {
    match text.parse() {
        // The crate `log` also parses `off`, which is not one of the documented levels.
        Ok(log::LevelFilter::Off) | Err(_) => None,
        Ok(level) => Some(level),
    }
}

/// The known regions, for completion and hints. Others are accepted too, since Kong may add some.
// The texts of the setting above name them, too; a test compares.
pub(crate) const REGIONS: [&str; 6] = ["us", "eu", "au", "me", "in", "sg"];

fn region(text: &str) -> Option<String> {
    // It becomes part of a host name: a dot or slash would send the token to another host.
    let is_valid =
        (2..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_valid.then(|| text.to_lowercase())
}

fn page_size(text: &str) -> Option<u32> {
    text.parse().ok().filter(|size| (1..=1000).contains(size))
}

fn timeout(text: &str) -> Option<Timeout> {
    let duration = match text {
        // `0` is documented for no limit, but a duration without a unit does not parse.
        "0" => Duration::ZERO,
        _ => duration::parse(text)?,
    };
    Some(Timeout((!duration.is_zero()).then_some(duration)))
}

/// Returns whether there is a setting of this key.
pub(super) fn is_known(key: &str) -> bool {
    SETTINGS.iter().any(|definition| definition.key == key)
}

/// Returns whether a setting takes a list.
pub(super) fn takes_list(key: &str) -> bool {
    [
        DECLARATIVE_REMOTE_FILE_AUTH_HOSTS.definition.key,
        DECLARATIVE_REQUIRE_NAMESPACE.definition.key,
    ]
    .contains(&key)
}

/// Returns the key of the setting that `key` is another spelling of: `konnect.base_url` and
/// `konnect.baseUrl` are `konnect.base-url`.
pub(crate) fn known_key(key: &str) -> Option<&'static str> {
    let mut keys = SETTINGS.iter().map(|definition| definition.key);
    keys.find(|known| letters(known).eq(letters(key)))
}

/// Returns what distinguishes a key from others: neither case, nor `-` and `_`.
pub(super) fn letters(key: &str) -> impl Iterator<Item = char> {
    key.chars()
        .filter(|letter| !matches!(letter, '-' | '_'))
        .map(|letter| letter.to_ascii_lowercase())
}

/// What people call telemetry, without `-` and `_`.
const TELEMETRY_WORDS: [&str; 6] = [
    "telemetry",
    "donottrack",
    "optout",
    "tracking",
    "analytics",
    "usagedata",
];

/// Returns whether a key is about telemetry, by one of its words, also when it is misspelled.
pub(crate) fn mentions_telemetry(key: &str) -> bool {
    key.split('.').any(|word| {
        let plain: String = letters(word).collect();
        TELEMETRY_WORDS.iter().any(|name| plain.contains(name))
            || word.split(['-', '_']).any(is_telemetry)
    })
}

/// Returns whether a word is `telemetry`, perhaps with a typo.
pub(super) fn is_telemetry(word: &str) -> bool {
    // The length first: a file can have many keys.
    (7..=11).contains(&word.len()) && edits(&word.to_ascii_lowercase(), TELEMETRY_GROUP).is_some()
}

/// Returns whether `name` is not a setting, but a group of several.
///
/// `telemetry` is excluded, because a wrong setting of telemetry must never fail a command.
pub(super) fn is_group(name: &str) -> bool {
    name != TELEMETRY_GROUP
        && SETTINGS
            .iter()
            .any(|definition| is_below(definition.key, name))
}

fn is_below(key: &str, group: &str) -> bool {
    key.strip_prefix(group)
        .is_some_and(|rest| rest.starts_with('.'))
}

/// What other programs call a setting, and people therefore write.
const OTHER_NAMES: [(&str, &str); 18] = [
    ("konnect.token", "konnect.pat"),
    ("konnect.access-token", "konnect.pat"),
    ("konnect.konnect-token", "konnect.pat"),
    ("konnect.api-token", "konnect.pat"),
    ("konnect.api-key", "konnect.pat"),
    ("token", "konnect.pat"),
    ("access-token", "konnect.pat"),
    ("konnect-token", "konnect.pat"),
    ("konnect.url", "konnect.base-url"),
    ("konnect.address", "konnect.base-url"),
    ("konnect.addr", "konnect.base-url"),
    ("konnect.server", "konnect.base-url"),
    ("konnect-addr", "konnect.base-url"),
    ("konnect.geo", "konnect.region"),
    ("timeout", "http-timeout"),
    ("konnect.timeout", "http-timeout"),
    ("format", "output"),
    ("output-format", "output"),
];

/// Returns the key of the setting that was probably meant by an unknown key.
pub(crate) fn nearest_key(key: &str) -> Option<&'static str> {
    let mut other_names = OTHER_NAMES.iter();
    if let Some((_, meant)) = other_names.find(|(name, _)| letters(name).eq(letters(key))) {
        return Some(*meant);
    }
    let keys = || SETTINGS.iter().map(|definition| definition.key);
    // `konnect-base-url`, with another sign for the dot.
    let without_dots = |key| letters(key).filter(|letter| *letter != '.');
    if let Some(meant) = keys().find(|known| without_dots(known).eq(without_dots(key))) {
        return Some(meant);
    }
    let typed = key.replace('_', "-");
    // In the same group first. The group is left out, because all in it have that in common.
    let group = typed.rsplit_once('.').map_or("", |(group, _)| group);
    let is_in_group = |known: &&str| known.rsplit_once('.').is_some_and(|(own, _)| own == group);
    nearest_last_word(&typed, keys().filter(is_in_group))
        .or_else(|| nearest_last_word(&typed, keys()))
}

fn nearest_last_word(
    typed: &str,
    keys: impl Iterator<Item = &'static str> + Clone,
) -> Option<&'static str> {
    let word = nearest_word(last_word(typed), keys.clone().map(last_word))?;
    keys.into_iter().find(|key| last_word(key) == word)
}

fn last_word(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

/// Returns a setting as YAML in one line: `konnect: { pat: TOKEN }`.
pub(super) fn nested(key: &str, value: &str) -> String {
    match key.split_once('.') {
        Some((group, rest)) => format!("{group}: {{ {} }}", nested(rest, value)),
        None => format!("{key}: {value}"),
    }
}

/// Returns whether the value of a setting must not be shown.
pub(crate) fn is_secret(key: &str) -> bool {
    key == KONNECT_PAT.definition.key
}

/// Returns whether a setting decides which server gets which token.
///
/// Its default must not take the place of a value that is only misspelled.
pub(super) fn directs_tokens(key: &str) -> bool {
    [
        KONNECT_PAT.definition.key,
        KONNECT_BASE_URL.definition.key,
        KONNECT_BASE_AUTH_URL.definition.key,
        KONNECT_REGION.definition.key,
    ]
    .contains(&key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn a_timeout_of_zero_is_no_limit() {
        let cases = [
            ("0", Some(Timeout(None))),
            ("0s", Some(Timeout(None))),
            ("60s", Some(Timeout(Some(Duration::from_secs(60))))),
            ("1.5s", Some(Timeout(Some(Duration::from_millis(1500))))),
            ("", None),
            ("60", None),
            ("-1s", None),
        ];
        for (text, expected) in cases {
            assert_eq!(timeout(text), expected, "{text:?}");
        }
    }

    #[test]
    fn every_default_and_choice_is_accepted() {
        for (definition, accepts) in SETTINGS.iter().zip(ACCEPTS) {
            let Definition { key, choices, .. } = definition;
            for value in choices.iter().chain(&definition.default) {
                assert!(accepts(value), "{key}: {value}");
            }
            for value in *choices {
                assert!(definition.expects.contains(value), "{key}: {value}");
            }
            let is_restricted = !choices.is_empty();
            assert!(!(is_restricted && accepts("other")), "{key}: other");
        }
    }

    #[test]
    fn invalid_levels_regions_and_sizes_are_refused() {
        assert_eq!(LOG_LEVEL.parse("off"), None);
        assert_eq!(KONNECT_REGION.parse("EU").as_deref(), Some("eu"));
        for region in REGIONS {
            assert_eq!(KONNECT_REGION.parse(region).as_deref(), Some(region));
            for text in [
                KONNECT_REGION.definition.about,
                KONNECT_REGION.definition.expects,
            ] {
                assert!(text.contains(region), "{region}: {text}");
            }
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
        let code = |text: Option<&str>| match text {
            Some(text) => format!("`{text}`"),
            None => "–".to_owned(),
        };
        let row = |definition: &&Definition| {
            [
                code(Some(definition.key)),
                code(definition.flag),
                code(definition.default),
                definition.expects.to_owned(),
                definition.about.to_owned(),
            ]
        };
        let table = documents::table(
            ["key", "flag", "default", "takes", "description"],
            SETTINGS.iter().map(row),
        );
        documents::keep_part("docs/configuration.md", "settings", &table);
    }

    #[test]
    fn a_slip_finds_the_setting_that_was_meant() {
        for (typed, meant) in [
            ("konnect.base-rul", Some("konnect.base-url")),
            ("konnect.bas-url", Some("konnect.base-url")),
            ("konnect.regoin", Some("konnect.region")),
            ("konnect.regions", Some("konnect.region")),
            ("konnect.pta", Some("konnect.pat")),
            ("konnect.pats", Some("konnect.pat")),
            ("konnect.api_token", Some("konnect.pat")),
            ("konnect.accesstoken", Some("konnect.pat")),
            ("konnect.url", Some("konnect.base-url")),
            ("konnect.base-auth-urls", Some("konnect.base-auth-url")),
            ("konnect-base-url", Some("konnect.base-url")),
            ("konnect_pat", Some("konnect.pat")),
            ("konnectregion", Some("konnect.region")),
            ("konect.pat", Some("konnect.pat")),
            ("base-url", Some("konnect.base-url")),
            ("region", Some("konnect.region")),
            ("token", Some("konnect.pat")),
            ("outptu", Some("output")),
            ("loglevels", Some("log-level")),
            ("telemetry.enable", Some("telemetry.enabled")),
            // Near `konnect.pat` only because the group is the same.
            ("konnect.proxy", None),
            ("konnect.pool", None),
            ("konnect.cache", None),
            ("flavor", None),
            ("host", None),
            ("x", None),
        ] {
            assert_eq!(nearest_key(typed), meant, "{typed}");
        }
    }
}
