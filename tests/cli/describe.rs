//! Tests `kongctl describe`: one item, every field below the other.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl, TOKEN, has_terminal};

const ID: &str = "941271a9-2ef4-40be-bbe9-9125325ac3a9";

/// Describes a run of `kongctl describe` in the sandbox.
fn describe<'home>(home: &'home Home, words: &str) -> Kongctl<'home> {
    home.kongctl(["-p", "sandbox", "describe"])
        .args(words.split(' '))
}

fn with_api(api: Value) -> Server {
    Konnect::new()
        .on("GET", &format!("/v3/apis/{ID}"), Response::json(200, api))
        .repeatedly()
        .start()
}

#[test]
fn every_field_is_shown_below_the_other() {
    let expected = "\
id:                   941271a9-2ef4-40be-bbe9-9125325ac3a9
name:                 flight-status
description:          Departures, arrivals, delays and diversions
version:              v5
current_version_summary:
  id:          e8b04230-0d93-42b0-91a7-bf910aa9699b
  version:     v5
  spec:
    type:  oas3
  created_at:  2024-03-26 11:22:42 UTC
  updated_at:  2025-04-19 22:49:42 UTC
slug:                 flight-status-v5
api_spec_ids:         d711c90d-0d8b-4df0-a48c-bc72abe68602
portals:
  ID                                    NAME             DISPLAY_NAME
  3e635849-5719-4c10-95c1-a9b0b8754414  open-skies       Skerrylark Open Skies
  d735832f-7fa8-49d1-8cc2-64542f8cad79  partner-harbour  Skerrylark Partners
labels:
  team:  flight-ops
  env:   prod
  tier:  gold
implementation_mode:  gateway_entity_binding
attributes:
  domains:   travel, flight
  channels:  web, mobile
created_at:           2024-03-26 11:05:42 UTC
updated_at:           2026-09-30 09:02:32 UTC
";
    let home = Home::new();
    for words in [
        "apis flight-status",
        "api flight-status",
        &format!("konnect apis {ID}"),
    ] {
        describe(&home, words)
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn json_yaml_jq_and_columns_print_what_get_prints() {
    let home = Home::new();
    for flags in [
        "-o json",
        "-o yaml",
        "--jq .name",
        "-r --jq .labels.env",
        "--columns name,id",
    ] {
        let words = format!("apis flight-status {flags}");
        let got = home
            .kongctl(["-p", "sandbox", "get"])
            .args(words.split(' '))
            .run()
            .code(0);
        describe(&home, &words)
            .run()
            .code(0)
            .stdout(&got.stdout)
            .stderr("");
    }
    let configured = Home::new().config("default:\n  output: yaml\n");
    let konnect = with_api(json!({"id": ID, "name": "a"}));
    configured
        .kongctl(["describe", "apis", ID])
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&format!("id: {ID}\nname: a\n"));
}

#[test]
fn parents_are_given_as_to_get_and_several_items_are_separated() {
    let home = Home::new();
    let by_flag = "apis documents --api-name bookings";
    let listed = home
        .kongctl(["-p", "sandbox", "get"])
        .args(by_flag.split(' '))
        .args(["-r", "--jq", ".[].id"])
        .run()
        .code(0);
    let ids: Vec<&str> = listed.stdout.lines().take(2).collect();
    let first = describe(&home, by_flag).args([ids[0]]).run().code(0);
    assert!(first.stdout.contains("\ncontent:\n  # "), "{first}");
    describe(&home, "apis bookings documents")
        .args([ids[0]])
        .run()
        .code(0)
        .stdout(&first.stdout);
    let second = describe(&home, by_flag).args([ids[1]]).run().code(0);
    describe(&home, by_flag)
        .args(&ids)
        .run()
        .code(0)
        .stdout(&format!("{}\n{}", first.stdout, second.stdout));
}

#[test]
fn a_single_object_needs_no_name_and_a_list_does() {
    let home = Home::new();
    let me = describe(&home, "me").run().code(0).stderr("");
    assert!(
        me.stdout.contains("\nfull_name:        Maren Tolvik\n"),
        "{me}"
    );
    for (words, told) in [
        (
            "apis",
            "error: `describe apis` needs a name or an ID\nhint: run `kongctl get apis --profile sandbox` to list them\n",
        ),
        (
            "apis documents --api-name bookings",
            "error: `describe apis documents` needs a name or an ID\nhint: run `kongctl get apis documents --api-name bookings --profile sandbox` to list them\n",
        ),
    ] {
        describe(&home, words).run().code(2).stdout("").stderr(told);
    }
    let missing = describe(&home, "apis nowhere-to-be-found").run().code(5);
    missing.stdout("");
}

#[test]
fn what_konnect_sends_cannot_steer_the_terminal() {
    let konnect = with_api(json!({
        "id": ID,
        "name\u{1b}[2J": "a\u{1b}[2J\u{202e}",
        "content": "one\u{7}\ntwo\ttabs\r\n",
    }));
    let expected = format!(
        "\
id:             {ID}
name\\u{{1b}}[2J:  a\\u{{1b}}[2J\\u{{202e}}
content:
  one\\u{{7}}
  two\ttabs
"
    );
    Home::new()
        .kongctl(["describe", "apis", ID])
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn a_format_of_lists_in_a_setting_does_not_stand_in_the_way() {
    let home = Home::new();
    let text = describe(&home, "apis payments").run().code(0).stdout;
    for format in ["text", "wide", "csv", "tsv", "name"] {
        describe(&home, "apis payments")
            .env("KONGCTL_SANDBOX_OUTPUT", format)
            .run()
            .code(0)
            .stdout(&text)
            .stderr("");
    }
    // Rows are what the columns of a command line are for.
    describe(&home, "apis payments --columns name")
        .env("KONGCTL_SANDBOX_OUTPUT", "csv")
        .run()
        .code(0)
        .stdout("NAME\npayments\n");
}

#[test]
fn a_profile_can_be_described_too() {
    let home = Home::new().config("team:\n  konnect:\n    region: eu\n");
    let outcome = home
        .kongctl(["describe", "profile", "team"])
        .run()
        .code(0)
        .stderr("");
    assert!(
        outcome
            .stdout
            .starts_with("name:           team\ncurrent:        false\n"),
        "{outcome}"
    );
    assert!(
        outcome.stdout.contains("\nregion:         eu\n"),
        "{outcome}"
    );
}

#[test]
fn what_is_named_is_neither_filtered_nor_sorted() {
    let home = Home::new();
    for words in ["apis a --filter name=a", "apis a --sort name"] {
        let flag = words.split(' ').nth(2).expect("a flag");
        let expected = format!(
            "error: unknown flag `{flag}`\n  usage: kongctl describe apis [OPTIONS] <NAME|ID>...\n"
        );
        let outcome = describe(&home, words).run().code(2).stdout("");
        assert!(outcome.stderr.starts_with(&expected), "{outcome}");
    }
    let help = home.kongctl(["describe", "apis", "--help"]).run().code(0);
    for word in ["--filter", "--sort", "all items"] {
        assert!(!help.stdout.contains(word), "{word}: {help}");
    }
}

#[test]
fn flags_for_tables_need_columns_and_a_terminal_can_be_ignored() {
    let home = Home::new();
    describe(&home, "apis a --no-headers")
        .run()
        .code(2)
        .stdout("")
        .stderr(
            "error: --no-headers is for tables\nhint: add --columns, or leave --no-headers out\n",
        );
    describe(&home, "apis flight-status --no-headers --columns name")
        .run()
        .code(0)
        .stdout("flight-status\n")
        .stderr("");
    if !has_terminal() {
        return;
    }
    let description = "Fares, seats and everything else that a passenger can book on board";
    let konnect = with_api(json!({"description": description}));
    let flags = format!("--base-url {} --pat {TOKEN} --no-telemetry", konnect.url());
    for (no_trunc, is_whole) in [("", false), ("--no-trunc", true)] {
        let screen = Home::new().screen(40, &format!("describe apis {ID} {flags} {no_trunc}"));
        assert_eq!(screen.contains(description), is_whole, "{screen}");
    }
}

#[test]
fn the_help_tells_that_a_name_is_needed() {
    let home = Home::new();
    let outcome = home
        .kongctl(["describe", "apis", "--help"])
        .run()
        .code(0)
        .stderr("");
    assert!(
        outcome
            .stdout
            .contains("Usage: kongctl describe apis [OPTIONS] <NAME|ID>...\n"),
        "{outcome}"
    );
    home.kongctl(["__complete", "3", "kongctl", "describe", "gw", "cont"])
        .run()
        .code(0)
        .stdout("control-planes\tControl planes\n");
}
