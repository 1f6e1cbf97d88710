//! What is created in the sandbox is there, and as it was changed, until it is deleted.

use crate::support::Home;

/// Words of a resource with its parents, the fields of a new item, and a field to change.
const LIVES: [(&str, &str, (&str, &str)); 10] = [
    ("apis", "version=1.0", ("description", "new")),
    ("portals", "display_name=Crew", ("description", "new")),
    (
        "portals teams --portal open-skies",
        "description=old",
        ("description", "new"),
    ),
    (
        "portals snippets --portal open-skies",
        "content=old",
        ("title", "new"),
    ),
    (
        "gateway control-planes",
        "description=old",
        ("description", "new"),
    ),
    (
        "gateway services --cp mainland",
        "host=old.example",
        ("host", "new.example"),
    ),
    (
        "gateway routes --cp sandbar",
        "paths=/old",
        ("protocols.0", "https"),
    ),
    (
        "gateway upstreams --cp mainland",
        "tags=old",
        ("algorithm", "least-connections"),
    ),
    (
        "organization teams",
        "description=old",
        ("description", "new"),
    ),
    (
        "catalog services",
        "display_name=Old",
        ("display_name", "New"),
    ),
];

#[test]
fn an_item_is_created_updated_and_deleted_by_commands() {
    let home = Home::new();
    let run = |verb: &str, resource: &str, more: &[&str]| {
        home.kongctl(["-p", "sandbox", verb])
            .args(resource.split(' '))
            .args(more)
            .env("KONGCTL_SANDBOX_STATE", "state.json")
            .run()
    };
    for (resource, fields, (field, value)) in LIVES {
        let read = |expected: &str| {
            let pointer = format!(".{}", field.replace(".0", "[0]"));
            let words = ["crew-briefing", "-r", "--jq", &pointer];
            run("get", resource, &words)
                .code(0)
                .stdout(&format!("{expected}\n"));
        };
        run("create", resource, &["crew-briefing", fields])
            .code(0)
            .stderr("");
        let change = match field.strip_suffix(".0") {
            Some(list) => format!("{list}={value}"),
            None => format!("{field}={value}"),
        };
        run("update", resource, &["crew-briefing", &change])
            .code(0)
            .stderr("");
        read(value);
        run("create", resource, &["crew-briefing", fields]).code(6);
        run("delete", resource, &["crew-briefing", "--yes"]).code(0);
        run("get", resource, &["crew-briefing"]).code(5);
        run("delete", resource, &["crew-briefing", "--yes"]).code(5);
    }
}
