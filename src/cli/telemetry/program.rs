//! Lists every command that can be reported, at compile time, from the definitions.

use crate::cli::build_version;
use crate::resources;
use crate::telemetry::Program;

/// Describes this program to the telemetry, at compile time.
pub(super) struct Kongctl;

impl Program for Kongctl {
    const VERSION: &'static str = build_version::VERSION;
    const COMMANDS: &'static str = match std::str::from_utf8(&COMMANDS) {
        Ok(text) => text,
        Err(_) => panic!("command names are ASCII"),
    };
}

/// Commands that read no resource of Konnect.
const OTHERS: &str = "api\nget profiles\nlogin\nlogout\nsandbox serve\n";

/// Every command that can be reported: those above, and `get` with each resource of the catalogue.
const COMMANDS: [u8; commands_length()] = {
    let mut text = [0; commands_length()];
    let mut end = append(&mut text, 0, OTHERS);
    let mut product = 0;
    while product < resources::PRODUCTS.len() {
        let resources = resources::PRODUCTS[product].resources;
        let mut row = 0;
        while row < resources.len() {
            end = append(&mut text, end, "get ");
            end = append(&mut text, end, resources[row].name);
            end = append(&mut text, end, "\n");
            row += 1;
        }
        product += 1;
    }
    text
};

const fn commands_length() -> usize {
    let mut length = OTHERS.len();
    let mut product = 0;
    while product < resources::PRODUCTS.len() {
        let resources = resources::PRODUCTS[product].resources;
        let mut row = 0;
        while row < resources.len() {
            length += "get \n".len() + resources[row].name.len();
            row += 1;
        }
        product += 1;
    }
    length
}

const fn append(text: &mut [u8], mut end: usize, part: &str) -> usize {
    let mut index = 0;
    while index < part.len() {
        text[end] = part.as_bytes()[index];
        (index, end) = (index + 1, end + 1);
    }
    end
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::command::Cli;

    /// The canonical words of every command that does something.
    fn leaves(command: &clap::Command, words: &str, found: &mut Vec<String>) {
        for below in command
            .get_subcommands()
            .filter(|below| below.get_name() != "konnect" && below.get_name() != "help")
        {
            let words = format!("{words} {}", below.get_name())
                .trim_start()
                .to_owned();
            if !below.has_subcommands()
                || !below.is_subcommand_required_set() && !below.is_arg_required_else_help_set()
            {
                found.push(words.clone());
            }
            leaves(below, &words, found);
        }
    }

    #[test]
    fn what_can_be_reported_is_exactly_what_can_be_run() {
        let mut command = Cli::command();
        command.build();
        let mut defined = Vec::new();
        leaves(&command, "", &mut defined);
        let skipped = |words: &String| {
            ["telemetry", "version", "completion"]
                .contains(&words.split(' ').next().unwrap_or_default())
        };
        defined.retain(|words| !skipped(words));
        defined.sort_unstable();
        let mut reported: Vec<&str> = Kongctl::COMMANDS.lines().collect();
        reported.sort_unstable();
        assert_eq!(defined, reported);
    }

    #[test]
    fn unofficial_builds_say_so_in_their_version() {
        assert!(
            Kongctl::VERSION.ends_with("-dev") || option_env!("KONGCTL_BUILD_VERSION").is_some()
        );
    }
}
