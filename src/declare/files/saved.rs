//! Where files from the web are kept.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::remote::is_url;
use crate::error::{Error, Result};
use crate::fs::{Existing, exists, write_whole};
use crate::http::without_query;
use crate::output::{escaped, escaped_path};
use crate::percent;

/// A directory for files from the web.
#[derive(Clone, Copy)]
pub(crate) struct SaveDir<'a> {
    pub(crate) path: &'a Path,
    /// What happens to a file that it has.
    pub(crate) existing: Existing,
}

impl SaveDir<'_> {
    /// Creates the directory, and returns the path in it that each URL of the sources gets.
    pub(crate) fn paths<'n>(&self, names: &'n [String]) -> Result<BTreeMap<&'n str, PathBuf>> {
        let mut urls: BTreeMap<PathBuf, &str> = BTreeMap::new();
        for url in names.iter().map(String::as_str).filter(|name| is_url(name)) {
            let path = self.path.join(file_name(url)?);
            if let Some(other) = urls.insert(path, url) {
                let [one, other] = [other, url].map(|url| escaped(without_query(url)).into_owned());
                let message = format!("`{one}` and `{other}` would be the same file");
                return Err(Error::usage(message));
            }
        }
        if urls.is_empty() {
            let message = "--remote-file-save-dir needs a URL among the sources";
            return Err(Error::usage(message));
        }
        fs::create_dir_all(self.path).map_err(|error| {
            let path = escaped_path(self.path);
            Error::config(format!("cannot create the directory `{path}`")).cause(error)
        })?;
        for path in urls.keys() {
            self.require_free(path)?;
        }
        Ok(urls.into_iter().map(|(path, url)| (url, path)).collect())
    }

    /// Saves a file.
    pub(crate) fn save(&self, path: &Path, content: &[u8]) -> Result<()> {
        write_whole(path, content, self.existing).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => there_is_one(path),
            _ => Error::config(format!("cannot write `{}`", escaped_path(path))).cause(error),
        })
    }

    /// Fails if there is a file that is kept.
    fn require_free(&self, path: &Path) -> Result<()> {
        match self.existing == Existing::Keep && exists(path) {
            true => Err(there_is_one(path)),
            false => Ok(()),
        }
    }
}

fn there_is_one(path: &Path) -> Error {
    let error = Error::config(format!("there is a file `{}`", escaped_path(path)));
    error.hint("add --remote-file-save-force to replace it")
}

/// Returns the name of the file that a URL gets: the last step of its path.
fn file_name(url: &str) -> Result<String> {
    let (_, address) = url.split_once("://").unwrap_or_default();
    let (_, path) = without_query(address).split_once('/').unwrap_or_default();
    let name = percent::decode(path.rsplit('/').next().unwrap_or_default());
    let is_strange = |letter: char| letter.is_control() || r#"\/:*?"<>|"#.contains(letter);
    let is_dots = name.bytes().all(|byte| byte == b'.');
    match is_dots || name.contains(is_strange) {
        true => {
            let url = escaped(without_query(url)).into_owned();
            let message = format!("cannot save `{url}`: its path does not end with a file name");
            Err(Error::usage(message))
        }
        false => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_last_name_of_its_url() {
        for (url, expected) in [
            ("https://a.example/x.yaml", Some("x.yaml")),
            (
                "https://a.example/b/c%20d.yaml?token=/e#/f",
                Some("c d.yaml"),
            ),
            ("https://a.example", None),
            ("https://a.example/", None),
            ("https://a.example?/x.yaml", None),
            ("https://a.example/b/", None),
            ("https://a.example/..", None),
            ("https://a.example/..%2Fx.yaml", None),
            ("https://a.example/..%5Cx.yaml", None),
            ("https://a.example/c%3Ax.yaml", None),
            ("https://a.example/x%00.yaml", None),
        ] {
            assert_eq!(file_name(url).ok().as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn nothing_is_replaced_unless_it_is_wanted() {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("new/directory");
        let urls = ["https://a.example/x.yaml", "-", "https://a.example/y.yaml"];
        let urls = urls.map(str::to_owned);
        let keeping = SaveDir {
            path: &path,
            existing: Existing::Keep,
        };
        let paths = keeping.paths(&urls).expect("paths");
        assert_eq!(paths[urls[0].as_str()], path.join("x.yaml"));
        keeping
            .save(&path.join("y.yaml"), b"one")
            .expect("it is new");
        assert!(keeping.paths(&urls).is_err());
        assert!(keeping.save(&path.join("y.yaml"), b"two").is_err());
        let replacing = SaveDir {
            existing: Existing::Replace,
            ..keeping
        };
        assert!(replacing.paths(&urls).is_ok());
        replacing
            .save(&path.join("y.yaml"), b"two")
            .expect("it is replaced");
        assert_eq!(fs::read(path.join("y.yaml")).expect("a file"), b"two");
        let twice = [urls[0].clone(), "https://b.example/x.yaml".to_owned()];
        assert!(replacing.paths(&twice).is_err());
        assert!(replacing.paths(&["x.yaml".to_owned()]).is_err());
    }
}
