//! The harness of the integration tests: a home, runs of the real `kongctl`, servers, a terminal.

mod cli;
mod hints;
mod home;
mod listener;
mod outcome;
mod running;
pub(crate) mod server;
mod terminal;
#[cfg(test)]
mod tests;
mod tool;

pub(crate) use cli::{Kongctl, TOKEN};
pub(crate) use home::Home;
pub(crate) use listener::Listener;
pub(crate) use outcome::Outcome;
pub(crate) use running::Running;
pub(crate) use terminal::{Terminal, has_terminal};
pub(crate) use tool::works;
