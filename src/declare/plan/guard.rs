//! Which namespaces a run allows: the flags `--require-any-namespace` and `--require-namespace`.

use std::collections::BTreeSet;

use crate::declare::declared::{Declared, Object};

/// What a run demands of namespaces.
#[derive(Debug)]
pub(crate) enum Guard {
    /// Objects, or their files, give one.
    Any,
    /// It is one of these, too.
    OneOf(Vec<String>),
}

impl Guard {
    /// Returns what files declare against the guard; nothing if they keep to it.
    pub(crate) fn violations(&self, declared: &Declared) -> Vec<String> {
        let mut violations = Vec::new();
        if declared.is_namespace_assumed {
            violations
                .push("no file gives a namespace by `_defaults.kongctl.namespace`".to_owned());
        }
        for position in &declared.unplaced {
            let origin = &declared.objects[*position].origin;
            violations.push(format!(
                "{origin}: neither it nor its file gives a namespace"
            ));
        }
        if let Self::OneOf(allowed) = self {
            violations.extend(foreign(declared, allowed));
        }
        violations
    }
}

/// Returns the objects, and the namespaces of files without any, that are not of those allowed.
fn foreign(declared: &Declared, allowed: &[String]) -> Vec<String> {
    let is_allowed = |namespace: &str| allowed.iter().any(|allowed| allowed == namespace);
    let names = allowed.join(", ");
    let mut violations = Vec::new();
    let mut seen = BTreeSet::new();
    for (position, object) in declared.objects.iter().enumerate() {
        let Some(namespace) = namespace_of(object) else {
            continue;
        };
        seen.insert(namespace);
        if !is_allowed(namespace) && declared.unplaced.binary_search(&position).is_err() {
            let origin = &object.origin;
            violations.push(format!(
                "{origin}: the namespace {namespace} is not {names}"
            ));
        }
    }
    let others = declared.namespaces.iter().map(|namespace| &**namespace);
    let others = others.filter(|name| !seen.contains(name) && !is_allowed(name));
    if !declared.is_namespace_assumed {
        violations.extend(
            others.map(|name| format!("the namespace {name} of `_defaults` is not {names}")),
        );
    }
    violations
}

fn namespace_of(object: &Object) -> Option<&str> {
    object
        .namespace
        .as_deref()
        .filter(|_| object.kind.is_managed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declare::files::load::load;
    use crate::declare::files::source::{Found, SourceFile};
    use crate::env;

    #[test]
    fn a_guard_names_all_that_is_against_it() {
        let own = "apis: [{ref: a, kongctl: {namespace: x}}]";
        let assumed = "apis: [{ref: a}, {ref: b}]";
        let defaults = "_defaults: {kongctl: {namespace: x}}";
        let none = "no file gives a namespace by `_defaults.kongctl.namespace`";
        let unplaced =
            |at: &str| format!("a.yaml:1:{at}: neither it nor its file gives a namespace");
        let x = || Guard::OneOf(vec!["x".to_owned()]);
        let y = || Guard::OneOf(vec!["y".to_owned(), "z".to_owned()]);
        for (text, guard, expected) in [
            (own, Guard::Any, vec![]),
            (own, x(), vec![]),
            (
                own,
                y(),
                vec!["a.yaml:1:8 apis[0]: the namespace x is not y, z".to_owned()],
            ),
            (
                assumed,
                Guard::Any,
                vec![unplaced("8 apis[0]"), unplaced("18 apis[1]")],
            ),
            (
                assumed,
                x(),
                vec![unplaced("8 apis[0]"), unplaced("18 apis[1]")],
            ),
            ("apis: []", Guard::Any, vec![none.to_owned()]),
            ("apis: []", x(), vec![none.to_owned()]),
            (defaults, Guard::Any, vec![]),
            (defaults, x(), vec![]),
            (
                defaults,
                y(),
                vec!["the namespace x of `_defaults` is not y, z".to_owned()],
            ),
            (
                "portals: [{ref: p, kongctl: {namespace: x}, pages: [{ref: q, slug: q, content: c}]}]",
                x(),
                vec![],
            ),
        ] {
            let file = SourceFile {
                name: "a.yaml".into(),
                directory: ".".into(),
                bounds: ".".into(),
                text: text.to_owned(),
                found: Found::Named,
            };
            let declared = load(&[file], &|_| env::Value::NotSet).expect(text);
            assert_eq!(guard.violations(&declared), expected, "{text} {guard:?}");
        }
    }
}
