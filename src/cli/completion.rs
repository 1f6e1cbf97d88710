//! `kongctl completion`: a shell's script, made from the command definitions.

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::Cli;
use crate::error::{Error, Result};
use crate::output;

#[derive(Args)]
pub(crate) struct Completion {
    /// Whose script to print
    shell: Shell,
}

impl Completion {
    pub(super) fn run(&self) -> Result<()> {
        output::print(&script(self.shell)?)
    }
}

fn script(shell: Shell) -> Result<String> {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), env!("CARGO_PKG_NAME"), &mut script);
    String::from_utf8(script).map_err(|error| Error::internal(format!("the completion script is not UTF-8: {error}")))
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;
    use crate::documents;

    #[test]
    fn the_committed_scripts_are_those_of_the_definitions() {
        for shell in Shell::value_variants() {
            let name = clap_complete::Generator::file_name(shell, env!("CARGO_PKG_NAME"));
            documents::keep_file(&format!("completions/{name}"), &script(*shell).expect("a script"));
        }
    }
}
