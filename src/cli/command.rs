//! The command tree. The doc comments are the help.

use clap::{Parser, Subcommand};

use super::build_version::VERSION;
use super::context::Context;
use super::globals::GlobalArgs;
use super::{api, completion, get, login, logout, sandbox, telemetry, version};
use crate::error::Result;

/// A fast command-line client for Kong Konnect
#[derive(Parser)]
#[command(name = "kongctl", version = VERSION, max_term_width = 100)]
#[command(after_help = "Try it without an account:  kongctl --profile sandbox get apis")]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) globals: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Read resources of Konnect
    #[command(visible_aliases = ["g", "list", "ls"], arg_required_else_help = true)]
    Get(Box<get::Get>),
    /// Call any endpoint of Konnect's API
    #[command(arg_required_else_help = true)]
    Api(Box<api::Api>),
    /// Log in to Konnect by a code that you enter in a browser
    Login(login::Login),
    /// Forget a login
    Logout(logout::Logout),
    /// See and decide what kongctl reports
    #[command(arg_required_else_help = true)]
    Telemetry(telemetry::Telemetry),
    /// Serve a sample Konnect on this machine
    #[command(arg_required_else_help = true)]
    Sandbox(sandbox::Sandbox),
    /// Print a shell's completion script
    Completion(completion::Completion),
    /// Print the version
    Version(version::Version),
}

impl Command {
    /// Tells whether running this command may be reported; the others never even look whether they may.
    pub(crate) fn is_reported(&self) -> bool {
        match self {
            Self::Get(_) | Self::Api(_) | Self::Login(_) | Self::Logout(_) | Self::Sandbox(_) => {
                true
            }
            Self::Telemetry(_) | Self::Completion(_) | Self::Version(_) => false,
        }
    }

    /// The command's canonical words, by its definition: never what was typed.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Get(get) => get.words(),
            Self::Api(_) => api::WORDS.to_owned(),
            Self::Login(_) => login::WORDS.to_owned(),
            Self::Logout(_) => logout::WORDS.to_owned(),
            Self::Sandbox(_) => sandbox::WORDS.to_owned(),
            Self::Telemetry(_) => "telemetry".to_owned(),
            Self::Completion(_) => "completion".to_owned(),
            Self::Version(_) => "version".to_owned(),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        match self {
            Self::Get(get) => get.run(context),
            Self::Api(api) => api.run(context),
            Self::Login(login) => login.run(context),
            Self::Logout(logout) => logout.run(context),
            Self::Telemetry(telemetry) => telemetry.run(context),
            Self::Sandbox(sandbox) => sandbox.run(context),
            Self::Completion(completion) => completion.run(context),
            Self::Version(version) => version.run(context),
        }
    }
}
