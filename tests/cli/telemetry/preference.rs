//! Tests what `telemetry enable` and `telemetry disable` write, where, and what they print.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;

use super::{ME, PREFERENCE, assert_reports, get_me, konnect};
use crate::support::{Home, Kongctl, works};

const ON: &str = "Telemetry is on: the preference file says true\n";
const OFF: &str = "Telemetry is off: the preference file says false\n";

#[track_caller]
fn assert_private(path: &Path, content: &str) {
    assert_eq!(
        fs::read_to_string(path).expect("the preference was written"),
        content
    );
    let mode = fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn disable_and_enable_hold_from_the_next_command_on() {
    let (home, konnect) = (Home::listening(), konnect());
    for (word, content, said, is_reported) in [
        ("disable", "false\n", OFF, false),
        ("disable", "false\n", OFF, false),
        ("enable", "true\n", ON, true),
        ("enable", "true\n", ON, true),
    ] {
        home.kongctl(["telemetry", word])
            .run()
            .code(0)
            .stdout(said)
            .stderr("");
        assert_private(&home.path(PREFERENCE), content);
        assert_eq!(home.files(), [PREFERENCE], "no temporary file stays behind");
        get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
        match is_reported {
            true => drop(assert_reports(&home.listener().one(), "get me")),
            false => home.listener().none(),
        }
    }
}

#[test]
fn an_invalid_preference_readable_by_others_is_replaced() {
    let home = Home::listening();
    let path = home.write(PREFERENCE, "a long perhaps that must not shine through\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).expect("HOME is ours");
    home.kongctl(["telemetry", "disable"])
        .run()
        .code(0)
        .stdout(OFF)
        .stderr("");
    assert_private(&path, "false\n");
}

#[test]
fn enable_names_a_higher_source_that_still_disables() {
    let home = Home::listening();
    let enable = || home.kongctl(["telemetry", "enable"]);
    enable()
        .env("DO_NOT_TRACK", "1")
        .run()
        .code(0)
        .stdout(
            "Telemetry is off: DO_NOT_TRACK=1\n\
             The preference file says true now; DO_NOT_TRACK takes precedence\n",
        )
        .stderr("");
    enable()
        .env("KONGCTL_NO_TELEMETRY", "TRUE")
        .run()
        .code(0)
        .stdout(
            "Telemetry is off: KONGCTL_NO_TELEMETRY=TRUE\n\
             The preference file says true now; KONGCTL_NO_TELEMETRY takes precedence\n",
        )
        .stderr("");
    enable()
        .args(["--no-telemetry"])
        .run()
        .code(0)
        .stdout(
            "Telemetry is off: --no-telemetry\n\
             The preference file says true now; --no-telemetry takes precedence\n",
        )
        .stderr("");
    let nowhere = "Telemetry is off: `telemetry.endpoint`: `x` is not host:port\n";
    enable()
        .env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", "x")
        .run()
        .code(0)
        .stdout(nowhere)
        .stderr("");
    assert_private(&home.path(PREFERENCE), "true\n");
}

#[test]
fn json_of_enable_and_disable_has_the_facts_of_status() {
    let home = Home::new();
    for word in ["disable", "enable"] {
        let told = home
            .kongctl(["telemetry", word, "-o", "json"])
            .run()
            .code(0)
            .stderr("");
        home.kongctl(["telemetry", "status", "-o", "json"])
            .run()
            .code(0)
            .stdout(&told.stdout)
            .stderr("");
    }
}

#[test]
fn a_choice_is_stored_for_the_device_and_beside_another_config_file() {
    let (home, konnect) = (Home::listening(), konnect());
    let file = home
        .write("elsewhere/config.yaml", "sandbox:\n  konnect.pat: kpat\n")
        .display()
        .to_string();
    let beside = "elsewhere/.telemetry-enabled";
    let device_off = "Telemetry is off: the device preference says false\n";
    for _ in 0..2 {
        home.kongctl(["telemetry", "disable", "--config-file", &file])
            .run()
            .code(0)
            .stdout(device_off)
            .stderr("");
        assert_private(&home.path(beside), "false\n");
        assert_private(&home.path(PREFERENCE), "false\n");
        assert_eq!(home.files(), [PREFERENCE, beside, "elsewhere/config.yaml"]);
    }

    get_me(&home, &konnect)
        .args(["--config-file", &file])
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    get_me(&home, &konnect)
        .env("KONGCTL_CONFIG_FILE", &file)
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    get_me(&home, &konnect)
        .args(["--config-file", "config.yaml"])
        .current_dir(home.path("elsewhere"))
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
    home.listener().none();

    let inside = home
        .kongctl(["telemetry", "enable", "--config-file", "config.yaml"])
        .current_dir(home.path("elsewhere"));
    inside.run().code(0).stdout(ON).stderr("");
    assert_private(&home.path(beside), "true\n");
    assert_private(&home.path(PREFERENCE), "true\n");
    get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
    assert_reports(&home.listener().one(), "get me");
}

#[test]
fn a_choice_that_cannot_be_stored_beside_the_config_file_is_stored_for_the_device() {
    let (home, konnect) = (Home::listening(), konnect());
    let file = home.write("elsewhere/config.yaml", "sandbox:\n  konnect.pat: kpat\n");
    home.write("elsewhere/.telemetry-enabled/in-the-way", "");
    let error = format!(
        "error: cannot write the preference `{}`\n",
        home.path("elsewhere/.telemetry-enabled").display()
    );
    home.kongctl(["telemetry", "disable", "--config-file"])
        .args([&file])
        .run()
        .code(3)
        .stdout("")
        .stderr_contains(&error);
    assert_private(&home.path(PREFERENCE), "false\n");
    get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
    home.listener().none();
}

#[test]
fn a_linked_preference_is_written_where_the_link_leads() {
    for target in ["../../dotfiles/telemetry", "dotfiles/telemetry"] {
        let home = Home::listening();
        let dotfile = home.write("dotfiles/telemetry", "true\n");
        let link = home.path(PREFERENCE);
        fs::create_dir_all(link.parent().expect("a directory")).expect("HOME is ours");
        let target = match target {
            "dotfiles/telemetry" => home.path(target),
            relative => relative.into(),
        };
        std::os::unix::fs::symlink(target, &link).expect("HOME is ours");
        for (word, content, said) in [("disable", "false\n", OFF), ("enable", "true\n", ON)] {
            home.kongctl(["telemetry", word])
                .run()
                .code(0)
                .stdout(said)
                .stderr("");
            assert!(link.is_symlink());
            assert_private(&dotfile, content);
            assert_eq!(home.files(), [PREFERENCE, "dotfiles/telemetry"]);
        }
    }
}

/// Describes `telemetry WORD` of another user than root, who may read HOME but not write there;
/// `None` where the tests do not run as root.
fn of_another_user<'home>(home: &'home Home, word: &str) -> Option<Kongctl<'home>> {
    let starter = [
        "setpriv",
        "--reuid=54321",
        "--regid=54321",
        "--clear-groups",
    ];
    if !works("setpriv", &[starter[1], starter[2], starter[3], "true"]) {
        return None;
    }
    home.shell("chmod -R a+rX .").run().code(0);
    Some(home.kongctl_through(&starter, ["telemetry", word]))
}

#[test]
fn a_choice_that_is_stored_already_needs_no_write() {
    let home = Home::new();
    home.write(PREFERENCE, "false\n");
    let Some(disable) = of_another_user(&home, "disable") else {
        return;
    };
    disable.run().code(0).stdout(OFF).stderr("");
    let enable = of_another_user(&home, "enable").expect("as before");
    let outcome = enable.run().code(3).stdout("");
    let hint = "hint: KONGCTL_DEFAULT_TELEMETRY_ENABLED=true in the environment turns telemetry on without a file\n";
    assert!(outcome.stderr.ends_with(hint), "{outcome}");
    assert_private_content(&home, "false\n");
}

#[track_caller]
fn assert_private_content(home: &Home, content: &str) {
    let written = fs::read_to_string(home.path(PREFERENCE)).expect("it is there");
    assert_eq!(written, content);
}

#[test]
fn xdg_config_home_moves_the_preference_too() {
    let home = Home::new();
    let run = home
        .kongctl(["telemetry", "disable"])
        .env("XDG_CONFIG_HOME", home.path("xdg"));
    run.run().code(0).stdout(OFF).stderr("");
    assert_eq!(home.files(), ["xdg/kongctl/.telemetry-enabled"]);
}

#[test]
fn enable_and_disable_work_with_an_invalid_config_file() {
    let home = Home::new().config("default: [\n");
    home.kongctl(["telemetry", "disable"])
        .run()
        .code(0)
        .stdout(OFF)
        .stderr("");
    home.kongctl(["telemetry", "enable"])
        .run()
        .code(0)
        .stdout(ON)
        .stderr("");
    assert_private(&home.path(PREFERENCE), "true\n");
}

#[test]
fn a_preference_that_cannot_be_written_is_an_error_and_changes_nothing() {
    let home = Home::listening();
    home.write(".config", "a file where the directory should be");
    let before = home.snapshot();
    let path = home.path(PREFERENCE).display().to_string();
    for word in ["enable", "disable"] {
        let outcome = home.kongctl(["telemetry", word]).run().code(3).stdout("");
        let (message, cause) = outcome
            .stderr
            .split_once("  cause: ")
            .expect("the system's own words follow");
        assert_eq!(
            message,
            format!("error: cannot write the preference `{path}`\n")
        );
        let (cause, hint) = cause.split_once('\n').expect("a line");
        assert!(!cause.is_empty());
        let expected = match word {
            "enable" => {
                "hint: KONGCTL_DEFAULT_TELEMETRY_ENABLED=true in the environment turns telemetry on without a file\n"
            }
            _ => "hint: DO_NOT_TRACK=1 in the environment turns telemetry off without a file\n",
        };
        assert_eq!(hint, expected);
    }
    assert_eq!(home.snapshot(), before);

    let home = Home::new();
    home.write(&format!("{PREFERENCE}/in-the-way"), "");
    let path = home.path(PREFERENCE).display().to_string();
    let error = format!("error: cannot write the preference `{path}`\n");
    home.kongctl(["telemetry", "enable"])
        .run()
        .code(3)
        .stdout("")
        .stderr_contains(&format!("hint: remove `{path}` first\n"));
    home.kongctl(["telemetry", "disable"])
        .run()
        .code(3)
        .stdout("")
        .stderr_contains(&error);
    assert_eq!(
        home.files(),
        [format!("{PREFERENCE}/in-the-way")],
        "the temporary file is removed"
    );
    let facts = super::status(home.kongctl(["telemetry", "status", "-o", "json"]));
    assert_eq!(facts["verdict"], json!("off"));
}
