//! The members of a YAML mapping, with those that its merge keys (`<<`) bring in.
//!
//! By <https://yaml.org/type/merge.html>, `<<` names a mapping, or a list of them. Their keys are
//! added to the mapping, unless it has them itself or an earlier one of the list has.

use std::collections::HashMap;

use super::settings;
use crate::yaml::{Data, Fault, Node, Place};

/// The length of the longest key, in bytes, with the groups that it is in.
const MAX_KEY_LEN: usize = 200;

/// How a mapping comes to have a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It is written in the mapping.
    Written,
    /// A merge key, `<<`, brings it in.
    Merged,
}

impl Origin {
    /// Returns the origin of what a mapping of this origin contains.
    pub(super) fn then(self, inner: Self) -> Self {
        match self {
            Self::Written => inner,
            Self::Merged => Self::Merged,
        }
    }
}

/// One key of a mapping, and its value.
pub(super) struct Member {
    /// The key as written.
    pub(super) name: String,
    /// The key in lower case, because keys are case-insensitive.
    pub(super) word: String,
    pub(super) key_place: Place,
    pub(super) value: Node,
    pub(super) origin: Origin,
}

/// Returns the members of a mapping, those that are merged last.
///
/// `left` is how many more members the file may have. It bounds what aliases repeat.
pub(super) fn members(pairs: &[(Node, Node)], left: &mut usize) -> Result<Vec<Member>, Fault> {
    let mut collector = Collector {
        members: Vec::with_capacity(pairs.len().min(*left)),
        places: HashMap::new(),
        left,
    };
    collector.add(pairs, Origin::Written)?;
    Ok(collector.members)
}

struct Collector<'a> {
    members: Vec<Member>,
    /// Where each key is, by its word.
    places: HashMap<String, Place>,
    left: &'a mut usize,
}

impl Collector<'_> {
    fn add(&mut self, pairs: &[(Node, Node)], origin: Origin) -> Result<(), Fault> {
        let mut merged = Vec::new();
        for (key, value) in pairs {
            self.spend(key.place)?;
            match &key.data {
                Data::Merge => {
                    self.note_key("<<", key.place, origin)?;
                    merged.push(value);
                }
                Data::Text(name) => self.add_member(name.trimmed(), key.place, value, origin)?,
                _ => return Err(Fault::new(key.place, "a key must be text")),
            }
        }
        for value in merged {
            self.merge(value)?;
        }
        Ok(())
    }

    fn add_member(
        &mut self,
        name: &str,
        key_place: Place,
        value: &Node,
        origin: Origin,
    ) -> Result<(), Fault> {
        check_key(name, key_place)?;
        let word = name.to_lowercase();
        let is_new = self.note_key(&word, key_place, origin)?;
        // A choice about telemetry is not lost because the mapping has another one: what is merged
        // takes effect where the mapping's own says nothing.
        if is_new || settings::mentions_telemetry(&word) {
            self.members.push(Member {
                name: name.to_owned(),
                word,
                key_place,
                value: value.clone(),
                origin,
            });
        }
        Ok(())
    }

    /// Returns whether the key is the first of its name. A second that is written is an error.
    fn note_key(&mut self, word: &str, place: Place, origin: Origin) -> Result<bool, Fault> {
        let Some(first) = self.places.get(word) else {
            self.places.insert(word.to_owned(), place);
            return Ok(true);
        };
        match origin {
            Origin::Merged => Ok(false),
            Origin::Written => Err(Fault::new(
                place,
                format!(
                    "duplicate key `{word}`; the first is in line {}",
                    first.line
                ),
            )),
        }
    }

    fn merge(&mut self, value: &Node) -> Result<(), Fault> {
        match &value.data {
            Data::Null => Ok(()),
            Data::Mapping(pairs) => self.add(pairs, Origin::Merged),
            Data::List(values) => {
                for value in values.iter() {
                    self.spend(value.place)?;
                    let Data::Mapping(pairs) = &value.data else {
                        return Err(not_a_mapping(value.place));
                    };
                    self.add(pairs, Origin::Merged)?;
                }
                Ok(())
            }
            _ => Err(not_a_mapping(value.place)),
        }
    }

    fn spend(&mut self, place: Place) -> Result<(), Fault> {
        match self.left.checked_sub(1) {
            Some(left) => {
                *self.left = left;
                Ok(())
            }
            None => Err(Fault::new(place, "too many settings")),
        }
    }
}

/// Fails if a key is longer than any that has a meaning: aliases could repeat it many times.
pub(super) fn check_key(key: &str, place: Place) -> Result<(), Fault> {
    if key.len() > MAX_KEY_LEN {
        let what = format!("a key of more than {MAX_KEY_LEN} bytes");
        return Err(Fault::new(place, what));
    }
    Ok(())
}

fn not_a_mapping(place: Place) -> Fault {
    Fault::new(place, "`<<` expects a mapping, or a list of mappings")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    /// Returns the fault of a file that may have 1000 members.
    fn fault(text: &str) -> Option<String> {
        let root = parse(text).expect("parses").expect("a document");
        let Data::Mapping(pairs) = root.data else {
            panic!("a mapping");
        };
        let mut left = 1000;
        for (_, value) in pairs.iter() {
            if let Data::Mapping(pairs) = &value.data
                && let Err(fault) = members(pairs, &mut left)
            {
                return Some(fault.what);
            }
        }
        None
    }

    #[test]
    fn what_is_merged_again_and_again_is_bounded() {
        let twice = |how: &str| -> String {
            let lines = (1..10).map(|number| {
                how.replace('N', &number.to_string())
                    .replace('P', &(number - 1).to_string())
            });
            "a0: &a0 {x: 1}\n".to_owned() + &lines.collect::<String>()
        };
        let too_many = Some("too many settings".to_owned());
        assert_eq!(fault(&twice("aN: &aN {<<: [*aP, *aP]}\n")), too_many);
        assert_eq!(
            fault(&twice("aN: &aN {<<: {<<: [*aP, *aP]}, y: *aP}\n")),
            too_many
        );
        assert_eq!(
            fault(&format!(
                "a: &a {{x: 1}}\nb: {{<<: [{}]}}",
                "*a,".repeat(2000)
            )),
            too_many
        );
        assert_eq!(
            fault(&format!("a: &a {{}}\nb: {{<<: [{}]}}", "*a,".repeat(2000))),
            too_many
        );
        assert_eq!(fault("a: &a {x: 1}\nb: {<<: [*a, *a]}"), None);
    }

    #[test]
    fn a_key_has_a_limited_length() {
        let long = "k".repeat(MAX_KEY_LEN + 1);
        let too_long = Some("a key of more than 200 bytes".to_owned());
        assert_eq!(fault(&format!("a: {{{long}: 1}}")), too_long);
        assert_eq!(fault(&format!("a: {{{}: 1}}", &long[1..])), None);
    }
}
