//! The preference file: the user's own yes or no, stored next to the config file.
//!
//! Reading never creates anything, and writing never leaves half a file behind. The file contains
//! one word, `true` or `false`, so that it can be read, written and understood without kongctl:
//!
//! ```sh
//! cat ~/.config/kongctl/.telemetry-enabled
//! echo false > ~/.config/kongctl/.telemetry-enabled
//! ```
//!
//! The functions have the documented names, so they are called with the module's name before them:
//! `preference::read`, `preference::write`.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::verdict::{Verdict, trim};
use crate::telemetry::private_file;

/// The name of the preference file, `.telemetry-enabled`. \[D\]
///
/// ```
/// use kongctl::telemetry::PREFERENCE_FILE_NAME;
///
/// assert_eq!(PREFERENCE_FILE_NAME, ".telemetry-enabled");
/// ```
pub const PREFERENCE_FILE_NAME: &str = ".telemetry-enabled";

/// The longest content, in bytes, that is looked at. Longer content cannot be one word.
const MAX_CONTENT_LEN: u64 = 64;

/// The content of the preference file.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, Preference, Verdict, decide};
///
/// for (preference, verdict) in [
///     (Preference::Absent, Verdict::On),
///     (Preference::On, Verdict::On),
///     (Preference::Off, Verdict::Off),
///     (Preference::Invalid("not valid UTF-8".into()), Verdict::Off),
/// ] {
///     let inputs = ConsentInputs { preference, ..ConsentInputs::default() };
///     assert_eq!(decide(&inputs).verdict(), verdict);
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Preference {
    /// There is no such file: the user has not chosen.
    #[default]
    Absent,
    /// The user allows telemetry on this device.
    On,
    /// The user declines telemetry on this device.
    Off,
    /// There is something, but it contains neither, cannot be read, or belongs to another user; the
    /// text is the reason. It counts as off.
    Invalid(String),
}

/// Returns the path of the preference file next to the config file in `config_dir`. \[D\]
///
/// ```
/// use std::path::Path;
///
/// use kongctl::telemetry::preference;
///
/// let path = preference::path(Path::new("/home/me/.config/kongctl"));
/// assert_eq!(path, Path::new("/home/me/.config/kongctl/.telemetry-enabled"));
/// ```
#[must_use]
pub fn path(config_dir: &Path) -> PathBuf {
    config_dir.join(PREFERENCE_FILE_NAME)
}

/// Returns whether anything exists at `path`, readable or not. \[D\]
///
/// A dangling symbolic link counts: it was put there on purpose, so the user is not asked again.
///
/// ```
/// use kongctl::telemetry::{Verdict, preference};
///
/// let directory = tempfile::tempdir()?;
/// let path = preference::path(directory.path());
/// assert!(!preference::exists(&path));
/// preference::write(&path, Verdict::Off)?;
/// assert!(preference::exists(&path));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Reads the preference at `path`. Never fails: what is not a boolean is
/// [`Preference::Invalid`]. \[D\]
///
/// Reads at most 65 bytes, and only of a regular file that belongs to this user or to root. A link
/// that leads nowhere is invalid, not absent: the user has chosen, and the choice is out of reach.
///
/// ```
/// use kongctl::telemetry::{Preference, preference};
///
/// let directory = tempfile::tempdir()?;
/// let path = preference::path(directory.path());
/// assert_eq!(preference::read(&path), Preference::Absent);
/// std::fs::write(&path, "FALSE\n")?;
/// assert_eq!(preference::read(&path), Preference::Off);
/// std::fs::remove_file(&path)?;
/// std::fs::create_dir(&path)?;
/// assert_eq!(preference::read(&path), Preference::Invalid("not a regular file".into()));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn read(path: &Path) -> Preference {
    match read_content(path) {
        Ok(content) => parse(&content),
        Err(error) => match error.kind() {
            // Not even a link.
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Preference::Absent,
            _ => Preference::Invalid(error.to_string()),
        },
    }
}

/// Parses the content of a preference file. Never fails.
///
/// White space and a byte order mark around the word are ignored. On: `1 t T TRUE true True`; off:
/// `0 f F FALSE false False`; the spellings are those of Go's `strconv.ParseBool`.
///
/// ```
/// use kongctl::telemetry::{Preference, preference};
///
/// assert_eq!(preference::parse(b"true\n"), Preference::On);
/// assert_eq!(preference::parse(b" F "), Preference::Off);
/// assert_eq!(
///     preference::parse(b"yes"),
///     Preference::Invalid("`yes` is neither true nor false".into()),
/// );
/// ```
#[must_use]
pub fn parse(content: &[u8]) -> Preference {
    if content.len() as u64 > MAX_CONTENT_LEN {
        return Preference::Invalid(format!("longer than {MAX_CONTENT_LEN} bytes"));
    }
    let Ok(text) = std::str::from_utf8(content) else {
        return Preference::Invalid("not valid UTF-8".to_owned());
    };
    let word = trim(text);
    match Verdict::parse(word) {
        Some(Verdict::On) => Preference::On,
        Some(Verdict::Off) => Preference::Off,
        None => Preference::Invalid(format!(
            "`{}` is neither true nor false",
            word.escape_debug()
        )),
    }
}

/// Reads no more than can be a preference.
fn read_content(path: &Path) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    private_file::open_own(path)?
        .take(MAX_CONTENT_LEN + 1)
        .read_to_end(&mut content)?;
    Ok(content)
}

/// Writes the user's choice to `path`: `true` or `false` and a line feed, mode 0600. \[D\]
///
/// Missing parent directories are created. The file is replaced in one step, by renaming a
/// temporary file in the same directory, so a reader sees the old content or the new, never half.
/// A link of this user is followed, and stays.
///
/// ```
/// use kongctl::telemetry::{Preference, Verdict, preference};
///
/// let home = tempfile::tempdir()?;
/// let path = preference::path(&home.path().join(".config").join("kongctl"));
/// preference::write(&path, Verdict::Off)?;
/// assert_eq!(std::fs::read_to_string(&path)?, "false\n");
/// assert_eq!(preference::read(&path), Preference::Off);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Returns the error of the file system. The previous preference then still applies, and no
/// temporary file is left behind.
pub fn write(path: &Path, choice: Verdict) -> io::Result<()> {
    let content = match choice {
        Verdict::On => "true\n",
        Verdict::Off => "false\n",
    };
    private_file::replace(path, content.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn temporary_directory() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary directory")
    }

    fn neither_true_nor_false(shown: &str) -> Preference {
        Preference::Invalid(format!("`{shown}` is neither true nor false"))
    }

    #[test]
    fn the_words_of_the_contract_are_read_whatever_surrounds_them() {
        let directory = temporary_directory();
        let file = path(directory.path());
        assert_eq!(read(&file), Preference::Absent);
        for (content, expected) in [
            ("true\n", Preference::On),
            (" 1 \r\n", Preference::On),
            ("T", Preference::On),
            ("false\n", Preference::Off),
            ("\tF\n", Preference::Off),
            ("0", Preference::Off),
            ("", neither_true_nor_false("")),
            ("yes", neither_true_nor_false("yes")),
            ("\u{1b}[2J", neither_true_nor_false("\\u{1b}[2J")),
        ] {
            fs::write(&file, content).expect("write");
            assert_eq!(read(&file), expected, "{content:?}");
        }
    }

    #[test]
    fn invalid_content_of_any_kind_is_never_read_whole() {
        let directory = temporary_directory();
        let file = path(directory.path());
        fs::write(&file, vec![b'1'; 10 << 20]).expect("write");
        assert_eq!(
            read(&file),
            Preference::Invalid("longer than 64 bytes".into())
        );
        fs::write(&file, [0xff, 0xfe]).expect("write");
        assert_eq!(read(&file), Preference::Invalid("not valid UTF-8".into()));
        fs::remove_file(&file).expect("remove");
        fs::create_dir(&file).expect("create the directory");
        assert_eq!(
            read(&file),
            Preference::Invalid("not a regular file".into())
        );
    }

    #[test]
    fn writing_creates_directories_and_replaces_the_whole_file() {
        let directory = temporary_directory();
        let file = path(&directory.path().join("deep").join("er"));
        write(&file, Verdict::On).expect("write");
        assert_eq!(fs::read(&file).expect("read"), b"true\n");
        fs::write(&file, "something much longer than before").expect("write");
        write(&file, Verdict::Off).expect("write");
        assert_eq!(fs::read(&file).expect("read"), b"false\n");
        let entries = fs::read_dir(file.parent().expect("a parent")).expect("list");
        assert_eq!(entries.count(), 1, "no temporary file stays behind");
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_private_even_over_a_wider_one() {
        use std::os::unix::fs::PermissionsExt;
        let directory = temporary_directory();
        let file = path(directory.path());
        fs::write(&file, "true").expect("write");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).expect("set the mode");
        write(&file, Verdict::Off).expect("write");
        let mode = fs::metadata(&file).expect("metadata").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_failed_write_leaves_the_old_preference() {
        let directory = temporary_directory();
        let file = path(directory.path());
        fs::create_dir(&file).expect("a directory that rename cannot replace");
        assert!(write(&file, Verdict::On).is_err());
        let entries = fs::read_dir(directory.path()).expect("list");
        assert_eq!(entries.count(), 1, "no temporary file stays behind");
    }
}
