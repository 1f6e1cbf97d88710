//! What plans and runs ask of Konnect: how many requests, over how many connections, and none that
//! changes something where nothing is to be changed.

use std::collections::BTreeSet;

use super::examples::{Variant, own_fields, text_with};
use super::executions::FLIGHTS;
use super::organization::{Organization, canary, declared};
use super::recorder::Recorder;
use crate::declare::kinds::KINDS;
use crate::declare::plan::file::Mode;

/// Carries out files.
fn carry_out(organization: &Organization, text: &str) {
    let files = declared(text);
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, Some(&files), &canary);
    let outcome = outcome.expect("no value is missing");
    outcome.into_result(&plan).expect("every change is made");
}

#[test]
fn promise_1_a_second_run_sends_no_write() {
    let examples = KINDS
        .iter()
        .map(|kind| text_with(kind, own_fields(kind, Variant::Least(0))));
    for text in examples.chain([FLIGHTS.to_owned()]) {
        let (url, recorder) = Recorder::before(&Organization::serve(&[]));
        let organization = Organization::at(&url);
        carry_out(&organization, &text);
        recorder.take();
        carry_out(&organization, &text);
        let requests = recorder.take().requests;
        assert!(!requests.is_empty(), "{text}");
        let mut writes = requests.iter().filter(|it| !it.starts_with("GET "));
        assert_eq!(writes.next(), None, "{text}");
    }
}

/// APIs with a version, a document and a publication each, and portals with pages.
fn many(apis: usize, portals: usize, pages: usize) -> String {
    let mut text = "_defaults: { kongctl: { namespace: flight-ops } }\nportals:\n".to_owned();
    for portal in 0..portals {
        text.push_str(&format!(
            "  - ref: portal-{portal}\n    name: Portal {portal}\n    pages:\n"
        ));
        for page in 0..pages {
            text.push_str(&format!(
                "      - {{ ref: page-{portal}-{page}, slug: page-{page}, content: Text }}\n"
            ));
        }
    }
    text.push_str("apis:\n");
    for api in 0..apis {
        text.push_str(&format!(
            "  - ref: api-{api}
    name: API {api}
    versions: [{{ ref: version-{api}, version: 1.0.0, spec: '{{}}' }}]
    documents: [{{ ref: document-{api}, slug: start, content: Text }}]
    publications: [{{ ref: publication-{api}, portal_id: !ref portal-0 }}]\n"
        ));
    }
    text
}

#[test]
fn promise_4_each_list_is_read_once_over_four_connections() {
    const APIS: usize = 15;
    const PORTALS: usize = 4;
    const PAGES: usize = 10;
    let text = many(APIS, PORTALS, PAGES);
    let server = Organization::serve(&[]);
    carry_out(&Organization::at(&server), &text);
    let (url, recorder) = Recorder::before(&server);
    assert_eq!(
        Organization::at(&url).changes(&declared(&text), Mode::Sync),
        [""; 0]
    );
    let recorded = recorder.take();
    let different: BTreeSet<_> = recorded.requests.iter().collect();
    assert_eq!(
        different.len(),
        recorded.requests.len(),
        "{:?}",
        recorded.requests
    );
    // Those of portals, APIs and publications, and those below each portal and each API.
    let lists = 3 + PORTALS + 2 * APIS;
    let contents = PORTALS * PAGES + 2 * APIS;
    let limit = (lists + contents) * 105 / 100;
    let count = recorded.requests.len();
    assert!(
        (lists..=limit).contains(&count),
        "{count}: {:?}",
        recorded.requests
    );
    assert!(
        (2..=4).contains(&recorded.max_open),
        "{}",
        recorded.max_open
    );
}
