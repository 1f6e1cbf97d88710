//! A plan for people.
//!
//! | file | subject |
//! |---|---|
//! | `shown.rs` | a plan, and how it is shown |
//! | `view.rs` | its changes by namespace, parents first |
//! | `change.rs` | the lines of one change |
//! | `fields.rs` | the changed fields of one, and their values |
//! | `unified.rs` | the difference of two texts, line by line |
//! | `text.rs`, `markdown.rs` | the whole as text, and as a comment of a review |
//! | `totals.rs` | the last line |

mod change;
mod fields;
mod markdown;
mod shown;
mod text;
mod totals;
mod unified;
mod view;

#[cfg(test)]
mod tests;

pub(crate) use change::{subject, whole_subject};
pub(crate) use markdown::markdown;
pub(crate) use shown::{Detail, Shown};
pub(crate) use text::{summary, text};
pub(crate) use totals::outcome;
