//! What the organization has, in memory, and in a file where a user names one.

use std::io;
use std::path::{self, Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use super::store::Store;
use crate::error::{Error, Result};
use crate::fs::{is_absent, read_own, replace_locked};
use crate::home;
use crate::lock::Lock;

/// The version of the format. A change that programs before it would not understand raises it.
const VERSION: u64 = 2;

/// The size of the largest file that is read, in bytes.
const MAX_SIZE: u64 = 64 << 20;

/// What errors call what the file keeps.
const WHAT: &str = "the state of the sandbox";

/// A store, and the file that keeps it for other runs.
#[derive(Default)]
pub(crate) struct State {
    store: Store,
    file: Option<StateFile>,
}

/// A file that keeps a store. Several sandboxes can use it at the same time.
struct StateFile {
    path: PathBuf,
    /// The content that the store was read from or written to last; `None` if neither is certain.
    content: Option<Vec<u8>>,
}

/// The content of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content<S> {
    version: u64,
    store: S,
}

/// What every version of the format has.
#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

impl State {
    /// Opens the state that a file keeps. Creates the file if it is missing.
    ///
    /// # Errors
    /// Fails if the file cannot be read or written, or if no sandbox has written it.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let absolute = home::resolved(path).and_then(path::absolute);
        let path = absolute.map_err(|error| cannot("find", path, &error))?;
        check_directory(&path)?;
        let file = StateFile {
            path,
            content: None,
        };
        let mut state = Self {
            store: Store::default(),
            file: Some(file),
        };
        state.change(|_| ())?;
        Ok(state)
    }

    /// Returns the store as it is now.
    pub(super) fn read(&mut self) -> Result<&mut Store> {
        if let Some(file) = &mut self.file {
            file.read(&mut self.store)?;
        }
        Ok(&mut self.store)
    }

    /// Changes the store while no other sandbox changes it.
    ///
    /// # Errors
    /// Fails if the file cannot be read or written, which is then as it was.
    pub(super) fn change<T>(&mut self, change: impl FnOnce(&mut Store) -> T) -> Result<T> {
        let Some(file) = &mut self.file else {
            return Ok(change(&mut self.store));
        };
        let _lock = file.lock()?;
        file.read(&mut self.store)?;
        let outcome = change(&mut self.store);
        file.write(&self.store)?;
        Ok(outcome)
    }
}

impl StateFile {
    /// Reads the file into `store`, unless that is what was read or written last.
    fn read(&mut self, store: &mut Store) -> Result<()> {
        let content = match read_own(&self.path, MAX_SIZE) {
            Ok(content) => content,
            Err(error) if is_absent(&error) => Vec::new(),
            Err(error) => return Err(cannot("read", &self.path, &error)),
        };
        if self.content.as_ref() != Some(&content) {
            *store = self.parse(&content)?;
            self.content = Some(content);
        }
        Ok(())
    }

    /// Writes the store, unless that is what was read or written last.
    fn write(&mut self, store: &Store) -> Result<()> {
        let content = to_json(store)?;
        if self.content.as_ref() == Some(&content) {
            return Ok(());
        }
        // If this fails, the store has what the file has not, and is read again.
        self.content = None;
        replace_locked(&self.path, &content)
            .map_err(|error| cannot("write", &self.path, &error))?;
        self.content = Some(content);
        Ok(())
    }

    fn lock(&self) -> Result<Lock> {
        let mut path = self.path.clone().into_os_string();
        path.push(".lock");
        Lock::acquire(path.into(), WHAT)
    }

    /// Parses the content of a file. A missing or empty one keeps nothing yet.
    fn parse(&self, content: &[u8]) -> Result<Store> {
        if content.is_empty() {
            return Ok(Store::default());
        }
        let Versioned { version } = self.parse_as(content)?;
        if version != VERSION {
            let reason = format!("version {version} of the format is not supported");
            return Err(self.unreadable("", &reason));
        }
        let content: Content<Store> = self.parse_as(content)?;
        Ok(content.store)
    }

    fn parse_as<T: for<'a> Deserialize<'a>>(&self, content: &[u8]) -> Result<T> {
        serde_json::from_slice(content).map_err(|error| {
            let place = format!(":{}:{}", error.line().max(1), error.column().max(1));
            // The parser's own message may quote a secret.
            let reason = match error.classify() {
                Category::Eof => "it ends too early",
                Category::Data => "no sandbox has written this",
                Category::Syntax | Category::Io => "it is not JSON",
            };
            self.unreadable(&place, reason)
        })
    }

    fn unreadable(&self, place: &str, reason: &str) -> Error {
        let path = self.path.display();
        Error::config(format!("cannot read {WHAT}: {path}{place}: {reason}"))
            .hint("move the file away to begin with the sample data")
    }
}

fn to_json(store: &Store) -> Result<Vec<u8>> {
    let content = Content {
        version: VERSION,
        store,
    };
    let mut json = serde_json::to_vec_pretty(&content)
        .map_err(|error| Error::internal("a store is not JSON").cause(error))?;
    json.push(b'\n');
    Ok(json)
}

/// Refuses a path in a directory that does not exist.
fn check_directory(path: &Path) -> Result<()> {
    let Some(directory) = path.parent().filter(|directory| !directory.exists()) else {
        return Ok(());
    };
    let message = format!("cannot create {WHAT} `{}`", path.display());
    Err(Error::config(message).cause(format!("there is no directory `{}`", directory.display())))
}

fn cannot(action: &str, path: &Path, error: &io::Error) -> Error {
    Error::config(format!("cannot {action} {WHAT} `{}`", path.display())).cause(error)
}
