//! Tests that kongctl's own marks are ASCII where the locale is, and that data stays as it is.

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, TOKEN, has_terminal};

const ID: &str = "0b6a7a3e-0000-4000-8000-000000000001";

fn konnect() -> Server {
    let apis = json!([{"id": ID, "name": "Ærnavík – bókun", "description": "Sæti og fargjöld"}]);
    Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({ "data": apis })),
        )
        .repeatedly()
        .start()
}

#[test]
fn the_first_variable_that_is_set_decides() {
    let konnect = konnect();
    for (variables, is_ascii) in [
        ("", false),
        ("LC_ALL=C", true),
        ("LC_ALL=POSIX", true),
        ("LANG=de_DE.ISO-8859-1", true),
        ("LC_ALL=C LC_CTYPE=en_US.UTF-8 LANG=en_US.UTF-8", true),
        ("LC_CTYPE=C LANG=en_US.UTF-8", true),
        ("LC_ALL=C.UTF-8", false),
        ("LC_ALL= LC_CTYPE= LANG=C", true),
        ("LC_ALL=en_US.utf8 LANG=C", false),
        ("LC_CTYPE=UTF-8 LANG=C", false),
    ] {
        let home = Home::new();
        let run = |words: &str| {
            let mut command = home.get(words).from(&konnect);
            for (name, value) in variables.split(' ').filter_map(|pair| pair.split_once('=')) {
                command = command.env(name, value);
            }
            command.run().code(0).stdout
        };
        let id = if is_ascii {
            "0b6a7a3e..."
        } else {
            "0b6a7a3e…"
        };
        assert_eq!(
            run("apis --columns name,id --text-id-format compact"),
            format!("NAME             ID\nÆrnavík – bókun  {id}\n"),
            "{variables}"
        );
    }
}

#[test]
fn formats_for_programs_do_not_depend_on_the_locale() {
    let (home, konnect) = (Home::new(), konnect());
    for format in ["json", "yaml", "csv", "tsv", "name"] {
        let run = |locale: &str| {
            let words = format!("apis --text-id-format compact -o {format}");
            let command = home.get(&words).from(&konnect).env("LC_ALL", locale);
            command.run().code(0).stdout
        };
        assert_eq!(run("C"), run("C.UTF-8"), "{format}");
        assert!(run("C").contains("Ærnavík – bókun"), "{format}");
    }
}

#[test]
fn cells_are_cut_with_dots_on_a_terminal() {
    if !has_terminal() {
        return;
    }
    let konnect = konnect();
    let command = format!(
        "stty cols 29 rows 20; \"$KONGCTL\" get apis --base-url {} --pat {TOKEN} --no-telemetry --columns name,description",
        konnect.url()
    );
    let outcome = Home::new()
        .on_terminal(command)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .run();
    assert_eq!(
        outcome.code(0).screen(),
        "NAME             DESCRIPTION\nÆrnavík – bókun  Sæti og f...\n"
    );
}

#[test]
fn status_points_with_an_arrow_of_ascii() {
    let shown = Home::new()
        .kongctl(["telemetry", "status"])
        .env("LC_ALL", "C")
        .run()
        .code(0)
        .stdout;
    assert!(
        shown.contains("default") && shown.contains("  <- decides\n"),
        "{shown}"
    );
    assert!(shown.is_ascii(), "{shown}");
}
