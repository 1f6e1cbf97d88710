//! Tests how one item is found among filtered ones, invalid IDs, images, and chosen columns.

use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response};

const PORTAL: &str = "0b6a7a3e-0000-4000-8000-000000000001";

#[test]
fn an_id_is_searched_among_the_items_of_the_parent() {
    let mine = json!({"data": [{"portal_id": PORTAL, "api_id": "mine"}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/api-publications", Response::json(200, mine))
        .start();
    let outcome = Home::new()
        .get("apis")
        .args(["publications", PORTAL, "--api-id", "mine", "-o", "json"])
        .from(&konnect)
        .run()
        .code(0);
    assert!(outcome.stdout.contains(PORTAL), "{outcome}");
    assert_eq!(
        konnect.requests()[0].parameter("filter[api_id][eq]"),
        Some("mine")
    );
}

#[test]
fn the_name_of_a_related_resource_is_answered_with_the_relation() {
    for (typed, word, hint) in [
        (
            "apis flight-status portals",
            "portals",
            "for its portals, run `kongctl get apis flight-status publications --profile sandbox`",
        ),
        (
            "apis flight-status auth-strategies",
            "auth-strategies",
            "for its auth-strategies, run `kongctl get apis flight-status publications --profile sandbox`",
        ),
        (
            "portals open-skies apis",
            "apis",
            "for its apis, run `kongctl get apis publications --portal open-skies --profile sandbox`",
        ),
        (
            "apis portals",
            "portals",
            "for its portals, run `kongctl get apis NAME publications --profile sandbox`",
        ),
        (
            "gateway control-planes mainland apis",
            "apis",
            "for apis, run `kongctl get apis --profile sandbox`",
        ),
        (
            "gateway services --cp mainland bookings-api certificates",
            "certificates",
            "for certificates, run `kongctl get gateway control-planes certificates --control-plane-name mainland --profile sandbox`",
        ),
        (
            "apis help",
            "help",
            "for help, run `kongctl get apis --help --profile sandbox`",
        ),
    ] {
        let words = format!("{typed} -p sandbox");
        let outcome = Home::new().get(&words).run().code(5);
        assert!(
            outcome.stderr.contains(&format!("named `{word}`")),
            "{outcome}"
        );
        outcome.stderr_contains(&format!("hint: {hint}\n"));
    }
    let outcome = Home::new().get("apis nope -p sandbox").run().code(5);
    assert!(!outcome.stderr.contains("hint: for"), "{outcome}");
    let outcome = Home::new().get("apis help").run().code(4);
    outcome.stderr_contains("hint: for help, run `kongctl get apis --help`\n");
}

#[test]
fn a_typo_in_a_resource_below_is_answered_with_the_line_that_was_meant() {
    for (typed, meant) in [
        ("apis flight-status versoins", "apis flight-status versions"),
        ("apis flight-status Versions", "apis flight-status versions"),
        ("apis versoins", "apis NAME versions"),
        ("portals open-skies pags", "portals open-skies pages"),
        ("portals open-skies pags x", "portals open-skies pages"),
        (
            "gateway control-planes mainland servics",
            "gateway control-planes mainland services",
        ),
        (
            "gateway services --cp mainland bookings-api plugns",
            "gateway control-planes services plugins --service bookings-api --control-plane-name mainland",
        ),
    ] {
        let words = format!("{typed} -p sandbox");
        let outcome = Home::new().get(&words).run().code(5);
        outcome.stderr_contains(&format!(
            "hint: did you mean `kongctl get {meant} --profile sandbox`?\n"
        ));
    }
    let outcome = Home::new()
        .get("apis flight-status bookins -p sandbox")
        .run()
        .code(5);
    assert!(
        !outcome.stderr.contains("did you mean `kongctl"),
        "{outcome}"
    );
}

#[test]
fn a_name_is_searched_among_the_filtered_items() {
    let rows = json!({"data": [{"id": "1", "name": "n"}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, rows))
        .start();
    Home::new()
        .get("apis")
        .args(["n", "--filter", "version=v1", "-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stderr("");
    assert_eq!(
        konnect.requests()[0].parameter("filter[version][eq]"),
        Some("v1")
    );
}

#[test]
fn an_item_that_a_flag_excludes_is_not_found() {
    let rows = json!({"data": [{"id": "1", "name": "admins", "system_team": true}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/teams", Response::json(200, rows))
        .start();
    let outcome = Home::new()
        .get("organization")
        .args(["teams", "admins", "--skip-system-teams"])
        .from(&konnect)
        .run()
        .code(5)
        .stdout("");
    outcome.stderr(
        "error: cannot get organization teams `admins`: the item exists, but does not match the filter flags\n",
    );
}

#[test]
fn an_item_that_a_filter_may_leave_out_is_not_said_to_be_missing() {
    let home = Home::new();
    for (words, told) in [
        (
            "apis flight-status --filter name=x",
            "error: cannot get apis `flight-status`: no API named `flight-status` matches the filters\n\
             hint: leave the filters out, or run `kongctl get apis --profile sandbox` to list them\n",
        ),
        (
            "portals open-skies pages home --filter slug=x",
            "error: cannot get portals pages `home`: no page named `home` matches the filters\n\
             hint: leave the filters out, or run `kongctl get portals pages --portal-name open-skies --profile sandbox` to list them\n",
        ),
    ] {
        let args = ["-p", "sandbox", "get"];
        home.kongctl(args.into_iter().chain(words.split(' ')))
            .run()
            .code(5)
            .stdout("")
            .stderr(told);
    }
    // Of several, the others are printed. An order leaves out nothing.
    home.kongctl(["-p", "sandbox", "get", "apis", "payments", "flight-status"])
        .args(["--filter", "name=payments", "-o", "name"])
        .run()
        .code(5)
        .stdout("payments\n")
        .stderr_contains("named `flight-status` matches the filters");
    home.kongctl(["-p", "sandbox", "get", "apis", "nowhere", "--sort", "name"])
        .run()
        .code(5)
        .stderr_contains("hint: run `kongctl get apis --profile sandbox` to list them");
}

#[test]
fn empty_text_and_dots_are_not_ids() {
    let konnect = Konnect::new().start();
    for id in ["", ".", ".."] {
        let words = [
            "gateway",
            "control-planes",
            "services",
            "--control-plane-id",
            id,
        ];
        Home::new()
            .get("")
            .args(words)
            .from(&konnect)
            .run()
            .code(2)
            .stdout("")
            .stderr_contains("not a valid name or ID");
        Home::new()
            .get("apis")
            .args([id])
            .from(&konnect)
            .run()
            .code(2)
            .stdout("")
            .stderr_contains("not a valid name or ID");
    }
}

#[test]
fn an_object_in_a_member_is_printed_as_itself() {
    let konnect = Konnect::new()
        .on(
            "GET",
            &format!("/v2/control-planes/x/nodes/{PORTAL}"),
            Response::json(200, json!({"item": {"id": PORTAL}})),
        )
        .start();
    let words = [
        "gateway",
        "control-planes",
        "nodes",
        PORTAL,
        "--control-plane-id",
        "x",
        "-o",
        "json",
    ];
    Home::new()
        .get("")
        .args(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"id": PORTAL}))
        .stderr("");
}

#[test]
fn an_image_is_written_to_the_named_or_default_file() {
    let home = Home::new();
    let logo = || Response::json(200, json!({"data": "data:image/png;base64,aGVsbG8="}));
    let konnect = Konnect::new()
        .on("GET", "/v3/portals/p/assets/logo", logo())
        .repeatedly()
        .start();
    let words = ["portals", "assets", "logo", "--portal-id", "p"];
    home.get("")
        .args(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("logo.png\n")
        .stderr("");
    home.get("")
        .args([&words[..], &["--output-file", "mine.png"]].concat())
        .from(&konnect)
        .run()
        .code(0)
        .stdout("mine.png\n")
        .stderr("");
    assert_eq!(
        (
            std::fs::read(home.path("logo.png")).ok(),
            std::fs::read(home.path("mine.png")).ok()
        ),
        (Some(b"hello".to_vec()), Some(b"hello".to_vec()))
    );
    home.get("")
        .args([&words[..], &["-o", "json"]].concat())
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"data": "data:image/png;base64,aGVsbG8="}));
}

#[test]
fn an_image_replaces_a_file_only_if_that_was_named() {
    let home = Home::new();
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p/assets/logo",
            Response::json(200, json!({"data": "data:image/png;base64,aGVsbG8="})),
        )
        .repeatedly()
        .start();
    let logo = || {
        let words = "portals assets logo --portal-id p --no-telemetry";
        home.get(words).from(&konnect)
    };
    let target = home.write("target", "mine");
    let read = || std::fs::read_to_string(&target).expect("it is there");
    std::fs::set_permissions(&target, PermissionsExt::from_mode(0o640)).expect("HOME is ours");
    for link_to in ["target", "nowhere"] {
        let link = home.path("logo.png");
        let _ = std::fs::remove_file(&link);
        std::os::unix::fs::symlink(link_to, &link).expect("HOME is ours");
        let before = home.snapshot();
        logo().run().code(3).stdout("").stderr(
            "error: `logo.png` exists and is not replaced\n\
             hint: pass --output-file PATH to choose the file, which is then replaced\n",
        );
        assert_eq!(home.snapshot(), before);
    }
    std::fs::remove_file(home.path("logo.png")).expect("HOME is ours");
    std::os::unix::fs::symlink("target", home.path("logo.png")).expect("HOME is ours");
    logo()
        .args(["--output-file", "logo.png"])
        .run()
        .code(0)
        .stdout("logo.png\n")
        .stderr("");
    assert_eq!(read(), "hello");
    let mode = std::fs::metadata(&target)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
    assert_eq!(home.files(), ["logo.png", "target"]);

    logo()
        .args(["--output-file", "/dev/null"])
        .run()
        .code(3)
        .stdout("")
        .stderr("error: cannot write the image to `/dev/null`\n  cause: not a regular file\n");
}

#[test]
fn a_response_without_an_image_writes_nothing() {
    let home = Home::new();
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p/assets/logo",
            Response::json(200, json!({"data": "data:image/png;base64,%%"})),
        )
        .start();
    home.get("portals")
        .args(["assets", "logo", "--portal-id", "p"])
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr_contains("the response has no image");
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn columns_can_be_chosen() {
    let rows = json!({"data": [{"id": "1", "name": "a", "labels": {"env": "prod"}}, {"id": "2", "name": "b"}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, rows))
        .repeatedly()
        .start();
    let (home, words) = (Home::new(), ["apis", "--columns"]);
    home.get("")
        .args([words[0], words[1], "name,labels.env,KEY=.id"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout("NAME  LABELS.ENV  KEY\na     prod        1\nb     -           2\n");
    let outcome = home
        .get("")
        .args([words[0], words[1], "name,,id"])
        .from(&konnect)
        .run()
        .code(2)
        .stdout("");
    outcome.stderr("error: invalid value `name,,id` for `--columns`: expected fields such as name,id,labels.env or ENV=.labels.env\n");
}
