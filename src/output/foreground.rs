//! The keyboard, which a shell gives to one job at a time.
//!
//! A job in the background that reads from the terminal is stopped by the system, and with it
//! everything else that it does. So nothing is read there, and nothing is asked.

#[cfg(unix)]
pub(super) use unix::{is_in_foreground, wait_for_line};

#[cfg(not(unix))]
pub(super) use elsewhere::{is_in_foreground, wait_for_line};

#[cfg(unix)]
mod unix {
    use std::io::stdin;
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::getpgrp;
    use rustix::termios::tcgetpgrp;

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
    use std::io::stdin;

    pub(in crate::output) fn is_in_foreground() -> bool {
        true
    }

    pub(in crate::output) fn wait_for_line() -> bool {
        let mut line = String::new();
        matches!(stdin().read_line(&mut line), Ok(length) if length > 0)
    }
}
