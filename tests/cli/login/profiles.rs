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
    let broken = home.path(".config/kongctl/.broken-konnect-token.json");
    let table = [
        "NAME SERVER TOKEN STATE CURRENT",
        "default us ~/.config/kongctl/config.yaml:2:16 - *",
        "eu eu - -",
        "proxied ...@proxy.example - -",
        "broken us - -",
        "prod us kongctl login renewable",
        "sandbox - built in -",
    ];
    let note = format!(
        "warning: cannot read the login of profile `broken`: {}:1:22: `token` is not a JSON object\n",
        broken.display()
    );
    let squeezed = |text: &str| {
        text.lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    assert_eq!(squeezed(&outcome.stdout), table, "{outcome}");
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
    let source = |region: &Value| region.as_str().map(|_| "default");
    let row = |name: &str, region: Value, token: &str| json!({"name": name, "server_source": source(&region), "region": region, "base_url": null, "token": token, "current": false, "state": null, "valid_until": null, "renewable": null, "login_for": null, "problem": null});
    let mut current = row("prod", json!("us"), "--pat");
    current["current"] = json!(true);
    assert_eq!(of("prod"), current, "flags count for the profile in use");
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
    expected["state"] = json!("renewable");
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

#[test]
fn the_profile_in_use_is_marked_whatever_chooses_it() {
    let home = home();
    let current = |kongctl: Kongctl| {
        let outcome = kongctl.run().code(0);
        let marked = outcome.stdout.lines().filter(|line| line.ends_with(" *"));
        let names: Vec<_> = marked.filter_map(|line| line.split(' ').next()).collect();
        names.join(" ")
    };
    let list = || home.kongctl(["get", "profiles"]);
    assert_eq!(current(list()), "default");
    assert_eq!(current(list().args(["-p", "EU"])), "eu");
    assert_eq!(current(list().env("KONGCTL_PROFILE", "prod")), "prod");
    let both = list()
        .env("KONGCTL_PROFILE", "prod")
        .args(["-p", "sandbox"]);
    assert_eq!(current(both), "sandbox");
}

#[test]
fn the_state_of_a_login_says_whether_it_has_ended() {
    let konnect = Konnect::new().start();
    let without_refresh = |seconds| {
        let mut login: Value = serde_json::from_str(&stored(&konnect, seconds)).expect("JSON");
        login["token"]["refresh_token"] = json!("");
        login.to_string()
    };
    for (login, state) in [
        (stored(&konnect, 3600), "valid"),
        (stored(&konnect, -5), "renewable"),
        (without_refresh(3600), "valid"),
        (without_refresh(-5), "expired"),
    ] {
        let home = Home::new();
        home.write(FILE, login);
        let outcome = home
            .kongctl(["get", "profiles", "-o", "json"])
            .run()
            .code(0);
        let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        assert_eq!(rows[0]["state"], state, "{outcome}");
    }
}

#[test]
fn a_token_in_the_place_of_a_name_is_not_printed() {
    let token = "kpat_4Bzx0TnevershowN4Bzx0T8sQw";
    let home = Home::new().config(&format!("{token}:\ndefault:\n  output: text\n"));
    let told = format!(
        "warning: {}:1:1: a token is no name of a profile; put it below one, as `konnect.pat`\n",
        home.path(".config/kongctl/config.yaml").display()
    );
    let outcome = home
        .kongctl(["get", "profiles"])
        .run()
        .code(0)
        .stderr(&told);
    assert!(!outcome.stdout.contains(token), "{outcome}");
    let unknown = home.kongctl(["get", "apis", "-p", "nowhere"]).run().code(3);
    assert!(!unknown.stderr.contains(token), "{unknown}");
    let words = ["__complete", "3", "kongctl", "get", "--profile", ""];
    let offered = home.kongctl(words).run().code(0);
    assert!(!offered.stdout.contains(token), "{offered}");
}

#[test]
fn profiles_are_selected_by_name_in_any_case() {
    let home = home();
    let names = |words: &[&str]| {
        let outcome = home
            .kongctl(["get", "profiles", "--columns", "name"])
            .args(words)
            .run()
            .code(0);
        let names: Vec<_> = outcome.stdout.lines().skip(1).collect();
        names.join(" ")
    };
    assert_eq!(names(&["EU"]), "eu");
    assert_eq!(names(&["prod", "default"]), "prod default");
    let outcome = home
        .kongctl(["get", "profile", "eu", "-o", "json"])
        .run()
        .code(0);
    let profile: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(profile["region"], "eu");
    let known = "default, eu, proxied, broken, prod, sandbox, team-a";
    for (name, near) in [("pord", "hint: did you mean `prod`?\n"), ("nowhere", "")] {
        home.kongctl(["get", "profile", name])
            .run()
            .code(5)
            .stdout("")
            .stderr(&format!(
                "error: no profile named `{name}`\n{near}hint: available profiles: {known}\n"
            ));
    }
}
