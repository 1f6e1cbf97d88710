//! Tests that a no in another window wins over a command that began with a yes.

use super::{ME, PREFERENCE, assert_reports, debugging, get_me};
use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

/// A Konnect whose answer is held back until it is released.
fn holding() -> Server {
    Konnect::new()
        .on(
            "GET",
            "/v3/users/me",
            Response::json(200, super::me()).held(),
        )
        .start()
}

#[test]
fn a_disable_while_the_command_runs_keeps_its_report_back() {
    for before in ["enable", "status"] {
        let (home, konnect) = (Home::listening(), holding());
        home.kongctl(["telemetry", before]).run().code(0);
        let running = get_me(&home, &konnect).spawn();
        konnect.wait_for_requests(1);
        home.kongctl(["telemetry", "disable"])
            .run()
            .code(0)
            .stdout("Telemetry is off: the preference file says false\n");
        konnect.release();
        running.wait().code(0).stdout(ME).stderr("");
        home.listener().none();
        assert_eq!(
            home.files(),
            [PREFERENCE],
            "nor does it count as a deadline"
        );
    }
}

#[test]
fn nor_does_the_debug_file_get_it() {
    let (home, konnect) = (Home::listening(), holding());
    let running = debugging(get_me(&home, &konnect)).spawn();
    konnect.wait_for_requests(1);
    home.kongctl(["telemetry", "disable"]).run().code(0);
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    home.listener().none();
    assert_eq!(home.files(), [PREFERENCE]);
}

#[test]
fn a_preference_that_became_unreadable_counts_as_a_no() {
    let (home, konnect) = (Home::listening(), holding());
    let running = get_me(&home, &konnect).spawn();
    konnect.wait_for_requests(1);
    home.write(PREFERENCE, "perh");
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    home.listener().none();
}

#[test]
fn a_disable_elsewhere_or_an_enable_changes_nothing() {
    let (home, konnect) = (Home::listening(), holding());
    let running = get_me(&home, &konnect).spawn();
    konnect.wait_for_requests(1);
    home.write("elsewhere/config.yaml", "");
    home.kongctl([
        "telemetry",
        "disable",
        "--config-file",
        "elsewhere/config.yaml",
    ])
    .run()
    .code(0);
    home.kongctl(["telemetry", "enable"]).run().code(0);
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    assert_reports(&home.listener().one(), "get me");
}

#[test]
fn an_enable_while_the_command_runs_reports_nothing_that_began_with_a_no() {
    let (home, konnect) = (Home::listening(), holding());
    home.kongctl(["telemetry", "disable"]).run().code(0);
    let running = get_me(&home, &konnect).spawn();
    konnect.wait_for_requests(1);
    home.kongctl(["telemetry", "enable"]).run().code(0);
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    home.listener().none();
}
