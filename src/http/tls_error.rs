//! Errors of TLS: why a server is not trusted, in a sentence, with what to do about it.

use std::error::Error as _;
use std::time::{Duration, UNIX_EPOCH};

use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error as TlsError, PeerIncompatible};

use crate::env;
use crate::error::{Error, ErrorKind};
use crate::time::human;

/// How many of a certificate's names an error lists.
// Certificates of large sites have hundreds.
const MAX_NAMES: usize = 8;

// Hints that several errors have. The first says that the token is safe, because a user who reads
// of an interception asks that first: a request is sent only after the handshake.
const HINT_INTERCEPTED: &str =
    "a TLS-inspecting proxy may be intercepting the connection; the token was not sent";
const HINT_CLOCK: &str = "check this machine's clock";
const HINT_OTHER_SERVER: &str =
    "check --base-url and --region; a captive portal may be intercepting the connection";
const HINT_REPLACE: &str = "ask the server's operator to replace the certificate";

/// Returns the error of a TLS connection that could not be made.
///
/// `request` is the method and URL of what was to be sent.
pub(super) fn not_trusted(cause: &TlsError, server: &str, request: &str) -> Error {
    let Reason { why, facts, hint } = match cause {
        TlsError::InvalidCertificate(certificate) => certificate_reason(certificate),
        other => handshake_reason(other),
    };
    log::debug!("TLS: {cause}");
    let message = format!("TLS handshake with {server} failed: {why}");
    let mut error = Error::new(ErrorKind::Network, message).fact("request", request);
    for (label, text) in facts {
        error = error.fact(label, text);
    }
    error.hint(hint)
}

/// Returns the TLS library's error, which may be wrapped in an I/O error.
pub(super) fn tls_cause(error: &ureq::Error) -> Option<&TlsError> {
    match error {
        ureq::Error::Rustls(cause) => Some(cause),
        ureq::Error::Io(cause) => {
            let inner = cause.get_ref()?;
            inner
                .downcast_ref()
                .or_else(|| inner.source()?.downcast_ref())
        }
        _ => None,
    }
}

/// The second half of a sentence about the server, and what belongs to it.
struct Reason {
    why: String,
    facts: Vec<(&'static str, String)>,
    hint: String,
}

impl Reason {
    fn new(why: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            facts: Vec::new(),
            hint: hint.into(),
        }
    }

    fn fact(mut self, label: &'static str, text: String) -> Self {
        self.facts.push((label, text));
        self
    }
}

fn certificate_reason(error: &CertificateError) -> Reason {
    use CertificateError::{
        BadEncoding, BadSignature, ExpiredRevocationList, ExpiredRevocationListContext,
        InvalidPurpose, InvalidPurposeContext, NotValidForName, NotValidForNameContext, Other,
        Revoked, UnhandledCriticalExtension, UnknownIssuer, UnknownRevocationStatus,
        UnsupportedSignatureAlgorithmContext, UnsupportedSignatureAlgorithmForPublicKeyContext,
    };
    if let Some(reason) = validity_reason(error) {
        return reason;
    }
    match error {
        UnknownIssuer => Reason::new(
            "its certificate is self-signed, or issued by an authority that this machine does not trust",
            format!(
                "for a corporate proxy or a private authority, put the authority's certificate into a file and set {}",
                env::SSL_CERT_FILE
            ),
        ),
        NotValidForName => Reason::new("its certificate is for another name", HINT_OTHER_SERVER),
        NotValidForNameContext {
            expected,
            presented,
        } => Reason::new("its certificate is for another name", HINT_OTHER_SERVER)
            .fact("requested name", expected.to_str().into_owned())
            .fact("certificate names", certificate_names(presented)),
        Revoked => Reason::new(
            "its certificate has been revoked",
            "its key may be compromised; contact the server's operator",
        ),
        BadSignature => Reason::new(
            "its certificate was not signed by the authority that it names",
            HINT_INTERCEPTED,
        ),
        InvalidPurpose | InvalidPurposeContext { .. } => {
            Reason::new("its certificate is not valid for servers", HINT_REPLACE)
        }
        BadEncoding => Reason::new("its certificate is malformed", HINT_REPLACE),
        UnhandledCriticalExtension => Reason::new(
            "its certificate has a critical extension that is not known",
            HINT_REPLACE,
        ),
        UnknownRevocationStatus | ExpiredRevocationList | ExpiredRevocationListContext { .. } => {
            Reason::new(
                "whether its certificate was revoked is not known",
                HINT_REPLACE,
            )
        }
        UnsupportedSignatureAlgorithmContext { .. }
        | UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => Reason::new(
            "its certificate is signed with an algorithm that is not supported, such as SHA-1",
            HINT_REPLACE,
        ),
        Other(other) => webpki_reason(other),
        _ => Reason::new("its certificate is not trusted", HINT_REPLACE),
    }
}

/// Returns the reason of what the library that checks certificates reports, and the TLS library
/// only passes on.
fn webpki_reason(error: &rustls::OtherError) -> Reason {
    use webpki::Error::{
        CaUsedAsEndEntity, EndEntityUsedAsCa, NameConstraintViolation, PathLenConstraintViolated,
        UnsupportedCertVersion,
    };
    let error = error.source().and_then(|cause| cause.downcast_ref());
    match error {
        Some(CaUsedAsEndEntity) => Reason::new(
            "its certificate is a self-signed authority certificate",
            HINT_REPLACE,
        ),
        Some(UnsupportedCertVersion) => Reason::new(
            "its certificate is of an old version of X.509; version 3 is required",
            "the server's operator must make one with extensions, such as with openssl x509 -extfile FILE, where FILE has subjectAltName=DNS:HOST",
        ),
        Some(EndEntityUsedAsCa) => Reason::new(
            "its certificate was issued by a certificate that is not an authority's",
            HINT_REPLACE,
        ),
        Some(NameConstraintViolation | PathLenConstraintViolated) => Reason::new(
            "its certificate is beyond what its authority may issue",
            HINT_REPLACE,
        ),
        Some(_) | None => Reason::new("its certificate is malformed, or not valid", HINT_REPLACE),
    }
}

/// Returns the reason of a certificate that is valid at another time; `None` when its time is not
/// the problem.
fn validity_reason(error: &CertificateError) -> Option<Reason> {
    match error {
        CertificateError::Expired => Some(Reason::new("its certificate has expired", HINT_CLOCK)),
        CertificateError::ExpiredContext { time, not_after } => Some(Reason::new(
            format!("its certificate expired at {} UTC", utc(*not_after)),
            clock_hint(*time),
        )),
        CertificateError::NotValidYet => {
            Some(Reason::new("its certificate is not valid yet", HINT_CLOCK))
        }
        CertificateError::NotValidYetContext { time, not_before } => Some(Reason::new(
            format!(
                "its certificate is not valid before {} UTC",
                utc(*not_before)
            ),
            clock_hint(*time),
        )),
        _ => None,
    }
}

fn handshake_reason(error: &TlsError) -> Reason {
    use AlertDescription::{
        CertificateRequired, HandshakeFailure, InsufficientSecurity, ProtocolVersion,
        UnrecognisedName,
    };
    use PeerIncompatible::{ServerDoesNotSupportTls12Or13, ServerTlsVersionIsDisabledByOurConfig};
    let reason = match error {
        TlsError::AlertReceived(ProtocolVersion)
        | TlsError::PeerIncompatible(
            ServerDoesNotSupportTls12Or13 | ServerTlsVersionIsDisabledByOurConfig,
        ) => Reason::new(
            "it does not support TLS 1.2 or 1.3",
            "the server must be upgraded; older versions of TLS are not secure",
        ),
        TlsError::AlertReceived(HandshakeFailure | InsufficientSecurity)
        | TlsError::PeerIncompatible(_) => Reason::new(
            "it has no cipher suite in common with kongctl",
            "the server must allow ciphers with forward secrecy",
        ),
        TlsError::AlertReceived(UnrecognisedName) => {
            Reason::new("it does not recognize this host name", HINT_OTHER_SERVER)
        }
        TlsError::AlertReceived(CertificateRequired) => Reason::new(
            "it requires a client certificate",
            "kongctl does not support client certificates",
        ),
        TlsError::InvalidMessage(_) => Reason::new(
            "it does not speak TLS",
            "check the port: the server may expect plain http there",
        ),
        _ => Reason::new("protocol error", HINT_INTERCEPTED),
    };
    match error {
        TlsError::AlertReceived(alert) => reason.fact("alert", format!("{alert:?}")),
        _ => reason,
    }
}

fn clock_hint(time: UnixTime) -> String {
    format!("{HINT_CLOCK}: it says {} UTC", utc(time))
}

/// Returns a time in UTC, `2026-01-02 03:04:05`.
fn utc(time: UnixTime) -> String {
    let since = Duration::from_secs(time.as_secs());
    human(UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH))
}

/// Lists the names of a certificate, which come as `DnsName("a.example")` and
/// `IpAddress(127.0.0.1)`.
fn certificate_names(presented: &[String]) -> String {
    let shown: Vec<&str> = presented
        .iter()
        .take(MAX_NAMES)
        .map(|name| bare_name(name))
        .collect();
    let shown = shown.join(", ");
    match presented.len() {
        0 => "none".to_owned(),
        1..=MAX_NAMES => shown,
        count => format!("{shown} and {} more", count - MAX_NAMES),
    }
}

/// Returns what stands between the parentheses and the quotes of a certificate's name.
fn bare_name(name: &str) -> &str {
    // The TLS library has no names but these, formatted by `Debug`, and does not pass on the
    // certificate that it refuses. A form that is not expected is shown as it is.
    let value = match name.split_once('(') {
        Some((_, rest)) => rest.trim_end_matches(')'),
        None => name,
    };
    value.trim_matches('"')
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn errors_that_no_test_server_can_cause_have_messages() {
        use rustls::{InvalidMessage, PeerMisbehaved};
        let cases = [
            (
                CertificateError::Revoked.into(),
                "its certificate has been revoked",
            ),
            (
                CertificateError::Expired.into(),
                "its certificate has expired",
            ),
            (
                CertificateError::NotValidYet.into(),
                "its certificate is not valid yet",
            ),
            (
                CertificateError::NotValidForName.into(),
                "its certificate is for another name",
            ),
            (
                CertificateError::BadEncoding.into(),
                "its certificate is malformed",
            ),
            (
                CertificateError::UnhandledCriticalExtension.into(),
                "its certificate has a critical extension that is not known",
            ),
            (
                TlsError::AlertReceived(AlertDescription::InsufficientSecurity),
                "it has no cipher suite in common with kongctl",
            ),
            (
                PeerIncompatible::ServerDoesNotSupportTls12Or13.into(),
                "it does not support TLS 1.2 or 1.3",
            ),
            (
                PeerIncompatible::NoCipherSuitesInCommon.into(),
                "it has no cipher suite in common with kongctl",
            ),
            (
                InvalidMessage::InvalidContentType.into(),
                "it does not speak TLS",
            ),
            (
                PeerMisbehaved::InvalidMaxEarlyDataSize.into(),
                "protocol error",
            ),
            (TlsError::DecryptError, "protocol error"),
        ];
        for (cause, why) in cases {
            let error = not_trusted(&cause, "a.example", "GET /");
            assert_eq!(
                error.message(),
                format!("TLS handshake with a.example failed: {why}")
            );
            assert_eq!(
                (error.facts()[0].clone(), error.hints().len()),
                (("request", "GET /".to_owned()), 1),
                "{why}"
            );
        }
    }

    #[test]
    fn no_error_of_a_certificate_shows_the_words_of_a_library() {
        use webpki::Error as Cause;
        for cause in [
            Cause::BadDer,
            Cause::BadDerTime,
            Cause::CaUsedAsEndEntity,
            Cause::EmptyEkuExtension,
            Cause::EndEntityUsedAsCa,
            Cause::ExtensionValueInvalid,
            Cause::InvalidCertValidity,
            Cause::InvalidSerialNumber,
            Cause::MalformedDnsIdentifier,
            Cause::MalformedExtensions,
            Cause::MalformedNameConstraint,
            Cause::MaximumPathBuildCallsExceeded,
            Cause::MaximumPathDepthExceeded,
            Cause::MaximumSignatureChecksExceeded,
            Cause::NameConstraintViolation,
            Cause::PathLenConstraintViolated,
            Cause::SignatureAlgorithmMismatch,
            Cause::UnsupportedCertVersion,
        ] {
            let name = format!("{cause:?}");
            let other = CertificateError::Other(rustls::OtherError(Arc::new(cause)));
            let error = not_trusted(&other.into(), "a.example", "GET /");
            let text = format!("{error:?}");
            assert!(
                !text.contains(&name) && !text.contains("OtherError"),
                "{text}"
            );
            assert_eq!(error.hints().len(), 1, "{name}");
        }
    }

    #[test]
    fn certificate_names_are_bare_and_bounded() {
        let many = |count: usize| {
            (0..count)
                .map(|number| format!("DnsName(\"{number}.example\")"))
                .collect::<Vec<_>>()
        };
        let addresses = [
            "DnsName(\"*.a.example\")",
            "IpAddress(::1)",
            "Unsupported(0x81)",
            "DirectoryName",
        ]
        .map(str::to_owned);
        assert_eq!(
            certificate_names(&addresses),
            "*.a.example, ::1, 0x81, DirectoryName"
        );
        assert_eq!(certificate_names(&[]), "none");
        assert_eq!(certificate_names(&many(8)).matches(", ").count(), 7);
        assert!(certificate_names(&many(10)).ends_with(", 7.example and 2 more"));
    }

    #[test]
    fn times_out_of_range_do_not_panic() {
        let seconds = |seconds| utc(UnixTime::since_unix_epoch(Duration::from_secs(seconds)));
        assert_eq!(seconds(1_767_323_045), "2026-01-02 03:04:05");
        assert_eq!(seconds(u64::MAX), "1970-01-01 00:00:00");
    }
}
