//! Reads and writes the preference file: the user's own yes or no, kept beside the config file.
//!
//! Never creates anything when reading, and never leaves half a file when writing.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::consent::{self, Verdict};
use super::private_file;

/// The file's name. \[D\]
pub const PREFERENCE_FILE_NAME: &str = ".telemetry-enabled";

/// Longer content cannot be a yes or no.
const LONGEST: u64 = 64;

/// Holds what the preference file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Preference {
    /// There is no such file: nobody has chosen.
    #[default]
    Absent,
    /// The user said yes.
    On,
    /// The user said no.
    Off,
    /// The file is there but says neither; the words tell why. It counts as off.
    Invalid(String),
}

/// The preference file's path beside the config file in use. \[D\]
#[must_use]
pub fn path(config_dir: &Path) -> PathBuf {
    config_dir.join(PREFERENCE_FILE_NAME)
}

/// Tells whether anything stands at `path`, readable or not. \[D\]
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Reads the preference; whatever is not a clear yes or no is [`Preference::Invalid`]. \[D\]
#[must_use]
pub fn read(path: &Path) -> Preference {
    match content(path) {
        Ok(bytes) => parse(&bytes),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Preference::Absent
        }
        Err(error) => Preference::Invalid(error.to_string()),
    }
}

/// Reads the content of a preference file.
///
/// ```
/// use kongctl::telemetry::{Preference, preference};
///
/// assert_eq!(preference::parse(b"true\n"), Preference::On);
/// assert_eq!(preference::parse(b" F "), Preference::Off);
/// ```
#[must_use]
pub fn parse(content: &[u8]) -> Preference {
    if content.len() as u64 > LONGEST {
        return Preference::Invalid(format!("longer than {LONGEST} bytes"));
    }
    let Ok(text) = std::str::from_utf8(content) else {
        return Preference::Invalid("not valid UTF-8".to_owned());
    };
    match consent::word(text.trim()) {
        Some(Verdict::On) => Preference::On,
        Some(Verdict::Off) => Preference::Off,
        None => Preference::Invalid(format!(
            "`{}` is neither true nor false",
            text.trim().escape_debug()
        )),
    }
}

/// Opens only plain files, for a pipe in that place would block the user's command, and reads no more than it must.
fn content(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LONGEST + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes the preference: `true` or `false` and a line feed, mode 0600, directories created. \[D\]
///
/// The file is replaced in one step, so a reader sees the old content or the new, never half.
///
/// # Errors
/// Whatever the file system says; the old preference then still stands.
pub fn write(path: &Path, choice: Verdict) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(directory)?;
    let temporary = directory.join(format!("{PREFERENCE_FILE_NAME}.{}.tmp", std::process::id()));
    let content: &[u8] = match choice {
        Verdict::On => b"true\n",
        Verdict::Off => b"false\n",
    };
    private_file::truncating(&temporary)
        .and_then(|mut file| file.write_all(content))
        .and_then(|()| fs::rename(&temporary, path))
        .inspect_err(|_| drop(fs::remove_file(&temporary)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    #[test]
    fn the_words_of_the_contract_are_read_whatever_surrounds_them() {
        let folder = folder();
        let file = path(folder.path());
        assert_eq!(read(&file), Preference::Absent);
        for (content, expected) in [
            ("true\n", Preference::On),
            (" 1 \r\n", Preference::On),
            ("T", Preference::On),
            ("false\n", Preference::Off),
            ("\tF\n", Preference::Off),
            ("0", Preference::Off),
            (
                "",
                Preference::Invalid("`` is neither true nor false".into()),
            ),
            (
                "yes",
                Preference::Invalid("`yes` is neither true nor false".into()),
            ),
            (
                "\u{1b}[2J",
                Preference::Invalid("`\\u{1b}[2J` is neither true nor false".into()),
            ),
        ] {
            fs::write(&file, content).expect("write");
            assert_eq!(read(&file), expected, "{content:?}");
        }
    }

    #[test]
    fn rubbish_of_any_kind_is_invalid_and_never_read_whole() {
        let folder = folder();
        let file = path(folder.path());
        fs::write(&file, vec![b'1'; 10 << 20]).expect("write");
        assert_eq!(
            read(&file),
            Preference::Invalid("longer than 64 bytes".into())
        );
        fs::write(&file, [0xff, 0xfe]).expect("write");
        assert_eq!(read(&file), Preference::Invalid("not valid UTF-8".into()));
        fs::remove_file(&file).expect("remove");
        fs::create_dir(&file).expect("folder");
        assert_eq!(
            read(&file),
            Preference::Invalid("not a regular file".into())
        );
    }

    #[test]
    fn writing_creates_folders_and_replaces_the_whole_file() {
        let folder = folder();
        let file = path(&folder.path().join("deep").join("er"));
        write(&file, Verdict::On).expect("write");
        assert_eq!(fs::read(&file).expect("read"), b"true\n");
        fs::write(&file, "something much longer than before").expect("write");
        write(&file, Verdict::Off).expect("write");
        assert_eq!(fs::read(&file).expect("read"), b"false\n");
        let names: Vec<_> = fs::read_dir(file.parent().expect("parent"))
            .expect("list")
            .collect();
        assert_eq!(names.len(), 1, "no temporary file stays behind");
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_private_even_over_a_wider_one() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder();
        let file = path(folder.path());
        fs::write(&file, "true").expect("write");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).expect("mode");
        write(&file, Verdict::Off).expect("write");
        assert_eq!(
            fs::metadata(&file).expect("metadata").permissions().mode() & 0o777,
            0o600
        );
    }

    #[test]
    fn a_failed_write_leaves_the_old_preference() {
        let folder = folder();
        let file = path(folder.path());
        fs::create_dir(&file).expect("a folder that rename cannot replace");
        assert!(write(&file, Verdict::On).is_err());
        assert_eq!(
            fs::read_dir(folder.path()).expect("list").count(),
            1,
            "no temporary file stays behind"
        );
    }
}
