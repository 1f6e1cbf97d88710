//! Which files are read, and which namespaces they must have.

use std::path::PathBuf;

use clap::Args;

use crate::cli::access::http_config;
use crate::cli::context::Context;
use crate::cli::input::STDIN;
use crate::declare::{self, Declared, Guard, Sources};
use crate::error::{Error, Result};
use crate::http::{Http, ProxyPolicy};
use crate::output::escaped;

/// The ID of the argument that names files, for completion.
pub(in crate::cli) const FILENAME: &str = "filename";

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args)]
pub(super) struct FilesArgs {
    /// Files, directories, URLs or `-` for stdin; several are separated by commas, or by further
    /// flags
    #[arg(id = FILENAME, short = 'f', long, value_name = "SOURCE", value_delimiter = ',')]
    sources: Vec<String>,
    /// Read the directories below, too
    #[arg(short = 'R', long)]
    recursive: bool,
    /// Directory that paths in the files must not leave
    #[arg(long, value_name = "PATH")]
    base_dir: Option<PathBuf>,
    /// Fail unless each resource, or its file, names a namespace
    #[arg(long, conflicts_with = "require_namespace")]
    require_any_namespace: bool,
    /// Fail unless the namespace of each resource is one of these; several are separated by commas
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    require_namespace: Vec<String>,
}

impl FilesArgs {
    /// Returns what the files declare. Everything that is wrong in them is told at once.
    pub(super) fn declared(&self, context: &Context) -> Result<Declared> {
        if self.is_empty() {
            let message = "no configuration given; use -f FILE, DIRECTORY, URL or -";
            return Err(Error::usage(message));
        }
        let declared = declare::load_sources(&Sources {
            names: &self.sources,
            is_recursive: self.recursive,
            base_dir: self.base_dir.as_deref(),
            http: &Http::new(http_config(context, None, ProxyPolicy::FromEnvironment)?),
        })?;
        for warning in &declared.warnings {
            context.ui.warn(warning);
        }
        if let Some(guard) = self.guard() {
            let violations = guard.violations(&declared).into_iter();
            Error::all(
                violations
                    .map(|what| Error::refused(escaped(&what)))
                    .collect(),
            )?;
        }
        Ok(declared)
    }

    fn guard(&self) -> Option<Guard<'_>> {
        match self.require_namespace.as_slice() {
            [] => self.require_any_namespace.then_some(Guard::Any),
            allowed => Some(Guard::OneOf(allowed)),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// Returns whether a source is stdin.
    pub(super) fn use_stdin(&self) -> bool {
        self.sources.iter().any(|source| source == STDIN)
    }
}
