//! Tests that killing a renewal at any moment leaves either the old or the new login complete.

use std::hash::{BuildHasher, RandomState};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::*;

/// How many processes are killed.
const ROUNDS: u32 = 200;

/// Describes `kongctl get organization` as a direct child, so that the kill needs no shell.
fn command(home: &Home, konnect: &Server) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kongctl"));
    command.env_clear().env("HOME", home.path("")).args([
        "get",
        "organization",
        "--no-telemetry",
        "--base-url",
        &konnect.url(),
    ]);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

#[test]
fn a_login_stays_valid_when_its_renewal_is_killed_at_any_moment() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed("new-access", "new-refresh"))
        .repeatedly()
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .start();
    let home = Home::new();
    let old = stored(&konnect, 0);
    home.write(FILE, &old);
    let start = Instant::now();
    assert!(
        command(&home, &konnect)
            .status()
            .expect("it runs")
            .success()
    );
    let usual = start.elapsed();
    for round in 0..ROUNDS {
        home.write(FILE, &old);
        let mut child = command(&home, &konnect).spawn().expect("it starts");
        // Anywhere in its lifetime, from its first instruction to a little after its last. The
        // measured run only spreads the kills; what is asserted below does not depend on it.
        let part = f64::from(RandomState::new().hash_one(round) as u32) / f64::from(u32::MAX);
        thread::sleep(Duration::from_secs_f64(usual.as_secs_f64() * part * 1.2));
        child.kill().expect("it can be killed");
        child.wait().expect("it has ended");
        let text = fs::read_to_string(home.path(FILE)).expect("there is always a login");
        let is_new = serde_json::from_str::<Value>(&text)
            .is_ok_and(|file| file["token"]["access_token"] == "new-access");
        assert!(text == old || is_new, "{round}: {text}");
        assert!(
            command(&home, &konnect)
                .status()
                .expect("it runs")
                .success(),
            "{round}: the next one goes on"
        );
        assert_eq!(
            read(&home)["token"]["refresh_token"],
            json!("new-refresh"),
            "{round}"
        );
    }
    home.write(FILE, &old);
    assert!(
        command(&home, &konnect)
            .status()
            .expect("it runs")
            .success()
    );
    assert_eq!(
        home.files(),
        [FILE],
        "neither a lock nor half a file stays behind"
    );
}
