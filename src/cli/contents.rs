//! The words for what is deleted with an item.

use crate::konnect::Contents;

/// How many kinds of items are named.
const MAX_KINDS: usize = 3;

/// Returns what follows the item in a message: ` and 4 services, 3 routes in it`. Empty without
/// contents.
pub(in crate::cli) fn in_words(contents: &Contents) -> String {
    let (named, others) = contents
        .counts
        .split_at(contents.counts.len().min(MAX_KINDS));
    let others: usize = others.iter().map(|count| count.items).sum();
    let mut parts: Vec<String> = named
        .iter()
        .map(|count| {
            let noun = match count.items {
                1 => count.list.noun(),
                _ => count.list.plural_noun(),
            };
            format!("{} {noun}", count.items)
        })
        .collect();
    match others {
        0 => {}
        1 => parts.push("1 other object".to_owned()),
        _ => parts.push(format!("{others} other objects")),
    }
    match (parts.is_empty(), contents.is_incomplete) {
        (true, false) => String::new(),
        (true, true) => " and what is in it".to_owned(),
        (false, false) => format!(" and {} in it", parts.join(", ")),
        (false, true) => format!(" and at least {} in it", parts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::konnect::Count;
    use crate::resources::resource;

    fn words(counts: &[(&str, usize)], is_incomplete: bool) -> String {
        let counts = counts
            .iter()
            .map(|(name, items)| Count::of(resource(name).expect("a resource"), *items));
        in_words(&Contents {
            counts: counts.collect(),
            is_incomplete,
        })
    }

    #[test]
    fn a_few_kinds_are_named() {
        let (services, routes) = (
            "gateway control-planes services",
            "gateway control-planes routes",
        );
        let (acls, keys) = (
            "gateway control-planes acls",
            "gateway control-planes key-auths",
        );
        for (counts, is_incomplete, expected) in [
            (&[][..], false, ""),
            (&[], true, " and what is in it"),
            (&[(services, 1)], false, " and 1 service in it"),
            (
                &[(services, 4), (routes, 3)],
                false,
                " and 4 services, 3 routes in it",
            ),
            (
                &[(services, 4), (routes, 100)],
                true,
                " and at least 4 services, 100 routes in it",
            ),
            (
                &[(services, 4), (routes, 3), (acls, 1), (keys, 1)],
                false,
                " and 4 services, 3 routes, 1 ACL, 1 other object in it",
            ),
        ] {
            assert_eq!(words(counts, is_incomplete), expected);
        }
    }
}
