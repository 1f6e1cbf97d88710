//! The home directory, and the `~` that stands for it.

use std::borrow::Cow;
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
