//! Tests that opting out while a command runs takes precedence over the preference it began with.

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
fn disabling_while_a_command_runs_discards_its_event() {
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
fn disabling_while_a_command_runs_also_keeps_its_event_out_of_the_debug_file() {
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
fn a_preference_that_became_unreadable_means_off() {
    let (home, konnect) = (Home::listening(), holding());
    let running = get_me(&home, &konnect).spawn();
    konnect.wait_for_requests(1);
    home.write(PREFERENCE, "perh");
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    home.listener().none();
}

#[test]
fn disabling_beside_another_config_file_or_enabling_changes_nothing() {
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
fn enabling_while_a_command_runs_does_not_report_it() {
    let (home, konnect) = (Home::listening(), holding());
    home.kongctl(["telemetry", "disable"]).run().code(0);
    let running = get_me(&home, &konnect).spawn();
    konnect.wait_for_requests(1);
    home.kongctl(["telemetry", "enable"]).run().code(0);
    konnect.release();
    running.wait().code(0).stdout(ME).stderr("");
    home.listener().none();
}
