//! The objects that references may mean: those of a name, and of the right kind.

use std::collections::HashMap;
use std::sync::Arc;

use super::draft::Draft;
use super::drafts::Drafts;
use crate::declare::kinds::definition::{Kind, Target};
use crate::nearest::nearest_word;
use crate::sort::sort;

/// What stands for every entity in a role.
pub(super) const ALL: &str = "*";

/// The objects by their names.
pub(super) struct Names(HashMap<Arc<str>, usize>);

/// The kind of object that a reference wants.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    Any,
    /// Any kind whose objects carry labels.
    Managed,
    Kind(&'static str),
}

/// Checks that no two objects have one name.
pub(super) fn check_names(found: &mut Drafts) {
    let mut known: HashMap<&str, &Draft> = HashMap::new();
    for draft in &found.drafts {
        let name = &*draft.object.name;
        if let Some(first) = known.get(name).filter(|_| !name.is_empty()) {
            let first = &first.object.origin;
            let what = format!("`{name}` is the ref of another object as well: {first}");
            found.findings.add_at(draft, "/ref", what);
        } else {
            known.insert(name, draft);
        }
    }
}

/// Returns how to refer to what the files do not have.
fn way_to_others(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Any => "add its file to -f",
        Wanted::Managed | Wanted::Kind(_) => "add its file to -f, or use `!lookup`",
    }
}

impl Names {
    pub(super) fn of(drafts: &[Draft]) -> Self {
        let positions = drafts.iter().enumerate();
        let names = positions.map(|(position, draft)| (draft.object.name.clone(), position));
        Self(names.filter(|(name, _)| !name.is_empty()).collect())
    }

    /// Returns the position of the object that a name means; otherwise what is wrong.
    pub(super) fn find(
        &self,
        name: &str,
        wanted: Wanted,
        drafts: &[Draft],
    ) -> Result<usize, String> {
        let fits = |position: &usize| wanted.takes(drafts[*position].object.kind);
        let Some(position) = self.0.get(name).copied() else {
            let known = self.0.iter().filter(|(_, position)| fits(position));
            // The map has no order of its own; two near names must not change places.
            let mut known: Vec<_> = known.map(|(name, _)| &**name).collect();
            sort(&mut known);
            return Err(match nearest_word(name, known.into_iter()) {
                Some(near) => format!("no object has the ref `{name}`; did you mean `{near}`?"),
                None => format!("no object has the ref `{name}`; {}", way_to_others(wanted)),
            });
        };
        match wanted {
            Wanted::Kind(wanted) if !fits(&position) => {
                let found = drafts[position].object.kind.name;
                Err(format!(
                    "`{name}` is the ref of another kind, {found}; {wanted} must stand here"
                ))
            }
            Wanted::Managed if !fits(&position) => {
                let found = drafts[position].object.kind.name;
                Err(format!(
                    "`{name}` is the ref of another kind, {found}, which has no roles"
                ))
            }
            _ => Ok(position),
        }
    }
}

impl Wanted {
    /// Returns what a reference of an object wants.
    pub(super) fn by(target: Target, draft: &Draft) -> Self {
        let kind = target.kind_for(&draft.object.fields);
        kind.map_or(Self::Managed, |kind| Self::Kind(kind.name))
    }

    pub(super) fn takes(self, kind: &Kind) -> bool {
        match self {
            Self::Any => true,
            Self::Managed => kind.is_managed,
            Self::Kind(name) => kind.name == name,
        }
    }
}

/// Returns whether a path of a reference means the ID of the object.
pub(super) fn is_id(path: Option<&str>) -> bool {
    path.is_none_or(|path| path == "id")
}
