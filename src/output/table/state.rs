//! Which cells of a table stand out in color.

use super::cell::MISSING;
use crate::output::styled::Role;
use crate::resources::{CellKind, Column};

/// The last words of the headers of states.
const STATES: [&str; 2] = ["STATE", "STATUS"];
/// The last words of the headers of what can be on or off.
const SWITCHES: [&str; 2] = ["ENABLED", "ACTIVE"];

/// The states of Konnect's resources that mean that all is well.
const GOOD: [&str; 12] = [
    "accepted",
    "active",
    "approved",
    "authorized",
    "completed",
    "fully_compatible",
    "ok",
    "published",
    "ready",
    "success",
    "valid",
    "verified",
];

/// The states of Konnect's resources that mean that something does not work. Those in neither list,
/// such as `pending`, are on their way from one to another.
const BAD: [&str; 13] = [
    "conflict",
    "error",
    "expired",
    "failed",
    "incompatible",
    "invalid",
    "missing",
    "offline",
    "rejected",
    "revoked",
    "temporary_failure",
    "unauthorized",
    "unverified",
];

/// Returns how a cell looks; `None` for like most of them.
///
/// Only columns of states are looked at: anything else can have any word for a name.
pub(super) fn role(column: &Column, text: &str) -> Option<Role> {
    if text == MISSING {
        return Some(Role::Faint);
    }
    if column.kind == CellKind::Mark {
        return Some(Role::Good);
    }
    let header = column.header();
    let last_word = header.rsplit('_').next().unwrap_or(header);
    if SWITCHES.contains(&last_word) {
        return match text {
            "true" => Some(Role::Good),
            "false" => Some(Role::Faint),
            _ => None,
        };
    }
    if !STATES.contains(&last_word) {
        return None;
    }
    let state = text.strip_prefix(column.prefix()).unwrap_or(text);
    let is_one_of = |states: &[&str]| states.iter().any(|word| state.eq_ignore_ascii_case(word));
    if is_one_of(&GOOD) {
        Some(Role::Good)
    } else if is_one_of(&BAD) {
        Some(Role::Bad)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::column::{column, constant, mark};

    #[test]
    fn states_have_colors_in_columns_of_states_only() {
        for (column, text, expected) in [
            (column!("STATUS", "/status"), "active", Some(Role::Good)),
            (column!("SSL_STATUS", "/ssl"), "Verified", Some(Role::Good)),
            (column!("STATE", "/state"), "EXPIRED", Some(Role::Bad)),
            (column!("STATE", "/state"), "pending", None),
            (column!("STATE", "/state"), "inactive", None),
            (
                constant!("STATE", "A_STATE_", "/state"),
                "A_STATE_INCOMPATIBLE",
                Some(Role::Bad),
            ),
            (column!("ENABLED", "/enabled"), "true", Some(Role::Good)),
            (column!("ACTIVE", "/active"), "false", Some(Role::Faint)),
            (column!("NAME", "/name"), "error", None),
            (column!("NAME", "/name"), "true", None),
            (column!("NAME", "/name"), "-", Some(Role::Faint)),
            (mark!("CURRENT", "/current"), "*", Some(Role::Good)),
        ] {
            assert_eq!(role(&column, text), expected, "{column:?} {text}");
        }
    }
}
