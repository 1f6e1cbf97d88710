//! What a YAML text means as JSON, by the core schema of YAML 1.2. JSON is YAML.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use crate::pointer;
use crate::yaml::{Data, Fault, Node, Place, Scalar, parse};

/// How many values a text may stand for. An alias counts as often as it is used.
const MAX_VALUES: usize = 1_000_000;
/// How many bytes of text may come of aliases and what is written.
const MAX_TEXT_LEN: usize = 64 << 20;

/// Returns the one value of a YAML text; null for an empty one.
pub(crate) fn value_of(text: &str) -> Result<Value, Fault> {
    match parse(text)? {
        Some(node) => value_with_tags(&node, &mut Budget::default(), &mut |tag| {
            let what = format!("the tag `{}` means nothing here", tag.name);
            Err(Fault::new(tag.place, what))
        }),
        None => Ok(Value::Null),
    }
}

/// Returns the one value of a YAML text, in which texts with tags are texts.
pub(crate) fn value_without_tags(text: &str) -> Result<Value, Fault> {
    match parse(text)? {
        Some(node) => value_with_tags(&node, &mut Budget::default(), &mut |tag| match tag.data {
            Data::Null => Ok(Value::String(String::new())),
            Data::Text(scalar) => Ok(Value::String(scalar.text.to_string())),
            _ => {
                let what = format!("the tag `{}` means nothing here", tag.name);
                Err(Fault::new(tag.place, what))
            }
        }),
        None => Ok(Value::Null),
    }
}

/// How much a text may still grow to, because an alias repeats a value of any size.
pub(crate) struct Budget {
    values: usize,
    text_len: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            values: MAX_VALUES,
            text_len: MAX_TEXT_LEN,
        }
    }
}

impl Budget {
    /// Takes a value and the length of its text from what is left.
    pub(crate) fn spend(&mut self, text_len: usize, place: Place) -> Result<(), Fault> {
        let values = self.values.checked_sub(1);
        let left = self.text_len.checked_sub(text_len);
        let (Some(values), Some(text_len)) = (values, left) else {
            return Err(Fault::new(place, "the text stands for too much"));
        };
        *self = Self { values, text_len };
        Ok(())
    }
}

/// A value with a tag that YAML does not define.
pub(crate) struct TaggedValue<'a> {
    pub(crate) name: &'a str,
    pub(crate) data: &'a Data,
    pub(crate) place: Place,
    /// The JSON pointer of the value.
    pub(crate) pointer: &'a str,
}

/// Returns the JSON of a value. `resolve` returns that of values with tags.
pub(crate) fn value_with_tags(
    node: &Node,
    budget: &mut Budget,
    resolve: &mut dyn FnMut(TaggedValue<'_>) -> Result<Value, Fault>,
) -> Result<Value, Fault> {
    let mut converter = Converter {
        budget,
        resolve,
        pointer: String::new(),
    };
    converter.value(node)
}

struct Converter<'a> {
    budget: &'a mut Budget,
    resolve: &'a mut dyn FnMut(TaggedValue<'_>) -> Result<Value, Fault>,
    /// The JSON pointer of the current value.
    pointer: String,
}

impl Converter<'_> {
    fn value(&mut self, node: &Node) -> Result<Value, Fault> {
        let text_len = match &node.data {
            Data::Text(scalar) => scalar.text.len(),
            _ => 0,
        };
        self.budget.spend(text_len, node.place)?;
        Ok(match &node.data {
            Data::Null => Value::Null,
            Data::Text(scalar) => value_of_scalar(scalar),
            Data::List(items) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| self.value_at(&index.to_string(), item));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Data::Mapping(pairs) => Value::Object(self.members(pairs)?),
            Data::Tagged(tag, data) => (self.resolve)(TaggedValue {
                name: tag,
                data,
                place: node.place,
                pointer: &self.pointer,
            })?,
            Data::Merge => return Err(Fault::new(node.place, "`<<` is not a value")),
        })
    }

    /// Returns the value of a member or an element.
    fn value_at(&mut self, name: &str, node: &Node) -> Result<Value, Fault> {
        let above = self.pointer.len();
        self.pointer = pointer::child(&self.pointer, name);
        let value = self.value(node);
        self.pointer.truncate(above);
        value
    }

    /// Returns the members of a mapping; those that are merged into it come last, and replace none
    /// of its own.
    fn members(&mut self, pairs: &[(Node, Node)]) -> Result<Map<String, Value>, Fault> {
        let mut members = Map::new();
        let mut merged = Vec::new();
        let mut names = HashSet::new();
        for (key, value) in pairs {
            let name = match &key.data {
                Data::Merge => {
                    merged.push(value);
                    continue;
                }
                Data::Text(scalar) => &scalar.text,
                // `~: x`; JSON has no other keys than text.
                _ => return Err(Fault::new(key.place, "a key must be text")),
            };
            if !names.insert(name) {
                return Err(Fault::new(key.place, format!("`{name}` is given twice")));
            }
            members.insert(name.to_string(), self.value_at(name, value)?);
        }
        for value in merged {
            self.merge(value, &mut members)?;
        }
        Ok(members)
    }

    fn merge(&mut self, value: &Node, members: &mut Map<String, Value>) -> Result<(), Fault> {
        match &value.data {
            Data::Mapping(pairs) => {
                for (name, value) in self.members(pairs)? {
                    members.entry(name).or_insert(value);
                }
                Ok(())
            }
            Data::List(values) => values
                .iter()
                .try_for_each(|value| self.merge(value, members)),
            _ => Err(Fault::new(value.place, "`<<` merges mappings only")),
        }
    }
}

fn value_of_scalar(scalar: &Scalar) -> Value {
    match scalar.is_plain {
        true => plain(&scalar.text),
        false => Value::String(scalar.text.to_string()),
    }
}

/// Returns what a scalar without quotes means.
fn plain(text: &str) -> Value {
    match text {
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    match number(text) {
        Some(number) => Value::Number(number),
        None => Value::String(text.to_owned()),
    }
}

/// Returns the number that a text is, with all of its digits.
fn number(text: &str) -> Option<Number> {
    let whole = |digits: &str, base| u64::from_str_radix(digits, base).ok().map(Number::from);
    if let Some(digits) = text.strip_prefix("0x") {
        return whole(digits, 16).filter(|_| !digits.starts_with('+'));
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return whole(digits, 8).filter(|_| !digits.starts_with('+'));
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    let digits = unsigned.strip_prefix('-').unwrap_or(unsigned);
    let first = digits.strip_prefix('.').unwrap_or(digits);
    if !first.starts_with(|first: char| first.is_ascii_digit())
        || (text.starts_with('+') && unsigned.starts_with('-'))
    {
        return None;
    }
    serde_json::from_str(&as_json(unsigned)).ok()
}

/// Writes a number as JSON does: YAML also has `.5`, `5.` and `007`.
fn as_json(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let end = digits.find(['.', 'e', 'E']).unwrap_or(digits.len());
    let (whole, rest) = digits.split_at(end);
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let rest = match rest.strip_prefix('.') {
        Some(fraction) if !fraction.starts_with(|digit: char| digit.is_ascii_digit()) => {
            format!(".0{fraction}")
        }
        _ => rest.to_owned(),
    };
    format!("{sign}{whole}{rest}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn scalars_are_what_the_core_schema_says() {
        for (text, expected) in [
            ("true", "true"),
            ("TRUE", "true"),
            ("yes", r#""yes""#),
            ("no", r#""no""#),
            ("null", "null"),
            ("", "null"),
            ("'true'", r#""true""#),
            ("!!str 12", r#""12""#),
            ("12", "12"),
            ("+12", "12"),
            ("-0.5", "-0.5"),
            ("007", "7"),
            ("0o14", "12"),
            ("0x1F", "31"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("1e3", "1e+3"),
            (
                "123456789012345678901234567890",
                "123456789012345678901234567890",
            ),
            ("0x+1", r#""0x+1""#),
            ("1_000", r#""1_000""#),
            ("+-1", r#""+-1""#),
            ("1.2.3", r#""1.2.3""#),
            ("2026-05-12", r#""2026-05-12""#),
            ("12:30", r#""12:30""#),
            (".", r#"".""#),
            ("-", "[null]"),
            ("1e", r#""1e""#),
            (".inf", r#"".inf""#),
            ("' a '", r#"" a ""#),
        ] {
            let value = value_of(text).map_err(|fault| fault.what);
            assert_eq!(
                value.map(|value| value.to_string()),
                Ok(expected.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_document_becomes_json() {
        let text = "
base: &base {type: http, port: 80}
service:
  <<: *base
  port: 443
  tags: [a, 'b']
  text: |
    one
      two
";
        let expected = json!({
            "base": { "type": "http", "port": 80 },
            "service": { "port": 443, "tags": ["a", "b"], "text": "one\n  two\n", "type": "http" },
        });
        assert_eq!(value_of(text).ok(), Some(expected));
        assert_eq!(
            value_of(r#"{"a": [1, "\u00e9"], "b": null}"#).ok(),
            Some(json!({ "a": [1, "é"], "b": null }))
        );
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        for (text, expected) in [
            ("a: 1\na: 2\n", "2:1: `a` is given twice"),
            ("a: !own x\n", "1:4: the tag `!own` means nothing here"),
            ("? [a]\n: b\n", "1:3: a key must be text"),
            ("<<: x\n", "1:5: `<<` merges mappings only"),
            (
                "a: b: c\n",
                "1:5: a value that contains `: ` must be in quotes",
            ),
        ] {
            let fault = value_of(text).expect_err(text);
            let found = format!(
                "{}:{}: {}",
                fault.place.line, fault.place.column, fault.what
            );
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn aliases_do_not_grow_without_limit() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let above = level - 1;
            let all = vec![format!("*a{above}"); 10].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{all}]\n"));
        }
        let fault = value_of(&text).expect_err("a fault");
        assert_eq!(fault.what, "the text stands for too much");
    }
}
