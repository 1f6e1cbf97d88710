//! Reads the words of a command line.

use crate::resources::{Node, children, opened_by};

/// The words of a command line, as far as they name a resource.
pub(super) struct Named {
    /// The canonical words so far; empty at the top.
    pub(super) words: &'static str,
    /// How many words they were.
    pub(super) depth: usize,
    /// The words after them.
    pub(super) rest: Vec<String>,
}

impl Named {
    pub(super) fn read(words: &[String]) -> Self {
        let mut parts = words.iter().flat_map(|word| word.split('.'));
        let mut named = Self {
            words: "",
            depth: 0,
            rest: Vec::new(),
        };
        for part in parts.by_ref() {
            let below = nodes(named.words).find(|node| node.names().any(|name| name == part));
            match below {
                Some(node) => {
                    named.words = node.words;
                    named.depth += 1;
                }
                None => {
                    named.rest.push(part.to_owned());
                    break;
                }
            }
        }
        named.rest.extend(parts.map(str::to_owned));
        named
    }
}

/// Returns the words that may follow others.
pub(super) fn nodes(above: &'static str) -> impl Iterator<Item = Node> {
    children(above).chain(opened_by(above))
}
