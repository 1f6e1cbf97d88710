//! The keyboard, which a shell gives to one job at a time.
//!
//! A job in the background that reads from the terminal is stopped by the system, and with it
//! everything else that it does. So nothing is read there, and nothing is asked.

#[cfg(unix)]
pub(super) use unix::{HiddenInput, is_in_foreground, wait_for_line};

#[cfg(not(unix))]
pub(super) use elsewhere::{HiddenInput, is_in_foreground, wait_for_line};

#[cfg(unix)]
mod unix {
    use std::io::{self, stdin};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::getpgrp;
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};

    use crate::signals;

    /// How often a job looks whether it is in the foreground.
    const POLL_INTERVAL: Duration = Duration::from_millis(250);

    /// Returns whether this program is in the foreground of the terminal on stdin.
    pub(in crate::output) fn is_in_foreground() -> bool {
        match tcgetpgrp(stdin()) {
            Ok(group) => group == getpgrp(),
            // A terminal without jobs: nothing stops who reads from it.
            Err(_) => true,
        }
    }

    /// Waits for a line, as long as it takes; returns `false` at the end of the input.
    pub(in crate::output) fn wait_for_line() -> bool {
        loop {
            if !is_in_foreground() {
                thread::sleep(POLL_INTERVAL);
            } else if has_input() {
                let mut line = String::new();
                return matches!(stdin().read_line(&mut line), Ok(length) if length > 0);
            }
        }
    }

    /// Hides what is typed at the terminal on stdin, until it is dropped or a signal ends the
    /// program.
    pub(in crate::output) struct HiddenInput(Arc<Shown>);

    impl HiddenInput {
        /// `end_line` is called when a signal ends the program while input is hidden.
        pub(in crate::output) fn start(
            end_line: impl FnOnce() + Send + 'static,
        ) -> io::Result<Self> {
            let before = tcgetattr(stdin())?;
            let mut hidden = before.clone();
            hidden.local_modes.remove(LocalModes::ECHO);
            // Of the Enter key, the line feed is shown: what is printed next begins a line.
            hidden.local_modes.insert(LocalModes::ECHONL);
            let shown = Arc::new(Shown(Mutex::new(Some(before))));
            let input = Self(Arc::clone(&shown));
            signals::watch(move || {
                if shown.restore() {
                    end_line();
                }
            });
            tcsetattr(stdin(), OptionalActions::Now, &hidden)?;
            Ok(input)
        }
    }

    impl Drop for HiddenInput {
        fn drop(&mut self) {
            self.0.restore();
        }
    }

    /// How the terminal is when it shows what is typed; `None` once it does again.
    struct Shown(Mutex<Option<Termios>>);

    impl Shown {
        /// Returns whether anything was hidden.
        fn restore(&self) -> bool {
            let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(shown) = shown.take() else {
                return false;
            };
            // Where it fails, there is no terminal any more.
            let _ = tcsetattr(stdin(), OptionalActions::Now, &shown);
            true
        }
    }

    /// Waits a moment for input. A `read` could not be given up when the job is moved to the
    /// background.
    fn has_input() -> bool {
        let input = stdin();
        let mut polled = [PollFd::new(&input, PollFlags::IN)];
        let timeout = Timespec {
            tv_sec: 0,
            tv_nsec: i64::from(POLL_INTERVAL.subsec_nanos()),
        };
        matches!(poll(&mut polled, Some(&timeout)), Ok(ready) if ready > 0)
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::io::{self, stdin};

    /// What is typed is shown: hiding it takes calls that no library here has.
    pub(in crate::output) struct HiddenInput;

    impl HiddenInput {
        pub(in crate::output) fn start(_: impl FnOnce() + Send + 'static) -> io::Result<Self> {
            Ok(Self)
        }
    }

    pub(in crate::output) fn is_in_foreground() -> bool {
        true
    }

    pub(in crate::output) fn wait_for_line() -> bool {
        let mut line = String::new();
        matches!(stdin().read_line(&mut line), Ok(length) if length > 0)
    }
}
