//! Teams, their roles and members, and destinations of audit logs.

use crate::declare::kind::{Comparison, Kind};
use crate::declare::row::refers;

pub(super) const ORGANIZATION_TEAM: Kind = Kind::new("organization_team", "organization teams")
    .root("organization.teams")
    .managed()
    .names_may_repeat()
    .matched_by(&["name"])
    .external_by(&["id", "name"])
    .named_after_ref(&["name"]);

pub(super) const AUDIT_LOG_WEBHOOK_DESTINATION: Kind =
    Kind::new("audit_log_webhook_destination", "audit-logs destinations")
        .root("audit-logs.destinations")
        .matched_by(&["name"])
        .external_by(&["name"])
        .external_only();

pub(super) const ORGANIZATION_TEAM_ROLE: Kind =
    Kind::new("organization_team_role", "organization teams roles")
        .root("organization_team_roles")
        .below("organization_team", "team", "roles")
        .role_of_entity();

pub(super) const ORGANIZATION_USER: Kind = Kind::new("organization_user", "organization users")
    .root("organization.users")
    .matched_by(&["email", "id"])
    .selected_only()
    .compares(&[("email", Comparison::IgnoringCase)]);

pub(super) const ORGANIZATION_USER_TEAM_MEMBERSHIP: Kind = Kind::new(
    "organization_user_team_membership",
    "organization users teams",
)
.written_by("organization teams users")
.root("organization_user_team_memberships")
.below("organization_user", "user", "teams")
.matched_by(&["team"])
.references(&[refers("team", "organization_team")])
.with_parent()
.own(&["team"]);

pub(super) const ORGANIZATION_USER_ROLE: Kind =
    Kind::new("organization_user_role", "organization users roles")
        .root("organization_user_roles")
        .below("organization_user", "user", "roles")
        .role_of_entity()
        .with_parent();

pub(super) const ORGANIZATION_SYSTEM_ACCOUNT: Kind = Kind::new(
    "organization_system_account",
    "organization system-accounts",
)
.root("organization.system-accounts")
.matched_by(&["name", "id"])
.selected_only();

pub(super) const ORGANIZATION_SYSTEM_ACCOUNT_TEAM_MEMBERSHIP: Kind = Kind::new(
    "organization_system_account_team_membership",
    "organization system-accounts teams",
)
.written_by("organization teams system-accounts")
.root("organization_system_account_team_memberships")
.below("organization_system_account", "system_account", "teams")
.matched_by(&["team"])
.references(&[refers("team", "organization_team")])
.with_parent()
.own(&["team"]);

pub(super) const ORGANIZATION_SYSTEM_ACCOUNT_ROLE: Kind = Kind::new(
    "organization_system_account_role",
    "organization system-accounts roles",
)
.root("organization_system_account_roles")
.below("organization_system_account", "system_account", "roles")
.role_of_entity()
.with_parent();
