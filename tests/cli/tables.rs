//! Tests how tables use the width of a terminal, and what they spare the people who read them.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, TOKEN, has_terminal};

fn serving(path: &str, items: &Value) -> Server {
    Konnect::new()
        .on("GET", path, Response::json(200, json!({ "data": items })))
        .repeatedly()
        .start()
}

/// Returns what a terminal of this many columns shows of `kongctl get`.
fn on_terminal(konnect: &Server, columns: usize, words: &str) -> String {
    let flags = format!("--base-url {} --pat {TOKEN} --no-telemetry", konnect.url());
    Home::new().screen(columns, &format!("get {words} {flags}"))
}

const ID: &str = "0b6a7a3e-0000-4000-8000-000000000001";

#[test]
fn columns_are_left_out_before_names_are_cut() {
    if !has_terminal() {
        return;
    }
    let description = "Fares, seats and everything else that a passenger can book";
    let konnect = serving(
        "/v3/apis",
        &json!([{"id": ID, "name": "bookings-seat-map", "description": description}]),
    );
    for (columns, words, shown) in [
        (
            40,
            "apis",
            "note: no room for ID; use a wider\n    terminal or --no-trunc\n\
             NAME               DESCRIPTION\n\
             bookings-seat-map  Fares, seats and eve…\n"
                .to_owned(),
        ),
        (
            80,
            "apis",
            format!(
                "NAME               DESCRIPTION              ID\n\
                 bookings-seat-map  Fares, seats and every…  {ID}\n"
            ),
        ),
        (
            20,
            "apis",
            "note: no room for DESCRIPTION, ID; use a wider terminal or --no-trunc\n\
             NAME\nbookings-seat-map\n"
                .to_owned(),
        ),
        // Columns that the user chose stay. What is left of an ID can still be unique.
        (
            40,
            "apis --columns name,id",
            "NAME               ID\nbookings-seat-map  0b6a7a3e-0000-4000-8…\n".to_owned(),
        ),
        (
            40,
            "apis --no-trunc",
            format!(
                "NAME               {:58}  ID\nbookings-seat-map  {description}  {ID}\n",
                "DESCRIPTION"
            ),
        ),
    ] {
        assert_eq!(
            on_terminal(&konnect, columns, words),
            shown,
            "{columns} {words}"
        );
    }
}

#[test]
fn a_wide_terminal_gives_its_room_to_long_words() {
    if !has_terminal() {
        return;
    }
    let description = "Fares, seats and everything else that a passenger can book";
    let konnect = serving(
        "/v3/apis",
        &json!([{"id": ID, "name": "bookings", "description": description, "labels": {"env": "prod"}}]),
    );
    let shown = on_terminal(&konnect, 200, "apis -o wide");
    assert!(
        shown.contains(description) && shown.contains("env=prod"),
        "{shown}"
    );
}

#[test]
fn people_see_the_zone_of_a_time_and_no_prefix_of_a_constant() {
    let konnect = serving(
        "/v2/control-planes",
        &json!([{
            "id": "1", "name": "edge", "created_at": "2026-01-02T03:04:05Z",
            "config": {"cluster_type": "CLUSTER_TYPE_SERVERLESS"}
        }]),
    );
    let words = "gateway control-planes --columns type,created";
    for (format, stdout) in [
        (
            "text",
            "TYPE                     CREATED\nCLUSTER_TYPE_SERVERLESS  2026-01-02 03:04:05\n",
        ),
        (
            "csv",
            "TYPE,CREATED\nCLUSTER_TYPE_SERVERLESS,2026-01-02 03:04:05\n",
        ),
    ] {
        let outcome = Home::new()
            .get(&format!("{words} -o {format}"))
            .from(&konnect)
            .run();
        outcome.code(0).stdout(stdout);
    }
    if has_terminal() {
        let shown = "TYPE        CREATED\nSERVERLESS  2026-01-02 03:04:05Z\n";
        assert_eq!(on_terminal(&konnect, 80, words), shown);
    }
}

#[test]
fn settings_have_values_on_a_narrow_terminal_and_paths_keep_their_line() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().config("default:\n  konnect:\n    region: eu\n");
    for (columns, shown) in [
        (60, "konnect.region                              eu"),
        (
            100,
            "konnect.region                              eu                  …config.yaml:3:13  -",
        ),
    ] {
        let screen = home.screen(columns, "config");
        let mut lines = screen.lines().map(str::trim_end);
        assert!(lines.any(|line| line == shown), "{screen}");
    }
}
