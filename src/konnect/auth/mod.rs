//! Logs a person in by a code on another screen (RFC 8628), keeps the login in a file, and renews it in time.
//!
//! A login is sent to the host that it was made for and to no other.

mod device;
mod fields;
mod lock;
mod login_command;
mod oauth;
mod refresh;
mod session;
mod stored;
mod token_file;

#[cfg(test)]
mod tests;

pub(crate) use device::{Device, Invitation, Pace};
pub(crate) use login_command::login_command;
pub(crate) use session::{Credentials, Session};
pub(crate) use stored::{Grant, Stored};
pub(crate) use token_file::{TokenFile, profiles_with_login};
