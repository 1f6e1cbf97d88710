//! Tests the login of the sandbox: the whole flow, without an account.

use super::*;
use crate::support::{Running, Terminal};

/// Starts `kongctl sandbox serve`; answers with its URL, too.
fn serving(home: &Home) -> (Running<'_>, String) {
    let mut serving = home
        .kongctl([
            "sandbox",
            "serve",
            "--addr",
            "127.0.0.1:0",
            "--no-telemetry",
        ])
        .spawn();
    let told = serving.wait_for_stdout("/v3/apis'\n");
    let url = told
        .split_whitespace()
        .find(|word| word.starts_with("http://"))
        .expect("it tells its URL");
    (serving, url.trim_end_matches(',').to_owned())
}

/// Opens the link that a login shows, as a browser would, with this at its end.
fn open(link: &str, answer: &str) -> String {
    let rest = link
        .strip_prefix("http://")
        .expect("a link to this machine");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = std::net::TcpStream::connect(host).expect("the sandbox listens");
    let request =
        format!("GET /{path}{answer} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    std::io::Write::write_all(&mut stream, request.as_bytes()).expect("it reads");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut stream, &mut text).expect("it answers");
    text
}

fn link(told: &str) -> &str {
    told.lines()
        .find_map(|line| line.strip_prefix("To log in, open   "))
        .expect("a link")
}

#[test]
fn the_sandbox_login_needs_no_account_and_stores_nothing() {
    let home = Home::new();
    let run = home
        .kongctl([
            "--profile",
            "sandbox",
            "login",
            "--no-telemetry",
            "--log-level",
            "info",
        ])
        .run()
        .code(0);
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert!(
        lines[0].starts_with("To log in, open   http://127.0.0.1:")
            && lines[1].starts_with("and check the code   "),
        "{run}"
    );
    assert_eq!(
        lines[2..],
        [
            "It is valid for 5 minutes.",
            "The sandbox approves the code by itself; at Konnect, you do it in a browser.",
            "[INFO ] login: the server asked to poll every 6 s"
        ],
        "{run}"
    );
    run.stdout("Logged in to the sandbox. Nothing is stored: profile `sandbox` needs no login\n");
    assert_eq!(home.snapshot(), []);
}

#[test]
fn the_sandbox_login_offers_no_browser() {
    let home = Home::new();
    let command = "exec \"$KONGCTL\" -p sandbox login --no-telemetry";
    let Some(terminal) = Terminal::start(&home, command, "") else {
        return;
    };
    let outcome = terminal.end().code(0);
    let screen = &outcome.stdout;
    assert!(
        screen.contains("The sandbox approves the code by itself"),
        "{outcome}"
    );
    assert!(!screen.contains("Press Enter"), "{outcome}");
    // After pauses of half a second, most of its five minutes are left.
    assert!(
        !screen.contains("Waiting for your approval: 4:54"),
        "{outcome}"
    );
}

#[test]
fn a_served_sandbox_approves_a_login_and_accepts_its_token() {
    let (home, serving_home) = (Home::new(), Home::new());
    let (_serving, url) = serving(&serving_home);
    let mut login = home
        .kongctl(["login", "--no-telemetry", "--base-url", &url, "-o", "json"])
        .spawn();
    let answer = open(link(&login.wait_for_stderr("It is valid for")), "");
    assert!(
        answer.contains("Allowed. You can go back to the terminal."),
        "{answer}"
    );
    login.wait().code(0);
    let get = |home: &Home| {
        home.kongctl([
            "get",
            "organization",
            "--columns",
            "name",
            "--base-url",
            &url,
        ])
        .run()
    };
    get(&home)
        .code(0)
        .stdout("NAME\nSkerrylark Air\n")
        .stderr("");
    // As if its time had come: the sandbox gives another.
    let old = read(&home);
    let mut ended = old.clone();
    ended["token"]["access_token"] = json!(jwt(5));
    home.write(FILE, ended.to_string());
    get(&home)
        .code(0)
        .stdout("NAME\nSkerrylark Air\n")
        .stderr("");
    assert_ne!(
        read(&home)["token"]["refresh_token"],
        old["token"]["refresh_token"]
    );
    home.write(
        FILE,
        ended
            .to_string()
            .replace("sandbox-refresh", "other-refresh"),
    );
    get(&home)
        .code(4)
        .stdout("")
        .stderr_contains("the login of profile `default` has expired");
}

#[test]
fn a_served_sandbox_lets_a_login_be_denied_or_expire() {
    let (home, serving_home) = (Home::new(), Home::new());
    let (_serving, url) = serving(&serving_home);
    for (answer, message) in [
        ("&answer=deny", "the login was denied"),
        (
            "&answer=expire",
            "the code expired before the login was approved",
        ),
    ] {
        let mut login = home
            .kongctl(["login", "--no-telemetry", "--base-url", &url])
            .spawn();
        open(link(&login.wait_for_stderr("It is valid for")), answer);
        login
            .wait()
            .code(4)
            .stdout("")
            .stderr_contains(&format!("error: cannot log in: {message}\n"));
    }
    assert_eq!(home.files(), [""; 0]);
}
