//! The topic `telemetry`: what is reported, and how to turn that off.

use crate::cli::topics::{Part, Row};
use crate::config::TELEMETRY_ENABLED;
use crate::telemetry::{ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, FIELDS, FLAG_NO_TELEMETRY};

/// Returns what turns telemetry off, in the order of precedence.
fn switches() -> Vec<Row> {
    let setting = TELEMETRY_ENABLED.definition.key;
    vec![
        Row::new(FLAG_NO_TELEMETRY, "for one command"),
        Row::new(format!("{ENV_DO_NOT_TRACK}=1"), "in the environment"),
        Row::new(format!("{ENV_NO_TELEMETRY}=true"), "in the environment"),
        Row::new(
            "kongctl telemetry disable",
            "on this device, for every profile",
        ),
        Row::new(
            format!("{setting}: false"),
            "in a profile of the config file",
        ),
    ]
}

pub(in crate::cli) fn parts() -> Vec<Part> {
    let fields = FIELDS.iter();
    let fields = fields.map(|field| Row::new(field.name, field.description));
    vec![
        Part::Text(
            "kongctl reports one event for each command that you run, unless you opt out: one line \
             of text in one UDP datagram. It never contains arguments, names and IDs of resources, \
             tokens, paths, or anything that identifies you."
                .to_owned(),
        ),
        Part::Heading("Fields of an event"),
        Part::Rows(fields.collect()),
        Part::Heading("Turn it off"),
        Part::Rows(switches()),
        Part::Text(
            "Help, `version`, `completion` and the commands of telemetry are never reported, nor \
             is opting out."
                .to_owned(),
        ),
        Part::Heading("Destination"),
        Part::Text(
            "Events go to this machine unless you or the builder of your copy set another address \
             with `telemetry.endpoint`. Nothing is sent to another machine before you were told."
                .to_owned(),
        ),
        Part::Heading("Commands"),
        Part::Rows(vec![
            Row::new(
                "kongctl telemetry status",
                "whether it is on, what decided that, and where events go",
            ),
            Row::new(
                "kongctl telemetry preview get apis",
                "the bytes that a command would send",
            ),
            Row::new("kongctl telemetry listen", "receive events on this machine"),
            Row::new("kongctl telemetry --help", "the help of these commands"),
        ]),
    ]
}
