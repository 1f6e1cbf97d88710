//! Which paths show a part of another list: the routes of a service are routes of its control
//! plane.

use crate::resources::{Resource, resource};

/// A path whose items are those of another list that name its last parents.
pub(super) struct View {
    /// The path of the list, or of one item where there is no such list.
    path: &'static str,
    /// The name of the resource that has the items.
    home: &'static str,
    pub(super) bounds: &'static [Bound],
}

/// A field of an item that names another item.
#[derive(Clone, Copy)]
pub(super) struct Bound {
    /// The name of the other item's resource.
    pub(super) of: &'static str,
    pub(super) pointer: &'static str,
    /// The field of the other item whose value it has.
    pub(super) by: &'static str,
}

const fn view(path: &'static str, home: &'static str, bounds: &'static [Bound]) -> View {
    View { path, home, bounds }
}

const fn bound(of: &'static str, pointer: &'static str) -> Bound {
    Bound {
        of,
        pointer,
        by: "/id",
    }
}

/// The path above the core entities of a control plane.
macro_rules! core {
    ($path:literal) => {
        concat!("/v2/control-planes/{controlPlaneId}/core-entities/", $path)
    };
}

const SERVICES: &str = "gateway control-planes services";
const ROUTES: &str = "gateway control-planes routes";
const PLUGINS: &str = "gateway control-planes plugins";
const CONSUMERS: &str = "gateway control-planes consumers";
const CONSUMER_GROUPS: &str = "gateway control-planes consumer-groups";
const UPSTREAMS: &str = "gateway control-planes upstreams";

const OF_SERVICE: &[Bound] = &[bound(SERVICES, "/service/id")];
const OF_CONSUMER: &[Bound] = &[bound(CONSUMERS, "/consumer/id")];

static VIEWS: [View; 22] = [
    view(core!("services/{ServiceId}/routes"), ROUTES, OF_SERVICE),
    view(core!("services/{ServiceId}/plugins"), PLUGINS, OF_SERVICE),
    view(
        core!("services/{ServiceId}/degraphql/routes"),
        "gateway control-planes degraphql-routes",
        OF_SERVICE,
    ),
    view(
        core!("routes/{RouteId}/plugins"),
        PLUGINS,
        &[bound(ROUTES, "/route/id")],
    ),
    view(
        core!("consumer_groups/{ConsumerGroupId}/plugins"),
        PLUGINS,
        &[bound(CONSUMER_GROUPS, "/consumer_group/id")],
    ),
    view(
        core!("upstreams/{UpstreamIdForTarget}/targets"),
        "gateway control-planes targets",
        &[bound(UPSTREAMS, "/upstream/id")],
    ),
    view(
        core!("certificates/{CertificateId}/snis"),
        "gateway control-planes snis",
        &[bound(
            "gateway control-planes certificates",
            "/certificate/id",
        )],
    ),
    view(
        core!("key-sets/{KeySetId}/keys"),
        "gateway control-planes keys",
        &[bound("gateway control-planes key-sets", "/set/id")],
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/plugins"),
        PLUGINS,
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/acls"),
        "gateway control-planes acls",
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/basic-auth"),
        "gateway control-planes basic-auths",
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/hmac-auth"),
        "gateway control-planes hmac-auths",
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/jwt"),
        "gateway control-planes jwts",
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/key-auth"),
        "gateway control-planes key-auths",
        OF_CONSUMER,
    ),
    view(
        core!("consumers/{ConsumerIdForNestedEntities}/mtls-auth"),
        "gateway control-planes mtls-auths",
        OF_CONSUMER,
    ),
    view(
        "/v1/ai-gateways/{gatewayId}/certificates/{certificateIdOrName}/snis",
        "ai-gateways snis",
        &[Bound {
            of: "ai-gateways certificates",
            pointer: "/certificate",
            by: "/name",
        }],
    ),
    view(
        "/v3/apis/{apiId}/publications/{portalId}",
        "apis publications",
        &[bound("apis", "/api_id"), bound("portals", "/portal_id")],
    ),
    view(
        "/v3/apis/{apiId}/implementations",
        "apis implementations",
        &[bound("apis", "/api_id")],
    ),
    view(
        "/v3/portals/{portalId}/applications/{applicationId}/registrations",
        "portals application-registrations",
        &[bound("portals applications", "/application/id")],
    ),
    view(
        "/v3/portals/{portalId}/applications",
        "portals applications",
        &[bound("portals", "/portal/id")],
    ),
    view(
        "/v1/catalog-services/{serviceId}/api-mappings",
        "catalog services api-mappings",
        &[bound("catalog services", "/service_id")],
    ),
    view(
        "/v1/integration-instances/{integrationInstanceId}/resources",
        "catalog resources",
        &[bound(
            "catalog integration-instances",
            "/integration/instance/id",
        )],
    ),
];

impl View {
    /// Returns the resource that has the items.
    pub(super) fn home(&self) -> &'static Resource {
        resource(self.home).expect("a test checks the names")
    }
}

/// Returns the lists with items that name an item of a resource, and where they name it.
pub(super) fn views_of(
    resource: &str,
) -> impl Iterator<Item = (&'static Resource, &'static Bound)> {
    VIEWS.iter().flat_map(move |view| {
        let bounds = view.bounds.iter().filter(move |bound| bound.of == resource);
        bounds.map(|bound| (view.home(), bound))
    })
}

/// Returns the view at a path of the API document.
pub(super) fn view_at(template: &str) -> Option<&'static View> {
    VIEWS.iter().find(|view| {
        let rest = template.strip_prefix(view.path);
        rest.is_some_and(|rest| rest.is_empty() || is_item(rest))
    })
}

/// Returns whether the rest of a path is a parameter, which names an item.
fn is_item(rest: &str) -> bool {
    rest.starts_with("/{") && rest.matches('/').count() == 1
}
