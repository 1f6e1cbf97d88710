//! The order of flags and commands. Flags of a command may stand in front of it as well.

use std::ffi::OsString;

use clap::Command;

use super::line::built;

/// Returns the arguments with all that stands in front of a command moved behind its line: one
/// variant for each word that may be the command of `program`, or the value of a flag.
///
/// The parser knows the flags of a command only once it has read the command.
pub(super) fn command_first(program: Command, arguments: &[OsString]) -> Vec<Vec<OsString>> {
    let program = built(program);
    let mut variants = Vec::new();
    for (index, argument) in arguments.iter().enumerate().skip(2) {
        if program.find_subcommand(argument).is_some() {
            variants.push(moved(arguments, index));
        }
    }
    variants
}

fn moved(arguments: &[OsString], command: usize) -> Vec<OsString> {
    let (name, flags, line) = (
        &arguments[..1],
        &arguments[1..command],
        &arguments[command..],
    );
    // Nothing behind `--` is a flag.
    let escape = line.iter().position(|word| word == "--");
    let (line, values) = line.split_at(escape.unwrap_or(line.len()));
    [name, line, flags, values].concat()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn reordered(line: &str) -> Vec<String> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let variants = command_first(Cli::command(), &arguments).into_iter();
        let lines = variants.map(|words| words.join(" ".as_ref()));
        lines
            .map(|line| line.to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn flags_move_behind_the_command() {
        assert_eq!(
            reordered("kongctl --region eu get apis -- --name"),
            ["kongctl get apis --region eu -- --name"]
        );
        assert_eq!(
            reordered("kongctl --region get get apis"),
            [
                "kongctl get get apis --region",
                "kongctl get apis --region get"
            ]
        );
        assert_eq!(reordered("kongctl get apis"), [""; 0]);
    }
}
