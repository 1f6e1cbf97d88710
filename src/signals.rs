//! What happens on Ctrl-C, and on the other signals that end a program.
//!
//! - **A reported command** (`get`, `api`, `login`, `logout`, `sandbox serve`) while telemetry
//!   is on: [`watch`] waits on a thread for the first SIGINT, SIGTERM or SIGHUP. It hands the
//!   command's one event on, which takes half a second at most, and then ends the program by
//!   that same signal, so that a shell sees what it expects. A second signal ends the program at
//!   once. The recorder in `cli/telemetry/recorder.rs` starts this when the command has a name
//!   and the destination is resolved. Before that, which can take as long as a name lookup,
//!   there is no handler, and a signal ends the program without an event.
//! - **A spinner or countdown** is erased in the same way: [`watch`] is called when it is drawn for
//!   the first time, also with telemetry off.
//! - **An editor** gets Ctrl-C, and this program does not end by it: see [`hold_interrupts`].
//! - **`apply`, `sync` and `delete -f`** note SIGINT with [`Interrupts`]: no change is begun any
//!   more, and when those that run have ended, the command ends with what became of all.
//! - **`telemetry listen`** notes SIGINT and SIGTERM with [`Interrupts`], prints its summary,
//!   and ends by the signal. A second one ends it at once.
//! - **Everything else**, such as a command with telemetry off: there is no handler, and the
//!   system ends the program.
//!
//! On Linux, [`watch`] leaves a signal alone that the program was started to ignore (`nohup`).
//! Elsewhere only unsafe code could find out, and [`Interrupts`] does not ask: `listen` is meant
//! to be ended by a signal.
//!
//! No handler undoes work. Files that are read again (logins, the telemetry preference) are
//! replaced in one step (`fs.rs`). A signal can leave behind a lock file (only the lock on it
//! matters), and a temporary file, which the next run that writes removes.

use std::sync::atomic::{AtomicBool, Ordering};

/// Leaves Ctrl-C to another program on the same terminal until the returned value is dropped.
pub(crate) fn hold_interrupts() -> Held {
    // There is no handler yet where telemetry is off, and a program that is started would be
    // interrupted together with this one.
    watch(|| {});
    HELD.store(true, Ordering::Relaxed);
    Held
}

/// Whether SIGINT ends this program.
static HELD: AtomicBool = AtomicBool::new(false);

/// While this exists, SIGINT does not end the program.
pub(crate) struct Held;

impl Held {
    /// Leaves SIGINT alone until the program ends by itself.
    pub(crate) fn until_the_end(self) {
        std::mem::forget(self);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        HELD.store(false, Ordering::Relaxed);
    }
}

/// Watches for SIGINT, SIGTERM and SIGHUP until the program ends.
///
/// On the first signal `finish` is called, and then the program ends by that signal. A second one
/// ends it at once. Of several calls, the last one's `finish` is called first. When this returns,
/// signals are watched, unless the system refuses.
#[cfg_attr(
    not(unix),
    expect(unused_variables, reason = "there are no such signals")
)]
pub(crate) fn watch(finish: impl FnOnce() + Send + 'static) {
    #[cfg(unix)]
    unix::watch(finish);
}

#[cfg(not(unix))]
pub(crate) use elsewhere::Interrupts;
#[cfg(unix)]
pub(crate) use unix::Interrupts;

#[cfg(unix)]
mod unix {
    use std::io::{self, Read};
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::thread;

    use crossbeam_channel::{Sender, bounded};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag;
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::HELD;

    /// The stack of a thread that waits and then hands one event on, in bytes.
    const STACK_SIZE: usize = 128 << 10;

    /// The length of the start of `/proc/self/status` that contains the ignored signals, in bytes.
    const STATUS_LEN: usize = 4096;

    /// The first interrupt, noted for a command that wants to write a summary before it ends.
    pub(crate) struct Interrupts {
        /// The number of the signal; 0 before the first one.
        noted: Arc<AtomicUsize>,
    }

    impl Interrupts {
        /// Notes SIGINT and SIGTERM from now on; a second one ends the program at once.
        pub(crate) fn watch() -> io::Result<Self> {
            let noted = Arc::default();
            let has_come = Arc::default();
            for signal in [SIGINT, SIGTERM] {
                // The order matters: on the first signal the flag is still unset when it is tested.
                flag::register_conditional_default(signal, Arc::clone(&has_come))?;
                flag::register(signal, Arc::clone(&has_come))?;
                flag::register_usize(signal, Arc::clone(&noted), signal.unsigned_abs() as usize)?;
            }
            Ok(Self { noted })
        }

        /// Returns whether a signal has come.
        pub(crate) fn seen(&self) -> bool {
            self.signal() != 0
        }

        /// Ends the program by the signal that has come, if any.
        pub(crate) fn end(&self) {
            if self.seen() {
                // Fails for a signal that has no default only, which these have.
                let _ = emulate_default_handler(self.signal());
            }
        }

        fn signal(&self) -> i32 {
            i32::try_from(self.noted.load(Ordering::Relaxed)).unwrap_or(0)
        }
    }

    /// What is to be done before a signal ends the program.
    ///
    /// Not a value that is passed on: a process has one action for each signal.
    static FINISH: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

    /// Watches on a thread of its own. Where that fails, the system's behavior stays.
    pub(super) fn watch(finish: impl FnOnce() + Send + 'static) {
        // Locked until the handlers are there: another thread may be about to set them.
        let mut all = FINISH.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(Box::new(finish));
        if all.len() == 1 {
            start_thread();
        }
    }

    fn start_thread() {
        // Nothing is sent: the sender is dropped when the handlers are there, or cannot be.
        let (handled, is_handled) = bounded::<()>(0);
        let thread = thread::Builder::new()
            .name("kongctl-signals".to_owned())
            .stack_size(STACK_SIZE);
        let outcome = thread.spawn(move || {
            if let Err(error) = wait_and_end(handled) {
                log::debug!("signals are not watched: {error}");
            }
        });
        if let Err(error) = outcome {
            log::debug!("signals are not watched: {error}");
        }
        let _ = is_handled.recv();
    }

    /// Waits for a signal, does what is in [`FINISH`], and ends the program by the signal.
    fn wait_and_end(handled: Sender<()>) -> io::Result<()> {
        let ignored = ignored_signals();
        let mut watched = vec![SIGINT, SIGTERM, SIGHUP];
        watched.retain(|signal| ignored & (1 << (signal - 1)) == 0);
        let mut signals = Signals::new(&watched)?;
        drop(handled);
        let is_held = |signal| signal == SIGINT && HELD.load(Ordering::Relaxed);
        let Some(signal) = signals.forever().find(|signal| !is_held(*signal)) else {
            return Ok(());
        };
        // From here on the next one ends the program at once. Not earlier: it would cost every run.
        for signal in watched {
            flag::register_conditional_default(signal, Arc::new(AtomicBool::new(true)))?;
        }
        // A second one that came in between counts as well.
        if signals.pending().next().is_none() {
            let mut all = FINISH.lock().unwrap_or_else(PoisonError::into_inner);
            for finish in std::mem::take(&mut *all).into_iter().rev() {
                finish();
            }
        }
        emulate_default_handler(signal)
    }

    /// Returns the signals that the program was started to ignore, as a bit mask.
    ///
    /// Reads a file of Linux: elsewhere only unsafe code can tell, and the mask is empty.
    fn ignored_signals() -> u64 {
        let mut status = [0; STATUS_LEN];
        let len = std::fs::File::open("/proc/self/status")
            .and_then(|mut file| file.read(&mut status))
            .unwrap_or(0);
        let status = String::from_utf8_lossy(&status[..len]);
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        mask.unwrap_or(0)
    }
}

#[cfg(not(unix))]
mod elsewhere {
    /// No interrupts: the system ends the program.
    pub(crate) struct Interrupts;

    impl Interrupts {
        pub(crate) fn watch() -> std::io::Result<Self> {
            Ok(Self)
        }

        pub(crate) fn seen(&self) -> bool {
            false
        }

        pub(crate) fn end(&self) {}
    }
}
