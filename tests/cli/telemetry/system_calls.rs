//! Proves by its system calls what a run does *not* do; skipped where `strace` is missing.

use std::fs;

use super::{ME, No, assert_reports, konnect};
use crate::support::{Home, Outcome, works};

const STRACE: [&str; 4] = ["strace", "-f", "-o", "trace"];

fn can_trace() -> bool {
    works("strace", &["-o", "/dev/null", "true"])
}

/// What a run asked of the system, one call a line, without process numbers.
struct Trace(Vec<String>);

impl Trace {
    /// Takes the trace that the last run left in HOME.
    fn taken(home: &Home) -> Self {
        let text = fs::read_to_string(home.path("trace")).expect("strace wrote it");
        fs::remove_file(home.path("trace")).expect("HOME is ours");
        let calls = text
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(_, call)| call.trim_start().to_owned());
        let trace = Self(calls.collect());
        assert!(
            trace.0.iter().any(|call| call.starts_with("execve("))
                && trace.0.iter().any(|call| call.starts_with("+++ ")),
            "{text}"
        );
        trace
    }

    fn of<'trace>(&'trace self, names: &'trace [&str]) -> impl Iterator<Item = &'trace str> {
        self.0.iter().map(String::as_str).filter(|call| {
            call.split_once('(')
                .is_some_and(|(name, _)| names.contains(&name))
        })
    }

    #[track_caller]
    fn assert_none_of(&self, names: &[&str]) {
        assert_eq!(self.of(names).collect::<Vec<_>>(), [""; 0]);
    }

    /// The paths of all files that were opened, there or not.
    fn opened(&self) -> impl Iterator<Item = &str> {
        self.of(&["open", "openat", "openat2", "creat"])
            .map(|call| super::between(call, "\"", "\""))
    }

    #[track_caller]
    fn assert_starts_no_thread(&self) {
        self.assert_none_of(&["clone", "clone3", "fork", "vfork"]);
    }

    #[track_caller]
    fn assert_writes_no_file(&self) {
        self.assert_none_of(&[
            "creat",
            "mkdir",
            "mkdirat",
            "rename",
            "renameat",
            "renameat2",
            "unlink",
            "unlinkat",
            "rmdir",
            "link",
            "linkat",
            "symlink",
            "symlinkat",
            "truncate",
            "ftruncate",
            "utimensat",
            "chmod",
            "fchmod",
            "fchmodat",
            "mknod",
            "mknodat",
        ]);
        for call in self.of(&["open", "openat", "openat2"]) {
            assert!(
                call.contains("O_RDONLY") && !call.contains("O_CREAT"),
                "{call}"
            );
        }
        for call in self.of(&["write", "writev", "pwrite64", "pwritev"]) {
            assert!(
                ["write(1, ", "write(2, "]
                    .iter()
                    .any(|stream| call.starts_with(stream)),
                "{call}"
            );
        }
    }
}

#[test]
fn with_telemetry_off_there_is_no_thread_socket_lookup_or_file() {
    if !can_trace() {
        return;
    }
    let konnect = konnect();
    let port = format!("sin_port=htons({})", konnect.address().port());
    for no in No::ALL {
        let home = Home::listening();
        let run = no.run(&home, &STRACE, &["--base-url", &konnect.url()]);
        run.run().code(0).stdout(ME).stderr("");
        let trace = Trace::taken(&home);
        trace.assert_starts_no_thread();
        trace.assert_writes_no_file();
        let sockets: Vec<_> = trace.of(&["socket", "socketpair"]).collect();
        assert_eq!(sockets.len(), 1, "{no:?}: {sockets:#?}");
        assert!(sockets[0].contains("SOCK_STREAM"), "{no:?}: {sockets:#?}");
        let connections: Vec<_> = trace.of(&["connect"]).collect();
        assert!(
            connections.len() == 1 && connections[0].contains(&port),
            "{no:?}: {connections:#?}"
        );
        let names = [
            "/etc/resolv.conf",
            "/etc/hosts",
            "/etc/nsswitch.conf",
            "/etc/host.conf",
            "/etc/services",
            "/etc/gai.conf",
        ];
        let looked_up: Vec<_> = trace
            .opened()
            .filter(|path| names.contains(path) || path.contains("/nscd/"))
            .collect();
        assert_eq!(looked_up, [""; 0], "{no:?}");
        home.listener().none();
    }
}

#[test]
fn with_telemetry_on_the_same_trace_shows_its_thread_and_one_datagram() {
    if !can_trace() {
        return;
    }
    let (home, konnect) = (Home::listening(), konnect());
    let run = home.kongctl_through(
        &STRACE,
        [
            "--profile",
            "sandbox",
            "get",
            "me",
            "--base-url",
            &konnect.url(),
        ],
    );
    run.run().code(0).stdout(ME).stderr("");
    let trace = Trace::taken(&home);
    assert!(trace.of(&["clone", "clone3"]).count() >= 1);
    assert_eq!(
        trace
            .of(&["socket"])
            .filter(|call| call.contains("SOCK_DGRAM"))
            .count(),
        1
    );
    assert_eq!(
        trace
            .0
            .iter()
            .filter(|call| call.contains("\"<14>signal=kongctl;"))
            .count(),
        1
    );
    trace.assert_writes_no_file();
    assert_reports(&home.listener().one(), "get me");
}

#[test]
fn a_command_without_an_event_does_no_lookup() {
    if !can_trace() {
        return;
    }
    let home = Home::listening();
    let run = home
        .kongctl_through(&STRACE, ["get", "nonsense"])
        .env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", "localhost:9");
    run.run().code(2).stdout("");
    let trace = Trace::taken(&home);
    trace.assert_starts_no_thread();
    trace.assert_none_of(&["socket", "socketpair", "connect", "sendto"]);
    trace.assert_writes_no_file();
}

#[test]
fn help_version_and_completion_only_load_libraries() {
    if !can_trace() {
        return;
    }
    let home = Home::listening().config("default: {telemetry.debug: true}\n");
    let question = &["__complete", "2", "kongctl", "get", "ap"];
    for words in [
        &["--help"][..],
        &["help", "get"],
        &["version"],
        &["version", "--full"],
        &["completion", "bash"],
        question,
        &["--version"],
        &[],
    ] {
        let traced: Outcome = home
            .kongctl_through(&STRACE, words)
            .run()
            .code(0)
            .stderr("");
        assert!(!traced.stdout.is_empty());
        let trace = Trace::taken(&home);
        trace.assert_starts_no_thread();
        trace.assert_none_of(&["socket", "socketpair", "connect"]);
        trace.assert_writes_no_file();
        let is_library = |path: &str| {
            path.starts_with("/proc/")
                || path == "/etc/ld.so.cache"
                || path.contains(".so")
                || path.starts_with("/sys/")
        };
        let files: Vec<_> = trace.opened().filter(|path| !is_library(path)).collect();
        assert_eq!(files, [""; 0], "{words:?}");
    }
}

#[test]
fn telemetry_commands_contact_no_server() {
    if !can_trace() {
        return;
    }
    let home = Home::listening();
    let looking = [
        &["telemetry", "status"][..],
        &["telemetry", "preview"],
        &["telemetry", "schema"],
        &["telemetry", "commands"],
        &["telemetry", "log"],
    ];
    let choosing = [&["telemetry", "enable"][..], &["telemetry", "disable"]];
    for words in looking.into_iter().chain(choosing) {
        let run = home
            .kongctl_through(&STRACE, words)
            .env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", "localhost:9");
        run.run().code(0);
        let trace = Trace::taken(&home);
        trace.assert_starts_no_thread();
        trace.assert_none_of(&["socket", "socketpair", "connect", "sendto"]);
        if looking.contains(&words) {
            trace.assert_writes_no_file();
        }
    }
}
