//! Tests what arguments and files set the fields of a request to.

use serde_json::json;

use super::{API, PLANE, SERVICE, change, changes, kongctl, konnect};
use crate::support::Home;
use crate::support::server::{Konnect, Response};

#[test]
fn an_argument_is_what_the_facts_say_of_its_field() {
    let services = format!("/v2/control-planes/{PLANE}/core-entities/services");
    let server = Konnect::new()
        .on(
            "POST",
            &services,
            Response::json(201, json!({ "id": SERVICE })),
        )
        .start();
    let words = [
        "create",
        "gateway",
        "services",
        "--control-plane-id",
        PLANE,
        "8080",
        "host=a.example",
        "port=80",
        "enabled=false",
        "tags=a,b",
        "retries=null",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(0)
        .stderr("");
    let body = json!({
        "host": "a.example",
        "port": 80,
        "enabled": false,
        "tags": ["a", "b"],
        "retries": null,
        "name": "8080",
    });
    assert_eq!(changes(&server), change("POST", &services, body));
}

#[test]
fn an_image_is_sent_as_a_data_url() {
    let home = Home::new();
    let image = home.write("logo.gif", "GIF89a!");
    let page = home.write("logo.html", "<html>");
    let path = format!("/v3/portals/{API}/assets/logo");
    let server = Konnect::new()
        .on(
            "GET",
            &path,
            Response::json(200, json!({ "data": "data:image/png;base64," })),
        )
        .on(
            "PUT",
            &path,
            Response::json(200, json!({ "data": "data:image/png;base64," })),
        )
        .repeatedly()
        .start();
    let update = |image: &str| {
        let words = ["update", "portals", "assets", "logo", "--portal-id", API];
        let field = format!("data=@{image}");
        kongctl(&home, &server, &[&words[..], &[&field]].concat()).run()
    };
    update(&image.display().to_string()).code(0).stderr("");
    let sent = changes(&server);
    assert_eq!(
        sent,
        change(
            "PUT",
            &path,
            json!({ "data": "data:image/gif;base64,R0lGODlhIQ==" })
        )
    );
    let page = page.display().to_string();
    update(&page).code(2).stderr(&format!(
        "error: `{page}` is no image\nhint: Konnect takes PNG, JPEG, GIF, ICO and SVG\n"
    ));
}

#[test]
fn fields_of_a_file_that_only_konnect_sets_are_dropped_with_a_note() {
    let home = Home::new();
    let yaml = format!("id: {API}\nname: orders\ncreated_at: 2026-01-01T00:00:00Z\nnam: typo\n");
    home.write("api.yaml", &yaml);
    let server = konnect(&["POST"]);
    let words = ["create", "apis", "-f", "api.yaml"];
    kongctl(&home, &server, &words)
        .current_dir(home.path("."))
        .run()
        .code(0)
        .stderr("note: id, created_at are set by Konnect; not sent\n");
    let body = json!({ "name": "orders", "nam": "typo" });
    assert_eq!(changes(&server), change("POST", "/v3/apis", body));
}

#[test]
fn a_request_that_replaces_an_item_has_what_it_takes_of_it() {
    let path = format!("/v1/ai-gateways/{API}");
    let item = json!({
        "id": API,
        "name": "main",
        "display_name": "Main",
        "description": null,
        "config_version": "7",
        "created_at": "2026-01-01T00:00:00Z",
        "labels": { "env": "dev", "team": "ops" },
    });
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, &item))
        .on("PUT", &path, Response::json(200, &item))
        .start();
    kongctl(
        &Home::new(),
        &server,
        &["update", "ai-gateways", API, "labels.env=prod"],
    )
    .run()
    .code(0)
    .stderr("");
    let body = json!({
        "name": "main",
        "display_name": "Main",
        "labels": { "env": "prod", "team": "ops" },
    });
    assert_eq!(changes(&server), change("PUT", &path, body));
}

#[test]
fn stdin_is_read_once() {
    let home = Home::new();
    let server = konnect(&[]);
    for (words, expected) in [
        (
            &["-f", "-", "description=@-"][..],
            "--file and `description=@-` cannot both read stdin",
        ),
        (
            &["a=@-", "b=@-"],
            "`a=@-` and `b=@-` cannot both read stdin",
        ),
        (
            &["--pat-file", "-", "-f", "-"],
            "--pat-file and --file cannot both read stdin",
        ),
    ] {
        let words = [&["create", "apis", "orders"], words].concat();
        let url = server.url();
        home.kongctl(words.iter().copied().chain(["--base-url", &url]))
            .stdin("x")
            .run()
            .code(2)
            .stderr_contains(&format!("error: {expected}\n"));
    }
}

#[test]
fn a_file_has_all_items_where_konnect_takes_their_list() {
    let home = Home::new();
    home.write("operations.yaml", format!("- operation_id: {SERVICE}\n"));
    home.write("one.yaml", "operation_id: x\n");
    let path = format!("/v3/api-packages/{API}/operations");
    let server = Konnect::new()
        .on("PATCH", &path, Response::json(200, json!({ "data": [] })))
        .start();
    let update = |file: &str| {
        let words = [
            "update",
            "api-packages",
            "operations",
            "--api-package-id",
            API,
        ];
        kongctl(&home, &server, &[&words[..], &["-f", file]].concat())
            .current_dir(home.path("."))
            .run()
    };
    update("operations.yaml").code(0);
    let body = json!([{ "operation_id": SERVICE }]);
    assert_eq!(changes(&server), change("PATCH", &path, body));
    update("one.yaml")
        .code(2)
        .stderr("error: one.yaml:1:1: expected a list\n");
}
