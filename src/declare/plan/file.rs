//! The plan as a file: JSON of version 1.0, which the existing program reads and writes, too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The version of the format.
pub(crate) const VERSION: &str = "1.0";

/// What stands for an ID that is not known before something is created.
pub(crate) const UNKNOWN: &str = "[unknown]";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Plan {
    pub(crate) metadata: Metadata,
    pub(crate) changes: Vec<Change>,
    /// The IDs of the changes, each after those that it depends on.
    pub(crate) execution_order: Vec<String>,
    /// The same in groups, whose changes do not depend on each other.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) execution_groups: Vec<Vec<String>>,
    pub(crate) summary: Summary,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) warnings: Vec<Warning>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Metadata {
    pub(crate) version: String,
    /// RFC 3339, in UTC.
    pub(crate) generated_at: String,
    pub(crate) generator: String,
    pub(crate) mode: Mode,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sync_scope: Option<SyncScope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// A digest of the declared values, without secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) config_digest: Option<String>,
    /// How fingerprints are made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fingerprints: Option<String>,
}

/// What a plan is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mode {
    #[default]
    Sync,
    Apply,
    Delete,
}

/// The collections from which undeclared objects are deleted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SyncScope {
    pub(crate) root_resource_types: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) child_resource_types: Vec<ChildScope>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) root_child_resource_types: Vec<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) organization_users: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) organization_system_accounts: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ChildScope {
    pub(crate) parent_type: String,
    pub(crate) parent_ref: String,
    pub(crate) resource_type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Change {
    /// `POSITION:c|u|d|e:resource_type:ref`
    pub(crate) id: String,
    pub(crate) resource_type: String,
    pub(crate) resource_ref: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) resource_id: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) resource_monikers: BTreeMap<String, String>,
    pub(crate) action: Action,
    /// The body to send.
    pub(crate) fields: Map<String, Value>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) changed_fields: BTreeMap<String, ChangedField>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) references: BTreeMap<String, ReferenceInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<ParentInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) protecting_parent: Option<ProtectingParent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) protection: Option<Protection>,
    pub(crate) namespace: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) depends_on: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) secret_writes: Vec<SecretWrite>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) precondition: Option<Precondition>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Action {
    #[default]
    Create,
    Update,
    Delete,
    ExternalTool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ChangedField {
    pub(crate) old: Value,
    pub(crate) new: Value,
}

/// What a field of a change refers to: one object, or several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ReferenceInfo {
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) lookup_fields: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) refs: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) resolved_ids: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) lookup_arrays: BTreeMap<String, Vec<String>>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) is_array: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ParentInfo {
    #[serde(rename = "ref")]
    pub(crate) reference: String,
    pub(crate) id: String,
}

/// The object above whose protection covers this one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ProtectingParent {
    pub(crate) resource_type: String,
    pub(crate) resource_ref: String,
    pub(crate) resource_id: String,
    pub(crate) resource_name: String,
}

/// Whether an object is protected, or how that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Protection {
    Stays(bool),
    Changes { old: bool, new: bool },
}

/// A secret that is put together when it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct SecretWrite {
    /// The JSON pointer of the field.
    pub(crate) field: String,
    pub(crate) expression: Expression,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Expression {
    pub(crate) parts: Vec<ExpressionPart>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ExpressionPart {
    Literal(String),
    Source(ExpressionSource),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ExpressionSource {
    /// `env`
    pub(crate) kind: String,
    /// The name of the variable.
    pub(crate) reference: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) extract: Option<String>,
}

/// What Konnect had when the plan was made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Precondition {
    pub(crate) exists: bool,
    /// The fingerprint of each member that the change writes or deletes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) members: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated_at: Option<Value>,
    /// The ID of the delete to which this create belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) replaces: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Summary {
    pub(crate) total_changes: usize,
    pub(crate) by_action: BTreeMap<String, usize>,
    pub(crate) by_resource: BTreeMap<String, usize>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) by_external_tools: BTreeMap<String, usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) protection_changes: Option<ProtectionChanges>,
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) secret_writes: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ProtectionChanges {
    pub(crate) protecting: usize,
    pub(crate) unprotecting: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Warning {
    pub(crate) change_id: String,
    pub(crate) message: String,
}

fn is_false(value: &bool) -> bool {
    !value
}

fn is_zero(value: &usize) -> bool {
    *value == 0
}
