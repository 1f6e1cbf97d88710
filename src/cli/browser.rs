//! Opens a link in the person's browser, when the person asks for it.

use std::process::{Command, Stdio};
use std::thread;

use super::telemetry::reporting::Verdict;
use crate::output::Ui;

/// What opens a link, and its arguments before it.
#[cfg(target_os = "macos")]
const OPENER: (&str, &[&str]) = ("open", &[]);
#[cfg(windows)]
const OPENER: (&str, &[&str]) = ("rundll32", &["url.dll,FileProtocolHandler"]);
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: (&str, &[&str]) = ("xdg-open", &[]);

/// Opens `link` once Enter is pressed, while the program goes on. A checked link: it is handed to another program.
pub(super) fn open_on_enter(link: String, verdict: Verdict, ui: Ui) {
    let waiting = thread::Builder::new()
        .name("kongctl-browser".to_owned())
        .spawn(move || {
            let mut line = String::new();
            if std::io::stdin()
                .read_line(&mut line)
                .is_ok_and(|length| length > 0)
            {
                open(&link, verdict, &ui);
            }
        });
    if let Err(error) = waiting {
        log::debug!("no browser is offered: {error}");
    }
}

fn open(link: &str, verdict: Verdict, ui: &Ui) {
    let (program, before) = OPENER;
    let mut opener = Command::new(program);
    opener
        .args(before)
        .arg(link)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // In a group of its own: Ctrl-C is for us, not for a browser that was just opened.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut opener, 0);
    verdict.propagate_to(&mut opener);
    match opener.status() {
        Ok(status) if status.success() => {}
        Ok(_) | Err(_) => {
            ui.line("cannot open a browser here; please open the link yourself");
        }
    }
}
