//! What a server's error says about each part of a request, in the forms that Konnect's products
//! have.

use std::fmt;

use crate::excerpt::shortened;
use crate::json_text::{Kind, all_members, child, elements, scalar, unquoted};
use crate::sort::sort_by;

/// How many characters of one text of the server an error quotes.
pub(super) const MAX_TEXT_LEN: usize = 4_000;
/// How many reasons an error lists.
const MAX_REASONS: usize = 100;
/// How many choices of a parameter a reason lists.
const MAX_CHOICES: usize = 50;

/// The members that name what a reason is about. The first one that is there counts.
const FIELDS: [&str; 4] = ["field", "path", "param", "name"];
/// The members that have the reason.
const TEXTS: [&str; 5] = ["reason", "message", "detail", "title", "description"];
/// The members with a list of reasons of their own, as in the details of gRPC.
const VIOLATIONS: [&str; 3] = ["fieldViolations", "field_violations", "violations"];
/// The members that have a limit, and how it is shown.
const LIMITS: [(&str, &str); 2] = [("minimum", "at least"), ("maximum", "at most")];
/// The members that list what is possible or missing.
const LISTS: [(&str, &str); 2] = [("choices", "one of"), ("dependents", "with")];

/// What a server says of a part of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    /// The part, as the server calls it.
    pub(crate) field: Option<String>,
    pub(crate) text: String,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "{field}: {}", self.text),
            None => f.write_str(&self.text),
        }
    }
}

/// Returns the text of a member, cut if it is too long to read; `None` when it is empty or no text.
pub(super) fn text_at(object: &str, key: &str) -> Option<String> {
    let text = unquoted(child(object, key)?);
    (!text.is_empty()).then(|| shortened(&text, MAX_TEXT_LEN).into_owned())
}

/// Returns why the server does not accept a request, sorted by the names of its parts.
pub(super) fn reasons(problem: &str) -> Vec<Reason> {
    let mut reasons = Reasons::default();
    let objects = [Some(problem), child(problem, "error")];
    for object in objects.into_iter().flatten() {
        for list in ["invalid_parameters", "details", "errors"] {
            reasons.add_list(object, list);
        }
    }
    // Kong Gateway's entities: a text for each field, nested like the entity.
    if let Some(fields) = child(problem, "fields") {
        reasons.add_fields("", fields);
    }
    reasons.into_sorted()
}

/// The reasons so far. Only the first ones are kept.
#[derive(Default)]
struct Reasons {
    kept: Vec<Reason>,
    more: usize,
}

impl Reasons {
    fn add(&mut self, field: Option<&str>, reason: &str) {
        if self.kept.len() == MAX_REASONS {
            self.more += 1;
            return;
        }
        let field = field.filter(|field| !field.is_empty());
        self.kept.push(Reason {
            field: field.map(str::to_owned),
            text: shortened(reason, MAX_TEXT_LEN).into_owned(),
        });
    }

    fn add_list(&mut self, object: &str, list: &str) {
        for json in elements(child(object, list).unwrap_or_default()) {
            self.add_entry(json);
        }
    }

    /// Adds an entry of a list: a text, or an object with one or several.
    fn add_entry(&mut self, json: &str) {
        match Kind::of(json) {
            Kind::String => self.add(None, &unquoted(json)),
            Kind::Object => self.add_object(json),
            Kind::Null | Kind::Bool | Kind::Number | Kind::Array => {}
        }
    }

    fn add_object(&mut self, entry: &str) {
        for list in VIOLATIONS {
            self.add_list(entry, list);
        }
        let pointer = || text_at(child(entry, "source")?, "pointer");
        let field = first_text(entry, &FIELDS).or_else(pointer);
        let messages = child(entry, "messages").unwrap_or_default();
        let mut has_messages = false;
        for message in elements(messages).filter_map(scalar) {
            has_messages = true;
            self.add(field.as_deref(), &message);
        }
        if has_messages {
            return;
        }
        let reason = first_text(entry, &TEXTS).or_else(|| text_at(entry, "rule"));
        match (&field, reason) {
            (None, None) => {}
            (_, reason) => {
                let reason = reason.unwrap_or_else(|| "not accepted".to_owned());
                let bounds = bounds(entry, &reason);
                self.add(field.as_deref(), &(reason + &bounds));
            }
        }
    }

    /// Adds the texts of an object, each with its path in it.
    fn add_fields(&mut self, path: &str, json: &str) {
        match Kind::of(json) {
            Kind::Object => {
                for member in all_members(json) {
                    let name = member.name();
                    let path = match path {
                        "" => name.into_owned(),
                        path => format!("{path}.{name}"),
                    };
                    self.add_fields(&path, member.value);
                }
            }
            Kind::Array => {
                for element in elements(json) {
                    self.add_fields(path, element);
                }
            }
            Kind::String => self.add(Some(path), &unquoted(json)),
            Kind::Null | Kind::Bool | Kind::Number => {}
        }
    }

    fn into_sorted(self) -> Vec<Reason> {
        let mut kept = self.kept;
        // The reasons of one field stay in the order of the server.
        sort_by(&mut kept, |one, other| one.field.cmp(&other.field));
        if self.more > 0 {
            kept.push(Reason {
                field: None,
                text: format!("and {} more", self.more),
            });
        }
        kept
    }
}

fn first_text(object: &str, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| text_at(object, key))
}

/// Returns what a parameter may be, in parentheses: limits, choices, what it needs beside it, and
/// the rule where none of these says it. What the reason says already is left out.
fn bounds(entry: &str, reason: &str) -> String {
    let limits = LIMITS
        .into_iter()
        .filter_map(|(key, words)| Bound::of_limit(entry, key, words));
    let lists = LISTS
        .into_iter()
        .filter_map(|(key, words)| Bound::of_list(entry, key, words));
    let mut bounds: Vec<Bound> = limits.chain(lists).collect();
    if bounds.is_empty() {
        bounds.extend(Bound::of_rule(entry));
    }
    bounds.retain(|bound| !bound.is_said_in(reason));
    if bounds.is_empty() {
        return String::new();
    }
    let texts: Vec<String> = bounds.into_iter().map(|bound| bound.text).collect();
    format!(" ({})", texts.join("; "))
}

/// What a parameter may be.
struct Bound {
    text: String,
    /// The words that say the same in a reason.
    words: Vec<String>,
}

impl Bound {
    fn of_limit(entry: &str, key: &str, words: &str) -> Option<Self> {
        let limit = child(entry, key).and_then(scalar)?;
        Some(Self {
            text: format!("{words} {limit}"),
            words: vec![limit.into_owned()],
        })
    }

    fn of_list(entry: &str, key: &str, words: &str) -> Option<Self> {
        let mut values = elements(child(entry, key).unwrap_or_default()).filter_map(scalar);
        let shown: Vec<String> = values.by_ref().take(MAX_CHOICES).map(Into::into).collect();
        let etc = if values.count() > 0 { ", ..." } else { "" };
        (!shown.is_empty()).then(|| Self {
            text: format!("{words} {}{etc}", shown.join(", ")),
            words: shown,
        })
    }

    /// Returns the rule, unless there is no other reason than that.
    fn of_rule(entry: &str) -> Option<Self> {
        let rule = text_at(entry, "rule").filter(|_| first_text(entry, &TEXTS).is_some())?;
        let words = rule.split('_').filter(|word| *word != "is");
        Some(Self {
            words: words.map(str::to_owned).collect(),
            text: format!("rule {rule}"),
        })
    }

    fn is_said_in(&self, reason: &str) -> bool {
        let mut words = self.words.iter();
        words.all(|word| has_word(reason, word))
    }
}

/// Returns whether a text has a word in any case, which no letter or digit continues.
fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    let mut found = text.match_indices(&word);
    !word.is_empty()
        && found.any(|(start, _)| {
            let (before, after) = (&text[..start], &text[start + word.len()..]);
            !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(problem: &str) -> Vec<String> {
        let reasons = reasons(problem).into_iter();
        reasons.map(|reason| reason.to_string()).collect()
    }

    #[test]
    fn every_form_of_a_reason_is_read() {
        for (problem, expected) in [
            (
                r#"{"invalid_parameters":[{"field":"b","reason":"too large","rule":"max","maximum":1000},{"field":"a","reason":"is required","rule":"required"}]}"#,
                &["a: is required", "b: too large (at most 1000)"][..],
            ),
            (
                r#"{"invalid_parameters":[{"field":"type","reason":"must be one of the choices","rule":"enum","choices":["a","b",3]}]}"#,
                &["type: must be one of the choices (one of a, b, 3)"],
            ),
            (
                r#"{"invalid_parameters":[{"field":"x","rule":"dependent_fields","reason":"is required","dependents":["y"]},{"rule":"unknown"},{"field":"z"},{}]}"#,
                &["unknown", "x: is required (with y)", "z: not accepted"],
            ),
            (
                r#"{"code":3,"message":"validation error","details":[{"@type":"type.googleapis.com/x","type":"ERROR_TYPE_FIELD","field":"size","messages":["at most 1000","a number"]},{"messages":["no entity"]}]}"#,
                &["no entity", "size: at most 1000", "size: a number"],
            ),
            (
                r#"{"name":"schema violation","fields":{"config":{"minute":"required field missing","hosts":["not a host"]},"name":"unknown"}}"#,
                &[
                    "config.hosts: not a host",
                    "config.minute: required field missing",
                    "name: unknown",
                ],
            ),
            (
                r#"{"errors":["plain",{"detail":"is taken","source":{"pointer":"/data/name"}},{"path":"a.b","message":"no"}]}"#,
                &["plain", "/data/name: is taken", "a.b: no"],
            ),
            (
                r#"{"code":3,"message":"invalid","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"name","description":"must be set"}]},{"violations":[{"subject":"quota","description":"is used up"}]}]}"#,
                &["is used up", "name: must be set"],
            ),
            (
                r#"{"error":{"message":"too big","details":["at most 1000"],"errors":[{"field":"size","reason":"2000"}]}}"#,
                &["at most 1000", "size: 2000"],
            ),
            (
                r#"{"invalid_parameters":[{"param":"size","title":"too small","minimum":1},{"name":"sort","reason":"unknown"},{"path":7,"param":"filter","reason":"","message":"is odd"}]}"#,
                &[
                    "filter: is odd",
                    "size: too small (at least 1)",
                    "sort: unknown",
                ],
            ),
            (
                r#"{"details":[{"field_violations":[{"field":"name","description":"is taken"}]}]}"#,
                &["name: is taken"],
            ),
            (r#"{"fields":"is not unique"}"#, &["is not unique"]),
            (
                r#"{"details":"text","fields":5,"errors":{},"error":"text"}"#,
                &[],
            ),
            ("null", &[]),
        ] {
            assert_eq!(lines(problem), expected, "{problem}");
        }
    }

    #[test]
    fn what_the_reason_says_is_not_said_twice() {
        for (entry, expected) in [
            (
                r#""reason":"must be public or private","rule":"enum","choices":["public","private"]"#,
                "must be public or private",
            ),
            (
                r#""reason":"must be public","rule":"enum","choices":["public","private"]"#,
                "must be public (one of public, private)",
            ),
            (
                r#""reason":"must be publicly known","choices":["public"]"#,
                "must be publicly known (one of public)",
            ),
            (
                r#""reason":"at most 63 characters","maximum":63"#,
                "at most 63 characters",
            ),
            (
                r#""reason":"at most 630 characters","maximum":63"#,
                "at most 630 characters (at most 63)",
            ),
            (
                r#""reason":"is required","rule":"dependent_fields","dependents":["y"]"#,
                "is required (with y)",
            ),
            (
                r#""reason":"must be a UUID","rule":"is_uuid""#,
                "must be a UUID",
            ),
            (
                r#""reason":"must be a UUID","rule":"is_string""#,
                "must be a UUID (rule is_string)",
            ),
            (r#""rule":"is_uuid""#, "is_uuid"),
        ] {
            let problem = format!("{{\"invalid_parameters\":[{{{entry}}}]}}");
            assert_eq!(lines(&problem), [expected], "{problem}");
        }
    }

    #[test]
    fn reasons_and_choices_are_bounded() {
        let entry = r#"{"field":"a","reason":"b"}"#;
        let many = format!("{{\"invalid_parameters\":[{}]}}", [entry; 250].join(","));
        let lines = lines(&many);
        assert_eq!((lines.len(), lines[100].as_str()), (101, "and 150 more"));
        let choices = vec!["1"; 60].join(",");
        let many = format!("{{\"errors\":[{{\"reason\":\"b\",\"choices\":[{choices}]}}]}}");
        assert!(reasons(&many)[0].text.ends_with(", 1, ...)"));
        let long = format!("{{\"errors\":[\"{}\"]}}", "é".repeat(5_000));
        assert_eq!(reasons(&long)[0].text.chars().count(), MAX_TEXT_LEN + 3);
    }
}
