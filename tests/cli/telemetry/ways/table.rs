//! The ways in which a user may try to say no to telemetry, and what each of them means.
//!
//! Data only: `ways.rs` tries each of them, and `src/tests/ways.rs` makes the table in
//! `docs/telemetry.md`.

use Meaning::{Off, On};
use Part::{Argument, Directory, File, Link, Owner, Pipe, Variable};

/// One way to say no, or something that only looks like one.
pub(crate) struct Way {
    /// What the user does, as Markdown.
    pub(crate) how: &'static str,
    pub(crate) parts: &'static [Part],
    pub(crate) meaning: Meaning,
}

/// One part of a way. In values and targets, a leading `~` is HOME; paths are below HOME.
pub(crate) enum Part {
    Argument(&'static [u8]),
    Variable(&'static [u8], &'static [u8]),
    File(&'static [u8], &'static [u8]),
    Directory(&'static [u8]),
    /// A symbolic link, and what it points to.
    Link(&'static [u8], &'static [u8]),
    /// A named pipe without a writer.
    Pipe(&'static [u8]),
    /// Makes a path that is there belong to another user, which only root can do.
    Owner(&'static [u8]),
}

/// Whether a run is reported, and the source that decides.
pub(crate) enum Meaning {
    On(&'static str),
    Off(&'static str),
}

const FLAG: &str = "--no-telemetry";
const TRACK: &str = "DO_NOT_TRACK";
const SWITCH: &str = "KONGCTL_NO_TELEMETRY";
const UNKNOWN: &str = "unknown setting";
const DEVICE: &str = "device preference";
const STORED: &str = "preference file";
const SETTING: &str = "telemetry.enabled";
const DEFAULT: &str = "default";
/// Not a source: without a valid destination nothing is sent, whatever they say.
const DESTINATION: &str = "destination";

const PREFERENCE: &[u8] = b".config/kongctl/.telemetry-enabled";
const CONFIG: &[u8] = b".config/kongctl/config.yaml";

/// Another config file, and the argument that names it.
const TEAM: &[u8] = b"team/config.yaml";
const TEAM_PREFERENCE: &[u8] = b"team/.telemetry-enabled";
const USE_TEAM: Part = Argument(b"--config-file=team/config.yaml");

const TRACK_NAME: &[u8] = b"DO_NOT_TRACK";
const SWITCH_NAME: &[u8] = b"KONGCTL_NO_TELEMETRY";
const ENDPOINT_NAME: &[u8] = b"KONGCTL_DEFAULT_TELEMETRY_ENDPOINT";
const ENABLED_NAME: &[u8] = b"KONGCTL_DEFAULT_TELEMETRY_ENABLED";

const fn way(how: &'static str, parts: &'static [Part], meaning: Meaning) -> Way {
    Way {
        how,
        parts,
        meaning,
    }
}

/// Every part of the table: its heading, and its ways.
pub(crate) const WAYS: [(&str, &[Way]); 7] = [
    ("command line and kill switches", &SWITCHES),
    ("other variables", &VARIABLES),
    ("the preference file", &PREFERENCES),
    ("the preference beside another config file", &DEVICES),
    ("the setting", &SETTINGS),
    ("other keys of the config file", &KEYS),
    ("the config file itself", &FILES),
];

#[rustfmt::skip] // A row stays a row.
const SWITCHES: [Way; 20] = [
    way("`--no-telemetry`", &[Argument(b"--no-telemetry")], Off(FLAG)),
    way("`DO_NOT_TRACK=1`", &[Variable(TRACK_NAME, b"1")], Off(TRACK)),
    way("`DO_NOT_TRACK` is `1` and a carriage return", &[Variable(TRACK_NAME, b"1\r")], Off(TRACK)),
    way("`DO_NOT_TRACK` is `1` in blanks and line feeds", &[Variable(TRACK_NAME, b" \t1\n\n")], Off(TRACK)),
    way("`DO_NOT_TRACK` is `1` after a byte order mark", &[Variable(TRACK_NAME, b"\xef\xbb\xbf1")], Off(TRACK)),
    way("`DO_NOT_TRACK` is not UTF-8", &[Variable(TRACK_NAME, b"\xff\xfe1\n")], Off(TRACK)),
    way("`DO_NOT_TRACK=true`", &[Variable(TRACK_NAME, b"true")], On(DEFAULT)),
    way("`DO_NOT_TRACK=yes`", &[Variable(TRACK_NAME, b"yes")], On(DEFAULT)),
    way("`DO_NOT_TRACK=\"1\"` with the quotes in the value", &[Variable(TRACK_NAME, b"\"1\"")], On(DEFAULT)),
    way("`DO_NOT_TRACK=0`", &[Variable(TRACK_NAME, b"0")], On(DEFAULT)),
    way("`DO_NOT_TRACK=` without a value", &[Variable(TRACK_NAME, b"")], On(DEFAULT)),
    way("`KONGCTL_NO_TELEMETRY=true`", &[Variable(SWITCH_NAME, b"true")], Off(SWITCH)),
    way("`KONGCTL_NO_TELEMETRY=TRUE`", &[Variable(SWITCH_NAME, b"TRUE")], Off(SWITCH)),
    way("`KONGCTL_NO_TELEMETRY` is `True` and a line end of Windows", &[Variable(SWITCH_NAME, b"True\r\n")], Off(SWITCH)),
    way("`KONGCTL_NO_TELEMETRY` is not UTF-8", &[Variable(SWITCH_NAME, b"\xff")], Off(SWITCH)),
    way("`KONGCTL_NO_TELEMETRY=1`", &[Variable(SWITCH_NAME, b"1")], On(DEFAULT)),
    way("`KONGCTL_NO_TELEMETRY=yes`", &[Variable(SWITCH_NAME, b"yes")], On(DEFAULT)),
    way("`KONGCTL_NO_TELEMETRY=false`", &[Variable(SWITCH_NAME, b"false")], On(DEFAULT)),
    way("`DO_NOT_TRACK=1`, although preference and setting say yes", &[Variable(TRACK_NAME, b"1"), File(PREFERENCE, b"true\n"), Variable(ENABLED_NAME, b"true")], Off(TRACK)),
    way("`DO_NOT_TRACK=1`, although the config file is broken", &[Variable(TRACK_NAME, b"1"), File(CONFIG, b"default: [\n")], Off(TRACK)),
];

#[rustfmt::skip]
const VARIABLES: [Way; 41] = [
    way("`KONGCTL_TELEMETRY=off`", &[Variable(b"KONGCTL_TELEMETRY", b"off")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY=0`", &[Variable(b"KONGCTL_TELEMETRY", b"0")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY=true`: in doubt off", &[Variable(b"KONGCTL_TELEMETRY", b"true")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY_ENABLED=false`, without a profile", &[Variable(b"KONGCTL_TELEMETRY_ENABLED", b"false")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY_DISABLED=1`", &[Variable(b"KONGCTL_TELEMETRY_DISABLED", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY_ENDPOINT=127.0.0.1:9`, which only a build reads", &[Variable(b"KONGCTL_TELEMETRY_ENDPOINT", b"127.0.0.1:9")], Off(UNKNOWN)),
    way("`KONGCTL_DISABLE_TELEMETRY=1`", &[Variable(b"KONGCTL_DISABLE_TELEMETRY", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY_OPTOUT=1`", &[Variable(b"KONGCTL_TELEMETRY_OPTOUT", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_NOTELEMETRY=1`", &[Variable(b"KONGCTL_NOTELEMETRY", b"1")], Off(UNKNOWN)),
    way("`kongctl_no_telemetry=true`, in lower case", &[Variable(b"kongctl_no_telemetry", b"true")], Off(UNKNOWN)),
    way("`KONGCTL_DEFAULT_TELEMETRY=false`", &[Variable(b"KONGCTL_DEFAULT_TELEMETRY", b"false")], Off(UNKNOWN)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLE=false`", &[Variable(b"KONGCTL_DEFAULT_TELEMETRY_ENABLE", b"false")], Off(UNKNOWN)),
    way("`KONGCTL_default_TELEMETRY_ENABLED=false`", &[Variable(b"KONGCTL_default_TELEMETRY_ENABLED", b"false")], Off(UNKNOWN)),
    way("`KONGCTL_NO_TELEMTRY=true`, misspelled", &[Variable(b"KONGCTL_NO_TELEMTRY", b"true")], Off(UNKNOWN)),
    way("`KONGCTL_DO_NOT_TRACK=1`", &[Variable(b"KONGCTL_DO_NOT_TRACK", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_TEAM-A_TELEMETRY_ENABLED=false`, with a dash", &[Variable(b"KONGCTL_TEAM-A_TELEMETRY_ENABLED", b"false")], Off(UNKNOWN)),
    way("`kongctl_default_telemetry_enabled=false`, in lower case", &[Variable(b"kongctl_default_telemetry_enabled", b"false")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY` is not UTF-8", &[Variable(b"KONGCTL_TELEMETRY", b"\xff")], Off(UNKNOWN)),
    way("the name of such a variable is not UTF-8", &[Variable(b"KONGCTL_TELEMETRY_\xff", b"off")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY=off`, although the preference says yes", &[Variable(b"KONGCTL_TELEMETRY", b"off"), File(PREFERENCE, b"true\n")], Off(UNKNOWN)),
    way("`KONGCTL_TELEMETRY=` without a value", &[Variable(b"KONGCTL_TELEMETRY", b"")], On(DEFAULT)),
    way("`KONGCTL_TELEMETRY` has nothing but a blank and a line end", &[Variable(b"KONGCTL_TELEMETRY", b" \r\n")], On(DEFAULT)),
    way("`KONGCTL_TEAM_TELEMETRY_ENABLED=false`, a setting of another profile", &[Variable(b"KONGCTL_TEAM_TELEMETRY_ENABLED", b"false")], On(DEFAULT)),
    way("`do_not_track=1`, in lower case, with such a note", &[Variable(b"do_not_track", b"1")], On(DEFAULT)),
    way("`KONGCTL_PROFILE` is not UTF-8", &[Variable(b"KONGCTL_PROFILE", b"\xff")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENDPOINT=off`", &[Variable(ENDPOINT_NAME, b"off")], Off(DESTINATION)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENDPOINT=127.0.0.1`, without a port", &[Variable(ENDPOINT_NAME, b"127.0.0.1")], Off(DESTINATION)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENDPOINT=http://127.0.0.1:9`", &[Variable(ENDPOINT_NAME, b"http://127.0.0.1:9")], Off(DESTINATION)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENDPOINT` is not UTF-8", &[Variable(ENDPOINT_NAME, b"\xff:9")], Off(DESTINATION)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENDPOINT=127.0.0.1:0`", &[Variable(ENDPOINT_NAME, b"127.0.0.1:0")], Off(DESTINATION)),
    way("`KONGCTL_DEFAULT_TELEMETRY_DEBUG=no`", &[Variable(b"KONGCTL_DEFAULT_TELEMETRY_DEBUG", b"no")], Off(DESTINATION)),
    way("`KONGCTL_NO_TRACKING=1`", &[Variable(b"KONGCTL_NO_TRACKING", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_DO_NOT_TRAK=1`, misspelled", &[Variable(b"KONGCTL_DO_NOT_TRAK", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_DNT=1`", &[Variable(b"KONGCTL_DNT", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_OPT_OUT=1`", &[Variable(b"KONGCTL_OPT_OUT", b"1")], Off(UNKNOWN)),
    way("`KONGCTL_NO_ANALYTICS=1`", &[Variable(b"KONGCTL_NO_ANALYTICS", b"1")], Off(UNKNOWN)),
    way("`DNT=1`, which a note on a terminal mentions", &[Variable(b"DNT", b"1")], On(DEFAULT)),
    way("`DO_NOT_TRAK=1`, misspelled, with such a note", &[Variable(b"DO_NOT_TRAK", b"1")], On(DEFAULT)),
    way("`NO_TELEMETRY=1`, with such a note", &[Variable(b"NO_TELEMETRY", b"1")], On(DEFAULT)),
    way("`TELEMETRY_DISABLED=1`, with such a note", &[Variable(b"TELEMETRY_DISABLED", b"1")], On(DEFAULT)),
    way("`DOTNET_CLI_TELEMETRY_OPTOUT=1`, a variable of another program", &[Variable(b"DOTNET_CLI_TELEMETRY_OPTOUT", b"1")], On(DEFAULT)),
];

#[rustfmt::skip]
const PREFERENCES: [Way; 29] = [
    way("the preference is `false`", &[File(PREFERENCE, b"false\n")], Off(STORED)),
    way("the preference is `F` in blanks", &[File(PREFERENCE, b" F ")], Off(STORED)),
    way("the preference is `0` with a line end of Windows", &[File(PREFERENCE, b"0\r\n")], Off(STORED)),
    way("the preference is `false` after a byte order mark", &[File(PREFERENCE, b"\xef\xbb\xbffalse\n")], Off(STORED)),
    way("the preference is `false` in UTF-16", &[File(PREFERENCE, b"\xff\xfef\0a\0l\0s\0e\0\n\0")], Off(STORED)),
    way("the preference is `no`", &[File(PREFERENCE, b"no\n")], Off(STORED)),
    way("the preference is `\"false\"`, in quotes", &[File(PREFERENCE, b"\"false\"\n")], Off(STORED)),
    way("the preference is empty", &[File(PREFERENCE, b"")], Off(STORED)),
    way("the preference says yes and more", &[File(PREFERENCE, b"true false\n")], Off(STORED)),
    way("the preference is longer than 64 bytes", &[File(PREFERENCE, b"true                                                             \n")], Off(STORED)),
    way("the preference is a directory", &[Directory(PREFERENCE)], Off(STORED)),
    way("the preference is a named pipe", &[Pipe(PREFERENCE)], Off(STORED)),
    way("the preference is a link to a device", &[Link(PREFERENCE, b"/dev/zero")], Off(STORED)),
    way("the preference is a link to nothing", &[Link(PREFERENCE, b"/mnt/not-mounted/telemetry")], Off(STORED)),
    way("the preference is a link to a path below a file", &[File(b"dotfiles", b""), Link(PREFERENCE, b"~/dotfiles/telemetry")], Off(STORED)),
    way("the directory of the preference is a link to nothing", &[Link(b".config/kongctl", b"/mnt/not-mounted/kongctl")], Off(STORED)),
    way("`~/.config` is a link to nothing", &[Link(b".config", b"/mnt/not-mounted/.config")], Off(STORED)),
    way("the preference is a link to itself", &[Link(PREFERENCE, b".telemetry-enabled")], Off(STORED)),
    way("the preference is a link to a directory", &[Directory(b"dotfiles"), Link(PREFERENCE, b"~/dotfiles")], Off(STORED)),
    way("the preference is a link to a file that says `false`", &[File(b"dotfiles/telemetry", b"false\n"), Link(PREFERENCE, b"~/dotfiles/telemetry")], Off(STORED)),
    way("the preference of another user says `true`", &[File(PREFERENCE, b"true\n"), Owner(PREFERENCE)], Off(STORED)),
    way("the preference is `false`, although the setting is `true`", &[File(PREFERENCE, b"false\n"), File(CONFIG, b"default: {telemetry: {enabled: true}}\n")], Off(STORED)),
    way("the preference is in `$XDG_CONFIG_HOME/kongctl`", &[File(b"xdg/kongctl/.telemetry-enabled", b"false\n"), Variable(b"XDG_CONFIG_HOME", b"~/xdg")], Off(STORED)),
    way("the preference is in `$XDG_CONFIG_HOME/kongctl`, which is not UTF-8", &[File(b"x\xff/kongctl/.telemetry-enabled", b"false\n"), Variable(b"XDG_CONFIG_HOME", b"~/x\xff")], Off(STORED)),
    way("the preference is in a home directory that is not UTF-8", &[File(b"h\xff/.config/kongctl/.telemetry-enabled", b"false\n"), Variable(b"HOME", b"~/h\xff")], Off(STORED)),
    way("the preference is in `~/.config`, and `XDG_CONFIG_HOME` is a relative path", &[File(PREFERENCE, b"false\n"), Variable(b"XDG_CONFIG_HOME", b"xdg")], Off(STORED)),
    way("the preference is `true`, although the setting is `false`", &[File(PREFERENCE, b"true\n"), File(CONFIG, b"default: {telemetry: {enabled: false}}\n")], On(STORED)),
    way("the preference is `true` after a byte order mark, with a line end of Windows", &[File(PREFERENCE, b"\xef\xbb\xbftrue\r\n")], On(STORED)),
    way("the preference is a link to a file that says `true`", &[File(b"dotfiles/telemetry", b"true\n"), Link(PREFERENCE, b"~/dotfiles/telemetry")], On(STORED)),
];

#[rustfmt::skip]
const DEVICES: [Way; 13] = [
    way("the device says no, and `--config-file` names a file elsewhere", &[File(PREFERENCE, b"false\n"), File(TEAM, b""), USE_TEAM], Off(DEVICE)),
    way("the device says no, the preference beside that file says yes", &[File(PREFERENCE, b"false\n"), File(TEAM, b""), File(TEAM_PREFERENCE, b"true\n"), USE_TEAM], Off(DEVICE)),
    way("the device says no, the setting in that file says yes", &[File(PREFERENCE, b"false\n"), File(TEAM, b"default: {telemetry: {enabled: true}}\n"), USE_TEAM], Off(DEVICE)),
    way("the device says no, the variable of the setting says yes", &[File(PREFERENCE, b"false\n"), File(TEAM, b""), USE_TEAM, Variable(ENABLED_NAME, b"true")], Off(DEVICE)),
    way("the preference of the device is a link to nothing", &[Link(PREFERENCE, b"nothing"), File(TEAM, b""), USE_TEAM], Off(DEVICE)),
    way("the preference of the device is a directory", &[Directory(PREFERENCE), File(TEAM, b""), USE_TEAM], Off(DEVICE)),
    way("the preference of the device is another user's", &[File(PREFERENCE, b"true\n"), Owner(PREFERENCE), File(TEAM, b""), USE_TEAM], Off(DEVICE)),
    way("the device says no in `$XDG_CONFIG_HOME/kongctl`", &[File(b"xdg/kongctl/.telemetry-enabled", b"false\n"), Variable(b"XDG_CONFIG_HOME", b"~/xdg"), File(TEAM, b""), USE_TEAM], Off(DEVICE)),
    way("the device says no, and the path of the config file is not UTF-8", &[File(PREFERENCE, b"false\n"), File(b"t\xff/config.yaml", b""), Argument(b"--config-file=t\xff/config.yaml")], Off(DEVICE)),
    way("the preference beside a config file says no", &[File(TEAM, b""), File(TEAM_PREFERENCE, b"false\n"), USE_TEAM], Off(STORED)),
    way("the preference beside it says no, and its path is not UTF-8", &[File(b"t\xff/config.yaml", b""), File(b"t\xff/.telemetry-enabled", b"false\n"), Argument(b"--config-file=t\xff/config.yaml")], Off(STORED)),
    way("the device says yes, the setting in the named file says no", &[File(PREFERENCE, b"true\n"), File(TEAM, b"default: {telemetry: {enabled: false}}\n"), USE_TEAM], Off(SETTING)),
    way("the preference beside the named file says yes, the device nothing", &[File(TEAM, b""), File(TEAM_PREFERENCE, b"true\n"), USE_TEAM], On(STORED)),
];

#[rustfmt::skip]
const SETTINGS: [Way; 36] = [
    way("`enabled: false`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: false\n")], Off(SETTING)),
    way("`enabled: 'False'`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: 'False'\n")], Off(SETTING)),
    way("`enabled: 0`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: 0\n")], Off(SETTING)),
    way("`enabled: F`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: F\n")], Off(SETTING)),
    way("`enabled: \" false \"`, in blanks", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: \" false \"\n")], Off(SETTING)),
    way("`enabled` is a block of text, `false` and a line end", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: |\n      false\n")], Off(SETTING)),
    way("`enabled: !!bool false`, with a tag", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: !!bool false\n")], Off(SETTING)),
    way("`enabled: !!str true`, with a tag of a text", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: !!str true\n")], On(SETTING)),
    way("`enabled: !own true`, with an unknown tag", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: !own true\n")], Off(SETTING)),
    way("`enabled: no`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: no\n")], Off(SETTING)),
    way("`enabled: off`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: off\n")], Off(SETTING)),
    way("`enabled: yes`: in doubt off", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: yes\n")], Off(SETTING)),
    way("`enabled: tRUE`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: tRUE\n")], Off(SETTING)),
    way("`enabled: 2`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: 2\n")], Off(SETTING)),
    way("`enabled: [true]`, a list", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: [true]\n")], Off(SETTING)),
    way("`enabled: {default: true}`, a mapping", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: {default: true}\n")], Off(SETTING)),
    way("`enabled: ~`", &[File(CONFIG, b"default:\n  telemetry:\n    enabled: ~\n")], On(DEFAULT)),
    way("`enabled:` without a value", &[File(CONFIG, b"default:\n  telemetry:\n    enabled:\n")], On(DEFAULT)),
    way("`Telemetry: {Enabled: false}`", &[File(CONFIG, b"default:\n  Telemetry:\n    Enabled: false\n")], Off(SETTING)),
    way("`telemetry.enabled: false`, dotted, in the profile", &[File(CONFIG, b"default:\n  telemetry.enabled: false\n")], Off(SETTING)),
    way("`enabled: false` from a merge key", &[File(CONFIG, b"base: &base\n  telemetry: {enabled: false}\ndefault:\n  <<: *base\n")], Off(SETTING)),
    way("`enabled: false` from a list of merge keys", &[File(CONFIG, b"a: &a {output: text}\nb: &b {telemetry: {enabled: false}}\ndefault:\n  <<: [*a, *b]\n")], Off(SETTING)),
    way("`enabled: false` from a merge key below `telemetry`", &[File(CONFIG, b"a: &a {enabled: false}\ndefault:\n  telemetry:\n    <<: *a\n")], Off(SETTING)),
    way("`enabled: *no`, an alias", &[File(CONFIG, b"a: {telemetry: {enabled: &no false}}\ndefault:\n  telemetry:\n    enabled: *no\n")], Off(SETTING)),
    way("`enabled: true` in the profile, `false` from a merge key", &[File(CONFIG, b"base: &base\n  telemetry: {enabled: false}\ndefault:\n  <<: *base\n  telemetry: {enabled: true}\n")], On(SETTING)),
    way("`enabled: false` in another profile", &[File(CONFIG, b"team:\n  telemetry: {enabled: false}\n")], On(DEFAULT)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=false`", &[Variable(ENABLED_NAME, b"false")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=0`", &[Variable(ENABLED_NAME, b"0")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=false`, the file says `true`", &[Variable(ENABLED_NAME, b"false"), File(CONFIG, b"default: {telemetry: {enabled: true}}\n")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=`, the file says `~`", &[Variable(ENABLED_NAME, b""), File(CONFIG, b"default: {telemetry: {enabled: ~}}\n")], On(DEFAULT)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=no`", &[Variable(ENABLED_NAME, b"no")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED` is not UTF-8", &[Variable(ENABLED_NAME, b"true\xff")], Off(SETTING)),
    way("`KONGCTL_TEAM_A_TELEMETRY_ENABLED=false` for the profile `team-a`", &[File(CONFIG, b"team-a: {output: text}\n"), Argument(b"--profile=team-a"), Variable(b"KONGCTL_TEAM_A_TELEMETRY_ENABLED", b"false")], Off(SETTING)),
    way("`enabled: false` in the profile `Team-A`, used as `team-a`", &[File(CONFIG, b"Team-A: {telemetry: {enabled: false}}\n"), Argument(b"--profile=team-a")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED` has only a blank, the file says `false`", &[Variable(ENABLED_NAME, b" "), File(CONFIG, b"default: {telemetry: {enabled: false}}\n")], Off(SETTING)),
    way("`KONGCTL_DEFAULT_TELEMETRY_ENABLED=true`, the file says `false`", &[Variable(ENABLED_NAME, b"true"), File(CONFIG, b"default: {telemetry: {enabled: false}}\n")], On(SETTING)),
];

#[rustfmt::skip]
const KEYS: [Way; 29] = [
    way("`telemetry: {enable: false}`", &[File(CONFIG, b"default:\n  telemetry: {enable: false}\n")], Off(UNKNOWN)),
    way("`telemetry: {disabled: true}`", &[File(CONFIG, b"default:\n  telemetry: {disabled: true}\n")], Off(UNKNOWN)),
    way("`telemetry: {opt-out: 1}`", &[File(CONFIG, b"default:\n  telemetry: {opt-out: 1}\n")], Off(UNKNOWN)),
    way("`telemetry: {off: {}, send: {events: no}}`, nested", &[File(CONFIG, b"default:\n  telemetry: {off: {}, send: {events: no}}\n")], Off(UNKNOWN)),
    way("`telemetry: {disabled: true}`, although `enabled: true` is beside it", &[File(CONFIG, b"default:\n  telemetry: {enabled: true, disabled: true}\n")], Off(UNKNOWN)),
    way("`telemetry: {disabled: true}`, although the preference says yes", &[File(PREFERENCE, b"true\n"), File(CONFIG, b"default:\n  telemetry: {disabled: true}\n")], Off(UNKNOWN)),
    way("`telemetry: {enable: false}` from a merge key", &[File(CONFIG, b"a: &a {telemetry: {enable: false}}\ndefault:\n  <<: *a\n")], Off(UNKNOWN)),
    way("`telemetry: false`", &[File(CONFIG, b"default:\n  telemetry: false\n")], Off(UNKNOWN)),
    way("`telemetry: off`", &[File(CONFIG, b"default:\n  telemetry: off\n")], Off(UNKNOWN)),
    way("`telemetry: [disabled]`, a list", &[File(CONFIG, b"default:\n  telemetry: [disabled]\n")], Off(UNKNOWN)),
    way("`telemetry_enabled: false`", &[File(CONFIG, b"default:\n  telemetry_enabled: false\n")], Off(UNKNOWN)),
    way("`no-telemetry: true`", &[File(CONFIG, b"default:\n  no-telemetry: true\n")], Off(UNKNOWN)),
    way("`do_not_track: 1`", &[File(CONFIG, b"default:\n  do_not_track: 1\n")], Off(UNKNOWN)),
    way("`telemtry: {enabled: false}`, misspelled", &[File(CONFIG, b"default:\n  telemtry: {enabled: false}\n")], Off(UNKNOWN)),
    way("`konnect: {telemetry: {enabled: false}}`, in another group", &[File(CONFIG, b"default:\n  konnect: {telemetry: {enabled: false}}\n")], Off(UNKNOWN)),
    way("`telemetry: {enabled: false}` beside the profiles", &[File(CONFIG, b"telemetry:\n  enabled: false\ndefault:\n  output: text\n")], Off(UNKNOWN)),
    way("`telemetry: false` beside the profiles", &[File(CONFIG, b"telemetry: false\n")], Off(UNKNOWN)),
    way("`telemetry.enabled: false` beside the profiles", &[File(CONFIG, b"telemetry.enabled: false\ndefault:\n  output: text\n")], Off(UNKNOWN)),
    way("`default.telemetry.enabled: false` beside the profiles", &[File(CONFIG, b"default.telemetry.enabled: false\n")], Off(UNKNOWN)),
    way("`profiles: {default: {telemetry: {enabled: false}}}`", &[File(CONFIG, b"profiles:\n  default:\n    telemetry: {enabled: false}\n")], Off(UNKNOWN)),
    way("`no_telemetry: true` beside the profiles", &[File(CONFIG, b"no_telemetry: true\n")], Off(UNKNOWN)),
    way("`enabled: false` in `defualt:`, misspelled", &[File(CONFIG, b"defualt:\n  telemetry: {enabled: false}\n")], Off(UNKNOWN)),
    way("`telemetry: off` in `defaults:`", &[File(CONFIG, b"defaults:\n  telemetry: off\n")], Off(UNKNOWN)),
    way("`enabled: false` in `defaults:`, beside a profile `default`", &[File(CONFIG, b"default: {output: text}\ndefaults:\n  telemetry: {enabled: false}\n")], On(DEFAULT)),
    way("`telemetry:` without a value, in the profile", &[File(CONFIG, b"default:\n  telemetry:\n")], On(DEFAULT)),
    way("`telemetry:` without a value, beside the profiles", &[File(CONFIG, b"telemetry:\ndefault:\n  output: text\n")], On(DEFAULT)),
    way("`telemetry: {disabled: }` without a value", &[File(CONFIG, b"default:\n  telemetry: {disabled: }\n")], On(DEFAULT)),
    way("`telemetry: {disabled: true}` in another profile", &[File(CONFIG, b"team:\n  telemetry: {disabled: true}\n")], On(DEFAULT)),
    way("`output: text`, an ordinary setting", &[File(CONFIG, b"default:\n  output: text\n")], On(DEFAULT)),
];

#[rustfmt::skip]
const FILES: [Way; 14] = [
    way("lines end as on Windows", &[File(CONFIG, b"default:\r\n  telemetry:\r\n    enabled: false\r\n")], Off(SETTING)),
    way("the file begins with a byte order mark", &[File(CONFIG, b"\xef\xbb\xbfdefault:\n  telemetry: {enabled: false}\n")], Off(SETTING)),
    way("the file is in UTF-16", &[File(CONFIG, b"\xff\xfed\0e\0f\0a\0u\0l\0t\0:\0 \0{\0t\0e\0l\0e\0m\0e\0t\0r\0y\0.\0e\0n\0a\0b\0l\0e\0d\0:\0 \0f\0a\0l\0s\0e\0}\0\n\0")], Off(SETTING)),
    way("the file is not UTF-8", &[File(CONFIG, b"default: {telemetry: {enabled: false}} # \xff\n")], Off(SETTING)),
    way("the file is no valid YAML", &[File(CONFIG, b"default: {telemetry: {enabled: false}\n")], Off(SETTING)),
    way("the file has the setting twice", &[File(CONFIG, b"default:\n  telemetry: {enabled: true}\n  telemetry: {enabled: false}\n")], Off(SETTING)),
    way("the file is a link to nothing", &[Link(CONFIG, b"/mnt/not-mounted/config.yaml")], Off(SETTING)),
    way("the file is a link to one that says no", &[File(b"dotfiles/config.yaml", b"default: {telemetry: {enabled: false}}\n"), Link(CONFIG, b"~/dotfiles/config.yaml")], Off(SETTING)),
    way("the file is a directory", &[Directory(CONFIG)], Off(SETTING)),
    way("the file is a named pipe", &[Pipe(CONFIG)], Off(SETTING)),
    way("the file of another user says no", &[File(TEAM, b"default: {telemetry: {enabled: false}}\n"), Owner(TEAM), USE_TEAM], Off(SETTING)),
    way("the file of another user says yes, which does not count", &[File(TEAM, b"default: {telemetry: {enabled: true}}\n"), Owner(TEAM), USE_TEAM], On(DEFAULT)),
    way("the file that `--config-file` names is missing", &[USE_TEAM], Off(SETTING)),
    way("the file is empty", &[File(CONFIG, b"")], On(DEFAULT)),
];
