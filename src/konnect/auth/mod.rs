//! Logins: the device flow of RFC 8628, the token file, and its renewal.
//!
//! A login is sent only to the host that it was made for.

mod credentials;
mod device_flow;
mod device_response;
mod fields;
mod grant;
mod jwt;
mod login_command;
mod login_json;
mod oauth;
mod refresh;
mod session;
mod stored_login;
mod token_file;

#[cfg(test)]
mod tests;

pub(crate) use credentials::Credentials;
pub(crate) use device_flow::{DeviceFlow, PollTimer};
pub(crate) use device_response::DeviceAuthorization;
pub(crate) use grant::Grant;
pub(crate) use login_command::login_command;
pub(crate) use session::Session;
pub(crate) use stored_login::StoredLogin;
pub(crate) use token_file::{TokenFile, profiles_with_login};

/// Parses `response` as each of the responses of a login.
#[cfg(fuzzing)]
pub(crate) fn fuzz_login_answer(response: &crate::http::Response) {
    let _ = device_response::parse_authorization(response);
    let _ = device_response::response_error(response, "default");
    let _ = device_response::parse_token(response, "default");
}
