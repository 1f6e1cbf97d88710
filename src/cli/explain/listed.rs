//! The fields of a request, in a line each, for the help of the command that sends it.

use super::member::{Member, Side};
use super::row::{is_required, kinds, rules};
use super::subject::whole;
use crate::resources::{Change, Resource};
use crate::schema::{Shape, is_offered};

/// A field of a request.
pub(in crate::cli) struct ListedField {
    pub(in crate::cli) name: String,
    pub(in crate::cli) is_required: bool,
    /// Its type and its rules.
    pub(in crate::cli) text: String,
}

/// Returns the fields that people set in a request, in the order of the API document.
pub(in crate::cli) fn fields_of(resource: &Resource, change: Change) -> Vec<ListedField> {
    let members = whole(resource).members().into_iter();
    let of_request = members.filter_map(|member| {
        let side = match change {
            Change::Create => member.create,
            Change::Update | Change::Edit | Change::Delete => member.update,
        };
        let is_offered = |shape: &Shape| is_offered(&member.name, *shape);
        side.shapes.iter().any(is_offered).then(|| Member {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::resource;

    fn names(name: &str, change: Change) -> Vec<String> {
        let fields = fields_of(resource(name).expect(name), change).into_iter();
        fields.map(|field| field.name).collect()
    }

    #[test]
    fn what_konnect_sets_if_left_out_is_not_listed() {
        for change in [Change::Create, Change::Update] {
            let names = names("gateway control-planes services", change);
            assert!(names.contains(&"host".to_owned()));
            for kept in ["id", "created_at", "updated_at"] {
                assert!(!names.iter().any(|name| name == kept), "{kept}");
            }
        }
        // The ID of a member says who it is.
        assert_eq!(names("organization teams users", Change::Create), ["id"]);
    }
}
