//! Which files are read, and which namespaces they must have.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::access::{AccessArgs, SAMPLE, http_config};
use crate::cli::context::Context;
use crate::cli::input::STDIN;
use crate::cli::value_parsers::choices;
use crate::config::{
    Config, DECLARATIVE_BASE_DIR, DECLARATIVE_REMOTE_FILE_AUTH, DECLARATIVE_REMOTE_FILE_AUTH_HOSTS,
    DECLARATIVE_REQUIRE_ANY_NAMESPACE, DECLARATIVE_REQUIRE_NAMESPACE, RemoteFileAuth,
};
use crate::declare::{self, Authorization, Declared, Guard, Remote, SaveDir, Sources};
use crate::error::{Error, Result};
use crate::fs::Existing;
use crate::home;
use crate::http::ProxyPolicy;
use crate::output::{escaped, escaped_path};
use crate::resources::Auth;
use crate::secret::Secret;

/// The ID of the argument that names files, for completion.
pub(in crate::cli) const FILENAME: &str = "filename";

/// The IDs of these arguments that say which files are read, or what they must be: a plan in their
/// place has no use for them.
pub(super) const NOT_WITH_PLAN: [&str; 4] = [
    FILENAME,
    "require_any_namespace",
    "require_namespace",
    "remote_file_save_dir",
];

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
    #[arg(long, value_name = "PATH", help = DECLARATIVE_BASE_DIR.definition.about)]
    base_dir: Option<String>,
    /// Directory to save the files of URLs in, before they are read
    #[arg(short = 's', long, value_name = "PATH", hide_short_help = true)]
    remote_file_save_dir: Option<PathBuf>,
    /// Replace files in the directory of --remote-file-save-dir
    #[arg(
        short = 'F',
        long,
        requires = "remote_file_save_dir",
        hide_short_help = true
    )]
    remote_file_save_force: bool,
    #[arg(long, value_name = "WHICH", value_parser = choices(&DECLARATIVE_REMOTE_FILE_AUTH), hide_short_help = true, help = DECLARATIVE_REMOTE_FILE_AUTH.definition.about)]
    remote_file_auth: Option<String>,
    #[arg(long, conflicts_with = "require_namespace", help = DECLARATIVE_REQUIRE_ANY_NAMESPACE.definition.about)]
    require_any_namespace: bool,
    /// Fail unless the namespace of each resource is one of these; several are separated by commas
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    require_namespace: Vec<String>,
}

impl FilesArgs {
    /// Returns what the files declare. Everything that is wrong in them is told at once.
    pub(super) fn declared(&self, access: &AccessArgs, context: &Context) -> Result<Declared> {
        if self.is_empty() {
            let message = "no configuration given; use -f FILE, DIRECTORY, URL or -";
            return Err(Error::usage(message));
        }
        let guard = self.guard(context.config())?;
        let declared = self.load(access, context)?;
        for warning in &declared.warnings {
            context.ui.warn(warning);
        }
        if let Some(guard) = guard {
            let violations = guard.violations(&declared).into_iter();
            Error::all(
                violations
                    .map(|what| Error::refused(escaped(&what)))
                    .collect(),
            )?;
        }
        if declared.is_empty() {
            let error = Error::config("the files declare nothing");
            return Err(error.hint(
                "an empty list says that there is to be nothing, such as `apis: []` for `kongctl sync`",
            ));
        }
        Ok(declared)
    }

    fn load(&self, access: &AccessArgs, context: &Context) -> Result<Declared> {
        let config = context.config();
        let base_dir = config.get(&DECLARATIVE_BASE_DIR, self.base_dir.as_deref())?;
        let base_dir = base_dir.map(|found| resolved(Path::new(&found.value)));
        let token = || {
            let client = access.client(context, Auth::Token, SAMPLE)?;
            client.client.token()
        };
        let authorization = self.authorization(access, config, &token)?;
        let http = http_config(
            context,
            access.timeout.as_deref(),
            ProxyPolicy::FromEnvironment,
        )?;
        let save_dir = self.remote_file_save_dir.as_deref().map(resolved);
        let save_dir = save_dir.transpose()?;
        declare::load_sources(&Sources {
            names: &self.sources,
            is_recursive: self.recursive,
            base_dir: base_dir.transpose()?.as_deref(),
            remote: &Remote::new(http, authorization),
            save_dir: save_dir.as_deref().map(|path| SaveDir {
                path,
                existing: match self.remote_file_save_force {
                    true => Existing::Replace,
                    false => Existing::Keep,
                },
            }),
        })
    }

    /// Returns which servers of files get the token.
    fn authorization<'a>(
        &self,
        access: &AccessArgs,
        config: &Config,
        token: &'a dyn Fn() -> Result<Option<Secret>>,
    ) -> Result<Authorization<'a>> {
        let flag = self.remote_file_auth.as_deref();
        let auth = config.get_or_default(&DECLARATIVE_REMOTE_FILE_AUTH, flag)?;
        let hosts = config.get(&DECLARATIVE_REMOTE_FILE_AUTH_HOSTS, None)?;
        let has_url = self.sources.iter().any(|source| declare::is_url(source));
        Ok(Authorization {
            api_host: match auth.value {
                RemoteFileAuth::Auto if has_url => access.api_host(config)?,
                RemoteFileAuth::Auto | RemoteFileAuth::Never => None,
            },
            hosts: hosts.map(|found| found.value).unwrap_or_default(),
            token,
        })
    }

    /// Returns what the namespaces must be. A flag takes the place of both settings.
    fn guard(&self, config: &Config) -> Result<Option<Guard>> {
        if self.require_any_namespace {
            return Ok(Some(Guard::Any));
        }
        let flag = (!self.require_namespace.is_empty()).then(|| self.require_namespace.join(","));
        let allowed = config.get(&DECLARATIVE_REQUIRE_NAMESPACE, flag.as_deref())?;
        let any = match flag {
            Some(_) => None,
            None => config.get(&DECLARATIVE_REQUIRE_ANY_NAMESPACE, None)?,
        };
        match (allowed, any.filter(|any| any.value)) {
            (Some(allowed), Some(any)) => Err(Error::config(format!(
                "`{}` from {} and `{}` from {} exclude each other",
                DECLARATIVE_REQUIRE_NAMESPACE.definition.key,
                allowed.source,
                DECLARATIVE_REQUIRE_ANY_NAMESPACE.definition.key,
                any.source
            ))),
            (Some(allowed), None) => Ok(Some(Guard::OneOf(allowed.value))),
            (None, Some(_)) => Ok(Some(Guard::Any)),
            (None, None) => Ok(None),
        }
    }

    /// Returns whether a source is the file at a path, or a directory with it.
    pub(super) fn names(&self, path: &Path) -> bool {
        let Ok(path) = path.canonicalize() else {
            return false;
        };
        let is_yaml = path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml");
        self.sources.iter().any(|source| {
            let source = Path::new(source).canonicalize();
            source.is_ok_and(|source| source == path || is_yaml && path.starts_with(source))
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// Returns whether a source is stdin.
    pub(super) fn use_stdin(&self) -> bool {
        self.sources.iter().any(|source| source == STDIN)
    }
}

/// Returns the path that a user means.
fn resolved(path: &Path) -> Result<PathBuf> {
    let resolved = home::resolved(path).map_err(|error| {
        Error::config(format!("cannot find `{}`", escaped_path(path))).cause(error)
    })?;
    Ok(resolved.into_owned())
}
