//! Tests what kongctl does with a file that is not the one it expects: a FIFO, a device, a
//! directory, a link, a file of another user.

use std::fs;
use std::io::Read;
use std::os::unix::fs::{PermissionsExt, lchown, symlink};
use std::path::Path;
use std::process::Command;
use std::thread;

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl, works};

/// A user who is neither the one that runs the tests nor root.
const STRANGER: u32 = 54322;

const CONFIG: &str = ".config/kongctl/config.yaml";
const PREFERENCE: &str = ".config/kongctl/.telemetry-enabled";
const LOGIN: &str = ".config/kongctl/.default-konnect-token.json";
const LOCK: &str = ".config/kongctl/.default-konnect-token.json.lock";
const DEBUG_FILE: &str = ".config/kongctl/logs/telemetry.log";
const LOG: &str = "log";

const LOGIN_TEXT: &str = r#"{"token":{"access_token":"never-shown","expires_in":3600}}"#;

const NOT_REGULAR: &str = "not a regular file";
const FOREIGN: &str = "belongs to another user (uid 54322)";
const FOREIGN_LINK: &str = "is a link that belongs to another user (uid 54322)";

/// Puts something into the place of a file.
type Obstacle = fn(&Path);

const NO_FILES: [(&str, Obstacle); 3] = [
    ("a FIFO", make_fifo),
    ("a directory", |path| {
        fs::create_dir(path).expect("HOME is ours");
    }),
    ("a device", |path| link("/dev/zero", path)),
];

fn make_fifo(path: &Path) {
    let status = Command::new("mkfifo").arg(path).status();
    assert!(status.expect("mkfifo").success());
}

fn link(target: impl AsRef<Path>, path: &Path) {
    symlink(target, path).expect("HOME is ours");
}

fn give_away(path: &Path) {
    lchown(path, Some(STRANGER), None).expect("root may");
}

fn can_change_owners() -> bool {
    works("chown", &["54322", env!("CARGO_TARGET_TMPDIR")])
        && works("chown", &["0", env!("CARGO_TARGET_TMPDIR")])
}

/// Makes the place for `file`, and puts an obstacle there.
fn home_with(file: &str, obstacle: impl Fn(&Path)) -> Home {
    let home = Home::new();
    let path = home.path(file);
    fs::create_dir_all(path.parent().expect("a directory")).expect("HOME is ours");
    obstacle(&path);
    home
}

/// A Konnect that is not asked.
fn unasked() -> Server {
    Konnect::new().start()
}

fn konnect() -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, json!({"data": []})))
        .repeatedly()
        .start()
}

/// Describes a command that reads the config file and the preference, and writes the debug file.
fn get_apis<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.get("apis")
        .from(konnect)
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
}

#[track_caller]
fn assert_fails(run: Kongctl<'_>, error: &str, cause: &str) {
    run.run()
        .code(3)
        .stdout("")
        .stderr(&format!("error: {error}\n  cause: {cause}\n"));
}

#[test]
fn a_config_file_that_is_no_file_is_a_warning_and_turns_telemetry_off() {
    let konnect = konnect();
    for (name, obstacle) in NO_FILES {
        let home = home_with(CONFIG, obstacle);
        let warning = format!(
            "warning: cannot read the config file `{}`: {NOT_REGULAR}\n",
            home.path(CONFIG).display()
        );
        let outcome = get_apis(&home, &konnect).run().code(0);
        outcome.stderr(&format!("{warning}No apis found.\n"));
        let status = home.kongctl(["telemetry", "status"]).run().code(0);
        assert!(
            status.stdout.starts_with("Telemetry is off"),
            "{name}: {status}"
        );
    }
}

#[test]
fn a_preference_that_is_no_file_turns_telemetry_off_and_is_not_replaced() {
    for (name, obstacle) in NO_FILES {
        let home = home_with(PREFERENCE, obstacle);
        let status = home.kongctl(["telemetry", "status"]).run().code(0);
        assert!(
            status.stdout.starts_with("Telemetry is off"),
            "{name}: {status}"
        );
        let run = home
            .kongctl(["telemetry", "enable"])
            .run()
            .code(3)
            .stdout("");
        run.stderr_contains(&format!("  cause: {NOT_REGULAR}\n"));
    }
}

#[test]
fn a_login_that_is_no_file_is_an_error() {
    let konnect = unasked();
    for (_, obstacle) in NO_FILES {
        let home = home_with(LOGIN, obstacle);
        let error = format!("cannot read the login `{}`", home.path(LOGIN).display());
        let run = home
            .get("apis")
            .base_url_of(&konnect)
            .args(["--no-telemetry"]);
        assert_fails(run, &error, NOT_REGULAR);
    }
}

#[test]
fn a_lock_that_is_no_file_or_a_link_is_an_error_and_not_waited_for() {
    let own_link: Obstacle = |path| link("elsewhere", path);
    for (_, obstacle) in NO_FILES.into_iter().chain([("a link", own_link)]) {
        let home = home_with(LOCK, obstacle);
        home.write(LOGIN, LOGIN_TEXT);
        let error = format!("cannot lock the login with `{}`", home.path(LOCK).display());
        let logout = home.kongctl(["logout", "--no-telemetry"]);
        assert_fails(logout, &error, NOT_REGULAR);
        assert!(home.path(LOGIN).exists());
        assert!(!home.path(".config/kongctl/elsewhere").exists());
    }
}

#[test]
fn a_debug_file_or_a_marker_that_is_no_file_changes_nothing() {
    let konnect = konnect();
    for file in [
        DEBUG_FILE,
        ".config/kongctl/logs",
        ".cache/kongctl/telemetry-deadline",
        ".cache/kongctl/telemetry-notice",
    ] {
        for (_, obstacle) in NO_FILES {
            let home = home_with(file, obstacle);
            let run = get_apis(&home, &konnect).run().code(0).stdout("");
            run.stderr("No apis found.\n");
        }
    }
}

#[test]
fn a_log_file_may_be_a_device_but_no_pipe_without_a_reader() {
    let konnect = konnect();
    let run = |home: &Home, file: &str| {
        let log = ["--log-file", file, "--log-level", "trace", "--no-telemetry"];
        get_apis(home, &konnect).args(log).run()
    };
    for (_, obstacle) in &NO_FILES[..2] {
        let home = home_with(LOG, obstacle);
        let error = format!("error: cannot open the log file `log`\n  cause: {NOT_REGULAR}\n");
        run(&home, LOG).code(3).stdout("").stderr(&error);
    }
    let home = Home::new();
    for device in ["/dev/null", "/dev/zero"] {
        run(&home, device)
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
    let outcome = run(&home, "/dev/stderr").code(0).stdout("");
    assert!(outcome.stderr.contains("DEBUG"), "{outcome}");

    make_fifo(&home.path("pipe"));
    // Open for both directions, it has a reader, and nothing waits.
    let mut options = fs::File::options();
    let mut pipe = options
        .read(true)
        .write(true)
        .open(home.path("pipe"))
        .expect("a FIFO");
    run(&home, "pipe")
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    let mut log = [0; 1 << 16];
    let length = pipe.read(&mut log).expect("the log");
    assert!(String::from_utf8_lossy(&log[..length]).contains("DEBUG"));
}

#[test]
fn the_token_may_come_from_a_pipe() {
    let (home, konnect) = (Home::new(), konnect());
    let pipe = home.path("pipe");
    make_fifo(&pipe);
    // Waits until the FIFO has a reader.
    thread::spawn(move || fs::write(pipe, "kpat_from_a_pipe\n"));
    home.get("apis --no-telemetry")
        .base_url_of(&konnect)
        .args(["--pat-file", "pipe"])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn files_are_private_whatever_the_umask() {
    let konnect = konnect();
    for umask in ["000", "002", "022", "077"] {
        let home = Home::new();
        let script = format!("umask {umask}; exec \"$0\" \"$@\"");
        let run = |words: &[&str]| home.kongctl_through(&["sh", "-c", &script], words);
        run(&["get", "apis", "--log-level", "trace", "--log-file", LOG])
            .from(&konnect)
            .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
            .run()
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
        run(&["telemetry", "disable"]).run().code(0).stderr("");
        for entry in home.snapshot() {
            let expected = match entry.contents {
                Some(_) => 0o600,
                None => 0o700,
            };
            assert_eq!(entry.mode, expected, "umask {umask}: {entry:?}");
        }
    }
}

#[test]
fn a_debug_file_that_others_can_read_becomes_private_and_a_log_file_stays() {
    let (home, konnect) = (Home::new(), konnect());
    for file in [DEBUG_FILE, LOG] {
        let path = home.write(file, "");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).expect("HOME is ours");
    }
    let run = get_apis(&home, &konnect).args(["--log-file", LOG]);
    run.run().code(0).stdout("").stderr("No apis found.\n");
    let mode = |file| {
        fs::metadata(home.path(file))
            .expect("it is there")
            .permissions()
            .mode()
    };
    assert_eq!(
        (mode(DEBUG_FILE) & 0o777, mode(LOG) & 0o777),
        (0o600, 0o666)
    );
}

#[test]
fn a_limit_of_the_size_of_files_does_not_end_the_program() {
    let (home, konnect) = (Home::new(), konnect());
    let script = "ulimit -f 0; exec \"$0\" \"$@\"";
    home.kongctl_through(&["sh", "-c", script], ["get", "apis"])
        .from(&konnect)
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
        .args(["--log-level", "trace", "--log-file", LOG])
        .run()
        .code(0)
        .stdout("");
    let sizes = home
        .files()
        .into_iter()
        .map(|file| fs::metadata(home.path(&file)).expect("it is there").len());
    assert_eq!(sizes.sum::<u64>(), 0);
    let script = "ulimit -f 0; exec \"$0\" \"$@\"";
    let disable = home.kongctl_through(&["sh", "-c", script], ["telemetry", "disable"]);
    disable
        .run()
        .code(3)
        .stdout("")
        .stderr_contains("  cause: file too large\n");
    assert!(!home.path(PREFERENCE).exists());
}

#[test]
fn a_file_of_another_user_is_neither_used_nor_changed() {
    if !can_change_owners() {
        return;
    }
    let konnect = konnect();
    for (file, content) in [
        (CONFIG, "default:\n  output: json\n"),
        (PREFERENCE, "true\n"),
        (LOGIN, LOGIN_TEXT),
        (DEBUG_FILE, "theirs\n"),
        (LOG, "theirs\n"),
    ] {
        let theirs = |path: &Path| {
            fs::write(path, content).expect("HOME is ours");
            give_away(path);
        };
        let home = home_with(file, theirs);
        let before = contents(&home);
        refuse(&home, &konnect, file, FOREIGN);
        assert_eq!(contents(&home), before, "{file}");
    }
}

#[test]
fn a_link_of_another_user_is_not_followed() {
    if !can_change_owners() {
        return;
    }
    let konnect = konnect();
    for (file, content) in [
        (CONFIG, "default:\n  output: json\n"),
        (PREFERENCE, "true\n"),
        (LOGIN, LOGIN_TEXT),
        (DEBUG_FILE, "precious\n"),
        (LOG, "precious\n"),
    ] {
        for target in ["precious", "nowhere"] {
            let home = Home::new();
            home.write("precious", content);
            let path = home.path(file);
            fs::create_dir_all(path.parent().expect("a directory")).expect("HOME is ours");
            link(home.path(target), &path);
            give_away(&path);
            let before = contents(&home);
            refuse(&home, &konnect, file, FOREIGN_LINK);
            assert_eq!(contents(&home), before, "{file}");
        }
    }
}

/// Lists all files and links with their content: directories are left out, where a lock comes and
/// goes.
fn contents(home: &Home) -> Vec<(String, u32, Option<String>)> {
    let entries = home.snapshot().into_iter();
    entries
        .filter(|entry| entry.contents.is_some())
        .map(|entry| (entry.path, entry.mode, entry.contents))
        .collect()
}

/// Runs what would read, change or remove `file`, and asserts that it is refused.
fn refuse(home: &Home, konnect: &Server, file: &str, cause: &str) {
    let cause = format!("  cause: {cause}\n");
    let refused = |run: Kongctl<'_>| drop(run.run().code(3).stdout("").stderr_contains(&cause));
    match file {
        CONFIG => {
            let run = get_apis(home, konnect).run().code(0).stdout("");
            run.stderr_contains(cause.trim_start_matches("  cause").trim_end());
        }
        PREFERENCE => {
            let status = home.kongctl(["telemetry", "status"]).run().code(0);
            assert!(status.stdout.starts_with("Telemetry is off"), "{status}");
            refused(home.kongctl(["telemetry", "disable"]));
        }
        LOGIN => {
            let quiet = ["--no-telemetry"];
            refused(home.get("apis").base_url_of(konnect).args(quiet));
            refused(home.kongctl(["logout"]).args(quiet));
        }
        LOG => {
            let log = ["--log-file", LOG, "--no-telemetry"];
            refused(get_apis(home, konnect).args(log));
        }
        _ => {
            let run = get_apis(home, konnect).run().code(0).stdout("");
            run.stderr("No apis found.\n");
        }
    }
}

#[test]
fn a_login_of_another_user_is_an_error_with_a_way_out() {
    if !can_change_owners() {
        return;
    }
    let (home, konnect) = (Home::new(), unasked());
    let path = home.write(LOGIN, LOGIN_TEXT);
    give_away(&path);
    let run = home.get("apis").base_url_of(&konnect);
    run.args(["--no-telemetry"])
        .run()
        .code(3)
        .stdout("")
        .stderr(&format!(
            "error: cannot read the login `{}`\n  cause: {FOREIGN}\n\
         hint: change its owner with chown, or remove it and run `kongctl login --base-url {}`\n",
            path.display(),
            konnect.url()
        ));
}

#[test]
fn a_login_behind_an_own_link_is_used_and_removed_there() {
    let (home, konnect) = (Home::new(), konnect());
    let target = home.write("dotfiles/login.json", LOGIN_TEXT);
    let path = home.path(LOGIN);
    fs::create_dir_all(path.parent().expect("a directory")).expect("HOME is ours");
    link("../../dotfiles/login.json", &path);
    let run = home.get("apis").base_url_of(&konnect);
    let run = run.env("KONGCTL_DEFAULT_KONNECT_BASE_URL", konnect.url());
    run.args(["--no-telemetry"])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    let logout = home.kongctl(["logout", "--no-telemetry"]).run();
    logout
        .code(0)
        .stdout("Logged out: deleted the login of profile `default`\n")
        .stderr("");
    assert!(!target.exists() && !path.is_symlink());
}

#[test]
fn a_config_file_of_another_user_is_read_if_it_is_named() {
    if !can_change_owners() {
        return;
    }
    let (home, konnect) = (Home::new().config("default:\n  output: json\n"), konnect());
    let path = home.path(CONFIG);
    give_away(&path);
    let path = path.display();
    let refused = get_apis(&home, &konnect).run().code(0).stdout("");
    refused.stderr(&format!(
        "warning: cannot read the config file `{path}`: {FOREIGN}; \
         pass --config-file {path} to read it nevertheless\nNo apis found.\n"
    ));
    get_apis(&home, &konnect)
        .args(["--no-telemetry", "--config-file", &path.to_string()])
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_file_that_is_named_and_cannot_be_read_has_one_exit_code() {
    for words in [
        "diff -f none",
        "apply -f none",
        "diff --plan none",
        "apply --plan none",
        "sync --plan none",
        "delete --plan none",
        "create apis -f none",
        "update apis flight-status -f none",
        "create apis a description=@none",
        "api post /v3/apis --body-file none",
        "get apis --pat-file none",
        "get apis --config-file none",
    ] {
        let home = Home::new();
        let words: Vec<_> = words.split(' ').collect();
        let outcome = home.kongctl(words).env("KONGCTL_PROFILE", "sandbox").run();
        let outcome = outcome.code(3).stdout("");
        let cause = "  cause: No such file or directory (os error 2)\n";
        assert!(
            outcome.stderr.starts_with("error: cannot read "),
            "{outcome}"
        );
        outcome.stderr_contains("`none`\n").stderr_contains(cause);
    }
}
