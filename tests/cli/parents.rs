//! Tests parents of a resource: by ID and by name, nested, implied, and optional.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

const EDGE: &str = "0b6a7a3e-0000-4000-8000-000000000001";
const SPARE: &str = "0b6a7a3e-0000-4000-8000-000000000002";
const NAMED: &str = "filter[name][eq]";
const SERVICES: &str = "gateway control-planes services";

#[test]
fn an_id_goes_into_the_path_without_a_lookup() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            &services(EDGE),
            &[("size", "100")],
            list(json!([{"id": "1", "name": "web"}])),
        )
        .start();
    let expected = "NAME  ENABLED  HOST  ID\nweb   -        -     1\n";
    Home::new()
        .get(&format!("{SERVICES} --control-plane-id {EDGE}"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn an_id_is_escaped_so_that_it_stays_one_segment() {
    let konnect = Konnect::new()
        .on("GET", &services("a%2F..%3Fb%23%25%C3%BC"), list(json!([])))
        .start();
    let words = format!("{SERVICES} -o json --control-plane-id a/..?b#%ü");
    Home::new()
        .get(&words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_name_is_looked_up_by_one_request_and_its_id_goes_into_the_path() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v2/control-planes",
            &[(NAMED, "edge"), ("page[size]", "100")],
            list(json!([{"id": "a/b", "name": "edge"}])),
        )
        .on_query(
            "GET",
            &services("a%2Fb"),
            &[("size", "100")],
            list(json!([])),
        )
        .start();
    Home::new()
        .get(&format!("{SERVICES} -o json --control-plane-name edge"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(
        paths(&konnect),
        ["/v2/control-planes".to_owned(), services("a%2Fb")]
    );
}

#[test]
fn a_name_in_the_form_of_an_id_goes_into_the_path() {
    let konnect = Konnect::new()
        .on(
            "GET",
            &format!("/v2/control-planes/{EDGE}"),
            Response::json(200, json!({"id": EDGE, "name": "edge"})),
        )
        .on("GET", &services(EDGE), list(json!([])))
        .start();
    Home::new()
        .get(&format!("{SERVICES} -o json --control-plane-name {EDGE}"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_single_item_is_requested_below_its_parent() {
    let path = format!("{}/{SPARE}", services(EDGE));
    let konnect = Konnect::new()
        .on_query("GET", &path, &[], Response::json(200, json!({"id": SPARE})))
        .start();
    let words = format!("{SERVICES} {SPARE} -o json --control-plane-id {EDGE}");
    Home::new()
        .get(&words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"id": SPARE}))
        .stderr("");
}

#[test]
fn both_flags_are_refused_before_any_request() {
    let konnect = Konnect::new().start();
    let expected = "error: `--control-plane-id` cannot be used with `--control-plane-name`\n\
         For more information, try '--help'.\n";
    Home::new()
        .get(&format!(
            "{SERVICES} --control-plane-id a --control-plane-name b"
        ))
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_missing_parent_is_refused_before_any_request() {
    let cases = [
        (
            "gateway services",
            "error: `get gateway control-planes services` needs a control plane\n\
             hint: run `kongctl get gateway control-planes NAME services`, or add --control-plane-name NAME, or set `konnect.parents.control-plane`\n\
             hint: run `kongctl get gateway control-planes` to list them\n",
        ),
        (
            "gateway services mainland",
            "error: `get gateway control-planes services` needs a control plane\n\
             hint: if mainland is the control plane, run `kongctl get gateway control-planes mainland services`\n\
             hint: run `kongctl get gateway control-planes NAME services`, or add --control-plane-name NAME, or set `konnect.parents.control-plane`\n\
             hint: run `kongctl get gateway control-planes` to list them\n",
        ),
        (
            "apis versions v1",
            "error: `get apis versions` needs an API\n\
             hint: if v1 is the API, run `kongctl get apis v1 versions`\n\
             hint: run `kongctl get apis NAME versions`, or add --api-name NAME, or set `konnect.parents.api`\n\
             hint: run `kongctl get apis` to list them\n",
        ),
        // The word of a resource is never a name.
        (
            "apis versions documents",
            "error: `get apis versions` needs an API\n\
             hint: run `kongctl get apis NAME versions`, or add --api-name NAME, or set `konnect.parents.api`\n\
             hint: for API `versions`, run `kongctl get apis documents --api-name versions`\n\
             hint: run `kongctl get apis` to list them\n",
        ),
        (
            "ai-gateways dock credentials",
            "error: `get ai-gateways credentials` needs an AI consumer\n\
             hint: add --consumer-name NAME\n\
             hint: run `kongctl get ai-gateways consumers --gateway-name dock` to list them\n",
        ),
        (
            "organization identity-providers team-group-mappings",
            "error: `get organization identity-providers team-group-mappings` needs an identity provider\n\
             hint: run `kongctl get organization identity-providers NAME team-group-mappings`, or add --identity-provider-id ID\n\
             hint: run `kongctl get organization identity-providers` to list them\n",
        ),
    ];
    for (words, expected) in cases {
        Home::new()
            .get(words)
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
    }
}

#[test]
fn a_parent_can_stand_in_its_place_at_every_level() {
    let routes = format!("{}/s1/routes", services("c1"));
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v2/control-planes",
            &[(NAMED, "edge"), ("page[size]", "100")],
            list(json!([{"id": "c1", "name": "edge"}])),
        )
        .repeatedly()
        .on_query(
            "GET",
            &services("c1"),
            &[("filter[name][eq]", "web"), ("size", "100")],
            list(json!([{"id": "s1", "name": "web"}])),
        )
        .repeatedly()
        .on("GET", &routes, list(json!([])))
        .repeatedly()
        .start();
    for words in [
        "gateway control-planes edge services web routes",
        "konnect gw cp edge svc web route",
        "gateway control-planes edge services routes --service-name web",
        "gateway control-planes services web routes --control-plane edge",
        "gateway control-planes services --cp edge web routes",
        "gateway services --control-plane-name edge --page-size 100 web routes",
        "gateway services web routes --control-plane-name=edge",
    ] {
        Home::new()
            .get(&format!("{words} -o json"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
    }
}

#[test]
fn the_usual_parent_of_a_resource_is_a_setting() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v2/control-planes",
            &[(NAMED, "edge"), ("page[size]", "100")],
            list(json!([{"id": "c1", "name": "edge"}])),
        )
        .repeatedly()
        .on("GET", &services("c1"), list(json!([])))
        .repeatedly()
        .on("GET", &services("c2"), list(json!([])))
        .repeatedly()
        .start();
    let file = "default:\n  konnect:\n    parents:\n      control-plane: edge\n";
    let configured = Home::new().config(file);
    let plain = Home::new();
    let words = "gateway services -o json --log-level info";
    let variable = "KONGCTL_DEFAULT_KONNECT_PARENTS_CONTROL_PLANE";
    for (run, origin) in [
        (configured.get(words), ".config/kongctl/config.yaml:4:22\n"),
        (plain.get(words).env(variable, "edge"), variable),
    ] {
        run.from(&konnect)
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr_contains("control plane `edge` from ")
            .stderr_contains(origin);
    }
    // A flag, or a name in its place, comes first.
    for words in [
        "gateway services --control-plane-id c2",
        "gateway control-planes edge services",
    ] {
        configured
            .get(&format!("{words} -o json"))
            .from(&konnect)
            .env(variable, "none")
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
    }
}

#[test]
fn a_usual_parent_that_does_not_exist_is_an_error_with_its_place() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", list(json!([])))
        .repeatedly()
        .start();
    let home = Home::new().config("default:\n  konnect: {parents: {api: nope}}\n");
    home.get("apis versions")
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr_contains(
            "cannot find API `nope`: no API named `nope`\n  from: `konnect.parents.api` in ",
        )
        .stderr_contains("config.yaml:2:");
    // Lists that need no parent are not narrowed.
    home.get("apis -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_usual_parent_cannot_lead_to_another_path() {
    Home::new()
        .get("portals pages")
        .env("KONGCTL_DEFAULT_KONNECT_PARENTS_PORTAL", "..")
        .run()
        .code(3)
        .stdout("")
        .stderr("error: KONGCTL_DEFAULT_KONNECT_PARENTS_PORTAL: `konnect.parents.portal` expects a name or an ID, found `..`\n");
}

#[test]
fn a_parent_in_its_place_may_be_an_id_or_narrow_a_list() {
    let query = [("filter[api_id][eq]", EDGE), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on(
            "GET",
            &format!("/v3/apis/{EDGE}"),
            Response::json(200, json!({"id": EDGE})),
        )
        .on_query("GET", "/v3/api-publications", &query, list(json!([])))
        .start();
    Home::new()
        .get(&format!("apis {EDGE} publications -o json"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_parent_that_is_selected_twice_is_an_error() {
    let cases = [
        (
            "apis orders versions --api-id y",
            "`orders` and `--api-id y` both select the API",
        ),
        (
            "gateway services --cp a web routes --control-plane-id b",
            "`--control-plane-name a` and `--control-plane-id b` both select the control plane",
        ),
        (
            "apis one two versions",
            "`get apis versions` reads below one item of apis, found `one` and `two`",
        ),
    ];
    for (words, message) in cases {
        let konnect = Konnect::new().start();
        Home::new()
            .get(words)
            .from(&konnect)
            .run()
            .code(2)
            .stdout("")
            .stderr_contains(&format!("error: {message}\nhint: "));
    }
}

#[test]
fn a_name_before_a_resource_that_is_not_below_its_item_is_an_error() {
    let konnect = Konnect::new().start();
    Home::new()
        .get("portals p1 developers ada teams")
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr_contains("error: `ada` must follow `get portals developers teams`\n");
}

#[test]
fn the_value_of_a_flag_can_be_the_word_of_a_resource() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v2/control-planes",
            &[(NAMED, "routes"), ("page[size]", "100")],
            list(json!([{"id": "c1", "name": "routes"}])),
        )
        .on("GET", &services("c1"), list(json!([])))
        .start();
    Home::new()
        .get(&format!("{SERVICES} --control-plane-name routes -o json"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn the_word_of_a_resource_is_a_name_after_two_dashes() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[(NAMED, "versions"), ("page[size]", "100")],
            list(json!([{"id": "a1", "name": "versions"}])),
        )
        .start();
    Home::new()
        .kongctl(["get"])
        .from(&konnect)
        .args(["apis", "-o", "json", "--", "versions"])
        .run()
        .code(0)
        .stdout_json(json!({"id": "a1", "name": "versions"}))
        .stderr("");
}

#[test]
fn both_gateways_take_their_flags_by_either_name() {
    for (product, path) in [
        ("event-gateway", "/v1/event-gateways/g1/nodes"),
        ("ai-gateway", "/v1/ai-gateways/g1/nodes"),
    ] {
        let konnect = Konnect::new()
            .on("GET", path, list(json!([])))
            .repeatedly()
            .start();
        for flag in ["gateway-id", &format!("{product}-id")] {
            Home::new()
                .get(&format!("{product}s nodes -o json --{flag} g1"))
                .from(&konnect)
                .run()
                .code(0)
                .stdout("[]\n")
                .stderr("");
        }
    }
}

#[test]
fn an_unknown_parent_name_is_not_found() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v2/control-planes",
            &[(NAMED, "edge"), ("page[size]", "100")],
            list(json!([])),
        )
        .on(
            "GET",
            "/v2/control-planes",
            list(json!([{"id": EDGE, "name": "the-edge"}])),
        )
        .start();
    let expected = format!(
        "error: cannot list {SERVICES}: cannot find control plane `edge`: no control plane named `edge`\n\
         hint: did you mean `the-edge` ({EDGE})?\n\
         hint: run `kongctl get gateway control-planes --base-url {}` to list them\n",
        konnect.url()
    );
    Home::new()
        .get(&format!("{SERVICES} --control-plane-name edge"))
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn an_ambiguous_parent_name_is_an_error_with_the_ids() {
    let twins = json!([{"id": EDGE, "name": "edge"}, {"id": SPARE, "name": "edge"}]);
    let konnect = Konnect::new()
        .on("GET", "/v2/control-planes", list(twins))
        .start();
    let expected = format!(
        "error: cannot list {SERVICES}: cannot find control plane `edge`: 2 control planes are named `edge`\n  ids: {EDGE}, {SPARE}\n\
         hint: use one of the IDs instead of the name\n"
    );
    Home::new()
        .get(&format!("{SERVICES} --control-plane-name edge"))
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_parent_is_looked_up_below_its_own_parent() {
    let clusters = "/v1/event-gateways/g1/virtual-clusters";
    let containing = |name: &'static str| [("filter[name][contains]", name), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v1/event-gateways",
            &containing("quay"),
            list(json!([{"id": "g1", "name": "quay"}])),
        )
        .on_query(
            "GET",
            clusters,
            &containing("red"),
            list(json!([{"id": "v0", "name": "reddish"}, {"id": "v1", "name": "red"}])),
        )
        .on_query(
            "GET",
            &format!("{clusters}/v1/cluster-policies"),
            &[],
            Response::json(200, json!([])),
        )
        .start();
    let words = "event-gateways virtual-clusters cluster-policies -o json --virtual-cluster-name red --gateway-name quay";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(paths(&konnect)[..2], ["/v1/event-gateways", clusters]);
}

#[test]
fn an_id_and_a_name_may_be_mixed_in_one_chain() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/portals/p1/teams",
            &[(NAMED, "crew"), ("page[size]", "100")],
            list(json!([{"id": "t1", "name": "crew"}])),
        )
        .on_query(
            "GET",
            "/v3/portals/p1/teams/t1/developers",
            &[("page[size]", "100")],
            list(json!([])),
        )
        .start();
    let words = "portals teams developers -o json --portal-id p1 --team-name crew";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_parameter_that_takes_names_takes_the_name_as_it_is() {
    let path = "/v1/ai-gateways/g1/consumers/a%2Fb/consumer-groups";
    let konnect = Konnect::new()
        .on_query("GET", path, &[("page[size]", "100")], list(json!([])))
        .repeatedly()
        .start();
    for flag in ["--consumer-id", "--consumer-name"] {
        let words =
            format!("ai-gateways consumers consumer-groups -o json --gateway-id g1 {flag} a/b");
        Home::new()
            .get(&words)
            .from(&konnect)
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
    }
}

#[test]
fn an_argument_that_may_be_a_name_goes_into_the_path() {
    let path = "/v1/ai-gateways/g1/models/gpt%2F4";
    let konnect = Konnect::new()
        .on_query(
            "GET",
            path,
            &[],
            Response::json(200, json!({"name": "gpt/4"})),
        )
        .repeatedly()
        .start();
    for argument in ["gpt/4", "--model-name gpt/4", "--model-id gpt/4"] {
        let words = format!("ai-gateways models -o json --gateway-id g1 {argument}");
        Home::new()
            .get(&words)
            .from(&konnect)
            .run()
            .code(0)
            .stdout_json(json!({"name": "gpt/4"}))
            .stderr("");
    }
}

#[test]
fn tokens_without_a_user_are_those_of_the_caller() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/users/me",
            &[],
            Response::json(200, json!({"id": "u/1", "email": "ada@example.com"})),
        )
        .on_query("GET", "/v3/users/u%2F1/access-tokens", &[], list(json!([])))
        .start();
    Home::new()
        .get("pats -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(
        paths(&konnect),
        ["/v3/users/me", "/v3/users/u%2F1/access-tokens"]
    );
}

#[test]
fn tokens_of_a_user_id_need_no_lookup() {
    let konnect = Konnect::new()
        .on("GET", "/v3/users/u1/access-tokens", list(json!([])))
        .start();
    Home::new()
        .get("pats -o json --user-id u1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn without_a_team_the_roles_of_each_team_are_requested_in_order() {
    let role = |name: &str| json!({"role_name": name, "entity_type_name": "APIs", "entity_id": "e1", "id": name});
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p1/teams",
            list(json!([{"id": "t1", "name": "crew"}, {"id": "t2", "name": "deck"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t1/assigned-roles",
            list(json!([role("Viewer"), role("Editor")])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t2/assigned-roles",
            list(json!([role("Viewer")])),
        )
        .start();
    let expected = "\
TEAM  ROLE    ENTITY_TYPE  ENTITY_ID
crew  Viewer  APIs         e1
crew  Editor  APIs         e1
deck  Viewer  APIs         e1
";
    Home::new()
        .get("portals team-roles --portal-id p1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn without_a_team_json_has_the_roles_of_all_teams_in_one_list() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p1/teams",
            list(json!([{"id": "t1"}, {"id": "t2"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t1/assigned-roles",
            list(json!([{"id": "r1"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t2/assigned-roles",
            list(json!([{"id": "r2"}])),
        )
        .start();
    let words = "portals team-roles -o json --portal-id p1";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!([{"id": "r1"}, {"id": "r2"}]))
        .stderr("");
}

#[test]
fn a_short_list_below_one_parent_is_reported_with_its_own_numbers() {
    let short = json!({"meta": {"page": {"total": 3}}, "data": [{"id": "r1"}]});
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p1/teams",
            list(json!([{"id": "t1"}, {"id": "t2"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t1/assigned-roles",
            Response::json(200, short),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t2/assigned-roles",
            list(json!([{"id": "r2"}, {"id": "r3"}, {"id": "r4"}])),
        )
        .start();
    let expected = "warning: server announced 3 items, delivered 1\n";
    Home::new()
        .get("portals team-roles -o json --portal-id p1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!([{"id": "r1"}, {"id": "r2"}, {"id": "r3"}, {"id": "r4"}]))
        .stderr(expected);
}

#[test]
fn with_a_team_only_its_roles_are_requested() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p1/teams/t1/assigned-roles",
            list(json!([])),
        )
        .start();
    Home::new()
        .get("portals team-roles -o json --portal-id p1 --team-id t1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn without_a_team_a_role_is_searched_in_all_teams() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/portals/p1/teams",
            list(json!([{"id": "t1"}, {"id": "t2"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t1/assigned-roles",
            list(json!([{"id": "r1", "role_name": "Editor"}])),
        )
        .on(
            "GET",
            "/v3/portals/p1/teams/t2/assigned-roles",
            list(json!([{"id": "r2", "role_name": "Viewer"}])),
        )
        .start();
    let words = "portals team-roles viewer -o json --portal-id p1";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"id": "r2", "role_name": "Viewer"}))
        .stderr("");
}

#[test]
fn without_any_team_no_roles_are_requested() {
    let konnect = Konnect::new()
        .on("GET", "/v3/portals/p1/teams", list(json!([])))
        .start();
    Home::new()
        .get("portals team-roles -o json --portal-id p1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn an_optional_parent_narrows_the_list() {
    let query = [("filter[api_id][eq]", "a1"), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on_query("GET", "/v3/api-publications", &query, list(json!([])))
        .start();
    Home::new()
        .get("apis publications -o json --api-id a1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn optional_parents_are_looked_up_by_name_too() {
    let query = [
        ("filter[api_id][eq]", "a1"),
        ("filter[portal_id][eq]", "p1"),
        ("page[size]", "100"),
    ];
    let named = |name: &'static str| [(NAMED, name), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &named("bookings"),
            list(json!([{"id": "a1", "name": "bookings"}])),
        )
        .on_query(
            "GET",
            "/v3/portals",
            &named("dev"),
            list(json!([{"id": "p1", "name": "dev"}])),
        )
        .on_query("GET", "/v3/api-publications", &query, list(json!([])))
        .start();
    let words = "apis publications -o json --api-name bookings --portal-name dev";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn without_an_optional_parent_the_whole_list_is_requested() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/api-publications",
            &[("page[size]", "100")],
            list(json!([])),
        )
        .start();
    Home::new()
        .get("apis publications -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

/// The path of the services of a control plane.
fn services(control_plane: &str) -> String {
    format!("/v2/control-planes/{control_plane}/core-entities/services")
}

fn paths(konnect: &Server) -> Vec<String> {
    konnect
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect()
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "reads better where it is called"
)]
fn list(rows: Value) -> Response {
    Response::json(200, json!({"data": rows}))
}
