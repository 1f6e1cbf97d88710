//! Tests the sandbox: a Konnect without account, token, file or network.

use std::net::TcpListener;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response};
use crate::support::{Home, Outcome, has_terminal};

const ZONE: &str = "961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3";

/// What each resource must answer with: the words that get it, and the sample it is served from.
const SAMPLES: [(&[&str], &str); 6] = [
    (&["me"], include_str!("../../src/sandbox/data/me.json")),
    (
        &["organization"],
        include_str!("../../src/sandbox/data/organization.json"),
    ),
    (&["apis"], include_str!("../../src/sandbox/data/apis.json")),
    (
        &["portals"],
        include_str!("../../src/sandbox/data/portals.json"),
    ),
    (
        &["organization", "teams"],
        include_str!("../../src/sandbox/data/organization-teams.json"),
    ),
    (
        &["gateway", "control-planes"],
        include_str!("../../src/sandbox/data/gateway-control-planes.json"),
    ),
];

#[test]
fn every_resource_is_its_whole_sample_as_json() {
    for (resource, sample) in SAMPLES {
        let expected = format!("{:#}\n", parsed(sample));
        get_in_sandbox(&[resource, &["-o", "json"]].concat())
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn every_resource_is_a_table_of_its_whole_sample() {
    for (resource, sample) in SAMPLES {
        let ids = match parsed(sample) {
            Value::Array(rows) => rows.iter().map(|row| row["id"].clone()).collect(),
            one => vec![one["id"].clone()],
        };
        let outcome = get_in_sandbox(resource).code(0).stderr("");
        let lines = outcome
            .stdout
            .lines()
            .filter_map(|line| line.split(' ').next_back())
            .collect::<Vec<_>>();
        assert_eq!(
            (lines[0], json!(lines[1..])),
            ("ID", json!(ids)),
            "{outcome}"
        );
    }
}

#[test]
fn a_dash_stands_for_a_missing_value() {
    let expected = "\
NAME             DESCRIPTION                                       ID
partner-harbour  For travel agents, ferry lines and island hotels  d735832f-7fa8-49d1-8cc2-64542f8cad79
crew-room        In-house APIs for crew, ramp and hangar teams     d1f776f8-d28a-4a7b-ae55-281426fbccaa
open-skies       -                                                 3e635849-5719-4c10-95c1-a9b0b8754414
";
    get_in_sandbox(&["portals"])
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn small_pages_give_the_same_list_as_large_ones() {
    let whole = get_in_sandbox(&["apis", "--page-size", "100"])
        .code(0)
        .stderr("")
        .stdout;
    for size in ["1", "10", "1000"] {
        get_in_sandbox(&["apis", "--page-size", size])
            .code(0)
            .stdout(&whole)
            .stderr("");
    }
}

#[test]
fn an_item_is_found_by_its_name_and_by_its_id() {
    let expected = format!("{:#}\n", parsed(SAMPLES[2].1)[0]);
    for word in ["zone-boarding", ZONE] {
        get_in_sandbox(&["apis", word, "-o", "json"])
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn an_unknown_name_is_not_found() {
    let expected = "error: cannot get portals `zone-boarding`: no portal named `zone-boarding`\nhint: run `kongctl get portals --profile sandbox` to list them\n";
    get_in_sandbox(&["portals", "zone-boarding"])
        .code(5)
        .stdout("")
        .stderr(expected);
}

#[test]
fn the_environment_can_select_the_sandbox_in_any_letter_case() {
    let (home, expected) = (Home::new(), get_in_sandbox(&["me"]).stdout);
    home.kongctl(["get", "me"])
        .env("KONGCTL_PROFILE", "Sandbox")
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn the_sandbox_needs_no_file_and_leaves_none() {
    let (home, expected) = (Home::new(), get_in_sandbox(&["me"]).stdout);
    home.kongctl(["get", "me", "-p", "sandbox"])
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
    assert_eq!(home.snapshot(), []);
    home.kongctl(["get", "me", "-p", "sandbox"])
        .env("HOME", "/dev/null/x")
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn a_sandbox_profile_in_the_file_takes_precedence() {
    let row = json!({"id": "1", "email": "mine@example.com"});
    let konnect = Konnect::new()
        .on("GET", "/v3/users/me", Response::json(200, &row))
        .start();
    let home = Home::new().config(&format!(
        "SANDBOX:\n  konnect:\n    base-url: {}\n    pat: kpat_mine\n",
        konnect.url()
    ));
    home.kongctl(["get", "me", "-p", "sandbox", "-o", "json"])
        .run()
        .code(0)
        .stdout_json(row)
        .stderr("");
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer kpat_mine")
    );
}

#[test]
fn a_sandbox_profile_in_the_file_needs_a_token_of_its_own() {
    let home = Home::new().config("sandbox:\n  output: json\n");
    let outcome = home
        .kongctl(["get", "me", "-p", "sandbox"])
        .run()
        .code(4)
        .stdout("");
    assert!(
        outcome.stderr.starts_with("error: profile `sandbox` has no access token\nhint: the config file has a profile of this name, which replaces the built-in sandbox; rename it there, and set variables such as KONGCTL_SANDBOX_OUTPUT instead\nhint: or set a token with `--pat-file PATH`, KONGCTL_SANDBOX_KONNECT_PAT, or "),
        "{outcome}"
    );
}

#[test]
fn a_wrong_token_is_rejected() {
    let outcome = get_in_sandbox(&["apis", "--pat", "kpat_wrong"])
        .code(4)
        .stdout("");
    let lines = outcome
        .stderr
        .lines()
        .filter(|line| !line.starts_with("  request: GET http://127.0.0.1:"))
        .collect::<Vec<_>>();
    let expected = [
        "error: cannot list apis: Konnect answered 401 Unauthorized",
        "  detail: Invalid credentials",
        "  trace: kong:trace:sandbox",
        "hint: the sandbox accepts only its own token, not the one from --pat",
    ];
    assert_eq!(lines, expected, "{outcome}");
}

#[test]
fn a_served_sandbox_responds_until_it_is_ended() {
    let (home, expected) = (Home::new(), get_in_sandbox(&["portals"]).stdout);
    let mut serving = home
        .kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0"])
        .spawn();
    let url = url(&serving.wait_for_stdout("/v3/apis'\n"));
    for _ in 0..2 {
        let arguments = [
            "get",
            "portals",
            "--base-url",
            &url,
            "--pat",
            "kpat_sandbox",
        ];
        home.kongctl(arguments)
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
    // Not INT: a shell that runs the tests in the background has them ignore it.
    serving.signal("TERM");
    let told = format!(
        "Konnect sandbox on {url}, until Ctrl-C. Try:\n\n    kongctl get apis --base-url {url} --pat kpat_sandbox\n    kongctl login --base-url {url}\n    curl -H 'Authorization: Bearer kpat_sandbox' '{url}/v3/apis'\n"
    );
    serving.wait().killed_by(15).stdout(&told).stderr("");
}

#[test]
fn a_served_sandbox_requires_its_token() {
    let home = Home::new();
    let mut serving = home
        .kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0"])
        .spawn();
    let url = url(&serving.wait_for_stdout("/v3/apis'\n"));
    let expected = format!(
        "error: cannot get me: Konnect answered 401 Unauthorized
  detail: Invalid credentials
  request: GET {url}/v3/users/me
  trace: kong:trace:sandbox
hint: the token of profile `default` comes from --pat; is it expired, or of another region?
hint: `me` takes a person's token, not a system account's
"
    );
    home.kongctl(["get", "me", "--base-url", &url, "--pat", "kpat_wrong"])
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_sandbox_is_served_on_loopback_only() {
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8001"] {
        let expected = format!(
            "error: cannot listen on {address}\nhint: the sandbox listens on loopback addresses only, such as 127.0.0.1\n"
        );
        Home::new()
            .kongctl(["sandbox", "serve", "--addr", address])
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_invalid_address_is_a_usage_error() {
    for address in ["here", "localhost", "127.0.0.1", "localhost:65536"] {
        let expected = format!(
            "error: invalid value `{address}` for `--addr`: expected an address and a port, such as 127.0.0.1:8001\n\
             For more information, try '--help'.\n"
        );
        Home::new()
            .kongctl(["sandbox", "serve", "--addr", address])
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn a_port_in_place_of_the_profile_is_an_error() {
    Home::new()
        .kongctl(["sandbox", "serve", "-p", "8002"])
        .run()
        .code(2)
        .stdout("")
        .stderr(
            "error: -p selects a profile, not the port 8002\n\
             hint: to listen on this port, add --addr 127.0.0.1:8002 instead\n",
        );
}

#[test]
fn a_port_in_use_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = taken.local_addr().expect("a bound socket has an address");
    let cause = TcpListener::bind(address).expect_err("the port is taken");
    let expected = format!(
        "error: cannot listen on {address}\n  cause: {cause}\nhint: choose another port with --addr 127.0.0.1:0\n"
    );
    let port = address.port();
    for named in [
        address.to_string(),
        format!("localhost:{port}"),
        format!(":{port}"),
        port.to_string(),
    ] {
        Home::new()
            .kongctl(["sandbox", "serve", "--addr", &named])
            .run()
            .code(3)
            .stdout("")
            .stderr(&expected);
    }
}

/// Runs `kongctl get` with these words in the sandbox.
#[track_caller]
fn get_in_sandbox(words: &[&str]) -> Outcome {
    let home = Home::new();
    home.get("")
        .args(words)
        .args(["--profile", "sandbox"])
        .run()
}

fn parsed(sample: &str) -> Value {
    serde_json::from_str(sample).expect("the sample is JSON")
}

/// The URL that a served sandbox tells.
fn url(told: &str) -> String {
    told.lines()
        .find_map(|line| {
            line.trim()
                .strip_prefix("kongctl get apis --base-url ")?
                .split(' ')
                .next()
        })
        .expect("it tells its URL")
        .to_owned()
}

#[test]
fn degraphql_routes_of_one_service_are_listed_and_found_by_their_uri() {
    let routes = [
        "gateway",
        "control-planes",
        "services",
        "degraphql-routes",
        "--control-plane-name",
        "mainland",
        "--service-id",
        "f25b9635-49f3-4756-8df0-205678ff9d53",
    ];
    let table = "\
URI                  METHODS    SERVICE_ID                            ID
/members/:id/points  GET        f25b9635-49f3-4756-8df0-205678ff9d53  ec31337a-839c-46a4-a172-bb57c1478b8b
/members/:id/trips   GET        f25b9635-49f3-4756-8df0-205678ff9d53  2b700c1c-da0b-4acc-b14a-1566e5aca394
/rewards             GET, POST  f25b9635-49f3-4756-8df0-205678ff9d53  7866c1fb-23b0-4ee9-b244-f87c43abc0fe
";
    get_in_sandbox(&routes).code(0).stdout(table).stderr("");
    let one = [&routes[..], &["/members/:id/trips", "--jq", ".query"]].concat();
    get_in_sandbox(&one)
        .code(0)
        .stdout("\"query ($id: ID!) { member(id: $id) { trips { flight date } } }\"\n")
        .stderr("");
}

#[test]
fn a_terminal_shows_that_a_change_is_lost_unless_a_file_keeps_it() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let note = "note: the sandbox forgets the change when this command ends";
    for (words, state, is_told) in [
        ("create organization teams night-crew", None, true),
        ("delete apis bookings --yes", None, true),
        ("get apis bookings", None, false),
        (
            "create organization teams night-crew",
            Some("state.json"),
            false,
        ),
    ] {
        let command = format!("\"$KONGCTL\" --profile sandbox {words}");
        let mut run = home.on_terminal(command).env("NO_COLOR", "1");
        if let Some(name) = state {
            run = run.env("KONGCTL_SANDBOX_STATE", home.path(name));
        }
        let screen = run.run().code(0).screen();
        let shown = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(shown.contains(note), is_told, "{words}: {screen}");
    }
}
