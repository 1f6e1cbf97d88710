//! Tests what requests can send back of items.

use serde_json::json;

use crate::schema::{Rule, check, drop_read_only, operation, operations, writable};
use crate::tests::bodies::{Fill, body};

#[test]
fn what_is_sent_back_of_an_item_is_nothing_that_a_request_does_not_take() {
    let mut count = 0;
    for put in operations().filter(|operation| operation.method() == "PUT") {
        let read = operation("GET", put.path()).and_then(|get| get.answer());
        let (Some(request), Some(item)) = (put.request(), read) else {
            continue;
        };
        count += 1;
        for turn in 0..4 {
            let value = body(item, Fill::Every, turn);
            let sent = writable(&value, request, Some(item));
            for fault in check(&sent, request) {
                assert_ne!(fault.rule, Rule::Unknown, "{} {fault:?}", put.path());
            }
            assert_eq!(
                drop_read_only(&mut sent.clone(), request, Some(item)),
                [""; 0]
            );
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn read_only_fields_are_dropped_by_name_and_others_stay() {
    let post = operation("POST", "/v3/apis").expect("the operation");
    let request = post.request().expect("a body");
    let mut value = json!({
        "id": "x",
        "name": "orders",
        "nam": "a typo",
        "labels": { "id": "a label" },
        "created_at": "2026-01-01T00:00:00Z",
        "current_version_summary": { "id": "x" },
    });
    let dropped = drop_read_only(&mut value, request, post.answer());
    assert_eq!(dropped, ["id", "created_at", "current_version_summary"]);
    let kept = json!({ "name": "orders", "nam": "a typo", "labels": { "id": "a label" } });
    assert_eq!(value, kept);
}

#[test]
fn what_a_request_has_room_for_is_read_only_where_the_item_says_so() {
    let path = "/v1/ai-gateways/{gatewayId}";
    let request = operation("PUT", path).and_then(|put| put.request());
    let item = operation("GET", path).and_then(|get| get.answer());
    let value = json!({ "name": "a", "id": "x", "config_version": "1", "more": 1 });
    let sent = writable(&value, request.expect("a body"), item);
    assert_eq!(sent, json!({ "name": "a", "more": 1 }));
}
