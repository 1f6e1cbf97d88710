//! Tests how a stored login is used: its precedence, its servers, and invalid files.

use std::os::unix::fs::PermissionsExt;

use super::*;

/// Token files made by hand, of the existing program and of this one; both have long ended.
const THEIRS: &str = include_str!("../../logins/existing-program.json");
const OURS: &str = include_str!("../../logins/kongctl.json");

fn konnect() -> Server {
    Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .start()
}

fn bearer(konnect: &Server) -> Vec<String> {
    konnect
        .requests()
        .iter()
        .filter_map(|request| request.header("authorization").map(str::to_owned))
        .collect()
}

#[test]
fn a_login_is_used_without_a_configured_token() {
    let (home, konnect) = (Home::new(), konnect());
    home.write(FILE, stored(&konnect, 3600));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(bearer(&konnect), [format!("Bearer {ACCESS}")]);
}

#[test]
fn every_configured_token_takes_precedence_over_a_login() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .start();
    let home = Home::new();
    home.write(FILE, "not even a login");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .args(["--pat", "flag"])
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .args(["--pat-file", "-"])
        .stdin("file")
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .env("KONGCTL_DEFAULT_KONNECT_PAT", "environment")
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    let home = home.config("default:\n  konnect.pat: config\n");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(
        bearer(&konnect),
        [
            "Bearer flag",
            "Bearer file",
            "Bearer environment",
            "Bearer config"
        ]
    );
}

#[test]
fn a_login_is_next_to_the_config_file_in_use() {
    let (home, konnect) = (Home::new(), konnect());
    let config = home
        .write("elsewhere/config.yaml", "default:\n")
        .display()
        .to_string();
    home.write(
        "elsewhere/.default-konnect-token.json",
        stored(&konnect, 3600),
    );
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .args(["--config-file", &config])
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
}

#[test]
fn a_login_is_never_sent_to_another_host() {
    let (home, konnect, other) = (Home::new(), Konnect::new().start(), Konnect::new().start());
    home.write(FILE, stored(&konnect, 3600));
    let (made_for, url) = (konnect.url(), other.url());
    let expected = |login: &str| {
        format!(
            "error: the login of profile `default` is for {made_for} and is not sent to {url}\n\
             hint: run `{login}` to log in there, or pass a token with --pat-file\n"
        )
    };
    home.get("organization --columns name")
        .base_url_of(&other)
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected(&format!("kongctl login --base-url {url}")));
    let by_file = Home::new().config(&format!("default:\n  konnect.base-url: {}\n", other.url()));
    by_file.write(FILE, stored(&konnect, 3600));
    by_file
        .kongctl(["get", "organization"])
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected("kongctl login"));
}

#[test]
fn a_konnect_login_is_never_sent_to_another_server() {
    let konnect = Konnect::new().start();
    for file in [OURS, THEIRS] {
        let home = Home::new();
        home.write(FILE, file);
        let expected = format!(
            "error: the login of profile `default` is for konghq.com and is not sent to {}\n",
            konnect.url()
        );
        let outcome = home
            .get("organization --columns name")
            .base_url_of(&konnect)
            .run()
            .code(4)
            .stdout("");
        assert!(outcome.stderr.starts_with(&expected), "{outcome}");
    }
}

#[test]
fn a_login_of_the_existing_program_is_for_the_server_of_its_profile() {
    let konnect = renewing("new", "newer");
    let home = Home::new().config(&format!(
        "default:\n  konnect.base-url: {}\n",
        konnect.url()
    ));
    home.write(FILE, THEIRS);
    home.kongctl(["get", "organization", "--columns", "name"])
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(read(&home)["host"], json!(konnect.url()));
}

#[test]
fn a_redirect_gets_no_login() {
    let other = Konnect::new().start();
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, Response::redirect(other.url()))
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 3600));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(10)
        .stdout("");
}

#[test]
fn a_file_readable_by_others_is_used_made_private_and_reported() {
    let (home, konnect) = (Home::new(), konnect());
    let path = home.write(FILE, stored(&konnect, 3600));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("the file is ours");
    let expected = format!(
        "[WARN ] {}: other users could read this login (mode 644); its mode is now 600\n",
        path.display()
    );
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .args(["--log-level", "warn"])
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr(&expected);
    assert_eq!(
        fs::metadata(&path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777,
        0o600
    );
}

#[test]
fn an_invalid_file_is_an_error_with_its_place_and_is_kept() {
    let (home, konnect) = (Home::new(), Konnect::new().start());
    for (text, place) in [
        ("", "1:1: it ends too early"),
        (
            "{\n \"token\": {\"access_token\": \"never-shown\"",
            "2:40: it ends too early",
        ),
        (
            "{\"token\":\"never-shown\"}",
            "1:22: `token` is not a JSON object",
        ),
    ] {
        let path = home.write(FILE, text);
        let expected = format!(
            "error: cannot read the login of profile `default`: {}:{place}\n\
             hint: run `kongctl login --base-url {}` to replace it, or `kongctl logout` to remove it\n",
            path.display(),
            konnect.url()
        );
        home.get("organization --columns name")
            .base_url_of(&konnect)
            .run()
            .code(3)
            .stdout("")
            .stderr(&expected);
        assert_eq!(fs::read_to_string(&path).expect("it is there"), text);
    }
}

#[test]
fn an_invalid_file_is_replaced_by_a_login_with_a_note() {
    let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
    let path = home.write(FILE, "{");
    let note = format!(
        "note: cannot read the login of profile `default`: {}:1:1: it ends too early; this login replaces it\n",
        path.display()
    );
    login(&home, &konnect)
        .run()
        .code(0)
        .stderr(&format!("{note}{STEPS}"));
    assert_eq!(read(&home)["token"], tokens());
}

#[test]
fn a_profile_whose_name_is_a_path_cannot_have_a_login() {
    let (home, konnect) = (Home::new(), Konnect::new().start());
    home.write(".config/-konnect-token.json", stored(&konnect, 3600));
    home.write(
        ".config/kongctl/.x/y-konnect-token.json",
        stored(&konnect, 3600),
    );
    let before = home.files();
    for profile in ["../", "x/y"] {
        let expected = format!(
            "error: profile name `{profile}` cannot be used in a file name, so the login cannot be saved\n"
        );
        login(&home, &konnect)
            .args(["--profile", profile])
            .run()
            .code(3)
            .stdout("")
            .stderr(&expected);
        home.get("organization --columns name")
            .base_url_of(&konnect)
            .args(["--profile", profile])
            .run()
            .code(3)
            .stdout("");
        home.kongctl(["logout", "--profile", profile])
            .run()
            .code(3)
            .stdout("");
    }
    assert_eq!(home.files(), before);
}

#[test]
fn a_logout_removes_a_login_file_with_any_content() {
    for text in ["{\"token\":{\"access_token\":\"a\"}}", "", "{broken"] {
        let home = Home::new();
        home.write(FILE, text);
        home.kongctl(["logout"])
            .run()
            .code(0)
            .stdout("Logged out: deleted the login of profile `default`\n")
            .stderr("");
        assert_eq!(home.files(), [""; 0]);
    }
}

#[test]
fn a_logout_without_a_login_succeeds_and_json_says_so() {
    let home = Home::new();
    home.kongctl(["logout"])
        .run()
        .code(0)
        .stdout("Profile `default` has no login\n")
        .stderr("");
    let outcome = home
        .kongctl(["logout", "-p", "team-a", "-o", "json"])
        .run()
        .code(0)
        .stderr("");
    outcome.stdout_json(json!({"profile": "team-a", "removed": false}));
    let told = home
        .kongctl(["logout"])
        .env("KONGCTL_DEFAULT_KONNECT_PAT", "kpat")
        .run()
        .code(0);
    told.stdout("Profile `default` has no login\n")
        .stderr("note: the token from KONGCTL_DEFAULT_KONNECT_PAT is still in use\n");
    home.kongctl(["logout"])
        .env("HOME", "/dev/null/x")
        .run()
        .code(0)
        .stdout("Profile `default` has no login\n")
        .stderr("");
}

#[test]
fn a_logout_from_a_profile_that_does_not_exist_is_an_error() {
    let home = Home::new().config("eu:\n  output: json\n");
    let outcome = home.kongctl(["logout", "-p", "ue"]).run().code(3);
    outcome
        .stdout("")
        .stderr_contains("error: profile `ue` does not exist\n")
        .stderr_contains("hint: available profiles: eu, default, sandbox, team-a\n");
    for profile in ["eu", "EU", "sandbox", "default"] {
        let outcome = home.kongctl(["logout", "-o", "text", "-p", profile]);
        let expected = format!("Profile `{profile}` has no login\n");
        outcome.run().code(0).stdout(&expected).stderr("");
    }
}

#[test]
fn a_logout_works_with_settings_that_do_not() {
    for (config, told) in [
        ("default: [", "config.yaml"),
        ("default:\n  output: x\n", ""),
        ("default:\n  log-level: x\n", "log-level"),
        ("default:\n  konnect:\n    pat: [1]\n", ""),
    ] {
        let home = Home::new().config(config);
        home.write(FILE, "{}");
        let outcome = home.kongctl(["logout"]).run().code(0);
        assert!(outcome.stderr.contains(told), "{config}: {outcome}");
        outcome.stdout("Logged out: deleted the login of profile `default`\n");
        assert_eq!(home.files(), [".config/kongctl/config.yaml"]);
    }
    // Without a login, the file is what is wrong.
    let home = Home::new().config("default: [");
    home.kongctl(["logout"]).run().code(3).stdout("");
}

#[test]
fn a_profile_can_exist_only_by_its_login() {
    let (home, konnect) = (Home::new(), Konnect::new().start());
    home.write(
        ".config/kongctl/.prod-konnect-token.json",
        stored(&konnect, 3600),
    );
    let outcome = home
        .get("organization --columns name")
        .base_url_of(&konnect)
        .args(["-p", "nowhere"])
        .run()
        .code(3)
        .stdout("");
    outcome.stderr_contains("hint: available profiles: prod, default, sandbox, team-a\n");
}
