//! Renews a login: exchanges the refresh token, which travels as a cookie, for new tokens.

use std::time::SystemTime;

use super::fields::invalid_response;
use super::grant::Grant;
use super::oauth::post_cookie;
use super::stored_login::StoredLogin;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Http, Response};
use crate::konnect::base_url::BaseUrl;
use crate::konnect::problem::{not_of_konnect, status_error};
use crate::secret::Secret;

const PATH: &str = "/kauth/api/v1/refresh";
const REFRESH_COOKIE: &str = "konnectrefreshtoken";
const ACCESS_COOKIE: &str = "konnectaccesstoken";

/// Renews a login, with one request.
pub(super) fn renew(http: &Http, base: &BaseUrl, login: &StoredLogin) -> Result<Grant> {
    let Some(refresh) = &login.refresh else {
        return Err(Error::new(ErrorKind::Auth, "no refresh token is stored"));
    };
    log::debug!("renewing the login");
    let response = post_cookie(http, base, PATH, REFRESH_COOKIE, refresh)?;
    if let Some(error) = not_of_konnect(&response) {
        return Err(error);
    }
    if response.status.is_success() {
        return parse_grant(&response);
    }
    let error = status_error(&response);
    // RFC 6749 §5.2: 400 is the status of a refresh token that is not valid any more.
    if response.status.as_u16() == 400 {
        return Err(error.with_kind(ErrorKind::Auth));
    }
    Err(error)
}

/// Returns whether an error means that the login can never be renewed, rather than just not now.
pub(super) fn is_final(error: &Error) -> bool {
    error.kind() == ErrorKind::Auth
}

/// Parses the new tokens, which are cookies of the response.
pub(super) fn parse_grant(response: &Response) -> Result<Grant> {
    let mut access = None;
    let mut refresh = None;
    for cookie in cookies(response) {
        match cookie.name {
            ACCESS_COOKIE if access.is_none() => access = cookie.token(),
            // The same name with another path is for browsers: set for web pages, or deleted there.
            REFRESH_COOKIE if refresh.is_none() && is_request_path(cookie.path, response) => {
                refresh = cookie.token();
            }
            _ => {}
        }
    }
    let Some(access) = access else {
        let message = format!("the response has no cookie `{ACCESS_COOKIE}`");
        return Err(invalid_response(response, &message));
    };
    // Cookies do not say how long the token is valid: a JWT says it itself.
    Ok(Grant {
        access,
        refresh,
        token_type: "Bearer".to_owned(),
        expires_in: None,
        scope: String::new(),
        received_at: SystemTime::now(),
    })
}

/// Returns whether a cookie's path is that of the request: the server's own path, or the one in
/// front of a proxy.
fn is_request_path(path: Option<&str>, response: &Response) -> bool {
    match path {
        Some(PATH) => true,
        Some(path) => path.ends_with(PATH) && response.request.ends_with(path),
        None => false,
    }
}

/// One `Set-Cookie` header.
struct Cookie<'a> {
    name: &'a str,
    value: &'a str,
    path: Option<&'a str>,
}

impl<'a> Cookie<'a> {
    /// Parses a header by the rules of RFC 6265 §5.2.
    fn parse(header: &'a str) -> Option<Self> {
        let mut parts = header.split(';');
        let (name, value) = parts.next()?.split_once('=')?;
        let mut path = None;
        for attribute in parts {
            // RFC 6265 §5.3: of several, the last one counts.
            if let Some((name, value)) = attribute.split_once('=')
                && name.trim().eq_ignore_ascii_case("path")
            {
                path = Some(value.trim());
            }
        }
        Some(Self {
            name: name.trim(),
            value: value.trim().trim_matches('"'),
            path,
        })
    }

    fn token(&self) -> Option<Secret> {
        let token = Secret::new(self.value);
        token.is_valid_cookie().then_some(token)
    }
}

fn cookies(response: &Response) -> impl Iterator<Item = Cookie<'_>> {
    response
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|header| Cookie::parse(header.to_str().ok()?))
}
