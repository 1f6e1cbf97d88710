//! What runs of a saved plan have done so far, in a file beside the plan: the next run skips what
//! is done, and looks for what was under way.
//!
//! Each line is JSON. The first one says which plan it is about. One is written before each change
//! and one after it, so that a process can be killed at any time.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::outcome::End;
use crate::declare::plan::file::Change;
use crate::declare::plan::fingerprint::{hex, sha256};
use crate::error::{Error, ErrorKind, Result};
use crate::fs;
use crate::output::escaped_path;

/// How much of a journal is read, in bytes.
const MAX_LEN: u64 = 64 << 20;
/// What the name of a journal has after that of its plan.
const SUFFIX: &str = ".progress";

/// A journal that is written to.
pub(crate) struct Journal {
    path: PathBuf,
    file: Mutex<Box<dyn Write + Send>>,
    /// How far earlier runs came, by the IDs of changes.
    earlier: HashMap<String, Earlier>,
}

/// How far an earlier run came with a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Earlier {
    /// It is not known whether it was made.
    UnderWay,
    Done {
        id: Option<String>,
    },
}

/// The first line.
#[derive(Serialize, Deserialize)]
struct Header {
    /// The digest of the plan.
    plan: String,
}

#[derive(Serialize, Deserialize)]
struct Line {
    change: String,
    state: State,
    /// The ID of the object, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Begun,
    Done,
    Failed,
}

impl Journal {
    /// Opens the journal of the plan in a file, for its owner only. That of another plan is begun
    /// anew.
    pub(crate) fn open(plan: &Path, plan_text: &str) -> Result<Self> {
        let mut path = plan.as_os_str().to_owned();
        path.push(SUFFIX);
        let path = PathBuf::from(path);
        Self::open_at(&path, plan_text).map_err(|error| {
            Error::config(format!("cannot write `{}`", escaped_path(&path))).cause(error)
        })
    }

    fn open_at(path: &Path, plan_text: &str) -> io::Result<Self> {
        let text = match fs::read_own(path, MAX_LEN) {
            Ok(text) => String::from_utf8_lossy(&text).into_owned(),
            Err(error) if fs::is_absent(&error) => String::new(),
            Err(error) => return Err(error),
        };
        let header = Header {
            plan: hex(&sha256(plan_text.as_bytes())),
        };
        let earlier = earlier(&text, &header);
        if earlier.is_none() {
            fs::replace(path, &line(&header)?)?;
        }
        let mut file = fs::open_journal(path)?;
        if earlier.is_some() && !text.ends_with('\n') {
            // What was being written when the process was killed.
            file.write_all(b"\n")?;
        }
        Ok(Self {
            path: path.to_owned(),
            file: Mutex::new(Box::new(file)),
            earlier: earlier.unwrap_or_default(),
        })
    }

    /// Removes the file: everything is done.
    pub(crate) fn remove(self) -> Result<()> {
        fs::remove_own(&self.path).map_err(|error| {
            let path = escaped_path(&self.path);
            Error::config(format!("cannot remove `{path}`")).cause(error)
        })
    }

    /// Returns whether no earlier run has begun a change.
    pub(crate) fn is_new(&self) -> bool {
        self.earlier.is_empty()
    }

    /// Returns how far earlier runs came with a change.
    pub(super) fn earlier(&self, change: &Change) -> Option<&Earlier> {
        self.earlier.get(&change.id)
    }

    /// Notes that a change is made from now on.
    pub(super) fn begin(&self, change: &Change) -> Result<()> {
        self.write(change, State::Begun, change.resource_id.clone())
    }

    /// Notes what became of a change that was begun.
    pub(super) fn end(&self, change: &Change, end: &End) -> Result<()> {
        match end {
            End::Done { id } => self.write(change, State::Done, id.clone()),
            // It may have been made all the same.
            End::Failed(error)
                if matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout) =>
            {
                Ok(())
            }
            _ => self.write(change, State::Failed, None),
        }
    }

    fn write(&self, change: &Change, state: State, id: Option<String>) -> Result<()> {
        let text = line(&Line {
            change: change.id.clone(),
            state,
            id,
        });
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let written = text.and_then(|text| file.write_all(&text).and_then(|()| file.flush()));
        written.map_err(|error| {
            let path = escaped_path(&self.path);
            Error::config(format!("cannot write `{path}`")).cause(error)
        })
    }
}

fn line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}

/// Returns how far runs of a plan came; `None` if a journal is about another plan, or none at all.
///
/// A line that is no line of a journal is skipped: the process may have been killed in it.
fn earlier(text: &str, header: &Header) -> Option<HashMap<String, Earlier>> {
    let mut lines = text.lines();
    let first: Header = serde_json::from_str(lines.next()?).ok()?;
    if first.plan != header.plan {
        return None;
    }
    let mut earlier = HashMap::new();
    for line in lines.filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
        match line.state {
            State::Begun => earlier.insert(line.change, Earlier::UnderWay),
            State::Done => earlier.insert(line.change, Earlier::Done { id: line.id }),
            State::Failed => earlier.remove(&line.change),
        };
    }
    Some(earlier)
}

/// Reads a journal of the plan whose text is empty.
#[cfg(fuzzing)]
pub(crate) fn fuzz(text: &str) {
    let header = Header {
        plan: hex(&sha256(b"")),
    };
    let _ = earlier(text, &header);
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns a journal with this content that is written to `file`.
    pub(crate) fn journal(text: &str, file: Box<dyn Write + Send>) -> Journal {
        let header = Header {
            plan: String::new(),
        };
        Journal {
            path: PathBuf::new(),
            file: Mutex::new(file),
            earlier: earlier(&format!("{{\"plan\":\"\"}}\n{text}"), &header).unwrap_or_default(),
        }
    }

    fn change(id: &str) -> Change {
        let change = serde_json::json!({
            "id": id, "resource_type": "api", "resource_ref": id, "action": "CREATE",
        });
        serde_json::from_value(change).expect("a change")
    }

    #[test]
    fn the_next_run_knows_what_was_done_and_what_was_under_way() {
        let directory = tempfile::tempdir().expect("a directory");
        let plan = directory.path().join("plan.json");
        let done = || End::Done {
            id: Some("1".to_owned()),
        };
        let failed = |kind| End::Failed(Error::new(kind, "a failure"));
        let ids = ["done", "lost", "refused", "begun"];
        let [first, lost, refused, begun] = ids.map(change);
        let journal = Journal::open(&plan, "plan").expect("a journal");
        for change in [&first, &lost, &refused, &begun] {
            assert_eq!(journal.earlier(change), None);
            journal.begin(change).expect("a line");
        }
        for (change, end) in [
            (&first, done()),
            (&lost, failed(ErrorKind::Network)),
            (&refused, failed(ErrorKind::Server)),
        ] {
            journal.end(change, &end).expect("a line");
        }
        let path = directory.path().join("plan.json.progress");
        let mut file = fs::open_journal(&path).expect("a file");
        file.write_all(b"{\"change\":\"begun\",\"state\":\"do")
            .expect("a broken line");
        let journal = Journal::open(&plan, "plan").expect("a journal");
        let id = Some("1".to_owned());
        assert_eq!(journal.earlier(&first), Some(&Earlier::Done { id }));
        assert_eq!(journal.earlier(&lost), Some(&Earlier::UnderWay));
        assert_eq!(journal.earlier(&refused), None);
        assert_eq!(journal.earlier(&begun), Some(&Earlier::UnderWay));
        journal.end(&begun, &done()).expect("a line");
        let journal = Journal::open(&plan, "plan").expect("a journal");
        assert!(matches!(
            journal.earlier(&begun),
            Some(Earlier::Done { .. })
        ));
        let journal = Journal::open(&plan, "another plan").expect("a journal");
        assert_eq!(journal.earlier(&first), None);
        journal.remove().expect("it is there");
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_a_journal() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().expect("a directory");
        let plan = directory.path().join("plan.json");
        Journal::open(&plan, "plan").expect("a journal");
        let metadata = directory.path().join("plan.json.progress").metadata();
        let mode = metadata.expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    proptest! {
        #[test]
        fn any_text_can_be_read_as_a_journal(lines in prop::collection::vec(
            prop_oneof!["[a-z{}\":,]{0,20}", Just("{\"change\":\"a\",\"state\":\"done\"}".to_owned())],
            0..6,
        )) {
            let known = journal(&lines.join("\n"), Box::new(io::sink()));
            let is_done = lines.iter().any(|line| line.contains("done"));
            prop_assert_eq!(known.earlier(&change("a")).is_some(), is_done);
        }
    }
}
