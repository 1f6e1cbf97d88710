//! Tries every way to say no of [`table`], and compares what is received with what it means.

mod table;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{MetadataExt, lchown, symlink};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::Value;

use super::{ME, assert_reports, konnect};
use crate::support::server::Server;
use crate::support::{Home, Kongctl};
use table::{Meaning, Part, WAYS, Way};

/// A little more than small machines have processors, since each waits for its processes.
const THREADS: usize = 4;

/// A user who is neither root nor, most likely, the one who runs the tests.
const STRANGER: u32 = 54_322;

#[test]
fn every_way_to_say_no_means_what_the_documentation_says() {
    let ways: Vec<&Way> = WAYS.iter().flat_map(|(_, ways)| *ways).collect();
    let off = ways
        .iter()
        .filter(|way| matches!(way.meaning, Meaning::Off(_)));
    let off = off.count();
    assert!(
        off >= 60 && ways.len() - off >= 10,
        "{off} of {}",
        ways.len()
    );

    let (konnect, next) = (konnect(), AtomicUsize::new(0));
    let faults = thread::scope(|scope| {
        let threads: Vec<_> =
            (0..THREADS)
                .map(|_| {
                    scope.spawn(|| {
                        let mut faults = Vec::new();
                        while let Some(way) = ways.get(next.fetch_add(1, Ordering::Relaxed)) {
                            let fault = catch_unwind(AssertUnwindSafe(|| tried(way, &konnect)));
                            faults.extend(fault.unwrap_or_else(|_| {
                                Some(format!("{}: see the panic above", way.how))
                            }));
                        }
                        faults
                    })
                })
                .collect();
        let faults = threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("no panic"));
        faults.collect::<Vec<_>>()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns what is not as the way means it.
fn tried(way: &Way, konnect: &Server) -> Option<String> {
    let home = Home::listening();
    for part in way.parts {
        if !prepared(part, &home) {
            let _ = std::io::Write::write_fmt(
                &mut std::io::stderr(),
                format_args!("skipped, since only root can do it: {}\n", way.how),
            );
            return None;
        }
    }
    let (verdict, source) = match way.meaning {
        Meaning::On(source) => ("on", source),
        Meaning::Off(source) => ("off", source),
    };

    let before = home.snapshot();
    let asked = home.kongctl(["telemetry", "status", "-o", "json"]);
    let facts = given(way, asked, &home).run().code(0).stdout;
    let facts: Value = serde_json::from_str(&facts).expect("JSON");
    let run = home.kongctl(["get", "me", "--pat", "kpat", "--base-url", &konnect.url()]);
    let outcome = given(way, run, &home).run();
    let events = home.listener().events();
    for event in &events {
        assert_reports(event, "get me");
    }

    let said = (
        facts["verdict"].as_str(),
        deciding(&facts),
        explains(&facts),
    );
    let is_sound = said == (Some(verdict), Some(source), true)
        && events.len() == usize::from(verdict == "on")
        // A command that cannot read its config file fails as a command, not as a command line.
        && (outcome.code == Some(3) || (outcome.code == Some(0) && outcome.stdout == ME))
        && home.snapshot() == before;
    (!is_sound).then(|| {
        let how = way.how;
        format!(
            "{how}: should be {verdict} by {source}; status says {said:?}, {} sent, exit code {:?}\n{facts:#}\n{}",
            events.len(),
            outcome.code,
            outcome.stderr
        )
    })
}

/// Returns the source that decides, according to `telemetry status`.
fn deciding(facts: &Value) -> Option<&str> {
    let mut chain = facts["chain"].as_array()?.iter();
    match chain.find(|link| link["decides"] == true) {
        Some(link) => link["source"].as_str(),
        None if facts["destination"].is_null() => Some("destination"),
        None => None,
    }
}

/// Returns whether `telemetry status` says of a setting that is unknown what to write instead.
fn explains(facts: &Value) -> bool {
    deciding(facts) != Some("unknown setting")
        || facts["warnings"].to_string().contains("to opt out, write ")
}

/// Gives a run the arguments and variables of a way.
fn given<'home>(way: &Way, mut run: Kongctl<'home>, home: &Home) -> Kongctl<'home> {
    for part in way.parts {
        run = match part {
            Part::Argument(word) => run.args([OsStr::from_bytes(word)]),
            Part::Variable(name, value) => run.env(OsStr::from_bytes(name), expanded(home, value)),
            _ => run,
        };
    }
    run
}

/// Makes the files of a way; returns false where only root could.
fn prepared(part: &Part, home: &Home) -> bool {
    match part {
        Part::Argument(_) | Part::Variable(..) => {}
        Part::File(path, content) => fs::write(placed(home, path), content).expect("writes"),
        Part::Directory(path) => fs::create_dir(placed(home, path)).expect("creates"),
        Part::Link(path, target) => {
            symlink(expanded(home, target), placed(home, path)).expect("links");
        }
        Part::Pipe(path) => {
            let run = home
                .shell("mkfifo \"$FIFO\"")
                .env("FIFO", placed(home, path));
            run.run().code(0).silent();
        }
        Part::Owner(path) => {
            let is_root = fs::metadata(home.path("")).expect("HOME").uid() == 0;
            if !is_root {
                return false;
            }
            lchown(placed(home, path), Some(STRANGER), Some(STRANGER)).expect("root may");
        }
    }
    true
}

/// Returns a path below HOME, and creates the directories that it needs.
fn placed(home: &Home, path: &[u8]) -> PathBuf {
    let path = home.path("").join(OsStr::from_bytes(path));
    fs::create_dir_all(path.parent().expect("a directory")).expect("HOME is writable");
    path
}

/// Returns a text with HOME in place of a leading `~`.
fn expanded(home: &Home, text: &[u8]) -> OsString {
    match text.strip_prefix(b"~") {
        Some(rest) => {
            let mut whole = home.path("").into_os_string().into_vec();
            whole.extend(rest);
            OsString::from_vec(whole)
        }
        None => OsString::from_vec(text.to_vec()),
    }
}
