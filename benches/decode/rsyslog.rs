//! rsyslog as the receiver in `contrib/receiver` configures it, for what its parts cost.

use std::fs;
use std::net::UdpSocket;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How many events are sent, and how many a second: so few that none is lost.
const EVENTS: u32 = 200_000;
const EVENTS_PER_SECOND: u32 = 20_000;
const GROUP_LEN: u32 = 20;

/// How long rsyslog may take to open its socket.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// A tick of the kernel's count of processor time.
const TICK: Duration = Duration::from_millis(10);

/// Returns the path of rsyslogd; `None` when it is not installed.
pub(crate) fn program() -> Option<PathBuf> {
    let paths = ["/usr/sbin/rsyslogd", "/usr/bin/rsyslogd"].map(PathBuf::from);
    paths.into_iter().find(|path| path.exists())
}

/// Returns the processor time that one of `lines` takes when `rules` are applied to each.
pub(crate) fn time_of_one(program: &Path, lines: &[String], rules: &str) -> Duration {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let port = free_port();
    let config = directory.path().join("rsyslog.conf");
    fs::write(&config, configuration(directory.path(), port, rules)).expect("a file");
    let mut rsyslogd = Command::new(program)
        .arg("-n")
        .arg("-f")
        .arg(&config)
        .arg("-i")
        .arg(directory.path().join("pid"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .expect("rsyslogd starts");
    wait_for_socket(&mut rsyslogd, port);
    let before = ticks(&rsyslogd);
    send(port, lines);
    let after = wait_until_idle(&rsyslogd);
    rsyslogd.kill().expect("rsyslogd runs");
    rsyslogd.wait().expect("rsyslogd ends");
    TICK * (after - before) / EVENTS
}

fn configuration(directory: &Path, port: u16, rules: &str) -> String {
    let event = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/contrib/receiver/rsyslog/event-1.conf"
    );
    let directory = directory.display();
    format!(
        r#"global(workDirectory="{directory}" net.enableDNS="off" maxMessageSize="2k"
  parser.dropTrailingLFOnReception="off" parser.escapeControlCharactersOnReceive="on"
  parser.escape8BitCharactersOnReceive="on")
module(load="imudp" batchSize="256" timeRequery="1")
input(type="imudp" ruleset="receive" rcvbufSize="8m" address="127.0.0.1" port="{port}")
include(file="{event}")
# rsyslog does not start without an action. This one gets its own messages.
action(type="omfile" file="/dev/null")
ruleset(name="receive" queue.type="linkedList" queue.size="200000" queue.dequeueBatchSize="1024") {{
  {rules}
}}
"#
    )
}

fn free_port() -> u16 {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.local_addr().expect("bound").port()
}

fn wait_for_socket(rsyslogd: &mut Child, port: u16) {
    let start = Instant::now();
    // Another socket cannot have the port once rsyslog has it.
    while UdpSocket::bind(("127.0.0.1", port)).is_ok() {
        let end = rsyslogd.try_wait().expect("rsyslogd was started");
        assert!(end.is_none(), "rsyslogd ended at once");
        assert!(start.elapsed() < START_TIMEOUT, "rsyslogd does not listen");
        thread::sleep(Duration::from_millis(100));
    }
}

fn send(port: u16, lines: &[String]) {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.connect(("127.0.0.1", port)).expect("an address");
    let start = Instant::now();
    for (number, line) in (0..EVENTS).zip(lines.iter().cycle()) {
        if number % GROUP_LEN == 0 {
            let due = Duration::from_secs(1) * number / EVENTS_PER_SECOND;
            thread::sleep(due.saturating_sub(start.elapsed()));
        }
        socket.send(line.as_bytes()).expect("loopback takes it");
    }
}

/// Waits until the program takes no more processor time, and returns how much it took.
fn wait_until_idle(program: &Child) -> u32 {
    loop {
        let before = ticks(program);
        thread::sleep(Duration::from_secs(2));
        if ticks(program) == before {
            return before;
        }
    }
}

/// Returns the processor time of a program so far, by itself and in the kernel.
fn ticks(program: &Child) -> u32 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", program.id())).expect("it runs");
    let (_, fields) = stat.rsplit_once(')').expect("the program's name");
    let mut fields = fields.split_whitespace().skip(11);
    let mut number = || -> u32 {
        fields
            .next()
            .and_then(|text| text.parse().ok())
            .expect("a time")
    };
    number() + number()
}
