//! The plan file: what `plan` writes and `apply --plan` carries out.
//!
//! Its fields are those of version 1.0 of the Go program; ours beyond them are left out when they
//! are empty. Unknown fields are ignored.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) metadata: Metadata,
    #[serde(deserialize_with = "or_empty")]
    pub(crate) changes: Vec<Change>,
    /// The IDs of the changes in an order in which they can be carried out.
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) execution_order: Vec<String>,
    /// The same in groups whose changes do not depend on each other.
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) execution_groups: Vec<Vec<String>>,
    pub(crate) summary: Summary,
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) warnings: Vec<Warning>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) version: String,
    pub(crate) generated_at: String,
    pub(crate) generator: String,
    pub(crate) mode: Mode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sync_scope: Option<SyncScope>,
    /// The organization that the plan was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organization_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// A digest of the files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) config_digest: Option<String>,
    /// How the fingerprints of preconditions are made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) fingerprints: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mode {
    Apply,
    Sync,
    Delete,
}

impl Mode {
    /// Returns its name in plans, which is that of the command that carries them out.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Sync => "sync",
            Self::Delete => "delete",
        }
    }
}

/// The collections that a sync looks at.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SyncScope {
    #[serde(deserialize_with = "or_empty")]
    pub(crate) root_resource_types: Vec<String>,
    #[serde(deserialize_with = "or_empty")]
    pub(crate) child_resource_types: Vec<ChildScope>,
    #[serde(deserialize_with = "or_empty")]
    pub(crate) root_child_resource_types: Vec<String>,
    pub(crate) organization_users: bool,
    pub(crate) organization_system_accounts: bool,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ChildScope {
    pub(crate) parent_type: String,
    pub(crate) parent_ref: String,
    pub(crate) resource_type: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Change {
    /// `POSITION:c|u|d|e:KIND:REF`.
    pub(crate) id: String,
    pub(crate) resource_type: String,
    pub(crate) resource_ref: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) resource_id: Option<String>,
    /// Names by which people know the object, such as its slug.
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) resource_monikers: BTreeMap<String, String>,
    pub(crate) action: Action,
    /// The body to send, with `[unknown]` where it depends on other changes.
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) fields: Map<String, Value>,
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) changed_fields: BTreeMap<String, ChangedField>,
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) references: BTreeMap<String, ReferenceTo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<Named>,
    /// The object whose protection extends to this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) protecting_parent: Option<ProtectingParent>,
    /// `true`, `false`, or `old` and `new` when it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) protection: Option<Protection>,
    /// Empty below an external object.
    #[serde(default)]
    pub(crate) namespace: String,
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) depends_on: Vec<String>,
    #[serde(
        default,
        deserialize_with = "or_empty",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) secret_writes: Vec<SecretWrite>,
    /// What must be so in Konnect for the change to be what was reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) precondition: Option<Precondition>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Action {
    Create,
    Update,
    Delete,
    ExternalTool,
}

impl Change {
    /// Returns whether it sets or removes the protection of an object.
    pub(crate) fn changes_protection(&self) -> bool {
        matches!(self.protection, Some(Protection::Changes { .. }))
    }
}

impl Action {
    /// Returns the verb of what it does.
    pub(crate) fn verb(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::ExternalTool => "run a tool for",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ChangedField {
    pub(crate) old: Value,
    pub(crate) new: Value,
}

/// The object or the objects that a field refers to.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ReferenceTo {
    #[serde(rename = "ref", skip_serializing_if = "String::is_empty")]
    pub(crate) name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) id: String,
    #[serde(
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) lookup_fields: BTreeMap<String, String>,
    #[serde(
        rename = "refs",
        deserialize_with = "or_empty",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) names: Vec<String>,
    #[serde(
        rename = "resolved_ids",
        deserialize_with = "or_empty",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) ids: Vec<String>,
    #[serde(
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) lookup_arrays: BTreeMap<String, Vec<String>>,
    pub(crate) is_array: bool,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Named {
    #[serde(rename = "ref", default)]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) id: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ProtectingParent {
    pub(crate) resource_type: String,
    pub(crate) resource_ref: String,
    pub(crate) resource_id: String,
    pub(crate) resource_name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Protection {
    Is(bool),
    Changes { old: bool, new: bool },
}

/// A secret that is written when the plan is carried out.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SecretWrite {
    /// A JSON pointer.
    pub(crate) field: String,
    pub(crate) expression: Expression,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Expression {
    #[serde(deserialize_with = "or_empty")]
    pub(crate) parts: Vec<ExpressionPart>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ExpressionPart {
    Literal(String),
    Source(ExpressionSource),
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ExpressionSource {
    /// `env`.
    pub(crate) kind: String,
    pub(crate) reference: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) extract: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Precondition {
    pub(crate) exists: bool,
    /// Fingerprints of members: of those that an update writes, or of all for a delete.
    #[serde(
        deserialize_with = "or_empty",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub(crate) members: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated_at: Option<String>,
    /// The ID of the delete whose object this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) replaces: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Summary {
    pub(crate) total_changes: usize,
    #[serde(deserialize_with = "or_empty")]
    pub(crate) by_action: BTreeMap<String, usize>,
    #[serde(deserialize_with = "or_empty")]
    pub(crate) by_resource: BTreeMap<String, usize>,
    #[serde(deserialize_with = "or_empty", skip_serializing_if = "Map::is_empty")]
    pub(crate) by_external_tools: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) protection_changes: Option<ProtectionChanges>,
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) secret_writes: usize,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct ProtectionChanges {
    pub(crate) protecting: usize,
    pub(crate) unprotecting: usize,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Warning {
    #[serde(default)]
    pub(crate) change_id: String,
    pub(crate) message: String,
}

/// Reads a collection. The Go program writes null for an empty one.
fn or_empty<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(
    value: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(value)?.unwrap_or_default())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::declare::placeholder::UNKNOWN;

    #[test]
    fn a_plan_of_the_go_program_is_read_and_written_as_it_is() {
        let plan = json!({
            "metadata": {
                "version": "1.0",
                "generated_at": "2026-01-02T03:04:05Z",
                "generator": "kongctl/1.13.0",
                "mode": "sync",
            },
            "changes": [{
                "id": "1:u:portal:docs",
                "resource_type": "portal",
                "resource_ref": "docs",
                "resource_id": "6e5b1c9e-4f6b-4f0e-8f5a-0c6a6d3f2b11",
                "action": "UPDATE",
                "fields": { "name": "Docs", "default_application_auth_strategy_id": UNKNOWN },
                "changed_fields": { "description": { "old": null, "new": "Guides" } },
                "references": {
                    "default_application_auth_strategy_id": {
                        "ref": "keys",
                        "id": UNKNOWN,
                        "is_array": false,
                    },
                },
                "protection": { "old": false, "new": true },
                "namespace": "team-a",
                "depends_on": ["2:c:application_auth_strategy:keys"],
                "secret_writes": [{
                    "field": "/config/client_secret",
                    "expression": {
                        "parts": [
                            { "literal": "x-" },
                            { "source": { "kind": "env", "reference": "SECRET" } },
                        ],
                    },
                }],
            }],
            "execution_order": ["1:u:portal:docs"],
            "execution_groups": [["1:u:portal:docs"]],
            "summary": {
                "total_changes": 1,
                "by_action": { "UPDATE": 1 },
                "by_resource": { "portal": 1 },
                "secret_writes": 1,
            },
            "warnings": [{ "change_id": "", "message": "careful" }],
        });
        let read: Plan = serde_json::from_value(plan.clone()).expect("a plan");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), plan);
    }

    #[test]
    fn null_is_an_empty_collection_wherever_a_plan_has_one() {
        const PLAN: &str = r#"{
            "metadata": {
                "version": "1.0", "generated_at": "", "generator": "kongctl/1.13.0",
                "mode": "sync", "sync_scope": {
                    "root_resource_types": [], "child_resource_types": [],
                    "root_child_resource_types": []
                }
            },
            "changes": [{
                "id": "1:d:api:a", "resource_type": "api", "resource_ref": "a", "action": "DELETE",
                "resource_monikers": {}, "fields": {}, "changed_fields": {},
                "references": { "x": {
                    "lookup_fields": {}, "refs": [], "resolved_ids": [], "lookup_arrays": {}
                } },
                "depends_on": [],
                "secret_writes": [{ "field": "/x", "expression": { "parts": [] } }],
                "precondition": { "members": {} }
            }],
            "execution_order": [], "execution_groups": [],
            "summary": { "by_action": {}, "by_resource": {}, "by_external_tools": {} },
            "warnings": []
        }"#;
        let read = |text: &str| {
            let plan: Plan = serde_json::from_str(text).expect(text);
            serde_json::to_value(plan).expect("JSON")
        };
        let with_null = PLAN.replace("[]", "null").replace("{}", "null");
        assert_eq!(with_null.matches("null").count(), 19);
        assert_eq!(read(&with_null), read(PLAN));
        let plan = PLAN.replace(
            "\"by_external_tools\": {}",
            "\"by_external_tools\": {\"_deck\": [{}]}",
        );
        assert_eq!(
            read(&plan)["summary"]["by_external_tools"],
            json!({ "_deck": [{}] })
        );
    }
}
