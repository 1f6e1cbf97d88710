//! Tests the telemetry library from outside, by its public names only.
//!
//! The folder is compiled here once more, without the crate around it: should it ever name anything
//! outside itself, this file no longer compiles.

#[path = "../src/telemetry/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "not every public item of the library is used here"
)]
mod telemetry;

use std::cell::RefCell;
use std::net::UdpSocket;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};
use std::{fs, io, panic, thread};

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use telemetry::{
    BuildInfo, CommandInfo, CommandPath, Deadline, DecodedEvent, Destination, Endpoint, Event,
    FIELDS, FLUSH_TIMEOUT, FileSink, MultiSink, NoopSink, Program, Recorder, Sink, UdpSink,
    Verdict, decode, is_dispatcher_thread,
};

// The recorder: one event of one command.

#[test]
fn a_command_sends_exactly_one_event() {
    let (recorder, steps) = staged(None);
    assert_eq!(execute(&recorder).as_deref(), Some(SENT));
    assert_eq!(all(&steps), whole_life());
}

#[test]
fn only_the_first_command_and_the_first_finalize_count() {
    let (recorder, steps) = staged(None);
    recorder.set_command(command("get apis"));
    for seconds in 0..3 {
        recorder.set_command(command("login"));
        recorder.finalize(end() + Duration::from_secs(seconds));
    }
    close(&recorder);
    assert_eq!(all(&steps), whole_life());
}

#[test]
fn clones_are_handles_on_one_recorder_that_is_enabled_until_one_is_closed() {
    let (recorder, steps) = staged(None);
    let clone = recorder.clone();
    clone.set_command(command("get apis"));
    recorder.set_command(command("login"));
    recorder.finalize(end());
    clone.finalize(end() + Duration::from_secs(1));
    assert!(recorder.enabled() && clone.enabled());
    assert_eq!(close(&clone).as_deref(), Some(SENT));
    assert!(!recorder.enabled() && !clone.enabled());
    close(&recorder);
    assert_eq!(all(&steps), whole_life());
}

#[test]
fn after_close_nothing_more_happens() {
    let unused = || vec![Make, Prepare, Close, Drop];
    for (before, expected) in [
        (nothing as Before, vec![]),
        (begin, unused()),
        (finish, whole_life()),
    ] {
        let (recorder, steps) = staged(None);
        before(&recorder);
        assert!(recorder.enabled());
        close(&recorder);
        close(&recorder);
        execute(&recorder);
        recorder.disable();
        assert!(!recorder.enabled());
        assert_eq!(all(&steps), expected);
    }
}

#[test]
fn off_does_nothing_whatever_is_called() {
    let (make, steps) = scripted(None);
    for recorder in [
        Recorder::new(Verdict::Off, BuildInfo::of::<Tool>(), make),
        Recorder::off(),
        Recorder::default(),
    ] {
        for _ in 0..2 {
            assert!(!recorder.enabled());
            assert_eq!(execute(&recorder), None);
            recorder.disable();
        }
    }
    assert_eq!(all(&steps), []);
}

#[test]
fn without_a_reportable_command_nothing_is_created_or_sent() {
    let skipped = [
        "version",
        "help",
        "completion",
        "__complete",
        "telemetry status",
        "kongctl version",
        "kongctl ",
        "",
    ];
    for words in skipped.map(Some).into_iter().chain([None]) {
        let (recorder, steps) = staged(None);
        words
            .into_iter()
            .for_each(|words| recorder.set_command(command(words)));
        recorder.finalize(end());
        assert_eq!(close(&recorder), None, "{words:?}");
        assert_eq!(all(&steps), [], "{words:?}");
    }
}

#[test]
fn the_leading_name_of_the_program_is_stripped_only_as_a_whole_word() {
    for (words, reported) in [
        ("kongctl get apis", "get apis"),
        ("kongctl-extension x", "kongctl-extension x"),
    ] {
        let (recorder, steps) = staged(None);
        recorder.set_command(command(words));
        recorder.finalize(end());
        close(&recorder);
        assert_eq!(
            all(&steps),
            [Make, Prepare, Emit(event(reported)), Close, Drop]
        );
    }
}

// Disabling.

#[test]
fn disabled_before_or_during_the_command_nothing_is_sent() {
    for before in [nothing as Before, begin] {
        let (recorder, steps) = staged(None);
        before(&recorder);
        recorder.clone().disable();
        assert!(!recorder.enabled());
        assert_eq!(execute(&recorder), None);
        assert!(nothing_is_sent(&steps));
    }
}

#[test]
fn disabled_with_the_event_still_queued_nothing_is_sent() {
    let (gate, shut) = bounded(0);
    let (recorder, steps) = staged(Some((Make, Trouble::Wait(shut))));
    finish(&recorder);
    assert_eq!(next(&steps), Make);
    recorder.disable();
    assert!(!recorder.enabled());
    assert_eq!(close(&recorder), None, "there is nothing to wait for");
    drop(gate);
    assert!(nothing_is_sent(&steps));
}

#[test]
fn disabled_with_the_event_in_flight_what_is_not_yet_sent_stays_unsent() {
    for while_close_waits in [false, true] {
        let (folder, (gate, shut)) = (folder(), bounded(0));
        let file = FileSink::new(folder.path().join("telemetry.log"));
        let (make, steps) = scripted(Some((Emit(event("get apis")), Trouble::Wait(shut))));
        let recorder = on(|| MultiSink::new(vec![make(), Box::new(file)]));
        finish(&recorder);
        assert_eq!(
            [next(&steps), next(&steps), next(&steps)],
            [Make, Prepare, Emit(event("get apis"))]
        );
        thread::scope(|scope| {
            if while_close_waits {
                scope.spawn(|| close(&recorder));
                until_closing(&recorder);
            }
            recorder.disable();
            assert!(!recorder.enabled());
            assert_eq!(close(&recorder), None, "there is nothing to wait for");
            drop(gate);
        });
        assert_eq!(all(&steps), [Close, Drop]);
        assert_eq!(entries(&folder), 0);
    }
}

// Sinks that misbehave.

#[test]
fn a_hanging_sink_is_abandoned_at_the_deadline_and_not_before() {
    let hang_at = |step: Step| {
        let (gate, shut) = bounded(0);
        let (recorder, steps) = staged(Some((step.clone(), Trouble::Wait(shut))));
        let start = Instant::now();
        finish(&recorder);
        thread::scope(|scope| {
            // Whoever else closes waits along.
            for recorder in [recorder.clone(), recorder.clone()] {
                scope.spawn(move || {
                    close(&recorder);
                    assert!(start.elapsed() >= FLUSH_TIMEOUT);
                });
            }
        });
        close(&recorder);
        drop(gate);
        // A sink that is ready only after the deadline never sees the event.
        let expected = if matches!(step, Make | Prepare) {
            vec![Make, Prepare, Close, Drop]
        } else {
            whole_life()
        };
        assert_eq!(all(&steps), expected, "hanging at {step:?}");
    };
    // At the same time, so that the test takes no longer than one of them.
    thread::scope(|scope| {
        whole_life()
            .into_iter()
            .for_each(|step| drop(scope.spawn(|| hang_at(step))));
    });
}

#[test]
fn a_slow_sink_that_ends_before_the_deadline_is_waited_for() {
    let (gate, shut) = bounded(0);
    let (recorder, steps) = staged(Some((Emit(event("get apis")), Trouble::Wait(shut))));
    let start = Instant::now();
    finish(&recorder);
    thread::scope(|scope| {
        let closing = scope.spawn(|| close(&recorder));
        until_closing(&recorder);
        drop(gate);
        assert_eq!(closing.join().expect("no panic").as_deref(), Some(SENT));
        assert!(start.elapsed() < FLUSH_TIMEOUT, "close ends with the sink");
    });
    assert_eq!(all(&steps), whole_life());
}

#[test]
fn a_panicking_sink_affects_nothing_else_wherever_it_panics() {
    for step in whole_life() {
        let (recorder, steps) = staged(Some((step.clone(), Trouble::Panic)));
        assert!(
            execute(&recorder).is_some_and(|note| !note.contains("abandoned")),
            "{step:?}"
        );
        assert_eq!(
            all(&steps),
            if step == Make {
                vec![Make, Drop]
            } else {
                whole_life()
            }
        );

        let (later, steps) = staged(None);
        assert_eq!(execute(&later).as_deref(), Some(SENT));
        assert_eq!(all(&steps), whole_life());
    }
    assert!(!DROPPED.load(Ordering::Relaxed));
}

#[test]
fn a_failing_sink_loses_its_event_and_nothing_else() {
    let emit = || Emit(event("get apis"));
    for (step, trouble, note) in [
        (emit(), ERROR, LOST),
        (emit(), Trouble::Panic, LOST),
        (Prepare, ERROR, SENT),
        (Prepare, Trouble::Panic, SENT),
        (Close, ERROR, SENT),
    ] {
        let (recorder, steps) = staged(Some((step, trouble)));
        assert_eq!(execute(&recorder).as_deref(), Some(note));
        assert_eq!(all(&steps), whole_life());
    }
}

// The library's own sinks.

#[test]
fn json_has_the_fields_of_the_table_in_order_and_a_number_first() {
    let json = serde_json::to_value(event("get apis")).expect("json");
    let names: Vec<_> = json.as_object().expect("an object").keys().collect();
    assert_eq!(names, FIELDS.map(|field| field.name));
    assert_eq!(json["schema_version"].as_u64(), Some(1));
}

#[test]
fn the_file_sink_appends_lines_to_a_private_file_in_directories_it_creates() {
    let folder = folder();
    let path = folder
        .path()
        .join("logs")
        .join("deep")
        .join("telemetry.log");
    for mut sink in [FileSink::new(&path), FileSink::new(&path)] {
        sink.emit(&event("get apis"), &soon()).expect("emit");
        sink.emit(&event("login"), &soon()).expect("emit");
        sink.close(&soon()).expect("close");
    }
    assert_eq!(
        fs::read_to_string(&path).expect("read"),
        ["get apis", "login"].map(json_line).concat().repeat(2)
    );
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(
            &fs::metadata(&path).expect("metadata").permissions()
        ) & 0o777,
        0o600
    );
}

#[test]
fn once_the_deadline_is_over_the_file_sink_touches_nothing() {
    let folder = folder();
    let mut sink = FileSink::new(folder.path().join("logs").join("telemetry.log"));
    assert_eq!(
        kind(sink.emit(&event("get apis"), &over())),
        Some(io::ErrorKind::TimedOut)
    );
    assert_eq!(entries(&folder), 0);
}

#[test]
fn many_writers_never_tear_a_line() {
    let folder = folder();
    let path = folder.path().join("logs").join("telemetry.log");
    thread::scope(|scope| {
        for words in ["get apis", "login"].repeat(8) {
            let mut sink = FileSink::new(&path);
            scope.spawn(move || {
                (0..200).for_each(|_| {
                    sink.emit(&event(words), &Deadline::after(LONGER_THAN_ANY_TEST))
                        .expect("emit");
                });
            });
        }
    });
    let text = fs::read_to_string(&path).expect("read");
    assert!(
        text.lines()
            .all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok())
    );
    let mut lines: Vec<_> = text.split_inclusive('\n').map(str::to_owned).collect();
    lines.sort_unstable();
    assert!(
        lines
            == [
                vec![json_line("get apis"); 1600],
                vec![json_line("login"); 1600]
            ]
            .concat(),
        "3200 whole lines"
    );
}

#[test]
fn an_unusable_path_is_an_error_of_the_file_sink() {
    let folder = folder();
    FileSink::new(folder.path())
        .emit(&event("get apis"), &soon())
        .expect_err("a folder in place of the file");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("write");
    FileSink::new(file.join("telemetry.log"))
        .emit(&event("get apis"), &soon())
        .expect_err("a file in place of the folder");
}

#[test]
fn the_udp_sink_sends_exactly_one_datagram_an_event_and_none_too_late() {
    let (socket, endpoint) = receiver();
    let mut sink = UdpSink::new(endpoint);
    let late = Some(io::ErrorKind::TimedOut);
    for (words, deadline, answer) in [
        ("get apis", over(), late),
        ("get apis", soon(), None),
        ("login", soon(), None),
        ("login", over(), late),
    ] {
        assert_eq!(kind(sink.emit(&event(words), &deadline)), answer);
    }
    sink.close(&soon()).expect("close");
    assert_eq!(received(&socket), ["get apis", "login"].map(as_received));
}

#[test]
fn the_multi_sink_calls_every_child_and_returns_the_first_error() {
    let first = Some(io::ErrorKind::NotFound);
    for (step, expected) in [
        (Prepare, [first, None, None]),
        (Emit(event("get apis")), [None, first, None]),
        (Close, [None, None, first]),
    ] {
        let children = [None, first, None, Some(io::ErrorKind::InvalidData), None];
        let scripts =
            children.map(|error| scripted(error.map(|kind| (step.clone(), Trouble::Fail(kind)))));
        let (makes, lives): (Vec<_>, Vec<_>) = scripts.into_iter().unzip();
        let mut multi = MultiSink::new(makes.into_iter().map(|make| make()).collect());
        let answers = [
            multi.prepare(&soon()),
            multi.emit(&event("get apis"), &soon()),
            multi.close(&soon()),
        ];
        assert_eq!(answers.map(kind), expected);
        drop(multi);
        assert!(lives.iter().all(|steps| all(steps) == whole_life()));
    }
}

#[test]
fn a_multi_sink_of_one_child_is_that_child_and_of_none_the_noop_sink() {
    let (make, _steps) = scripted(None);
    let child = make();
    let address = (&raw const *child).cast::<()>();
    assert_eq!(
        (&raw const *MultiSink::new(vec![child])).cast::<()>(),
        address
    );

    for mut sink in [MultiSink::new(vec![]), Box::new(NoopSink)] {
        assert_eq!(size_of_val(&*sink), 0, "it holds nothing");
        sink.emit(&event("get apis"), &soon()).expect("emit");
        sink.close(&over()).expect("close");
    }
}

#[test]
fn a_destination_creates_its_sink_which_opens_nothing_before_the_event() {
    let (folder, (socket, endpoint)) = (folder(), receiver());
    let file = folder.path().join("logs").join("telemetry.log");
    for destination in [Destination::Udp(endpoint), Destination::File(file.clone())] {
        let sink = destination.sink();
        assert_eq!(entries(&folder), 0);
        assert_eq!(execute(&on(|| sink)).as_deref(), Some(SENT));
    }
    assert_eq!(received(&socket), [as_received("get apis")]);
    assert_eq!(
        fs::read_to_string(&file).expect("read"),
        json_line("get apis")
    );
}

// The program whose commands are recorded here.

struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "1.2.3-dev";
    const COMMANDS: &'static str = "get apis\nlogin\nkongctl get apis\nkongctl-extension x\n\
        \nversion\nhelp\ncompletion\n__complete\ntelemetry status\nkongctl version\nkongctl ";
}

fn command(words: &str) -> CommandInfo {
    CommandInfo {
        path: CommandPath::lookup::<Tool>(words).expect("a command of the list"),
    }
}

fn event(words: &str) -> Event {
    Event::new(command(words).path, BuildInfo::of::<Tool>(), end())
}

fn end() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::new(1_778_596_245, 120_000_000)
}

/// What is to be written of [`event`], with the platform in Go's words.
fn json_line(words: &str) -> String {
    let os = std::env::consts::OS.replace("macos", "darwin");
    let arch = std::env::consts::ARCH
        .replace("x86_64", "amd64")
        .replace("aarch64", "arm64");
    let head = r#"{"schema_version":1,"timestamp":"2026-05-12T14:30:45.12Z","version":"1.2.3-dev""#;
    format!("{head},\"os\":\"{os}\",\"arch\":\"{arch}\",\"command_path\":\"{words}\"}}\n")
}

fn as_received(words: &str) -> DecodedEvent {
    let event = event(words);
    let [schema_version, timestamp, version, os, arch, command_path] =
        FIELDS.map(|field| field.value(&event).to_owned());
    DecodedEvent {
        arch,
        command_path,
        os,
        schema_version,
        timestamp,
        version,
    }
}

// Recorders, and how far their lives have come.

/// How long a test waits for what must happen before it fails.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a sink hangs unless it is released.
const LONGER_THAN_ANY_TEST: Duration = Duration::from_secs(60);

const SENT: &str = "telemetry: 1 sent, 0 lost";
const LOST: &str = "telemetry: 0 sent, 1 lost";

fn on(make: impl FnOnce() -> Box<dyn Sink> + Send + 'static) -> Recorder {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&Notes).expect("the only logger");
        log::set_max_level(log::LevelFilter::Debug);
        // Panics on the dispatcher's thread are part of the tests; all others are still reported.
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !is_dispatcher_thread() {
                report(info);
            }
        }));
    });
    Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || {
        assert!(is_dispatcher_thread());
        make()
    })
}

fn staged(trouble: Option<(Step, Trouble)>) -> (Recorder, Receiver<Step>) {
    let (make, steps) = scripted(trouble);
    (on(make), steps)
}

type Before = fn(&Recorder);

fn nothing(_: &Recorder) {}

fn begin(recorder: &Recorder) {
    recorder.set_command(command("get apis"));
}

fn finish(recorder: &Recorder) {
    begin(recorder);
    recorder.finalize(end());
}

/// A whole execution; answers as [`close`] does.
fn execute(recorder: &Recorder) -> Option<String> {
    finish(recorder);
    close(recorder)
}

/// Closes, and fails the test when that never comes back; answers its note in the debug log, `None` when nothing was waited for.
fn close(recorder: &Recorder) -> Option<String> {
    let (recorder, (tell, done)) = (recorder.clone(), bounded(1));
    thread::spawn(move || {
        assert!(!is_dispatcher_thread());
        recorder.close();
        tell.send(NOTES.take())
    });
    done.recv_timeout(PATIENCE).expect("close comes back")
}

/// Waits until somebody else has begun to close.
fn until_closing(recorder: &Recorder) {
    let start = Instant::now();
    while recorder.enabled() {
        assert!(start.elapsed() < PATIENCE, "close begins");
        thread::yield_now();
    }
}

/// Keeps the last record of each thread.
struct Notes;

thread_local! {
    static NOTES: RefCell<Option<String>> = const { RefCell::new(None) };
}

impl log::Log for Notes {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        NOTES.set(Some(record.args().to_string()));
    }
    fn flush(&self) {}
}

// A sink to test with.

/// What happens in the life of a sink.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Make,
    Prepare,
    Emit(Event),
    Close,
    Drop,
}
use Step::{Close, Drop, Emit, Make, Prepare};

fn whole_life() -> Vec<Step> {
    vec![Make, Prepare, Emit(event("get apis")), Close, Drop]
}

enum Trouble {
    Fail(io::ErrorKind),
    Panic,
    Wait(Receiver<()>),
}

const ERROR: Trouble = Trouble::Fail(io::ErrorKind::Other);

/// Tells every step of its life, and makes trouble at one of them.
struct Scripted {
    tell: Sender<Step>,
    trouble: Option<(Step, Trouble)>,
}

fn scripted(
    trouble: Option<(Step, Trouble)>,
) -> (impl FnOnce() -> Box<dyn Sink> + Send, Receiver<Step>) {
    let (tell, steps) = unbounded();
    let make = || -> Box<dyn Sink> {
        let sink = Scripted { tell, trouble };
        let _ = sink.reach(Make);
        Box::new(sink)
    };
    (make, steps)
}

impl Scripted {
    fn reach(&self, step: Step) -> io::Result<()> {
        let trouble = self.trouble.as_ref().filter(|(at, _)| *at == step);
        let _ = self.tell.send(step);
        match trouble {
            None => Ok(()),
            Some((_, Trouble::Fail(kind))) => Err((*kind).into()),
            Some((_, Trouble::Panic)) => panic::panic_any(Thrown),
            Some((_, Trouble::Wait(gate))) => gate.recv_timeout(LONGER_THAN_ANY_TEST).or(Ok(())),
        }
    }
}

impl Sink for Scripted {
    fn prepare(&mut self, _: &Deadline) -> io::Result<()> {
        self.reach(Prepare)
    }
    fn emit(&mut self, event: &Event, _: &Deadline) -> io::Result<()> {
        self.reach(Emit(event.clone()))
    }
    fn close(&mut self, _: &Deadline) -> io::Result<()> {
        self.reach(Close)
    }
}

impl std::ops::Drop for Scripted {
    fn drop(&mut self) {
        let _ = self.reach(Drop);
    }
}

/// What is thrown in a panic here. Dropping it would be the sink's own code once more.
struct Thrown;

static DROPPED: AtomicBool = AtomicBool::new(false);

impl std::ops::Drop for Thrown {
    fn drop(&mut self) {
        DROPPED.store(true, Ordering::Relaxed);
    }
}

fn next(steps: &Receiver<Step>) -> Step {
    steps.recv_timeout(PATIENCE).expect("the sink is called")
}

/// Every further step, until nobody is left to take one: nothing can follow unseen.
fn all(steps: &Receiver<Step>) -> Vec<Step> {
    let step = || {
        steps
            .recv_timeout(PATIENCE)
            .inspect_err(|end| assert!(end.is_disconnected(), "the sink is never let go"))
    };
    std::iter::from_fn(|| step().ok()).collect()
}

fn nothing_is_sent(steps: &Receiver<Step>) -> bool {
    all(steps).iter().all(|step| !matches!(step, Emit(_)))
}

fn kind(answer: io::Result<()>) -> Option<io::ErrorKind> {
    answer.err().map(|error| error.kind())
}

fn soon() -> Deadline {
    Deadline::after(PATIENCE)
}

fn over() -> Deadline {
    Deadline::after(Duration::ZERO)
}

// Places where events arrive.

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("folder")
}

fn entries(folder: &tempfile::TempDir) -> usize {
    fs::read_dir(folder.path()).expect("list").count()
}

fn receiver() -> (UdpSocket, Endpoint) {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("bind");
    socket.set_read_timeout(Some(PATIENCE)).expect("timeout");
    let endpoint =
        Endpoint::parse(&socket.local_addr().expect("address").to_string()).expect("endpoint");
    (socket, endpoint)
}

/// Everything that was sent to `socket` so far: what arrives before a last datagram of our own.
fn received(socket: &UdpSocket) -> Vec<DecodedEvent> {
    let last = UdpSocket::bind("127.0.0.1:0").expect("bind");
    last.send_to(b"last", socket.local_addr().expect("address"))
        .expect("send");
    let mut buffer = [0; 1024];
    std::iter::from_fn(|| {
        let length = socket.recv(&mut buffer).expect("a datagram");
        (buffer[..length] != *b"last").then(|| decode(&buffer[..length]).expect("one of ours"))
    })
    .collect()
}
