//! Tests of the commands that lines reach.

use clap::CommandFactory;

use super::*;
use crate::cli::Cli;

fn flags(command: &Command) -> Vec<&str> {
    let flags = command.get_arguments();
    flags.map(|flag| flag.get_id().as_str()).collect()
}

fn names(command: &Command) -> Vec<&str> {
    command.get_subcommands().map(Command::get_name).collect()
}

#[test]
fn the_command_that_a_line_reaches_is_built_as_clap_builds_it() {
    for words in [
        "login",
        "get",
        "get konnect",
        "get apis",
        "get konnect portals pages",
        "get gateway",
        "get gateway control-planes services routes",
        "describe",
        "describe apis versions",
    ] {
        let mut whole = built(Cli::command());
        for word in words.split(' ') {
            whole = built(whole.find_subcommand(word).expect(words).clone());
        }
        let line = Line::read(Cli::command(), words.split(' '));
        assert_eq!(flags(&line.command), flags(&whole), "{words}");
        assert_eq!(names(&line.command), names(&whole), "{words}");
    }
}
