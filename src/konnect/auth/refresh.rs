//! Asks for new tokens in exchange for the refresh token, which travels as a cookie.

use std::time::SystemTime;

use super::fields::wrong;
use super::oauth::post_cookie;
use super::stored::{Grant, Stored};
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::http::{Http, Response};
use crate::konnect::base_url::BaseUrl;
use crate::konnect::problem::status_error;
use crate::secret::Secret;

const PATH: &str = "/kauth/api/v1/refresh";
const REFRESH_COOKIE: &str = "konnectrefreshtoken";
const ACCESS_COOKIE: &str = "konnectaccesstoken";

/// Renews a login, once.
pub(super) fn renewed(http: &Http, base: &BaseUrl, login: &Stored) -> Result<Grant> {
    let Some(refresh) = &login.refresh else {
        return Err(Error::new(
            ErrorKind::Auth,
            "it has ended, and holds nothing to renew it with",
        ));
    };
    log::debug!("the login is renewed");
    let mut answer = post_cookie(http, base, PATH, REFRESH_COOKIE, refresh)?;
    if answer.status.is_success() {
        return granted(&answer);
    }
    answer.redact(refresh);
    let error = status_error(&answer);
    // 400 is what RFC 6749 §5.2 answers to a refresh token that is no longer one.
    Err(if answer.status.as_u16() == 400 {
        error.with_kind(ErrorKind::Auth)
    } else {
        error
    })
}

pub(super) fn granted(answer: &Response) -> Result<Grant> {
    let Some(access) = cookies(answer)
        .filter(|cookie| cookie.name == ACCESS_COOKIE)
        .find_map(Cookie::token)
    else {
        return Err(wrong(
            answer,
            &format!("the answer has no cookie `{ACCESS_COOKIE}`"),
        ));
    };
    // The same name with another path is for browsers: kept for the pages, or deleted there.
    let refresh = cookies(answer)
        .filter(|cookie| cookie.name == REFRESH_COOKIE && is_ours(cookie.path, answer))
        .find_map(Cookie::token);
    let (token_type, scope) = ("Bearer".to_owned(), String::new());
    Ok(Grant {
        access,
        refresh,
        token_type,
        life: None,
        scope,
        received: SystemTime::now(),
    })
}

/// Tells whether a path is that of the request: as the server knows it, or with the path of a proxy before it.
fn is_ours(path: Option<&str>, answer: &Response) -> bool {
    path.is_some_and(|path| {
        path == PATH || (path.ends_with(PATH) && answer.request.ends_with(path))
    })
}

/// Holds one `Set-Cookie`.
struct Cookie<'a> {
    name: &'a str,
    value: &'a str,
    path: Option<&'a str>,
}

impl Cookie<'_> {
    fn token(self) -> Option<Secret> {
        Some(Secret::new(self.value)).filter(Secret::is_valid_token)
    }
}

/// Reads the cookies of an answer. RFC 6265 §5.2
fn cookies(answer: &Response) -> impl Iterator<Item = Cookie<'_>> {
    answer
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|header| {
            let mut parts = header.to_str().ok()?.split(';');
            let (name, value) = parts.next()?.split_once('=')?;
            // The last one counts.
            let mut attributes = parts.rev().filter_map(|part| part.split_once('='));
            let path = attributes
                .find(|(name, _)| name.trim().eq_ignore_ascii_case("path"))
                .map(|(_, path)| path.trim());
            Some(Cookie {
                name: name.trim(),
                value: value.trim().trim_matches('"'),
                path,
            })
        })
}

/// Tells whether an error says that the login cannot be renewed any more, rather than just not now.
pub(super) fn is_final(error: &Error) -> bool {
    error.category() == ErrorKind::Auth
}
