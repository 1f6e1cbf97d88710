//! Tests renewing a login: when, how often, by which of several processes, and its file.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::thread;

use super::*;

#[test]
fn a_token_about_to_expire_is_renewed_first() {
    let konnect = renewing("new-access", "new-refresh");
    let home = Home::new();
    home.write(FILE, stored(&konnect, 59));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    let requests = konnect.requests();
    assert_eq!(
        requests[0].header("cookie"),
        Some(format!("konnectrefreshtoken={REFRESHING}").as_str())
    );
    assert_eq!(
        (
            requests[0].header("authorization"),
            requests[0].body.as_str()
        ),
        (None, "")
    );
    assert_eq!(
        requests[1].header("authorization"),
        Some("Bearer new-access")
    );
    let token = json!({"access_token": "new-access", "refresh_token": "new-refresh", "token_type": "Bearer", "expires_in": 3600, "scope": ""});
    assert_eq!(read(&home)["token"], token);
    assert_eq!(home.files(), [FILE], "no lock stays behind");
}

#[test]
fn a_login_that_a_link_leads_to_is_renewed_there() {
    let konnect = renewing("new-access", "new-refresh");
    let home = Home::new();
    home.write("dotfiles/login.json", stored(&konnect, -5));
    let link = home.path(FILE);
    fs::create_dir_all(link.parent().expect("a directory")).expect("HOME is ours");
    symlink("../../dotfiles/login.json", &link).expect("HOME is ours");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert!(link.is_symlink());
    assert_eq!(read(&home)["token"]["access_token"], "new-access");
    assert_eq!(home.files(), [FILE, "dotfiles/login.json"]);
}

#[test]
fn a_token_far_from_expiry_is_not_renewed() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .start();
    let home = Home::new();
    let path = home.write(FILE, stored(&konnect, 90));
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("the file is ours");
    let before = home.snapshot();
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(home.snapshot(), before);
}

#[test]
fn the_expiry_in_a_token_takes_precedence_over_the_file() {
    let konnect = renewing("new", "newer");
    let home = Home::new();
    home.write(FILE, stored(&konnect, 3600).replace(ACCESS, &jwt(30)));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    let other = Konnect::new()
        .on("GET", ORGANIZATION, organization())
        .start();
    home.write(FILE, stored(&other, -5).replace(ACCESS, &jwt(300)));
    home.get("organization --columns name")
        .base_url_of(&other)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
}

#[test]
fn a_rejected_token_is_renewed_once() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, Response::empty(401))
        .on("POST", REFRESH, renewed("new", "newer"))
        .on("GET", ORGANIZATION, organization())
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 3600));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(
        konnect.requests()[2].header("authorization"),
        Some("Bearer new")
    );
}

#[test]
fn a_token_rejected_again_is_not_renewed_again() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, Response::empty(401))
        .repeatedly()
        .on("POST", REFRESH, renewed("new", "newer"))
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 3600));
    let expected = format!(
        "error: cannot get organization: Konnect answered 401 Unauthorized\n  request: GET {url}{ORGANIZATION}\n\
         hint: the token of profile `default` comes from its login; run `kongctl login --base-url {url}` to get a new one\n",
        url = konnect.url()
    );
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected);
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn a_rejected_renewal_ends_the_login_and_leaves_its_file() {
    for status in [400, 401, 403] {
        let answer = Response::json(status, json!({"detail": format!("no {REFRESHING}")}));
        let konnect = Konnect::new().on("POST", REFRESH, answer).start();
        let home = Home::new();
        let old = stored(&konnect, 30);
        home.write(FILE, &old);
        let outcome = home
            .get("organization --columns name")
            .base_url_of(&konnect)
            .run()
            .code(4)
            .stdout("");
        let first = "error: cannot get organization: the login of profile `default` has expired: Konnect answered ";
        assert!(
            outcome.stderr.starts_with(&format!("{first}{status} ")),
            "{outcome}"
        );
        let hint = format!("hint: run `kongctl login --base-url {}`\n", konnect.url());
        assert!(
            outcome.stderr.ends_with(&hint) && outcome.stderr.contains("  detail: no ***\n"),
            "{outcome}"
        );
        assert_eq!(
            fs::read_to_string(home.path(FILE)).expect("it is there"),
            old
        );
    }
}

#[test]
fn a_login_without_a_refresh_token_expires_with_its_access_token() {
    let konnect = Konnect::new()
        .on("GET", ORGANIZATION, Response::empty(401))
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 3600).replace(REFRESHING, ""));
    let expected = format!(
        "error: cannot get organization: the login of profile `default` has expired: no refresh token is stored\n\
         hint: run `kongctl login --base-url {}`\n",
        konnect.url()
    );
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_token_is_used_in_its_last_minute_if_the_renewal_fails_temporarily() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, Response::empty(503))
        .on("GET", ORGANIZATION, organization())
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 30));
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(
        konnect.requests()[1].header("authorization"),
        Some(format!("Bearer {ACCESS}").as_str())
    );
}

#[test]
fn a_failed_renewal_after_expiry_is_an_error_of_its_own_kind() {
    for (answer, code, message) in [
        (
            Response::empty(503),
            10,
            "Konnect answered 503 Service Unavailable",
        ),
        (Response::reset(), 8, "the connection to"),
        (
            Response::empty(200),
            10,
            "the response has no cookie `konnectaccesstoken`",
        ),
        (
            Response::redirect("https://192.0.2.1/"),
            10,
            "a redirect to 192.0.2.1 answered 302 Found instead of Konnect",
        ),
        (
            Response::text(403, "text/html", "<title>Access denied</title>"),
            10,
            "a web page answered 403 Forbidden instead of Konnect\n  title: Access denied",
        ),
        (
            Response::text(200, "text/plain", vec![b' '; (1 << 20) + 1]),
            10,
            "the response is larger than 1 MiB",
        ),
    ] {
        let konnect = Konnect::new().on("POST", REFRESH, answer).start();
        let home = Home::new();
        let old = stored(&konnect, -30);
        home.write(FILE, &old);
        let outcome = home
            .get("organization --columns name")
            .base_url_of(&konnect)
            .run()
            .code(code)
            .stdout("");
        assert!(
            outcome.stderr.starts_with(&format!(
                "error: cannot get organization: cannot renew the login: {message}"
            )),
            "{outcome}"
        );
        assert_eq!(
            fs::read_to_string(home.path(FILE)).expect("it is there"),
            old
        );
    }
}

#[test]
fn unknown_members_survive_a_renewal() {
    let konnect = renewing("new", "newer");
    let home = Home::new();
    let old = stored(&konnect, 0)
        .replacen('{', "{\"extra\":{\"a\":1.50},", 1)
        .replacen("\"token\":{", "\"token\":{\"id_token\":\"x\",", 1);
    home.write(FILE, old);
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    let text = fs::read_to_string(home.path(FILE)).expect("it is there");
    assert!(
        text.starts_with(
            "{\"extra\":{\"a\":1.50},\"token\":{\"id_token\":\"x\",\"access_token\":\"new\","
        ),
        "{text}"
    );
}

#[test]
fn twenty_concurrent_processes_renew_a_login_once() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed("new-access", "new-refresh").held())
        .on("GET", ORGANIZATION, organization())
        .repeatedly()
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 30));
    thread::scope(|scope| {
        let runs: Vec<_> = (0..20)
            .map(|_| {
                scope.spawn(|| {
                    home.get("organization --columns name")
                        .base_url_of(&konnect)
                        .run()
                })
            })
            .collect();
        konnect.wait_for_requests(1);
        konnect.release();
        for run in runs {
            run.join()
                .expect("it ran")
                .code(0)
                .stdout(ORGANIZATION_TABLE)
                .stderr("");
        }
    });
    let requests = konnect.requests();
    assert_eq!(
        requests
            .iter()
            .filter(|request| request.path == REFRESH)
            .count(),
        1
    );
    assert!(
        requests
            .iter()
            .skip(1)
            .all(|request| request.header("authorization") == Some("Bearer new-access"))
    );
    assert_eq!(read(&home)["token"]["refresh_token"], json!("new-refresh"));
    assert_eq!(home.files(), [FILE]);
}

#[test]
fn a_leftover_lock_file_is_ignored() {
    let konnect = renewing("new", "newer");
    let home = Home::new();
    home.write(FILE, stored(&konnect, 0));
    home.write(LOCK, "");
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(home.files(), [FILE]);
}

#[test]
fn a_login_that_is_removed_while_it_is_renewed_stays_removed() {
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed("new", "newer").held())
        .on("GET", ORGANIZATION, organization())
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 0));
    let running = home
        .get("organization --columns name")
        .base_url_of(&konnect)
        .spawn();
    konnect.wait_for_requests(1);
    let leaving = home.kongctl(["logout"]).spawn();
    konnect.release();
    running.wait().code(0).stdout(ORGANIZATION_TABLE).stderr("");
    leaving
        .wait()
        .code(0)
        .stdout("Logged out: deleted the login of profile `default`\n")
        .stderr("");
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn a_new_token_that_seems_expired_is_not_renewed_for_each_page() {
    let page = |number: u64| json!({"data": [{"id": number.to_string(), "name": "a"}], "meta": {"page": {"total": 2, "size": 1, "number": number}}});
    let konnect = Konnect::new()
        .on("POST", REFRESH, renewed(&jwt(-3600), "new-refresh"))
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "1")],
            Response::json(200, page(1)),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "1"), ("page[number]", "2")],
            Response::json(200, page(2)),
        )
        .start();
    let home = Home::new();
    home.write(FILE, stored(&konnect, 0));
    let run = home
        .kongctl([
            "get",
            "apis",
            "--columns",
            "id",
            "--page-size",
            "1",
            "--base-url",
            &konnect.url(),
        ])
        .run();
    run.code(0).stdout("ID\n1\n2\n").stderr("");
}
