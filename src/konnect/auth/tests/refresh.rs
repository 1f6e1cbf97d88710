//! Tests that find the new tokens among the cookies of a response.

use super::response;
use crate::error::exit_code;
use crate::konnect::auth::refresh::parse_grant;

/// Returns the access token and the refresh token of these cookies.
fn given(cookies: &[&str]) -> Option<(String, Option<String>)> {
    let headers: Vec<(&str, &str)> = cookies
        .iter()
        .map(|cookie| ("set-cookie", *cookie))
        .collect();
    let grant = parse_grant(&response(200, &headers, "")).ok()?;
    Some((
        grant.access.expose().to_owned(),
        grant.refresh.map(|refresh| refresh.expose().to_owned()),
    ))
}

#[test]
fn the_refresh_token_is_the_cookie_of_its_own_path() {
    const ACCESS: &str = "konnectaccesstoken=a; Path=/; Secure; HttpOnly";
    let refresh =
        |cookies: &[&str]| given(&[&[ACCESS], cookies].concat()).map(|(_, refresh)| refresh);
    let ours = "konnectrefreshtoken=r; HttpOnly; path=/kauth/api/v1/refresh";
    for (cookies, expected) in [
        (&[ours][..], Some("r")),
        (
            &["konnectrefreshtoken=; Path=/; Max-Age=0", ours],
            Some("r"),
        ),
        (&[ours, "konnectrefreshtoken=other; Path=/"], Some("r")),
        (
            &["konnectrefreshtoken=\"quoted\"; Path=/kauth/api/v1/refresh"],
            Some("quoted"),
        ),
        (&["konnectrefreshtoken=other; Path=/"], None),
        (&["konnectrefreshtoken=other; Path=/kauth/api/v1"], None),
        (
            &["konnectrefreshtoken=other; Path=/evil/kauth/api/v1/refresh"],
            None,
        ),
        (&["konnectrefreshtoken=other"], None),
        (
            &["konnectrefreshtoken=a,b; Path=/kauth/api/v1/refresh"],
            None,
        ),
        (&["konnectrefreshtoken=; Path=/kauth/api/v1/refresh"], None),
        (&[], None),
    ] {
        assert_eq!(
            refresh(cookies),
            Some(expected.map(str::to_owned)),
            "{cookies:?}"
        );
    }
}

#[test]
fn a_response_without_an_access_token_renews_nothing() {
    for cookies in [
        &[][..],
        &["konnectaccesstoken="],
        &["konnectaccesstoken=; Max-Age=0"],
        &["KonnectAccessToken=a"],
        &["nonsense"],
    ] {
        assert_eq!(given(cookies), None, "{cookies:?}");
    }
    let error = parse_grant(&response(200, &[], "<html>secret</html>")).expect_err("no cookie");
    assert_eq!(
        (error.message(), exit_code(error.kind())),
        ("the response has no cookie `konnectaccesstoken`", 10)
    );
    assert!(!format!("{error:?}").contains("secret"));
}
