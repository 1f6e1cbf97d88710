//! Tests commands whose flush hangs: nothing visible changes, and output comes first.

use std::fs;
use std::io::{self, Read};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::hanging::{can_hang, hanging};
use super::{BREAKER, DEBUG_FILE, ME, debugging, get_me, konnect, status};
use crate::support::server::{Konnect, Response};
use crate::support::{Home, works};

/// How often a test may look at a process too late before it counts.
const TRIES: usize = 5;

#[test]
fn a_hanging_flush_changes_nothing_visible() {
    if !can_hang() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    for expects_breaker_before in [false, true] {
        assert_eq!(home.path(BREAKER).exists(), expects_breaker_before);
        hanging(get_me(&home, &konnect))
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
    }
    let failing = || home.kongctl(["--profile", "sandbox", "get", "apis", "none-of-that-name"]);
    let quiet = failing().args(["--no-telemetry"]).run().code(5).stdout("");
    hanging(failing())
        .run()
        .code(5)
        .stdout("")
        .stderr(&quiet.stderr);
}

#[test]
fn a_missed_deadline_opens_the_breaker_with_one_empty_private_file_and_status_shows_it() {
    if !can_hang() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    let ask = |format: &str| {
        hanging(home.kongctl(["--profile", "sandbox", "telemetry", "status", "-o", format]))
    };
    assert_eq!(status(ask("json"))["tripped_until"], Value::Null);

    let began = SystemTime::now();
    hanging(get_me(&home, &konnect))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_eq!(home.files(), [BREAKER]);
    let breaker = home
        .snapshot()
        .into_iter()
        .find(|entry| entry.path == BREAKER)
        .expect("it is listed");
    assert_eq!(
        (breaker.mode, breaker.contents.as_deref()),
        (0o600, Some(""))
    );

    let until = status(ask("json"))["tripped_until"].take();
    let until = until.as_str().expect("a time");
    let hour = Duration::from_secs(60 * 60);
    let moment = OffsetDateTime::parse(until, &Rfc3339).expect("RFC 3339");
    assert_eq!(moment, OffsetDateTime::from(breaker.modified + hour));
    assert!(
        moment >= OffsetDateTime::from(began) + hour - Duration::from_secs(1),
        "{until}"
    );
    let told = ask("text").run().code(0).stderr("");
    assert!(
        told.stdout.ends_with(&format!(
            "waits at exit:    not before {until}: an exit ran into the deadline\n"
        )),
        "{told}"
    );
}

#[test]
fn a_successful_flush_leaves_the_breaker_closed() {
    let (home, konnect) = (Home::listening(), konnect());
    get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
    home.listener().one();
    debugging(get_me(&home, &konnect))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_eq!(home.files(), [DEBUG_FILE]);
}

#[test]
fn a_breaker_older_than_an_hour_is_ignored() {
    if !can_hang() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    home.write(BREAKER, "");
    let long_ago = SystemTime::now() - Duration::from_secs(61 * 60);
    let file = fs::File::options()
        .write(true)
        .open(home.path(BREAKER))
        .expect("it is there");
    file.set_modified(long_ago).expect("a file has a time");
    hanging(get_me(&home, &konnect))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    let modified = fs::metadata(home.path(BREAKER))
        .and_then(|file| file.modified())
        .expect("it is there");
    assert!(
        modified > long_ago + Duration::from_secs(60),
        "the run waited once more, and remembered it"
    );
}

#[test]
fn after_a_deadline_a_report_that_need_not_wait_still_leaves() {
    let (home, konnect) = (Home::listening(), konnect());
    home.write(BREAKER, "");
    // A moment is one millisecond, which a busy machine may not have.
    let delivered = (0..5 * TRIES).any(|_| {
        get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
        home.listener().events().len() == 1
    });
    assert!(delivered, "the address was known, and yet no report left");
}

#[test]
fn a_file_in_place_of_the_breakers_directory_changes_nothing() {
    let (home, konnect) = (Home::new(), konnect());
    home.write(".config/kongctl/logs", "");
    let before = home.snapshot();
    debugging(get_me(&home, &konnect))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    let run = debugging(get_me(&home, &konnect)).args(["--log-level", "warn"]);
    run.run().code(0).stdout(ME).stderr("");
    assert_eq!(home.snapshot(), before);
}

#[test]
fn a_breaker_that_cannot_be_written_changes_nothing() {
    if !can_hang() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    home.write(".cache", "a file where the directory should be");
    hanging(get_me(&home, &konnect))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_eq!(home.files(), [".cache"]);
}

#[test]
fn what_stands_in_the_place_of_the_breaker_is_neither_changed_nor_waited_for() {
    if !can_hang() {
        return;
    }
    let konnect = konnect();
    for obstacle in [
        "ln -s precious BREAKER",
        "ln -s ../../precious BREAKER",
        "ln -s ../../nothing BREAKER",
        "ln -s /dev/null BREAKER",
        "mkfifo BREAKER",
        "mkdir BREAKER",
    ] {
        let home = Home::new();
        home.write("precious", "precious\n");
        let script = obstacle.replace("BREAKER", BREAKER);
        let prepare = home.shell(&format!("mkdir -p .cache/kongctl && {script}"));
        prepare.run().code(0).silent();
        let before = home.snapshot();
        hanging(get_me(&home, &konnect))
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        let mut after = home.snapshot();
        // The directory of the debug file, which is created before that hangs.
        after.retain(|entry| !entry.path.starts_with(".config"));
        assert_eq!(after, before, "{obstacle}");
    }
}

#[test]
fn the_result_is_printed_while_the_flush_still_hangs() {
    if !can_hang() {
        return;
    }
    let konnect = konnect();
    let in_time = (0..TRIES).any(|_| {
        let home = Home::new();
        let mut running = hanging(get_me(&home, &konnect)).spawn();
        assert_eq!(running.wait_for_stdout(ME), ME);
        // The breaker is written after the wait: without it, the result came before.
        let came_first = !home.path(BREAKER).exists();
        running.wait().code(0).stdout(ME).stderr("");
        assert!(home.path(BREAKER).exists());
        came_first
    });
    assert!(
        in_time,
        "{TRIES} times the result came only after the wait for the report"
    );
}

#[test]
fn the_error_is_printed_while_the_flush_still_hangs() {
    if !can_hang() {
        return;
    }
    let in_time = (0..TRIES).any(|_| {
        let home = Home::new();
        let mut running =
            hanging(home.kongctl(["--profile", "sandbox", "get", "me", "--pat", ""])).spawn();
        running.wait_for_stderr("error: the token from --pat is empty\n");
        let came_first = !home.path(BREAKER).exists();
        running
            .wait()
            .code(3)
            .stdout("")
            .stderr("error: the token from --pat is empty\n");
        came_first
    });
    assert!(
        in_time,
        "{TRIES} times the error came only after the wait for the report"
    );
}

#[test]
fn nothing_is_sent_before_the_result_is_read() {
    let home = Home::listening();
    let rows: Vec<Value> = (0..2_000)
        .map(|number| json!({"name": format!("api-{number}"), "id": "x".repeat(100)}))
        .collect();
    let answer = Response::json(
        200,
        json!({"data": rows, "meta": {"page": {"total": rows.len()}}}),
    );
    let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
    let (mut reader, writer) = io::pipe().expect("a pipe can be made");
    let arguments = [
        "--profile",
        "sandbox",
        "get",
        "apis",
        "--base-url",
        &konnect.url(),
    ];
    let running = home.kongctl(arguments).stdout_to(writer).spawn();
    // More than two pipes full: when the first byte comes, the last one has not been taken.
    let mut first = [0];
    reader.read_exact(&mut first).expect("the result begins");
    home.listener().none();
    let mut rest = Vec::new();
    reader.read_to_end(&mut rest).expect("the result ends");
    assert!(rest.len() > 2 * 65_536, "{}", rest.len());
    running.wait().code(0).stderr("");
    super::assert_reports(&home.listener().one(), "get apis");
}

#[test]
fn every_byte_is_written_before_the_flush_starts() {
    if !works("strace", &["-o", "/dev/null", "true"]) {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    let url = konnect.url();
    let cases: [(&[&str], i32, &str); 2] = [
        (&["--base-url", &url], 0, "write(1, "),
        (&["--pat", ""], 3, "write(2, "),
    ];
    for (more, code, write) in cases {
        let strace = ["strace", "-f", "-e", "trace=write,openat", "-o", "trace"];
        let run = home
            .kongctl_through(&strace, ["--profile", "sandbox", "get", "me"])
            .args(more);
        debugging(run).run().code(code);
        let trace = fs::read_to_string(home.path("trace")).expect("strace wrote it");
        let lines: Vec<&str> = trace.lines().collect();
        let written = lines
            .iter()
            .rposition(|line| line.contains(write))
            .expect("something was printed");
        let reported = lines
            .iter()
            .position(|line| line.contains("/logs/telemetry.log\""))
            .expect("the report was written");
        assert!(written < reported, "{trace}");
    }
}
