//! The topic `config`: the config file, profiles, settings, and what kongctl writes.

use super::part::{Part, Row};
use crate::config::SETTINGS;

const FILE: &[&str] = &[
    "default:",
    "  output: text",
    "  konnect:",
    "    region: eu",
    "    pat: kpat_xxx",
    "team-a:",
    "  konnect:",
    "    base-url: https://konnect.proxy.example",
];

/// The heading of [`FILES`].
pub(crate) const FILES_HEADING: &str = "Files that kongctl writes";

/// The files that kongctl writes.
pub(crate) const FILES: [(&str, &str); 9] = [
    (
        ".telemetry-enabled",
        "beside the config file: the choice about telemetry of `kongctl telemetry enable` and `disable`, and of the first login",
    ),
    (
        ".<profile>-konnect-token.json",
        "beside the config file: the login of `kongctl login`, also when it is renewed; a lock file exists beside it during that time",
    ),
    (
        "logs/telemetry.log",
        "beside the config file: events, only with `telemetry.debug: true`",
    ),
    (
        "kongctl/",
        "in the cache directory, `~/.cache` on Linux: an empty file when telemetry timed out, and a list of the other machines that you were told of as destinations of telemetry",
    ),
    (
        "kongctl-<random>/",
        "in the directory for temporary files: the text of `kongctl edit` while it is edited; it stays only if it was changed and not sent",
    ),
    ("log-file", "the log, if this setting is set"),
    (
        "KONGCTL_SANDBOX_STATE",
        "what is changed in the sandbox, only if this variable or `--state` names a file; a lock file exists beside it during a change",
    ),
    (
        "logo.png, favicon.ico",
        "in the current directory, or `--output-file`: the images of `kongctl get portals assets`; only a file that you name is replaced",
    ),
    (
        "plan.json, report.json",
        "where a flag names them, as files of URLs; and `plan.json.progress` until a plan is carried out",
    ),
];

/// Returns every setting, with its default.
pub(crate) fn settings() -> Vec<Row> {
    let rows = SETTINGS.iter().map(|definition| {
        let about = match definition.default {
            // Not that of an ID, which means nothing to a reader.
            Some(default) if default.len() < 10 => format!("{} [{default}]", definition.about),
            _ => definition.about.to_owned(),
        };
        Row::new(definition.key, about)
    });
    rows.collect()
}

pub(super) fn parts() -> Vec<Part> {
    vec![
        Part::Text(
            "kongctl works without any configuration. The config file is \
             `$XDG_CONFIG_HOME/kongctl/config.yaml`, or `~/.config/kongctl/config.yaml` if that \
             variable is not set; `--config-file` and `KONGCTL_CONFIG_FILE` select another. It has \
             profiles at the top level, with their settings nested by the dots in the keys:"
                .to_owned(),
        ),
        Part::Lines(FILE),
        Part::Text(
            "`--profile NAME` or `KONGCTL_PROFILE` selects a profile; otherwise it is `default`. \
             A flag takes precedence over the environment, the environment over the file, and the \
             file over the default. kongctl never writes to the file."
                .to_owned(),
        ),
        Part::Heading("Settings, with their defaults"),
        Part::Rows(settings()),
        Part::Heading(FILES_HEADING),
        Part::Rows(FILES.map(|(file, when)| Row::new(file, when)).into()),
        Part::Heading("Commands"),
        Part::Rows(vec![
            Row::new("kongctl config", "every setting, and where each comes from"),
            Row::new(
                "kongctl config get KEY",
                "one setting, and what it overrides",
            ),
            Row::new("kongctl config path", "the path of the config file"),
            Row::new("kongctl get profiles", "all profiles, and their tokens"),
            Row::new("kongctl config --help", "the help of these commands"),
        ]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn the_documents_list_every_file_that_kongctl_writes() {
        let rows = FILES.map(|(file, about)| [documents::quoted(file), about.to_owned()]);
        let table = documents::table(["file", "what it is"], rows.into_iter());
        documents::keep_part("docs/configuration.md", "files", &table);
    }
}
