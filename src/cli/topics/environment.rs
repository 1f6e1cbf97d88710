//! The topic `environment`: every variable that kongctl reads.

use super::part::{Part, Row};
use crate::config::{HTTP_TIMEOUT, KONNECT_BASE_URL, KONNECT_PAT};
use crate::env;

/// Profiles and settings whose variables are shown.
pub(super) fn examples() -> [(&'static str, &'static str); 3] {
    [
        ("default", KONNECT_PAT.definition.key),
        ("default", HTTP_TIMEOUT.definition.key),
        ("team-a", KONNECT_BASE_URL.definition.key),
    ]
}

/// The variables that do not depend on the profile, with a value where only that one counts.
pub(crate) const VARIABLES: [(&[&str], &str); 23] = [
    (
        &["KONGCTL_PROFILE"],
        "the profile, unless `--profile` is given",
    ),
    (
        &["KONGCTL_CONFIG_FILE"],
        "the config file, unless `--config-file` is given",
    ),
    (
        &["KONGCTL_SANDBOX_FAULT"],
        "faults of the sandbox, such as `503=once`, separated by spaces",
    ),
    (
        &["KONGCTL_SANDBOX_STATE"],
        "the file that keeps what is changed in the sandbox",
    ),
    (
        &["DO_NOT_TRACK=1"],
        "no telemetry, for this and other programs",
    ),
    (&["KONGCTL_NO_TELEMETRY=true"], "no telemetry"),
    (
        &["NO_COLOR", "CLICOLOR=0", "TERM=dumb"],
        "no colors, unless `color` is `always`",
    ),
    (
        &["CLICOLOR_FORCE=1"],
        "colors in a pipe as well, unless `NO_COLOR` is set or `color` is `never`",
    ),
    (
        &["LC_ALL", "LC_CTYPE", "LANG"],
        "ASCII in place of marks such as the ellipsis, if the first one that is set is `C`, `POSIX` \
         or has another charset than UTF-8",
    ),
    (
        &["HTTPS_PROXY", "https_proxy"],
        "the proxy of https requests",
    ),
    (
        &["http_proxy"],
        "the proxy of http requests; not `HTTP_PROXY`",
    ),
    (
        &["ALL_PROXY", "all_proxy"],
        "the proxy of requests that have no other",
    ),
    (
        &["NO_PROXY", "no_proxy"],
        "hosts that are reached without a proxy",
    ),
    (
        &["SSL_CERT_FILE", "SSL_CERT_DIR"],
        "trusted certificates, instead of the system's",
    ),
    (
        &["XDG_CONFIG_HOME"],
        "the directory of `kongctl/config.yaml`, instead of `~/.config`",
    ),
    (
        &["XDG_CACHE_HOME"],
        "on Linux, the directory of `kongctl/` with what telemetry remembers, instead of `~/.cache`",
    ),
    (
        &["HOME"],
        "the home directory, which `~/` stands for in a path",
    ),
    (
        &["BROWSER"],
        "the browser of `kongctl login`, with its arguments",
    ),
    (
        &["VISUAL", "EDITOR"],
        "the editor of `kongctl edit`, with its arguments; without one, `vi`, or `notepad` on Windows",
    ),
    (
        &["TMPDIR"],
        "the directory for the text of `kongctl edit`, instead of `/tmp`",
    ),
    (
        &["SHELL"],
        "the shell of `kongctl completion`, unless one is named",
    ),
    (
        &["COLUMNS"],
        "the width of help that is not shown on a terminal",
    ),
    (
        &["RUST_BACKTRACE=1"],
        "a backtrace when kongctl panics, for a bug report",
    ),
];

pub(super) fn parts() -> Vec<Part> {
    let variables = VARIABLES.map(|(names, about)| Row::new(names.join(", "), about));
    let of_settings = examples().map(|(profile, key)| {
        let about = format!("`{key}` of the profile `{profile}`");
        Row::new(env::setting_name(profile, key), about)
    });
    vec![
        Part::Text(
            "A flag takes precedence over a variable, and a variable over the config file. An \
             empty variable counts as not set. `kongctl config` shows which ones have an effect."
                .to_owned(),
        ),
        Part::Heading("Settings"),
        Part::Text(
            "Each setting has a variable for each profile: `KONGCTL_`, the profile, `_` and the \
             key, in capitals, with `_` in place of everything that is neither a letter nor a \
             digit. `kongctl help config` lists the settings."
                .to_owned(),
        ),
        Part::Rows(of_settings.into()),
        Part::Heading("Variables"),
        Part::Rows(variables.into()),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regex_lite::Regex;

    use super::*;
    use crate::tests::documents;

    /// Files that name variables, each in a constant.
    const SOURCES: [&str; 2] = ["src/env.rs", "src/telemetry/consent/names.rs"];

    /// Variables that libraries read: `directories` the first two, and clap the width.
    const OF_LIBRARIES: [&str; 3] = ["HOME", "XDG_CACHE_HOME", "COLUMNS"];

    #[test]
    fn the_topic_has_every_variable_that_is_read() {
        let constant = Regex::new(r#"(?m)^pub(?:\(crate\))? const [^=]*= (.*);$"#);
        let name = Regex::new(r#""([A-Za-z_]*[A-Za-z])""#).expect("a pattern");
        let constant = constant.expect("a pattern");
        let mut read: BTreeSet<String> = OF_LIBRARIES.map(str::to_owned).into();
        for source in SOURCES {
            let text = std::fs::read_to_string(documents::path(source)).expect("a source");
            for value in constant.captures_iter(&text) {
                let names = name.captures_iter(&value[1]);
                read.extend(names.map(|name| name[1].to_owned()));
            }
        }
        let names = VARIABLES.iter().flat_map(|(names, _)| names.iter());
        let listed = names.map(|name| name.split('=').next().unwrap_or_default().to_owned());
        assert_eq!(listed.collect::<BTreeSet<_>>(), read);
    }

    #[test]
    fn the_documents_list_every_variable() {
        let rows = VARIABLES
            .map(|(names, about)| [documents::quoted(&names.join(", ")), about.to_owned()]);
        let table = documents::table(["variable", "for"], rows.into_iter());
        documents::keep_part("docs/configuration.md", "variables", &table);

        let rows = examples().map(|(profile, key)| {
            [profile, key, &env::setting_name(profile, key)].map(documents::quoted)
        });
        let table = documents::table(["profile", "setting", "variable"], rows.into_iter());
        documents::keep_part("docs/configuration.md", "variables of settings", &table);
    }
}
