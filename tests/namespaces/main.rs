//! Tests telemetry on faulty networks: lookups unanswered, slow or sink-holed, and no route.
//!
//! Needs private namespaces (root, or a system that lets users have them), `unshare`, `ip` and
//! `mount`; without them it says so and skips. How long things take is the benchmark's
//! business, not this test's.

mod network;

use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Output, Stdio};
use std::thread;
use std::time::Duration;

use network::{ELSEWHERE, NAME, Network, Resolver};

type Case = (&'static str, fn(&Network));

const CASES: [Case; 6] = [
    (
        "an_unanswered_lookup_is_waited_for_once",
        an_unanswered_lookup_is_waited_for_once,
    ),
    (
        "a_slow_lookup_under_a_slower_command_delivers",
        a_slow_lookup_under_a_slower_command_delivers,
    ),
    (
        "a_sink_holed_name_gets_no_datagram",
        a_sink_holed_name_gets_no_datagram,
    ),
    ("no_route_changes_nothing", no_route_changes_nothing),
    (
        "a_healthy_name_gets_one_datagram_and_leaves_no_trace",
        a_healthy_name_gets_one_datagram_and_leaves_no_trace,
    ),
    (
        "with_telemetry_off_nothing_is_looked_up",
        with_telemetry_off_nothing_is_looked_up,
    ),
];

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    if !network::is_inside() {
        return match network::run_inside() {
            Some(true) => ExitCode::SUCCESS,
            Some(false) => ExitCode::FAILURE,
            None => {
                say(&format!(
                    "skipped: private namespaces are not allowed here\n0 passed, 0 failed, {} skipped",
                    CASES.len()
                ));
                ExitCode::SUCCESS
            }
        };
    }
    let network = Network::set_up().expect("a network of one's own");
    let failed = CASES
        .iter()
        .filter(|(name, case)| !passes(name, || case(&network)))
        .count();
    say(&format!("{} passed, {failed} failed", CASES.len() - failed));
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn passes(name: &str, case: impl FnOnce()) -> bool {
    let passed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(case)).is_ok();
    say(&format!(
        "test {name} ... {}",
        if passed { "ok" } else { "FAILED" }
    ));
    passed
}

fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

fn an_unanswered_lookup_is_waited_for_once(network: &Network) {
    network.resolver(Resolver::Mute);
    let home = Home::new();
    let first = home.get_me(&format!("{NAME}:9"));
    assert_eq!(shown(&first), shown(&home.get_me_without_telemetry()));
    let tripped = home
        .breaker()
        .metadata()
        .expect("the breaker's file")
        .modified()
        .expect("a time");
    let second = home.get_me(&format!("{NAME}:9"));
    assert_eq!(shown(&second), shown(&first));
    let again = home
        .breaker()
        .metadata()
        .expect("the breaker's file")
        .modified()
        .expect("a time");
    assert_eq!(
        again, tripped,
        "the second run did not wait, so it ran into no deadline"
    );
}

fn a_slow_lookup_under_a_slower_command_delivers(network: &Network) {
    network.resolver(Resolver::Answers(ELSEWHERE, Duration::from_millis(200)));
    let (home, listener) = (Home::new(), listener(ELSEWHERE));
    let konnect = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", konnect.local_addr().expect("bound"));
    thread::spawn(move || {
        let (mut client, _) = konnect.accept().expect("a client");
        thread::sleep(Duration::from_millis(300));
        client
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")
            .expect("it listens");
    });
    let output = home.run(
        &[
            "get",
            "me",
            "--base-url",
            &url,
            "--pat",
            "kpat",
            "-o",
            "json",
        ],
        &endpoint(&listener),
    );
    assert_eq!(shown(&output), ("{}\n".to_owned(), String::new(), Some(0)));
    assert_eq!(arrived(&listener), 1);
    assert!(!home.breaker().exists());
}

fn a_sink_holed_name_gets_no_datagram(network: &Network) {
    for hole in [Ipv4Addr::UNSPECIFIED, Ipv4Addr::LOCALHOST] {
        network.resolver(Resolver::Answers(hole, Duration::ZERO));
        let (home, listener) = (Home::new(), listener(Ipv4Addr::LOCALHOST));
        let output = home.get_me(&endpoint(&listener));
        assert_eq!(shown(&output), shown(&home.get_me_without_telemetry()));
        assert_eq!(arrived(&listener), 0, "{hole}");
        assert!(!home.breaker().exists());
    }
}

fn no_route_changes_nothing(_: &Network) {
    let home = Home::new();
    let output = home.get_me("198.51.100.1:9");
    assert_eq!(shown(&output), shown(&home.get_me_without_telemetry()));
    assert!(
        !home.breaker().exists(),
        "it failed at once: there was no deadline to run into"
    );
}

fn a_healthy_name_gets_one_datagram_and_leaves_no_trace(network: &Network) {
    network.resolver(Resolver::Answers(ELSEWHERE, Duration::ZERO));
    let (home, listener) = (Home::new(), listener(ELSEWHERE));
    let output = home.get_me(&endpoint(&listener));
    assert_eq!(shown(&output), shown(&home.get_me_without_telemetry()));
    assert_eq!(arrived(&listener), 1);
    assert_eq!(
        std::fs::read_dir(home.0.path()).expect("a home").count(),
        0,
        "nothing is written on a healthy network"
    );
}

fn with_telemetry_off_nothing_is_looked_up(network: &Network) {
    network.resolver(Resolver::Mute);
    let (home, before) = (Home::new(), network.questions());
    home.get_me_without_telemetry();
    assert_eq!(network.questions(), before);
    home.get_me(&format!("{NAME}:9"));
    assert!(
        network.questions() > before,
        "on, the same command does ask: the count can see it"
    );
    let home = Home::new();
    home.get_me_without_telemetry();
    assert_eq!(std::fs::read_dir(home.0.path()).expect("a home").count(), 0);
}

/// An empty home for the runs of one case.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a home"))
    }

    fn breaker(&self) -> PathBuf {
        self.0.path().join(".cache/kongctl/telemetry-deadline")
    }

    fn get_me(&self, endpoint: &str) -> Output {
        self.run(&["--profile", "sandbox", "get", "me"], endpoint)
    }

    fn get_me_without_telemetry(&self) -> Output {
        self.run(
            &["--profile", "sandbox", "get", "me", "--no-telemetry"],
            &format!("{NAME}:9"),
        )
    }

    fn run(&self, arguments: &[&str], endpoint: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kongctl"));
        command
            .env_clear()
            .env("HOME", self.0.path())
            .args(arguments)
            .stdin(Stdio::null());
        for profile in ["DEFAULT", "SANDBOX"] {
            command.env(format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"), endpoint);
        }
        command.output().expect("kongctl runs")
    }
}

fn shown(output: &Output) -> (String, String, Option<i32>) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code(),
    )
}

fn listener(address: Ipv4Addr) -> UdpSocket {
    UdpSocket::bind((address, 0)).expect("a port")
}

/// The listener's port, under the one name there is.
fn endpoint(listener: &UdpSocket) -> String {
    format!("{NAME}:{}", listener.local_addr().expect("bound").port())
}

fn arrived(listener: &UdpSocket) -> usize {
    listener.set_nonblocking(true).expect("a mode");
    std::iter::from_fn(|| listener.recv(&mut [0; 1024]).ok()).count()
}
