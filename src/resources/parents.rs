//! What resources stand below, and the flags that say which one is meant.
//!
//! First the types, then every parent there is.

use crate::pointer::from_dotted;

/// What a resource can stand below, and the flags that name it.
#[derive(Debug)]
pub(crate) struct Parent {
    /// What it is called among parents.
    pub(crate) key: &'static str,
    /// The flag that takes its id, without dashes.
    pub(crate) id_flag: &'static str,
    /// The flag that takes its name, without dashes.
    pub(crate) name_flag: Option<&'static str>,
    /// Further spellings of the flag that takes its id.
    pub(crate) id_aliases: &'static [&'static str],
    /// Further spellings of the flag that takes its name, besides [`Self::plain_flag`].
    pub(crate) name_aliases: &'static [&'static str],
    /// The name of the resource whose items are such parents.
    pub(crate) resource: &'static str,
    /// The name of the resource whose `/id` is used when no flag is given. Without it a flag is
    /// required.
    pub(crate) default_from: Option<&'static str>,
}

impl Parent {
    /// Creates a parent that is an item of `resource`.
    pub(super) const fn new(
        key: &'static str,
        resource: &'static str,
        id_flag: &'static str,
    ) -> Self {
        Self {
            key,
            id_flag,
            name_flag: None,
            id_aliases: &[],
            name_aliases: &[],
            resource,
            default_from: None,
        }
    }

    /// Returns the flag without its last word: `--control-plane` takes what names a control plane.
    pub(crate) fn plain_flag(&self) -> &'static str {
        self.id_flag.strip_suffix("-id").unwrap_or(self.id_flag)
    }

    /// Adds the flag that takes a name.
    pub(super) const fn name_flag(mut self, flag: &'static str) -> Self {
        self.name_flag = Some(flag);
        self
    }

    /// Adds further spellings of both flags, by id and by name.
    pub(super) const fn aliases(
        mut self,
        id: &'static [&'static str],
        name: &'static [&'static str],
    ) -> Self {
        self.id_aliases = id;
        self.name_aliases = name;
        self
    }

    /// Makes the object of `resource` the parent when no flag is given.
    pub(super) const fn default_from(mut self, resource: &'static str) -> Self {
        self.default_from = Some(resource);
        self
    }
}

/// A parent that fills a parameter of a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathParent {
    pub(crate) parameter: &'static str,
    pub(crate) parent: &'static Parent,
    pub(crate) takes: Takes,
}

/// What the parameter of a path takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// An id only: a name has to be looked up first.
    Id,
    IdOrName,
}

/// Creates a parent that fills `parameter` with its id.
pub(super) const fn parent(parameter: &'static str, parent: &'static Parent) -> PathParent {
    PathParent {
        parameter,
        parent,
        takes: Takes::Id,
    }
}

/// Creates a parent that fills `parameter` with its id or its name.
pub(super) const fn parent_or_name(parameter: &'static str, parent: &'static Parent) -> PathParent {
    PathParent {
        parameter,
        parent,
        takes: Takes::IdOrName,
    }
}

/// A parent that narrows a list by a query parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QueryParent {
    pub(crate) parameter: &'static str,
    pub(crate) parent: &'static Parent,
}

impl QueryParent {
    /// Returns the field of an item that has the ID; `None` where it is in another object.
    pub(crate) fn field(&self) -> Option<&'static str> {
        self.filtered().filter(|field| !field.contains('.'))
    }

    /// Returns where an item has the ID, if the parameter tells.
    pub(crate) fn pointer(&self) -> Option<String> {
        Some(from_dotted(self.filtered()?))
    }

    /// Returns the dotted path of the field by which the parameter filters.
    fn filtered(&self) -> Option<&'static str> {
        let filter = self.parameter.strip_prefix("filter[")?;
        filter.split_once(']').map(|(field, _)| field)
    }
}

/// Creates a parent whose id is sent as the query parameter `parameter`.
pub(super) const fn narrowed_by(parameter: &'static str, parent: &'static Parent) -> QueryParent {
    QueryParent { parameter, parent }
}

pub(super) static API: Parent = Parent::new("api", "apis", "api-id").name_flag("api-name");
pub(super) static API_PACKAGE: Parent = Parent::new("api-package", "api-packages", "package-id")
    .name_flag("package-name")
    .aliases(&["api-package-id"], &["api-package-name", "api-package"]);
pub(super) static PORTAL: Parent =
    Parent::new("portal", "portals", "portal-id").name_flag("portal-name");
pub(super) static PORTAL_TEAM: Parent =
    Parent::new("portal-team", "portals teams", "team-id").name_flag("team-name");
pub(super) static PORTAL_DEVELOPER: Parent =
    Parent::new("portal-developer", "portals developers", "developer-id")
        .name_flag("developer-email");
pub(super) static PORTAL_APPLICATION: Parent = Parent::new(
    "portal-application",
    "portals applications",
    "application-id",
)
.name_flag("application-name");
pub(super) static PORTAL_IDENTITY_PROVIDER: Parent = Parent::new(
    "portal-identity-provider",
    "portals identity-providers",
    "identity-provider-id",
);
pub(super) static CONTROL_PLANE: Parent = Parent::new(
    "control-plane",
    "gateway control-planes",
    "control-plane-id",
)
.name_flag("control-plane-name")
.aliases(&[], &["cp"]);
pub(super) static SERVICE: Parent =
    Parent::new("service", "gateway control-planes services", "service-id")
        .name_flag("service-name");
pub(super) static ROUTE: Parent =
    Parent::new("route", "gateway control-planes routes", "route-id").name_flag("route-name");
pub(super) static CONSUMER: Parent = Parent::new(
    "consumer",
    "gateway control-planes consumers",
    "consumer-id",
)
.name_flag("consumer-name");
pub(super) static CONSUMER_GROUP: Parent = Parent::new(
    "consumer-group",
    "gateway control-planes consumer-groups",
    "consumer-group-id",
)
.name_flag("consumer-group-name");
pub(super) static UPSTREAM: Parent = Parent::new(
    "upstream",
    "gateway control-planes upstreams",
    "upstream-id",
)
.name_flag("upstream-name");
pub(super) static CERTIFICATE: Parent = Parent::new(
    "certificate",
    "gateway control-planes certificates",
    "certificate-id",
);
pub(super) static KEY_SET: Parent =
    Parent::new("key-set", "gateway control-planes key-sets", "key-set-id")
        .name_flag("key-set-name");
pub(super) static PARTIAL: Parent =
    Parent::new("partial", "gateway control-planes partials", "partial-id")
        .name_flag("partial-name");
pub(super) static CONFIG_STORE: Parent = Parent::new(
    "config-store",
    "gateway control-planes config-stores",
    "config-store-id",
)
.name_flag("config-store-name");
pub(super) static EVENT_GATEWAY: Parent =
    Parent::new("event-gateway", "event-gateways", "gateway-id")
        .name_flag("gateway-name")
        .aliases(
            &["event-gateway-id"],
            &["event-gateway-name", "event-gateway"],
        );
pub(super) static BACKEND_CLUSTER: Parent = Parent::new(
    "backend-cluster",
    "event-gateways backend-clusters",
    "backend-cluster-id",
)
.name_flag("backend-cluster-name");
pub(super) static VIRTUAL_CLUSTER: Parent = Parent::new(
    "virtual-cluster",
    "event-gateways virtual-clusters",
    "virtual-cluster-id",
)
.name_flag("virtual-cluster-name");
pub(super) static LISTENER: Parent =
    Parent::new("listener", "event-gateways listeners", "listener-id").name_flag("listener-name");
pub(super) static EVENT_GATEWAY_NODE: Parent =
    Parent::new("event-gateway-node", "event-gateways nodes", "node-id");
pub(super) static AI_GATEWAY: Parent = Parent::new("ai-gateway", "ai-gateways", "gateway-id")
    .name_flag("gateway-name")
    .aliases(&["ai-gateway-id"], &["ai-gateway-name", "ai-gateway"]);
pub(super) static AI_CONSUMER: Parent =
    Parent::new("ai-consumer", "ai-gateways consumers", "consumer-id").name_flag("consumer-name");
pub(super) static AI_CONSUMER_GROUP: Parent = Parent::new(
    "ai-consumer-group",
    "ai-gateways consumer-groups",
    "consumer-group-id",
)
.name_flag("consumer-group-name");
pub(super) static AI_CERTIFICATE: Parent = Parent::new(
    "ai-certificate",
    "ai-gateways certificates",
    "certificate-id",
)
.name_flag("certificate-name");
pub(super) static AI_CONFIG_STORE: Parent = Parent::new(
    "ai-config-store",
    "ai-gateways config-stores",
    "config-store-id",
)
.name_flag("config-store-name");
pub(super) static TEAM: Parent =
    Parent::new("team", "organization teams", "team-id").name_flag("team-name");
pub(super) static USER: Parent =
    Parent::new("user", "organization users", "user-id").name_flag("user-email");
pub(super) static SELF_USER: Parent =
    Parent::new("self-user", "organization users", "user-id").default_from("me");
pub(super) static SYSTEM_ACCOUNT: Parent = Parent::new(
    "system-account",
    "organization system-accounts",
    "system-account-id",
)
.name_flag("system-account-name");
pub(super) static IDENTITY_PROVIDER: Parent = Parent::new(
    "identity-provider",
    "organization identity-providers",
    "identity-provider-id",
);
pub(super) static CATALOG_SERVICE: Parent =
    Parent::new("catalog-service", "catalog services", "service-id").name_flag("service-name");
pub(super) static INTEGRATION_INSTANCE: Parent = Parent::new(
    "integration-instance",
    "catalog integration-instances",
    "integration-instance-id",
)
.name_flag("integration-instance-name");
pub(super) static CATALOG_RESOURCE: Parent =
    Parent::new("catalog-resource", "catalog resources", "resource-id").name_flag("resource-name");
pub(super) static SCORECARD: Parent =
    Parent::new("scorecard", "catalog scorecards", "scorecard-id").name_flag("scorecard-name");
pub(super) static CRITERION: Parent =
    Parent::new("criterion", "catalog scorecards criteria", "criteria-id")
        .name_flag("criteria-name");
pub(super) static NETWORK: Parent =
    Parent::new("network", "cloud-gateways networks", "network-id").name_flag("network-name");
pub(super) static CUSTOM_DOMAIN: Parent = Parent::new(
    "custom-domain",
    "cloud-gateways custom-domains",
    "custom-domain-id",
)
.name_flag("custom-domain-name");
pub(super) static NOTIFICATION_EVENT: Parent =
    Parent::new("notification-event", "notifications events", "event-id");
