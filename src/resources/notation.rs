//! Reads the notation of the lists inside an item.

use super::{PARENTS, Parent};

/// Splits a list at its commas.
pub(crate) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ").filter(|entry| !entry.is_empty())
}

/// The parameters of a path, in their order: `/v3/apis/{apiId}` has `apiId`.
pub(crate) fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(parameter, _)| parameter))
}

/// Reads `parameter=parent, …`. A query parameter may hold brackets, but no equals sign.
pub(super) fn filled(list: &'static str) -> impl Iterator<Item = (&'static str, &'static Parent)> {
    entries(list).filter_map(|entry| {
        let (parameter, key) = entry.split_once('=')?;
        Some((parameter, PARENTS.iter().find(|parent| parent.key == key)?))
    })
}

/// The operators that a filter of this kind has; the empty one is a filter without an operator.
pub(crate) fn operators(kind: &str) -> &'static [&'static str] {
    match kind {
        "text" => &["eq", "contains", "ocontains", "oeq", "neq"],
        "one" => &["eq", "oeq", "neq"],
        "ids" => &["eq", "oeq"],
        "two" => &["eq", "contains"],
        "three" => &["eq", "contains", "neq"],
        "eq" => &["eq"],
        "has" => &["contains"],
        "time" => &["eq", "lt", "lte", "gt", "gte"],
        "num" => &["", "eq", "lt", "lte", "gt", "gte"],
        "enum" => &["", "eq", "neq", "oeq"],
        "bool" | "bare" => &[""],
        "dcr" => &["", "eq", "contains"],
        "dcr2" => &["", "eq"],
        "any" => &[
            "",
            "eq",
            "contains",
            "ocontains",
            "oeq",
            "neq",
            "lt",
            "lte",
            "gt",
            "gte",
        ],
        "label2" => &["eq", "contains", "exists"],
        _ => &[],
    }
}

/// Says how one item is found among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// The field to compare: a pointer, or `@1` for the key of the item.
    pub(crate) at: &'static str,
    /// The server's filter for it, when there is one.
    pub(crate) query: Option<&'static str>,
    /// Whether a single item that differs in letter case is taken.
    pub(crate) ignores_case: bool,
}

impl Lookup {
    /// Reads `/field query-parameter ci, …`.
    pub(super) fn list(list: &'static str) -> impl Iterator<Item = Self> {
        entries(list).map(|entry| {
            let (entry, ignores_case) = match entry.strip_suffix(" ci") {
                Some(entry) => (entry, true),
                None => (entry, false),
            };
            match entry.split_once(' ') {
                Some((at, query)) => Self {
                    at,
                    query: Some(query),
                    ignores_case,
                },
                None => Self {
                    at: entry,
                    query: None,
                    ignores_case,
                },
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_ups_tell_field_filter_and_case() {
        let list: Vec<_> =
            Lookup::list("/email filter[email][eq] ci, /slug ci, /name, @1").collect();
        let expected = [
            ("/email", Some("filter[email][eq]"), true),
            ("/slug", None, true),
            ("/name", None, false),
            ("@1", None, false),
        ];
        assert_eq!(
            list,
            expected.map(|(at, query, ignores_case)| Lookup {
                at,
                query,
                ignores_case
            })
        );
    }

    #[test]
    fn parameters_and_parents_are_read_in_their_order() {
        let path = "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}";
        assert_eq!(
            parameters(path).collect::<Vec<_>>(),
            ["controlPlaneId", "ServiceId"]
        );
        let filled: Vec<_> = filled("controlPlaneId=control-plane, filter[portal_id][eq]=portal")
            .map(|(name, parent)| (name, parent.id_flag))
            .collect();
        assert_eq!(
            filled,
            [
                ("controlPlaneId", "control-plane-id"),
                ("filter[portal_id][eq]", "portal-id")
            ]
        );
    }
}
