//! Reads the columns that a user chooses: `name,id,labels.env`, or `HEADER=.path`.

use crate::error::{Error, Result};
use crate::pointer;

/// Holds one chosen column.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub(super) header: String,
    pub(super) pointer: String,
}

impl Chosen {
    /// Reads a list, separated by commas.
    pub(crate) fn list(text: &str) -> Result<Vec<Self>> {
        text.split(',')
            .map(|column| Self::parse(column.trim()).ok_or_else(|| wrong(text)))
            .collect()
    }

    /// The field as the user wrote it.
    pub(super) fn path(&self) -> String {
        pointer::to_dotted(&self.pointer)
    }

    fn parse(text: &str) -> Option<Self> {
        let (header, path) = match text.split_once('=') {
            Some((header, path)) => (
                header.trim().to_owned(),
                path.trim().trim_start_matches('.'),
            ),
            None => (
                text.trim_start_matches('.')
                    .to_uppercase()
                    .replace(['.', '_'], " "),
                text.trim_start_matches('.'),
            ),
        };
        let is_sound = !header.is_empty() && path.split('.').all(|step| !step.is_empty());
        is_sound.then(|| Self {
            header,
            pointer: pointer::from_dotted(path),
        })
    }
}

fn wrong(text: &str) -> Error {
    Error::usage(format!(
        "--columns {text}: expected fields such as name,id,labels.env or ENV=.labels.env"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_by_their_path_or_by_the_user() {
        let seen: Vec<_> = Chosen::list("name, .labels.env,WHERE=.config.proxy_urls.0,a/b")
            .expect("columns")
            .into_iter()
            .map(|column| (column.header, column.pointer))
            .collect();
        let expected = [
            ("NAME", "/name"),
            ("LABELS ENV", "/labels/env"),
            ("WHERE", "/config/proxy_urls/0"),
            ("A/B", "/a~1b"),
        ];
        assert_eq!(
            seen,
            expected.map(|(header, pointer)| (header.to_owned(), pointer.to_owned()))
        );
        for wrong in ["", "name,,id", "=.x", "X=", "a..b", "."] {
            assert!(Chosen::list(wrong).is_err(), "{wrong:?}");
        }
    }
}
