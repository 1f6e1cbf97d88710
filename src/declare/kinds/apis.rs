//! APIs and what stands below them.

use crate::declare::kind::{Comparison, Kind, Preset};
use crate::declare::row::refers;

pub(super) const API: Kind = Kind::new("api", "apis")
    .root("apis")
    .managed()
    .names_may_repeat()
    .matched_by(&["name"])
    .named_after_ref(&["name"])
    .listed(&["attributes.*"])
    .elsewhere(&[(
        "spec_content",
        "write it as `spec` of one of the `versions`",
    )]);

pub(super) const API_VERSION: Kind = Kind::new("api_version", "apis versions")
    .root("api_versions")
    .below("api", "api", "versions")
    .matched_by(&["version"])
    .compares(&[("spec", Comparison::Parsed)])
    .wraps("spec", "/spec/content");

pub(super) const API_PUBLICATION: Kind = Kind::new("api_publication", "apis publications")
    .root("api_publications")
    .below("api", "api", "publications")
    .matched_by(&["portal_id"])
    .references(&[
        refers("portal_id", "portal"),
        refers("auth_strategy_ids[]", "application_auth_strategy"),
    ]);

pub(super) const API_IMPLEMENTATION: Kind = Kind::new("api_implementation", "apis implementations")
    .root("api_implementations")
    .below("api", "api", "implementations")
    .matched_by(&["service.id", "service.control_plane_id"])
    .references(&[
        refers("service.id", "gateway_service"),
        refers("service.control_plane_id", "control_plane"),
    ])
    .own(&["type"]);

pub(super) const API_DOCUMENT: Kind = Kind::new("api_document", "apis documents")
    .root("api_documents")
    .below("api", "api", "documents")
    .matched_by_path_of("slug")
    .references(&[
        refers("parent_document_id", "api_document"),
        refers("parent_document_ref", "api_document"),
    ])
    .compares(&[("content", Comparison::Trimmed)])
    .presets(&[
        ("status", Preset::Text("published")),
        ("slug", Preset::SlugOf("title")),
    ])
    .tree("children")
    .front_matter(&["title", "slug", "status"])
    .own(&["parent_document_ref"]);
