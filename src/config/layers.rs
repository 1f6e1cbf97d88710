//! Everything that sets a setting, for the command that shows it: commands that use a setting take
//! the value of the highest precedence, see [`Config::get`].

use super::file::RawValue;
use super::resolve::Config;
use super::settings::{ACCEPTS, Definition, SETTINGS};
use super::source::{Source, Sourced};

/// A setting, everything that sets it, and what is wrong with it.
pub(crate) struct Layers {
    pub(crate) definition: &'static Definition,
    /// The values, highest precedence first. The default only when there is no other.
    pub(crate) values: Vec<Sourced<RawValue>>,
    /// Why the setting cannot be used.
    pub(crate) problem: Option<String>,
}

impl Config {
    /// Returns every setting. `flag` finds the value of one on the command line.
    pub(crate) fn layers(&self, flag: impl Fn(&Definition) -> Option<String>) -> Vec<Layers> {
        let settings = SETTINGS.iter().zip(ACCEPTS);
        let layers = settings.map(|(definition, accepts)| {
            let values = self.values(definition, flag(definition));
            Layers {
                definition,
                problem: problem(definition, values.first(), accepts),
                values,
            }
        });
        layers.collect()
    }

    fn values(&self, definition: &Definition, flag: Option<String>) -> Vec<Sourced<RawValue>> {
        let mut values = Vec::new();
        if let (Some(text), Some(name)) = (flag, definition.flag) {
            values.push(Sourced::new(RawValue::Text(text), Source::Flag(name)));
        }
        values.extend(self.in_environment(definition.key));
        values.extend(self.in_file(definition.key));
        if let (true, Some(default)) = (values.is_empty(), definition.default) {
            let default = RawValue::Text(default.to_owned());
            values.push(Sourced::new(default, Source::Default));
        }
        values
    }

    fn in_file(&self, key: &str) -> Option<Sourced<RawValue>> {
        let file = self.file()?;
        let entry = file.find(self.profile(), key)?;
        match entry.value() {
            RawValue::Null => None,
            RawValue::Text(text) if text.is_empty() => None,
            value => Some(Sourced::new(value, file.source(entry))),
        }
    }
}

/// Returns why the value that counts cannot be used.
fn problem(
    definition: &Definition,
    value: Option<&Sourced<RawValue>>,
    accepts: fn(&str) -> bool,
) -> Option<String> {
    let expects = definition.expects;
    match &value?.value {
        RawValue::Text(text) if accepts(text) => None,
        RawValue::Unsupported(what) => Some(format!("expected {expects}, found {what}")),
        RawValue::Text(_) | RawValue::Null => Some(format!("expected {expects}")),
    }
}
