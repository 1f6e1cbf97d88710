//! Analytics and notifications.

use super::column::{
    CREATED, DESCRIPTION, ENABLED, ID, LABELS, NAME, UPDATED, column, count, reference,
};
use super::definition::{Group, Id, LIST, Product, Resource, Server};
use super::filter::{EQ_CONTAINS, Filter, ORDERED, TEXT};
use super::flag::Flag;
use super::lookup::Lookup;
use super::parents::{NOTIFICATION_EVENT, parent};
use super::response::Paging;
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Analytics, notifications",
    groups: &[
        Group {
            name: "analytics",
            aliases: &["analytic"],
            help: "Analytics resources",
            opens: None,
        },
        Group {
            name: "notifications",
            aliases: &["notification"],
            help: "Notification inbox and subscriptions",
            opens: None,
        },
    ],
    resources: &[
        Resource {
            name: "analytics dashboards",
            aliases: &["dashboard"],
            help: "Analytics dashboards",
            path: "/v2/dashboards",
            item_path: Some("/v2/dashboards/{dashboardId}"),
            writes: WRITES.post().put().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::keyed("labels", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["name", "created_at", "updated_at"],
            columns: &[NAME, ID],
            wide: &[
                count!("TILES", "/definition/tiles"),
                count!("PRESET_FILTERS", "/definition/preset_filters"),
                LABELS,
                CREATED,
                UPDATED,
                reference!("CREATED_BY", "/created_by"; "CREATED_BY", "organization users"),
            ],
            ..LIST
        },
        Resource {
            name: "notifications inbox",
            help: "Notifications for the user",
            path: "/v1/notifications/inbox",
            item_path: Some("/v1/notifications/inbox/{notificationId}"),
            writes: WRITES.patch().delete(),
            server: Server::Global,
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/title").filter("filter[title][eq]")],
            flags: &[Flag::query("status", "filter[status][eq]")],
            filters: &[
                Filter::new("title", EQ_CONTAINS),
                Filter::new("description", EQ_CONTAINS),
                Filter::new("namespace", EQ_CONTAINS),
                Filter::new("region", EQ_CONTAINS),
                Filter::new("status", EQ_CONTAINS),
            ],
            columns: &[
                column!("TITLE", "/title"),
                column!("STATUS", "/status"),
                column!("NAMESPACE", "/namespace"),
                ID,
            ],
            wide: &[column!("REGION", "/region"), DESCRIPTION, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "notifications events",
            aliases: &["event", "configurations"],
            help: "Events one can be notified of",
            path: "/v1/notifications/configurations",
            server: Server::Global,
            paging: Paging::Unpaged,
            id: Id::Text,
            lookup: &[
                Lookup::by("/event_id"),
                Lookup::by("/event_title").filter("filter[event_title][eq]"),
            ],
            filters: &[
                Filter::new("event_title", EQ_CONTAINS),
                Filter::new("event_description", EQ_CONTAINS),
                Filter::new("event_namespace", EQ_CONTAINS),
                Filter::new("region", EQ_CONTAINS),
            ],
            columns: &[
                column!("EVENT", "/event_id"),
                column!("TITLE", "/event_title"),
                column!("SUBSCRIPTIONS", "/event_subscription_count"),
            ],
            wide: &[
                column!("NAMESPACE", "/event_namespace"),
                column!("DESCRIPTION", "/event_description"),
            ],
            ..LIST
        },
        Resource {
            name: "notifications subscriptions",
            aliases: &["subscription", "subs", "sub"],
            help: "Subscriptions to one event",
            path: "/v1/notifications/configurations/{eventId}/subscriptions",
            item_path: Some(
                "/v1/notifications/configurations/{eventId}/subscriptions/{subscriptionId}",
            ),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("eventId", &NOTIFICATION_EVENT)],
            server: Server::Global,
            paging: Paging::Unpaged,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, ENABLED, column!("ENTITY_TYPE", "/entity_type"), ID],
            wide: &[
                column!("REGIONS", "/regions"),
                column!("ENTITIES", "/entities"),
                count!("CHANNELS", "/channels"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
    ],
};
