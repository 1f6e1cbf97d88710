//! A closed set of outcomes that every error of a program is sorted into.
//!
//! The documented package promises to centralize error categorization. This is that place: it
//! knows no error type of any program; a program implements [`Categorized`] for its own.

/// How a command ended. It is *not* part of an event in schema version 1.
///
/// A program derives its exit code from the category and from nothing else.
///
/// ```
/// use kongctl::telemetry::ErrorCategory;
///
/// fn exit_code(category: ErrorCategory) -> u8 {
///     match category {
///         ErrorCategory::Success => 0,
///         ErrorCategory::Usage => 2,
///         _ => 1,
///     }
/// }
/// assert_eq!(exit_code(ErrorCategory::NotFound), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCategory {
    /// No error.
    Success,
    /// A bug in the program itself.
    Internal,
    /// An invalid command line.
    Usage,
    /// An invalid config file, environment variable or profile.
    Config,
    /// No token, or one that the server rejects.
    Auth,
    /// The resource does not exist.
    NotFound,
    /// The request conflicts with the server's state.
    Conflict,
    /// Too many requests.
    RateLimited,
    /// The server cannot be reached: DNS, connection, proxy or TLS.
    Network,
    /// A time limit was reached.
    Timeout,
    /// The server failed, or its response cannot be read.
    Server,
    /// A signal ended the program.
    Interrupted,
}

impl ErrorCategory {
    /// Every category, in the order of the exit codes.
    ///
    /// ```
    /// use kongctl::telemetry::ErrorCategory;
    ///
    /// assert_eq!(ErrorCategory::ALL.len(), 12);
    /// assert_eq!(ErrorCategory::ALL[0], ErrorCategory::Success);
    /// ```
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

    /// Returns the category's name in snake case, such as `not_found`.
    ///
    /// ```
    /// use kongctl::telemetry::ErrorCategory;
    ///
    /// assert_eq!(ErrorCategory::RateLimited.as_str(), "rate_limited");
    /// ```
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

/// An error that knows its category.
///
/// Implementors decide by the error's own kind, never by its text.
///
/// ```
/// use kongctl::telemetry::{Categorized, ErrorCategory};
///
/// enum Error {
///     UnknownProfile(String),
///     Status(u16),
/// }
///
/// impl Categorized for Error {
///     fn category(&self) -> ErrorCategory {
///         match self {
///             Self::UnknownProfile(_) => ErrorCategory::Config,
///             Self::Status(404) => ErrorCategory::NotFound,
///             Self::Status(_) => ErrorCategory::Server,
///         }
///     }
/// }
///
/// assert_eq!(Error::Status(404).category(), ErrorCategory::NotFound);
/// assert_eq!(Error::UnknownProfile("x".into()).category(), ErrorCategory::Config);
/// ```
pub trait Categorized {
    /// Returns the error's category; never [`ErrorCategory::Success`].
    ///
    /// ```
    /// use kongctl::telemetry::{Categorized, ErrorCategory};
    ///
    /// struct Rejected;
    /// impl Categorized for Rejected {
    ///     fn category(&self) -> ErrorCategory {
    ///         ErrorCategory::Auth
    ///     }
    /// }
    /// assert_eq!(Rejected.category().as_str(), "auth");
    /// ```
    fn category(&self) -> ErrorCategory;
}

/// Returns the category of an outcome: the one place that exit codes follow from.
///
/// Documented as `Categorize` in the overview of the Go package.
///
/// ```
/// use kongctl::telemetry::{Categorized, ErrorCategory, categorize};
///
/// struct NoSuchApi;
/// impl Categorized for NoSuchApi {
///     fn category(&self) -> ErrorCategory {
///         ErrorCategory::NotFound
///     }
/// }
/// assert_eq!(categorize(&Err::<(), _>(NoSuchApi)), ErrorCategory::NotFound);
/// assert_eq!(categorize(&Ok::<_, NoSuchApi>(())), ErrorCategory::Success);
/// ```
pub fn categorize<T, E: Categorized>(outcome: &Result<T, E>) -> ErrorCategory {
    match outcome {
        Ok(_) => ErrorCategory::Success,
        Err(error) => error.category(),
    }
}
