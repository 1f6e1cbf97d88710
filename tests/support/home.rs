//! The HOME of one test: every file that kongctl can find or leave behind.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

use super::cli::Kongctl;
use crate::support::Listener;

/// Where telemetry goes when no test asks for it: the discard port, never a developer's receiver.
const DISCARD: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9);

/// A HOME that lives as long as this value.
pub(crate) struct Home {
    directory: TempDir,
    listener: Option<Listener>,
}

/// One file, directory or link under HOME, as [`Home::snapshot`] found it.
#[derive(PartialEq, Eq)]
pub(crate) struct Entry {
    /// Relative to HOME.
    pub(crate) path: String,
    /// The permission bits: `0o600`.
    pub(crate) mode: u32,
    /// When it was last written: files written anew with the same text, directories in
    /// which something came or went.
    pub(crate) modified: SystemTime,
    /// The text of a file, the target of a link, nothing for a directory.
    pub(crate) contents: Option<String>,
}

impl Home {
    /// An empty HOME whose telemetry goes nowhere.
    pub(crate) fn new() -> Self {
        Self {
            directory: TempDir::new().expect("a temporary directory can be created"),
            listener: None,
        }
    }

    /// An empty HOME whose telemetry goes to [`Home::listener`].
    pub(crate) fn listening() -> Self {
        Self {
            listener: Some(Listener::new()),
            ..Self::new()
        }
    }

    /// Writes the default config file.
    pub(crate) fn config(self, yaml: &str) -> Self {
        let path = self.write(".config/kongctl/config.yaml", yaml);
        // It may have a token; one that others can read is worth a warning.
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("changes the mode");
        self
    }

    /// Writes a file and the directories it needs; returns its whole path, for
    /// `--config-file` and the like.
    pub(crate) fn write(&self, relative: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().expect("a file has a directory"))
            .expect("HOME is writable");
        fs::write(&path, text).expect("HOME is writable");
        path
    }

    /// The whole path of something under HOME; an empty `relative` is HOME itself.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.directory
            .path()
            .components()
            .chain(Path::new(relative).components())
            .collect()
    }

    /// What hears the telemetry of a [`Home::listening`].
    #[track_caller]
    pub(crate) fn listener(&self) -> &Listener {
        self.listener
            .as_ref()
            .expect("this home was made by `Home::listening()`")
    }

    /// Lists all that is under HOME, sorted; equal to a later one only if nothing was created,
    /// written or removed between.
    pub(crate) fn snapshot(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        collect(self.directory.path(), self.directory.path(), &mut entries);
        entries.sort_by(|one, other| one.path.cmp(&other.path));
        entries
    }

    /// Lists the paths of the files under HOME, sorted, without their directories.
    pub(crate) fn files(&self) -> Vec<String> {
        self.snapshot()
            .into_iter()
            .filter(|entry| entry.contents.is_some())
            .map(|entry| entry.path)
            .collect()
    }

    /// Describes a run of kongctl in this home.
    pub(crate) fn kongctl(
        &self,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Kongctl<'_> {
        Kongctl::new(env!("CARGO_BIN_EXE_kongctl"), self).args(arguments)
    }

    /// Describes `kongctl get` with these words, separated by spaces.
    pub(crate) fn get(&self, words: &str) -> Kongctl<'_> {
        self.kongctl(["get"]).args(words.split_whitespace())
    }

    /// Describes a run of kongctl that another program starts: `["nohup"]`, `["strace", "-f"]`.
    pub(crate) fn kongctl_through(
        &self,
        starter: &[&str],
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Kongctl<'_> {
        let (program, before) = starter.split_first().expect("something starts it");
        Kongctl::new(program, self)
            .args(before)
            .args([env!("CARGO_BIN_EXE_kongctl")])
            .args(arguments)
    }

    /// Describes a run of a shell script, by which the harness tests itself and others
    /// prepare what Rust alone cannot.
    pub(crate) fn shell(&self, script: &str) -> Kongctl<'_> {
        Kongctl::new("/bin/sh", self).args(["-c", script])
    }

    pub(super) fn telemetry(&self) -> SocketAddr {
        self.listener.as_ref().map_or(DISCARD, Listener::address)
    }
}

fn collect(home: &Path, directory: &Path, entries: &mut Vec<Entry>) {
    for found in fs::read_dir(directory).expect("a directory under HOME can be read") {
        let path = found.expect("a directory under HOME can be read").path();
        entries.push(Entry::read(home, &path));
        if path.is_dir() && !path.is_symlink() {
            collect(home, &path, entries);
        }
    }
}

impl Entry {
    fn read(home: &Path, path: &Path) -> Self {
        let metadata = path.symlink_metadata().expect("what is listed is there");
        let contents = if metadata.is_file() {
            Some(
                String::from_utf8_lossy(&fs::read(path).expect("a file under HOME can be read"))
                    .into_owned(),
            )
        } else {
            fs::read_link(path)
                .ok()
                .map(|target| target.to_string_lossy().into_owned())
        };
        Self {
            path: path
                .strip_prefix(home)
                .expect("it is under HOME")
                .to_string_lossy()
                .into_owned(),
            mode: metadata.permissions().mode() & 0o7777,
            modified: metadata.modified().expect("this system keeps times"),
            contents,
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            mode,
            modified,
            contents,
        } = self;
        write!(formatter, "{path} {mode:o} {contents:?} {modified:?}")
    }
}
