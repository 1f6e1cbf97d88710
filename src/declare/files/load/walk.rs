//! Walks through a file, and makes drafts of the objects that it has.

use super::draft::{Draft, path_at};
use super::drafts::{Listed, Ordered};
use super::members::Member;
use super::object::Meaning;
use super::reader::{Reader, Spot};
use crate::declare::declared::{Origin, Target};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{Count, Kind};
use crate::declare::kinds::keys::{DECLARED, Key, find, names, only_field};
use crate::pointer::child;
use crate::yaml::{Data, Node};

/// The key of what a file says of all its objects.
const DEFAULTS: &str = "_defaults";
/// Keys by which a plan is known.
const PLAN_KEYS: [&str; 3] = ["metadata", "changes", "summary"];

impl Reader<'_> {
    /// Walks through the root of a file; returns whether it has a key of declarations.
    pub(super) fn file(&mut self, root: &Node) -> bool {
        let origin = self.origin(root.place, "");
        let Some(members) = self.members(root, &origin) else {
            // An empty document has nothing.
            if !matches!(root.data, Data::Null) {
                let what = "a file has keys such as `apis` and `portals`";
                self.drafts.findings.add(origin, what);
            }
            return false;
        };
        let has = |name: &str| members.iter().any(|member| *member.name == *name);
        if PLAN_KEYS.into_iter().all(has) {
            let what = "this is a plan, not a file of declarations; give it to `--plan`";
            self.drafts.findings.add(origin, what);
            return true;
        }
        if let Some(member) = members.iter().find(|member| *member.name == *DEFAULTS) {
            self.set_defaults(member);
        }
        let before = self.drafts.drafts.len();
        for member in &members {
            if *member.name != *DEFAULTS {
                self.key(None, None, &member.name, member, "");
            }
        }
        let mut added = self.drafts.drafts[before..].iter();
        if !added.any(|draft| draft.object.namespace.is_some() && draft.object.kind.is_managed) {
            self.drafts
                .namespaces
                .extend(self.defaults.namespace.take());
        }
        let is_ours =
            |member: &Member| *member.name == *DEFAULTS || find(None, &member.name).is_some();
        members.iter().any(is_ours)
    }

    /// Walks through what a key leads to; `key` has the name of its group before it.
    fn key(
        &mut self,
        parent: Option<&'static Kind>,
        above: Option<usize>,
        key: &str,
        member: &Member,
        path: &str,
    ) {
        let path = path_at(path, &child("", &member.name));
        let origin = self.origin(member.place, &path);
        match find(parent, key) {
            Some(Key::Kind(kind)) => self.collection(
                &Spot {
                    kind,
                    above,
                    trunk: None,
                    key: None,
                    origin,
                },
                &member.value,
            ),
            Some(Key::Group) => self.group(parent, above, key, &member.value, origin),
            Some(Key::Order) => self.order(above, member, origin),
            None => {
                let group = key.rsplit_once('.').map(|(group, _)| group);
                let mut known = names(parent, group);
                if parent.is_none() && group.is_none() {
                    known.push(DEFAULTS);
                }
                self.unknown(origin, &member.name, &known);
            }
        }
    }

    fn group(
        &mut self,
        parent: Option<&'static Kind>,
        above: Option<usize>,
        group: &str,
        node: &Node,
        origin: Origin,
    ) {
        let Some(members) = self.members(node, &origin) else {
            let known = names(parent, Some(group)).join(", ");
            let what = format!("expected a mapping with the keys {known}");
            return self.drafts.findings.add(origin, what);
        };
        for member in &members {
            let key = format!("{group}.{}", member.name);
            self.key(parent, above, &key, member, &origin.path);
        }
    }

    /// Notes that the objects beside a key are declared in their order.
    fn order(&mut self, above: Option<usize>, member: &Member, origin: Origin) {
        let node = member.value.clone();
        let is_declared = matches!(&node.data, Data::Text(scalar) if *scalar.text == *DECLARED);
        match above {
            Some(above) if is_declared => self.drafts.ordered.push(Ordered {
                above,
                origin,
                node,
            }),
            _ => {
                let what = "`declared` is the only value; without the key, the order is left alone";
                self.drafts.findings.add(origin, what);
            }
        }
    }

    /// Walks through the objects of a key.
    fn collection(&mut self, spot: &Spot, node: &Node) {
        let Some(node) = self.with_files(node, &spot.origin) else {
            return;
        };
        let count = match spot.above {
            Some(_) => spot.kind.count,
            None => Count::List,
        };
        let rows = match count {
            Count::List => self.list(spot, &node),
            Count::Map => self.map(spot, &node),
            Count::One => self.single(spot, &node),
        };
        let Some(rows) = rows else {
            return;
        };
        if spot.kind.parent.is_some() && spot.above.is_none() && rows.is_empty() {
            let what = "an empty list at the root names no parent; write it below one";
            return self.drafts.findings.add(spot.origin.clone(), what);
        }
        self.drafts.listed.push(Listed {
            kind: spot.kind,
            above: spot.above,
            rows,
        });
    }

    fn list(&mut self, spot: &Spot, node: &Node) -> Option<Vec<usize>> {
        let Data::List(items) = &node.data else {
            let what = match node.data {
                Data::Mapping(_) => "expected a list, whose items begin with `- `",
                _ => "expected a list; write `[]` for none",
            };
            self.drafts.findings.add(spot.origin.clone(), what);
            return None;
        };
        let mut rows = Vec::new();
        for (index, item) in items.iter().enumerate() {
            rows.extend(self.object(&spot.element(index, item.place), item));
        }
        Some(rows)
    }

    fn map(&mut self, spot: &Spot, node: &Node) -> Option<Vec<usize>> {
        let Some(members) = self.members(node, &spot.origin) else {
            let what = "expected a mapping by name; write `{}` for none";
            self.drafts.findings.add(spot.origin.clone(), what);
            return None;
        };
        let mut rows = Vec::new();
        for member in &members {
            rows.extend(self.object(&spot.member(member), &member.value));
        }
        Some(rows)
    }

    fn single(&mut self, spot: &Spot, node: &Node) -> Option<Vec<usize>> {
        let is_empty = matches!(&node.data, Data::Mapping(pairs) if pairs.is_empty());
        let what = match &node.data {
            Data::Null => "null means nothing here; leave the key out, or declare the object",
            _ if !is_empty => return Some(self.object(spot, node).into_iter().collect()),
            _ if Facts::of(spot.kind).is_ok_and(|facts| facts.is_deleted_when_empty()) => {
                return Some(Vec::new());
            }
            _ => "this cannot be deleted; leave the key out, or declare the object",
        };
        self.drafts.findings.add(spot.origin.clone(), what);
        None
    }

    /// Walks through an object and all below it; returns its position.
    fn object(&mut self, spot: &Spot, node: &Node) -> Option<usize> {
        if let Some(field) = only_field(spot.kind).filter(|_| is_value(spot, node)) {
            return Some(self.value(spot, field, node));
        }
        let node = self.with_files(node, &spot.origin)?;
        let Some(members) = self.members(&node, &spot.origin) else {
            let what = format!(
                "expected a mapping, the fields of the kind {}",
                spot.kind.name
            );
            self.drafts.findings.add(spot.origin.clone(), what);
            return None;
        };
        let mut draft = Draft::new(spot.kind, spot.origin.clone(), node);
        let mut below = Vec::new();
        for member in &members {
            match self.add_member(&mut draft, spot, member) {
                Meaning::Below => below.push(member),
                Meaning::Own => {}
            }
        }
        self.complete(&mut draft, spot);
        let position = self.push(draft, spot);
        for member in below {
            self.below(spot, position, member);
        }
        Some(position)
    }

    /// Makes an object of the one field that it has.
    fn value(&mut self, spot: &Spot, field: &str, node: &Node) -> usize {
        let mut draft = Draft::new(spot.kind, spot.origin.clone(), node.clone());
        let Self {
            sources,
            budget,
            drafts,
            ..
        } = self;
        sources.set(&mut draft, field, node, budget, &mut drafts.findings);
        self.complete(&mut draft, spot);
        self.push(draft, spot)
    }

    fn push(&mut self, mut draft: Draft, spot: &Spot) -> usize {
        draft.object.parent = spot.above.map(Target::Object);
        draft.above = spot.trunk;
        self.drafts.drafts.push(draft);
        self.drafts.drafts.len() - 1
    }

    /// Walks through what a key of an object leads to.
    fn below(&mut self, spot: &Spot, position: usize, member: &Member) {
        let path = &spot.origin.path;
        if spot.kind.tree != Some(&*member.name) {
            return self.key(Some(spot.kind), Some(position), &member.name, member, path);
        }
        let path = path_at(path, &child("", &member.name));
        let inner = Spot {
            trunk: Some(position),
            origin: self.origin(member.place, &path),
            ..spot.clone()
        };
        let node = self.with_files(&member.value, &inner.origin);
        let rows = node.and_then(|node| self.list(&inner, &node));
        // They are more objects of the list that their top one is in.
        self.drafts.listed.push(Listed {
            kind: spot.kind,
            above: spot.above,
            rows: rows.unwrap_or_default(),
        });
    }
}

/// Returns whether a node is the value of an object's only field rather than a mapping of fields.
fn is_value(spot: &Spot, node: &Node) -> bool {
    spot.above.is_some() && !matches!(node.data, Data::Mapping(_))
}
