//! kongctl: a fast command-line client for Kong Konnect, whose telemetry hides nothing.
//!
//! The crate is a house with floors; a module names only what lies below it. See `docs/architecture.md`.

mod cli;
mod config;
mod document;
mod duration;
mod env;
mod error;
mod excerpt;
mod fs;
mod http;
mod item;
mod konnect;
mod nearest;
mod output;
mod percent;
mod pointer;
mod resources;
mod sandbox;
mod secret;
mod signals;
mod style;
pub mod telemetry;
#[cfg(test)]
mod tests;
mod time;
mod uuid;

use std::backtrace::Backtrace;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::SystemTime;

use cli::{Cli, Context};
use error::{Error, Result, categorize, exit_code};
use output::Ui;
use style::Color;
use telemetry::{Destination, Sink};

/// Runs one command line, the program's name first, and says with which code to end.
///
/// The order at the end is what the user feels: the result or the error is written and flushed
/// before anything waits for telemetry.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_with(arguments, Destination::sink)
}

/// Runs one command line like [`run`], with a sink of the caller's in place of kongctl's own.
///
/// `sink` is called on the telemetry's thread, and only when this run is reported.
pub fn run_with(
    arguments: impl IntoIterator<Item = OsString>,
    sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
) -> ExitCode {
    install_panic_hook();
    let cli = match Cli::read(arguments) {
        Ok(cli) => cli,
        Err(stop) => {
            let ui = Ui::new(stop.color());
            return ended(stop.print(&ui), || ui);
        }
    };
    let mut context = Context::new(cli.globals);
    if cli.command.is_reported() {
        context = context.with_recorder(sink);
    }
    let outcome = shielded(|| cli.command.run(&context)).and_then(|()| context.ui.flush());
    let code = ended(outcome.map(|()| 0), || context.settled_ui());
    context.tell_first();
    if let Some(recorder) = context.recorder() {
        recorder.finalize(SystemTime::now());
        recorder.close();
    }
    code
}

/// Tells the user how it ended.
fn ended(outcome: Result<u8>, ui: impl FnOnce() -> Ui) -> ExitCode {
    let category = categorize(&outcome);
    match outcome {
        Ok(code) => code.into(),
        Err(error) => {
            ui().report(&error);
            exit_code(category).into()
        }
    }
}

/// Turns a panic of the command into an error that the user can report.
fn shielded(command: impl FnOnce() -> Result<()>) -> Result<()> {
    catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(|_| {
        Err(Error::internal("this is a bug in kongctl")
            .hint("please report it, with the lines above"))
    })
}

/// A panic tells where it happened, with a backtrace only for who asks; one on the telemetry's thread tells nothing.
fn install_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        if telemetry::is_dispatcher_thread() {
            return;
        }
        let ui = Ui::new(Color::Auto);
        ui.line(&format!("kongctl {panic}"));
        if env::text(env::RUST_BACKTRACE).is_some_and(|wish| wish != "0") {
            ui.line(&Backtrace::force_capture().to_string());
        }
    }));
}
