//! Tests what `delete` says of what goes with an item.

use serde_json::json;

use crate::support::server::{Konnect, Response};
use crate::support::{Home, Terminal};

const KEYS: &str = "22222222-2222-4333-8444-555555555555";

#[test]
fn a_dry_run_counts_what_goes_with_an_item() {
    let home = Home::new();
    for (words, noted) in [
        (
            "apis bookings",
            "deletes API `bookings` (acb8b19e-1735-4fe1-bd3e-6d1a322ab885) and 8 documents, 4 \
             versions, 1 publication, 2 other objects in it",
        ),
        (
            "gateway control-planes mainland",
            "deletes control plane `mainland` (c02131e7-b7e0-4095-b2b0-50a69167b8af) and 7 services, 8 \
             routes, 6 consumers, 75 other objects in it",
        ),
        (
            "portals pages guides --portal partner-harbour",
            "deletes page `guides` (a1ca2af3-2e28-4274-a407-fd2a30da6cbc) and 3 pages in it",
        ),
        (
            "portals pages a1ca2af3-2e28-4274-a407-fd2a30da6cbc --portal partner-harbour",
            "deletes page `guides` (a1ca2af3-2e28-4274-a407-fd2a30da6cbc) and 3 pages in it",
        ),
        ("portals pages contact --portal partner-harbour", ""),
        ("organization teams platform", ""),
    ] {
        let outcome = home.kongctl(["delete"]).args(words.split(' '));
        let outcome = outcome.args(["-p", "sandbox", "--dry-run"]).run().code(0);
        match noted {
            "" => outcome.stderr(""),
            noted => outcome.stderr_contains(noted),
        };
    }
}

#[test]
fn what_goes_with_an_item_is_told_before_and_after_it_is_deleted() {
    let home = Home::new();
    let command = "\"$KONGCTL\" -p sandbox delete portals pages guides --portal partner-harbour";
    let Some(mut terminal) = Terminal::start(&home, command, "") else {
        return;
    };
    // The rest of the note is on the next line.
    let label = "page `guides` (a1ca2af3-2e28-4274-a407-fd2a30da6cbc) and 3 pages";
    terminal.wait_for(&format!("Delete {label} in it?"));
    terminal.reply("[y/N] ", "y\n");
    terminal.wait_for(&format!("deleted {label}"));
    terminal.end().code(0);
}

#[test]
fn with_yes_nothing_is_counted() {
    let home = Home::new();
    home.kongctl(["delete", "apis", "bookings", "--yes", "-p", "sandbox"])
        .run()
        .code(0)
        .stdout("")
        .stderr("note: deleted API `bookings` (acb8b19e-1735-4fe1-bd3e-6d1a322ab885)\n");
}

#[test]
fn what_could_not_be_counted_is_told() {
    let many: Vec<_> = (0..100).map(|id| json!({ "id": id })).collect();
    for (keys, contents) in [
        (
            Response::json(200, json!({"data": many, "offset": "next"})),
            "at least 100 keys in it",
        ),
        (Response::json(403, json!({})), "what is in it"),
    ] {
        let path = format!("/v2/control-planes/p/core-entities/key-sets/{KEYS}");
        let set = json!({"id": KEYS, "name": "gold"});
        let konnect = Konnect::new()
            .on("GET", &path, Response::json(200, set))
            .on("GET", &format!("{path}/keys"), keys)
            .start();
        let home = Home::new();
        home.kongctl(["delete", "gateway", "key-sets", KEYS, "--dry-run"])
            .args(["--control-plane-id", "p"])
            .from(&konnect)
            .run()
            .code(0)
            .stderr(&format!(
                "note: deletes key set `gold` ({KEYS}) and {contents}\n"
            ));
    }
}

#[test]
fn an_item_that_is_named_twice_is_deleted_once() {
    let home = Home::new();
    let words = [
        "delete",
        "catalog",
        "services",
        "payments",
        "check-in",
        "2cb7d8f9-ac4c-4146-88dd-e614ecf7f3e1",
        "payments",
        "--yes",
        "-p",
        "sandbox",
    ];
    home.kongctl(words).run().code(0).stderr(
        "note: deleted service `payments` (2cb7d8f9-ac4c-4146-88dd-e614ecf7f3e1)\n\
         note: deleted service `check-in` (1e620c1d-f437-47c6-8a57-8d586f241948)\n",
    );
}

#[test]
fn a_flag_that_would_delete_everything_is_answered_with_the_way_to_name_items() {
    let home = Home::new();
    for flag in ["--all", "-A", "-a"] {
        let outcome = home.kongctl(["delete", "apis", flag]).run().code(2);
        outcome
            .stderr_contains("hint: name the items; run `kongctl get apis -o name` to list them\n");
    }
}
