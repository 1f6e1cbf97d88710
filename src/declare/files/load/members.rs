//! The members of a mapping, with those that its merge keys bring in.

use std::collections::HashSet;
use std::sync::Arc;

use crate::yaml::{Data, Fault, Node, Place};
use crate::yaml_value::Budget;

/// A key of a mapping, and its value.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: Arc<str>,
    pub(super) place: Place,
    pub(super) value: Node,
}

/// Returns the members of a mapping, its own first; `None` for what is no mapping. Keys that cannot
/// be used are added to `faults`.
pub(super) fn members(
    node: &Node,
    budget: &mut Budget,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Member>> {
    let Data::Mapping(pairs) = &node.data else {
        return None;
    };
    let mut collector = Collector {
        members: Vec::with_capacity(pairs.len()),
        names: HashSet::new(),
        budget,
    };
    if let Err(fault) = collector.add(pairs, faults) {
        faults.push(fault);
    }
    Some(collector.members)
}

struct Collector<'a> {
    members: Vec<Member>,
    names: HashSet<Arc<str>>,
    budget: &'a mut Budget,
}

impl Collector<'_> {
    fn add(&mut self, pairs: &[(Node, Node)], faults: &mut Vec<Fault>) -> Result<(), Fault> {
        let mut merged = Vec::new();
        for (key, value) in pairs {
            self.budget.spend(0, key.place)?;
            match &key.data {
                Data::Merge => merged.push(value),
                Data::Text(scalar) if self.names.insert(scalar.text.clone()) => {
                    self.members.push(Member {
                        name: scalar.text.clone(),
                        place: key.place,
                        value: value.clone(),
                    });
                }
                Data::Text(scalar) => {
                    let what = format!("`{}` is given twice", scalar.text);
                    faults.push(Fault::new(key.place, what));
                }
                Data::Tagged(tag, _) => {
                    faults.push(Fault::new(
                        key.place,
                        format!("{tag} cannot stand in a key"),
                    ));
                }
                _ => faults.push(Fault::new(key.place, "a key must be text")),
            }
        }
        for value in merged {
            self.merge(value, faults)?;
        }
        Ok(())
    }

    fn merge(&mut self, value: &Node, faults: &mut Vec<Fault>) -> Result<(), Fault> {
        let values = match &value.data {
            Data::List(values) => values,
            _ => std::slice::from_ref(value),
        };
        for value in values {
            let found = members(value, self.budget, faults);
            let Some(found) = found else {
                return Err(Fault::new(value.place, "`<<` merges mappings only"));
            };
            for member in found {
                if self.names.insert(member.name.clone()) {
                    self.members.push(member);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    fn found(text: &str) -> (Vec<String>, Vec<String>) {
        let node = parse(text).expect("YAML").expect("a document");
        let mut faults = Vec::new();
        let members = members(&node, &mut Budget::default(), &mut faults).unwrap_or_default();
        let members = members
            .iter()
            .map(|member| format!("{}:{}", member.place.line, member.name));
        let faults = faults
            .iter()
            .map(|fault| format!("{}: {}", fault.place.line, fault.what));
        (members.collect(), faults.collect())
    }

    #[test]
    fn merged_members_come_last_and_replace_none() {
        let text = "base: &a {x: 1, y: 2}\nx: 3\n<<: *a\n";
        let (members, faults) = found(text);
        assert_eq!(members, ["1:base", "2:x", "1:y"]);
        assert!(faults.is_empty());
        let (members, _) = found("<<: [{a: 1}, {a: 2, b: 3}]\n");
        assert_eq!(members, ["1:a", "1:b"]);
    }

    #[test]
    fn keys_that_cannot_be_used_are_told_all_at_once() {
        let text = "a: 1\na: 2\n!env b: 3\n[c]: 4\nd: 5\n";
        let (members, faults) = found(text);
        assert_eq!(members, ["1:a", "5:d"]);
        assert_eq!(
            faults,
            [
                "2: `a` is given twice",
                "3: !env cannot stand in a key",
                "4: a key must be text",
            ]
        );
        assert_eq!(found("<<: x\n").1, ["1: `<<` merges mappings only"]);
    }
}
