#![cfg(unix)]

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, lchown, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::{
    Mode, create_directories, modified, open_append, open_own, remove_abandoned, replace,
    replace_name, write_in_limit,
};

/// A user who is neither the one that runs the tests nor root.
const STRANGER: u32 = 54322;

const OLD: &str = "old\n";

/// A directory with whatever stands at `file`, and with another file that should stay as it is.
struct Place {
    directory: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        fs::write(directory.path().join("other"), OLD).expect("a file");
        Self { directory }
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("file")
    }

    fn other(&self) -> PathBuf {
        self.directory.path().join("other")
    }

    fn link_to(&self, target: impl AsRef<Path>) {
        symlink(target, self.file()).expect("a link");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.directory.path()).expect("list");
        let mut names: Vec<_> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .into_string()
                    .expect("UTF-8")
            })
            .collect();
        names.sort();
        names
    }
}

/// What is done to a file, and the error if it fails.
type Operation = fn(&Path) -> io::Result<()>;

const OPERATIONS: [(&str, Operation); 4] = [
    ("open_own", |path| open_own(path).map(drop)),
    ("open_append", |path| {
        let file = open_append(path, Mode::Restrict)?;
        write_in_limit(&file, b"new\n").map(drop)
    }),
    ("replace", |path| replace(path, b"new\n")),
    ("replace_name", |path| replace_name(path, b"new\n")),
];

const OK: &str = "";
const NOT_REGULAR: &str = "not a regular file";
const ABSENT: &str = "entity not found";
const DANGLING: &str = "a link to something that does not exist";
const FOREIGN: &str = "belongs to another user (uid 54322)";
const FOREIGN_LINK: &str = "is a link that belongs to another user (uid 54322)";
const HARD_LINK: &str = "has a second name (a hard link)";

/// Prepares what stands at the file.
type Obstacle = fn(&Place);

/// Checks the outcome of each of [`OPERATIONS`], and that nothing but the file has changed.
#[track_caller]
fn check(name: &str, obstacle: Obstacle, expected: [&str; 4]) {
    for ((operation, run), expected) in OPERATIONS.iter().zip(expected) {
        let place = Place::new();
        obstacle(&place);
        let before = place.names();
        let outcome = run(&place.file()).map_or_else(|error| error.to_string(), |()| String::new());
        assert_eq!(outcome, expected, "{operation} of {name}");
        let other = fs::read_to_string(place.other()).expect("the other file");
        let is_followed = expected == OK && place.file().is_symlink() && *operation != "open_own";
        assert_eq!(
            other != OLD,
            is_followed,
            "{operation} of {name}: {other:?}"
        );
        let mut after = place.names();
        if expected == OK && !before.contains(&"file".to_owned()) {
            after.retain(|name| name != "file");
        }
        assert_eq!(after, before, "{operation} of {name}");
    }
}

#[test]
fn what_is_no_regular_file_is_refused_and_not_waited_for() {
    check("a FIFO", fifo, [NOT_REGULAR; 4]);
    check(
        "a directory",
        |place| fs::create_dir(place.file()).expect("a directory"),
        [NOT_REGULAR; 4],
    );
    check(
        "a socket",
        |place| drop(UnixListener::bind(place.file()).expect("a socket")),
        [NOT_REGULAR; 4],
    );
    check(
        "a device",
        |place| place.link_to("/dev/null"),
        [NOT_REGULAR; 4],
    );
    check(
        "an endless device",
        |place| place.link_to("/dev/zero"),
        [NOT_REGULAR; 4],
    );
}

#[test]
fn own_links_are_followed_and_stay_except_for_a_name() {
    check(
        "an own link",
        |place| place.link_to("other"),
        [OK, OK, OK, NOT_REGULAR],
    );
    check(
        "a link to a link",
        |place| {
            symlink(place.other(), place.directory.path().join("second")).expect("a link");
            place.link_to("second");
        },
        [OK, OK, OK, NOT_REGULAR],
    );
    check(
        "a link to itself",
        |place| place.link_to("file"),
        [
            "too many links",
            "too many links",
            "too many links",
            NOT_REGULAR,
        ],
    );
}

#[test]
fn a_link_to_nowhere_is_not_an_absent_file() {
    check("nothing", |_| (), [ABSENT, OK, OK, OK]);
    check(
        "a link into a directory that is away",
        |place| place.link_to("/mnt/away/file"),
        [DANGLING, DANGLING, DANGLING, NOT_REGULAR],
    );
    let place = Place::new();
    place.link_to("new");
    assert_eq!(
        open_own(&place.file()).expect_err("nothing").to_string(),
        DANGLING
    );
    replace(&place.file(), b"new\n").expect("created where the link leads");
    assert_eq!(place.names(), ["file", "new", "other"]);
    assert!(place.file().is_symlink());

    let below_file = place.other().join("file");
    let error = open_own(&below_file).expect_err("not a directory");
    assert_eq!(error.kind(), io::ErrorKind::NotADirectory);
    let missing = place.directory.path().join("none").join("file");
    let error = open_own(&missing).expect_err("no directory");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    let away = place.directory.path().join("away");
    symlink("/mnt/away", &away).expect("a link");
    for path in [away.join("file"), away.join("deep").join("file")] {
        assert_eq!(open_own(&path).expect_err("nothing").to_string(), DANGLING);
    }
}

#[test]
fn a_link_that_cannot_be_followed_is_not_one_to_nowhere() {
    let place = Place::new();
    symlink("circle", place.directory.path().join("circle")).expect("a link");
    place.link_to("circle/file");
    let error = open_own(&place.file()).expect_err("no end").to_string();
    assert!(
        error.contains("Too many levels of symbolic links"),
        "{error}"
    );
}

#[test]
fn a_name_alone_is_in_the_current_directory() {
    open_own(Path::new("Cargo.toml")).expect("tests run beside it");
}

#[test]
fn a_file_with_a_second_name_is_not_appended_to() {
    check(
        "a hard link",
        |place| fs::hard_link(place.other(), place.file()).expect("a hard link"),
        [OK, HARD_LINK, OK, OK],
    );
}

#[test]
fn files_and_links_of_another_user_are_refused() {
    if !can_change_owners() {
        return;
    }
    check(
        "another user's file",
        |place| {
            fs::write(place.file(), "theirs").expect("a file");
            give_away(&place.file());
        },
        [FOREIGN; 4],
    );
    check(
        "another user's link",
        |place| {
            place.link_to("other");
            give_away(&place.file());
        },
        [FOREIGN_LINK, FOREIGN_LINK, FOREIGN_LINK, NOT_REGULAR],
    );
    check(
        "another user's link to nowhere",
        |place| {
            place.link_to("new");
            give_away(&place.file());
        },
        [FOREIGN_LINK, FOREIGN_LINK, FOREIGN_LINK, NOT_REGULAR],
    );
    check(
        "an own link to another user's file",
        |place| {
            fs::write(place.directory.path().join("theirs"), OLD).expect("a file");
            give_away(&place.directory.path().join("theirs"));
            place.link_to("theirs");
        },
        [FOREIGN, FOREIGN, FOREIGN, NOT_REGULAR],
    );
    check(
        "another user's FIFO",
        |place| {
            fifo(place);
            give_away(&place.file());
        },
        [NOT_REGULAR; 4],
    );
}

#[test]
fn a_directory_behind_another_users_link_is_refused() {
    if !can_change_owners() {
        return;
    }
    let place = Place::new();
    let (logs, elsewhere) = (place.file(), place.directory.path().join("elsewhere"));
    fs::create_dir(&elsewhere).expect("a directory");
    symlink(&elsewhere, &logs).expect("a link");
    let log = logs.join("telemetry.log");
    open_append(&log, Mode::Restrict).expect("one's own link");
    give_away(&logs);
    for operation in [
        |path: &Path| open_append(path, Mode::Restrict).map(drop),
        |path: &Path| replace(path, b"new"),
    ] {
        let error = operation(&log).expect_err("another user's link");
        assert_eq!(error.to_string(), FOREIGN_LINK);
    }
}

#[test]
fn modes_do_not_depend_on_what_was_there() {
    let place = Place::new();
    let directory = place.directory.path().join("a").join("b");
    create_directories(&directory).expect("directories");
    create_directories(&directory).expect("they may exist");
    assert_eq!(
        (mode(&directory), mode(&place.directory.path().join("a"))),
        (0o700, 0o700)
    );
    let deep = directory.join("c").join("d");
    replace(&deep.join("file"), b"new\n").expect("creates the directories as well");
    assert_eq!((mode(&deep), mode(&directory.join("c"))), (0o700, 0o700));
    for (name, run) in &OPERATIONS[1..] {
        let file = directory.join(name);
        run(&file).expect("creates it");
        assert_eq!(mode(&file), 0o600, "{name}");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).expect("a wider mode");
        run(&file).expect("changes it");
        assert_eq!(mode(&file), 0o600, "{name}");
    }
}

#[test]
fn files_that_a_killed_process_left_are_removed_and_no_others() {
    let place = Place::new();
    let path = |name: &str| place.directory.path().join(name);
    let abandoned = "file.0123456789abcdef.new";
    let others = [
        "file.new",
        "file.0123.new",
        "files.0123456789abcdef.new",
        "other",
    ];
    for name in others.iter().chain([&abandoned]) {
        let file = fs::File::create(path(name)).expect("a file");
        let hour_ago = SystemTime::now() - Duration::from_secs(60 * 60);
        file.set_modified(hour_ago).expect("set the time");
    }
    fs::write(path("file.fedcba9876543210.new"), "of a process that runs").expect("a file");
    replace(&place.file(), b"new").expect("replaces");
    let kept = "file.fedcba9876543210.new";
    assert_eq!(
        place.names(),
        [
            "file",
            "file.0123.new",
            kept,
            "file.new",
            others[2],
            "other"
        ]
    );
    remove_abandoned(&place.file(), Duration::ZERO);
    assert!(!path(kept).exists());
}

#[test]
fn the_time_of_a_file_is_that_of_the_file_itself() {
    let place = Place::new();
    assert!(modified(&place.other()).is_ok());
    place.link_to("other");
    assert_eq!(
        modified(&place.file()).expect_err("a link").to_string(),
        NOT_REGULAR
    );
}

fn fifo(place: &Place) {
    let status = Command::new("mkfifo").arg(place.file()).status();
    assert!(status.expect("mkfifo").success());
}

fn give_away(path: &Path) {
    lchown(path, Some(STRANGER), None).expect("root may");
}

/// Returns whether this is root; the tests for which it must be check nothing otherwise.
fn can_change_owners() -> bool {
    let directory = tempfile::tempdir().expect("a directory");
    chown(directory.path(), Some(STRANGER), None).is_ok()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").mode() & 0o7777
}
