//! Tests that a command in a hint does what the hint says when it is pasted.

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

#[test]
fn a_pasted_hint_reads_from_the_same_profile_server_and_parents() {
    let (home, konnect) = (Home::new(), konnect());
    home.write("my token", "kpat_any\n");
    home.write("team.yaml", "team:\n  output: json\n");
    let url = konnect.url();
    let services = "get gateway control-planes services";
    for (typed, hinted) in [
        (
            "get apis nope -p sandbox".to_owned(),
            "get apis --profile sandbox".to_owned(),
        ),
        (
            format!("--profile sandbox {services} nope --control-plane-name mainland --timeout 9s"),
            format!("{services} --control-plane-name mainland --profile sandbox"),
        ),
        (
            format!("get apis nope --base-url {url} --pat-file 'my token' -o yaml"),
            format!("get apis --base-url {url} --pat-file 'my token'"),
        ),
        (
            format!(
                "get apis nope -p team --config-file ./team.yaml --base-url={url} --pat-file 'my token'"
            ),
            format!(
                "get apis --profile team --config-file ./team.yaml --base-url {url} --pat-file 'my token'"
            ),
        ),
        (
            format!("{services} --control-plane-name nope -p sandbox"),
            "get gateway control-planes --profile sandbox".to_owned(),
        ),
    ] {
        let outcome = home.shell(&command(&typed)).run().code(5).stdout("");
        let expected = format!("hint: run `kongctl {hinted}` to list them");
        assert_eq!(outcome.stderr.lines().last(), Some(expected.as_str()));
        home.shell(&command(&hinted)).run().code(0).stderr("");
    }
}

#[test]
fn a_hint_has_no_flag_that_its_command_does_not_take() {
    let home = Home::new();
    for (typed, hinted) in [
        (
            "get apis --region eu",
            "hint: run `kongctl login --region eu`",
        ),
        (
            "get apis -p team",
            "hint: run `kongctl login --profile team`\n",
        ),
        (
            "telemetry preview gte -p sandbox",
            "hint: run `kongctl help` to list the commands",
        ),
    ] {
        home.shell(&command(typed))
            .run()
            .stdout("")
            .stderr_contains(hinted);
    }
}

fn command(words: &str) -> String {
    format!("{} {words}", env!("CARGO_BIN_EXE_kongctl"))
}

fn konnect() -> Server {
    let list = json!({
        "data": [{"id": "1", "name": "mainland"}],
        "meta": {"page": {"total": 1, "number": 1, "size": 100}},
    });
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, list))
        .repeatedly()
        .start()
}
