//! Tests of the token file: its content, its path, and what happens to existing files.

use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::error::exit_code;
use crate::konnect::auth::grant::Grant;
use crate::konnect::auth::login_json::{new_content, renewed_content};
use crate::konnect::auth::stored_login::StoredLogin;
use crate::konnect::auth::token_file::{TokenFile, profiles_with_login};
use crate::konnect::base_url::BaseUrl;
use crate::secret::Secret;

/// Written by hand, in the existing program's form: the access token is a
/// JWT, the times have a zone.
const EXISTING_PROGRAM: &str = include_str!("../../../../tests/logins/existing-program.json");
/// Written by hand, in this program's form.
const OURS: &str = include_str!("../../../../tests/logins/kongctl.json");

fn moment(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// 2026-01-02T03:04:05Z
const RECEIVED: u64 = 1_767_323_045;

fn grant(access: &str, refresh: Option<&str>) -> Grant {
    Grant {
        access: Secret::new(access),
        refresh: refresh.map(Secret::new),
        token_type: "Bearer".to_owned(),
        expires_in: Some(Duration::from_secs(900)),
        scope: "openid".to_owned(),
        received_at: moment(RECEIVED),
    }
}

fn server() -> BaseUrl {
    BaseUrl::parse("https://h.example").expect("a URL")
}

fn temporary_directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

fn file(directory: &tempfile::TempDir) -> TokenFile {
    TokenFile::of_profile(directory.path(), "default").expect("a sound name")
}

#[test]
fn a_file_of_the_existing_program_is_a_login() {
    let login = StoredLogin::parse(EXISTING_PROGRAM.as_bytes()).expect("a login");
    assert_eq!(login.refresh, Some(Secret::new("rt-0123456789abcdef")));
    assert_eq!(
        (login.expires_at, login.host),
        (Some(moment(1_767_326_645)), None)
    );
}

#[test]
fn this_program_writes_the_existing_form_and_the_server() {
    assert_eq!(
        new_content(
            &grant("at-0123456789abcdef", Some("rt-0123456789abcdef")),
            &BaseUrl::of_region("us"),
        )
        .expose(),
        OURS
    );
    let login = StoredLogin::parse(OURS.as_bytes()).expect("a login");
    assert_eq!(
        (login.expires_at, login.host.as_deref(), login.base_url),
        (
            Some(moment(RECEIVED + 900)),
            Some("konghq.com"),
            Some(BaseUrl::of_region("us"))
        )
    );
}

/// What the existing program reads, by the rules of its language: it ignores unknown members, and
/// an integer has no fraction.
#[derive(serde::Deserialize)]
struct ExistingTokenFile {
    token: ExistingToken,
    received_at: String,
}

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "read for their types")]
struct ExistingToken {
    access_token: String,
    refresh_token: String,
    token_type: String,
    expires_in: i64,
    scope: String,
}

#[test]
fn the_existing_program_can_read_every_file() {
    let odd = Grant {
        expires_in: Some(Duration::from_millis(900_500)),
        ..grant("a", None)
    };
    for text in [
        new_content(&grant("a", Some("r")), &server()),
        new_content(&odd, &server()),
        renewed_content(&odd, EXISTING_PROGRAM.as_bytes(), &server()),
        renewed_content(&odd, b"broken", &server()),
    ] {
        let theirs: ExistingTokenFile =
            serde_json::from_str(text.expose()).expect("the existing program reads it");
        assert_eq!(
            (theirs.token.access_token.as_str(), theirs.token.expires_in),
            ("a", 900)
        );
        assert!(OffsetDateTime::parse(&theirs.received_at, &Rfc3339).is_ok());
        assert!(!text.expose().contains(['\n', ' ']), "it is compact");
    }
}

#[test]
fn the_expiry_of_a_jwt_takes_precedence_over_expires_in() {
    let jwt = StoredLogin::parse(EXISTING_PROGRAM.as_bytes())
        .expect("a login")
        .access;
    let grant = Grant {
        access: jwt,
        ..grant("", None)
    };
    let text: Value = serde_json::from_str(new_content(&grant, &server()).expose()).expect("JSON");
    assert_eq!(text["token"]["expires_in"], json!(3600));
    assert_eq!(grant.expires_at(), moment(1_767_326_645));
}

#[test]
fn a_renewal_keeps_unknown_members_and_an_unreplaced_refresh_token() {
    let old = r#"{"extra":[1.50,{"a":null}],"token":{"id_token":"x","access_token":"a","refresh_token":"r","expires_in":1},"received_at":"2020-01-01T00:00:00Z"}"#;
    let expected = r#"{"extra":[1.50,{"a":null}],"token":{"id_token":"x","access_token":"b","refresh_token":"r","expires_in":900},"received_at":"2026-01-02T03:04:05Z","host":"https://h.example"}"#;
    assert_eq!(
        renewed_content(&grant("b", None), old.as_bytes(), &server()).expose(),
        expected
    );
}

#[test]
fn a_token_needs_renewal_a_minute_before_its_expiry_if_that_is_known() {
    let login = StoredLogin::parse(OURS.as_bytes()).expect("a login");
    let at = |seconds| {
        (
            login.needs_renewal(moment(RECEIVED + seconds)),
            login.is_expired(moment(RECEIVED + seconds)),
        )
    };
    assert_eq!(
        (at(839), at(840), at(899), at(900)),
        ((false, false), (true, false), (true, false), (true, true))
    );
    let endless = StoredLogin::parse(br#"{"token":{"access_token":"a"}}"#).expect("a login");
    assert_eq!(
        (
            endless.needs_renewal(moment(u64::from(u32::MAX))),
            endless.refresh
        ),
        (false, None)
    );
}

#[test]
fn an_invalid_file_is_reported_by_place_and_field_without_its_content() {
    for (text, line, column, what) in [
        ("", 1, 1, "it ends too early"),
        (
            "{\"token\":\n{\"access_token\":\"secret",
            2,
            23,
            "it ends too early",
        ),
        ("secret", 1, 1, "it is not JSON"),
        ("\"secret\"", 1, 8, "it is not a JSON object"),
        ("{\"received_at\":\"secret\"}", 1, 24, "`token` is missing"),
        (
            "{\"token\":\"secret\"}",
            1,
            17,
            "`token` is not a JSON object",
        ),
        (
            "{\"token\":{\"refresh_token\":\"secret\"}}",
            1,
            35,
            "`token.access_token` is missing",
        ),
        (
            "{\"token\":{\"access_token\":[\"secret\"]}}",
            1,
            25,
            "`token.access_token` is not a string",
        ),
        (
            "{\"token\":{\"access_token\":\"a\",\"refresh_token\":5}}",
            1,
            46,
            "`token.refresh_token` is not a string",
        ),
        (
            "{\"token\":{\"access_token\":\"a\",\"expires_in\":\"secret\"}}",
            1,
            50,
            "`token.expires_in` is not a number",
        ),
        (
            "{\"token\":{\"access_token\":\"a\"},\"received_at\":5}",
            1,
            45,
            "`received_at` is not a string",
        ),
        (
            "{\"token\":{\"access_token\":\"a\"},\"base_url\":5}",
            1,
            42,
            "`base_url` is not a string",
        ),
        (
            "{\"token\":{\"access_token\":\"a secret\"}}",
            1,
            1,
            "`token.access_token` is not a valid token",
        ),
        (
            "{\"token\":{\"access_token\":\"\"}}",
            1,
            1,
            "`token.access_token` is not a valid token",
        ),
        (
            "{\"token\":{\"access_token\":\"a\",\"refresh_token\":\"a;secret=b\"}}",
            1,
            1,
            "`token.refresh_token` is not a valid token",
        ),
        (
            "{\"token\":{\"access_token\":\"a\",\"refresh_token\":\"a\\r\\nX: y\"}}",
            1,
            1,
            "`token.refresh_token` is not a valid token",
        ),
        (
            "{\"token\":{\"access_token\":\"a\"},\"received_at\":\"secret\"}",
            1,
            1,
            "`received_at` is not a time such as 2026-01-02T03:04:05Z",
        ),
    ] {
        let invalid = StoredLogin::parse(text.as_bytes()).expect_err(text);
        assert_eq!(
            (invalid.line, invalid.column, invalid.reason.as_str()),
            (line, column, what),
            "{text}"
        );
    }
}

#[test]
fn a_profile_that_cannot_be_a_file_name_has_no_login() {
    for profile in [
        "",
        "../x",
        "a/b",
        "a\\b",
        "c:",
        "a\0b",
        "a\nb",
        &"x".repeat(101),
    ] {
        let error =
            TokenFile::of_profile(temporary_directory().path(), profile).expect_err(profile);
        assert_eq!(exit_code(error.kind()), 3, "{profile}");
    }
    let home = temporary_directory();
    let dots = TokenFile::of_profile(home.path(), "..").expect("dots alone lead nowhere");
    assert_eq!(dots.path(), home.path().join("...-konnect-token.json"));
}

#[test]
fn letter_case_does_not_matter_in_a_profile() {
    let home = temporary_directory();
    let exact = home.path().join(".Team-A-konnect-token.json");
    assert_eq!(
        TokenFile::of_profile(home.path(), "Team-A")
            .expect("a name")
            .path(),
        exact
    );
    let other = home.path().join(".TEAM-A-konnect-token.json");
    fs::write(&other, OURS).expect("write");
    assert_eq!(
        TokenFile::of_profile(home.path(), "Team-A")
            .expect("a name")
            .path(),
        other
    );
    assert_eq!(profiles_with_login(home.path()), ["TEAM-A"]);
}

#[test]
fn a_login_is_written_whole_and_removed_whole() {
    let home = temporary_directory();
    let file = TokenFile::of_profile(&home.path().join("deep"), "default").expect("a name");
    assert!(file.read().expect("reads").is_none());
    assert!(!file.remove().expect("nothing to remove"));
    file.write(&grant("a", Some("r")), &server())
        .expect("write");
    fs::write(
        home.path()
            .join("deep/.default-konnect-token.json.0123456789abcdef.new"),
        "left by one that was killed",
    )
    .expect("write");
    file.write(&grant("b", Some("r")), &server())
        .expect("write");
    assert_eq!(
        file.read().expect("reads").expect("a login").access,
        Secret::new("b")
    );
    let names = || {
        fs::read_dir(home.path().join("deep"))
            .expect("list")
            .count()
    };
    assert_eq!(names(), 1, "neither lock nor new file stays behind");
    assert!(file.remove().expect("removed"));
    assert_eq!(names(), 0);
}

#[test]
fn removing_and_replacing_a_login_wait_for_the_lock() {
    let home = temporary_directory();
    let file = file(&home);
    file.write(&grant("a", Some("r")), &server())
        .expect("write");
    let changes: [fn(&TokenFile); 2] = [
        |file| file.write(&grant("b", None), &server()).expect("write"),
        |file| assert!(file.remove().expect("removed")),
    ];
    for change in changes {
        let (done, waiting) = std::sync::mpsc::channel();
        let lock = file.lock().expect("a free lock");
        std::thread::scope(|scope| {
            let file = &file;
            scope.spawn(move || {
                change(file);
                done.send(()).expect("the test listens");
            });
            assert!(
                waiting.recv_timeout(Duration::from_millis(100)).is_err(),
                "it does not wait"
            );
            drop(lock);
        });
        assert!(waiting.recv().is_ok());
    }
}

#[cfg(unix)]
#[test]
fn the_mode_of_a_login_is_restricted_to_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let home = temporary_directory();
    let file = file(&home);
    let mode = || {
        fs::metadata(file.path())
            .expect("a file")
            .permissions()
            .mode()
            & 0o777
    };
    file.write(&grant("a", None), &server()).expect("write");
    assert_eq!(mode(), 0o600);
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o644)).expect("mode");
    assert_eq!(
        file.read().expect("reads").expect("a login").access,
        Secret::new("a")
    );
    assert_eq!(mode(), 0o600);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_removed_with_its_target() {
    let (home, elsewhere) = (temporary_directory(), temporary_directory());
    let target = elsewhere.path().join("login.json");
    fs::write(&target, OURS).expect("write");
    let file = file(&home);
    std::os::unix::fs::symlink(&target, file.path()).expect("link");
    file.write(&grant("b", None), &server()).expect("write");
    assert!(
        fs::symlink_metadata(file.path())
            .expect("a link")
            .is_symlink()
    );
    assert!(fs::read_to_string(&target).expect("read").contains("\"b\""));
    assert!(file.remove().expect("removed"));
    assert!(!target.exists() && fs::symlink_metadata(file.path()).is_err());
}

#[test]
fn a_directory_or_a_file_that_is_too_large_is_not_a_login() {
    let home = temporary_directory();
    let file = file(&home);
    fs::create_dir(file.path()).expect("a directory");
    assert_eq!(
        file.read().expect_err("a directory").facts()[0].1,
        "not a regular file"
    );
    fs::remove_dir(file.path()).expect("remove");
    fs::write(file.path(), vec![b' '; 2 << 20]).expect("write");
    assert_eq!(
        file.read().expect_err("long").facts()[0].1,
        "longer than 1 MiB"
    );
}
