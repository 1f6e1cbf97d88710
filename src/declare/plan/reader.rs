//! Reads plans, also those of the Go program.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::file::Plan;
use super::planner::VERSION;
use crate::declare::kinds::kind;
use crate::error::{Error, Result};

/// The kind of changes that another tool makes.
const EXTERNAL_TOOL: &str = "_deck";

/// What plans of every version have.
#[derive(Deserialize)]
struct Versioned {
    metadata: MetadataVersion,
    /// What `diff` prints of a plan that must not be carried out.
    #[serde(default)]
    refusals: Vec<IgnoredAny>,
}

#[derive(Deserialize)]
struct MetadataVersion {
    version: String,
}

/// Reads a plan; `name` is what messages call its file.
pub(crate) fn read_plan(text: &str, name: &str) -> Result<Plan> {
    let versioned: Versioned =
        serde_json::from_str(text).map_err(|error| no_plan(name).cause(error))?;
    let version = &versioned.metadata.version;
    if version != VERSION {
        let message = format!("`{name}` is a plan of version {version}, not {VERSION}");
        return Err(Error::config(message).hint(HINT));
    }
    if !versioned.refusals.is_empty() {
        let message = format!("`{name}` has refusals, so that nothing of it is carried out");
        return Err(Error::refused(message).hint(HINT));
    }
    let plan: Plan = serde_json::from_str(text).map_err(|error| no_plan(name).cause(error))?;
    let known = |name: &str| kind(name).is_some() || name == EXTERNAL_TOOL;
    let mut changes = plan.changes.iter();
    match changes.find(|change| !known(&change.resource_type)) {
        Some(change) => {
            let kind = &change.resource_type;
            let message = format!("`{name}` has a change of the unknown kind `{kind}`");
            Err(Error::config(message).hint(HINT))
        }
        None => Ok(plan),
    }
}

const HINT: &str = "make one that fits with `kongctl plan`";

fn no_plan(name: &str) -> Error {
    Error::config(format!("`{name}` is no plan")).hint(HINT)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn plan(version: &str, mode: &str, action: &str, kind: &str) -> String {
        json!({
            "metadata": {
                "version": version,
                "generated_at": "2026-01-02T03:04:05Z",
                "generator": "kongctl/1.13.0",
                "mode": mode,
            },
            "changes": [{
                "id": "1:c:api:x", "resource_type": kind, "resource_ref": "x", "action": action,
                "more": 1,
            }],
            "summary": {},
            "warnings": Value::Array(Vec::new()),
        })
        .to_string()
    }

    #[test]
    fn only_plans_that_are_understood_are_read() {
        for (text, expected) in [
            (plan("1.0", "sync", "CREATE", "api"), None),
            (plan("1.0", "apply", "EXTERNAL_TOOL", "_deck"), None),
            (
                plan("2.0", "sync", "CREATE", "api"),
                Some("`p` is a plan of version 2.0, not 1.0"),
            ),
            (
                plan("1.0", "merge", "CREATE", "api"),
                Some("`p` is no plan"),
            ),
            (plan("1.0", "sync", "MOVE", "api"), Some("`p` is no plan")),
            (
                plan("1.0", "sync", "CREATE", "nope"),
                Some("`p` has a change of the unknown kind `nope`"),
            ),
            (
                plan("1.0", "sync", "CREATE", "api").replacen('{', "{\"refusals\": [{}],", 1),
                Some("`p` has refusals, so that nothing of it is carried out"),
            ),
            ("{}".to_owned(), Some("`p` is no plan")),
            ("[".to_owned(), Some("`p` is no plan")),
        ] {
            let error = read_plan(&text, "p").err();
            let message = error.as_ref().map(Error::message);
            assert_eq!(message, expected, "{text}");
        }
    }
}
