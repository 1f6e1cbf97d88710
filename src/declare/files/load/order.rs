//! Orders objects so that each comes after the one that it stands below.

use super::draft::Draft;
use super::drafts::Drafts;
use crate::declare::declared::Target;
use crate::declare::kinds::KINDS;
use crate::sort::sort_by_key;

/// Sorts objects by their kinds, which are in such an order. Those of a kind keep theirs.
pub(super) fn sort(found: &mut Drafts) {
    let mut order: Vec<usize> = (0..found.drafts.len()).collect();
    sort_by_key(&mut order, |position| rank(&found.drafts[*position]));
    let mut positions = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        positions[*old] = new;
    }
    let mut drafts: Vec<Option<Draft>> = found.drafts.drain(..).map(Some).collect();
    let sorted = order.iter().filter_map(|position| drafts[*position].take());
    found.drafts.extend(sorted);
    for draft in &mut found.drafts {
        if let Some(Target::Object(above)) = &mut draft.object.parent {
            *above = positions[*above];
        }
        draft.above = draft.above.map(|above| positions[above]);
    }
    for ordered in &mut found.ordered {
        ordered.above = positions[ordered.above];
    }
    for listed in &mut found.listed {
        listed.above = listed.above.map(|above| positions[above]);
        for row in &mut listed.rows {
            *row = positions[*row];
        }
    }
}

fn rank(draft: &Draft) -> Option<usize> {
    let name = draft.object.kind.name;
    KINDS.iter().position(|kind| kind.name == name)
}
