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
    let is_command = |word: &OsString| program.find_subcommand(word).is_some();
    if arguments.get(1).is_some_and(is_command) {
        return Vec::new();
    }
    let mut variants = Vec::new();
    for index in 2..arguments.len() {
        if is_command(&arguments[index]) && !takes_value(&program, &arguments[index - 1]) {
            variants.push(moved(arguments, index));
        }
    }
    variants
}

/// Returns whether `word` is a flag of the program whose value follows: `-p` of `-p sandbox`.
fn takes_value(program: &Command, word: &OsString) -> bool {
    program.get_arguments().any(|flag| {
        let long = flag.get_long().map(|long| format!("--{long}"));
        let short = flag.get_short().map(|short| format!("-{short}"));
        flag.get_action().takes_values()
            && (long.is_some_and(|long| *word == *long)
                || short.is_some_and(|short| *word == *short))
    })
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
        assert_eq!(
            reordered("kongctl -p sandbox --region eu get apis"),
            ["kongctl get apis -p sandbox --region eu"]
        );
        for in_order in ["kongctl get apis", "kongctl version -p sandbox --bogus"] {
            assert_eq!(reordered(in_order), [""; 0]);
        }
    }
}
