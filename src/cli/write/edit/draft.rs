//! The file that the editor opens: in a directory that only its owner can read, because an editor
//! may write copies beside it.

use std::fs::{self, DirBuilder};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use crate::encoding::decoded;
use crate::env;
use crate::error::{Error, Result};
use crate::fs::{read_own, replace_name};
use crate::output::Ui;
use crate::signals;

/// The size of the largest text that is read back, in bytes.
const MAX_SIZE: u64 = 64 << 20;

/// A text that is edited. It stays where it is until it is removed.
pub(super) struct Draft {
    directory: PathBuf,
    file: PathBuf,
}

impl Draft {
    /// Creates the directory of a draft. `name` is what an editor shows as its title.
    pub(super) fn create(name: &str) -> Result<Self> {
        let random = RandomState::new().hash_one(name);
        let directory = env::temporary_directory().join(format!("kongctl-{random:016x}"));
        create_private(&directory).map_err(|error| failed("create", &directory, &error))?;
        let file = directory.join(format!("{name}.yaml"));
        Ok(Self { directory, file })
    }

    pub(super) fn path(&self) -> &Path {
        &self.file
    }

    /// Watches for signals: one that ends the program before the text is removed leaves it, and a
    /// note says where.
    pub(super) fn tell_when_interrupted(&self, ui: &Ui) {
        let (file, ui) = (self.file.clone(), ui.clone());
        signals::watch(move || {
            if file.exists() {
                ui.note(&format!("your text is kept in `{}`", file.display()));
            }
        });
    }

    pub(super) fn write(&self, text: &str) -> Result<()> {
        let written = replace_name(&self.file, text.as_bytes());
        written.map_err(|error| failed("write", &self.file, &error))
    }

    /// Reads what the editor has left; a file that is gone is empty.
    pub(super) fn read(&self) -> Result<String> {
        let bytes = match read_own(&self.file, MAX_SIZE) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read.map_err(|error| failed("read", &self.file, &error))?,
        };
        decoded(&bytes).map_err(|why| Error::usage("cannot read the text").cause(why))
    }

    /// Removes the file and what the editor has left beside it.
    pub(super) fn remove(&self) {
        // What stays can be read by its owner only.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn create_private(directory: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has modes"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

fn failed(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::config(format!("cannot {what} `{}`", path.display())).cause(error)
}
