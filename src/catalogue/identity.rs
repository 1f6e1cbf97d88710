//! The caller, the organization and its members.

use super::{Auth, LIST, ONE, Product, Resource, Server, sample};

pub(super) const PRODUCT: Product = Product {
    groups: &[],
    resources: &[
        Resource {
            name: "me",
            help: "The user behind the token",
            path: "/v3/users/me",
            server: Server::Global,
            auth: Auth::Person,
            columns: "EMAIL=/email, FULL NAME=/full_name, ACTIVE=/active, ID=/id",
            wide: "PREFERRED NAME=/preferred_name, INFERRED REGION=/inferred_region, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("me"),
            ..ONE
        },
        Resource {
            name: "organization",
            aliases: "org orgs",
            help: "The organization of the token",
            path: "/v3/organizations/me",
            server: Server::Global,
            columns: "NAME=/name, STATE=/state, ID=/id",
            wide: "OWNER ID=/owner_id, LOGIN PATH=/login_path, RETENTION DAYS=/retention_period_days, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("organization"),
            ..ONE
        },
        Resource {
            name: "organization teams",
            aliases: "team",
            help: "Teams of the organization",
            path: "/v3/teams",
            get: "/v3/teams/{teamId}",
            server: Server::Global,
            by: "/name filter[name][eq]",
            columns: "NAME=/name, SYSTEM=/system_team, ID=/id",
            wide: "DESCRIPTION=/description, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("organization-teams"),
            ..LIST
        },
    ],
};
