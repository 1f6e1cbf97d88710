//! The command tree. The doc comments are the help.

use std::ffi::OsString;

use clap::{CommandFactory, Parser, Subcommand};

use super::build_variables::VERSION;
use super::context::Context;
use super::globals::GlobalArgs;
use super::hints::{self, GivenFlag, takes_flag};
use super::telemetry::reporting::{CommandPath, Rejected, Reporting, TypedCommand};
use super::telemetry::setup::Plan;
use super::topics::MAX_WIDTH;
use super::usage::{usage_error, with_correction};
use super::verb::Verb;
use super::{
    api, completion, config, declare, delete, describe, explain, get, login, logout, sandbox,
    scaffold, telemetry, version, whoami, write,
};
use crate::error::Result;

/// The end of the help: the first command to try, and every topic.
const AFTER_HELP: &str = "\
Try it without an account:
  kongctl -p sandbox get apis

Topics:
  kongctl help environment|config|exit-codes|output|filters|declarative|telemetry";

/// A fast command-line client for Kong Konnect
#[derive(Parser)]
#[command(name = "kongctl", version = VERSION, max_term_width = MAX_WIDTH)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) globals: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
    /// The arguments, the program's name first.
    #[arg(skip)]
    pub(crate) typed: Vec<OsString>,
}

#[derive(Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Read resources of Konnect
    #[command(visible_aliases = ["g", "list", "ls"], arg_required_else_help = true)]
    Get(Box<get::Get>),
    /// Show one resource, every field below the other
    #[command(arg_required_else_help = true)]
    Describe(Box<describe::Describe>),
    /// Create an item of a resource
    #[command(arg_required_else_help = true)]
    Create(Box<write::Save>),
    /// Update fields of an item
    #[command(arg_required_else_help = true)]
    Update(Box<write::Save>),
    /// Edit an item in your editor
    #[command(arg_required_else_help = true)]
    Edit(Box<write::Edit>),
    /// Delete items, or what files declare
    Delete(Box<delete::Delete>),
    /// Plan the changes that make Konnect what files declare
    Plan(Box<declare::Plan>),
    /// Show what files would change in Konnect
    Diff(Box<declare::Diff>),
    /// Create and update what files declare
    Apply(Box<declare::Apply>),
    /// Make Konnect what files declare: create, update and delete
    Sync(Box<declare::Sync>),
    /// Explain a resource, its fields and how files declare it
    #[command(arg_required_else_help = true)]
    Explain(explain::Explain),
    /// Print a file to begin with, for a kind of declared objects
    Scaffold(scaffold::Scaffold),
    /// Call any endpoint of Konnect's API
    #[command(arg_required_else_help = true)]
    Api(Box<api::Api>),
    /// Log in to Konnect with a code that you enter in a browser
    Login(login::Login),
    /// Log out and delete the stored login
    Logout(logout::Logout),
    /// Show whom the token belongs to, and where it comes from
    Whoami(whoami::Whoami),
    /// Show the settings, and where each comes from
    Config(config::Config),
    /// Inspect and control telemetry
    #[command(arg_required_else_help = true)]
    Telemetry(telemetry::Telemetry),
    /// Run a sample Konnect on this machine
    #[command(arg_required_else_help = true)]
    Sandbox(sandbox::Sandbox),
    /// Print a shell's completion script
    Completion(completion::Completion),
    /// Print the version
    Version(version::Version),
}

impl Command {
    /// Returns whether running this command yields an event, by its definition: never what was
    /// typed.
    pub(super) fn reporting(&self) -> Reporting {
        match self {
            Self::Get(get) => Reporting::Event(get.path()),
            Self::Describe(describe) => Reporting::Event(describe.path()),
            Self::Create(save) => reporting_of(save.write.path(Verb::Create)),
            Self::Update(save) => reporting_of(save.write.path(Verb::Update)),
            Self::Edit(edit) => reporting_of(edit.write.path(Verb::Edit)),
            Self::Delete(delete) => reporting_of(delete.path()),
            Self::Plan(_) => Reporting::Event(declare::Plan::PATH),
            Self::Diff(_) => Reporting::Event(declare::Diff::PATH),
            Self::Apply(_) => Reporting::Event(declare::Apply::PATH),
            Self::Sync(_) => Reporting::Event(declare::Sync::PATH),
            Self::Explain(_) => Reporting::Event(explain::Explain::PATH),
            Self::Scaffold(_) => Reporting::Event(scaffold::Scaffold::PATH),
            Self::Config(config) => Reporting::Event(config.path()),
            Self::Whoami(_) => Reporting::Event(whoami::Whoami::PATH),
            Self::Api(_) => Reporting::Event(api::Api::PATH),
            Self::Login(_) => Reporting::Event(login::Login::PATH),
            Self::Logout(_) => Reporting::Event(logout::Logout::PATH),
            Self::Sandbox(_) => Reporting::Event(sandbox::Sandbox::PATH),
            Self::Telemetry(_) | Self::Completion(_) | Self::Version(_) => Reporting::Never,
        }
    }

    /// Makes the telemetry plan of this run; `None` for a command that is never reported.
    ///
    /// Only a plan reads the config file here: `version` must work without one.
    pub(crate) fn telemetry_plan(&self, context: &Context) -> Option<Plan> {
        self.reporting().path()?;
        Some(Plan::new(context.config(), &context.globals))
    }

    /// Runs the command. One that is reported names itself to the recorder first, by
    /// [`Context::start_command`].
    ///
    /// `typed` are the arguments, the program's name first.
    pub(crate) fn run(&self, context: &Context, typed: &[OsString]) -> Result<()> {
        let outcome = self.run_alone(context);
        outcome.map_err(|error| {
            let error = hints::with_flags(error, |words| {
                let given = context.globals.given().chain(self.given());
                let taken = given.filter(|(flag, _)| takes_flag(Cli::command(), words, flag));
                taken.collect()
            });
            with_correction(error, &words_of(typed))
        })
    }

    /// Returns the flags beside the global ones that decide what a command reads, as they were
    /// given.
    fn given(&self) -> impl Iterator<Item = GivenFlag<'_>> {
        let given = match self {
            Self::Get(get) => get.access.given(),
            Self::Describe(describe) => describe.get.access.given(),
            Self::Create(save) | Self::Update(save) => save.write.access.given(),
            Self::Edit(edit) => edit.write.access.given(),
            Self::Delete(delete) => delete.access().given(),
            Self::Plan(plan) => plan.access.given(),
            Self::Diff(diff) => diff.access.given(),
            Self::Apply(apply) => apply.access().given(),
            Self::Sync(sync) => sync.access().given(),
            Self::Api(api) => api.access.given(),
            Self::Whoami(whoami) => whoami.access.given(),
            Self::Login(login) => login.server.given(),
            _ => Vec::new(),
        };
        given.into_iter()
    }

    fn run_alone(&self, context: &Context) -> Result<()> {
        match self {
            Self::Get(get) => get.run(context),
            Self::Describe(describe) => describe.run(context),
            Self::Create(save) => save.run(Verb::Create, context),
            Self::Update(save) => save.run(Verb::Update, context),
            Self::Edit(edit) => edit.run(context),
            Self::Delete(delete) => delete.run(context),
            Self::Plan(plan) => plan.run(context),
            Self::Diff(diff) => diff.run(context),
            Self::Apply(apply) => apply.run(context),
            Self::Sync(sync) => sync.run(context),
            Self::Explain(explain) => explain.run(context),
            Self::Scaffold(scaffold) => scaffold.run(context),
            Self::Whoami(whoami) => whoami.run(context),
            Self::Config(config) => config.run(context),
            Self::Api(api) => api.run(context),
            Self::Login(login) => login.run(context),
            Self::Logout(logout) => logout.run(context),
            Self::Telemetry(telemetry) => telemetry.run(context, parse_typed),
            Self::Sandbox(sandbox) => sandbox.run(context),
            Self::Completion(completion) => completion.run(context),
            Self::Version(version) => version.run(context),
        }
    }
}

/// Returns whether a change is reported: one that no resource has is a mistake of the line.
fn reporting_of(path: Option<CommandPath>) -> Reporting {
    path.map_or(Reporting::Never, Reporting::Event)
}

/// Parses a command line that is described and not run, the program's name first.
fn parse_typed(mut line: Vec<OsString>) -> std::result::Result<TypedCommand, Rejected> {
    let cli = Cli::parse_arguments(&mut line).map_err(|error| {
        if !error.use_stderr() {
            return Rejected::Text;
        }
        let words: Vec<String> = words_of(&line);
        Rejected::Misuse(usage_error(&error, Cli::command(), &words))
    })?;
    Ok(TypedCommand {
        reporting: cli.command.reporting(),
        globals: cli.globals,
    })
}

/// Returns the words after the program's name. What is not Unicode is no command or flag.
pub(super) fn words_of(line: &[OsString]) -> Vec<String> {
    let words = line.iter().skip(1);
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::telemetry::program;
    use crate::cli::topics::TOPICS;

    #[test]
    fn the_help_ends_with_every_topic() {
        let names = TOPICS.map(|topic| topic.name).join("|");
        assert!(AFTER_HELP.ends_with(&format!("  kongctl help {names}")));
    }

    /// Collects the canonical words of every command that does something.
    fn leaves(command: &clap::Command, words: &str, found: &mut Vec<String>) {
        for below in command.get_subcommands() {
            if below.is_hide_set() || below.get_name() == "help" {
                continue;
            }
            let words = format!("{words} {}", below.get_name());
            let words = words.trim_start();
            let words = match below.get_display_name() {
                // Below a verb, some words answer in a second place.
                Some(name) if is_below_verb(words) => name.trim_start_matches("kongctl "),
                _ => words,
            };
            let is_group = below.is_subcommand_required_set();
            if !below.has_subcommands() || !is_group {
                found.push(words.to_owned());
            }
            leaves(below, words, found);
        }
    }

    fn is_below_verb(words: &str) -> bool {
        let verb = words.split_once(' ').map(|(verb, _)| verb);
        verb.is_some_and(|verb| Verb::named(verb).is_some())
    }

    fn is_reported(words: &str) -> bool {
        let first = words.split(' ').next().unwrap_or_default();
        !["telemetry", "version", "completion"].contains(&first)
    }

    #[test]
    fn reported_commands_are_exactly_those_that_can_run() {
        let mut command = Cli::command();
        command.build();
        let mut defined = Vec::new();
        leaves(&command, "", &mut defined);
        defined.retain(|words| is_reported(words));
        defined.sort_unstable();
        defined.dedup();
        let mut reported: Vec<&str> = program::commands().collect();
        reported.sort_unstable();
        assert_eq!(defined, reported);
    }

    #[test]
    fn a_command_is_reported_by_its_canonical_words() {
        for (typed, path) in [
            ("get apis", Some("get apis")),
            ("ls konnect apis orders", Some("get apis")),
            (
                "get gateway control-planes",
                Some("get gateway control-planes"),
            ),
            (
                "get gw services --cp x",
                Some("get gateway control-planes services"),
            ),
            ("get api x versions y z", Some("get apis versions")),
            (
                "get gateway cp mainland service bookings route",
                Some("get gateway control-planes services routes"),
            ),
            ("get profiles", Some("get profiles")),
            ("describe api x", Some("describe apis")),
            (
                "describe gw cp mainland svc bookings -o json",
                Some("describe gateway control-planes services"),
            ),
            ("api delete /v3/apis/orders", Some("api")),
            ("plan -f x.yaml --mode apply", Some("plan")),
            ("diff --plan plan.json -o markdown", Some("diff")),
            ("apply --plan plan.json", Some("apply")),
            ("sync -f x.yaml --max-deletes 1", Some("sync")),
            ("delete -f x.yaml --yes", Some("delete")),
            ("delete apis x --yes", Some("delete apis")),
            ("explain portals.pages -o json", Some("explain")),
            ("whoami --region eu", Some("whoami")),
            ("config", Some("config")),
            ("config ls", Some("config")),
            ("config get output", Some("config get")),
            ("config set output json", Some("config")),
            ("login --no-browser", Some("login")),
            ("logout", Some("logout")),
            ("sandbox serve", Some("sandbox serve")),
            ("telemetry disable", None),
            ("completion bash", None),
            ("version --full", None),
        ] {
            let line = std::iter::once("kongctl").chain(typed.split(' '));
            let cli = Cli::try_parse_from(line).expect(typed);
            let reported = cli.command.reporting().path();
            assert_eq!(reported.map(|path| path.as_str()), path, "{typed}");
        }
    }
}
