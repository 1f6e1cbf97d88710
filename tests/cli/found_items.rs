//! Tests what is read of an item that is found by its name, or by that of another item.

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response};

const PORTAL: &str = "0b6a7a3e-0000-4000-8000-000000000001";

#[test]
fn an_item_has_the_same_fields_by_its_name_as_by_its_id() {
    let home = Home::new();
    for (place, name) in [
        ("portals pages --portal partner-harbour", "guides"),
        ("portals snippets --portal partner-harbour", "route-map"),
        ("apis versions --api bookings", "v4"),
        ("apis documents --api bookings", "getting-started"),
        (
            "api-packages documents --package-name partner-starter",
            "fair-use",
        ),
        ("catalog scorecards", "Gold tier"),
    ] {
        let read = |verb: &str, item: &str| {
            let words = [verb].into_iter().chain(place.split(' '));
            let run = home.kongctl(words).args([item, "-p", "sandbox"]);
            run.args(["-o", "json"]).run().code(0).stderr("").stdout
        };
        let item: serde_json::Value = serde_json::from_str(&read("get", name)).expect("JSON");
        let id = item["id"].as_str().expect("an ID");
        for verb in ["get", "describe"] {
            assert_eq!(read(verb, name), read(verb, id), "{verb} {place}");
        }
    }
}

#[test]
fn only_an_item_that_has_more_fields_by_its_path_takes_two_requests() {
    let rows = json!({"data": [{"id": PORTAL, "name": "n", "slug": "n"}]});
    let item = json!({"id": PORTAL, "content": "c"});
    let konnect = Konnect::new()
        .on("GET", "/v3/portals", Response::json(200, rows.clone()))
        .on("GET", "/v3/portals/p/pages", Response::json(200, rows))
        .on(
            "GET",
            &format!("/v3/portals/p/pages/{PORTAL}"),
            Response::json(200, item),
        )
        .start();
    let home = Home::new();
    home.get("portals n").from(&konnect).run().code(0);
    home.get("portals pages n --portal-id p -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"id": PORTAL, "content": "c"}));
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn an_item_without_a_name_is_found_by_that_of_the_item_it_refers_to() {
    let home = Home::new();
    for (place, name, column) in [
        (
            "apis publications --api flight-status",
            "open-skies",
            "portal_id",
        ),
        (
            "portals publications --portal partner-harbour",
            "flight-status",
            "api_id",
        ),
        (
            "apis implementations --api bookings",
            "mainland",
            "service.control_plane_id",
        ),
        (
            "apis service-mappings --api bookings",
            "bookings",
            "service_id",
        ),
        (
            "catalog services api-mappings --service bookings",
            "bookings",
            "api_id",
        ),
        (
            "portals team-group-mappings --portal partner-harbour",
            "ferry-lines",
            "team_id",
        ),
        ("organization team-group-mappings", "platform", "team_id"),
        (
            "gateway control-planes key-auths --cp mainland",
            "harbour-kiosk",
            "consumer.id",
        ),
        (
            "gateway control-planes eol-nodes --cp mainland",
            "hangar-lab",
            "node_id",
        ),
        (
            "cloud-gateways configurations",
            "mainland",
            "control_plane_id",
        ),
    ] {
        let all = format!("{place} -p sandbox -o wide --no-headers");
        let all = home.get(&all).run().code(0).stdout;
        let rows = all.lines().filter(|row| row.contains(name)).count();
        assert_eq!(rows, 1, "{place}: {all}");
        let one = format!("{place} -p sandbox --no-headers --columns {column} {name}");
        let one = home.get(&one).run().code(0).stderr("").stdout;
        let list = format!("{place} -p sandbox --no-headers --columns {column}");
        let list = home.get(&list).run().code(0).stdout;
        assert!(list.lines().any(|id| id == one.trim_end()), "{place}");
    }
}

#[test]
fn what_refers_to_nothing_of_this_name_is_told() {
    let home = Home::new();
    for (words, code, error) in [
        (
            "apis publications open-skis --api flight-status",
            5,
            "error: cannot get apis publications `open-skis`: no portal named `open-skis`\n\
             hint: did you mean `open-skies` (3e635849-5719-4c10-95c1-a9b0b8754414)?\n\
             hint: run `kongctl get portals --profile sandbox` to list them\n",
        ),
        (
            "apis publications crew-room --api flight-status",
            5,
            "error: cannot get apis publications `crew-room`: no publication named `crew-room`\n\
             hint: run `kongctl get apis publications --api-name flight-status --profile sandbox` \
             to list them\n",
        ),
        (
            "apis publications open-skies",
            2,
            "error: cannot get apis publications `open-skies`: 8 publications refer to \
             `open-skies`\nhint: add --api NAME\n",
        ),
        (
            "gateway control-planes key-auths --cp mainland island-hotels",
            2,
            "error: cannot get gateway control-planes key-auths `island-hotels`: 2 key auths refer \
             to `island-hotels`\n  ids: d8cd6841-845b-401b-9cb1-a13db7475110, \
             89bc7880-7e9e-4610-80ad-85bcf8a6efff\n\
             hint: use one of the IDs instead of the name\n",
        ),
    ] {
        let outcome = home.get(&format!("{words} -p sandbox")).run();
        outcome.code(code).stdout("").stderr(error);
    }
}

#[test]
fn the_answer_to_a_change_is_shown_as_the_items_that_it_has() {
    let home = Home::new();
    for (words, stdout) in [
        (
            "create apis flight-status publications crew-room --columns api_id,portal_id",
            "941271a9-2ef4-40be-bbe9-9125325ac3a9  d1f776f8-d28a-4a7b-ae55-281426fbccaa\n",
        ),
        (
            "update apis flight-status publications open-skies visibility=private \
             --columns portal_id,visibility",
            "3e635849-5719-4c10-95c1-a9b0b8754414  private\n",
        ),
        (
            "create gateway consumer-groups consumers ferry-line --cp mainland \
             --consumer-group-name kiosks",
            "ferry-line  partner-0009  c31d2432-bb81-4015-93ae-8f5acfb85cf9\n",
        ),
        (
            "create gateway consumers consumer-groups kiosks --cp mainland \
             --consumer-name ferry-line",
            "partners  dfb2f7db-98c7-4f5e-9f3d-ba5626a7e87a\n\
             kiosks    5c62f464-08bc-4a64-8808-9526a81b28cf\n",
        ),
        (
            "update organization team-mappings \
             mappings:=[{\"group\":\"g\",\"team_ids\":[\"5b0c2f1e-7a44-4f0b-9d35-6c1e8a90b7d2\"]}]",
            "g  5b0c2f1e-7a44-4f0b-9d35-6c1e8a90b7d2\n",
        ),
    ] {
        let run = home.kongctl(words.split_whitespace());
        let run = run.args(["-p", "sandbox", "--no-headers"]).run();
        run.code(0).stdout(stdout).stderr("");
    }
    // As JSON, it is what Konnect sent.
    let run = home.kongctl([
        "create",
        "apis",
        "flight-status",
        "publications",
        "crew-room",
    ]);
    let run = run.args(["-p", "sandbox", "-o", "json"]).run().code(0);
    assert!(!run.stdout.contains("portal_id"), "{run}");
}

#[test]
fn what_a_publication_was_created_by_finds_it_everywhere() {
    let home = Home::new();
    let state = home.path("state.json");
    let place = ["apis", "flight-status", "publications"];
    let run = |verb: &str, words: &[&str]| {
        let run = home.kongctl([verb]).args(place).args(words);
        run.env("KONGCTL_SANDBOX_STATE", &state)
            .args(["-p", "sandbox"])
            .run()
    };
    run("create", &["crew-room"]).code(0).stderr("");
    run("update", &["crew-room", "visibility=public"]).code(0);
    for verb in ["get", "describe"] {
        let outcome = run(verb, &["crew-room"]).code(0);
        assert!(outcome.stdout.contains("public"), "{outcome}");
    }
    run("delete", &["crew-room", "--yes"])
        .code(0)
        .stderr("note: deleted publication `crew-room` (d1f776f8-d28a-4a7b-ae55-281426fbccaa)\n");
    run("get", &["crew-room"]).code(5);
    run("update", &["crew-rom", "visibility=public"])
        .code(5)
        .stderr(
            "error: cannot update publication `crew-rom`: no portal named `crew-rom`\n\
         hint: did you mean `crew-room` (d1f776f8-d28a-4a7b-ae55-281426fbccaa)?\n\
         hint: run `kongctl get portals --profile sandbox` to list them\n",
        );
}

#[test]
fn a_field_with_the_id_of_an_item_takes_its_name() {
    let home = Home::new();
    let guides = "a1ca2af3-2e28-4274-a407-fd2a30da6cbc";
    for (words, field, id) in [
        (
            "create portals partner-harbour pages fares content=# parent_page_id=guides",
            "parent_page_id",
            guides,
        ),
        (
            "update portals partner-harbour pages contact parent_page_id=guides",
            "parent_page_id",
            guides,
        ),
        (
            "create gateway control-planes mainland routes r paths=/r service.id=bookings-api",
            "id",
            "21d5147c-17ae-4ce9-8998-2a773913a929",
        ),
    ] {
        let run = home.kongctl(words.split(' '));
        let run = run.args(["-p", "sandbox", "--dry-run"]).run().code(0);
        let sent = format!("\"{field}\": \"{id}\"");
        assert!(run.stdout.contains(&sent), "{run}");
    }
}

#[test]
fn a_field_that_names_nothing_is_refused_before_anything_is_sent() {
    let home = Home::new();
    for (words, code, error) in [
        (
            "create portals partner-harbour pages fares content=# parent_page_id=gudes",
            5,
            "error: `parent_page_id=gudes`: no page named `gudes`\n\
             hint: did you mean `guides` (a1ca2af3-2e28-4274-a407-fd2a30da6cbc)?\n",
        ),
        (
            "create gateway control-planes mainland routes r paths=/r service=bookings-api",
            2,
            "error: `service=bookings-api`: `service` is an object\n\
             hint: did you mean `service.id=bookings-api`?\n",
        ),
    ] {
        let run = home.kongctl(words.split(' ')).args(["-p", "sandbox"]);
        run.run().code(code).stdout("").stderr_contains(error);
    }
}
