//! Lets a program that is told to end report first, and then end as it was told: by the signal itself.
//!
//! Handlers exist only while a live recorder does; without one the system's own behaviour stands.

/// Watches for SIGINT, SIGTERM and SIGHUP until the program ends.
///
/// The first one calls `finish` and then ends the program by that very signal; a second one ends
/// it at once. A signal that the program was started to ignore (`nohup`) stays ignored.
#[cfg_attr(
    not(unix),
    expect(unused_variables, reason = "there are no such signals")
)]
pub(crate) fn watch(finish: impl FnOnce() + Send + 'static) {
    #[cfg(unix)]
    unix::watch(finish);
}

/// Notes an interrupt for a command that wants to finish its sentence before it ends.
pub(crate) struct Interrupts {
    #[cfg(unix)]
    noted: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

#[cfg(unix)]
impl Interrupts {
    /// Notes SIGINT and SIGTERM from now on; a second one ends the program at once.
    pub(crate) fn watch() -> std::io::Result<Self> {
        use signal_hook::consts::{SIGINT, SIGTERM};
        let (noted, again) = (std::sync::Arc::default(), std::sync::Arc::default());
        for signal in [SIGINT, SIGTERM] {
            signal_hook::flag::register_conditional_default(signal, std::sync::Arc::clone(&again))?;
            signal_hook::flag::register(signal, std::sync::Arc::clone(&again))?;
            signal_hook::flag::register_usize(
                signal,
                std::sync::Arc::clone(&noted),
                signal.unsigned_abs() as usize,
            )?;
        }
        Ok(Self { noted })
    }

    pub(crate) fn seen(&self) -> bool {
        self.signal() != 0
    }

    /// Ends the program by the signal that was noted, if any.
    pub(crate) fn end(&self) {
        if self.seen() {
            let _ = signal_hook::low_level::emulate_default_handler(self.signal());
        }
    }

    fn signal(&self) -> i32 {
        i32::try_from(self.noted.load(std::sync::atomic::Ordering::Relaxed)).unwrap_or(0)
    }
}

#[cfg(not(unix))]
impl Interrupts {
    pub(crate) fn watch() -> std::io::Result<Self> {
        Ok(Self {})
    }

    pub(crate) fn seen(&self) -> bool {
        false
    }

    pub(crate) fn end(&self) {}
}

#[cfg(unix)]
mod unix {
    use std::io::{self, Read};
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag;
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    /// Enough for a thread that waits and then hands one event on.
    const STACK: usize = 128 << 10;

    /// Waits on a thread of its own.
    pub(super) fn watch(finish: impl FnOnce() + Send + 'static) {
        let watching = thread::Builder::new()
            .name("kongctl-signals".to_owned())
            .stack_size(STACK)
            .spawn(move || {
                if let Err(error) = end_by_signal(finish) {
                    log::debug!("signals are not watched: {error}");
                }
            });
        if let Err(error) = watching {
            log::debug!("signals are not watched: {error}");
        }
    }

    fn end_by_signal(finish: impl FnOnce()) -> io::Result<()> {
        let ignored = ignored_signals();
        let wanted: Vec<i32> = [SIGINT, SIGTERM, SIGHUP]
            .into_iter()
            .filter(|signal| ignored & (1 << (signal - 1)) == 0)
            .collect();
        let mut pending = Signals::new(&wanted)?;
        if let Some(signal) = pending.forever().next() {
            // From here on the next one ends the program at once; asking for that earlier would cost every run.
            for signal in wanted {
                flag::register_conditional_default(signal, Arc::new(AtomicBool::new(true)))?;
            }
            // One that came in between is answered as well.
            if pending.pending().next().is_none() {
                finish();
            }
            emulate_default_handler(signal)?;
        }
        Ok(())
    }

    /// The signals that whoever started us wants ignored, as a bit mask. Only Linux tells without unsafe code.
    fn ignored_signals() -> u64 {
        let mut status = [0; 4096];
        let length = std::fs::File::open("/proc/self/status")
            .and_then(|mut file| file.read(&mut status))
            .unwrap_or(0);
        let status = String::from_utf8_lossy(&status[..length]);
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
            .unwrap_or(0)
    }
}
