//! A check that text is JSON, without building a value of it, and of a list where its items are.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Error;

use crate::json_scanner::Scanner;
use crate::json_text::{Member, unquoted};
use crate::spans::Span;

/// How many members of an object are kept: more than any response of Konnect has.
pub(crate) const MAX_MEMBERS: usize = 64;

/// How many bytes an element has at least, on the average, whose position is kept: it takes eight.
const MIN_PLACED_LEN: usize = 64;

/// How many elements are so few that the memory of their positions does not matter.
const FEW_ELEMENTS: usize = 1000;

/// Checks that `text` is one JSON value and nothing else.
///
/// Everything in it is visited, numbers and escapes too, so that a part of it can be parsed later
/// without an error.
pub(crate) fn check(text: &str) -> Result<(), Error> {
    serde_json::from_str::<Visited>(text).map(|_| ())
}

/// What was found in an object while it was checked.
#[derive(Debug, Default)]
pub(crate) struct Checked<'a> {
    /// The members; `None` if there are very many, and where nothing was looked for.
    pub(crate) members: Option<Vec<Member<'a>>>,
    /// Where the elements of the list are; `None` without a list, and where their positions would
    /// take more memory than they save time.
    pub(crate) elements: Option<Vec<Span>>,
}

/// Checks a text as [`check`] does, and finds the members of the object that it is, and the
/// elements of the array that its member `name` is.
///
/// Takes a quarter of the time of a check and two searches, except for what [`Scanner`] does not
/// read.
pub(crate) fn check_list<'a>(text: &'a str, name: &str) -> Result<Checked<'a>, Error> {
    if let Some(found) = scan(text, name) {
        return Ok(found);
    }
    check(text)?;
    Ok(Checked::default())
}

fn scan<'a>(text: &'a str, name: &str) -> Option<Checked<'a>> {
    let mut scanner = Scanner::new(text);
    let mut members = Some(Vec::new());
    let mut elements = None;
    scanner.object(|scanner, key| {
        let is_list = unquoted(key) == name;
        let value = if is_list && scanner.next_byte()? == b'[' {
            scanner.value_with(|scanner| {
                elements = positions(scanner, text)?;
                Some(())
            })?
        } else {
            scanner.value()?
        };
        // Of two members with the same name, the last one counts.
        if is_list && !value.starts_with('[') {
            elements = None;
        }
        add(&mut members, Member { key, value });
        Some(())
    })?;
    scanner.end()?;
    Some(Checked { members, elements })
}

/// Reads an array, and returns where its elements are, unless they are many small ones.
fn positions(scanner: &mut Scanner, text: &str) -> Option<Option<Vec<Span>>> {
    let mut positions = Some(Vec::new());
    let mut len = 0;
    scanner.array(|scanner| {
        let element = scanner.value()?;
        len += element.len();
        if let Some(known) = &mut positions {
            known.push(Span::of(text, element));
            if known.len() > FEW_ELEMENTS && len < known.len() * MIN_PLACED_LEN {
                positions = None;
            }
        }
        Some(())
    })?;
    Some(positions)
}

fn add<'a>(members: &mut Option<Vec<Member<'a>>>, member: Member<'a>) {
    if let Some(known) = members {
        known.push(member);
        if known.len() > MAX_MEMBERS {
            *members = None;
        }
    }
}

/// A JSON value of any kind that was read and dropped.
struct Visited;

impl<'de> Deserialize<'de> for Visited {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Visited {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    // With serde_json's `arbitrary_precision`, numbers arrive as maps, too.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json_text::{all_members, elements};

    fn found<'a>(text: &'a str, name: &str) -> Option<(Vec<Member<'a>>, Option<Vec<&'a str>>)> {
        let found = check_list(text, name).ok()?;
        let elements = found.elements.map(|spans| {
            let texts = spans.iter().map(|span| span.text(text));
            texts.collect()
        });
        Some((found.members?, elements))
    }

    #[test]
    fn a_list_is_found_with_the_members_beside_it() {
        let text =
            r#" { "d\u0061ta" : [ 1 , "]" ,[[]], {"x":[1]} ] , "meta":{"total":4}, "data2":[5] } "#;
        let (members, elements) = found(text, "data").expect("JSON");
        assert_eq!(members, all_members(text).collect::<Vec<_>>());
        assert_eq!(elements, Some(vec!["1", "\"]\"", "[[]]", r#"{"x":[1]}"#]));
        for (text, expected) in [
            (r#"{"data":[]}"#, Some(vec![])),
            (r#"{"data":[ ] ,"meta":1}"#, Some(vec![])),
            (r#"{"data":{}}"#, None),
            (r#"{"data":null}"#, None),
            (r#"{"meta":[1]}"#, None),
            ("{}", None),
            // The last member of a name counts.
            (r#"{"data":[1],"data":[2]}"#, Some(vec!["2"])),
            (r#"{"data":[1],"data":2}"#, None),
        ] {
            let (members, elements) = found(text, "data").expect("JSON");
            assert_eq!(members, all_members(text).collect::<Vec<_>>(), "{text}");
            assert_eq!(elements, expected, "{text}");
        }
    }

    #[test]
    fn positions_of_many_small_elements_are_not_kept() {
        let list =
            |element: &str, count| format!("{{\"data\":[{}]}}", vec![element; count].join(","));
        let long = format!("\"{}\"", "a".repeat(MIN_PLACED_LEN));
        for (element, count, is_kept) in [
            ("1", FEW_ELEMENTS, true),
            ("1", FEW_ELEMENTS + 1, false),
            (long.as_str(), FEW_ELEMENTS + 1, true),
        ] {
            let text = list(element, count);
            let (_, elements) = found(&text, "data").expect("JSON");
            assert_eq!(elements.is_some(), is_kept, "{count} of {element}");
        }
        let members: Vec<String> = (0..=MAX_MEMBERS).map(|n| format!("\"{n}\":0")).collect();
        let text = format!("{{{}}}", members.join(","));
        assert_eq!(check_list(&text, "data").expect("JSON").members, None);
    }

    #[test]
    fn what_is_not_json_is_found_in_every_part() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        let wrong = ["\\ud800", "\\x", "\u{1}", "\\u12"].map(|text| format!("\"{text}\""));
        for part in wrong
            .into_iter()
            .chain(["01".to_owned(), "nul".to_owned(), deep])
        {
            for text in [
                format!("{{\"data\":[1,{part}]}}"),
                format!("{{\"data\":{part}}}"),
                format!("{{\"data\":[1],\"meta\":{part}}}"),
                format!("{{\"data\":[1,{{\"x\":{part}}}]}}"),
            ] {
                let expected = check(&text).expect_err(&text).classify();
                let error = check_list(&text, "data").expect_err(&text).classify();
                assert_eq!(error, expected, "{text}");
            }
        }
        assert!(check_list(r#"{"\ud800":1,"data":[]}"#, "data").is_err());
        for text in [
            "{\"data\":[1]} x",
            "{\"data\":[1]",
            "{\"data\":[1],}",
            "{\"data\" [1]}",
            "",
        ] {
            assert!(check_list(text, "data").is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_list_is_json_where_any_text_is(text in r#"\{("(data|a)":[\[\]{}",:\\ 1a]{0,8},?){0,3}\}?"#) {
            let is_json = check(&text).is_ok();
            prop_assert_eq!(check_list(&text, "data").is_ok(), is_json);
            if is_json {
                let (members, found) = found(&text, "data").expect("JSON");
                let list = members.iter().rfind(|member| member.is_named("data"));
                prop_assert_eq!(&members, &all_members(&text).collect::<Vec<_>>());
                let list = list.filter(|list| list.value.starts_with('['));
                prop_assert_eq!(found, list.map(|list| elements(list.value).collect()));
            }
        }
    }
}
