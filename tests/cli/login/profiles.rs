//! Tests `kongctl get profiles`: it lists profiles and the sources of their tokens, but no token.

use super::*;

/// Times that stay: 2026-01-02, an hour after they were received.
const THEIRS: &str = include_str!("../../logins/existing-program.json");

fn home() -> Home {
    let home = Home::new().config(
        "default:\n  konnect.pat: kpat-never-shown\neu:\n  konnect.region: EU\nproxied:\n  konnect.base-url: https://ada:never-shown@proxy.example\n",
    );
    home.write(".config/kongctl/.prod-konnect-token.json", THEIRS);
    home.write(
        ".config/kongctl/.broken-konnect-token.json",
        "{\"token\":\"never-shown\"}",
    );
    home
}

#[test]
fn every_profile_is_listed_with_its_server_and_where_its_token_comes_from() {
    let home = home();
    let outcome = home
        .kongctl(["get", "profiles"])
        .env_remove("KONGCTL_TEAM_A_TELEMETRY_ENDPOINT")
        .run()
        .code(0);
    let (config, broken) = (
        home.path(".config/kongctl/config.yaml"),
        home.path(".config/kongctl/.broken-konnect-token.json"),
    );
    let place = format!("{}:2:16", config.display());
    let width = place.len();
    let table = [
        format!(
            "NAME     SERVER                   {:width$}  VALID_UNTIL",
            "TOKEN"
        ),
        format!("default  us                       {place}  -"),
        "eu       eu  -  -".to_owned(),
        "proxied  https://…@proxy.example  -  -".replace("https://", ""),
        "broken   us  -  -".to_owned(),
        format!(
            "prod     us                       {:width$}  2026-01-02 04:04:05",
            "kongctl login"
        ),
        "sandbox  -  built in  -".to_owned(),
    ];
    let note = format!(
        "note: cannot read the login of profile `broken`: {}:1:22: `token` is not a JSON object\n",
        broken.display()
    );
    let squeezed = |text: &str| {
        text.lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        squeezed(&outcome.stdout),
        squeezed(&table.join("\n")),
        "{outcome}"
    );
    outcome.stderr(&note);
}

#[test]
fn profiles_as_json_have_every_fact_and_no_token() {
    let home = home();
    let outcome = home
        .kongctl([
            "get",
            "profiles",
            "-o",
            "json",
            "-p",
            "prod",
            "--pat",
            "never-shown",
        ])
        .run()
        .code(0);
    assert!(
        !format!("{}{}", outcome.stdout, outcome.stderr).contains("never-shown"),
        "{outcome}"
    );
    let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let of = |name: &str| {
        rows.as_array()
            .into_iter()
            .flatten()
            .find(|row| row["name"] == name)
            .cloned()
            .expect("a row")
    };
    let row = |name: &str, region: Value, token: &str| json!({"name": name, "region": region, "base_url": null, "token": token, "valid_until": null, "renewable": null, "login_for": null, "problem": null});
    assert_eq!(
        of("prod"),
        row("prod", json!("us"), "--pat"),
        "flags count for the profile in use"
    );
    assert_eq!(of("sandbox"), row("sandbox", Value::Null, "built in"));
    let unflagged = home
        .kongctl(["get", "profiles", "-o", "json"])
        .run()
        .code(0);
    let rows: Value = serde_json::from_str(&unflagged.stdout).expect("JSON");
    let prod = rows
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["name"] == "prod")
        .expect("a row");
    let mut expected = row("prod", json!("us"), "kongctl login");
    expected["valid_until"] = json!("2026-01-02T04:04:05Z");
    expected["renewable"] = json!(true);
    assert_eq!(*prod, expected);
}

#[test]
fn listing_profiles_with_an_unknown_one_selected_is_an_error() {
    let outcome = Home::new()
        .kongctl(["get", "profiles", "-p", "nowhere"])
        .run()
        .code(3)
        .stdout("");
    assert!(
        outcome
            .stderr
            .starts_with("error: profile `nowhere` does not exist\n"),
        "{outcome}"
    );
}
