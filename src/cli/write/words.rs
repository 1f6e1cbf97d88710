//! The words behind a resource: names of items, and fields to set.

use crate::cli::field::Field;
use crate::error::Result;
use crate::konnect::Selector;

pub(super) struct Words<'a> {
    pub(super) names: Vec<&'a Selector>,
    pub(super) fields: Vec<Field<'a>>,
}

impl<'a> Words<'a> {
    /// Parses the words. Only fields have `=`.
    pub(super) fn parse(words: &'a [Selector]) -> Result<Self> {
        let is_field =
            |word: &&Selector| matches!(word, Selector::IdOrName(text) if text.contains('='));
        let (fields, names) = words.iter().partition::<Vec<_>, _>(is_field);
        let fields = fields.into_iter().map(|word| Field::parse(word.text()));
        Ok(Self {
            names,
            fields: fields.collect::<Result<_>>()?,
        })
    }
}
