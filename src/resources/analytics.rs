//! Analytics and notifications.

use super::{Group, Id, LIST, Paging, Product, Resource, Server, sample};

pub(super) const PRODUCT: Product = Product {
    title: "Analytics, notifications",
    groups: &[
        Group {
            name: "analytics",
            aliases: "analytic",
            help: "Analytics resources",
        },
        Group {
            name: "notifications",
            aliases: "notification",
            help: "Notification inbox and subscriptions",
        },
    ],
    resources: &[
        Resource {
            name: "analytics dashboards",
            aliases: "dashboard",
            help: "Analytics dashboards",
            path: "/v2/dashboards",
            get: "/v2/dashboards/{dashboardId}",
            by: "/name filter[name][eq]",
            filter: "name:text, labels.KEY:text, created_at:time, updated_at:time",
            sort: "name, created_at, updated_at",
            columns: "NAME=/name, ID=/id",
            wide: "TILES=#/definition/tiles, PRESET FILTERS=#/definition/preset_filters, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at, CREATED BY=/created_by",
            sample: sample!("analytics-dashboards"),
            ..LIST
        },
        Resource {
            name: "notifications inbox",
            help: "Notifications for the user",
            path: "/v1/notifications/inbox",
            get: "/v1/notifications/inbox/{notificationId}",
            server: Server::Global,
            paging: Paging::Cursor,
            by: "/title filter[title][eq]",
            flags: "--status=filter[status][eq]",
            filter: "title:two, description:two, namespace:two, region:two, status:two",
            columns: "TITLE=/title, STATUS=/status, NAMESPACE=/namespace, ID=/id",
            wide: "REGION=/region, DESCRIPTION=/description, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("notifications-inbox"),
            ..LIST
        },
        Resource {
            name: "notifications events",
            aliases: "event configurations",
            help: "Events one can be notified of",
            path: "/v1/notifications/configurations",
            server: Server::Global,
            paging: Paging::Unpaged,
            id: Id::Text,
            by: "/event_id, /event_title filter[event_title][eq]",
            filter: "event_title:two, event_description:two, event_namespace:two, region:two",
            columns: "EVENT=/event_id, TITLE=/event_title, SUBSCRIPTIONS=/event_subscription_count",
            wide: "NAMESPACE=/event_namespace, DESCRIPTION=/event_description",
            sample: sample!("notifications-events"),
            ..LIST
        },
        Resource {
            name: "notifications subscriptions",
            aliases: "subscription subs sub",
            help: "Subscriptions to one event",
            path: "/v1/notifications/configurations/{eventId}/subscriptions",
            get: "/v1/notifications/configurations/{eventId}/subscriptions/{subscriptionId}",
            parents: "eventId=notification-event",
            server: Server::Global,
            paging: Paging::Unpaged,
            by: "/name",
            columns: "NAME=/name, ENABLED=/enabled, ENTITY TYPE=/entity_type, ID=/id",
            wide: "REGIONS=/regions, ENTITIES=/entities, CHANNELS=#/channels, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("notifications-subscriptions"),
            ..LIST
        },
    ],
};
