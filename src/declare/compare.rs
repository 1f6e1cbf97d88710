//! Compares what is declared with what Konnect has. What is not declared is not compared.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Number, Value};

use super::kinds::definition::{Comparison, Kind};
use super::kinds::list_order::declared_of;
use super::kinds::pattern;
use super::names::is_in_vault;
use super::pairs::all_partners;
use crate::pointer;
use crate::schema::{self, Shape, shapes_of};
use crate::yaml_value;

/// A field in which an object differs from what is declared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// The JSON pointer of the field.
    pub(crate) place: String,
    /// What Konnect has; `None` when it has no such field.
    pub(crate) old: Option<Value>,
    pub(crate) new: Value,
}

/// How the objects of a kind are compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comparer {
    pub(crate) kind: &'static Kind,
    /// The shape of the request, which has the defaults.
    pub(crate) request: Option<Shape>,
    /// The shape of the answer. What it does not have cannot be read, so it is not compared.
    pub(crate) answer: Option<Shape>,
}

impl Comparer {
    /// Returns the fields in which an object differs from what is declared, by their places.
    pub(crate) fn differences(&self, declared: &Value, found: &Value) -> Vec<Difference> {
        let mut differences = Vec::new();
        for (name, new) in declared.as_object().into_iter().flatten() {
            let moved = self.kind.moved.iter().chain(&self.kind.wraps);
            let moved = moved
                .filter(|(field, _)| field == name)
                .find_map(|(_, place)| found.pointer(place));
            let field = Field {
                place: pointer::child("", name),
                request: members(self.request.as_slice(), declared, name),
                answer: match moved {
                    // The answer has it in another place, and so another shape.
                    Some(_) => None,
                    // Another answer has it.
                    None if self.kind.sides.iter().any(|(field, _)| field == name) => None,
                    None => self.answer.map(|shape| members(&[shape], found, name)),
                },
            };
            let old = moved.or_else(|| found.get(name));
            self.compare(&field, new, old, &mut differences);
        }
        differences
    }

    fn compare(
        &self,
        field: &Field,
        new: &Value,
        old: Option<&Value>,
        differences: &mut Vec<Difference>,
    ) {
        let old = old.filter(|old| !old.is_null());
        if self.kind.is_secret(&field.place) && !are_in_vault(new, old) {
            return;
        }
        if !field.is_readable() || field.is_same(new, old) {
            return;
        }
        match (new, old) {
            (Value::Object(members), None | Some(Value::Object(_))) if !members.is_empty() => {
                for (name, value) in members {
                    let member = field.member(name, new, old);
                    let old = old.and_then(|old| old.get(name));
                    self.compare(&member, value, old, differences);
                }
            }
            (Value::Array(elements), Some(Value::Array(old_elements)))
                if self.kind.is_order(&field.place) =>
            {
                let old_elements = declared_of(old_elements, elements);
                if old_elements != *elements {
                    differences.push(Difference {
                        place: field.place.clone(),
                        old: Some(old_elements.into()),
                        new: new.clone(),
                    });
                }
            }
            (Value::Array(elements), Some(Value::Array(old_elements)))
                if self.is_unordered(&field.place) && are_same_sets(elements, old_elements) => {}
            (Value::Array(elements), Some(Value::Array(old_elements)))
                if elements.len() == old_elements.len() && has_parts(elements) =>
            {
                let compare = |index: usize, old: &Value, differences: &mut Vec<Difference>| {
                    let element = field.element(index, new);
                    self.compare(&element, &elements[index], Some(old), differences);
                };
                let is_same = |index: usize, old: &Value| {
                    let mut differences = Vec::new();
                    compare(index, old, &mut differences);
                    differences.is_empty()
                };
                let old_elements = match self.is_unordered(&field.place) {
                    true => all_partners(elements, old_elements, is_same),
                    false => old_elements.iter().collect(),
                };
                for (index, old) in old_elements.into_iter().enumerate() {
                    compare(index, old, differences);
                }
            }
            _ if self.are_same_texts(&field.place, new, old) => {}
            _ => differences.push(Difference {
                place: field.place.clone(),
                old: old.cloned(),
                new: new.clone(),
            }),
        }
    }

    fn is_unordered(&self, place: &str) -> bool {
        let mut lists = self.kind.unordered.iter();
        lists.any(|list| pattern::matches(list, place))
    }

    fn are_same_texts(&self, place: &str, new: &Value, old: Option<&Value>) -> bool {
        let mut comparisons = self.kind.comparisons.iter();
        let comparison = comparisons.find(|(field, _)| pattern::matches(field, place));
        match (comparison, new, old) {
            (Some((_, Comparison::MadeIfEmpty)), new, _) => is_empty(new),
            (Some((_, comparison)), Value::String(new), Some(Value::String(old))) => {
                comparison.are_same(new, old)
            }
            _ => false,
        }
    }
}

/// A field that is compared, and what the document says of it.
struct Field {
    place: String,
    /// The shapes that it can have; none where the document says nothing.
    request: Vec<Shape>,
    /// The same of the answer; `None` where nothing is known.
    answer: Option<Vec<Shape>>,
}

impl Field {
    /// Returns a member of the object that the field is.
    fn member(&self, name: &str, new: &Value, old: Option<&Value>) -> Self {
        let answer = self.answer.as_deref();
        Self {
            place: pointer::child(&self.place, name),
            request: members(&self.request, new, name),
            answer: answer.map(|shapes| members(shapes, old.unwrap_or(new), name)),
        }
    }

    /// Returns an element of the list that the field is.
    fn element(&self, index: usize, new: &Value) -> Self {
        let elements = |shapes: &[Shape]| {
            let shapes = shapes.iter().flat_map(|shape| shapes_of(new, *shape));
            shapes.filter_map(element).collect()
        };
        Self {
            place: format!("{}/{index}", self.place),
            request: elements(&self.request),
            answer: self.answer.as_deref().map(elements),
        }
    }

    /// Returns whether answers have the field.
    fn is_readable(&self) -> bool {
        self.answer.as_ref().is_none_or(|shapes| !shapes.is_empty())
    }

    /// Returns whether two values mean the same, without a look into them.
    fn is_same(&self, new: &Value, old: Option<&Value>) -> bool {
        match (new, old) {
            (new, None) => is_empty(new) || self.is_default(new),
            // An object that names its fields has none that is declared.
            (Value::Object(new), Some(Value::Object(old))) if new.is_empty() => {
                old.is_empty() || !is_map(&self.request)
            }
            (new, Some(old)) if is_empty(new) => is_empty(old),
            (Value::Number(new), Some(Value::Number(old))) => are_same_numbers(new, old),
            (new, Some(old)) => new == old,
        }
    }

    fn is_default(&self, value: &Value) -> bool {
        let mut defaults = self.request.iter().filter_map(|shape| shape.default());
        defaults.any(|default| are_same(default, value))
    }
}

/// Returns whether the document lets an object have members of any name, and no others.
pub(super) fn is_map(shapes: &[Shape]) -> bool {
    let mut shapes = shapes.iter();
    shapes.any(|shape| shape.others().is_some() && shape.fields().next().is_none())
}

/// Returns the shapes that a member of a value can have.
pub(super) fn members(shapes: &[Shape], value: &Value, name: &str) -> Vec<Shape> {
    let shapes = shapes.iter().flat_map(|shape| shapes_of(value, *shape));
    shapes.filter_map(|shape| shape.member(name)).collect()
}

pub(super) fn element(shape: Shape) -> Option<Shape> {
    match shape.kind() {
        schema::Kind::Any => Some(shape),
        _ => shape.element(),
    }
}

/// Returns whether a value asks for nothing to be there.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns whether two values are equal: numbers by their values, objects whatever their order.
pub(super) fn are_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => are_same_numbers(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(a, b)| are_same(a, b))
        }
        (Value::Object(left), Value::Object(right)) => {
            let mut members = left.iter();
            left.len() == right.len()
                && members.all(|(name, value)| {
                    right.get(name).is_some_and(|other| are_same(value, other))
                })
        }
        _ => left == right,
    }
}

/// Returns whether two numbers have the same value: `1` and `1.0` do.
fn are_same_numbers(left: &Number, right: &Number) -> bool {
    // Not as floating point first: it cannot tell two large integers apart.
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left == right,
        _ => left == right || left.as_f64() == right.as_f64(),
    }
}

pub(super) fn has_parts(elements: &[Value]) -> bool {
    elements
        .iter()
        .any(|element| element.is_object() || element.is_array())
}

/// Returns whether a secret is a reference to a vault, or a list of them, that Konnect returns.
fn are_in_vault(new: &Value, old: Option<&Value>) -> bool {
    match (new, old) {
        (Value::String(new), Some(Value::String(_))) => is_in_vault(new),
        (Value::Array(new), Some(Value::Array(_))) => {
            let mut elements = new.iter().map(Value::as_str);
            !new.is_empty() && elements.all(|element| element.is_some_and(is_in_vault))
        }
        _ => false,
    }
}

/// Returns whether two lists have the same elements, in whatever order.
fn are_same_sets(left: &[Value], right: &[Value]) -> bool {
    let has_all = |some: &[Value], others: &[Value]| {
        let mut elements = some.iter();
        elements.all(|element| others.iter().any(|other| are_same(element, other)))
    };
    has_all(left, right) && has_all(right, left)
}

impl Comparison {
    /// Returns whether two texts mean the same.
    pub(crate) fn are_same(self, left: &str, right: &str) -> bool {
        match self {
            Self::Parsed => {
                let (left, right) = (yaml_value::value_of(left), yaml_value::value_of(right));
                matches!((left, right), (Ok(left), Ok(right)) if are_same(&left, &right))
            }
            Self::Trimmed => left.trim() == right.trim(),
            Self::Certificate => pem_body(left) == pem_body(right),
            Self::IgnoringCase => left.to_lowercase() == right.to_lowercase(),
            Self::Issuer => left.trim_end_matches('/') == right.trim_end_matches('/'),
            Self::MadeIfEmpty => left == right,
            Self::DataUrl => {
                let bytes = data_of(left);
                bytes.is_some() && bytes == data_of(right)
            }
        }
    }
}

impl Comparison {
    /// Returns a text that is the same for all texts that mean the same, as far as objects are
    /// found by such texts.
    pub(crate) fn normalized(self, text: &str) -> String {
        match self {
            Self::IgnoringCase => text.to_lowercase(),
            Self::Certificate => pem_body(text),
            Self::Issuer => text.trim_end_matches('/').to_owned(),
            Self::Parsed | Self::Trimmed | Self::DataUrl | Self::MadeIfEmpty => text.to_owned(),
        }
    }
}

/// Returns what stands between the lines that begin and end a PEM text, without line breaks.
fn pem_body(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.starts_with("-----")).collect()
}

/// Returns the bytes of a data URL in base64.
fn data_of(url: &str) -> Option<Vec<u8>> {
    let (_, data) = url.strip_prefix("data:")?.split_once(";base64,")?;
    BASE64_STANDARD.decode(data.trim()).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::declare::kinds::kind;
    use crate::schema::operation;

    fn comparer(name: &str, request: (&str, &str), answer: (&str, &str)) -> Comparer {
        Comparer {
            kind: kind(name).expect("a kind"),
            request: operation(request.0, request.1).and_then(|operation| operation.request()),
            answer: operation(answer.0, answer.1).and_then(|operation| operation.answer()),
        }
    }

    fn portals() -> Comparer {
        comparer(
            "portal",
            ("POST", "/v3/portals"),
            ("GET", "/v3/portals/{portalId}"),
        )
    }

    /// A comparer without facts.
    fn free(name: &str) -> Comparer {
        comparer(name, ("", ""), ("", ""))
    }

    fn places(comparer: Comparer, declared: &Value, found: &Value) -> Vec<String> {
        let differences = comparer.differences(declared, found);
        differences
            .into_iter()
            .map(|difference| difference.place)
            .collect()
    }

    #[test]
    fn only_what_is_declared_is_compared() {
        let found =
            json!({ "name": "crew", "description": "old", "labels": { "a": "1", "b": "2" } });
        for (declared, expected) in [
            (json!({}), vec![]),
            (json!({ "name": "crew" }), vec![]),
            (json!({ "description": "new" }), vec!["/description"]),
            (json!({ "labels": { "a": "1" } }), vec![]),
            (
                json!({ "labels": { "a": "2", "c": "3" } }),
                vec!["/labels/a", "/labels/c"],
            ),
        ] {
            assert_eq!(places(portals(), &declared, &found), expected, "{declared}");
        }
    }

    #[test]
    fn a_reference_to_a_vault_is_compared_where_it_is_returned() {
        let provider = free("ai_gateway_identity_provider");
        let vault = json!("{vault://env/new}");
        for (new, old, is_different) in [
            (&vault, json!("{vault://env/new}"), false),
            (&vault, json!("{vault://env/old}"), true),
            (&vault, json!("plain"), true),
            (&vault, json!(null), false),
            (&json!([vault]), json!(["{vault://env/new}"]), false),
            (&json!([vault]), json!(["{vault://env/old}"]), true),
            (&json!([vault]), json!(null), false),
            (
                &json!([vault, "plain"]),
                json!(["{vault://env/old}", "plain"]),
                false,
            ),
            (&json!("plain"), json!("{vault://env/old}"), false),
        ] {
            let [new, old] =
                [new, &old].map(|secret| json!({ "config": { "client_secret": secret } }));
            let found = places(provider, &new, &old);
            assert_eq!(!found.is_empty(), is_different, "{new} {old}");
        }
    }

    #[test]
    fn an_empty_value_asks_for_emptiness() {
        for empty in [json!(null), json!(""), json!([]), json!({})] {
            let declared = json!({ "description": empty });
            for found in [
                json!({}),
                json!({ "description": null }),
                json!({ "description": "" }),
            ] {
                assert_eq!(
                    places(free("portal"), &declared, &found),
                    [""; 0],
                    "{declared} {found}"
                );
            }
            let found = json!({ "description": "x" });
            assert_eq!(
                places(free("portal"), &declared, &found),
                ["/description"],
                "{declared}"
            );
        }
    }

    #[test]
    fn an_empty_object_asks_for_emptiness_where_it_is_a_map() {
        let portal = json!({ "labels": {} });
        let found = json!({ "labels": { "a": "1" } });
        assert_eq!(places(portals(), &portal, &found), ["/labels"]);
        let empty = json!({ "labels": {} });
        assert_eq!(places(portals(), &portal, &empty), [""; 0]);
        let found = json!({ "config": { "a": 1 } });
        assert_eq!(
            places(free("portal"), &json!({ "config": {} }), &found),
            [""; 0]
        );
    }

    #[test]
    fn a_default_is_equal_to_nothing() {
        let declared = json!({ "rbac_enabled": false, "authentication_enabled": true });
        assert_eq!(places(portals(), &declared, &json!({})), [""; 0]);
        let declared = json!({ "rbac_enabled": true });
        assert_eq!(places(portals(), &declared, &json!({})), ["/rbac_enabled"]);
        let declared = json!({ "rbac_enabled": false });
        assert_eq!(
            places(portals(), &declared, &json!({ "rbac_enabled": true })),
            ["/rbac_enabled"]
        );
    }

    #[test]
    fn what_no_answer_has_is_not_compared() {
        let registry = comparer(
            "event_gateway_schema_registry",
            ("POST", "/v1/event-gateways/{gatewayId}/schema-registries"),
            (
                "GET",
                "/v1/event-gateways/{gatewayId}/schema-registries/{schemaRegistryId}",
            ),
        );
        let config = |password: &str| {
            let authentication = json!({ "type": "basic", "username": "u", "password": password });
            json!({ "type": "confluent", "config": {
                "schema_type": "avro",
                "endpoint": "https://example.com",
                "authentication": authentication,
            } })
        };
        let mut found = config("");
        found["config"]["authentication"]
            .as_object_mut()
            .map(|members| members.remove("password"));
        assert_eq!(places(registry, &config("secret"), &found), [""; 0]);
        let unknown = json!({ "no_such_field": 1 });
        assert_eq!(places(portals(), &unknown, &json!({})), [""; 0]);
    }

    #[test]
    fn numbers_are_compared_by_value() {
        for (left, right, expected) in [
            ("1", "1.0", true),
            ("1e3", "1000", true),
            ("9007199254740993", "9007199254740992", false),
            ("0.1", "0.10", true),
            ("1", "2", false),
        ] {
            let [left, right] = [left, right].map(|text| serde_json::from_str(text).expect(text));
            assert_eq!(are_same(&left, &right), expected, "{left} {right}");
        }
    }

    #[test]
    fn a_list_has_an_order_unless_its_kind_says_no() {
        let (one, other) = (
            json!({ "allowed_ips": ["a", "b"] }),
            json!({ "allowed_ips": ["b", "a"] }),
        );
        assert_eq!(places(free("portal_ip_allow_list"), &one, &other), [""; 0]);
        assert_eq!(places(free("portal"), &one, &other), ["/allowed_ips"]);
        let more = json!({ "allowed_ips": ["b", "a", "c"] });
        assert_eq!(
            places(free("portal_ip_allow_list"), &one, &more),
            ["/allowed_ips"]
        );
    }

    #[test]
    fn objects_of_an_unordered_list_are_paired_by_name() {
        let declared =
            json!({ "targets": [{ "name": "a", "weight": 1 }, { "name": "b", "weight": 2 }] });
        let found = json!({ "targets": [
            { "name": "b", "weight": 2, "more": true },
            { "name": "a", "weight": 3, "more": true },
        ] });
        assert_eq!(
            places(free("ai_gateway_model"), &declared, &found),
            ["/targets/0/weight"]
        );
    }

    #[test]
    fn texts_are_compared_as_their_kind_says() {
        for (comparison, left, right, expected) in [
            (
                Comparison::Parsed,
                "a: 1\nb: [x]",
                r#"{"b": ["x"], "a": 1.0}"#,
                true,
            ),
            (Comparison::Parsed, "a: 1", r#"{"a": 2}"#, false),
            (Comparison::Parsed, "a: [", "a: [", false),
            (Comparison::Trimmed, " a\n", "a", true),
            (
                Comparison::Issuer,
                "https://a.example/",
                "https://a.example",
                true,
            ),
            (
                Comparison::Issuer,
                "https://a.example/b",
                "https://a.example",
                false,
            ),
            (
                Comparison::IgnoringCase,
                "Docs.Example",
                "docs.example",
                true,
            ),
            (
                Comparison::Certificate,
                "-----BEGIN CERTIFICATE-----\nQUJD\nREVG\n-----END CERTIFICATE-----\n",
                "-----BEGIN CERTIFICATE-----\r\nQUJDREVG\r\n-----END CERTIFICATE-----",
                true,
            ),
            (
                Comparison::DataUrl,
                "data:image/png;base64,QUJD",
                "data:image/x-png;base64,QUJD",
                true,
            ),
            (
                Comparison::DataUrl,
                "data:image/png;base64,QUJD",
                "data:image/png;base64,QUJE",
                false,
            ),
            (
                Comparison::DataUrl,
                "data:image/png;base64,?",
                "data:image/png;base64,?",
                false,
            ),
        ] {
            assert_eq!(comparison.are_same(left, right), expected, "{left} {right}");
        }
    }

    #[test]
    fn a_field_is_found_where_the_answer_has_it() {
        let declared = json!({ "auth_type": "pinned_client_certs", "cluster_type": "x" });
        let found = json!({ "config": { "auth_type": "pki_client_certs", "cluster_type": "x" } });
        assert_eq!(
            places(free("control_plane"), &declared, &found),
            ["/auth_type"]
        );
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[a-z]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::hash_map("[a-z]{1,3}", inner, 0..5)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    /// Adds members to every object in a value.
    fn with_more(value: &Value) -> Value {
        match value {
            Value::Array(elements) => elements.iter().map(with_more).collect(),
            Value::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name.clone(), with_more(value)));
                let more = [("UNDECLARED".to_owned(), json!({ "x": 1 }))];
                Value::Object(members.chain(more).collect())
            }
            other => other.clone(),
        }
    }

    proptest! {
        #[test]
        fn members_that_are_not_declared_make_no_difference(value in values()) {
            let declared = json!({ "config": value });
            let found = with_more(&declared);
            prop_assert_eq!(free("portal").differences(&declared, &found), []);
        }

        #[test]
        fn a_difference_is_found_and_applying_it_leaves_none(new in values(), old in values()) {
            let (declared, found) = (json!({ "config": new }), json!({ "config": old }));
            let differences = free("portal").differences(&declared, &found);
            if are_same(&declared, &found) {
                prop_assert_eq!(&differences, &[]);
            }
            let after = if differences.is_empty() { &found } else { &declared };
            prop_assert_eq!(free("portal").differences(&declared, after), []);
        }
    }
}
