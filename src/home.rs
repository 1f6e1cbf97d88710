//! The home directory, and the `~` that stands for it.

use std::borrow::Cow;
use std::io::{self, ErrorKind};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// Returns the home directory, if there is one.
pub(crate) fn directory() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.home_dir().to_owned())
}

/// Returns the path that one beginning with `~/` means, where no shell has replaced it; `None` for
/// any other path.
pub(crate) fn expanded(path: &Path) -> Option<PathBuf> {
    let rest = path.strip_prefix("~").ok()?;
    Some(directory()?.join(rest))
}

/// Returns the file that a path of the user means: [`expanded`], or the path itself.
///
/// Fails for the home directory of another user, `~name`, unless there is a file of this name.
pub(crate) fn resolved(path: &Path) -> io::Result<Cow<'_, Path>> {
    if let Some(expanded) = expanded(path) {
        return Ok(Cow::Owned(expanded));
    }
    let is_tilde = path.as_os_str().to_string_lossy().starts_with('~');
    if is_tilde && path.symlink_metadata().is_err() {
        return Err(io::Error::new(
            ErrorKind::NotFound,
            "only a shell knows the home directory of another user; write the whole path",
        ));
    }
    Ok(Cow::Borrowed(path))
}

/// Returns a text that begins with a path, such as `/home/ada/config.yaml:3:5`, with `~` in place
/// of the home directory.
pub(crate) fn abbreviated(text: &str) -> Cow<'_, str> {
    match directory() {
        Some(home) => within(text, &home),
        None => Cow::Borrowed(text),
    }
}

fn within<'a>(text: &'a str, home: &Path) -> Cow<'a, str> {
    let rest = home.to_str().and_then(|home| text.strip_prefix(home));
    match rest {
        Some(rest) if rest.starts_with(MAIN_SEPARATOR) => Cow::Owned(format!("~{rest}")),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_in_front_is_the_home_directory() {
        let home = directory().expect("a home directory");
        for (path, expected) in [
            ("~/.config/token", home.join(".config/token")),
            ("~", home.join("")),
            ("/etc/~/x", PathBuf::from("/etc/~/x")),
            ("./~/x", PathBuf::from("./~/x")),
            ("a~", PathBuf::from("a~")),
        ] {
            assert_eq!(resolved(Path::new(path)).expect(path), expected);
        }
        assert!(resolved(Path::new("~some-one-else/x")).is_err());
    }

    #[test]
    fn only_what_is_below_the_home_directory_is_abbreviated() {
        for (text, home, expected) in [
            (
                "/home/ada/.config/c.yaml:3:5",
                "/home/ada",
                "~/.config/c.yaml:3:5",
            ),
            (
                "/home/adam/c.yaml:3:5",
                "/home/ada",
                "/home/adam/c.yaml:3:5",
            ),
            ("/home/ada", "/home/ada", "/home/ada"),
            ("c.yaml:1:1", "/home/ada", "c.yaml:1:1"),
            (
                "KONGCTL_DEFAULT_OUTPUT",
                "/home/ada",
                "KONGCTL_DEFAULT_OUTPUT",
            ),
            // A user without a directory of its own.
            ("/etc/c.yaml", "/", "/etc/c.yaml"),
        ] {
            assert_eq!(within(text, Path::new(home)), expected, "{text} {home}");
        }
    }
}
