//! Tests that no secret is on stdout or stderr, in the log, or in the list of processes.

use super::*;
use crate::support::Outcome;

/// Every secret of these runs ends like this.
const MARK: &str = "never-shown";

/// Runs it at the most talkative level, once logging to stderr and once to a file; looks
/// through all that it says.
#[track_caller]
fn quiet<'home>(
    home: &'home Home,
    describe: impl Fn() -> Kongctl<'home>,
    code: i32,
    restore: impl Fn(),
) -> Outcome {
    restore();
    let to_stderr = describe().args(["--log-level", "trace"]).run().code(code);
    restore();
    let log = home.path("log");
    let to_file = describe()
        .args(["--log-level", "trace", "--log-file"])
        .args([&log])
        .run()
        .code(code);
    for text in [
        &to_stderr.stdout,
        &to_stderr.stderr,
        &to_file.stdout,
        &to_file.stderr,
    ] {
        assert!(!text.contains(MARK), "{to_stderr}\n{to_file}");
    }
    let logged = fs::read_to_string(&log).expect("there is a log");
    assert!(
        logged.contains("DEBUG") && !logged.contains(MARK),
        "{logged}"
    );
    to_stderr
}

/// A Konnect that echoes every secret it is given, whatever it says besides.
fn echoing(status: u16) -> Response {
    let echo = format!("you said {ACCESS}, {REFRESHING}, {DEVICE} and kpat-{MARK}");
    Response::json(
        status,
        json!({"error": "invalid_grant", "error_description": &echo, "detail": &echo}),
    )
}

#[test]
fn a_login_shows_the_code_and_no_secret() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .repeatedly()
        .on("POST", TOKEN, refused("authorization_pending"))
        .on("POST", TOKEN, Response::json(200, tokens()))
        .repeatedly()
        .start();
    let home = Home::new();
    let outcome = quiet(&home, || login(&home, &konnect), 0, || ());
    assert!(
        outcome.stderr.contains("ABCD-EFGH") && outcome.stderr.contains("[DEBUG] POST "),
        "{outcome}"
    );
}

#[test]
fn a_login_that_fails_shows_no_secret() {
    let only_device = Response::json(
        400,
        json!({"error": "invalid_grant", "error_description": format!("no {DEVICE}")}),
    );
    let html = Response::text(400, "text/html", format!("<p>{DEVICE}</p>"));
    let wrong = Response::json(
        200,
        json!({"access_token": [ACCESS], "refresh_token": REFRESHING}),
    );
    let form = Response::text(200, "text/plain", format!("access_token={ACCESS}"));
    let content_type = Response::text(200, DEVICE, "no JSON");
    let redirect = Response::redirect(format!("https://a.example/?c={DEVICE}"));
    let code_of_error = refused(&format!("no %64evice{}", &DEVICE["device".len()..]));
    for (answer, code) in [
        (only_device, 4),
        (html, 10),
        (wrong, 10),
        (form, 10),
        (content_type, 10),
        (redirect, 10),
        (code_of_error, 10),
    ] {
        let konnect = Konnect::new()
            .on("POST", AUTHORIZE, Response::json(200, invitation()))
            .repeatedly()
            .on("POST", TOKEN, answer)
            .repeatedly()
            .start();
        let home = Home::new();
        quiet(&home, || login(&home, &konnect), code, || ());
    }
}

#[test]
fn a_renewal_shows_no_secret_whether_it_works_or_not() {
    let konnect = Konnect::new()
        .on(
            "POST",
            REFRESH,
            renewed("new-access-never-shown", "new-refresh-never-shown"),
        )
        .repeatedly()
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .start();
    let home = Home::new();
    quiet(
        &home,
        || {
            home.get("organization --columns name")
                .base_url_of(&konnect)
        },
        0,
        || drop(home.write(FILE, stored(&konnect, 30))),
    );
    let detail = json!({"detail": format!("no {REFRESHING}")});
    let redirect = Response::redirect(format!("https://a.example/?c={REFRESHING}"));
    for (refusal, code) in [
        (Response::json(401, detail), 4),
        (Response::text(400, REFRESHING, REFRESHING), 4),
        (redirect, 10),
        (Response::text(200, REFRESHING, REFRESHING), 10),
    ] {
        let konnect = Konnect::new()
            .on("POST", REFRESH, refusal)
            .repeatedly()
            .start();
        quiet(
            &home,
            || {
                home.get("organization --columns name")
                    .base_url_of(&konnect)
            },
            code,
            || drop(home.write(FILE, stored(&konnect, -30))),
        );
    }
    quiet(
        &home,
        || {
            home.kongctl([
                "get",
                "profiles",
                "-o",
                "json",
                "--base-url",
                &konnect.url(),
            ])
        },
        0,
        || (),
    );
}

#[test]
fn a_rejected_token_is_not_shown_even_if_the_server_echoes_it() {
    let refusal = Response::json(403, json!({"detail": format!("no {ACCESS}")}));
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, refusal)
        .repeatedly()
        .start();
    let home = Home::new();
    quiet(
        &home,
        || {
            home.get("organization --columns name")
                .base_url_of(&konnect)
        },
        4,
        || drop(home.write(FILE, stored(&konnect, 3600))),
    );
    quiet(
        &home,
        || {
            home.get("organization --columns name")
                .base_url_of(&konnect)
                .args(["--pat", ACCESS])
        },
        4,
        || (),
    );
    quiet(
        &home,
        || {
            home.get("organization --columns name")
                .base_url_of(&konnect)
                .args(["--pat-file", "-"])
                .stdin(ACCESS)
        },
        4,
        || (),
    );
    quiet(
        &home,
        || {
            home.get("organization --columns name")
                .base_url_of(&konnect)
                .env("KONGCTL_DEFAULT_KONNECT_PAT", ACCESS)
        },
        4,
        || (),
    );
}

#[test]
fn the_content_of_an_invalid_login_is_not_shown() {
    let konnect = Konnect::new().start();
    let home = Home::new();
    for text in [
        ACCESS.to_owned(),
        format!("{{\"token\":\"{ACCESS}\"}}"),
        format!("{{\"token\":{{\"access_token\":\"{ACCESS}\n\"}}}}"),
    ] {
        let run = home
            .get("organization --columns name")
            .base_url_of(&konnect)
            .args(["--log-level", "trace"]);
        home.write(FILE, text);
        let outcome = run.run().code(3);
        assert!(
            !format!("{}{}", outcome.stdout, outcome.stderr).contains(MARK),
            "{outcome}"
        );
    }
}

#[test]
fn other_users_see_no_secret_in_the_list_of_processes() {
    let konnect = Konnect::new()
        .on(
            "POST",
            REFRESH,
            renewed("new-access-never-shown", "new-refresh-never-shown"),
        )
        .on("GET", ORGANIZATION, organization().held())
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 30));
    let running = home
        .get("organization --columns name")
        .base_url_of(&konnect)
        .spawn();
    konnect.wait_for_requests(2);
    let process = format!("/proc/{}", running.pid());
    let names = fs::read_dir(format!("{process}/task"))
        .into_iter()
        .flatten()
        .filter_map(|task| fs::read(task.ok()?.path().join("comm")).ok());
    let seen: Vec<Vec<u8>> = ["cmdline", "comm", "environ"]
        .iter()
        .filter_map(|file| fs::read(format!("{process}/{file}")).ok())
        .chain(names)
        .collect();
    konnect.release();
    running.wait().code(0).stdout(ORGANIZATION_TABLE).stderr("");
    assert!(
        seen.iter()
            .all(|text| !String::from_utf8_lossy(text).contains(MARK))
    );
}

#[test]
fn a_token_on_the_command_line_is_a_warning() {
    let konnect = Konnect::new().on("GET", ORGANIZATION, echoing(404)).start();
    let home = Home::new();
    let outcome = home
        .get("organization --columns name")
        .base_url_of(&konnect)
        .args(["--pat", ACCESS, "--log-level", "warn"])
        .run()
        .code(5);
    let expected = "[WARN ] --pat: other users of this machine can see the token in the process list; use --pat-file or KONGCTL_DEFAULT_KONNECT_PAT instead\n";
    assert!(outcome.stderr.starts_with(expected), "{outcome}");
}
