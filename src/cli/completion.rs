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
