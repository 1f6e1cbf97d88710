//! The fields of a request, in a line each, for the help of the command that sends it.

use super::member::{Member, Side};
use super::row::{is_required, kinds, rules};
use super::subject::whole;
use crate::resources::{Change, Resource};
use crate::schema::Shape;

/// A field of a request.
pub(in crate::cli) struct ListedField {
    pub(in crate::cli) name: String,
    pub(in crate::cli) is_required: bool,
    /// Its type and its rules.
    pub(in crate::cli) text: String,
}

/// Returns the fields that a request can set, in the order of the API document.
pub(in crate::cli) fn fields_of(resource: &Resource, change: Change) -> Vec<ListedField> {
    let members = whole(resource).members().into_iter();
    let of_request = members.filter_map(|member| {
        let side = match change {
            Change::Create => member.create,
            Change::Update | Change::Edit | Change::Delete => member.update,
        };
        let is_set = |shape: &Shape| !shape.is_read_only() && !shape.is_deprecated();
        side.shapes.iter().any(is_set).then(|| Member {
            create: side,
            update: Side::default(),
            answer: Side::default(),
            ..member
        })
    });
    of_request
        .map(|member| ListedField {
            is_required: is_required(&member) && member.when.is_none(),
            text: [vec![kinds(&member)], rules(&member)].concat().join("; "),
            name: member.name,
        })
        .collect()
}
