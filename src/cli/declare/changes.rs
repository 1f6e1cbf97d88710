//! What a plan does only if it is asked for.

use clap::Args;

use crate::declare::{Mode, Rename, Request, SecretSelector, SecretWrites};
use crate::error::{Error, Result};

/// The IDs of these arguments, which are for files rather than for a plan.
pub(super) const CHANGES: [&str; 4] = ["write_secret", "write_secrets", "renamed", "allow_replace"];

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args)]
#[command(next_help_heading = None::<&str>)]
pub(super) struct ChangeArgs {
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
    /// Take what has an old name in Konnect for a declared object with a new one, such as
    /// portal:Docs=Guides; a name with a `=` is written in double quotes, as in JSON
    #[arg(long, value_name = "KIND:OLD=NEW", hide_short_help = true)]
    renamed: Vec<String>,
    /// Delete and create anew what cannot be changed in place, as sync does
    #[arg(long, hide_short_help = true)]
    allow_replace: bool,
}

impl ChangeArgs {
    /// Asks for what the flags say.
    pub(super) fn set(&self, request: &mut Request) -> Result<()> {
        request.secrets = self.secrets(request.mode)?;
        request.renames = self.renames(request.mode)?;
        request.allows_replace = self.allow_replace;
        Ok(())
    }

    fn renames(&self, mode: Mode) -> Result<Vec<Rename>> {
        if !self.renamed.is_empty() && mode == Mode::Delete {
            return Err(Error::usage("a plan that deletes renames nothing"));
        }
        let renames = self.renamed.iter();
        renames.map(|renamed| Rename::parse(renamed)).collect()
    }

    /// Returns which secrets of existing objects are written again.
    fn secrets(&self, mode: Mode) -> Result<SecretWrites> {
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
