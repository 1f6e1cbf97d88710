//! Which secrets of existing objects are written again.

use clap::Args;

use crate::declare::{Mode, SecretSelector, SecretWrites};
use crate::error::{Error, Result};

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args)]
pub(super) struct SecretArgs {
    // No doc comment: rustdoc would take the brackets for a link.
    #[arg(
        long,
        value_name = "SELECTOR",
        help = "Write a secret of an existing object again: [KIND:]REF[#FIELD]"
    )]
    write_secret: Vec<String>,
    /// Write all declared secrets of existing objects again
    #[arg(long, conflicts_with = "write_secret")]
    write_secrets: bool,
}

impl SecretArgs {
    /// Returns what is selected.
    pub(super) fn writes(&self, mode: Mode) -> Result<SecretWrites> {
        let is_any = self.write_secrets || !self.write_secret.is_empty();
        if is_any && mode == Mode::Delete {
            return Err(Error::usage("a plan that deletes writes no secrets"));
        }
        if self.write_secrets {
            return Ok(SecretWrites::All);
        }
        let selectors = self.write_secret.iter();
        let selectors: Vec<_> = selectors
            .map(|selector| SecretSelector::parse(selector))
            .collect::<Result<_>>()?;
        Ok(match selectors.is_empty() {
            true => SecretWrites::None,
            false => SecretWrites::Selected(selectors),
        })
    }
}
