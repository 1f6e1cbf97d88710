//! Reads the files, the directories, the URLs and the stdin that the command line names.

use std::collections::HashSet;
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind, stdin};
use std::path::{Path, PathBuf};

use super::load::load;
use super::mistake::error_of;
use super::remote::{self, Remote};
use super::saved::SaveDir;
use super::source::{Found, SourceFile};
use crate::declare::declared::Declared;
use crate::encoding::decoded;
use crate::env;
use crate::error::{self, Error, Result};
use crate::fs::{is_absent, read_bounded, read_named};
use crate::http::without_query;
use crate::nearest::nearest_word;
use crate::output::{escaped, escaped_path};
use crate::sort::{sort, sort_by_key};

/// The name of stdin.
const STDIN: &str = "-";
/// The size of the largest file, in bytes.
const MAX_SIZE: u64 = 50 << 20;
/// How the names of declarative files end.
const EXTENSIONS: [&str; 2] = ["yaml", "yml"];

/// What the command line names.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'a> {
    pub(crate) names: &'a [String],
    /// Whether directories below directories are read as well.
    pub(crate) is_recursive: bool,
    /// The directory that the paths in files must not leave, if it is not their own.
    pub(crate) base_dir: Option<&'a Path>,
    /// What reads URLs.
    pub(crate) remote: &'a Remote<'a>,
    /// Where the files of URLs are kept, if they are.
    pub(crate) save_dir: Option<SaveDir<'a>>,
}

/// Returns what the sources declare. Everything that is wrong in them is told at once.
pub(crate) fn load_sources(sources: &Sources<'_>) -> Result<Declared> {
    let files = sources.files()?;
    load(&files, &env::exact).map_err(|mistakes| {
        let error = error_of(&mistakes, error::ErrorKind::Config);
        error.unwrap_or_else(|| Error::internal("files fail without a mistake"))
    })
}

impl Sources<'_> {
    fn files(&self) -> Result<Vec<SourceFile>> {
        if let Some(base) = self.base_dir.filter(|base| !base.is_dir()) {
            return Err(Error::config(format!(
                "`{}` is no directory",
                escaped_path(base)
            )));
        }
        let saved = self.save_dir.map(|directory| directory.paths(self.names));
        let saved = saved.transpose()?.unwrap_or_default();
        let mut files = Vec::new();
        let mut has_stdin = false;
        let mut read = HashSet::new();
        for name in self.names {
            let path = Path::new(name);
            match name.as_str() {
                "" => {
                    return Err(Error::usage(
                        "a comma of `--filename` has no source beside it",
                    ));
                }
                STDIN if has_stdin => return Err(Error::usage("stdin can be read only once")),
                STDIN => {
                    files.push(self.stdin()?);
                    has_stdin = true;
                }
                url if remote::is_url(url) => {
                    files.push(self.remote(url, saved.get(url).map(PathBuf::as_path))?);
                }
                _ if path.is_dir() => files.extend(self.directory(path, &mut read)?),
                _ if is_new(path, &mut read) => {
                    files.push(self.file(path, parent_of(path), Found::Named)?);
                }
                _ => {}
            }
        }
        Ok(files)
    }

    fn stdin(&self) -> Result<SourceFile> {
        let mut bytes = Vec::new();
        read_bounded(stdin().lock(), MAX_SIZE, &mut bytes)
            .map_err(|error| unreadable("<stdin>", &error))?;
        let here = Path::new(".");
        self.source_file("<stdin>".to_owned(), &bytes, here, here, Found::Named)
    }

    /// Reads the file of a URL. Where it is kept, its own paths begin there.
    fn remote(&self, url: &str, saved: Option<&Path>) -> Result<SourceFile> {
        let bytes = self.remote.read(url)?;
        if let (Some(directory), Some(path)) = (self.save_dir, saved) {
            directory.save(path, &bytes)?;
            return self.file(path, parent_of(path), Found::Named);
        }
        let name = escaped(without_query(url)).into_owned();
        let here = Path::new(".");
        self.source_file(name, &bytes, here, here, Found::Named)
    }

    /// Reads a file, whose paths must not leave `bounds`.
    fn file(&self, path: &Path, bounds: &Path, found: Found) -> Result<SourceFile> {
        let bytes = read_named(path, MAX_SIZE).map_err(|error| {
            let unreadable = unreadable(&escaped_path(path), &error);
            match near(path).filter(|_| is_absent(&error)) {
                Some(near) => unreadable.hint(format!("did you mean `{}`?", escaped_path(&near))),
                None => unreadable,
            }
        })?;
        self.source_file(escaped_path(path), &bytes, parent_of(path), bounds, found)
    }

    /// Returns the file of a text. `bounds` are those where the command line sets none.
    fn source_file(
        &self,
        name: String,
        bytes: &[u8],
        directory: &Path,
        bounds: &Path,
        found: Found,
    ) -> Result<SourceFile> {
        Ok(SourceFile {
            directory: directory.to_owned(),
            bounds: self.base_dir.unwrap_or(bounds).to_owned(),
            text: text(&name, bytes)?,
            name: name.into(),
            found,
        })
    }

    /// Reads the files of a directory that were not `read`, in the order of their names.
    fn directory(&self, path: &Path, read: &mut HashSet<PathBuf>) -> Result<Vec<SourceFile>> {
        let mut found = Vec::new();
        collect(path, self.is_recursive, &mut found)?;
        if found.is_empty() {
            return Err(self.without_files(path));
        }
        found.retain(|file| is_new(file, read));
        let files = found.into_iter().map(|file| {
            let how = match is_hidden(&file, path) {
                true => Found::Hidden,
                false => Found::Listed(file.clone()),
            };
            self.file(&file, path, how)
        });
        files.collect()
    }

    fn without_files(&self, path: &Path) -> Error {
        let message = format!("`{}` has no .yaml or .yml file", escaped_path(path));
        let error = Error::config(message);
        let mut below = Vec::new();
        let is_below = !self.is_recursive && collect(path, true, &mut below).is_ok();
        match is_below && !below.is_empty() {
            true => error.hint("directories below it have some; add --recursive"),
            false => error,
        }
    }
}

/// Collects the declarative files of a directory, those of a directory below in its place.
///
/// Linked directories are not followed.
fn collect(directory: &Path, is_recursive: bool, found: &mut Vec<PathBuf>) -> Result<()> {
    let failed = |error: io::Error| unreadable(&escaped_path(directory), &error);
    let entries = fs::read_dir(directory).map_err(failed)?;
    let mut entries: Vec<DirEntry> = entries.collect::<io::Result<_>>().map_err(failed)?;
    sort_by_key(&mut entries, DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type().map_err(failed)?.is_dir() {
            if is_recursive {
                collect(&path, is_recursive, found)?;
            }
        } else if is_declarative(&path) && !path.is_dir() {
            found.push(path);
        }
    }
    Ok(())
}

fn is_declarative(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
}

/// Returns whether a file is not among those that were read, and adds it to them.
fn is_new(path: &Path, read: &mut HashSet<PathBuf>) -> bool {
    // What cannot be found is told when it is read.
    path.canonicalize().map_or(true, |path| read.insert(path))
}

/// Returns whether a name on the way from a directory to a file begins with a dot.
fn is_hidden(file: &Path, directory: &Path) -> bool {
    let mut below = file.strip_prefix(directory).into_iter().flatten();
    below.any(|name| name.to_string_lossy().starts_with('.'))
}

/// Returns the path of a name like the last one of a path, in the same directory.
fn near(path: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(parent_of(path)).ok()?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<_> = names.collect();
    sort(&mut names);
    let near = nearest_word(path.file_name()?.to_str()?, names.iter())?;
    Some(path.with_file_name(near))
}

/// Returns the directory that has a file.
fn parent_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn text(name: &str, bytes: &[u8]) -> Result<String> {
    decoded(bytes).map_err(|why| Error::config(format!("cannot read `{name}`")).cause(why))
}

fn unreadable(name: &str, error: &io::Error) -> Error {
    match error.kind() {
        ErrorKind::FileTooLarge => {
            Error::config(format!("`{name}` is larger than {} MiB", MAX_SIZE >> 20))
        }
        _ => Error::config(format!("cannot read `{name}`")).cause(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declare::files::remote::Authorization;
    use crate::http::{HttpConfig, ProxyPolicy};
    use crate::redact::Secrets;

    /// Returns the files that names lead to below a directory, or the message of the error.
    fn read(directory: &Path, names: &[&str], is_recursive: bool) -> Result<Vec<String>> {
        let names = names.iter().map(|name| directory.join(name));
        let names: Vec<_> = names
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        let config = HttpConfig {
            user_agent: String::new(),
            timeout: None,
            proxy_policy: ProxyPolicy::Direct,
            secrets: Secrets::default(),
        };
        let authorization = Authorization {
            api_host: None,
            hosts: Vec::new(),
            token: &|| Ok(None),
        };
        let sources = Sources {
            names: &names,
            is_recursive,
            base_dir: None,
            remote: &Remote::new(config, authorization),
            save_dir: None,
        };
        let files = sources.files()?.into_iter();
        Ok(files.map(|file| file.text).collect())
    }

    #[test]
    fn a_directory_has_its_files_in_the_order_of_their_names() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        fs::create_dir_all(path.join("b/inner")).expect("a directory");
        fs::create_dir(path.join("empty")).expect("a directory");
        for name in ["c.yaml", "a.yml", "x.json", "b/d.yaml", "b/inner/e.yaml"] {
            fs::write(path.join(name), name).expect("a file");
        }
        assert_eq!(
            read(path, &["."], false),
            Ok(vec!["a.yml".to_owned(), "c.yaml".to_owned()])
        );
        let all = ["a.yml", "b/d.yaml", "b/inner/e.yaml", "c.yaml"].map(str::to_owned);
        assert_eq!(read(path, &["."], true), Ok(all.to_vec()));
        // A file that is named may end with anything.
        assert_eq!(
            read(path, &["x.json"], false),
            Ok(vec!["x.json".to_owned()])
        );
        let error = read(path, &["empty"], true).expect_err("no file");
        assert!(error.hints().is_empty(), "{error:?}");
        fs::remove_file(path.join("b/d.yaml")).expect("a file");
        let error = read(path, &["b"], false).expect_err("no file");
        assert_eq!(
            error.hints(),
            ["directories below it have some; add --recursive"]
        );
    }

    #[test]
    fn a_file_is_read_once_however_often_it_is_named() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        for name in ["a.yaml", "b.yaml"] {
            fs::write(path.join(name), name).expect("a file");
        }
        let both = ["a.yaml", "b.yaml"].map(str::to_owned);
        for names in [
            [".", "a.yaml"].as_slice(),
            &["a.yaml", "."],
            &[".", "./."],
            &["a.yaml", "./a.yaml", "b.yaml"],
        ] {
            assert_eq!(read(path, names, false), Ok(both.to_vec()), "{names:?}");
        }
    }

    #[test]
    fn what_is_not_there_may_have_a_name_like_it() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        fs::create_dir(path.join("flights")).expect("a directory");
        let error = read(path, &["flight"], false).expect_err("no such file");
        let near = path.join("flights");
        let hint = format!("did you mean `{}`?", escaped_path(&near));
        assert_eq!(error.hints(), [hint]);
        let error = read(path, &["crews"], false).expect_err("no such file");
        assert!(error.hints().is_empty(), "{error:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_directory_that_cannot_be_read_is_named() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().expect("a directory");
        let inner = directory.path().join("inner");
        fs::create_dir(&inner).expect("a directory");
        fs::set_permissions(&inner, fs::Permissions::from_mode(0o000)).expect("permissions");
        // The administrator can read it.
        if fs::read_dir(&inner).is_err() {
            let error = read(directory.path(), &["."], true).expect_err("no permission");
            assert!(error.message().ends_with("/inner`"), "{error:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        fs::write(path.join("a.yaml"), b"a: \xff").expect("a file");
        let error = read(path, &["a.yaml"], false).expect_err("no text");
        let text = error.in_one_line();
        assert!(text.ends_with("not valid UTF-8 (line 1)"), "{text}");
        assert!(read(path, &["missing.yaml"], false).is_err());
    }

    #[test]
    fn a_file_is_utf_8_or_utf_16_with_or_without_a_byte_order_mark() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        for bytes in [
            b"a: 1\n".as_slice(),
            b"\xef\xbb\xbfa: 1\n",
            b"\xff\xfea\0:\0 \x001\0\n\0",
            b"\xfe\xff\0a\0:\0 \x001\0\n",
        ] {
            fs::write(path.join("a.yaml"), bytes).expect("a file");
            let files = read(path, &["a.yaml"], false);
            assert_eq!(files, Ok(vec!["a: 1\n".to_owned()]), "{bytes:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn linked_files_are_read_and_linked_directories_only_where_they_are_named() {
        use std::os::unix::fs::symlink;
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path();
        fs::create_dir_all(path.join("files/inner")).expect("a directory");
        fs::create_dir(path.join("others")).expect("a directory");
        for name in ["files/inner/a.yaml", "others/b.yaml"] {
            fs::write(path.join(name), name).expect("a file");
        }
        // One leads to what it is in.
        for (to, link) in [
            ("..", "files/inner/loop"),
            ("../others", "files/others"),
            ("../others", "files/others.yaml"),
            ("../others/b.yaml", "files/link.yaml"),
            ("files", "named"),
        ] {
            symlink(to, path.join(link)).expect("a link");
        }
        let all = ["files/inner/a.yaml", "others/b.yaml"].map(str::to_owned);
        for named in ["files", "named"] {
            assert_eq!(read(path, &[named], true), Ok(all.to_vec()), "{named}");
        }
        symlink("nowhere", path.join("others/c.yaml")).expect("a link");
        let error = read(path, &["others"], false).expect_err("it leads nowhere");
        assert!(error.message().ends_with("others/c.yaml`"), "{error:?}");
    }
}
