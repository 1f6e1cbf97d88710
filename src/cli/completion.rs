//! `kongctl completion`: a shell's script, made from the command definitions.

use clap::{Arg, Args, Command, CommandFactory};
use clap_complete::{Shell, generate};

use super::Cli;
use super::get::Get;
use super::target::PRODUCT_WORD;
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

/// The commands without what would make a script of megabytes: flags are offered where they are defined, not below each of
/// the 208 resources once more, and the optional word for the product not at all.
fn lean() -> Command {
    let own = |arg: Arg| arg.global(false);
    let get = |get: Command| {
        let product = |_: Command| Command::new(PRODUCT_WORD).hide(true);
        Get::augment_args(get.defer(|get| get)).mut_args(own).mut_subcommand(PRODUCT_WORD, product)
    };
    Cli::command().mut_args(own).mut_subcommand("get", get)
}

fn script(shell: Shell) -> Result<String> {
    let mut script = Vec::new();
    generate(shell, &mut lean(), env!("CARGO_PKG_NAME"), &mut script);
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
