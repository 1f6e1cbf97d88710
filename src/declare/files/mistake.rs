//! What is wrong in files, with the place of each mistake.

use std::fmt;

use crate::declare::declared::Origin;
use crate::error::{Error, ErrorKind};

/// How many mistakes are told at once.
const MAX_TOLD: usize = 20;

/// What is wrong in a file, and where. It never repeats a value, which may be secret.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    pub(crate) origin: Origin,
    pub(crate) what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { origin, what } = self;
        write!(f, "{origin}: {what}")
    }
}

/// Returns the error that tells of mistakes; `None` without any.
pub(crate) fn error_of(mistakes: &[Mistake], kind: ErrorKind) -> Option<Error> {
    let told = mistakes.iter().take(MAX_TOLD);
    let mut errors = told.map(|mistake| Error::new(kind, mistake.to_string()));
    let first = errors.next()?;
    let others = errors.collect::<Vec<_>>();
    let more = match mistakes.len().saturating_sub(MAX_TOLD) {
        0 => None,
        1 => Some(Error::new(kind, "and 1 more mistake")),
        count => Some(Error::new(kind, format!("and {count} more mistakes"))),
    };
    Some(first.and(others).and(more))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::Place;

    fn mistake(path: &str) -> Mistake {
        let place = Place { line: 3, column: 5 };
        let path = path.to_owned();
        let file = "a.yaml".into();
        let origin = Origin { file, place, path };
        let what = "unknown key".to_owned();
        Mistake { origin, what }
    }

    #[test]
    fn a_mistake_has_its_place() {
        let text = mistake("apis[0].nam").to_string();
        assert_eq!(text, "a.yaml:3:5 apis[0].nam: unknown key");
        assert_eq!(mistake("").to_string(), "a.yaml:3:5: unknown key");
    }

    #[test]
    fn at_most_twenty_mistakes_are_told() {
        for (count, others, last) in [
            (1, 0, None),
            (20, 19, None),
            (21, 20, Some("and 1 more mistake")),
            (25, 20, Some("and 5 more mistakes")),
        ] {
            let mistakes = vec![mistake("x"); count];
            let error = error_of(&mistakes, ErrorKind::Config).expect("an error");
            assert_eq!(error.others().len(), others, "{count}");
            let told = error.others().last().map(Error::message);
            assert!(last.is_none() || told == last, "{count}");
        }
        assert!(error_of(&[], ErrorKind::Config).is_none());
    }
}
