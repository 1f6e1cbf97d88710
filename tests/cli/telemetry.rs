//! Tests the telemetry of the real binary, with a listener per test.

mod debug;
mod events;
mod flush;
mod hanging;
mod late_opt_out;
mod leak;
mod listen;
mod matrix;
mod notice;
mod opt_out;
mod preference;
mod preview;
mod signals;
mod status;
mod system_calls;
mod ways;

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

/// The version that a build of no release reports.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "-dev");

/// What [`konnect`] makes `get me` print.
const ME: &str = "EMAIL              FULL_NAME     ACTIVE  ID\nada@birds.example  Ada Lovelace  true    5f9b1c1e-0000-4000-8000-000000000001\n";

/// Where [`flush`](mod@flush)'s deadline is remembered.
const BREAKER: &str = ".cache/kongctl/telemetry-deadline";

/// Where the debug file of the usual config file is.
const DEBUG_FILE: &str = ".config/kongctl/logs/telemetry.log";

/// Where the preference of the usual config file is.
const PREFERENCE: &str = ".config/kongctl/.telemetry-enabled";

/// A Konnect that knows one user, however often it is asked.
fn konnect() -> Server {
    Konnect::new()
        .on("GET", "/v3/users/me", Response::json(200, me()))
        .repeatedly()
        .start()
}

fn me() -> Value {
    json!({"email": "ada@birds.example", "full_name": "Ada Lovelace", "active": true, "id": "5f9b1c1e-0000-4000-8000-000000000001"})
}

/// The usual command of these tests: reads the one user of `konnect`.
fn get_me<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.kongctl([
        "--profile",
        "sandbox",
        "get",
        "me",
        "--base-url",
        &konnect.url(),
    ])
}

/// Asserts that `datagram` is exactly the line that reports `command`, whatever its
/// time; answers with the time.
#[track_caller]
fn assert_reports(datagram: &str, command: &str) -> OffsetDateTime {
    let time = between(datagram, ";timestamp=", ";");
    assert_eq!(datagram, line(command, time));
    moment(time)
}

/// The line that reports `command` at `time`.
fn line(command: &str, time: &str) -> String {
    let (arch, os) = (arch(), os());
    let quote = if command.contains(' ') { "\"" } else { "" };
    format!(
        "<14>signal=kongctl;arch={arch};command_path={quote}{command}{quote};os={os};schema_version=1;timestamp={time};version={VERSION}\n"
    )
}

/// The event that reports `command` at `time`, as one line of JSON.
fn json_line(command: &str, time: &str) -> String {
    let (arch, os) = (arch(), os());
    format!(
        "{{\"schema_version\":1,\"timestamp\":\"{time}\",\"version\":\"{VERSION}\",\"os\":\"{os}\",\"arch\":\"{arch}\",\"command_path\":\"{command}\"}}\n"
    )
}

/// Reads a time as events spell it: UTC by a `Z`, no fractional digit more than needed.
#[track_caller]
fn moment(time: &str) -> OffsetDateTime {
    let digits = time
        .strip_suffix('Z')
        .unwrap_or_else(|| panic!("`{time}` does not end in Z"));
    assert!(
        !digits.contains('.') || !digits.ends_with(['0', '.']),
        "`{time}` has digits that say nothing"
    );
    OffsetDateTime::parse(time, &Rfc3339)
        .unwrap_or_else(|error| panic!("`{time}` is no time: {error}"))
}

/// What stands between the first `before` and the next `after`.
#[track_caller]
fn between<'text>(text: &'text str, before: &str, after: &str) -> &'text str {
    let found = text
        .split_once(before)
        .and_then(|(_, rest)| rest.split_once(after));
    found
        .unwrap_or_else(|| panic!("`{before}…{after}` is not in {text:?}"))
        .0
}

/// Go's name of this system.
fn os() -> &'static str {
    if cfg!(target_os = "macos") {
        "darwin"
    } else {
        std::env::consts::OS
    }
}

/// Go's name of this processor.
fn arch() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// Lets events go to the debug file.
fn debugging(run: Kongctl<'_>) -> Kongctl<'_> {
    run.env("KONGCTL_SANDBOX_TELEMETRY_DEBUG", "true")
}

/// Runs `telemetry status` and answers with its facts.
#[track_caller]
fn status(run: Kongctl<'_>) -> Value {
    let outcome = run.run().code(0).stderr("");
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|error| panic!("{error}\n{outcome}"))
}

/// The ways to say no.
#[derive(Clone, Copy, Debug)]
enum No {
    Flag,
    DoNotTrack,
    OwnSwitch,
    Preference,
    Config,
}

impl No {
    const ALL: [Self; 5] = [
        Self::Flag,
        Self::DoNotTrack,
        Self::OwnSwitch,
        Self::Preference,
        Self::Config,
    ];

    /// Describes `get me` of the profile `sandbox`, in a home where telemetry is
    /// off by this one word only.
    fn run<'home>(self, home: &'home Home, starter: &[&str], more: &[&str]) -> Kongctl<'home> {
        match self {
            Self::Preference => drop(home.kongctl(["telemetry", "disable"]).run().code(0)),
            Self::Config => {
                drop(home.write(
                    ".config/kongctl/config.yaml",
                    "sandbox:\n  konnect: {pat: kpat}\n  telemetry: {enabled: false}\n",
                ));
            }
            Self::Flag | Self::DoNotTrack | Self::OwnSwitch => {}
        }
        let words = ["--profile", "sandbox", "get", "me"];
        let run = match starter {
            [] => home.kongctl(words),
            starter => home.kongctl_through(starter, words),
        };
        match self {
            Self::Flag => run.args(more).args(["--no-telemetry"]),
            Self::DoNotTrack => run.args(more).env("DO_NOT_TRACK", "1"),
            Self::OwnSwitch => run.args(more).env("KONGCTL_NO_TELEMETRY", "true"),
            Self::Preference | Self::Config => run.args(more),
        }
    }
}
