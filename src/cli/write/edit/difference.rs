//! The changes of an item as lines for people.

use serde_json::Value;

use super::changes::Change;
use crate::excerpt::shortened;
use crate::output::{escaped, json_line};
use crate::pointer::to_dotted;
use crate::style::{Charset, Styling};

/// The characters of the longest value that a line shows.
const MAX_VALUE_LEN: usize = 60;

/// What stands for a secret.
const SECRET: &str = "(secret)";

/// Returns one line for each change; `secrets` are the pointers of what is not shown.
pub(super) fn lines(changes: &[Change], secrets: &[String], charset: Charset) -> Vec<String> {
    let arrow = charset.pick("→", "->");
    let line = |change: &Change| {
        let shown = |value| shown(value, &change.pointer, secrets);
        let name = escaped(&to_dotted(&change.pointer)).into_owned();
        match (&change.before, &change.after) {
            (None, Some(after)) => format!("+ {name}: {}", shown(after)),
            (Some(before), None) => format!("- {name}: {}", shown(before)),
            (Some(before), Some(after)) => {
                format!("~ {name}: {} {arrow} {}", shown(before), shown(after))
            }
            (None, None) => format!("~ {name}"),
        }
    };
    changes.iter().map(line).collect()
}

/// Returns a value on one line, without the secrets in it.
fn shown(value: &Value, pointer: &str, secrets: &[String]) -> String {
    let mut value = value.clone();
    for secret in secrets {
        if pointer.starts_with(&format!("{secret}/")) {
            return SECRET.to_owned();
        }
        let Some(rest) = secret.strip_prefix(pointer) else {
            continue;
        };
        if rest.is_empty() {
            return SECRET.to_owned();
        }
        if let Some(secret) = value.pointer_mut(rest) {
            *secret = SECRET.into();
        }
    }
    let text = json_line(&value, Styling::Plain);
    escaped(&shortened(text.trim_end(), MAX_VALUE_LEN)).into_owned()
}
