//! The files that the command line names.

use std::path::PathBuf;
use std::sync::Arc;

/// A file with declarations.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// What messages call it.
    pub(crate) name: Arc<str>,
    /// The directory where the paths in it begin.
    pub(crate) directory: PathBuf,
    /// The directory that they must not leave.
    pub(crate) bounds: PathBuf,
    pub(crate) text: String,
    pub(crate) found: Found,
}

/// How a file was found.
#[derive(Debug)]
pub(crate) enum Found {
    /// The command line names it.
    Named,
    /// In a directory, at this path.
    Listed(PathBuf),
    /// In a directory, and its name or one on the way to it begins with a dot.
    Hidden,
}
