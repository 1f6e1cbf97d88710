//! What telemetry adds to a command, and how fast its debug file is read.

use std::fmt::Write;
use std::fs;
use std::net::UdpSocket;

use crate::bench::{Bench, Build, Programs};
use crate::measure::{Program, QUICK};
use crate::table::{Row, Table, verdict};
use crate::target::Target;

/// The most that telemetry is to add to the time of a command, in milliseconds.
const MAX_ADDED: f64 = 0.15;

/// A command that does its work without a network.
const GET_ME: [&str; 4] = ["-p", "sandbox", "get", "me"];

pub(crate) fn measure(bench: &Bench, table: &mut Table) {
    // Receives what is sent, and never reads it.
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let endpoint = receiver.local_addr().expect("bound").to_string();
    for build in &bench.builds {
        let mut off = bench.kongctl(build, &GET_ME);
        off.label.push_str(", off");
        let on = reporting(bench, build, &endpoint);
        let rows = bench.measure(vec![(off, vec![]), (on, vec![])]);
        table.add_section("telemetry, in a command that uses no network", &rows);
        table.add_line(&difference(build, &rows));
    }
    measure_log(bench, table);
}

/// Returns a run of kongctl that sends an event.
fn reporting(bench: &Bench, build: &Build, endpoint: &str) -> Program {
    let label = format!("{}{}, on", build.prefix, GET_ME.join(" "));
    bench
        .program(&label, &build.path, &GET_ME)
        .env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", endpoint)
        // A decision, without which nothing is sent to another machine yet.
        .env("KONGCTL_SANDBOX_TELEMETRY_ENABLED", "true")
}

fn difference(build: &Build, rows: &[Row]) -> String {
    let [off, on] = [0, 1].map(|index: usize| rows[index].wall().as_secs_f64() * 1e3);
    let verdict = verdict(on - off <= MAX_ADDED);
    format!(
        "{}on − off, medians: {:.3} ms, target ≤ {MAX_ADDED} ms {verdict}",
        build.prefix,
        on - off
    )
}

/// Measures the summary of a long debug file.
fn measure_log(bench: &Bench, table: &mut Table) {
    let events = if bench.effort == QUICK {
        1_000
    } else {
        1_000_000
    };
    let directory = bench.home().join(".config/kongctl/logs");
    fs::create_dir_all(&directory).expect("a directory");
    let file = directory.join("telemetry.log");
    fs::write(&file, log(events)).expect("the debug file");
    let mut programs = Programs::new();
    for build in &bench.builds {
        let targets = vec![Target::Milliseconds(800.0), Target::Megabytes(12.0)];
        programs.push((
            bench.kongctl(build, &["telemetry", "log", "--summary"]),
            targets,
        ));
    }
    table.add_section(
        &format!("a debug file of {events} events"),
        &bench.measure(programs),
    );
    fs::remove_file(file).expect("the file is there");
}

/// Returns the lines of a debug file: events of four commands, in four weeks.
fn log(events: usize) -> String {
    let mut text = String::new();
    for number in 0..events {
        let day = number * 28 / events + 1;
        let command = ["get apis", "get me", "get portals", "version"][number % 4];
        let _ = writeln!(
            text,
            r#"{{"schema_version":1,"timestamp":"2026-02-{day:02}T09:09:25.{number:09}Z","version":"0.1.0-dev","os":"linux","arch":"amd64","command_path":"{command}"}}"#,
        );
    }
    text
}
