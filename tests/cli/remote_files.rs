//! Files that `plan` and the like read from the web, and the settings of reading files.

use crate::support::server::{Authority, Konnect, Response, Server};
use crate::support::{Home, Outcome, TOKEN};

/// A file with a mistake: nothing else is asked of a server.
const FILE: &str = "apis:\n- ref: a\n  nam: A\n";
const MISTAKE: &str = "apis[0].nam: unknown key";
const PATH: &str = "/files/konnect.yaml";
const AUTH: &str = "KONGCTL_DEFAULT_KONNECT_DECLARATIVE_REMOTE_FILE_AUTH";

fn file() -> Response {
    Response::text(200, "text/yaml", FILE)
}

/// Plans with the file of a server at an API.
fn plan(home: &Home, file: &str, api: &str, authority: &Authority, flags: &[&str]) -> Outcome {
    plan_with(home, file, api, authority, flags, "")
}

fn plan_with(
    home: &Home,
    file: &str,
    api: &str,
    authority: &Authority,
    flags: &[&str],
    auth: &str,
) -> Outcome {
    home.kongctl(["plan", "-f", file, "--base-url", api, "--pat", TOKEN])
        .args(flags)
        .env("SSL_CERT_FILE", authority.pem_file())
        .env(AUTH, auth)
        .run()
}

fn authorizations(server: &Server) -> Vec<bool> {
    let requests = server.requests();
    let authorizations = requests.iter().map(|it| it.header("authorization"));
    authorizations.map(|it| it.is_some()).collect()
}

#[test]
fn the_server_of_the_api_gets_the_token_over_https_only() {
    let authority = Authority::new();
    let konnect = || Konnect::new().on("GET", PATH, file());
    for (server, expected) in [
        (konnect().start_tls(&authority), true),
        (konnect().start(), false),
    ] {
        let url = format!("{}{PATH}", server.url());
        plan(&Home::new(), &url, &server.url(), &authority, &[])
            .stderr_contains(MISTAKE)
            .code(3);
        assert_eq!(authorizations(&server), [expected], "{url}");
    }
}

#[test]
fn a_redirect_to_another_server_gets_no_token() {
    let authority = Authority::new();
    let other = Konnect::new().on("GET", PATH, file()).start_tls(&authority);
    let api = Konnect::new()
        .on("GET", "/here", Response::redirect("/there"))
        .on(
            "GET",
            "/there",
            Response::redirect(format!("{}{PATH}", other.url())),
        )
        .start_tls(&authority);
    let url = format!("{}/here", api.url());
    plan(&Home::new(), &url, &api.url(), &authority, &[])
        .stderr_contains(MISTAKE)
        .code(3);
    assert_eq!(authorizations(&api), [true, true]);
    assert_eq!(authorizations(&other), [false]);
}

#[test]
fn redirects_tries_and_sizes_are_limited() {
    let server = Konnect::new()
        .on("GET", "/around", Response::redirect("/around"))
        .repeatedly()
        .on(
            "GET",
            "/busy",
            Response::empty(503).header("Retry-After", "0"),
        )
        .repeatedly()
        .on("GET", "/large", Response::flood(51 << 20))
        .start();
    for (path, cause, code, requests) in [
        ("/around", "redirected more than 10 times", 3, 11),
        ("/busy", "the server answered 503 Service Unavailable", 3, 3),
        ("/large", "the response is larger than 50 MiB", 10, 1),
    ] {
        let url = format!("{}{path}", server.url());
        let before = server.requests().len();
        plan(&Home::new(), &url, &server.url(), &Authority::new(), &[])
            .stderr_contains(cause)
            .code(code);
        assert_eq!(server.requests().len() - before, requests, "{path}");
    }
}

#[test]
fn the_query_of_a_url_is_told_nowhere() {
    let server = Konnect::new().on("GET", PATH, file()).start();
    for (url, stderr) in [
        (
            "http://127.0.0.1:1",
            "error: cannot reach 127.0.0.1:1\n  request: GET http://127.0.0.1:1/files/konnect.yaml\n",
        ),
        (&server.url(), MISTAKE),
    ] {
        let home = Home::new();
        let url = format!("{url}{PATH}?signature=s3cret#s3cret");
        let log = ["--log-file", "log", "--log-level", "trace"];
        let outcome = plan(&home, &url, &server.url(), &Authority::new(), &log);
        let outcome = outcome.stderr_contains(stderr).stdout("");
        let log = std::fs::read_to_string(home.path("log")).expect("a log");
        assert!(log.contains(PATH), "{log}");
        for text in [&outcome.stderr, &log] {
            assert!(!text.contains("s3cret"), "{text}");
        }
    }
}

#[test]
fn a_flag_beats_the_environment_and_that_the_config_file() {
    let authority = Authority::new();
    let config = |auth: &str| {
        format!("default: {{konnect: {{declarative: {{remote-file-auth: {auth}}}}}}}\n")
    };
    for (in_file, in_environment, flags, expected) in [
        ("none", "", &[][..], false),
        ("none", "auto", &[], true),
        ("auto", "none", &[], false),
        ("none", "none", &["--remote-file-auth", "auto"], true),
        ("auto", "auto", &["--remote-file-auth", "none"], false),
    ] {
        let server = Konnect::new().on("GET", PATH, file()).start_tls(&authority);
        let home = Home::new().config(&config(in_file));
        let url = format!("{}{PATH}", server.url());
        plan_with(
            &home,
            &url,
            &server.url(),
            &authority,
            flags,
            in_environment,
        )
        .stderr_contains(MISTAKE)
        .code(3);
        assert_eq!(
            authorizations(&server),
            [expected],
            "{in_file} {in_environment}"
        );
    }
}

#[test]
fn further_hosts_get_the_token_by_a_setting() {
    let authority = Authority::new();
    for (hosts, expected) in [
        ("[files.example, 127.0.0.1]", true),
        ("files.example", false),
    ] {
        let server = Konnect::new().on("GET", PATH, file()).start_tls(&authority);
        let home = Home::new().config(&format!(
            "default: {{konnect: {{declarative: {{remote-file-auth-hosts: {hosts}}}}}}}\n"
        ));
        let url = format!("{}{PATH}", server.url());
        plan(&home, &url, "https://us.api.konghq.com", &authority, &[])
            .stderr_contains(MISTAKE)
            .code(3);
        assert_eq!(authorizations(&server), [expected], "{hosts}");
    }
}

#[test]
fn files_are_saved_and_replaced_only_where_that_is_wanted() {
    let server = Konnect::new().on("GET", PATH, file()).repeatedly().start();
    let home = Home::new();
    let url = format!("{}{PATH}?token=x", server.url());
    let run = |flags: &[&str]| plan(&home, &url, &server.url(), &Authority::new(), flags);
    run(&["-s", "saved"])
        .stderr_contains("saved/konnect.yaml:3:3 apis[0].nam: unknown key")
        .code(3);
    let saved = home.path("saved/konnect.yaml");
    assert_eq!(std::fs::read_to_string(&saved).expect("a file"), FILE);
    std::fs::write(&saved, "apis: []\n").expect("a file");
    let count = server.requests().len();
    run(&["-s", "saved"])
        .stderr(
            "error: there is a file `saved/konnect.yaml`\nhint: add --remote-file-save-force to replace it\n",
        )
        .code(3);
    assert_eq!(server.requests().len(), count, "it is not read in vain");
    run(&["-s", "saved", "-F"]).stderr_contains(MISTAKE).code(3);
    assert_eq!(std::fs::read_to_string(&saved).expect("a file"), FILE);
    run(&["-F"]).code(2);
}

#[test]
fn settings_of_files_are_found_in_flags_the_environment_and_the_config_file() {
    let named = "apis:\n- ref: a\n  name: A\n  kongctl: {namespace: x}\n";
    let assumed = "apis:\n- ref: a\n  name: A\n";
    for (key, file, values, [in_file, in_environment, by_flag]) in [
        (
            "base-dir",
            FILE,
            ["missing", ".", "gone"],
            [
                "`missing` is no directory",
                MISTAKE,
                "`gone` is no directory",
            ],
        ),
        (
            "max-concurrency",
            FILE,
            ["0", "2", "3"],
            [
                "`konnect.declarative.max-concurrency` expects a whole number",
                MISTAKE,
                MISTAKE,
            ],
        ),
        (
            "require-namespace",
            named,
            ["[b, c]", "d", "e,f"],
            ["is not b, c", "is not d", "is not e, f"],
        ),
        (
            "require-any-namespace",
            assumed,
            ["true", "false", ""],
            ["gives a namespace", "127.0.0.1:1", "gives a namespace"],
        ),
    ] {
        let home = Home::new().config(&format!(
            "default: {{konnect: {{declarative: {{{key}: {}}}}}}}\n",
            values[0]
        ));
        home.write("konnect.yaml", file);
        let apply = || {
            home.kongctl(["apply", "-f", "konnect.yaml", "--dry-run", "--pat", "x"])
                .args(["--base-url", "http://127.0.0.1:1"])
        };
        let variable = key.replace('-', "_").to_uppercase();
        let variable = format!("KONGCTL_DEFAULT_KONNECT_DECLARATIVE_{variable}");
        apply().run().stderr_contains(in_file);
        let with_variable = || apply().env(&variable, values[1]);
        with_variable().run().stderr_contains(in_environment);
        let flag = format!("--{key}");
        let flag = [flag.as_str(), values[2]]
            .into_iter()
            .filter(|it| !it.is_empty());
        with_variable().args(flag).run().stderr_contains(by_flag);
    }
}

#[test]
fn two_settings_of_namespaces_exclude_each_other() {
    let home = Home::new().config(
        "default:\n  konnect:\n    declarative:\n      require-namespace: a\n      require-any-namespace: true\n",
    );
    home.write("konnect.yaml", FILE);
    let run = home
        .kongctl(["plan", "-f", "konnect.yaml", "--pat", "x"])
        .run();
    run.stderr_contains("exclude each other").code(3);
    let flags = [
        "plan",
        "-f",
        "konnect.yaml",
        "--require-namespace",
        "b",
        "--pat",
        "x",
    ];
    home.kongctl(flags).run().stderr_contains(MISTAKE).code(3);
}
