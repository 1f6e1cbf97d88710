//! Dedicated cloud gateways.

use super::column::{CREATED, DESCRIPTION, ID, NAME, UPDATED, column, count, reference};
use super::definition::{Auth, Group, LIST, ONE, Product, Resource, Server};
use super::filter::{EQ_OEQ_NEQ, Filter, PLAIN_EQ_NEQ_OEQ, TEXT};
use super::lookup::Lookup;
use super::parents::{CONTROL_PLANE, CUSTOM_DOMAIN, NETWORK, narrowed_by, parent};
use super::response::ItemsAt;
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Cloud gateways",
    groups: &[Group {
        name: "cloud-gateways",
        aliases: &["cloud-gateway", "cgw"],
        help: "Dedicated cloud gateway resources",
        opens: None,
    }],
    resources: &[
        Resource {
            name: "cloud-gateways networks",
            aliases: &["network", "net", "nets"],
            help: "Cloud gateway networks",
            path: "/v2/cloud-gateways/networks",
            item_path: Some("/v2/cloud-gateways/networks/{networkId}"),
            writes: WRITES.post().patch().delete(),
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[Filter::new("name", TEXT), Filter::new("state", EQ_OEQ_NEQ)],
            columns: &[
                NAME,
                column!("REGION", "/region"),
                column!("STATE", "/state"),
                ID,
            ],
            wide: &[
                column!("CIDR", "/cidr_block"),
                column!("DEFAULT", "/default"),
                column!("AVAILABILITY_ZONES", "/availability_zones"),
                column!("TRANSIT_GATEWAYS", "/transit_gateway_count"),
                column!("CONFIGURATIONS", "/configuration_reference_count"),
                column!("ACCOUNT_ID", "/cloud_gateway_provider_account_id"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways networks configuration-references",
            aliases: &["configuration-reference", "refs"],
            help: "Configurations that use one network",
            path: "/v2/cloud-gateways/networks/{networkId}/configuration-references",
            parents: &[parent("networkId", &NETWORK)],
            server: Server::Global,
            id_lookup: Some(Lookup::by("/id")),
            columns: &[
                reference!("CONTROL_PLANE_ID", "/control_plane_id"; "CONTROL_PLANE", "gateway control-planes"),
                column!("VERSION", "/version"),
                column!("ACCESS", "/api_access"),
                ID,
            ],
            wide: &[
                column!("KIND", "/kind"),
                column!("GEO", "/control_plane_geo"),
                count!("DATA_PLANE_GROUPS", "/dataplane_groups"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways networks transit-gateways",
            aliases: &["transit-gateway", "tgw", "tgws"],
            help: "Transit gateways of one network",
            path: "/v2/cloud-gateways/networks/{networkId}/transit-gateways",
            item_path: Some(
                "/v2/cloud-gateways/networks/{networkId}/transit-gateways/{transitGatewayId}",
            ),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("networkId", &NETWORK)],
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("state", PLAIN_EQ_NEQ_OEQ),
            ],
            columns: &[NAME, column!("STATE", "/state"), ID],
            wide: &[
                column!("CIDR_BLOCKS", "/cidr_blocks"),
                column!("KIND", "/transit_gateway_attachment_config/kind"),
                column!("REASON", "/state_metadata/reason"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways networks private-dns",
            aliases: &["dns"],
            help: "Private DNS attachments of one network",
            path: "/v2/cloud-gateways/networks/{networkId}/private-dns",
            item_path: Some("/v2/cloud-gateways/networks/{networkId}/private-dns/{privateDnsId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("networkId", &NETWORK)],
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("state", PLAIN_EQ_NEQ_OEQ),
            ],
            columns: &[NAME, column!("STATE", "/state"), ID],
            wide: &[
                column!("KIND", "/private_dns_attachment_config/kind"),
                column!("REASON", "/state_metadata/reason"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways configurations",
            aliases: &["configuration", "config", "configs"],
            help: "Data plane groups per control plane",
            path: "/v2/cloud-gateways/configurations",
            item_path: Some("/v2/cloud-gateways/configurations/{configurationId}"),
            writes: WRITES.put_all(),
            narrowing: &[narrowed_by("filter[control_plane_id][eq]", &CONTROL_PLANE)],
            server: Server::Global,
            filters: &[
                Filter::new("control_plane_id", EQ_OEQ_NEQ),
                Filter::new("control_plane_geo", PLAIN_EQ_NEQ_OEQ),
            ],
            columns: &[
                reference!("CONTROL_PLANE_ID", "/control_plane_id"; "CONTROL_PLANE", "gateway control-planes"),
                column!("VERSION", "/version"),
                column!("ACCESS", "/api_access"),
                ID,
            ],
            wide: &[
                column!("KIND", "/kind"),
                column!("GEO", "/control_plane_geo"),
                count!("DATA_PLANE_GROUPS", "/dataplane_groups"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways custom-domains",
            aliases: &["custom-domain", "domains", "domain"],
            help: "Own domains of cloud gateways",
            path: "/v2/cloud-gateways/custom-domains",
            item_path: Some("/v2/cloud-gateways/custom-domains/{customDomainId}"),
            writes: WRITES.post().delete(),
            narrowing: &[narrowed_by("filter[control_plane_id][eq]", &CONTROL_PLANE)],
            server: Server::Global,
            lookup: &[Lookup::by("/domain").filter("filter[domain][eq]")],
            filters: &[
                Filter::new("control_plane_id", EQ_OEQ_NEQ),
                Filter::new("control_plane_geo", PLAIN_EQ_NEQ_OEQ),
                Filter::new("domain", TEXT),
                Filter::new("state", PLAIN_EQ_NEQ_OEQ),
            ],
            columns: &[
                column!("DOMAIN", "/domain"),
                column!("STATE", "/state"),
                reference!("CONTROL_PLANE_ID", "/control_plane_id"; "CONTROL_PLANE", "gateway control-planes"),
                ID,
            ],
            wide: &[
                column!("GEO", "/control_plane_geo"),
                column!("KIND", "/kind"),
                column!("REASON", "/state_metadata/reason"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways custom-domains online-status",
            aliases: &["status"],
            help: "Whether a custom domain answers",
            path: "/v2/cloud-gateways/custom-domains/{customDomainId}/online-status",
            parents: &[parent("customDomainId", &CUSTOM_DOMAIN)],
            server: Server::Global,
            columns: &[column!("CNAME", "/cname"), column!("SSL", "/ssl")],
            ..ONE
        },
        Resource {
            name: "cloud-gateways add-ons",
            aliases: &["add-on", "addons", "addon"],
            help: "Add-ons such as managed caches",
            path: "/v2/cloud-gateways/add-ons",
            item_path: Some("/v2/cloud-gateways/add-ons/{addOnId}"),
            writes: WRITES.post().patch().delete(),
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("state", PLAIN_EQ_NEQ_OEQ),
                Filter::new("config.kind", PLAIN_EQ_NEQ_OEQ),
                Filter::new("owner.control_plane_id", EQ_OEQ_NEQ),
                Filter::new("owner.control_plane_geo", PLAIN_EQ_NEQ_OEQ),
                Filter::new("owner.control_plane_group_id", EQ_OEQ_NEQ),
                Filter::new("owner.control_plane_group_geo", PLAIN_EQ_NEQ_OEQ),
            ],
            columns: &[
                NAME,
                column!("KIND", "/config/kind"),
                column!("STATE", "/state"),
                ID,
            ],
            wide: &[
                column!("OWNER", "/owner/kind"),
                reference!(
                    "CONTROL_PLANE_ID",
                    "/owner/control_plane_id",
                    "/owner/control_plane_group_id";
                    "CONTROL_PLANE",
                    "gateway control-planes"
                ),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways provider-accounts",
            aliases: &["provider-account", "accounts", "account"],
            help: "Cloud provider accounts",
            path: "/v2/cloud-gateways/provider-accounts",
            item_path: Some("/v2/cloud-gateways/provider-accounts/{providerAccountId}"),
            server: Server::Global,
            lookup: &[
                Lookup::by("/provider").filter("filter[provider][eq]"),
                Lookup::by("/provider_account_id"),
            ],
            filters: &[Filter::new("provider", TEXT)],
            columns: &[
                column!("PROVIDER", "/provider"),
                column!("ACCOUNT", "/provider_account_id"),
                ID,
            ],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "cloud-gateways resource-quotas",
            aliases: &["resource-quota", "quotas", "quota"],
            help: "Quotas of the organization",
            path: "/v2/cloud-gateways/resource-quotas",
            item_path: Some("/v2/cloud-gateways/resource-quotas/{resourceQuotaId}"),
            server: Server::Global,
            lookup: &[Lookup::by("/resource"), Lookup::by("/name")],
            columns: &[NAME, column!("VALUE", "/value"), ID],
            wide: &[
                column!("RESOURCE", "/resource"),
                DESCRIPTION,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways default-resource-quotas",
            aliases: &["default-resource-quota"],
            help: "Quotas that hold unless overridden",
            path: "/v2/cloud-gateways/default-resource-quotas",
            server: Server::Global,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/resource"), Lookup::by("/name")],
            columns: &[NAME, column!("VALUE", "/value"), ID],
            wide: &[
                column!("RESOURCE", "/resource"),
                count!("OVERRIDES", "/overrides"),
                DESCRIPTION,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways resource-configurations",
            aliases: &["resource-configuration"],
            help: "Limits set for the organization",
            path: "/v2/cloud-gateways/resource-configurations",
            item_path: Some("/v2/cloud-gateways/resource-configurations/{resourceConfigurationId}"),
            server: Server::Global,
            lookup: &[Lookup::by("/qualifier")],
            columns: &[
                column!("QUALIFIER", "/qualifier"),
                column!("VALUE", "/value"),
                ID,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways default-resource-configurations",
            aliases: &["default-resource-configuration"],
            help: "Limits that hold unless overridden",
            path: "/v2/cloud-gateways/default-resource-configurations",
            server: Server::Global,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/qualifier"), Lookup::by("/name")],
            columns: &[NAME, column!("VALUE", "/value"), ID],
            wide: &[
                column!("QUALIFIER", "/qualifier"),
                count!("OVERRIDES", "/overrides"),
                DESCRIPTION,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "cloud-gateways availability",
            help: "Providers and regions for cloud gateways",
            path: "/v2/cloud-gateways/availability.json",
            server: Server::Global,
            items: ItemsAt::At("/providers"),
            auth: Auth::Anonymous,
            columns: &[
                column!("PROVIDER", "/provider"),
                count!("REGIONS", "/regions"),
            ],
            ..ONE
        },
    ],
};
