//! Opens a link in the user's browser when the user presses Enter.

use std::process::{Command, Stdio};
use std::thread;

use super::telemetry::reporting::Verdict;
use crate::env;
use crate::output::Ui;

/// The program that opens a link, and its arguments before the link.
#[cfg(target_os = "macos")]
const OPENER: (&str, &[&str]) = ("open", &[]);
#[cfg(windows)]
const OPENER: (&str, &[&str]) = ("rundll32", &["url.dll,FileProtocolHandler"]);
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: (&str, &[&str]) = ("xdg-open", &[]);

/// Opens `link` once Enter is pressed, without blocking the caller.
///
/// The link must have been validated: it is passed to another program.
pub(super) fn open_on_enter(link: String, verdict: Verdict, ui: Ui) {
    let thread = thread::Builder::new().name("kongctl-browser".to_owned());
    // The thread is never joined: it waits for a key that may never be pressed.
    let outcome = thread.spawn(move || {
        if ui.wait_for_line() {
            open(&link, verdict, &ui);
        }
    });
    if let Err(error) = outcome {
        log::debug!("cannot offer to open a browser: {error}");
    }
}

fn open(link: &str, verdict: Verdict, ui: &Ui) {
    let (program, arguments) = OPENER;
    let mut opener = Command::new(program);
    opener
        .args(arguments)
        .arg(link)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // Among them are tokens, which a browser would keep for as long as it runs.
    for name in env::own_names() {
        opener.env_remove(name);
    }
    // In a process group of its own, so that Ctrl-C does not reach the browser.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut opener, 0);
    verdict.propagate_to(&mut opener);
    match opener.status() {
        Ok(status) if status.success() => {}
        Ok(_) | Err(_) => {
            ui.warn("cannot open a browser; open the link yourself");
        }
    }
}
