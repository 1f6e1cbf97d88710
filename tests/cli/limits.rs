//! Tests kongctl at the limits of the machine: no more threads, descriptors or memory.
//!
//! A limit of threads counts those of a user, and none for root. So each run has a user of its own,
//! which takes root to become; without it these tests say so and skip.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::server::{Authority, Konnect, Proxy, Response};
use crate::support::{Home, Kongctl, works};

/// The first of the users that no one else uses.
static NEXT_USER: AtomicU32 = AtomicU32::new(54_000);

/// How many threads a run may have, its first included.
const LIMITS: [u32; 5] = [1, 2, 3, 4, 6];

/// Describes a run of kongctl with at most `threads` threads; `None` where that is not possible.
fn with_threads<'home>(home: &'home Home, threads: u32, words: &str) -> Option<Kongctl<'home>> {
    // The user needs to read what is there, and nothing more.
    let readable = Permissions::from_mode(0o755);
    fs::set_permissions(home.path(""), readable).expect("it is ours");
    let user = NEXT_USER.fetch_add(1, Ordering::Relaxed).to_string();
    let limit = format!("--nproc={threads}");
    let starter = [
        "setpriv",
        "--reuid",
        &user,
        "--regid",
        &user,
        "--clear-groups",
        "prlimit",
        &limit,
    ];
    let (program, before) = starter.split_first().expect("not empty");
    let trial = [before, &[env!("CARGO_BIN_EXE_kongctl"), "version"]].concat();
    if !works(program, &trial) {
        return None;
    }
    Some(home.kongctl_through(&starter, words.split_whitespace()))
}

/// Serves so many pages of two APIs each, and takes this time for each.
fn pages(count: usize, time: Duration) -> Konnect {
    (1..=count).fold(Konnect::new(), |konnect, number| {
        let text = number.to_string();
        let all = [("page[size]", "2"), ("page[number]", text.as_str())];
        let query = if number == 1 { &all[..1] } else { &all[..] };
        let page = json!({
            "meta": {"page": {"size": 2, "total": count * 2}},
            "data": [item(number * 2), item(number * 2 + 1)],
        });
        let page = Response::json(200, page).slow_header(time);
        konnect.on_query("GET", "/v3/apis", query, page)
    })
}

fn items(count: usize) -> Value {
    (2..count * 2 + 2).map(item).collect()
}

fn item(number: usize) -> Value {
    json!({"id": number.to_string()})
}

fn empty() -> Response {
    Response::json(200, json!({"data": []}))
}

#[test]
fn a_list_is_read_with_the_threads_there_are() {
    for threads in LIMITS {
        let home = Home::new();
        let words = "get apis -o json --page-size 2";
        let Some(run) = with_threads(&home, threads, words) else {
            return;
        };
        let konnect = pages(9, Duration::ZERO).start();
        run.from(&konnect)
            .run()
            .code(0)
            .stdout_json(items(9))
            .stderr("");
    }
}

#[test]
fn the_items_below_each_parent_are_read_with_the_threads_there_are() {
    for threads in LIMITS {
        let home = Home::new();
        let words = "get portals team-roles -o json --portal-id p1";
        let Some(run) = with_threads(&home, threads, words) else {
            return;
        };
        let teams: Value = (0..9).map(item).collect();
        let teams = Response::json(200, json!({"data": teams}));
        let konnect = (0..9).fold(
            Konnect::new().on("GET", "/v3/portals/p1/teams", teams),
            |konnect, number| {
                let path = format!("/v3/portals/p1/teams/{number}/assigned-roles");
                let page = Response::json(200, json!({"data": [item(number)]}));
                konnect.on("GET", &path, page)
            },
        );
        let konnect = konnect.start();
        run.from(&konnect)
            .run()
            .code(0)
            .stdout_json((0..9).map(item).collect::<Value>())
            .stderr("");
    }
}

#[test]
fn a_name_is_looked_up_without_a_thread() {
    for (url, variable, proxy) in [
        ("https://nowhere.invalid", "X", ""),
        (
            "https://us.api.konghq.com",
            "HTTPS_PROXY",
            "http://nowhere.invalid:1",
        ),
        (
            "https://us.api.konghq.com",
            "HTTPS_PROXY",
            "socks5h://nowhere.invalid:1",
        ),
        (
            "https://nowhere.invalid",
            "HTTPS_PROXY",
            "socks5://127.0.0.1:1",
        ),
    ] {
        let home = Home::new();
        let Some(run) = with_threads(&home, 1, "get apis") else {
            return;
        };
        let outcome = run.at(url).env(variable, proxy).run().code(8).stdout("");
        assert!(
            outcome
                .stderr
                .starts_with("error: cannot list apis: cannot "),
            "{outcome}"
        );
    }
}

#[test]
fn every_kind_of_proxy_works_without_a_thread() {
    for scheme in ["http", "socks4", "socks4a", "socks5", "socks5h"] {
        let (home, authority) = (Home::new(), Authority::new());
        let Some(run) = with_threads(&home, 1, "get apis") else {
            return;
        };
        let konnect = Konnect::new()
            .on("GET", "/v3/apis", empty())
            .start_tls(&authority);
        let relay = Proxy::to(&konnect);
        let certificates = home.write("ca.pem", fs::read(authority.pem_file()).expect("a file"));
        run.at(&format!("https://localhost:{}", konnect.address().port()))
            .env("SSL_CERT_FILE", certificates)
            .env(
                "ALL_PROXY",
                format!("{scheme}://localhost:{}", relay.address().port()),
            )
            .run()
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
}

#[test]
fn a_list_is_read_with_the_descriptors_there_are() {
    if !works("prlimit", &["--version"]) {
        return;
    }
    for descriptors in [4, 5, 6, 8] {
        let (home, limit) = (Home::new(), format!("--nofile={descriptors}"));
        // Longer than a retry waits: a connection cannot be had by trying again.
        let konnect = pages(9, Duration::from_millis(200)).start();
        home.kongctl_through(&["prlimit", &limit], ["get", "apis", "-o", "json"])
            .args(["--page-size", "2", "--no-telemetry"])
            .from(&konnect)
            .run()
            .code(0)
            .stdout_json(items(9))
            .stderr("");
    }
}

#[test]
fn the_sandbox_serves_or_names_the_limit_of_descriptors() {
    if !works("prlimit", &["--version"]) {
        return;
    }
    for descriptors in 4..=20 {
        let (home, limit) = (Home::new(), format!("--nofile={descriptors}"));
        let words = "get apis --profile sandbox --page-size 2 -o json --timeout 20s";
        let outcome = home
            .kongctl_through(&["prlimit", &limit], words.split_whitespace())
            .run();
        if outcome.code == Some(0) {
            continue;
        }
        assert!(outcome.stderr.contains("ulimit -n"), "{outcome}");
        assert!(descriptors < 12, "{outcome}");
    }
}

#[test]
fn the_sandbox_of_a_command_gets_one_request_at_a_time() {
    let words = "get apis --profile sandbox --page-size 2 --log-level debug";
    let home = Home::new();
    let outcome = home.kongctl(words.split(' ')).run().code(0);
    let lines = outcome.stderr.lines();
    let exchanges: Vec<&str> = lines.filter(|line| line.contains(" GET http:")).collect();
    assert!(exchanges.len() > 4, "{outcome}");
    for pair in exchanges.chunks(2) {
        let response = format!("{}: 200 OK after ", pair[0]);
        assert!(pair[1].starts_with(&response), "{outcome}");
    }
}

#[test]
fn the_sandbox_serves_or_names_the_limit_of_threads() {
    for threads in LIMITS {
        let home = Home::new();
        let words = "get apis --profile sandbox --page-size 2 --no-telemetry";
        let Some(run) = with_threads(&home, threads, words) else {
            return;
        };
        let outcome = run.run();
        if outcome.code == Some(0) {
            assert!(threads > 2, "{outcome}");
        } else {
            assert!(outcome.stderr.contains("ulimit -u"), "{outcome}");
        }
    }
}
