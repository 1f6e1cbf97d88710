//! Responses that mean the same as others: lists in another order, members that no request sent.

use serde_json::Value;

/// The lists whose order means nothing, by the names of their fields. A test of declared objects,
/// which are compared without their order, keeps them complete.
pub(crate) const UNORDERED: [&str; 9] = [
    "allowed_ips",
    "bootstrap_servers",
    "capabilities",
    "consumers",
    "formats",
    "groups",
    "members",
    "scopes",
    "targets",
];

/// A member that a new version of Konnect could add to any object.
const MEMBER: (&str, &str) = ("added_by_the_sandbox", "always");

/// Turns the lists around whose order means nothing.
pub(super) fn reorder(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(reorder),
        Value::Object(members) => {
            for (name, member) in members {
                reorder(member);
                if let Value::Array(elements) = member
                    && UNORDERED.contains(&name.as_str())
                {
                    elements.reverse();
                }
            }
        }
        _ => {}
    }
}

/// Adds a member to each object.
pub(super) fn add_members(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(add_members),
        Value::Object(members) => {
            members.values_mut().for_each(add_members);
            let (name, member) = MEMBER;
            members.insert(name.to_owned(), member.into());
        }
        _ => {}
    }
}
