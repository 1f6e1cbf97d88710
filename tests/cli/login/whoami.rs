//! Tests `kongctl whoami`: the account, the server, and the source of the token.

use super::*;

const ME: &str = "/v3/users/me";
const ME_ID: &str = "1a7ed21b-9de4-4b3b-8bff-bb643a42173d";
const ORGANIZATION_ID: &str = "5f9b1c1e-0000-4000-8000-000000000001";

fn user() -> Response {
    Response::json(
        200,
        json!({"id": ME_ID, "full_name": "Ada Lovelace", "email": "ada@example.com", "active": true}),
    )
}

/// A Konnect that knows the organization, and answers the question for the user like this.
fn answering(user: Response) -> Server {
    Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .on("GET", ME, user)
        .repeatedly()
        .start()
}

fn whoami<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.kongctl(["whoami", "--base-url", &konnect.url()])
}

#[test]
fn a_person_is_told_with_organization_server_and_the_source_of_the_token() {
    let konnect = answering(user());
    let home = Home::new().config("default:\n  konnect:\n    pat: kpat_never_shown\n");
    let expected = format!(
        "\
user:          Ada Lovelace <ada@example.com>
organization:  Birds
server:        {} (from --base-url)
profile:       default
token:         ~/.config/kongctl/config.yaml:3:10
",
        konnect.url()
    );
    whoami(&home, &konnect)
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
    let place = home.path(".config/kongctl/config.yaml:3:10");
    whoami(&home, &konnect)
        .args(["-o", "json"])
        .run()
        .code(0)
        .stdout_json(json!({
            "type": "user",
            "id": ME_ID,
            "name": "Ada Lovelace",
            "email": "ada@example.com",
            "organization": "Birds",
            "organization_id": ORGANIZATION_ID,
            "server": konnect.url(),
            "region": null,
            "server_source": "--base-url",
            "profile": "default",
            "token": place,
            "valid_until": null,
            "renewable": null,
            "warning": null,
        }))
        .stderr("");
}

#[test]
fn a_system_account_is_recognized_by_what_konnect_refuses() {
    let home = Home::new();
    for refused in [401, 403, 404] {
        let konnect = answering(Response::json(refused, json!({"detail": "no user"})));
        let expected = format!(
            "\
system account:  Konnect does not tell which
organization:    Birds
server:          {} (from --base-url)
profile:         default
token:           KONGCTL_DEFAULT_KONNECT_PAT
",
            konnect.url()
        );
        whoami(&home, &konnect)
            .env("KONGCTL_DEFAULT_KONNECT_PAT", "spat_never_shown")
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
        let outcome = whoami(&home, &konnect)
            .args(["--pat", "spat_never_shown", "-o", "json"])
            .run()
            .code(0);
        let facts: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        assert_eq!(facts["type"], "system account");
        assert_eq!(
            (&facts["name"], &facts["token"]),
            (&Value::Null, &json!("--pat"))
        );
    }
}

#[test]
fn a_login_tells_until_when_it_is_valid_after_it_was_renewed() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed("new-access", "new-refresh"))
        .on("GET", ORGANIZATION, organization())
        .on("GET", ME, user())
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, -5));
    let outcome = whoami(&home, &konnect).run().code(0).stderr("");
    let valid = outcome
        .stdout
        .lines()
        .find_map(|line| line.strip_prefix("valid until:   "))
        .unwrap_or_else(|| panic!("{outcome}"));
    assert!(valid > moment(0).replace('T', " ").as_str(), "{outcome}");
    assert!(valid.ends_with(" UTC, renewed automatically"), "{outcome}");
    assert!(
        outcome.stdout.contains("\ntoken:         kongctl login\n"),
        "{outcome}"
    );
}

#[test]
fn a_login_that_has_ended_is_an_error_that_says_so() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, Response::empty(401))
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, -5));
    let outcome = whoami(&home, &konnect).run().code(4).stdout("");
    let message = "error: cannot tell who you are: the login of profile `default` has expired";
    assert!(outcome.stderr.starts_with(message), "{outcome}");
}

#[test]
fn without_a_token_there_is_nobody_to_tell() {
    let outcome = Home::new().kongctl(["whoami"]).run().code(4).stdout("");
    let message = "error: profile `default` has no access token\n";
    assert!(outcome.stderr.starts_with(message), "{outcome}");
    outcome.stderr_contains("run `kongctl --profile sandbox get me`\n");
}

#[test]
fn a_refused_token_and_a_broken_server_are_errors() {
    let home = Home::new();
    let refusing = Konnect::new()
        .on("GET", ORGANIZATION, Response::json(401, json!({})))
        .start();
    whoami(&home, &refusing)
        .args(["--pat", "kpat"])
        .run()
        .code(4)
        .stdout("")
        .stderr_contains("the token of profile `default` comes from --pat");
    // Not taken for a system account: nothing is known.
    let broken = answering(Response::json(500, json!({})));
    whoami(&home, &broken)
        .args(["--pat", "kpat"])
        .run()
        .code(10)
        .stdout("");
}

#[test]
fn the_sandbox_is_told_as_such() {
    let home = Home::new();
    let outcome = home
        .kongctl(["whoami", "-p", "sandbox"])
        .run()
        .code(0)
        .stderr("");
    let expected = "\
user:          Maren Tolvik <maren.tolvik@skerrylark.example>
organization:  Skerrylark Air
server:        the built-in sandbox
profile:       sandbox
token:         built in
";
    assert_eq!(outcome.stdout, expected);
}

#[test]
fn what_konnect_sends_cannot_steer_the_terminal() {
    let konnect = answering(Response::json(
        200,
        json!({"id": ME_ID, "full_name": "A\u{1b}[2Jda\nprofile: x", "email": ""}),
    ));
    let outcome = whoami(&Home::new(), &konnect)
        .args(["--pat", "kpat"])
        .run()
        .code(0);
    let first = outcome.stdout.lines().next();
    assert_eq!(
        first,
        Some("user:          A\\u{1b}[2Jda\\nprofile: x"),
        "{outcome}"
    );
}
