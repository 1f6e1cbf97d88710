//! Sorts every outcome of a command into a closed set. Knows no error type of any program.

/// Says what kind of end a command came to. It is *not* on the wire in schema version 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCategory {
    /// No error.
    Success,
    /// A bug in the program itself.
    Internal,
    /// A bad command line.
    Usage,
    /// A bad config file, environment or profile.
    Config,
    /// No token, or one that the server refuses.
    Auth,
    /// No such thing.
    NotFound,
    /// The server's state stands against it.
    Conflict,
    /// Too many requests.
    RateLimited,
    /// Name look-up, connection, TLS.
    Network,
    /// A time limit was reached.
    Timeout,
    /// The server failed, or its answer cannot be read.
    Server,
    /// The user or the system ended the program by a signal.
    Interrupted,
}

impl ErrorCategory {
    /// Every category, in the order of the exit codes.
    pub const ALL: [Self; 12] = [
        Self::Success,
        Self::Internal,
        Self::Usage,
        Self::Config,
        Self::Auth,
        Self::NotFound,
        Self::Conflict,
        Self::RateLimited,
        Self::Network,
        Self::Timeout,
        Self::Server,
        Self::Interrupted,
    ];

    /// The category's name, such as `not_found`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::Config => "config",
            Self::Auth => "auth",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Server => "server",
            Self::Interrupted => "interrupted",
        }
    }
}

/// Is implemented by a program's error type to say which category an error belongs to.
///
/// Implementors answer from the error's own kind, never from its text.
pub trait Categorized {
    /// The error's category; never [`ErrorCategory::Success`].
    fn category(&self) -> ErrorCategory;
}

/// Sorts an outcome: the one place from which exit codes follow.
///
/// ```
/// use kongctl::telemetry::{Categorized, ErrorCategory, categorize};
///
/// struct NoSuchThing;
/// impl Categorized for NoSuchThing {
///     fn category(&self) -> ErrorCategory {
///         ErrorCategory::NotFound
///     }
/// }
/// assert_eq!(categorize(&Err::<(), _>(NoSuchThing)), ErrorCategory::NotFound);
/// assert_eq!(categorize(&Ok::<_, NoSuchThing>(())), ErrorCategory::Success);
/// ```
pub fn categorize<T, E: Categorized>(outcome: &Result<T, E>) -> ErrorCategory {
    match outcome {
        Ok(_) => ErrorCategory::Success,
        Err(error) => error.category(),
    }
}
