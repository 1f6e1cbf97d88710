//! The topic `exit-codes`: what kind of failure each code stands for.

use super::part::{Part, Row};
use crate::error::{Ending, ErrorKind, exit_code};

/// What a code stands for.
pub(crate) struct ExitCode {
    pub(crate) meaning: Meaning,
    pub(crate) when: &'static str,
    /// A command that ends with the code.
    pub(crate) example: Option<&'static str>,
}

/// What ends with a code.
#[derive(Clone, Copy)]
pub(crate) enum Meaning {
    /// Every failure of this kind, and success.
    Kind(ErrorKind),
    /// A command about several changes.
    Ending(Ending),
}

impl ExitCode {
    /// Returns the code, or those of the signals that interrupt.
    pub(crate) fn codes(&self) -> String {
        match self.meaning {
            Meaning::Kind(ErrorKind::Interrupted) => "130, 143, 129".to_owned(),
            Meaning::Kind(kind) => exit_code(kind).to_string(),
            Meaning::Ending(ending) => ending.exit_code().to_string(),
        }
    }

    fn name(&self) -> &'static str {
        match self.meaning {
            Meaning::Kind(kind) => kind.as_str(),
            Meaning::Ending(ending) => ending.as_str(),
        }
    }
}

/// Every exit code, in order.
pub(crate) const EXIT_CODES: [ExitCode; ErrorKind::ALL.len() + Ending::ALL.len()] = [
    code(
        ErrorKind::Success,
        "success, including an empty list",
        "kongctl -p sandbox get me",
    ),
    code(
        ErrorKind::Internal,
        "a bug in kongctl, or stdout cannot be written",
        "kongctl -p sandbox get me > /dev/full",
    ),
    code(
        ErrorKind::Usage,
        "an invalid command line, or an ambiguous name",
        "kongctl -p sandbox get apis --page-size 0",
    ),
    code(
        ErrorKind::Config,
        "config file, environment, profile; a mistake in declarative files; a port or a file that cannot be opened",
        "kongctl -p nowhere get apis",
    ),
    code(
        ErrorKind::Auth,
        "no token; 401 or 403 of Konnect; a login that was denied or has expired",
        "KONGCTL_SANDBOX_KONNECT_PAT=wrong kongctl -p sandbox get apis",
    ),
    code(
        ErrorKind::NotFound,
        "404 of Konnect, or no item with that name",
        "kongctl -p sandbox get apis nope",
    ),
    of_server(ErrorKind::Conflict, "409, 412"),
    of_server(ErrorKind::RateLimited, "429, after the retries"),
    code(
        ErrorKind::Network,
        "name resolution, connection, TLS; a connection lost before a response",
        "kongctl get apis --pat x --base-url http://127.0.0.1:1",
    ),
    code(
        ErrorKind::Timeout,
        "a timeout was reached",
        "kongctl -p sandbox get apis --timeout 0.001ms",
    ),
    of_server(
        ErrorKind::Server,
        "5xx and any other status that is not a success; a truncated or malformed response; a \
         response that is not Konnect's, such as a web page, whatever its status",
    ),
    ending(
        Ending::Changes,
        "with `--fail-on-change`: there are changes",
    ),
    ending(
        Ending::Incomplete,
        "some changes were made and some were not: failed, skipped or left out",
    ),
    ending(
        Ending::Refused,
        "nothing was done: protected, not managed, not allowed by a guard, or not confirmed",
    ),
    code(
        ErrorKind::Interrupted,
        "Ctrl-C, SIGTERM, SIGHUP",
        "timeout --preserve-status -s INT 1 kongctl sandbox serve --addr 127.0.0.1:0",
    ),
];

const fn code(kind: ErrorKind, when: &'static str, example: &'static str) -> ExitCode {
    ExitCode {
        example: Some(example),
        ..of_server(kind, when)
    }
}

/// Returns a code that depends on the state of the server, so that no command shows it.
const fn of_server(kind: ErrorKind, when: &'static str) -> ExitCode {
    ExitCode {
        meaning: Meaning::Kind(kind),
        when,
        example: None,
    }
}

/// Returns a code of commands about several changes.
const fn ending(ending: Ending, when: &'static str) -> ExitCode {
    ExitCode {
        meaning: Meaning::Ending(ending),
        when,
        example: None,
    }
}

pub(super) fn parts() -> Vec<Part> {
    let codes = EXIT_CODES.iter().map(|code| {
        let about = format!("`{}`: {}", code.name(), code.when);
        Row::new(code.codes(), about)
    });
    let examples = EXIT_CODES
        .iter()
        .filter_map(|code| Some(Row::new(code.codes(), format!("`{}`", code.example?))));
    vec![
        Part::Text(
            "The exit code tells a script what kind of failure occurred. The codes do not change. \
             Telemetry never changes an exit code."
                .to_owned(),
        ),
        Part::Heading("Codes"),
        Part::Rows(codes.collect()),
        Part::Text(
            "An interrupted kongctl ends by the signal itself, which a shell reports as 128 plus \
             the number of the signal. A reader that closes a pipe early, such as `head`, is not a \
             failure."
                .to_owned(),
        ),
        Part::Heading("Examples"),
        Part::Rows(examples.collect()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn the_documents_list_every_exit_code() {
        let kinds = EXIT_CODES.iter().filter_map(|code| match code.meaning {
            Meaning::Kind(kind) => Some(kind),
            Meaning::Ending(_) => None,
        });
        assert_eq!(kinds.collect::<Vec<_>>(), ErrorKind::ALL);
        let endings = EXIT_CODES.iter().filter_map(|code| match code.meaning {
            Meaning::Kind(_) => None,
            Meaning::Ending(ending) => Some(ending),
        });
        assert_eq!(endings.collect::<Vec<_>>(), Ending::ALL);
        let rows = EXIT_CODES.iter().map(|code| {
            [
                code.codes(),
                documents::quoted(code.name()),
                code.when.to_owned(),
                code.example
                    .map_or("–".to_owned(), |line| format!("`{line}`")),
            ]
        });
        let table = documents::table(["code", "category", "when", "example"], rows);
        documents::keep_part("docs/exit-codes.md", "exit codes", &table);
    }
}
