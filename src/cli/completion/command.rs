//! `kongctl completion`: prints the completion script of a shell.

use clap::{Args, ValueEnum};

use crate::cli::context::Context;
use crate::error::Result;

#[derive(Args)]
pub(crate) struct Completion {
    /// Shell to generate the script for
    shell: Shell,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

impl Completion {
    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        context.ui.print(match self.shell {
            Shell::Bash => include_str!("../../../completions/kongctl.bash"),
            Shell::Elvish => include_str!("../../../completions/kongctl.elv"),
            Shell::Fish => include_str!("../../../completions/kongctl.fish"),
            Shell::Powershell => include_str!("../../../completions/_kongctl.ps1"),
            Shell::Zsh => include_str!("../../../completions/_kongctl"),
        })
    }
}
