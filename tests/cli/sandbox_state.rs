//! Tests the file that keeps what is changed in the sandbox: across runs, between programs, and
//! when a program is killed.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use crate::support::{Home, Kongctl, Running};

/// How many clients write at the same time.
const CLIENTS: usize = 4;
/// How many changes each of them makes at most.
const MAX_CHANGES: usize = 1000;

#[test]
fn commands_of_the_profile_and_a_served_sandbox_share_a_file() {
    let home = Home::new();
    let state = home.path("state.json");
    in_profile(&home, &state, &["create", "organization", "teams", "new-1"])
        .run()
        .code(0);
    let (_serving, address) = serve(&home, &state);
    let url = format!("http://{address}");
    let served = ["--base-url", &url, "--pat", "kpat_sandbox"];
    home.kongctl(["create", "organization", "teams", "new-2"])
        .args(served)
        .run()
        .code(0);
    in_profile(&home, &state, &["create", "organization", "teams", "new-3"])
        .run()
        .code(0);
    let expected: BTreeSet<String> = (1..=3).map(|number| format!("new-{number}")).collect();
    let run = home.get("organization teams --jq .[].name -r");
    let outcome = run.args(served).run().code(0).stderr("");
    assert_eq!(new_names(&outcome.stdout), expected);
    assert_eq!(names_in(&home, &state), expected);
}

#[test]
fn without_a_file_each_command_begins_with_the_sample_data() {
    let home = Home::new();
    let words = ["create", "organization", "teams", "new-1", "-p", "sandbox"];
    home.kongctl(words).run().code(0);
    let run = home.get("organization teams -p sandbox --jq .[].name -r");
    assert_eq!(new_names(&run.run().code(0).stdout), BTreeSet::new());
    assert_eq!(home.snapshot(), []);
}

#[test]
fn a_killed_sandbox_has_kept_every_change_that_it_answered() {
    let home = Home::new();
    let state = home.path("state.json");
    let (serving, address) = serve(&home, &state);
    let (made, kept) = channel();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let (address, made) = (address.clone(), made.clone());
            thread::spawn(move || create_teams(client, &address, &made))
        })
        .collect();
    drop(made);
    let mut answered: BTreeSet<String> = kept.iter().take(40).collect();
    assert_eq!(answered.len(), 40);
    serving.signal("KILL");
    answered.extend(kept);
    for client in clients {
        client.join().expect("it ends with the sandbox");
    }
    let found = names_in(&home, &state);
    assert!(found.is_superset(&answered), "{answered:?} {found:?}");
    // The answers to the last ones may have been lost.
    assert!(found.len() <= answered.len() + CLIENTS, "{}", found.len());
}

#[test]
fn a_file_that_no_sandbox_has_written_is_an_error() {
    let home = Home::new();
    let state = home.write("state.json", "{\n  \"version\": 1,\n}\n");
    let expected = format!(
        "error: cannot read the state of the sandbox: {}:3:1: it is not JSON\nhint: move the file away to begin with the sample data\n",
        state.display()
    );
    in_profile(&home, &state, &["get", "apis"])
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
    home.kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0", "--state"])
        .args([&state])
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
    let serve = || home.kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0"]);
    serve()
        .env("KONGCTL_SANDBOX_STATE", &state)
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
    serve()
        .env("KONGCTL_SANDBOX_FAULT", "503=never")
        .run()
        .code(3)
        .stdout("")
        .stderr_contains("error: cannot use KONGCTL_SANDBOX_FAULT: ");
    assert_eq!(
        fs::read_to_string(&state).expect("a file"),
        "{\n  \"version\": 1,\n}\n"
    );
}

#[test]
fn a_file_that_cannot_be_written_is_an_error_at_the_start() {
    let home = Home::new();
    for path in ["nowhere/state.json", "."] {
        let state = home.path(path);
        in_profile(&home, &state, &["get", "apis"])
            .run()
            .code(3)
            .stdout("")
            .stderr_contains("the state of the sandbox");
    }
}

/// Creates teams until the sandbox is gone, and tells of each that was answered.
fn create_teams(client: usize, address: &str, made: &Sender<String>) {
    for number in 0..MAX_CHANGES {
        let name = format!("new-{client}-{number}");
        match create_team(&name, address) {
            Ok(answer) if answer.starts_with("HTTP/1.1 201 ") => {
                made.send(name).expect("the test listens");
            }
            _ => return,
        }
    }
}

fn create_team(name: &str, address: &str) -> io::Result<String> {
    let body = format!("{{\"name\": \"{name}\"}}");
    let len = body.len();
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(
        format!("POST /v3/teams HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer kpat_sandbox\r\nContent-Type: application/json\r\nContent-Length: {len}\r\nConnection: close\r\n\r\n{body}").as_bytes(),
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

/// Returns the names of the teams that the file adds to those of the sample data.
fn names_in(home: &Home, state: &Path) -> BTreeSet<String> {
    let words = ["get", "organization", "teams", "--jq", ".[].name", "-r"];
    let outcome = in_profile(home, state, &words).run().code(0).stderr("");
    new_names(&outcome.stdout)
}

fn new_names(lines: &str) -> BTreeSet<String> {
    let lines = lines.lines().filter(|line| line.starts_with("new-"));
    lines.map(str::to_owned).collect()
}

fn in_profile<'home>(home: &'home Home, state: &Path, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(words.iter().copied())
        .args(["-p", "sandbox"])
        .env("KONGCTL_SANDBOX_STATE", state)
}

/// Starts a sandbox that keeps its state in a file; returns its address, too.
fn serve<'home>(home: &'home Home, state: &Path) -> (Running<'home>, String) {
    let mut serving = home
        .kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0", "--state"])
        .args([state])
        .spawn();
    let told = serving.wait_for_stdout("/v3/apis'\n");
    let address = told
        .split(['/', ',', ' '])
        .find(|word| word.starts_with("127.0.0.1:"));
    let address = address.expect("it prints its URL").to_owned();
    (serving, address)
}
