//! `kongctl edit`: an item in the user's editor.
//!
//! | file | subject |
//! |---|---|
//! | `command.rs` | the command, and what it needs before anything is read |
//! | `item.rs` | the item: where it is, and the request that updates it |
//! | `session.rs` | from the text that was edited to the request that updates the item |
//! | `opened.rs` | the item as it was when the editor was opened |
//! | `subject.rs` | the item, divided by who sets its fields |
//! | `text.rs` | the item as YAML with comments |
//! | `problem.rs` | what is wrong with a text, as comments in it |
//! | `draft.rs` | the file that is edited |
//! | `editor.rs` | the program that edits it |
//! | `changes.rs` | what was changed, and the body that says so |
//! | `difference.rs` | what was changed, as lines for people |

mod changes;
mod command;
mod difference;
mod draft;
mod editor;
mod item;
mod opened;
mod problem;
mod session;
mod subject;
mod text;

pub(crate) use command::Edit;
