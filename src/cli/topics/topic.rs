//! The topics, and how they are found.

use clap::Command;
use clap::builder::StyledStr;

use super::part::Part;
use super::{config, declarative, environment, exit_codes, filters, output, render};
use crate::cli::line::Line;
use crate::cli::telemetry::topic as telemetry;
use crate::nearest::nearest_word;

/// A text that `kongctl help` shows.
pub(crate) struct Topic {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// What else it is called.
    other_names: &'static [&'static str],
    /// Returns its parts: nothing is made before a topic is asked for.
    pub(crate) parts: fn() -> Vec<Part>,
}

/// Every topic, in the order of help.
pub(crate) const TOPICS: [Topic; 7] = [
    Topic {
        name: "environment",
        about: "The environment variables that kongctl reads",
        other_names: &["env", "environ", "env-vars", "variables", "vars"],
        parts: environment::parts,
    },
    Topic {
        name: "config",
        about: "The config file, profiles and every setting",
        other_names: &["configuration", "config-file", "settings"],
        parts: config::parts,
    },
    Topic {
        name: "exit-codes",
        about: "The exit codes of kongctl",
        other_names: &["exit", "codes", "exit-status"],
        parts: exit_codes::parts,
    },
    Topic {
        name: "output",
        about: "Formats, columns and tables",
        other_names: &["formats", "columns", "tables", "jq"],
        parts: output::parts,
    },
    Topic {
        name: "filters",
        about: "How --filter and --sort choose and order the items of a list",
        other_names: &["filtering", "operators"],
        parts: filters::parts,
    },
    Topic {
        name: "declarative",
        about: "Files that declare what an organization has",
        other_names: &["files", "declarations", "gitops"],
        parts: declarative::parts,
    },
    Topic {
        name: "telemetry",
        about: "What kongctl reports about its use, and how to turn that off",
        other_names: &["privacy", "tracking"],
        parts: telemetry::parts,
    },
];

impl Topic {
    /// Returns the topic that a command line asks for; `None` if it asks for none.
    ///
    /// `words` are those after the name of `program`. A topic can have several, as in `exit codes`.
    pub(in crate::cli) fn requested(program: Command, words: &[String]) -> Option<&'static Self> {
        let mut line = Line::new(program);
        let mut asked = Vec::new();
        for word in words {
            let is_asked = line.is_help && line.awaited.is_none() && !word.starts_with('-');
            match is_asked {
                true => asked.push(word.as_str()),
                false => line.take(word),
            }
            if !line.is_at_program() {
                return None;
            }
        }
        Self::find(&asked.join("-"))
    }

    fn find(asked: &str) -> Option<&'static Self> {
        let asked = plain(asked);
        let is_asked = |name: &&str| plain(name) == asked;
        TOPICS
            .iter()
            .find(|topic| is_asked(&topic.name) || topic.other_names.iter().any(is_asked))
    }

    /// Returns the topic that was probably meant by a word.
    pub(in crate::cli) fn meant(word: &str) -> Option<&'static Self> {
        let near = || nearest_word(word, TOPICS.iter().map(|topic| topic.name));
        Self::find(word).or_else(|| Self::find(near()?))
    }

    /// Returns its text, wrapped and styled like all help.
    pub(in crate::cli) fn render(&self, program: &Command) -> StyledStr {
        render::render(program, self.about, &(self.parts)())
    }
}

/// Returns a word without what people add or leave out: letter case, separators, the plural.
fn plain(word: &str) -> String {
    let word = word.to_ascii_lowercase().replace(['-', '_'], "");
    word.trim_end_matches('s').to_owned()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn requested(line: &str) -> Option<&'static str> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        Topic::requested(Cli::command(), &words).map(|topic| topic.name)
    }

    #[test]
    fn a_topic_is_found_by_what_people_call_it() {
        for (line, topic) in [
            ("help environment", Some("environment")),
            ("help env", Some("environment")),
            ("help ENV", Some("environment")),
            ("help config", Some("config")),
            ("help settings", Some("config")),
            ("help exit-codes", Some("exit-codes")),
            ("help exitcodes", Some("exit-codes")),
            ("help exit codes", Some("exit-codes")),
            ("help exit_code", Some("exit-codes")),
            ("help output", Some("output")),
            ("help filter", Some("filters")),
            ("help telemetry", Some("telemetry")),
            ("help declarative", Some("declarative")),
            ("help gitops", Some("declarative")),
            ("-p sandbox help filters", Some("filters")),
            ("--color=never help filters", Some("filters")),
            ("help filters -o json", Some("filters")),
            ("help --color never filters --help", Some("filters")),
            // Help of commands, and lines that run one.
            ("help", None),
            ("help config get", None),
            ("help telemetry status", None),
            ("help get apis", None),
            ("get help filters", None),
            ("api help", None),
            ("-p help filters", None),
            ("filters", None),
            ("help enviroment", None),
        ] {
            assert_eq!(requested(line), topic, "{line}");
        }
    }

    #[test]
    fn a_typo_in_the_name_of_a_topic_finds_it() {
        for (word, topic) in [
            ("enviroment", Some("environment")),
            ("fliters", Some("filters")),
            ("exit-cdoes", Some("exit-codes")),
            ("vars", Some("environment")),
            ("widgets", None),
        ] {
            let meant = Topic::meant(word).map(|topic| topic.name);
            assert_eq!(meant, topic, "{word}");
        }
    }

    #[test]
    fn no_other_name_of_a_topic_is_a_command() {
        let program = Cli::command();
        for name in TOPICS.iter().flat_map(|topic| topic.other_names) {
            assert!(program.find_subcommand(name).is_none(), "{name}");
        }
    }
}
