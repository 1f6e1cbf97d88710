//! What `--renamed` says: an object has another name in Konnect than in the files.

use serde_json::Deserializer;

use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{ANY_FIELD, Kind};
use crate::declare::kinds::names::kind_called;
use crate::error::{Error, Result};
use crate::resources::Change;

/// What stands between the kind and the names.
const AFTER_KIND: char = ':';
/// What stands between the old name and the new one.
const BETWEEN: char = '=';
/// What begins a name that is written as in JSON.
const QUOTE: char = '"';

/// A new name of an object: `KIND:OLD=NEW`.
#[derive(Clone, Debug)]
pub(crate) struct Rename {
    pub(crate) kind: &'static Kind,
    pub(crate) old: String,
    pub(crate) new: String,
}

impl Rename {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let names = text.split_once(AFTER_KIND);
        let names = names.and_then(|(kind, names)| Some((kind, split(names)?)));
        let Some((kind, (old, new))) = names else {
            let message = format!("`{text}` is not of the form KIND:OLD=NEW");
            return Err(Error::usage(message));
        };
        let kind = kind_called(kind)?;
        Ok(Self { kind, old, new })
    }

    /// Returns the text that is parsed to this.
    pub(crate) fn typed(&self) -> String {
        let Self { kind, old, new } = self;
        let old = spelled(old, old.contains(BETWEEN));
        let new = spelled(new, false);
        format!("{}{AFTER_KIND}{old}{BETWEEN}{new}", kind.name)
    }

    /// Fails if an object of the kind cannot get another name.
    pub(crate) fn check(&self, facts: &Facts) -> Result<()> {
        let Some(field) = self.kind.name_field() else {
            let message = format!("objects of the kind {} have no name", self.kind.name);
            return Err(self.mistake(&message));
        };
        match can_change(facts, field) {
            true => Ok(()),
            false => {
                let message = format!("`{field}` of {} cannot be changed", self.kind.name);
                Err(self.mistake(&message))
            }
        }
    }

    /// Returns the error of a flag that asks for what cannot be.
    pub(crate) fn mistake(&self, what: &str) -> Error {
        Error::usage(format!("--renamed {}: {what}", self.typed()))
    }
}

/// Returns whether an update can change a field of an object.
pub(crate) fn can_change(facts: &Facts, field: &str) -> bool {
    let mut kept = facts.kind.fixed.iter().chain(facts.kind.replaced_by);
    let is_kept = kept.any(|kept| [ANY_FIELD, field].contains(kept));
    let body = facts.body(Change::Update);
    !is_kept && body.is_some_and(|body| body.may_have(field))
}

/// Splits an old name from a new one. One in quotes is read as JSON.
fn split(text: &str) -> Option<(String, String)> {
    let (old, new) = match text.starts_with(QUOTE) {
        true => {
            let mut values = Deserializer::from_str(text).into_iter::<String>();
            let old = values.next()?.ok()?;
            let rest = text.get(values.byte_offset()..)?;
            (old, rest.strip_prefix(BETWEEN)?)
        }
        false => {
            let (old, new) = text.split_once(BETWEEN)?;
            (old.to_owned(), new)
        }
    };
    let new = match new.starts_with(QUOTE) {
        true => serde_json::from_str(new).ok()?,
        false => new.to_owned(),
    };
    (!old.is_empty() && !new.is_empty()).then_some((old, new))
}

/// Returns a name as it is typed.
fn spelled(name: &str, is_ambiguous: bool) -> String {
    match is_ambiguous || name.starts_with(QUOTE) {
        true => serde_json::Value::from(name).to_string(),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declare::facts::FactsOfKinds;

    #[test]
    fn a_rename_has_a_kind_and_two_names() {
        for (text, kind, old, new) in [
            ("portal:Docs=Guides", "portal", "Docs", "Guides"),
            (
                "portals:Old name=New name",
                "portal",
                "Old name",
                "New name",
            ),
            ("portal.pages:a/b=a/c", "portal_page", "a/b", "a/c"),
            (r#"api:"a=b"=c"#, "api", "a=b", "c"),
            (r#"api:"a\"b"="c\"d""#, "api", r#"a"b"#, r#"c"d"#),
            ("api:a:b=c=d", "api", "a:b", "c=d"),
            (r#"api:a"b"=c"d"#, "api", r#"a"b""#, r#"c"d"#),
        ] {
            let rename = Rename::parse(text).unwrap_or_else(|error| panic!("{error:?}"));
            assert_eq!(rename.kind.name, kind, "{text}");
            assert_eq!((&*rename.old, &*rename.new), (old, new), "{text}");
            let again = Rename::parse(&rename.typed()).expect("what was typed");
            assert_eq!((again.old, again.new), (rename.old, rename.new));
        }
    }

    #[test]
    fn what_is_no_rename_is_a_mistake() {
        for text in [
            "",
            "portal",
            "portal:",
            "portal:a",
            "portal:=b",
            "portal:a=",
            r#"api:"a"b=c"#,
            r#"api:"a=c"#,
            r#"api:a="c"#,
            "Docs=Guides",
        ] {
            let error = Rename::parse(text).expect_err(text);
            let message = format!("`{text}` is not of the form KIND:OLD=NEW");
            assert_eq!(error.message(), message);
        }
        let error = Rename::parse("portl:a=b").expect_err("no such kind");
        assert_eq!(error.message(), "no kind is called `portl`");
    }

    #[test]
    fn some_names_cannot_be_changed() {
        let facts = FactsOfKinds::default();
        for (text, expected) in [
            ("portal:a=b", None),
            ("portal_page:a=b", None),
            ("event_gateway_listener_policy:a=b", None),
            (
                "ai_gateway:a=b",
                Some("`name` of ai_gateway cannot be changed"),
            ),
            (
                "event_gateway_static_key:a=b",
                Some("`name` of event_gateway_static_key cannot be changed"),
            ),
            (
                "portal_email_template:a=b",
                Some("`name` of portal_email_template cannot be changed"),
            ),
            (
                "portal_team_role:a=b",
                Some("objects of the kind portal_team_role have no name"),
            ),
            (
                "portal_customization:a=b",
                Some("objects of the kind portal_customization have no name"),
            ),
        ] {
            let rename = Rename::parse(text).expect(text);
            let error = rename.check(&facts.of(rename.kind).expect("facts")).err();
            let expected = expected.map(|what| format!("--renamed {text}: {what}"));
            assert_eq!(error.as_ref().map(Error::message), expected.as_deref());
        }
    }
}
