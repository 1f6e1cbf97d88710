//! Filters and sorts the items of a list by the query of a request.

use serde_json::Value;

use super::items::string_at;
use super::request::SandboxRequest;
use crate::pointer;
use crate::resources::{Lookup, Operator, Resource};

/// A filter of the query: `filter[name][eq]=x`, or `filter[name]=x`.
struct Filter<'a> {
    pointer: String,
    operator: Operator,
    operand: &'a str,
}

/// Keeps the items that all filters of the query let through.
pub(super) fn filter(items: &mut Vec<&Value>, resource: &Resource, request: &SandboxRequest) {
    for (name, value) in &request.query {
        if let Some(filter) = Filter::parse(name, value, resource) {
            items.retain(|item| filter.matches(item));
        }
    }
}

/// Sorts items by a field, such as `name` or `name desc`.
pub(super) fn sort(items: &mut [&Value], order: &str) {
    let (field, is_descending) = match order.strip_suffix(" desc") {
        Some(field) => (field, true),
        None => (order, false),
    };
    let pointer = pointer::from_dotted(field);
    items.sort_by_key(|item| string_at(item, &pointer));
    if is_descending {
        items.reverse();
    }
}

impl<'a> Filter<'a> {
    /// Parses a parameter of a query; `None` if it is no filter.
    fn parse(parameter: &'a str, operand: &'a str, resource: &Resource) -> Option<Self> {
        let parsed = parse_parameter(parameter);
        let operator = match parsed {
            // An unknown operator compares like none at all.
            Some((_, Some(word))) => Operator::from_word(word).unwrap_or(Operator::Plain),
            Some((_, None)) | None => Operator::Plain,
        };
        // The parameter that finds items by name need not be called like the field.
        let pointer = match (lookup_of(parameter, resource), parsed) {
            (Some(lookup), _) => lookup.at.to_owned(),
            (None, Some((field, _))) => pointer::from_dotted(field),
            (None, None) => return None,
        };
        Some(Self {
            pointer,
            operator,
            operand,
        })
    }

    fn matches(&self, item: &Value) -> bool {
        let operand = self.operand;
        let Some(text) = string_at(item, &self.pointer) else {
            return match self.operator {
                Operator::Neq => true,
                Operator::Exists => operand == "false",
                _ => false,
            };
        };
        match self.operator {
            Operator::Plain | Operator::Eq => text == operand,
            Operator::Neq => text != operand,
            Operator::Contains => text.contains(operand),
            Operator::Ocontains => operand.split(',').any(|operand| text.contains(operand)),
            Operator::Oeq => operand.split(',').any(|operand| text == operand),
            Operator::Lt => *text < *operand,
            Operator::Lte => *text <= *operand,
            Operator::Gt => *text > *operand,
            Operator::Gte => *text >= *operand,
            Operator::Exists => operand != "false",
        }
    }
}

/// Splits `filter[name][contains]` into field and operator.
fn parse_parameter(parameter: &str) -> Option<(&str, Option<&str>)> {
    let (field, rest) = parameter.strip_prefix("filter[")?.split_once(']')?;
    let operator = rest
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    Some((field, operator))
}

fn lookup_of<'a>(parameter: &str, resource: &'a Resource) -> Option<&'a Lookup> {
    resource
        .lookup
        .iter()
        .chain(resource.id_lookup.as_ref())
        .find(|lookup| lookup.filter == Some(parameter))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::resources::resource;

    fn names(query: &[(&str, &str)], order: Option<&str>) -> Vec<String> {
        let items = [
            json!({ "name": "b", "labels": { "a/b": "1" } }),
            json!({ "name": "a", "labels": { "a/b": "2" } }),
            json!({ "name": "ab" }),
        ];
        let query = query
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let request = SandboxRequest {
            query: query.collect(),
            ..SandboxRequest::default()
        };
        let mut items: Vec<&Value> = items.iter().collect();
        filter(&mut items, resource("apis").expect("a resource"), &request);
        if let Some(order) = order {
            sort(&mut items, order);
        }
        items
            .iter()
            .filter_map(|item| string_at(item, "/name"))
            .collect()
    }

    #[test]
    fn every_operator_compares_text() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("filter[name]", "a", &["a"]),
            ("filter[name][eq]", "a", &["a"]),
            ("filter[name][neq]", "a", &["b", "ab"]),
            ("filter[name][contains]", "b", &["b", "ab"]),
            ("filter[name][oeq]", "a,b", &["b", "a"]),
            ("filter[name][ocontains]", "ab,x", &["ab"]),
            ("filter[name][lt]", "ab", &["a"]),
            ("filter[name][lte]", "ab", &["a", "ab"]),
            ("filter[name][gt]", "ab", &["b"]),
            ("filter[name][gte]", "ab", &["b", "ab"]),
            ("filter[name][other]", "a", &["a"]),
            ("page[size]", "1", &["b", "a", "ab"]),
        ];
        for (parameter, value, expected) in cases {
            assert_eq!(names(&[(parameter, value)], None), expected, "{parameter}");
        }
    }

    #[test]
    fn an_item_without_the_field_is_unequal_to_everything() {
        assert_eq!(names(&[("filter[labels.a/b]", "1")], None), ["b"]);
        assert_eq!(
            names(&[("filter[labels.a/b][neq]", "1")], None),
            ["a", "ab"]
        );
        assert_eq!(names(&[("filter[labels.a/b][lt]", "9")], None), ["b", "a"]);
    }

    #[test]
    fn an_item_exists_by_its_field_whatever_that_is() {
        let label = "filter[labels.a/b][exists]";
        assert_eq!(names(&[(label, "true")], None), ["b", "a"]);
        assert_eq!(names(&[(label, "")], None), ["b", "a"]);
        assert_eq!(names(&[(label, "false")], None), ["ab"]);
    }

    #[test]
    fn items_are_sorted_in_both_directions() {
        assert_eq!(names(&[], Some("name")), ["a", "ab", "b"]);
        assert_eq!(names(&[], Some("name desc")), ["b", "ab", "a"]);
    }
}
