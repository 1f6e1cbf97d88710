//! Where each field of a body was written: as an argument, or in a file.

use super::mask::MASK;
use crate::excerpt::shortened;
use crate::konnect::Reason;
use crate::output::escaped;
use crate::pointer::{below, to_dotted};
use crate::yaml_place::place_of;

/// How many characters of an argument a message quotes.
const MAX_ARGUMENT_LEN: usize = 80;

#[derive(Default)]
pub(super) struct Origins {
    arguments: Vec<Argument>,
    file: Option<File>,
}

/// An argument that sets a field.
struct Argument {
    /// The dotted path of the field.
    field: String,
    typed: String,
}

impl Argument {
    /// Returns what a server says of a field, with the argument in front.
    fn describe(&self, field: &str, reason: &Reason) -> String {
        let typed = escaped(&self.typed);
        let typed = shortened(&typed, MAX_ARGUMENT_LEN);
        match self.field == field && typed.contains('=') {
            true => format!("`{typed}`: {}", reason.text),
            false => format!("`{typed}`: {reason}"),
        }
    }
}

struct File {
    shown: String,
    text: String,
}

impl Origins {
    /// Adds an argument that sets the field at a dotted path.
    pub(super) fn add_argument(&mut self, field: String, typed: &str) {
        let typed = typed.to_owned();
        self.arguments.push(Argument { field, typed });
    }

    /// Returns whether an argument sets the field at a dotted path.
    pub(super) fn has_argument(&self, field: &str) -> bool {
        let mut arguments = self.arguments.iter();
        arguments.any(|argument| argument.field == field)
    }

    /// Sets the file that has the other fields: what messages call it, and its text.
    pub(super) fn set_file(&mut self, shown: String, text: String) {
        self.file = Some(File { shown, text });
    }

    /// Returns the names of the arguments that set what `is_secret` by its dotted path. Messages
    /// leave out what they set it to.
    pub(super) fn hide(&mut self, is_secret: impl Fn(&str) -> bool) -> Vec<String> {
        let mut hidden = Vec::new();
        let arguments = self.arguments.iter_mut();
        for argument in arguments.filter(|argument| is_secret(&argument.field)) {
            if let Some((name, value)) = argument.typed.split_once('=') {
                if !value.starts_with('@') {
                    hidden.push(name.trim_end_matches(':').to_owned());
                }
                argument.typed = format!("{name}={MASK}");
            }
        }
        hidden
    }

    /// Returns what a server says of a field, with the place where that was written in front.
    pub(super) fn describe(&self, reason: &Reason) -> String {
        let Some(field) = &reason.field else {
            return reason.to_string();
        };
        let field = dotted(field);
        if let Some(argument) = self.argument_around(&field) {
            return argument.describe(&field, reason);
        }
        if let Some(place) = self.place_in_file(&field) {
            return format!("{place}: {reason}");
        }
        match self.arguments_in(&field).as_slice() {
            [argument] => argument.describe(&field, reason),
            _ => reason.to_string(),
        }
    }

    /// Returns the argument that sets a field, or what is around it.
    fn argument_around(&self, field: &str) -> Option<&Argument> {
        let mut arguments = self.arguments.iter();
        arguments.find(|argument| below(field, &argument.field).is_some())
    }

    /// Returns the arguments that set parts of a field.
    fn arguments_in(&self, field: &str) -> Vec<&Argument> {
        let arguments = self.arguments.iter();
        arguments
            .filter(|argument| below(&argument.field, field).is_some())
            .collect()
    }

    fn place_in_file(&self, field: &str) -> Option<String> {
        let file = self.file.as_ref()?;
        let place = place_of(&file.text, field)?;
        Some(format!("{}:{}:{}", file.shown, place.line, place.column))
    }
}

/// Returns the dotted path of a field that a server names as `/a/0/b`, `$.a[0].b` or `a.0.b`.
fn dotted(field: &str) -> String {
    if field.starts_with('/') {
        return to_dotted(field);
    }
    let path = field.strip_prefix("$.").unwrap_or(field);
    path.replace('[', ".").replace(']', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_however_a_server_names_it() {
        let mut origins = Origins::default();
        origins.add_argument("labels.kong.io".to_owned(), r"labels.kong\.io=x");
        origins.add_argument("routes".to_owned(), "routes:=[{}]");
        origins.add_argument("name".to_owned(), "orders");
        origins.add_argument("extra.field".to_owned(), "extra.field=1");
        origins.add_argument("several.a".to_owned(), "several.a=1");
        origins.add_argument("several.b".to_owned(), "several.b=1");
        let text = "version: 1\nlabels:\n  team: [a]\n".to_owned();
        origins.set_file("api.yaml".to_owned(), text);
        for (field, expected) in [
            ("labels.kong.io", r"`labels.kong\.io=x`: is wrong"),
            ("/labels/kong.io", r"`labels.kong\.io=x`: is wrong"),
            (
                "$.routes[0].name",
                "`routes:=[{}]`: $.routes[0].name: is wrong",
            ),
            ("name", "`orders`: name: is wrong"),
            ("names", "names: is wrong"),
            ("extra", "`extra.field=1`: extra: is wrong"),
            ("several", "several: is wrong"),
            ("version", "api.yaml:1:1: version: is wrong"),
            ("labels.team[0]", "api.yaml:3:10: labels.team[0]: is wrong"),
            ("/labels/team", "api.yaml:3:3: /labels/team: is wrong"),
            ("labels", "api.yaml:2:1: labels: is wrong"),
        ] {
            let reason = Reason {
                field: Some(field.to_owned()),
                text: "is wrong".to_owned(),
            };
            assert_eq!(origins.describe(&reason), expected, "{field}");
        }
        let reason = Reason {
            field: None,
            text: "is wrong".to_owned(),
        };
        assert_eq!(origins.describe(&reason), "is wrong");
    }
}
