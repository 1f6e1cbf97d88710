//! The order of policies, where files declare it.

use serde_json::{Value, json};

use super::organization::{OnConflict, Organization, declared, ends};
use super::recorder::Recorder;
use crate::declare::plan::file::{Mode, Plan};
use crate::error::ErrorKind;

/// Returns a file with a virtual cluster, its policies by the letters of their names, and more.
fn file(policies: &str, order: &str) -> String {
    format!(
        "
_defaults: {{ kongctl: {{ namespace: flight-ops }} }}
event_gateways:
  - ref: gateway
    backend_clusters:
      - ref: kafka
        authentication: {{ type: anonymous }}
        bootstrap_servers: [kafka.example:9092]
        tls: {{ enabled: false }}
    virtual_clusters:
      - ref: flights
        destination: {{ id: !ref kafka }}
        authentication: [{{ type: anonymous }}]
        dns_label: flights
        acl_mode: passthrough
        consume_policies: [{}]
        {order}
",
        rows(policies, "")
    )
}

fn rows(policies: &str, more: &str) -> String {
    let rows = policies.chars();
    let rows = rows.map(|name| format!("{{ ref: {name}, type: skip_record{more} }}"));
    rows.collect::<Vec<_>>().join(", ")
}

fn ordered(policies: &str) -> String {
    file(policies, "policy_order: declared")
}

/// The lists of a virtual cluster.
struct Cluster<'a> {
    organization: &'a Organization,
    path: String,
}

impl<'a> Cluster<'a> {
    fn of(organization: &'a Organization) -> Self {
        let get = |path: &str| organization.send("GET", path, &Value::Null);
        let named = |items: &Value, name: &str| {
            let mut items = items["data"].as_array().into_iter().flatten();
            let item = items.find(|item| item["name"] == name).expect(name);
            item["id"].as_str().expect("an ID").to_owned()
        };
        let gateway = named(&get("/v1/event-gateways?page[size]=100"), "gateway");
        let clusters = format!("/v1/event-gateways/{gateway}/virtual-clusters");
        let id = named(&get(&clusters), "flights");
        Self {
            organization,
            path: format!("{clusters}/{id}"),
        }
    }

    fn send(&self, method: &str, list: &str, body: &Value) -> Value {
        let path = format!("{}/{list}", self.path);
        self.organization.send(method, &path, body)
    }

    /// Returns the IDs and the names of the policies.
    fn policies(&self) -> Vec<(String, String)> {
        let policies = self.send("GET", "consume-policies", &Value::Null);
        let policies = policies.as_array().expect("a list").iter();
        let text = |policy: &Value, field: &str| policy[field].as_str().expect("text").to_owned();
        policies
            .map(|policy| (text(policy, "id"), text(policy, "name")))
            .collect()
    }

    /// Returns the names of the policies in the order of the chain.
    fn chain(&self) -> String {
        let chain = self.send("GET", "consume-policy-chain", &Value::Null);
        let policies = self.policies();
        let name_of = |id: &Value| {
            let mut policies = policies.iter();
            let known = policies.find(|(known, _)| *id == **known);
            known.map(|(_, name)| name.clone()).expect("a policy")
        };
        let ids = chain["policies"].as_array().expect("a list").iter();
        ids.map(name_of).collect()
    }

    fn set_chain(&self, names: &str) {
        let policies = self.policies();
        let id_of = |name: char| {
            let mut policies = policies.iter();
            let known = policies.find(|(_, known)| *known == name.to_string());
            known.map(|(id, _)| json!(id)).expect("a policy")
        };
        let ids: Value = names.chars().map(id_of).collect();
        self.send("PUT", "consume-policy-chain", &json!({ "policies": ids }));
    }

    fn add(&self, name: &str) {
        let policy = json!({ "name": name, "type": "skip_record" });
        self.send("POST", "consume-policies", &policy);
    }
}

fn apply(organization: &Organization, text: &str, mode: Mode) {
    let files = declared(text);
    let plan = organization.plan_of(&files, mode);
    let outcome = organization.execute(&plan, Some(&files), &super::organization::canary);
    let ended = outcome.and_then(|outcome| outcome.into_result(&plan));
    ended.unwrap_or_else(|error| panic!("{error:?}"));
}

fn changes(organization: &Organization, text: &str, mode: Mode) -> Vec<String> {
    organization.changes(&declared(text), mode)
}

const CHANGE: &str =
    "1:u:event_gateway_virtual_cluster_consume_policy_chain:flights/consume_policies";

#[test]
fn policies_get_the_order_of_the_file() {
    let organization = Organization::new();
    for policies in ["dbca", "abcd", "bcd", "bxcdy", "yxdcb"] {
        apply(&organization, &ordered(policies), Mode::Sync);
        assert_eq!(Cluster::of(&organization).chain(), policies);
        let left = changes(&organization, &ordered(policies), Mode::Sync);
        assert_eq!(left, [""; 0], "{policies}");
    }
}

#[test]
fn a_change_of_the_order_is_a_change() {
    let organization = Organization::new();
    apply(&organization, &ordered("abc"), Mode::Sync);
    let plan = organization.plan_of(&declared(&ordered("cab")), Mode::Sync);
    let [change] = plan.changes.as_slice() else {
        panic!("{:?}", plan.changes);
    };
    assert_eq!(change.id, CHANGE);
    let to = &change.references["policies"];
    assert_eq!(to.names, ["c", "a", "b"]);
    assert_eq!(change.fields["policies"], json!(to.ids));
    assert_eq!(change.parent.as_ref().expect("a parent").name, "flights");
    // Without the key, the order is left alone.
    let files = file("cab", "");
    assert_eq!(changes(&organization, &files, Mode::Sync), [""; 0]);
}

#[test]
fn what_is_not_declared_keeps_its_place() {
    let organization = Organization::new();
    apply(&organization, &ordered("abc"), Mode::Apply);
    let cluster = Cluster::of(&organization);
    cluster.add("x");
    cluster.set_chain("axbc");
    assert_eq!(
        changes(&organization, &ordered("abc"), Mode::Apply),
        [""; 0]
    );
    apply(&organization, &ordered("cnab"), Mode::Apply);
    assert_eq!(cluster.chain(), "cxnab");
    assert_eq!(
        changes(&organization, &ordered("cnab"), Mode::Apply),
        [""; 0]
    );
    apply(&organization, &ordered("ban"), Mode::Sync);
    assert_eq!(cluster.chain(), "ban");
}

/// Policies of the sample organization, below a virtual cluster that others manage.
const SAMPLE: &str = r#"
event_gateways:
  - ref: gateway
    _external: { selector: { matchFields: { name: tidal-stream } } }
    virtual_clusters:
      - ref: flights
        _external: { selector: { matchFields: { name: flights } } }
        consume_policies:
          - ref: drop-internal-headers
            type: modify_headers
            config: { actions: [{ op: remove, key: x-debug }] }
          - ref: open-passenger-lists
            type: decrypt
            config: { failure_mode: error, key_sources: [{ type: static }], part_of_record: [value] }
"#;

#[test]
fn the_order_is_read_only_where_it_is_declared() {
    let chain = "/v1/event-gateways/5f1154ca-8d21-4857-a86f-431a818fed75/virtual-clusters/\
                 e8f5bca6-3bf5-4cd2-836f-90b813ba989e/consume-policy-chain";
    let fault = format!("501,method=GET,path={chain}");
    let organization = Organization::with_faults(&[&fault]);
    assert_eq!(changes(&organization, SAMPLE, Mode::Sync), [""; 0]);
    let ordered = format!("{SAMPLE}        policy_order: declared\n");
    let error = organization.plan(&declared(&ordered), Mode::Sync);
    assert_eq!(error.expect_err("no chain").kind(), ErrorKind::Server);

    let organization = Organization::new();
    assert_eq!(changes(&organization, &ordered, Mode::Sync), [CHANGE]);
    apply(&organization, &ordered, Mode::Sync);
    assert_eq!(changes(&organization, &ordered, Mode::Sync), [""; 0]);
}

fn done(organization: &Organization, plan: &Plan) -> Vec<String> {
    let outcome = organization.apply(plan, OnConflict::Stop);
    ends(plan, &outcome.unwrap_or_else(|error| panic!("{error:?}")))
}

#[test]
fn a_saved_order_is_made_once_and_only_for_what_was_reviewed() {
    let organization = Organization::new();
    apply(&organization, &ordered("abc"), Mode::Apply);
    let cluster = Cluster::of(&organization);
    let plan = organization.plan_of(&declared(&ordered("cnab")), Mode::Apply);

    cluster.set_chain("bac");
    let error = organization.apply(&plan, OnConflict::Stop);
    let error = error.expect_err("a conflict");
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let reason = "was changed since the plan was made: policies";
    assert!(error.message().ends_with(reason), "{}", error.message());
    assert_eq!(cluster.chain(), "bac");

    // What the plan is not about may change.
    cluster.add("x");
    cluster.set_chain("axbc");
    let words = |end: &str| -> Vec<String> {
        let changes = plan.changes.iter();
        changes
            .map(|change| format!("{} {end}", change.id))
            .collect()
    };
    assert_eq!(done(&organization, &plan), words("done"));
    assert_eq!(cluster.chain(), "cxnab");
    assert_eq!(done(&organization, &plan), words("already"));
}

#[test]
fn a_delete_leaves_the_order_alone() {
    let files = declared(&format!("{SAMPLE}        policy_order: declared\n"));
    let (url, recorder) = Recorder::before(&Organization::serve(&[]));
    let planned = Organization::at(&url).plan(&files, Mode::Delete);
    let plan = planned.expect("a plan").plan;
    // The gateways, the clusters, the policies and the organization.
    let requests = recorder.take().requests;
    assert_eq!(requests.len(), 4, "{requests:?}");
    assert_eq!(plan.warnings.len(), 0, "{:?}", plan.warnings);
    let deleted: Vec<_> = plan
        .changes
        .iter()
        .map(|change| &*change.resource_ref)
        .collect();
    assert_eq!(deleted, ["drop-internal-headers", "open-passenger-lists"]);
}

#[test]
fn policies_elsewhere_in_the_files_come_where_they_are_read() {
    let organization = Organization::new();
    let flat = format!(
        "{}
event_gateway_virtual_cluster_consume_policies: [{}]
",
        ordered("ab"),
        rows("yx", ", virtual_cluster: flights")
    );
    apply(&organization, &flat, Mode::Apply);
    assert_eq!(Cluster::of(&organization).chain(), "abyx");
}

#[test]
fn policies_below_others_are_not_in_the_order() {
    let organization = Organization::new();
    let nested = ordered("ab").replace(
        "consume_policies: [",
        "consume_policies: [
          { ref: schemas, type: schema_validation, config: { type: json, failure_mode: mark, \
         validate_value: true } },
          { ref: inner, type: skip_record, parent_policy_id: !ref schemas },
          ",
    );
    apply(&organization, &nested, Mode::Apply);
    let cluster = Cluster::of(&organization);
    assert_eq!(cluster.chain(), "schemasab");
    assert_eq!(changes(&organization, &nested, Mode::Sync), [""; 0]);
}

#[test]
fn an_order_is_made_after_policies_that_an_earlier_run_created() {
    let organization = Organization::new();
    apply(&organization, &ordered("abc"), Mode::Apply);
    let cluster = Cluster::of(&organization);
    let plan = organization.plan_of(&declared(&ordered("cnab")), Mode::Apply);
    cluster.add("n");
    assert_eq!(
        done(&organization, &plan),
        [
            "1:c:event_gateway_virtual_cluster_consume_policy:n already",
            "2:u:event_gateway_virtual_cluster_consume_policy_chain:flights/consume_policies done",
        ]
    );
    assert_eq!(cluster.chain(), "cnab");
}
