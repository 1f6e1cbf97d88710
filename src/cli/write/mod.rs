//! `kongctl create`, `update` and `delete`: change resources.
//!
//! | file | subject |
//! |---|---|
//! | `save.rs` | `create` and `update` |
//! | `delete.rs` | `delete`, and its question |
//! | `place.rs` | where a request goes: its parents and its item |
//! | `body.rs` | the fields of the command line and the file, as one JSON object |
//! | `preview.rs` | `--dry-run` |

mod body;
mod delete;
mod place;
mod preview;
mod save;

pub(crate) use delete::Delete;
pub(crate) use save::Save;
