//! Tests how `--filter`, `--sort` and a resource's own flags become query parameters.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::server::{Konnect, Response};

const PAGED: (&str, &str) = ("page[size]", "100");
const APIS: &str = "/v3/apis";

#[test]
fn a_filter_without_an_operator_means_equals() {
    asks(
        "apis --filter name=x",
        APIS,
        &[("filter[name][eq]", "x"), PAGED],
    );
}

#[test]
fn a_filter_may_name_its_operator() {
    asks(
        "apis --filter name[contains]=x",
        APIS,
        &[("filter[name][contains]", "x"), PAGED],
    );
    asks(
        "apis --filter created_at[gte]=2026-01-01T00:00:00Z",
        APIS,
        &[("filter[created_at][gte]", "2026-01-01T00:00:00Z"), PAGED],
    );
    asks(
        "apis --filter created_at[gte]=2026-01-01",
        APIS,
        &[("filter[created_at][gte]", "2026-01-01T00:00:00Z"), PAGED],
    );
}

#[test]
fn without_equals_the_only_operator_is_the_default() {
    asks(
        "event-gateways --filter name=x",
        "/v1/event-gateways",
        &[("filter[name][contains]", "x"), PAGED],
    );
}

#[test]
fn a_label_is_named_by_its_key() {
    asks(
        "apis --filter labels.env=prod",
        APIS,
        &[("filter[labels.env][eq]", "prod"), PAGED],
    );
    asks(
        "apis --filter labels.a.b[neq]=c",
        APIS,
        &[("filter[labels.a.b][neq]", "c"), PAGED],
    );
    asks(
        "organization teams --filter labels.env[exists]=true",
        "/v3/teams",
        &[("filter[labels.env][exists]", "true"), PAGED],
    );
}

#[test]
fn a_bare_filter_has_no_operator() {
    asks(
        "organization users --filter active=true",
        "/v3/users",
        &[("filter[active]", "true"), PAGED],
    );
}

#[test]
fn a_filter_that_can_be_bare_uses_equals_only_when_written() {
    let path = "/v1/resources";
    asks(
        "catalog resources --filter service_associations=5",
        path,
        &[("filter[service_associations]", "5"), PAGED],
    );
    asks(
        "catalog resources --filter service_associations[eq]=5",
        path,
        &[("filter[service_associations][eq]", "5"), PAGED],
    );
}

#[test]
fn a_plain_parameter_is_sent_unchanged() {
    let path = "/v2/control-planes/c1/core-entities/services";
    let words = "gateway control-planes services --control-plane-id c1 --filter tags=a,b";
    asks(words, path, &[("tags", "a,b"), ("size", "100")]);
    asks(
        "gateway control-planes --filter labels=env:prod,team:x",
        "/v2/control-planes",
        &[("labels", "env:prod,team:x"), PAGED],
    );
}

#[test]
fn a_value_is_all_that_follows_the_first_equals_sign_and_is_escaped() {
    asks(
        "apis --filter name=a=b&c[d]%ü",
        APIS,
        &[("filter[name][eq]", "a=b&c[d]%ü"), PAGED],
    );
    asks(
        "apis --filter name=",
        APIS,
        &[("filter[name][eq]", ""), PAGED],
    );
}

#[test]
fn several_filters_are_combined() {
    asks(
        "apis --filter name=x --filter version[neq]=v1",
        APIS,
        &[
            ("filter[name][eq]", "x"),
            ("filter[version][neq]", "v1"),
            PAGED,
        ],
    );
}

#[test]
fn a_filter_is_combined_with_an_optional_parent() {
    let query = [
        ("filter[api_id][eq]", "a1"),
        ("filter[portal_name][eq]", "dev"),
        PAGED,
    ];
    asks(
        "apis publications --api-id a1 --filter portal_name=dev",
        "/v3/api-publications",
        &query,
    );
}

#[test]
fn a_sort_order_is_sent_in_the_syntax_of_konnect() {
    asks("apis --sort name", APIS, &[("sort", "name"), PAGED]);
    asks("apis --sort name:asc", APIS, &[("sort", "name"), PAGED]);
    asks(
        "apis --sort name:desc",
        APIS,
        &[("sort", "name desc"), PAGED],
    );
    asks(
        "apis --sort name:desc --sort created_at",
        APIS,
        &[("sort", "name desc,created_at"), PAGED],
    );
}

#[test]
fn filters_and_sort_order_are_sent_with_every_page() {
    let query = [
        ("filter[name][contains]", "a"),
        ("sort", "name desc"),
        ("page[size]", "1"),
    ];
    let second: Vec<_> = query.into_iter().chain([("page[number]", "2")]).collect();
    let page = |name: &str| {
        Response::json(
            200,
            json!({"meta": {"page": {"size": 1, "total": 2}}, "data": [{"id": name, "name": name}]}),
        )
    };
    let konnect = Konnect::new()
        .on_query("GET", APIS, &query, page("b"))
        .on_query("GET", APIS, &second, page("a"))
        .start();
    let words = "apis --filter name[contains]=a --sort name:desc --page-size 1";
    let expected = json!([{"id": "b", "name": "b"}, {"id": "a", "name": "a"}]);
    Home::new()
        .get(words)
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(expected)
        .stderr("");
}

#[test]
fn a_flag_of_its_own_is_a_filter() {
    let query = [("filter[status][eq]", "pending"), PAGED];
    asks(
        "portals application-registrations --portal-id p1 --status pending",
        "/v3/portals/p1/application-registrations",
        &query,
    );
    asks(
        "auth-strategies --type key_auth",
        "/v2/application-auth-strategies",
        &[("filter[strategy_type][eq]", "key_auth"), PAGED],
    );
    asks(
        "organization identity-providers --type oidc",
        "/v3/identity-providers",
        &[("filter[type][eq]", "oidc")],
    );
}

#[test]
fn system_teams_are_filtered_out_locally() {
    let rows = json!([{"id": "1", "name": "admins", "system_team": true}, {"id": "2", "name": "crew", "system_team": false}, {"id": "3"}]);
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/teams",
            &[PAGED],
            Response::json(200, json!({"data": rows})),
        )
        .repeatedly()
        .start();
    let expected = json!([{"id": "2", "name": "crew", "system_team": false}]);
    Home::new()
        .get("organization teams --skip-system-teams")
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(expected)
        .stderr("");
    Home::new()
        .get("organization teams")
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows)
        .stderr("");
}

#[test]
fn items_that_a_local_filter_drops_count_as_delivered() {
    let rows =
        json!([{"id": "1", "system_team": true}, {"id": "2", "system_team": true}, {"id": "3"}]);
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/teams",
            &[PAGED],
            Response::json(200, json!({"meta": {"page": {"total": 5}}, "data": rows})),
        )
        .start();
    Home::new()
        .get("organization teams --skip-system-teams -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("warning: server announced 5 items, delivered 3\n");
}

#[test]
fn items_can_be_filtered_locally_by_their_content() {
    let path = "/v3/portals/p1/application-registrations";
    let rows =
        json!([{"id": "1", "application": {"id": "a1"}}, {"id": "2", "application": {"id": "a2"}}]);
    let konnect = Konnect::new()
        .on_query(
            "GET",
            path,
            &[PAGED],
            Response::json(200, json!({"data": rows})),
        )
        .start();
    let words = "portals application-registrations --portal-id p1 --application-id a2";
    Home::new()
        .get(words)
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!([rows[1]]))
        .stderr("");
}

#[test]
fn an_unknown_field_lists_the_available_ones() {
    let fields =
        "name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at";
    for filter in ["nope=x", "labels=x", "labels.=x", "[eq]=x", "=x"] {
        refuses(
            &format!("apis --filter {filter}"),
            &format!(
                "invalid value `{filter}` for `--filter`: unknown filter field; fields: {fields}"
            ),
        );
    }
    refuses(
        "apis --filter Name=x",
        &format!("invalid value `Name=x` for `--filter`: unknown filter field; fields: {fields}"),
    );
    let words = "gateway control-planes services --control-plane-id c1 --filter host=x";
    refuses(
        words,
        "invalid value `host=x` for `--filter`: unknown filter field; fields: name, tags",
    );
}

#[test]
fn a_field_without_operators_takes_none() {
    refuses(
        "organization users --filter active[neq]=true",
        "invalid value `active[neq]=true` for `--filter`: `active` takes no operator, found `neq`",
    );
}

#[test]
fn an_unknown_operator_lists_the_available_ones() {
    let operators = "eq, contains, ocontains, oeq, neq";
    refuses(
        "apis --filter name[gt]=x",
        &format!(
            "invalid value `name[gt]=x` for `--filter`: `name` has no operator `gt`; operators: {operators}"
        ),
    );
    refuses(
        "apis --filter name[]=x",
        &format!(
            "invalid value `name[]=x` for `--filter`: `name` has no operator ``; operators: {operators}"
        ),
    );
}

#[test]
fn a_filter_without_a_value_is_refused() {
    refuses(
        "apis --filter name",
        "invalid value `name` for `--filter`: expected FIELD=VALUE",
    );
}

#[test]
fn an_unknown_sort_field_lists_the_available_ones() {
    refuses(
        "apis --sort nope",
        "invalid value `nope` for `--sort`: cannot sort by this field; fields: name, version, created_at, updated_at",
    );
    refuses(
        "apis --sort name:down",
        "invalid value `name:down` for `--sort`: expected asc or desc, found `down`",
    );
}

#[test]
fn an_invalid_filter_is_refused_before_the_parent_lookup() {
    let words = "gateway control-planes services --control-plane-name edge --filter host=x";
    refuses(
        words,
        "invalid value `host=x` for `--filter`: unknown filter field; fields: name, tags",
    );
}

#[test]
fn resources_without_filters_or_sorting_have_no_such_flags() {
    refuses("me --filter name=x", "unknown flag `--filter`");
    refuses("organization teams --sort name", "unknown flag `--sort`");
}

/// Runs a refused line, and the one that its hint suggests.
#[track_caller]
fn suggests(words: &[&str], meant: &str) {
    let home = Home::new();
    let typed = [&["get"], words, &["--profile", "sandbox"]].concat();
    let outcome = home.kongctl(typed).run().code(2).stdout("");
    let line = format!("kongctl get {meant} --profile sandbox");
    let hint = format!("hint: did you mean `{line}`?");
    assert!(outcome.stderr.lines().any(|line| line == hint), "{outcome}");
    let pasted = line.replacen("kongctl", env!("CARGO_BIN_EXE_kongctl"), 1);
    home.shell(&pasted).run().code(0);
}

#[test]
fn a_filter_as_others_write_it_gets_the_line_that_was_meant() {
    for (typed, meant) in [
        ("name~flight", "'name[contains]=flight'"),
        ("name=~flight", "'name[contains]=flight'"),
        ("name~=flight", "'name[contains]=flight'"),
        ("name*=flight", "'name[contains]=flight'"),
        ("name like %flight%", "'name[contains]=flight'"),
        ("name[like]=flight", "'name[contains]=flight'"),
        ("name.contains=flight", "'name[contains]=flight'"),
        ("filter[name][contains]=flight", "'name[contains]=flight'"),
        ("name!=x", "'name[neq]=x'"),
        ("name <> x", "'name[neq]=x'"),
        ("name[ne]=x", "'name[neq]=x'"),
        ("name[in]=x,y", "'name[oeq]=x,y'"),
        ("name==x", "name=x"),
        ("name equals x", "name=x"),
        ("name:x", "name=x"),
        ("Name=x", "name=x"),
        ("created_at>=2026-01-31", "'created_at[gte]=2026-01-31'"),
        ("created_at > 2026-01-31", "'created_at[gt]=2026-01-31'"),
        ("created_at<=2026-01-31", "'created_at[lte]=2026-01-31'"),
        ("created_at<2026-01-31", "'created_at[lt]=2026-01-31'"),
        ("created_at after 2026-01-31", "'created_at[gt]=2026-01-31'"),
        (
            "created_at before 2026-01-31",
            "'created_at[lt]=2026-01-31'",
        ),
        ("created_at[ge]=2026-01-31", "'created_at[gte]=2026-01-31'"),
        ("created_at[le]=2026-01-31", "'created_at[lte]=2026-01-31'"),
        ("label.env=prod", "labels.env=prod"),
        ("LABELS.env=prod", "labels.env=prod"),
        ("lables.env!=prod", "'labels.env[neq]=prod'"),
    ] {
        suggests(
            &["apis", "--filter", typed],
            &format!("apis --filter {meant}"),
        );
    }
    suggests(
        &["organization", "teams", "--filter", "labels.env[exists]"],
        "organization teams --filter 'labels.env[exists]=true'",
    );
    for typed in ["label=env:prod", "labels==env:prod", "labels[eq]=env:prod"] {
        suggests(
            &["gateway", "control-planes", "--filter", typed],
            "gateway control-planes --filter labels=env:prod",
        );
    }
}

#[test]
fn what_the_server_cannot_filter_or_sort_is_left_to_jq() {
    for (typed, flag, value, meant) in [
        (
            "apis",
            "--filter",
            "name>=x",
            "'.[] | select(.name >= \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "name>x",
            "'.[] | select(.name > \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "name<=x",
            "'.[] | select(.name <= \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "name<x",
            "'.[] | select(.name < \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "slug!=x",
            "'.[] | select(.slug != \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "slug=x",
            "'.[] | select(.slug == \"x\")'",
        ),
        (
            "apis",
            "--filter",
            "description~air",
            "'.[] | select(.description // \"\" | contains(\"air\"))'",
        ),
        (
            "apis",
            "--filter",
            "labels.env[exists]=true",
            "'.[] | select(.labels.env != null)'",
        ),
        (
            "apis",
            "--filter",
            "labels.env",
            "'.[] | select(.labels.env != null)'",
        ),
        (
            "apis",
            "--filter",
            "labels.env[exists]=false",
            "'.[] | select(.labels.env == null)'",
        ),
        (
            "gateway control-planes",
            "--filter",
            "labels.env=prod",
            "'.[] | select(.labels.env == \"prod\")'",
        ),
        (
            "gateway control-planes",
            "--filter",
            "labels.my-env=prod",
            "'.[] | select(.labels.\"my-env\" == \"prod\")'",
        ),
        (
            "organization teams",
            "--filter",
            "system_team=true",
            "'.[] | select(.system_team == true)'",
        ),
        ("apis", "--sort", "slug", "'sort_by(.slug)'"),
        ("apis", "--sort", "+slug", "'sort_by(.slug)'"),
        ("apis", "--sort", ".slug", "'sort_by(.slug)'"),
        ("apis", "--sort", "slug:desc", "'sort_by(.slug) | reverse'"),
        ("apis", "--sort", "labels.env", "'sort_by(.labels.env)'"),
        ("organization teams", "--sort", "name", "'sort_by(.name)'"),
        (
            "organization teams",
            "--sort-by",
            "name",
            "'sort_by(.name)'",
        ),
    ] {
        let words: Vec<&str> = typed.split(' ').chain([flag, value]).collect();
        suggests(&words, &format!("{typed} --jq {meant}"));
    }
}

#[test]
fn an_order_that_is_nearly_right_gets_the_one_that_was_meant() {
    for (typed, meant) in [
        ("nmae", "name"),
        ("name:descending", "name:desc"),
        ("name DESC", "name:desc"),
        ("name:down", "name:desc"),
        ("name:up", "name"),
        ("name reverse", "name:desc"),
        ("NAME", "name"),
    ] {
        suggests(&["apis", "--sort", typed], &format!("apis --sort {meant}"));
    }
}

#[test]
fn an_order_with_a_dash_is_descending() {
    asks("apis --sort=-name", APIS, &[("sort", "name desc"), PAGED]);
    suggests(&["apis", "--sort=-nmae"], "apis --sort=name:desc");
    suggests(
        &["apis", "--sort=-slug"],
        "apis --jq 'sort_by(.slug) | reverse'",
    );
}

#[test]
fn an_order_may_be_written_as_konnect_takes_it() {
    let sorted = |order| {
        let words = ["get", "apis", "-p", "sandbox", "--sort", order];
        Home::new().kongctl(words).run().code(0).stderr("").stdout
    };
    let descending = sorted("name desc");
    assert_eq!(descending, sorted("name:desc"));
    assert_ne!(descending, sorted("name"));
}

#[test]
fn what_neither_the_server_nor_jq_can_do_gets_no_line() {
    for words in [
        &["apis", "--filter", "nope~x"][..],
        // What the first filter does, jq would have to do as well.
        &["apis", "--filter", "name=x", "--filter", "slug=y"],
        &["apis", "--filter", "slug[in]=a,b"],
        &["apis", "--filter", "created_at>yesterday"],
        &["apis", "--sort", "nope"],
        &["apis", "--sort", "slug", "--jq", "."],
        &["me", "--filter", "email=x"],
        &["me", "--sort", "email"],
    ] {
        let outcome = Home::new().kongctl([&["get"], words].concat()).run();
        let outcome = outcome.code(2).stdout("");
        assert!(!outcome.stderr.contains("hint:"), "{outcome}");
    }
}

#[test]
fn a_filter_of_times_takes_times() {
    for value in ["yesterday", "7d", "2026/01/31", "1767225600"] {
        refuses(
            &format!("apis --filter created_at[gte]={value}"),
            &format!(
                "invalid value `created_at[gte]={value}` for `--filter`: expected a time such as 2026-01-31T00:00:00Z"
            ),
        );
    }
}

/// Asserts that the list at `path` is asked for once, with exactly this query.
#[track_caller]
fn asks(words: &str, path: &str, query: &[(&str, &str)]) {
    let empty = if path == "/v3/identity-providers" {
        json!([])
    } else {
        json!({"data": []})
    };
    let konnect = Konnect::new()
        .on_query("GET", path, query, Response::json(200, empty))
        .start();
    Home::new()
        .get(words)
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(Value::Array(Vec::new()))
        .stderr("");
    assert_eq!(konnect.requests().len(), 1, "{words}");
}

/// Asserts that nothing is sent and that this is the reason.
#[track_caller]
fn refuses(words: &str, reason: &str) {
    let konnect = Konnect::new().start();
    let outcome = Home::new()
        .get(words)
        .args(["-o", "json"])
        .from(&konnect)
        .run()
        .code(2)
        .stdout("");
    let expected = format!("error: {reason}");
    assert_eq!(
        outcome.stderr.lines().next(),
        Some(expected.as_str()),
        "{words}"
    );
    assert!(
        outcome
            .stderr
            .ends_with("For more information, try '--help'.\n"),
        "{outcome}"
    );
}
