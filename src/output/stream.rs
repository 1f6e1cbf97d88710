//! stdout and stderr, in whatever state another program left them.
//!
//! What is written goes to the system at once. The streams of the standard library would buffer
//! it, give up halfway when a pipe that does not block is full, and take a stream that cannot be
//! written to for one that swallows everything.

use std::io::{self, ErrorKind, IsTerminal};
use std::process::Stdio;

/// One of the two streams that text is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
}

impl Stream {
    pub(crate) fn is_terminal(self) -> bool {
        match self {
            Self::Stdout => io::stdout().is_terminal(),
            Self::Stderr => io::stderr().is_terminal(),
        }
    }

    /// Returns the stream for a program that is started.
    pub(crate) fn for_child(self) -> Stdio {
        match self {
            Self::Stdout => io::stdout().into(),
            Self::Stderr => io::stderr().into(),
        }
    }
}

/// Writes all of `bytes`, however long the reader takes.
pub(super) fn write_all(stream: &mut impl system::Stream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match system::write(stream, bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            // Node.js and ssh, among others, set pipes that they share to non-blocking.
            Err(error) if error.kind() == ErrorKind::WouldBlock => system::wait(stream)?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Returns whether stdout has no reader any more: the other end of the pipe is closed.
pub(super) fn stdout_is_unread() -> bool {
    system::is_unread(&io::stdout())
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::os::fd::AsFd;

    pub(super) use std::os::fd::AsFd as Stream;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    pub(super) fn write(stream: &mut impl AsFd, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::write(stream, bytes)?)
    }

    /// Waits until more can be written, or until nothing can be.
    pub(super) fn wait(stream: &impl AsFd) -> io::Result<()> {
        match poll(&mut [PollFd::new(stream, PollFlags::OUT)], None) {
            Err(error) if error != rustix::io::Errno::INTR => Err(error.into()),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    pub(super) fn is_unread(stream: &impl AsFd) -> bool {
        // Nothing is asked for: the system reports these two in any case.
        let mut polled = [PollFd::new(stream, PollFlags::empty())];
        let now = Timespec::default();
        let gone = PollFlags::ERR | PollFlags::HUP;
        poll(&mut polled, Some(&now)).is_ok() && polled[0].revents().intersects(gone)
    }
}

#[cfg(not(unix))]
mod system {
    use std::io::{self, ErrorKind, Write};

    pub(super) use std::io::Write as Stream;

    pub(super) fn write(stream: &mut impl Write, bytes: &[u8]) -> io::Result<usize> {
        stream.write_all(bytes)?;
        stream.flush()?;
        Ok(bytes.len())
    }

    pub(super) fn wait(_stream: &impl Write) -> io::Result<()> {
        Err(ErrorKind::WouldBlock.into())
    }

    pub(super) fn is_unread(_stream: &impl Write) -> bool {
        false
    }
}
