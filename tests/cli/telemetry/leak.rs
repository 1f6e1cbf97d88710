//! Tests that nothing a user types, names, owns or configures gets into an event.
//!
//! Apart from its time, the datagram is the same for every input.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::json;

use super::assert_reports;
use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

/// Few, since each is a process; the same ones whenever the tests run.
const CASES: u32 = 64;

/// What may be typed, and what is reported then; `NAME` stands for a name of the user's.
const COMMANDS: [(&str, &str); 7] = [
    ("get me", "get me"),
    ("g konnect org", "get organization"),
    ("list a", "get apis"),
    ("ls p NAME", "get portals"),
    ("get gw cp", "get gateway control-planes"),
    ("get apis NAME", "get apis"),
    ("get k gateway cps NAME", "get gateway control-planes"),
];

/// One run's private matters.
#[derive(Clone, Debug)]
struct Secrets {
    profile: String,
    token: String,
    name: String,
    host: String,
    region: String,
    directory: String,
    remark: String,
}

fn secrets() -> impl Strategy<Value = Secrets> {
    let profile = "[a-z][a-z0-9 ;=\"\\\\ä-]{0,20}"
        .prop_filter("no variable's name holds `=`", |name| !name.contains('='));
    let text = "[!-,.-~äß日🛫][ -~äß日🛫]{0,40}";
    (
        profile,
        // What evidently is no token is refused.
        "kpat_[A-Za-z0-9._~+/-]{1,60}",
        text,
        "[a-z0-9-]{1,30}",
        "[a-z0-9]{2,20}",
        "[a-z0-9 ;\"-]{1,20}",
        text,
    )
        .prop_map(
            |(profile, token, name, host, region, directory, remark)| Secrets {
                profile,
                token,
                name,
                host,
                region,
                directory,
                remark,
            },
        )
}

impl Secrets {
    /// Runs `typed` with a secret wherever there is room for one.
    fn run<'home>(&self, typed: &str, home: &'home Home, konnect: &Server) -> Kongctl<'home> {
        let Self {
            profile,
            token,
            name,
            host,
            region,
            directory,
            remark,
        } = self;
        let yaml = format!("# {remark}\n'{profile}':\n  konnect: {{region: '{region}'}}\n");
        let file = home.write(&format!("{directory}/{host}.yaml"), yaml);
        let words = typed
            .split(' ')
            .map(|word| if word == "NAME" { name } else { word });
        let flags = [
            format!("--profile={profile}"),
            format!("--config-file={}", file.display()),
            format!("--pat={token}"),
            format!("--region={region}"),
            format!("--base-url={}", konnect.url()),
        ];
        // What surrounds the value of a flag is not part of it.
        let name_of_profile = profile
            .trim()
            .to_uppercase()
            .replace(|letter: char| !letter.is_alphanumeric(), "_");
        let setting = |key: &str| format!("KONGCTL_{name_of_profile}_{key}");
        let run = home.kongctl(words).args(flags).env(
            setting("TELEMETRY_ENDPOINT"),
            home.listener().address().to_string(),
        );
        run.env(setting("KONNECT_PAT"), token)
            .env("HOSTNAME", host)
            .env("USER", name)
            .env("EDITOR", remark)
    }
}

/// A Konnect that has everything, and of each list nothing.
fn konnect() -> Server {
    let none = || Response::json(200, json!({"data": [], "meta": {"page": {"total": 0}}}));
    let one = || Response::json(200, json!({"id": "5f9b1c1e-0000-4000-8000-000000000001"}));
    let konnect = Konnect::new()
        .on("GET", "/v3/users/me", one())
        .repeatedly()
        .on("GET", "/v3/organizations/me", one())
        .repeatedly();
    let lists = ["/v3/apis", "/v3/portals", "/v2/control-planes"];
    lists
        .into_iter()
        .fold(konnect, |konnect, path| {
            konnect.on("GET", path, none()).repeatedly()
        })
        .start()
}

#[test]
fn an_event_does_not_depend_on_the_users_data() {
    let konnect = konnect();
    let config = ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(
        &(secrets(), select(&COMMANDS[..])),
        |(secrets, (typed, reported))| {
            let home = Home::listening();
            let code = if typed.ends_with("NAME") { 5 } else { 0 };
            secrets.run(typed, &home, &konnect).run().code(code);
            assert_reports(&home.listener().one(), reported);
            Ok(())
        },
    );
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn arguments_that_do_not_parse_send_nothing() {
    let home = Home::listening();
    for typed in [
        "get kpat_secret",
        "kpat_secret",
        "get me one two",
        "get me --pat=x --pat-file=y",
        "--profile",
    ] {
        home.kongctl(typed.split(' ')).run().code(2).stdout("");
        home.listener().none();
    }
}
