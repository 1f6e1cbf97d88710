use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> std::result::Result<File, String> {
    File::parse(text, "c.yaml").map_err(|error| error.message().to_owned())
}

fn value(file: &File, profile: &str, key: &str) -> Option<RawValue> {
    file.find(profile, key).map(Entry::value)
}

#[test]
fn settings_nest_by_their_dots_and_case_does_not_matter() {
    let file =
        parse("Default:\n  Konnect:\n    base-url: https://a.example\n  konnect.region: eu\n  http-timeout: 5s\n").expect("parses");
    assert_eq!(
        value(&file, "default", "konnect.base-url"),
        Some(RawValue::Text("https://a.example".into()))
    );
    assert_eq!(
        value(&file, "DEFAULT", "konnect.region"),
        Some(RawValue::Text("eu".into()))
    );
    assert_eq!(
        file.find("default", "http-timeout")
            .map(|entry| file.source(entry).to_string()),
        Some("c.yaml:5:17".to_owned())
    );
}

#[test]
fn a_section_about_telemetry_is_no_profile() {
    let text = "telemetry:\n  enabled: false\nteam:\n  output: json\n";
    let file = parse(text).expect("a valid file");
    assert_eq!(file.profiles().collect::<Vec<_>>(), ["team"]);
    assert!(!file.has_profile("telemetry") && file.has_profile("TEAM"));
}

#[test]
fn a_setting_of_telemetry_may_be_there_twice() {
    let text = "a:\n  telemetry.enabled: true\n  telemetry:\n    enabled: false\n";
    let file = parse(text).expect("never a fault");
    let profile = file.profile("a").expect("it is there");
    assert_eq!(profile.entries.len(), 2);
}

#[test]
fn only_what_is_no_setting_is_unknown() {
    let file = parse("a:\n  output: json\n  outptu: yaml\n").expect("a valid file");
    let unknown = file.profile("a").expect("it is there").unknown();
    let keys: Vec<_> = unknown.map(|(entry, _)| entry.key.as_str()).collect();
    assert_eq!(keys, ["outptu"]);
}

#[test]
fn an_empty_file_is_valid() {
    for text in ["", "# only a comment\n", "---\n", "default:\n"] {
        assert!(parse(text).is_ok(), "{text:?}");
    }
}

#[test]
fn a_setting_outside_of_a_profile_is_shown_in_one() {
    for (text, place, name, meant) in [
        ("output: json\n", "1:9", "`output`", "{ output: json }"),
        (
            "# x\nLogLevel: debug\n",
            "2:11",
            "`LogLevel`",
            "{ log-level: debug }",
        ),
        (
            "region: eu\n",
            "1:9",
            "`region`",
            "{ konnect: { region: eu } }",
        ),
        (
            "konnect.base-url: https://x.example:8001/a\n",
            "1:19",
            "`konnect.base-url`",
            "{ konnect: { base-url: https://x.example:8001/a } }",
        ),
        (
            "page_size: 50\n",
            "1:12",
            "`page_size`",
            "{ konnect: { page-size: 50 } }",
        ),
        ("ouput: json\n", "1:8", "`ouput`", "{ output: json }"),
        // A secret is not shown, and neither is what would need quotes.
        (
            "pat: kpat_secret\n",
            "1:6",
            "`pat`",
            "{ konnect: { pat: VALUE } }",
        ),
        (
            "log-file: '{a}: b'\n",
            "1:11",
            "`log-file`",
            "{ log-file: VALUE }",
        ),
        ("color: [always]\n", "1:8", "`color`", "{ color: VALUE }"),
    ] {
        let told = format!(
            "c.yaml:{place}: {name} is outside of a profile; did you mean `default: {meant}`?"
        );
        assert_eq!(parse(text).expect_err(text), told);
    }
    let is_refused = |key: &str| !settings::mentions_telemetry(key);
    let keys = settings::SETTINGS.iter().map(|definition| definition.key);
    for key in keys.filter(|key| is_refused(key)) {
        let error = parse(&format!("{key}: x\n")).expect_err(key);
        assert!(
            error.contains(&format!("`{key}` is outside of a profile")),
            "{error}"
        );
    }
}

#[test]
fn faults_name_line_and_column() {
    let cases = [
        ("default:\n  a: [1\n", "c.yaml:"),
        (
            "default: 5\n",
            "c.yaml:1:10: expected a mapping of settings in profile `default`",
        ),
        (
            "- a\n",
            "c.yaml:1:1: expected a mapping of profiles to their settings",
        ),
        (
            "default:\n  output: json\n  output: yaml\n",
            "c.yaml:3:3: duplicate key `output`; the first is in line 2",
        ),
        (
            "default:\n  output: json\n  OUTPUT: yaml\n",
            "c.yaml:3:3: duplicate key `output`; the first is in line 2",
        ),
        (
            "a:\nA:\n",
            "c.yaml:2:1: duplicate key `a`; the first is in line 1",
        ),
        (
            "default:\n  konnect.pat: x\n  konnect:\n    pat: y\n",
            "c.yaml:4:5: duplicate setting `konnect.pat` in profile `default`; the first is in line 2",
        ),
        (
            "a:\n---\nb:\n",
            "c.yaml:2:1: expected one YAML document, found a second",
        ),
    ];
    for (text, message) in cases {
        let found = parse(text).expect_err(text);
        assert!(found.starts_with(message), "{text:?}: {found}");
    }
}

#[test]
fn a_merge_key_adds_what_the_mapping_does_not_have_itself() {
    let text = |text: &str| Some(RawValue::Text(text.to_owned()));
    let cases = [
        // One mapping, or a list in which earlier ones take precedence.
        (
            "a: &a {output: json}\ndefault: {<<: *a}",
            "output",
            text("json"),
        ),
        (
            "a: &a {output: json}\nb: &b {output: yaml}\ndefault: {<<: [*b, *a]}",
            "output",
            text("yaml"),
        ),
        ("default: {<<: {output: json}}", "output", text("json")),
        // What is written takes precedence, before `<<` and after it.
        (
            "a: &a {output: json}\ndefault: {<<: *a, output: yaml}",
            "output",
            text("yaml"),
        ),
        (
            "a: &a {output: json}\ndefault: {output: yaml, <<: *a}",
            "output",
            text("yaml"),
        ),
        (
            "a: &a {output: json}\ndefault: {<<: *a, OUTPUT: yaml}",
            "output",
            text("yaml"),
        ),
        (
            "a: &a {output: json}\ndefault: {<<: *a, output: ~}",
            "output",
            Some(RawValue::Null),
        ),
        // A group that is written replaces the one that is merged, and can merge on its own.
        (
            "a: &a {konnect: {pat: x}}\ndefault: {<<: *a, konnect: {region: eu}}",
            "konnect.pat",
            None,
        ),
        (
            "k: &k {pat: x, region: us}\ndefault: {konnect: {<<: *k, region: eu}}",
            "konnect.pat",
            text("x"),
        ),
        (
            "k: &k {pat: x, region: us}\ndefault: {konnect: {<<: *k, region: eu}}",
            "konnect.region",
            text("eu"),
        ),
        (
            "k: &k {pat: x}\ndefault: {konnect: {<<: *k}, konnect.pat: y}",
            "konnect.pat",
            text("y"),
        ),
        (
            "a: &a {konnect.pat: x}\ndefault: {<<: *a, konnect: {pat: y}}",
            "konnect.pat",
            text("y"),
        ),
        // Through another mapping, and from another profile.
        (
            "a: &a {output: json}\nb: &b {<<: *a}\ndefault: {<<: *b}",
            "output",
            text("json"),
        ),
        (
            "a: &a {output: json}\nb: &b {<<: *a, output: yaml}\ndefault: {<<: *b}",
            "output",
            text("yaml"),
        ),
        (
            "team: &t {output: json}\ndefault: {<<: *t}",
            "output",
            text("json"),
        ),
        // The profiles themselves.
        (
            "x: &x {default: {output: json}}\n<<: *x",
            "output",
            text("json"),
        ),
        (
            "x: &x {default: {output: json}}\n<<: *x\ndefault: {output: yaml}",
            "output",
            text("yaml"),
        ),
        // An empty one adds nothing, and quotes make it a key like any other.
        ("default: {<<: , output: json}", "output", text("json")),
        ("a: &a {output: json}\ndefault: {'<<': *a}", "output", None),
        // A choice about telemetry is merged wherever the profile does not have it.
        (
            "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a}",
            "telemetry.enabled",
            text("false"),
        ),
        (
            "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: {debug: true}}",
            "telemetry.enabled",
            text("false"),
        ),
        (
            "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: }",
            "telemetry.enabled",
            text("false"),
        ),
        (
            "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: {enabled: true}}",
            "telemetry.enabled",
            text("true"),
        ),
        (
            "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry.enabled: true}",
            "telemetry.enabled",
            text("true"),
        ),
    ];
    for (yaml, key, expected) in cases {
        let file = parse(yaml).expect(yaml);
        assert_eq!(value(&file, "default", key), expected, "{yaml}");
    }
    for yaml in [
        "default: {<<: 5}",
        "default: {<<: [5]}",
        "default: {<<: [[{a: b}]]}",
    ] {
        let error = parse(yaml).expect_err(yaml);
        assert!(
            error.ends_with("`<<` expects a mapping, or a list of mappings"),
            "{error}"
        );
    }
}

#[test]
fn a_key_may_be_spelled_with_dashes_underscores_or_capitals() {
    for key in [
        "base-url", "base_url", "baseUrl", "BaseURL", "BASE_URL", "baseurl", "Base-Url",
    ] {
        let file = parse(&format!("default: {{konnect: {{{key}: x}}}}")).expect(key);
        let found = value(&file, "default", "konnect.base-url");
        assert_eq!(found, Some(RawValue::Text("x".into())), "{key}");
    }
    let twice = parse("default: {konnect: {base-url: x, base_url: y}}").expect_err("duplicate");
    assert_eq!(
        twice,
        "c.yaml:1:34: duplicate setting `konnect.base-url` in profile `default`; the first is in line 1"
    );
}

#[test]
fn what_surrounds_a_value_is_no_part_of_it() {
    for yaml in [
        "default:\n  output: |\n    json\n",
        "default:\n  output: |+\n    json\n\n\n",
        "default:\n  output: >\n    json\n",
        "default:\n  output: 'json '\n",
        "default:\n  output: \"\\tjson\\r\\n\"\n",
        "default:\n  output: \"\\ufeffjson\"\n",
        "default:\r\n  output: json\r\n",
        "default:\n  output: json   # a comment\n",
    ] {
        let file = parse(yaml).expect(yaml);
        assert_eq!(
            value(&file, "default", "output"),
            Some(RawValue::Text("json".into())),
            "{yaml:?}"
        );
    }
}

#[test]
fn a_value_is_kept_as_it_is_written() {
    for (yaml, expected) in [
        ("007", RawValue::Text("007".into())),
        ("0x10", RawValue::Text("0x10".into())),
        ("1e3", RawValue::Text("1e3".into())),
        ("True", RawValue::Text("true".into())),
        ("FALSE", RawValue::Text("false".into())),
        ("'True'", RawValue::Text("True".into())),
        ("NULL", RawValue::Null),
        ("'null'", RawValue::Text("null".into())),
        ("!!str null", RawValue::Text("null".into())),
        ("!!int 5", RawValue::Text("5".into())),
        (
            "!secret x",
            RawValue::Unsupported("a value with the tag `!secret`".into()),
        ),
        (
            "!!binary eA==",
            RawValue::Unsupported("a value with the tag `tag:yaml.org,2002:!binary`".into()),
        ),
    ] {
        let file = parse(&format!("default: {{output: {yaml}}}")).expect(yaml);
        assert_eq!(value(&file, "default", "output"), Some(expected), "{yaml}");
    }
}

#[test]
fn values_that_no_setting_takes_are_kept_until_they_are_read() {
    let file =
        parse("default:\n  telemetry:\n    enabled: [a]\n    debug: ~\n  output:\n    deep: 1\n")
            .expect("parses");
    assert_eq!(
        value(&file, "default", "telemetry.enabled"),
        Some(RawValue::Unsupported("a list".into()))
    );
    assert_eq!(
        value(&file, "default", "telemetry.debug"),
        Some(RawValue::Null)
    );
    assert_eq!(
        value(&file, "default", "output"),
        Some(RawValue::Unsupported("a group of settings".into()))
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(
        text in any::<String>(),
        settings in "(  (a|b|output|konnect): (~|1|x|'z'|&x y|[*]x|!t v|\\[a\\]|\\{a: b\\})\n){0,4}",
    ) {
        let _ = parse(&text);
        let _ = parse(&settings);
        let _ = parse(&format!("default:\n{settings}"));
    }
}
