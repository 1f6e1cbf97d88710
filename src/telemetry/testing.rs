//! What the library's own tests share: a program with one command, and an event of it.

use std::time::SystemTime;

use super::build_info::BuildInfo;
use super::command_path::CommandPath;
use super::event::Event;
use super::program::Program;

/// A program with the one command `get apis`.
pub(super) struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "1.0.0";
    const COMMANDS: &'static str = "get apis";
}

/// Returns the event of a `get apis` that ended just now.
pub(super) fn event() -> Event {
    let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the program");
    Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now())
}
