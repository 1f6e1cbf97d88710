//! kongctl: a fast command-line client for Kong Konnect.
//!
//! Modules are layered: a module imports only from lower layers. See `docs/architecture.md`.

mod ascii;
mod character;
mod cli;
mod config;
mod declare;
mod document;
mod duration;
mod encoding;
mod env;
mod error;
mod excerpt;
mod fs;
#[cfg(fuzzing)]
pub mod fuzzing;
mod home;
mod http;
mod item;
mod json_check;
mod json_scanner;
mod json_text;
mod json_value;
mod konnect;
mod lock;
mod names;
mod nearest;
mod output;
mod packed;
mod percent;
mod pointer;
mod redact;
mod resources;
mod sandbox;
mod schema;
mod secret;
mod shell;
mod signals;
mod sort;
mod spans;
mod style;
pub mod telemetry;
#[cfg(test)]
mod tests;
mod time;
mod uuid;
mod yaml;
mod yaml_mistake;
mod yaml_place;
mod yaml_value;

use std::backtrace::Backtrace;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::SystemTime;

use cli::telemetry::recorder::recorder;
use cli::telemetry::{notes, notice};
use cli::{Cli, Context, RunTelemetry};
use error::{Ending, Error, ErrorKind, Result, categorize, exit_code};
use output::{Ui, escaped};
use redact::Secrets;
use style::Color;
use telemetry::{Destination, Sink};

/// Runs one command line, the program's name first, and returns the exit code.
///
/// The result or the error is written before telemetry is closed: only the exit waits for an event
/// to be sent, and at most [`telemetry::FLUSH_TIMEOUT`].
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_with(arguments, Destination::sink)
}

/// Runs one command line like [`run`], with a sink of the caller in place of kongctl's own.
///
/// `sink` is called on the telemetry thread, and only when this run is reported.
pub fn run_with(
    arguments: impl IntoIterator<Item = OsString>,
    sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
) -> ExitCode {
    let secrets = Secrets::default();
    install_panic_hook(secrets.clone());
    let Cli {
        globals,
        command,
        typed,
    } = match Cli::read(arguments) {
        Ok(cli) => cli,
        Err(no_command) => {
            let ui = no_command.ui(secrets);
            return report(no_command.print(&ui), || ui);
        }
    };
    let mut context = Context::new(globals, secrets);
    if let Some(plan) = command.telemetry_plan(&context) {
        let recorder = recorder(&plan, sink);
        context = context.with_telemetry(RunTelemetry::new(plan, recorder));
    }
    let outcome = catch_panic(|| command.run(&context, &typed));
    let code = report(outcome.map(|()| 0), || context.settled_ui());
    // Everything that the user waits for is written by now.
    if let Some(telemetry) = context.telemetry() {
        notes::show(&telemetry.plan, &telemetry.recorder, &context.ui);
        notice::show_if_due(telemetry, &context.ui);
        telemetry.recorder.finalize(SystemTime::now());
        telemetry.recorder.close();
        notes::show_failure(&telemetry.plan, &telemetry.recorder, &context.ui);
    }
    code
}

/// Reports an error to the user, and returns the exit code. `ui` is called for an error only.
fn report(outcome: Result<u8>, ui: impl FnOnce() -> Ui) -> ExitCode {
    let outcome = match outcome {
        Err(error) if error.is_reader_gone() => Ok(0),
        outcome => outcome,
    };
    let kind = categorize(&outcome);
    match outcome {
        Ok(code) => code.into(),
        Err(error) => {
            if kind != ErrorKind::Success {
                ui().report(&error);
            }
            let code = error.ending().map(Ending::exit_code);
            code.unwrap_or_else(|| exit_code(kind)).into()
        }
    }
}

/// Turns a panic of the command into an error that the user can report.
fn catch_panic(command: impl FnOnce() -> Result<()>) -> Result<()> {
    catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(|_| {
        Err(Error::internal("this is a bug in kongctl")
            .hint("please report it, with the lines above"))
    })
}

/// Makes a panic print where it happened, with a backtrace if `RUST_BACKTRACE` asks for one.
///
/// A panic on the telemetry thread prints nothing: telemetry never disturbs a command's output.
fn install_panic_hook(secrets: Secrets) {
    std::panic::set_hook(Box::new(move |panic| {
        if telemetry::is_dispatcher_thread() {
            return;
        }
        let ui = Ui::new(Color::Auto, secrets.clone());
        // It has several lines, and may quote a text of the server.
        for line in secrets.redacted(&format!("kongctl {panic}")).lines() {
            ui.line(&escaped(line));
        }
        if env::text(env::RUST_BACKTRACE).is_some_and(|value| value != "0") {
            ui.line(&Backtrace::force_capture().to_string());
        }
    }));
}
