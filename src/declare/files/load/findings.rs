//! What is found while files are loaded: mistakes, and what only deserves a warning.

use std::collections::HashSet;
use std::sync::Arc;

use super::draft::Draft;
use crate::declare::declared::Origin;
use crate::declare::files::mistake::Mistake;
use crate::declare::files::source::SourceFile;
use crate::nearest::nearest_word;
use crate::yaml::Fault;

/// The key of who manages an object, and the keys in it.
pub(super) const METADATA: &str = "kongctl";
pub(super) const METADATA_KEYS: [&str; 2] = ["namespace", "protected"];

#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) mistakes: Vec<Mistake>,
    pub(super) warnings: Vec<String>,
}

impl Findings {
    pub(super) fn add(&mut self, origin: Origin, what: impl Into<String>) {
        let what = what.into();
        self.mistakes.push(Mistake { origin, what });
    }

    /// Forgets what was found in files.
    pub(super) fn forget(&mut self, files: &[&SourceFile]) {
        let names: HashSet<_> = files.iter().map(|file| &*file.name).collect();
        self.mistakes
            .retain(|mistake| !names.contains(&*mistake.origin.file));
    }

    /// Adds a fault of the text of a file.
    pub(super) fn add_in_file(&mut self, file: &Arc<str>, fault: Fault) {
        let origin = Origin {
            file: file.clone(),
            place: fault.place,
            path: String::new(),
        };
        self.add(origin, fault.what);
    }

    /// Adds a mistake at a field of an object.
    pub(super) fn add_at(&mut self, draft: &Draft, pointer: &str, what: impl Into<String>) {
        self.mistakes.push(draft.mistake(pointer, what));
    }

    /// Adds a fault of the text of a field.
    pub(super) fn add_fault(&mut self, draft: &Draft, pointer: &str, fault: Fault) {
        let mut mistake = draft.mistake(pointer, fault.what);
        mistake.origin.place = fault.place;
        self.mistakes.push(mistake);
    }

    pub(super) fn warn(&mut self, draft: &Draft, pointer: &str, what: impl Into<String>) {
        let mistake = draft.mistake(pointer, what);
        self.warnings.push(mistake.to_string());
    }
}

/// Returns what is said of a key that is none of the known ones.
pub(super) fn unknown_key<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<_> = known.into_iter().collect();
    if let Some(near) = nearest_word(name, known.iter()) {
        return format!("unknown key; did you mean `{near}`?");
    }
    match known.contains(&METADATA) && METADATA_KEYS.contains(&name) {
        true => format!("unknown key; write `{METADATA}: {{{name}: ...}}`"),
        false => "unknown key".to_owned(),
    }
}
