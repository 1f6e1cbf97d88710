//! Tests `telemetry status`: its whole output, as text and as JSON.

use serde_json::json;

use super::{PREFERENCE, status};
use crate::support::{Home, has_terminal, works};

const SOURCES: [&str; 6] = [
    "--no-telemetry",
    "DO_NOT_TRACK",
    "KONGCTL_NO_TELEMETRY",
    "preference file",
    "telemetry.enabled",
    "default",
];

/// The last part of the text, of a home whose files are in their usual places; without a sink
/// there is nothing to wait for.
fn places(home: &Home, destination: &str, sink: &str) -> String {
    let waits = if sink == "none" {
        "not at all"
    } else {
        "for the report to leave, at most 500 ms"
    };
    format!(
        "\ndestination:      {destination}\n\
         sink:             {sink}\n\
         preference file:  {}\n\
         debug file:       {}\n\
         waits at exit:    {waits}\n",
        home.path(PREFERENCE).display(),
        home.path(".config/kongctl/logs/telemetry.log").display()
    )
}

fn by_environment(home: &Home) -> String {
    format!(
        "{} (KONGCTL_DEFAULT_TELEMETRY_ENDPOINT), this machine: {}",
        home.listener().address(),
        destination_note(home)
    )
}

/// What is said of a destination on this machine.
fn destination_note(home: &Home) -> String {
    let address = home.listener().address();
    format!("nothing listens there unless you run `kongctl telemetry listen --addr {address}`")
}

#[test]
fn without_any_source_the_default_decides() {
    let home = Home::listening();
    let expected = "Telemetry is on: enabled by default\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        not set  -\n\
        \x20 DO_NOT_TRACK          not set  -\n\
        \x20 KONGCTL_NO_TELEMETRY  not set  -\n\
        \x20 preference file       not set  -\n\
        \x20 telemetry.enabled     not set  -\n\
        \x20 default                        on  ← decides\n";
    let expected = format!("{expected}{}", places(&home, &by_environment(&home), "udp"));
    home.kongctl(["telemetry", "status"])
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn all_six_sources_are_shown_and_the_highest_decides() {
    let home = Home::listening().config("default:\n  telemetry:\n    enabled: false\n");
    home.write(PREFERENCE, "T\n");
    let run = home
        .kongctl(["telemetry", "status", "--no-telemetry"])
        .env("DO_NOT_TRACK", "1")
        .env("KONGCTL_NO_TELEMETRY", "True");
    let expected = "Telemetry is off: --no-telemetry\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        --no-telemetry  off  ← decides\n\
        \x20 DO_NOT_TRACK          1               off\n\
        \x20 KONGCTL_NO_TELEMETRY  True            off\n\
        \x20 preference file       true            on\n\
        \x20 telemetry.enabled     false           off\n\
        \x20 default                               on\n";
    run.run()
        .code(0)
        .stdout(&format!(
            "{expected}{}",
            places(&home, &by_environment(&home), "none")
        ))
        .stderr("");
}

#[test]
fn exactly_one_source_decides_the_highest_that_is_set() {
    let home = Home::listening().config("default:\n  telemetry:\n    enabled: true\n");
    home.write(PREFERENCE, "false\n");
    let all = [("DO_NOT_TRACK", "1"), ("KONGCTL_NO_TELEMETRY", "true")];
    let cases = [
        (
            &["--no-telemetry"][..],
            &all[..],
            "Telemetry is off: --no-telemetry",
        ),
        (&[], &all[..], "Telemetry is off: DO_NOT_TRACK=1"),
        (
            &[],
            &all[1..],
            "Telemetry is off: KONGCTL_NO_TELEMETRY=true",
        ),
        (&[], &[], "Telemetry is off: the preference file says false"),
        (
            &["--profile=team-a"],
            &[("KONGCTL_TEAM_A_TELEMETRY_ENABLED", "true")],
            "Telemetry is off: the preference file says false",
        ),
    ];
    let deciding = [0, 1, 2, 3, 3];
    for ((arguments, variables, headline), deciding) in cases.into_iter().zip(deciding) {
        let run = home.kongctl(["telemetry", "status"]).args(arguments);
        let outcome = variables
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value))
            .run()
            .code(0)
            .stderr("");
        let chain: Vec<_> = outcome
            .stdout
            .lines()
            .filter(|line| line.starts_with("  "))
            .collect();
        assert_eq!(outcome.stdout.lines().next(), Some(headline));
        assert_eq!(chain.len(), SOURCES.len(), "{outcome}");
        assert_eq!(outcome.stdout.matches("← decides").count(), 1, "{outcome}");
        for (index, (line, source)) in chain.into_iter().zip(SOURCES).enumerate() {
            assert!(line.starts_with(&format!("  {source} ")), "{outcome}");
            assert_eq!(
                line.ends_with("  ← decides"),
                index == deciding,
                "{outcome}"
            );
        }
    }
}

#[test]
fn beside_another_config_file_the_preference_of_the_device_is_a_source_too() {
    let home = Home::listening();
    let device = home.write(PREFERENCE, "true\n");
    home.write("other/.telemetry-enabled", "true\n");
    home.write("other/config.yaml", "default: {telemetry.enabled: 0}\n");
    let run = || home.kongctl(["telemetry", "status", "--config-file", "other/config.yaml"]);
    let chain = |decides: [&str; 2], device: &str| {
        let [by_device, by_preference] = decides;
        format!(
            "\n\
             Sources, highest precedence first:\n\
             \x20 --no-telemetry        not set  -\n\
             \x20 DO_NOT_TRACK          not set  -\n\
             \x20 KONGCTL_NO_TELEMETRY  not set  -\n\
             \x20 device preference     {device}{by_device}\n\
             \x20 preference file       true     on{by_preference}\n\
             \x20 telemetry.enabled     0        off\n\
             \x20 default                        on\n\
             \n\
             note: the "
        )
    };
    let places = |sink| {
        let usual = places(&home, &by_environment(&home), sink);
        let (start, _) = usual.split_once("preference file:").expect("a row");
        let (_, waits) = usual.rsplit_once("waits").expect("a row");
        format!(
            "{}preference file:    other/.telemetry-enabled\n\
             device preference:  {}\n\
             debug file:         other/logs/telemetry.log\n\
             waits{}",
            start.replace(":  ", ":    "),
            device.display(),
            waits.replace(":  ", ":    ")
        )
    };

    let expected = format!(
        "Telemetry is on: the preference file says true\n{}preference file says on and takes precedence over telemetry.enabled, which says off\n{}",
        chain(["", "   ← decides"], "true     -"),
        places("udp")
    );
    run().run().code(0).stdout(&expected).stderr("");

    home.write(PREFERENCE, "false\n");
    home.write("other/config.yaml", "default: {telemetry.enabled: 1}\n");
    let expected = format!(
        "Telemetry is off: the device preference says false\n{}device preference says off and takes precedence over telemetry.enabled, which says on\n{}",
        chain(["  ← decides", ""], "false    off").replace("0        off", "1        on"),
        places("none")
    );
    run().run().code(0).stdout(&expected).stderr("");
}

#[test]
fn near_misses_are_listed_below_the_chain() {
    let home = Home::listening();
    let run = home
        .kongctl(["telemetry", "status"])
        .env("DO_NOT_TRACK", "yes\x1b[2J")
        .env("KONGCTL_NO_TELEMETRY", "1");
    let expected = "Telemetry is on: enabled by default\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        not set       -\n\
        \x20 DO_NOT_TRACK          yes\\u{1b}[2J  -\n\
        \x20 KONGCTL_NO_TELEMETRY  1             -\n\
        \x20 preference file       not set       -\n\
        \x20 telemetry.enabled     not set       -\n\
        \x20 default                             on  ← decides\n\
        \n\
        note: DO_NOT_TRACK=yes\\u{1b}[2J says nothing; use DO_NOT_TRACK=1\n\
        \n\
        note: KONGCTL_NO_TELEMETRY=1 says nothing; use KONGCTL_NO_TELEMETRY=true\n";
    run.run()
        .code(0)
        .stdout(&format!(
            "{expected}{}",
            places(&home, &by_environment(&home), "udp")
        ))
        .stderr("");
}

#[test]
fn a_no_of_another_profile_is_noted_while_it_does_not_count() {
    let home = Home::listening().config(
        "team:\n  telemetry: {enabled: no}\nother: {telemetry: off}\nyes: {telemetry: {enabled: 1}}\n",
    );
    let path = home.path(".config/kongctl/config.yaml");
    let path = path.display();
    let run = |words: &[&str]| {
        let run = home.kongctl(["telemetry", "status"]).args(words);
        run.env("KONGCTL_CI_TELEMETRY_ENABLED", "false")
            .env("KONGCTL_BUILD_TELEMETRY_ENABLED", "true")
            .run()
            .code(0)
            .stdout
    };
    let note = |written: &str, origin: &str, profile: &str| {
        format!(
            "`{written}` ({origin}) is a choice of the profile `{profile}`; to opt out in \
             `default`, write `telemetry.enabled: false` there, and in all of them, run kongctl \
             telemetry disable or set DO_NOT_TRACK=1"
        )
    };
    let notes = [
        note(
            "team.telemetry.enabled: no",
            &format!("{path}:2:24"),
            "team",
        ),
        note("other.telemetry: off", &format!("{path}:3:20"), "other"),
        note("KONGCTL_CI_TELEMETRY_ENABLED=false", "environment", "ci"),
    ];
    let text = run(&[]);
    assert!(
        text.starts_with("Telemetry is on: enabled by default\n"),
        "{text}"
    );
    let printed: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("note: "))
        .collect();
    assert_eq!(printed, notes);
    let facts: serde_json::Value = serde_json::from_str(&run(&["-o", "json"])).expect("JSON");
    assert_eq!(facts["other_profiles"], json!(notes));
    for off in ["--no-telemetry", "--profile=team", "--profile=ci"] {
        assert!(!run(&[off]).contains("is a choice of the profile"), "{off}");
    }
}

#[test]
fn status_as_json_has_stable_keys() {
    let home = Home::listening().config("default:\n  telemetry: {enabled: junk}\n");
    let place = home
        .path(".config/kongctl/config.yaml")
        .display()
        .to_string();
    let note = format!("`junk` is neither true nor false ({place}:2:24); treated as off");
    let link = |source, raw: Option<&str>, says: Option<&str>| json!({"source": source, "raw": raw, "says": says, "decides": says == Some("off"), "note": null});
    let mut config = link("telemetry.enabled", Some("junk"), Some("off"));
    config["note"] = json!(note);
    let mut miss = link("DO_NOT_TRACK", Some("true"), None);
    miss["note"] = json!("DO_NOT_TRACK=true says nothing; use DO_NOT_TRACK=1");
    let expected = json!({
        "verdict": "off",
        "reason": "telemetry.enabled is junk",
        "chain": [
            link("--no-telemetry", None, None),
            miss,
            link("KONGCTL_NO_TELEMETRY", None, None),
            link("preference file", None, None),
            config,
            link("default", None, Some("on")),
        ],
        "destination": home.listener().address().to_string(),
        "destination_source": "KONGCTL_DEFAULT_TELEMETRY_ENDPOINT",
        "destination_note": destination_note(&home),
        "sink": "none",
        "preference_file": home.path(PREFERENCE),
        "device_preference_file": null,
        "debug_file": home.path(".config/kongctl/logs/telemetry.log"),
        "tripped_until": null,
        "notice_due": false,
        "warnings": [format!("telemetry.enabled: {note}")],
        "other_profiles": [],
    });
    let run = home
        .kongctl(["telemetry", "status", "-o", "json"])
        .env("DO_NOT_TRACK", "true");
    let indented = format!("{expected:#}\n");
    run.run().code(0).stdout(&indented).stderr("");

    let yaml = home
        .kongctl(["telemetry", "status", "-o", "yaml"])
        .run()
        .code(0)
        .stderr("");
    let keys: Vec<_> = yaml
        .stdout
        .lines()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(
        keys,
        expected
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect::<Vec<_>>()
    );
}

#[test]
fn an_invalid_endpoint_is_reported_with_its_source() {
    let home = Home::new();
    let expected = "Telemetry is off: `telemetry.endpoint`: `nowhere` is not host:port\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        not set  -\n\
        \x20 DO_NOT_TRACK          not set  -\n\
        \x20 KONGCTL_NO_TELEMETRY  not set  -\n\
        \x20 preference file       not set  -\n\
        \x20 telemetry.enabled     not set  -\n\
        \x20 default                        on\n\
        \n\
        note: `telemetry.endpoint`: `nowhere` is not host:port; telemetry is off for this run\n";
    let destination = "none: `telemetry.endpoint`: `nowhere` is not host:port (KONGCTL_DEFAULT_TELEMETRY_ENDPOINT)";
    let expected = format!("{expected}{}", places(&home, destination, "none"));
    home.kongctl(["telemetry", "status"])
        .env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", "nowhere")
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn status_reports_a_preference_that_contradicts_the_setting() {
    for (preferred, set, verdict, beaten, sink) in [
        ("false", "true", "off", "on", "none"),
        ("true", "false", "on", "off", "udp"),
    ] {
        let home = Home::listening().config(&format!("default: {{telemetry.enabled: {set}}}\n"));
        home.write(PREFERENCE, format!("{preferred}\n"));
        let expected = format!(
            "Telemetry is {verdict}: the preference file says {preferred}\n\
             \n\
             Sources, highest precedence first:\n\
             \x20 --no-telemetry        not set  -\n\
             \x20 DO_NOT_TRACK          not set  -\n\
             \x20 KONGCTL_NO_TELEMETRY  not set  -\n\
             \x20 preference file       {preferred:<7}  {verdict:<3}  ← decides\n\
             \x20 telemetry.enabled     {set:<7}  {beaten}\n\
             \x20 default                        on\n\
             \n\
             note: the preference file says {verdict} and takes precedence over telemetry.enabled, which says {beaten}\n{}",
            places(&home, &by_environment(&home), sink)
        );
        home.kongctl(["telemetry", "status"])
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn an_invalid_config_file_is_reported_and_means_off() {
    let home = Home::listening().config("default: [\n");
    let place = home
        .path(".config/kongctl/config.yaml")
        .display()
        .to_string();
    let head = "Telemetry is off: telemetry.enabled is unreadable\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        not set     -\n\
        \x20 DO_NOT_TRACK          not set     -\n\
        \x20 KONGCTL_NO_TELEMETRY  not set     -\n\
        \x20 preference file       not set     -\n\
        \x20 telemetry.enabled     unreadable  off  ← decides\n\
        \x20 default                           on\n\
        \n\
        note: telemetry.enabled: ";
    let note = format!(
        "{place}:2:1: the text ends before a list or a mapping is closed; treated as off\n"
    );
    let expected = format!(
        "{head}{note}{}",
        places(&home, &by_environment(&home), "none")
    );
    home.kongctl(["telemetry", "status"])
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
    for command in [
        ["telemetry", "preview"],
        ["telemetry", "log"],
        ["telemetry", "schema"],
        ["telemetry", "commands"],
    ] {
        home.kongctl(command).run().code(0);
    }
}

#[test]
fn status_writes_nothing() {
    for home in [
        Home::listening(),
        Home::listening().config("default: [\n"),
        Home::listening().config("default: {telemetry.debug: true}\n"),
    ] {
        let before = home.snapshot();
        home.kongctl(["telemetry", "status"])
            .run()
            .code(0)
            .stderr("");
        home.listener().none();
        assert_eq!(home.snapshot(), before);
    }
}

#[test]
fn without_home_status_uses_xdg_config_home() {
    let home = Home::listening();
    let run = home
        .kongctl(["telemetry", "status", "-o", "json"])
        .env_remove("HOME")
        .env("XDG_CONFIG_HOME", home.path("xdg"));
    let facts = status(run);
    assert_eq!(facts["verdict"], json!("on"));
    assert_eq!(
        facts["preference_file"],
        json!(home.path("xdg/kongctl/.telemetry-enabled"))
    );
    assert_eq!(
        facts["debug_file"],
        json!(home.path("xdg/kongctl/logs/telemetry.log"))
    );
}

#[test]
fn status_works_without_any_home() {
    // A user whom the system does not know: only root can become one, where
    // others may run our binary.
    let stranger = [
        "setpriv",
        "--reuid=54321",
        "--regid=54321",
        "--clear-groups",
    ];
    if !works(
        stranger[0],
        &[&stranger[1..], &[env!("CARGO_BIN_EXE_kongctl"), "version"]].concat(),
    ) {
        return;
    }
    let home = Home::listening();
    let run = |words: [&str; 2]| {
        home.kongctl_through(&stranger, words)
            .env_remove("HOME")
            .current_dir("/")
    };
    let expected = format!(
        "Telemetry is on: enabled by default\n\
        \n\
        Sources, highest precedence first:\n\
        \x20 --no-telemetry        not set  -\n\
        \x20 DO_NOT_TRACK          not set  -\n\
        \x20 KONGCTL_NO_TELEMETRY  not set  -\n\
        \x20 preference file       not set  -\n\
        \x20 telemetry.enabled     not set  -\n\
        \x20 default                        on  ← decides\n\
        \n\
        destination:      {}\n\
        sink:             udp\n\
        preference file:  none: there is no home directory\n\
        debug file:       none: there is no home directory\n\
        waits at exit:    for the report to leave, at most 500 ms\n",
        by_environment(&home)
    );
    run(["telemetry", "status"])
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
    let error = "error: there is no home directory for the preference file\nhint: set HOME, or pass --config-file\nhint: DO_NOT_TRACK=1 in the environment turns telemetry off without a file\n";
    run(["telemetry", "disable"])
        .run()
        .code(3)
        .stdout("")
        .stderr(error);
    home.listener().none();
    run(["get", "me"])
        .env("DO_NOT_TRACK", "")
        .run()
        .code(4)
        .stdout("");
    super::assert_reports(&home.listener().one(), "get me");
}

#[test]
fn on_a_terminal_facts_and_notes_are_wrapped_between_words() {
    if !has_terminal() {
        return;
    }
    let outcome = Home::new()
        .on_terminal("stty cols 70 rows 40; \"$KONGCTL\" telemetry status")
        .env("NO_COLOR", "1")
        .env("KONGCTL_NO_TELEMETRY", "1")
        .run()
        .code(0);
    for line in outcome.stdout.lines().map(str::trim_end) {
        assert!(line.chars().count() <= 70, "{line}\n{outcome}");
    }
    let destination = "this machine: nothing listens there unless you run\r\n                  \
                       `kongctl telemetry listen --addr 127.0.0.1:9`\r\n";
    assert!(outcome.stdout.contains(destination), "{outcome}");
}
