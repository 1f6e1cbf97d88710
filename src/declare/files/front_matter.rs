//! The front matter of a Markdown text: a block of YAML between lines of three hyphens, at its
//! beginning.

use serde_json::{Map, Value};

use crate::yaml::Fault;
use crate::yaml_value::value_of;

const FENCE: &str = "---";

/// Returns the fields of the front matter; none without one.
///
/// The places of faults count from the beginning of the text.
pub(crate) fn fields_of(text: &str) -> Result<Map<String, Value>, Fault> {
    let Some(block) = block_of(text) else {
        return Ok(Map::new());
    };
    match value_of(block) {
        Ok(Value::Object(fields)) => Ok(fields),
        // A line, as it separates paragraphs, is no front matter.
        Ok(_) => Ok(Map::new()),
        Err(mut fault) => {
            fault.place.line += 1;
            Err(fault)
        }
    }
}

/// Returns what stands between the first line and the next one that are three hyphens.
fn block_of(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (first, rest) = text.split_once('\n')?;
    if first.trim_end() != FENCE {
        return None;
    }
    let mut start = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some(&rest[..start]);
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_stand_between_two_lines_of_hyphens() {
        for (text, expected) in [
            (
                "---\ntitle: Start\nn: 1\n---\n# Text\n",
                json!({ "title": "Start", "n": 1 }),
            ),
            (
                "---\r\ntitle: Start\r\n---\r\n",
                json!({ "title": "Start" }),
            ),
            ("---\ntitle: Start\n---", json!({ "title": "Start" })),
            ("\u{feff}---\na: b\n---\n", json!({ "a": "b" })),
            ("---\n---\n", json!({})),
            ("---\nno end\n", json!({})),
            ("text\n---\na: b\n---\n", json!({})),
            ("---\na paragraph\n---\n", json!({})),
            ("", json!({})),
        ] {
            let found = fields_of(text)
                .map(Value::Object)
                .map_err(|fault| fault.what);
            assert_eq!(found, Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn a_fault_has_its_place_in_the_whole_text() {
        let fault = fields_of("---\ntitle: a\ntitle: b\n---\n").expect_err("a fault");
        assert_eq!((fault.place.line, fault.place.column), (3, 1));
    }
}
