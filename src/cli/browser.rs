//! Opens a link in the user's browser when the user presses Enter.

use std::process::{Command, Stdio};
use std::thread;

use super::telemetry::reporting::Verdict;
use crate::env;
use crate::output::Ui;
use crate::shell::split_words;

/// What separates the programs in `BROWSER`: what separates paths on this system.
const SEPARATOR: char = if cfg!(windows) { ';' } else { ':' };
/// What stands for the link in `BROWSER`.
const LINK: &str = "%s";

/// The program that opens a link, and its arguments before the link.
#[cfg(target_os = "macos")]
const OPENER: &[&str] = &["open"];
#[cfg(windows)]
const OPENER: &[&str] = &["rundll32", "url.dll,FileProtocolHandler"];
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: &[&str] = &["xdg-open"];

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
    let chosen = chosen_openers(&env::text(env::BROWSER).unwrap_or_default(), link);
    let (openers, failure) = if chosen.is_empty() {
        let opener = OPENER.iter().copied().chain([link]);
        let opener = opener.map(str::to_owned).collect();
        (vec![opener], "cannot open a browser")
    } else {
        (chosen, "cannot open the browser that BROWSER names")
    };
    if !openers.iter().any(|words| succeeds(words, verdict)) {
        ui.warn(&format!("{failure}; open the link yourself"));
    }
}

/// Returns the command lines of `BROWSER` that open `link`, to be tried in this order.
///
/// As xdg-open and Python read it: several are separated, and `%s` stands for the link, which
/// otherwise is the last argument. No shell reads them.
fn chosen_openers(browser: &str, link: &str) -> Vec<Vec<String>> {
    let openers = browser.split(SEPARATOR).map(|typed| opener(typed, link));
    openers.filter(|words| words.len() > 1).collect()
}

fn opener(typed: &str, link: &str) -> Vec<String> {
    let mut words = split_words(typed);
    // Written for a shell, it means what is done anyway: not to wait for the browser.
    words.pop_if(|last| last == "&");
    let Some((_, arguments)) = words.split_first_mut() else {
        return words;
    };
    let mut has_link = false;
    for argument in arguments {
        has_link |= argument.contains(LINK);
        *argument = argument.replace(LINK, link);
    }
    if !has_link {
        words.push(link.to_owned());
    }
    words
}

/// Runs a program with its arguments, and returns whether it succeeded.
fn succeeds(words: &[String], verdict: Verdict) -> bool {
    let Some((program, arguments)) = words.split_first() else {
        return false;
    };
    let mut opener = Command::new(program);
    opener
        .args(arguments)
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
    opener.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://a.example/?code=%73&b=1";

    fn opened_by(browser: &str) -> Vec<String> {
        let browser = browser.replace(':', &SEPARATOR.to_string());
        let lines = chosen_openers(&browser, URL);
        lines.iter().map(|words| words.join("|")).collect()
    }

    #[test]
    fn browser_names_programs_with_their_arguments() {
        for (browser, opened) in [
            ("firefox", &["firefox|URL"][..]),
            (" firefox  --new-window ", &["firefox|--new-window|URL"]),
            ("firefox %s", &["firefox|URL"]),
            ("b --url=%s -x", &["b|--url=URL|-x"]),
            ("b %s %s", &["b|URL|URL"]),
            ("firefox &", &["firefox|URL"]),
            ("w3m:lynx %s", &["w3m|URL", "lynx|URL"]),
            (":firefox::", &["firefox|URL"]),
            (r#""/a b/c" 'd "e'f"" "#, &[r#"/a b/c|d "ef|URL"#]),
            ("b '' %s", &["b||URL"]),
            ("b 'open", &["b|open|URL"]),
            // No shell reads it: all of this is arguments.
            ("b; id", &["b;|id|URL"]),
            ("b $(id) `id` >f", &["b|$(id)|`id`|>f|URL"]),
            ("", &[]),
            (" : & :", &[]),
        ] {
            let opened: Vec<_> = opened.iter().map(|line| line.replace("URL", URL)).collect();
            assert_eq!(opened_by(browser), opened, "{browser}");
        }
    }
}
