//! `kongctl completion`: prints the completion script of a shell.

use std::path::Path;

use clap::{Args, ValueEnum};

use crate::cli::context::Context;
use crate::env;
use crate::error::{Error, Result};

const WHERE_TO_PUT_IT: &str = "\
Add the line of your shell to its file:
  bash        source <(kongctl completion bash)         ~/.bashrc
  bash 3.2    eval \"$(kongctl completion bash)\"         ~/.bash_profile, on macOS
  zsh         source <(kongctl completion zsh)          ~/.zshrc
  fish        kongctl completion fish | source          ~/.config/fish/config.fish
  PowerShell  kongctl completion powershell | Out-String | Invoke-Expression    $PROFILE
  elvish      eval (kongctl completion elvish | slurp)  ~/.config/elvish/rc.elv";

#[derive(Args)]
#[command(after_help = WHERE_TO_PUT_IT)]
pub(crate) struct Completion {
    /// Shell to print the script for (that of $SHELL if omitted)
    shell: Option<Shell>,
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
        let shell = match self.shell {
            Some(shell) => shell,
            None => Shell::of_user(context)?,
        };
        context.ui.print(shell.script())
    }
}

impl Shell {
    /// Returns the user's shell, and tells which it is: the output is often not seen.
    fn of_user(context: &Context) -> Result<Self> {
        let Some(path) = env::text(env::SHELL) else {
            return Err(unknown("SHELL is not set"));
        };
        let Some(shell) = Self::at(&path) else {
            return Err(unknown(&format!("SHELL is `{path}`")));
        };
        context.ui.note(&format!(
            "the script is for {}, as SHELL says",
            shell.name()
        ));
        Ok(shell)
    }

    fn at(path: &str) -> Option<Self> {
        // A login shell has a dash in front, and a program on Windows an extension.
        let stem = Path::new(path).file_stem()?.to_str()?;
        match stem.trim_start_matches('-') {
            "pwsh" => Some(Self::Powershell),
            name => Self::from_str(name, true).ok(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Elvish => "elvish",
            Self::Fish => "fish",
            Self::Powershell => "PowerShell",
            Self::Zsh => "zsh",
        }
    }

    fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../../completions/kongctl.bash"),
            Self::Elvish => include_str!("../../../completions/kongctl.elv"),
            Self::Fish => include_str!("../../../completions/kongctl.fish"),
            Self::Powershell => include_str!("../../../completions/_kongctl.ps1"),
            Self::Zsh => include_str!("../../../completions/_kongctl"),
        }
    }
}

fn unknown(why: &str) -> Error {
    Error::usage(format!("cannot tell which shell the script is for: {why}"))
        .hint("name it: `kongctl completion bash`, zsh, fish, powershell or elvish")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_is_known_by_the_name_of_its_program() {
        for (path, expected) in [
            ("/bin/bash", Some("bash")),
            ("/usr/local/bin/fish", Some("fish")),
            ("-zsh", Some("zsh")),
            ("elvish", Some("elvish")),
            ("/opt/microsoft/powershell/7/pwsh", Some("PowerShell")),
            ("/usr/bin/pwsh.exe", Some("PowerShell")),
            ("/bin/sh", None),
            ("/usr/sbin/nologin", None),
            ("/", None),
        ] {
            assert_eq!(Shell::at(path).map(Shell::name), expected, "{path}");
        }
    }
}
