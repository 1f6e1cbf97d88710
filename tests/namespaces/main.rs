//! Tests telemetry on faulty networks: lookups unanswered, slow or sink-holed, and no route.
//!
//! Needs private namespaces (root, or a system that lets users have them), `unshare`, `ip` and
//! `mount`; without them it says so and skips. How long things take is the benchmark's
//! business, not this test's.

mod network;

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output, Stdio};
use std::thread;
use std::time::Duration;

use network::{ELSEWHERE, NAME, Network, Resolver};

type Case = (&'static str, fn(&Network));

const CASES: [Case; 10] = [
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
        "a_machine_that_the_user_was_not_told_of_gets_no_datagram",
        a_machine_that_the_user_was_not_told_of_gets_no_datagram,
    ),
    (
        "an_address_of_this_machine_gets_the_event_without_a_notice",
        an_address_of_this_machine_gets_the_event_without_a_notice,
    ),
    (
        "with_telemetry_off_nothing_is_looked_up",
        with_telemetry_off_nothing_is_looked_up,
    ),
    (
        "a_host_of_many_addresses_leaves_the_descriptors_to_the_command",
        a_host_of_many_addresses_leaves_the_descriptors_to_the_command,
    ),
    (
        "localhost_is_this_machine_whatever_a_resolver_says",
        localhost_is_this_machine_whatever_a_resolver_says,
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
        std::fs::read_dir(home.path()).expect("a home").count(),
        0,
        "nothing is written on a healthy network"
    );
}

/// Without a terminal there is no one to tell: nothing is sent or written, until a run on a
/// terminal has told the user of this very destination.
fn a_machine_that_the_user_was_not_told_of_gets_no_datagram(network: &Network) {
    network.resolver(Resolver::Answers(ELSEWHERE, Duration::ZERO));
    let home = Home::with(Consent::Open);
    let listener = listener(ELSEWHERE);
    let (name, port) = (
        endpoint(&listener),
        listener.local_addr().expect("bound").port(),
    );
    let before = network.questions();
    for _ in 0..2 {
        let output = home.get_me(&name);
        assert_eq!(shown(&output), shown(&home.get_me_without_telemetry()));
        assert_eq!(arrived(&listener), 0);
        assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 0);
    }
    let marker = home.path().join(".cache/kongctl/telemetry-notice");
    std::fs::create_dir_all(marker.parent().expect("a directory")).expect("HOME is ours");
    for other in [
        String::new(),
        format!("{ELSEWHERE}:{port}\n"),
        format!("{NAME}:9\n"),
        format!("x{name}\n{name}9\n{name} \n"),
        format!("{name} (not on a terminal)\n"),
        format!("{name}\n{}", "x".repeat(1 << 20)),
    ] {
        std::fs::write(&marker, &other).expect("HOME is ours");
        home.get_me(&name);
        assert_eq!(arrived(&listener), 0, "{other:.100}");
    }
    assert_eq!(network.questions(), before, "nor is the name looked up");
    for told in [format!("{name}\n"), format!("other.example:9\n{name}")] {
        std::fs::write(&marker, &told).expect("HOME is ours");
        home.get_me(&name);
        assert_eq!(arrived(&listener), 1, "{told}");
    }
}

/// What this machine knows of itself needs no lookup, no notice and no file.
fn an_address_of_this_machine_gets_the_event_without_a_notice(network: &Network) {
    network.resolver(Resolver::Answers(ELSEWHERE, Duration::ZERO));
    let (home, before) = (Home::with(Consent::Open), network.questions());
    let there = listener(ELSEWHERE);
    let port = there.local_addr().expect("bound").port();
    let here = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).expect("the same port");
    let reaches = |host: &str| {
        home.get_me(&format!("{host}:{port}"));
        assert_eq!(arrived(&here), 0, "{host}");
        arrived(&there)
    };
    assert_eq!(reaches("192.0.2.1"), 1);
    let lines = format!(
        "{ELSEWHERE} own.example Alias.Example\n127.0.0.1 hole.example mixed.example\n\
         {ELSEWHERE} mixed.example away.example\n10.1.2.3 away.example\n"
    );
    network.with_hosts(&lines, || {
        for (host, expected) in [
            ("own.example", 1),
            ("alias.example", 1),
            ("mixed.example", 1),
            ("hole.example", 0),
            ("away.example", 0),
            (NAME, 0),
        ] {
            assert_eq!(reaches(host), expected, "{host}");
        }
        let status = home
            .command(
                env!("CARGO_BIN_EXE_kongctl"),
                &format!("own.example:{port}"),
            )
            .args(["telemetry", "status"])
            .output()
            .expect("it runs");
        let (status, ..) = shown(&status);
        let note = format!(
            "own.example:{port} (KONGCTL_DEFAULT_TELEMETRY_ENDPOINT), this machine: nothing \
             listens there unless you run `kongctl telemetry listen --addr {ELSEWHERE}:{port} \
             --allow-remote`\n"
        );
        assert!(status.contains(&note), "{status}");
    });
    assert_eq!(network.questions(), before, "no name is looked up");
    assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 0);

    // Something else in the place of the list of destinations is a doubt: the user is told first.
    let list = home.path().join(".cache/kongctl/telemetry-notice");
    std::fs::create_dir_all(list).expect("a directory");
    assert_eq!(reaches("192.0.2.1"), 0);
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
    assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 0);
}

fn a_host_of_many_addresses_leaves_the_descriptors_to_the_command(network: &Network) {
    let hosts: String = (0..2_000)
        .map(|number| format!("10.1.{}.{} {NAME}\n", number / 250, number % 250 + 1))
        .collect();
    let konnect = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", konnect.local_addr().expect("bound"));
    thread::spawn(move || {
        for client in konnect.incoming().flatten().take(5) {
            thread::spawn(move || serve_page(client));
        }
    });
    network.with_hosts(&hosts, || {
        let arguments = [
            "get",
            "apis",
            "--page-size",
            "1",
            "--columns",
            "id",
            "--pat",
            "kpat",
            "--base-url",
            &url,
        ];
        let output = Home::new()
            .command("prlimit", &format!("{NAME}:9"))
            .env("KONGCTL_DEFAULT_TELEMETRY_ENABLED", "true")
            .args(["--nofile=40", env!("CARGO_BIN_EXE_kongctl")])
            .args(arguments)
            .output()
            .expect("prlimit runs");
        assert_eq!(
            shown(&output),
            ("ID\n1\n2\n3\n4\n5\n".to_owned(), String::new(), Some(0))
        );
    });
}

/// Answers one request for a page of five, after telemetry has had the time to connect.
fn serve_page(mut client: TcpStream) {
    let mut request = [0; 4096];
    let length = client.read(&mut request).expect("a request");
    let request = String::from_utf8_lossy(&request[..length]);
    let number = request
        .split_once("number%5D=")
        .map_or("1", |(_, rest)| &rest[..1]);
    thread::sleep(Duration::from_millis(300));
    let body =
        format!(r#"{{"meta":{{"page":{{"size":1,"total":5}}}},"data":[{{"id":"{number}"}}]}}"#);
    let length = body.len();
    let response =
        format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
    client.write_all(response.as_bytes()).expect("it listens");
}

fn localhost_is_this_machine_whatever_a_resolver_says(network: &Network) {
    let konnect = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = konnect.local_addr().expect("bound").port();
    let other = TcpListener::bind((ELSEWHERE, port)).expect("the same port");
    other.set_nonblocking(true).expect("a mode");
    let listeners = [Ipv4Addr::LOCALHOST, ELSEWHERE]
        .map(|address| UdpSocket::bind((address, port)).expect("the same port"));
    thread::spawn(move || {
        for _ in 0..2 {
            let (mut client, _) = konnect.accept().expect("a client");
            client
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")
                .expect("it listens");
        }
    });
    network.with_hosts(&format!("{ELSEWHERE} localhost\n"), || {
        let (local, proxy) = (
            format!("http://localhost:{port}"),
            format!("localhost:{port}"),
        );
        for (url, variable) in [
            (local.as_str(), "UNUSED"),
            ("http://127.0.0.1:9", "http_proxy"),
        ] {
            let output = Home::new()
                .command(env!("CARGO_BIN_EXE_kongctl"), &proxy)
                .args([
                    "get",
                    "me",
                    "-o",
                    "json",
                    "--pat",
                    "kpat",
                    "--base-url",
                    url,
                ])
                .env(variable, &proxy)
                .output()
                .expect("kongctl runs");
            assert_eq!(shown(&output), ("{}\n".to_owned(), String::new(), Some(0)));
        }
    });
    let refused = other.accept().map_err(|error| error.kind());
    assert_eq!(refused.err(), Some(io::ErrorKind::WouldBlock));
    assert_eq!(listeners.each_ref().map(arrived), [2, 0]);
}

/// An empty home for the runs of one case.
struct Home {
    directory: tempfile::TempDir,
    consent: Consent,
}

/// Whether the user has said yes.
#[derive(PartialEq, Eq)]
enum Consent {
    Given,
    Open,
}

impl Home {
    fn new() -> Self {
        Self::with(Consent::Given)
    }

    fn with(consent: Consent) -> Self {
        Self {
            directory: tempfile::tempdir().expect("a home"),
            consent,
        }
    }

    fn path(&self) -> &Path {
        self.directory.path()
    }

    fn breaker(&self) -> PathBuf {
        self.path().join(".cache/kongctl/telemetry-deadline")
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
        self.command(env!("CARGO_BIN_EXE_kongctl"), endpoint)
            .args(arguments)
            .output()
            .expect("kongctl runs")
    }

    /// Describes a run of kongctl, or of a program that starts it, with telemetry to `endpoint`.
    fn command(&self, program: &str, endpoint: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", self.path())
            .env("PATH", "/usr/bin:/bin")
            .stdin(Stdio::null());
        for profile in ["DEFAULT", "SANDBOX"] {
            command.env(format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"), endpoint);
            // A decision, without which nothing is sent to another machine yet.
            if self.consent == Consent::Given {
                command.env(format!("KONGCTL_{profile}_TELEMETRY_ENABLED"), "true");
            }
        }
        command
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
