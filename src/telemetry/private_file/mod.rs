//! Opens and replaces the files that belong to one user: the rules for every such file.
//!
//! - **No waiting.** A FIFO or a device is refused, never waited for: a file is opened without
//!   blocking, and then the open file is examined. A check before opening alone would be a race.
//! - **Owners.** A link is followed, and a file is read or changed, only if it belongs to this
//!   user or to root. Otherwise another user who can write to the directory could make this one
//!   read, change or delete any file.
//! - **Modes.** Files are created with mode 0600 and directories with 0700, whatever the umask.
//! - **Whole files.** Content is replaced by renaming a new file, whose name cannot be foreseen.
//!
//! On Windows, files have no such owners and modes: they inherit the permissions of their
//! directory, which lies in the user's own profile.

mod open;
mod owner;
mod replace;
mod resolve;
#[cfg(test)]
mod tests;

pub(crate) use open::{
    Mode, check_append, create_directories, modified, open_append, open_own, open_private,
    write_in_limit,
};
pub(crate) use owner::check_owner;
pub(crate) use replace::{remove_abandoned, replace, replace_name, temporary_path};
pub(crate) use resolve::{Resolved, resolve};
