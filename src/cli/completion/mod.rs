//! `kongctl completion`: the shells' scripts, and the answers to what these ask at each press of the tab key.
//!
//! A script only passes the words on; what may follow them is told by the definitions of this very program. An answer comes of those, and
//! of the config file where names of profiles are asked for: no network, no report, nothing written, no error.

mod line;
mod offers;
mod values;

#[cfg(test)]
mod tests;

use std::ffi::OsString;

use clap::{Args, ValueEnum};

use crate::cli::context::Context;
use crate::error::Result;
use line::Line;
use offers::Answer;

/// What the scripts call. It is no command: no help names it, and it is never reported.
pub(super) const QUESTION: &str = "__complete";

#[derive(Args)]
pub(crate) struct Completion {
    /// Whose script to print
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
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.ui.print(match self.shell {
            Shell::Bash => include_str!("../../../completions/kongctl.bash"),
            Shell::Elvish => include_str!("../../../completions/kongctl.elv"),
            Shell::Fish => include_str!("../../../completions/kongctl.fish"),
            Shell::Powershell => include_str!("../../../completions/_kongctl.ps1"),
            Shell::Zsh => include_str!("../../../completions/_kongctl"),
        })
    }
}

/// Answers `COUNT kongctl WORD… [CURRENT]`: what may stand after the first COUNT words, a line each, with a tab before its phrase.
///
/// The count is there for shells that pass no empty word on: none at that place is an empty one.
pub(super) fn answer(question: &[OsString]) -> String {
    let words: Vec<_> = question.iter().map(|word| word.to_string_lossy()).collect();
    let Some((count, words)) = words.split_first() else {
        return String::new();
    };
    let Ok(count) = count.parse::<usize>() else {
        return String::new();
    };
    let before = words.iter().take(count).skip(1);
    let current = words.get(count).map_or("", AsRef::as_ref);
    Answer::of(&Line::read(before), current).to_string()
}
