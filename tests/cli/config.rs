//! Tests the precedence of settings: flag, environment, profile in the file, default.

use serde_json::json;

use crate::support::server::{Konnect, Request, Response, Server};
use crate::support::{Home, Outcome};

const FILE: &str = ".config/kongctl/config.yaml";

/// The discard port: where a request goes that should not have been sent.
const UNUSED_URL: &str = "http://127.0.0.1:9";

#[test]
fn the_base_url_comes_from_the_flag_then_the_environment_then_the_file() {
    let konnect = Konnect::new()
        .on("GET", "/file/v3/apis", empty())
        .on("GET", "/env/v3/apis", empty())
        .on("GET", "/flag/v3/apis", empty())
        .start();
    let [file, env, flag] =
        ["/file", "/env/", "/flag"].map(|path| format!("{}{path}", konnect.url()));
    for said in [&[&file][..], &[&file, &env], &[&file, &env, &flag]] {
        BASE_URL
            .run(said, &["--pat", "kpat"])
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
    let paths = konnect
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect::<Vec<_>>();
    assert_eq!(paths, ["/file/v3/apis", "/env/v3/apis", "/flag/v3/apis"]);
}

#[test]
fn the_token_comes_from_the_flag_then_the_environment_then_the_file() {
    let konnect = patient();
    for said in [&["file"][..], &["file", "env"], &["file", "env", "flag"]] {
        PAT.run(said, &["--base-url", &konnect.url()])
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
    assert_eq!(
        sent(&konnect, |request| request.header("authorization")),
        ["Bearer file", "Bearer env", "Bearer flag"]
    );
}

#[test]
fn the_page_size_comes_from_the_flag_then_the_environment_then_the_file_then_100() {
    let konnect = patient();
    for said in [&[][..], &["7"], &["7", "8"], &["7", "8", "9"]] {
        PAGE_SIZE
            .run(said, &["--base-url", &konnect.url(), "--pat", "kpat"])
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
    assert_eq!(
        sent(&konnect, |request| request.parameter("page[size]")),
        ["100", "7", "8", "9"]
    );
}

#[test]
fn the_output_comes_from_the_flag_then_the_environment_then_the_file_then_text() {
    let (text, json, yaml) = (
        "NAME  DESCRIPTION  ID\na     -            1\n",
        "[\n  {\n    \"id\": \"1\",\n    \"name\": \"a\"\n  }\n]\n",
        "- id: \"1\"\n  name: a\n",
    );
    let rows = Response::json(200, json!({"data": [{"id": "1", "name": "a"}]}));
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", rows)
        .repeatedly()
        .start();
    for (said, expected) in [
        (&[][..], text),
        (&["json"], json),
        (&["json", "yaml"], yaml),
        (&["json", "yaml", "text"], text),
    ] {
        OUTPUT
            .run(said, &["--base-url", &konnect.url(), "--pat", "kpat"])
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn the_timeout_comes_from_the_flag_then_the_environment_then_the_file() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::hang())
        .repeatedly()
        .start();
    for said in [&["100ms"][..], &["0", "100ms"], &["0", "0", "100ms"]] {
        TIMEOUT
            .run(said, &["--base-url", &konnect.url(), "--pat", "kpat"])
            .code(9)
            .stdout("");
    }
}

#[test]
fn an_invalid_value_fails_only_where_it_is_used() {
    let konnect = Konnect::new().on("GET", "/v3/apis", empty()).start();
    let access = ["--base-url", &konnect.url(), "--pat", "kpat"];
    let expects = "`http-timeout` expects a duration such as `90s`, `1m30s` or `500ms`; `0` for no limit, found";
    let env = format!("error: KONGCTL_DEFAULT_HTTP_TIMEOUT: {expects} `later`\n");
    TIMEOUT
        .run(&["soon"], &access)
        .code(3)
        .stdout("")
        .stderr_contains(&format!("{FILE}:2:17: {expects} `soon`\n"));
    TIMEOUT
        .run(&["soon", "later"], &access)
        .code(3)
        .stdout("")
        .stderr(&env);
    TIMEOUT
        .run(&["soon", "later", "5s"], &access)
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn an_empty_variable_counts_as_unset() {
    let konnect = patient();
    let home = Home::new().config(&format!(
        "default:\n  konnect:\n    base-url: {}\n    pat: of-the-file\n",
        konnect.url()
    ));
    let kongctl = home
        .kongctl(["get", "apis", "-o", "json"])
        .env("KONGCTL_PROFILE", "")
        .env("XDG_CONFIG_HOME", "");
    kongctl
        .env("KONGCTL_DEFAULT_KONNECT_PAT", "")
        .env("KONGCTL_DEFAULT_KONNECT_BASE_URL", "")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(
        sent(&konnect, |request| request.header("authorization")),
        ["Bearer of-the-file"]
    );
}

#[test]
fn an_empty_value_in_the_file_counts_as_unset() {
    let konnect = patient();
    let home = Home::new()
        .config("default:\n  output: ''\n  http-timeout:\n  konnect:\n    page-size: ~\n");
    let arguments = ["get", "apis", "--base-url", &konnect.url(), "--pat", "kpat"];
    home.kongctl(arguments)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn xdg_config_home_is_where_the_file_is() {
    let (home, konnect) = (Home::new().config("default:\n  output: yaml\n"), patient());
    home.write(
        "xdg/kongctl/config.yaml",
        "default:\n  output: json\n  konnect:\n    pat: of-xdg\n",
    );
    let kongctl = home
        .kongctl(["get", "apis", "--base-url", &konnect.url()])
        .env("XDG_CONFIG_HOME", home.path("xdg"));
    kongctl.run().code(0).stdout("[]\n").stderr("");
    assert_eq!(
        sent(&konnect, |request| request.header("authorization")),
        ["Bearer of-xdg"]
    );
}

#[test]
fn a_relative_xdg_config_home_is_ignored_as_its_specification_says() {
    let (home, konnect) = (Home::new().config("default:\n  output: json\n"), patient());
    home.write(
        "xdg/kongctl/config.yaml",
        "default:\n  output: yaml\n  nonsense",
    );
    let kongctl = home
        .kongctl(["get", "apis", "--pat", "kpat", "--base-url", &konnect.url()])
        .env("XDG_CONFIG_HOME", "xdg");
    kongctl.run().code(0).stdout("[]\n").stderr("");
}

#[test]
fn the_file_of_the_flag_replaces_the_default_one() {
    let (home, konnect) = (
        Home::new().config("default:\n  konnect:\n    pat: usual\n"),
        patient(),
    );
    let named = home.write(
        "my config.yaml",
        format!(
            "DEFAULT:\n  OUTPUT: json\n  Konnect:\n    Base-URL: {}\n    PAT: named\n",
            konnect.url()
        ),
    );
    let kongctl = home.kongctl(
        ["get", "apis", "--config-file"]
            .map(Into::into)
            .into_iter()
            .chain([named.into_os_string()]),
    );
    kongctl.run().code(0).stdout("[]\n").stderr("");
    assert_eq!(
        sent(&konnect, |request| request.header("authorization")),
        ["Bearer named"]
    );
}

#[test]
fn without_a_file_defaults_apply_and_no_file_is_created() {
    let (home, konnect) = (Home::new(), patient());
    home.kongctl(["get", "apis", "--base-url", &konnect.url(), "--pat", "kpat"])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    assert_eq!(home.snapshot(), []);
}

#[test]
fn a_named_file_that_is_missing_is_an_error() {
    let expected = "error: cannot read the config file `nowhere.yaml`\n  cause: No such file or directory (os error 2)\n";
    Home::new()
        .kongctl([
            "get",
            "apis",
            "--base-url",
            UNUSED_URL,
            "--pat",
            "kpat",
            "--config-file",
            "nowhere.yaml",
        ])
        .run()
        .code(3)
        .stdout("")
        .stderr(expected);
}

#[test]
fn invalid_yaml_is_an_error_with_line_and_column() {
    for (yaml, place) in [
        ("default:\n  output: [json\n", "3:1"),
        ("default:\n  output: json\n  output: yaml\n", "3:3"),
        ("a: b: c", "1:5"),
    ] {
        let home = Home::new().config(yaml);
        let expected = format!("error: {}:{place}: ", home.path(FILE).display());
        home.kongctl(["get", "apis", "--base-url", UNUSED_URL, "--pat", "kpat"])
            .run()
            .code(3)
            .stdout("")
            .stderr_contains(&expected);
    }
}

#[test]
fn invalid_content_is_an_error_with_line_and_column() {
    let cases = [
        (
            "default: json\n",
            "1:10: expected a mapping of settings in profile `default`",
        ),
        (
            "output: json\n",
            "1:9: `output` is outside of a profile; did you mean `default: { output: json }`?",
        ),
        (
            "default:\n  output: json\n  OUTPUT: yaml\n",
            "3:3: duplicate key `output`; the first is in line 2",
        ),
        ("a:\nA:\n", "2:1: duplicate key `a`; the first is in line 1"),
        (
            "default:\n  output:\n    - json\n",
            "3:5: `output` expects text, wide, json, yaml, csv, tsv or name, found a list",
        ),
        (
            "default:\n  output: JSON5\n",
            "2:11: `output` expects text, wide, json, yaml, csv, tsv or name, found `JSON5`",
        ),
        (
            "default:\n  text.layout: 5\n",
            "2:16: `text.layout` expects compact or wide, found `5`",
        ),
        (
            "default:\n  konnect:\n    page-size: many\n",
            "3:16: `konnect.page-size` expects a whole number from 1 to 1000, found `many`",
        ),
        (
            "default:\n  konnect:\n    pat: {a: b}\n",
            "3:10: `konnect.pat` expects a token, found a group of settings",
        ),
    ];
    for (yaml, fault) in cases {
        let home = Home::new().config(yaml);
        let pat = if yaml.contains("pat") { "" } else { "kpat" };
        let expected = format!("error: {}:{fault}\n", home.path(FILE).display());
        home.kongctl(["get", "apis", "--base-url", UNUSED_URL])
            .env("KONGCTL_DEFAULT_KONNECT_PAT", pat)
            .run()
            .code(3)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_unknown_key_is_a_warning_with_a_suggestion() {
    let konnect = patient();
    for (yaml, fault) in [
        (
            "default:\n  outptu: json\n",
            "2:3: unknown setting `outptu`; did you mean `output`?",
        ),
        (
            "default:\n  konnect:\n    page_sise: 5\n",
            "3:5: unknown setting `konnect.page_sise`; did you mean `konnect.page-size`?",
        ),
        (
            "default:\n  flavor: sweet\n",
            "2:3: unknown setting `flavor`",
        ),
    ] {
        let home = Home::new().config(yaml);
        let expected = format!(
            "warning: {}:{fault}\nNo apis found.\n",
            home.path(FILE).display()
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(0)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn a_value_in_place_of_a_group_of_settings_is_an_error() {
    for (yaml, place) in [
        ("default:\n  konnect: 5\n", "2:12"),
        ("default:\n  text: wide\n", "2:9"),
        ("default:\n  konnect: [a]\n", "2:12"),
    ] {
        let home = Home::new().config(yaml);
        let expected = format!("error: {}:{place}: ", home.path(FILE).display());
        home.kongctl(["get", "apis", "--base-url", UNUSED_URL, "--pat", "kpat"])
            .run()
            .code(3)
            .stdout("")
            .stderr_contains(&expected);
    }
}

#[test]
fn commands_without_settings_work_with_an_invalid_file() {
    let (sound, broken) = (
        Home::new(),
        Home::new().config("default:\n  output: [json\n"),
    );
    for words in NEEDLESS {
        let expected = sound.kongctl(words).run().code(0).stderr("").stdout;
        broken
            .kongctl(words)
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn commands_without_settings_work_without_a_home() {
    let home = Home::new();
    for words in NEEDLESS {
        let expected = home.kongctl(words).run().code(0).stderr("").stdout;
        home.kongctl(words)
            .env_remove("HOME")
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
        home.kongctl(words)
            .env("HOME", "/dev/null/x")
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn telemetry_status_works_with_an_invalid_file_or_home() {
    let home = Home::new().config("default:\n  output: [json\n");
    let status = || home.kongctl(["telemetry", "status"]);
    let homeless = "Telemetry is on: enabled by default\n";
    let cases = [
        (status(), "Telemetry is off: "),
        (status().env("HOME", "/dev/null/x"), homeless),
        (status().env("HOME", home.path(FILE)), homeless),
    ];
    for (kongctl, begins) in cases {
        let outcome = kongctl.run().code(0).stderr("");
        assert!(outcome.stdout.starts_with(begins), "{outcome}");
    }
}

#[test]
fn get_works_in_a_home_that_does_not_exist() {
    let (home, konnect) = (Home::new().config("default:\n  output: yaml\n"), patient());
    for place in ["/dev/null/x".into(), home.path(FILE), home.path("missing")] {
        let kongctl = home
            .kongctl([
                "get",
                "apis",
                "-o",
                "json",
                "--base-url",
                &konnect.url(),
                "--pat",
                "kpat",
            ])
            .env("HOME", place);
        kongctl.run().code(0).stdout("[]\n").stderr("");
    }
}

/// Commands that look at no setting.
const NEEDLESS: [&[&str]; 6] = [
    &[],
    &["help"],
    &["get", "apis", "--help"],
    &["version"],
    &["--version"],
    &["completion", "bash"],
];

/// A setting, as the file, the environment and the command line spell it.
struct Setting {
    key: &'static str,
    env: &'static str,
    flag: &'static str,
}

const BASE_URL: Setting = Setting {
    key: "konnect.base-url",
    env: "KONGCTL_DEFAULT_KONNECT_BASE_URL",
    flag: "--base-url",
};
const PAT: Setting = Setting {
    key: "konnect.pat",
    env: "KONGCTL_DEFAULT_KONNECT_PAT",
    flag: "--pat",
};
const PAGE_SIZE: Setting = Setting {
    key: "konnect.page-size",
    env: "KONGCTL_DEFAULT_KONNECT_PAGE_SIZE",
    flag: "--page-size",
};
const OUTPUT: Setting = Setting {
    key: "output",
    env: "KONGCTL_DEFAULT_OUTPUT",
    flag: "--output",
};
const TIMEOUT: Setting = Setting {
    key: "http-timeout",
    env: "KONGCTL_DEFAULT_HTTP_TIMEOUT",
    flag: "--timeout",
};

impl Setting {
    /// Runs `get apis` with this setting said in the file, then also in the
    /// environment, then also by the flag.
    #[track_caller]
    fn run(&self, said: &[impl AsRef<str>], others: &[&str]) -> Outcome {
        let mut said = said.iter().map(AsRef::as_ref);
        let file = said
            .next()
            .map(|value| format!("default:\n  {}: {value}\n", self.key));
        let home = Home::new().config(&file.unwrap_or_default());
        let (env, flag) = (
            said.next().unwrap_or_default(),
            said.next().map(|value| [self.flag, value]),
        );
        home.kongctl(
            ["get", "apis"]
                .iter()
                .chain(others)
                .chain(flag.iter().flatten()),
        )
        .env(self.env, env)
        .run()
    }
}

fn empty() -> Response {
    Response::json(200, json!({"data": []}))
}

/// A Konnect without any API, for any number of requests.
fn patient() -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", empty())
        .repeatedly()
        .start()
}

/// What every request so far said in one place.
fn sent(konnect: &Server, place: impl Fn(&Request) -> Option<&str>) -> Vec<String> {
    konnect
        .requests()
        .iter()
        .map(|request| place(request).unwrap_or_default().to_owned())
        .collect()
}
