//! Tests that a login remembers its server: the profile's commands go there without flags, unless a
//! flag or a setting names another, and never to a server that the login is not for.

use super::*;
use crate::support::server::Authority;

/// A Konnect that grants a login and then has an organization, however often it is asked.
fn konnect() -> Konnect {
    Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, Response::json(200, tokens()))
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
}

fn get(home: &Home) -> Kongctl<'_> {
    home.get("organization --columns name")
}

/// A login for Konnect that remembers the region.
fn of_region(region: &str) -> String {
    let server = Konnect::new().start();
    let mut login: Value = serde_json::from_str(&stored(&server, 3600)).expect("JSON");
    login["host"] = json!("konghq.com");
    login["base_url"] = json!(format!("https://{region}.api.konghq.com"));
    login.to_string()
}

/// Writes a login for `konnect` that remembers its server and ends in `seconds`.
fn remember(home: &Home, konnect: &Server, seconds: i64) {
    let mut login: Value = serde_json::from_str(&stored(konnect, seconds)).expect("JSON");
    login["base_url"] = json!(konnect.url());
    home.write(FILE, login.to_string());
}

/// Runs a command that cannot connect, and returns the request that it would have sent.
#[track_caller]
fn request_of(command: Kongctl<'_>) -> String {
    let outcome = command
        .env("HTTPS_PROXY", "http://127.0.0.1:1")
        .run()
        .code(8);
    let line = outcome
        .stderr
        .lines()
        .find_map(|line| line.strip_prefix("  request: "));
    line.unwrap_or_else(|| panic!("{outcome}")).to_owned()
}

#[test]
fn commands_use_the_server_of_the_login_until_the_logout() {
    let konnect = konnect().start();
    let home = Home::new();
    login(&home, &konnect).run().code(0);
    assert_eq!(read(&home)["base_url"], json!(konnect.url()));
    get(&home).run().code(0).stdout(ORGANIZATION_TABLE);
    home.kongctl(["api", ORGANIZATION]).run().code(0);
    home.kongctl(["logout"]).run().code(0);
    let request = request_of(get(&home).args(["--pat", "kpat"]));
    assert_eq!(
        request,
        "GET https://global.api.konghq.com/v3/organizations/me"
    );
}

#[test]
fn a_login_at_a_server_with_a_certificate_and_a_path_is_remembered() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on(
            "POST",
            "/k/v3/internal/oauth/device/authorize",
            Response::json(200, invitation()),
        )
        .on(
            "POST",
            "/k/v3/internal/oauth/device/token",
            Response::json(200, tokens()),
        )
        .on("GET", "/k/v3/organizations/me", organization())
        .start_tls(&authority);
    let home = Home::new();
    let url = format!("{}/k", konnect.url());
    home.kongctl(["login", "--no-telemetry", "--base-url", &url])
        .env("SSL_CERT_FILE", authority.pem_file())
        .run()
        .code(0);
    get(&home)
        .env("SSL_CERT_FILE", authority.pem_file())
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE);
}

#[test]
fn a_server_that_a_setting_named_is_remembered_as_well() {
    let konnect = konnect().start();
    let home = Home::new();
    home.kongctl(["login", "--no-telemetry"])
        .env("KONGCTL_DEFAULT_KONNECT_BASE_URL", konnect.url())
        .run()
        .code(0);
    get(&home).run().code(0).stdout(ORGANIZATION_TABLE);
}

#[test]
fn a_login_with_a_region_is_used_there_and_at_the_global_server() {
    let konnect = inviting(Response::json(200, tokens()));
    let home = Home::new();
    home.kongctl(["login", "--no-telemetry", "--region", "eu"])
        .args(["--base-auth-url", &konnect.url()])
        .run()
        .code(0);
    assert_eq!(read(&home)["base_url"], json!("https://eu.api.konghq.com"));
    let request = request_of(home.get("apis"));
    assert!(
        request.starts_with("GET https://eu.api.konghq.com/v3/apis"),
        "{request}"
    );
    let request = request_of(home.get("organization"));
    assert_eq!(
        request,
        "GET https://global.api.konghq.com/v3/organizations/me"
    );
    // All regions are one server to a login.
    let request = request_of(home.get("apis --region au"));
    assert!(
        request.starts_with("GET https://au.api.konghq.com/v3/apis"),
        "{request}"
    );
}

#[test]
fn a_region_that_may_not_exist_is_named_where_it_matters() {
    let hint = |region: &str, source: &str| {
        format!(
            "region `{region}` from {source} is not one that kongctl knows: us, eu, au, me, in, sg\n"
        )
    };
    let home = Home::new();
    let variable = "KONGCTL_DEFAULT_KONNECT_REGION";
    let cannot_connect = |command: Kongctl<'_>| {
        let command = command.args(["--pat", "kpat"]);
        let outcome = command.env("HTTPS_PROXY", "http://127.0.0.1:1").run();
        outcome.code(8).stdout("")
    };
    for command in ["get apis", "api /v3/apis", "whoami", "describe api x"] {
        let words = command.split(' ').chain(["--region", "mars"]);
        let outcome = cannot_connect(home.kongctl(words));
        outcome.stderr_contains(&format!("hint: {}", hint("mars", "--region")));
    }
    let outcome = cannot_connect(home.get("apis").env(variable, "ue"));
    outcome.stderr_contains(&format!("hint: {}", hint("ue", variable)));
    let known = cannot_connect(home.get("apis --region sg"));
    assert!(!known.stderr.contains("is not one"), "{known}");
    // A login connects to the global server: it would remember the region, and say nothing.
    let konnect = inviting(Response::json(200, tokens()));
    let command = ["login", "--no-telemetry", "--region", "mars"];
    let told = format!("warning: {}{STEPS}", hint("mars", "--region"));
    home.kongctl(command)
        .args(["--base-auth-url", &konnect.url()])
        .run()
        .code(0)
        .stderr(&told);
    let outcome = home.get("apis").env("HTTPS_PROXY", "http://127.0.0.1:1");
    let outcome = outcome.run().code(8);
    outcome.stderr_contains(&hint("mars", "kongctl login"));
}

#[test]
fn flags_settings_and_other_tokens_take_precedence_over_the_server_of_the_login() {
    let konnect = Konnect::new().start();
    let home = Home::new();
    remember(&home, &konnect, 3600);
    let other = Konnect::new().start();
    let refusal = format!(
        "error: the login of profile `default` is for {} and is not sent to ",
        konnect.url()
    );
    for (name, value) in [
        ("BASE_URL", other.url()),
        ("REGION", "eu".to_owned()),
        ("REGION", "us".to_owned()),
    ] {
        let outcome = get(&home)
            .env(format!("KONGCTL_DEFAULT_KONNECT_{name}"), &value)
            .run()
            .code(4);
        assert!(outcome.stderr.starts_with(&refusal), "{outcome}");
    }
    let outcome = get(&home).args(["--region", "eu"]).run().code(4);
    outcome.stderr(&format!(
        "{refusal}konghq.com\n\
         hint: run `kongctl login --region eu` to log in there, or pass a token with --pat-file\n"
    ));
    let request = request_of(get(&home).args(["--pat", "kpat"]));
    assert!(request.starts_with("GET https://"), "{request}");
    let request = request_of(get(&home).env("KONGCTL_DEFAULT_KONNECT_PAT", "kpat"));
    assert!(request.contains(".api.konghq.com/"), "{request}");
    assert_eq!(konnect.requests().len(), 0);
}

#[test]
fn a_renewal_keeps_the_server() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed("new", "newer"))
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .start();
    let home = Home::new();
    remember(&home, &konnect, -5);
    get(&home).run().code(0).stdout(ORGANIZATION_TABLE);
    assert_eq!(read(&home)["base_url"], json!(konnect.url()));
    get(&home).run().code(0).stdout(ORGANIZATION_TABLE);
}

#[test]
fn a_server_that_is_not_of_the_logins_host_is_not_used() {
    let (konnect, other) = (Konnect::new().start(), Konnect::new().start());
    let home = Home::new();
    for base_url in [
        other.url(),
        format!("{}.evil.example", konnect.url().replace("http:", "https:")),
        format!(
            "http://{}@evil.example",
            konnect.url().replace("http://", "")
        ),
        "konnect.example".to_owned(),
        String::new(),
    ] {
        let mut login: Value = serde_json::from_str(&stored(&konnect, 3600)).expect("JSON");
        login["base_url"] = json!(base_url);
        home.write(FILE, login.to_string());
        let expected = format!(
            "error: the login of profile `default` is for {} and is not sent to konghq.com\n",
            konnect.url()
        );
        let outcome = get(&home).run().code(4).stdout("");
        assert!(
            outcome.stderr.starts_with(&expected),
            "{base_url}: {outcome}"
        );
    }
    // Without a host, it is a file of the existing program, which knows no servers.
    for host in [Value::Null, json!("")] {
        let mut login: Value = serde_json::from_str(&stored(&other, 3600)).expect("JSON");
        login["host"] = host;
        login["base_url"] = json!(other.url());
        home.write(FILE, login.to_string());
        let request = request_of(home.get("apis"));
        assert!(
            request.starts_with("GET https://us.api.konghq.com/"),
            "{request}"
        );
    }
}

#[test]
fn what_needs_no_token_is_asked_of_the_same_server() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/available-regions",
            Response::json(200, json!({})),
        )
        .start();
    let home = Home::new();
    remember(&home, &konnect, 3600);
    home.kongctl(["api", "/v3/available-regions"]).run().code(0);
}

#[test]
fn the_server_of_the_login_is_shown_with_its_source() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .on(
            "GET",
            "/v3/users/me",
            Response::json(200, json!({"full_name": "Ada"})),
        )
        .start();
    let home = Home::new();
    remember(&home, &konnect, 3600);
    let url = konnect.url();
    let profile = |field: &str| {
        let outcome = home
            .kongctl(["get", "profile", "default", "-o", "json"])
            .run()
            .code(0);
        let profile: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        (profile[field].clone(), profile["server_source"].clone())
    };
    let from_login = |value: &str| (json!(value), json!("kongctl login"));
    assert_eq!(profile("base_url"), from_login(&url));
    let told = home.kongctl(["whoami"]).run().code(0);
    let server = format!("server:        {url} (from kongctl login)");
    assert!(told.stdout.lines().any(|line| line == server), "{told}");
    let setting = |key: &str| {
        let outcome = home
            .kongctl(["config", "get", key, "-o", "json"])
            .run()
            .code(0);
        let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        assert_eq!(rows[1], Value::Null, "{outcome}");
        (rows[0]["value"].clone(), rows[0]["source"].clone())
    };
    assert_eq!(setting("konnect.base-url"), from_login(&url));
    home.write(FILE, of_region("eu"));
    assert_eq!(setting("konnect.region"), from_login("eu"));
    assert_eq!(profile("region"), from_login("eu"));
}

#[test]
fn the_hint_of_an_ended_login_leads_to_the_region_of_the_command() {
    let home = Home::new();
    let mut login: Value = serde_json::from_str(&of_region("eu")).expect("JSON");
    login["received_at"] = json!(moment(-7200));
    login["token"]["refresh_token"] = Value::Null;
    home.write(FILE, login.to_string());
    for (flags, hint) in [
        ("", "hint: run `kongctl login --region eu`"),
        (" --region au", "hint: run `kongctl login --region au`"),
    ] {
        let outcome = home.get(&format!("apis{flags}")).run().code(4).stdout("");
        assert_eq!(outcome.stderr.lines().last(), Some(hint), "{outcome}");
    }
}

#[test]
fn the_hint_of_an_ended_login_leads_to_the_same_server() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, Response::empty(401))
        .repeatedly()
        .start();
    let home = Home::new();
    remember(&home, &konnect, -5);
    let login = fs::read_to_string(home.path(FILE)).expect("there is one");
    home.write(".config/kongctl/.team-konnect-token.json", login);
    for (profile, flag) in [(None, ""), (Some("team"), " --profile team")] {
        let flags = profile.map(|name| ["-p", name]);
        let command = home.get("me").args(flags.into_iter().flatten());
        let outcome = command.run().code(4);
        let hints: Vec<_> = outcome
            .stderr
            .lines()
            .filter(|line| line.starts_with("hint: "))
            .collect();
        let hint = format!(
            "hint: run `kongctl login --base-url {}{flag}`",
            konnect.url()
        );
        assert_eq!(hints, [hint], "{outcome}");
    }
}
