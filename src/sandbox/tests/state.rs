//! Tests the file that keeps what is changed.

use std::fs;
use std::path::Path;
use std::thread;

use serde_json::json;

use super::client::Client;
use crate::sandbox::state::State;

const TEAMS: &str = "/v3/teams";

fn client(path: &Path) -> Client {
    Client::with(State::open(path).expect("a state"))
}

fn create(client: &Client, name: &str) -> String {
    let response = client.send("POST", TEAMS, &json!({ "name": name }));
    assert_eq!(response.status, 201, "{}", response.body);
    response.body["id"].as_str().expect("an ID").to_owned()
}

/// Returns the names of the teams that no sample has.
fn new_teams(client: &Client) -> Vec<String> {
    let response = client.get(&format!("{TEAMS}?page[size]=1000"));
    let teams = response.body["data"].as_array().expect("a list");
    let names = teams.iter().filter_map(|team| team["name"].as_str());
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with("new-"))
        .map(str::to_owned)
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn what_is_changed_is_there_in_the_next_run() {
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("state.json");
    let first = client(&path);
    let id = create(&first, "new-1");
    let second = client(&path);
    assert_eq!(new_teams(&second), ["new-1"]);
    // Not an ID that was given out before.
    assert_ne!(create(&second, "new-2"), id);
    // A sandbox that is still running finds it, too.
    assert_eq!(new_teams(&first), ["new-1", "new-2"]);
    fs::remove_file(&path).expect("a file");
    assert!(new_teams(&first).is_empty());
}

#[test]
fn several_sandboxes_lose_nothing_of_each_other() {
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("state.json");
    thread::scope(|scope| {
        for number in 0..4 {
            let client = client(&path);
            scope.spawn(move || {
                for turn in 0..5 {
                    create(&client, &format!("new-{number}-{turn}"));
                }
            });
        }
    });
    assert_eq!(new_teams(&client(&path)).len(), 20);
    let names = fs::read_dir(home.path()).expect("a directory");
    assert_eq!(names.count(), 1, "nothing else is left");
}

#[test]
fn what_cannot_be_kept_is_not_done() {
    let home = tempfile::tempdir().expect("a directory");
    let short = home.path().join("state.json");
    create(&client(&short), "new-1");
    // Leaves room for the name of the lock, but not for that of a temporary file.
    let long = home.path().join("a".repeat(250));
    fs::rename(&short, &long).expect("a rename");
    let client = client(&long);
    let response = client.send("POST", TEAMS, &json!({ "name": "new-2" }));
    assert_eq!(response.status, 500, "{}", response.body);
    assert_eq!(new_teams(&client), ["new-1"]);
}

#[test]
fn a_file_that_no_sandbox_has_written_is_refused_and_left_as_it_is() {
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("state.json");
    for (content, reason) in [
        ("{\n  \"version\": 2", ":2:14: it ends too early"),
        ("{\n  version: 1\n}", ":2:3: it is not JSON"),
        ("[]", ":1:2: no sandbox has written this"),
        ("{}", ":1:2: no sandbox has written this"),
        (
            "{\"version\": 2, \"store\": {\"issued\": 0}}",
            ":1:37: no sandbox has written this",
        ),
        (
            "{\"version\": 3}",
            ": version 3 of the format is not supported",
        ),
    ] {
        fs::write(&path, content).expect("a file");
        let error = State::open(&path).err().expect(content);
        let shown = path.display();
        assert_eq!(
            error.message(),
            format!("cannot read the state of the sandbox: {shown}{reason}")
        );
        assert_eq!(fs::read_to_string(&path).expect("a file"), content);
    }
}

#[test]
fn a_directory_that_is_missing_is_named() {
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("missing").join("state.json");
    let error = State::open(&path).err().expect("an error");
    let expected = format!(
        "cannot create the state of the sandbox `{}`",
        path.display()
    );
    assert_eq!(error.message(), expected);
    let cause = error.in_one_line();
    assert!(cause.contains("there is no directory"), "{cause}");
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("state.json");
    create(&client(&path), "new-1");
    let mode = fs::metadata(&path).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
