//! `kongctl create`, `update`, `edit` and `delete`: change resources.
//!
//! | file | subject |
//! |---|---|
//! | `args.rs` | what they have in common: flags, and how a run begins and ends |
//! | `save.rs` | `create` and `update` |
//! | `change.rs` | what they send, and what is said when it fails |
//! | `edit/` | `edit`: the text, the editor, the difference |
//! | `delete.rs` | `delete`, and its question |
//! | `place.rs` | where a request goes: its parents and its item |
//! | `words.rs` | the arguments: names of items, and fields |
//! | `body.rs` | the fields of the command line and the file, as one JSON object |
//! | `values.rs`, `image.rs` | what an argument such as `port=80` sets its field to |
//! | `advice.rs` | what the facts say is wrong with a body |
//! | `origins.rs` | where each field was written, for what Konnect says of it |
//! | `mask.rs` | what is shown in the place of secrets |
//! | `notes.rs` | what is said beside a change |
//! | `help.rs` | help about the fields of a resource |
//! | `examples.rs`, `example_fields.rs` | the commands of help |
//! | `preview.rs` | `--dry-run` |

mod advice;
mod args;
mod body;
mod change;
mod delete;
mod edit;
mod example_fields;
pub(crate) mod examples;
pub(super) mod help;
mod image;
mod mask;
mod notes;
mod origins;
mod place;
mod preview;
mod references;
mod save;
mod values;
mod words;

pub(crate) use delete::Delete;
pub(crate) use edit::Edit;
pub(crate) use save::Save;
