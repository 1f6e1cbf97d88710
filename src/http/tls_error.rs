//! Words why a server is not trusted: in a sentence, with what to do about it.

use std::error::Error as _;
use std::time::{Duration, UNIX_EPOCH};

use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error as TlsError, PeerIncompatible};

use crate::env;
use crate::error::{Error, ErrorKind};
use crate::time::human;

/// How many of a certificate's names are told.
const NAMES: usize = 8;

/// The error of a TLS connection that did not come about. `server` is who was called, `request` what was asked.
pub(crate) fn distrusted(cause: &TlsError, server: &str, request: &str) -> Error {
    let Reason { why, facts, hint } = match cause {
        TlsError::InvalidCertificate(certificate) => of_certificate(certificate),
        other => of_handshake(other),
    };
    let message = format!("no trusted connection to {server}: {why}");
    let error = Error::new(ErrorKind::Network, message).fact("request", request);
    facts
        .into_iter()
        .fold(error, |error, (label, text)| error.fact(label, text))
        .hint(hint)
}

/// Holds the second half of a sentence about the server, and what belongs to it.
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

fn of_certificate(error: &CertificateError) -> Reason {
    use CertificateError::{
        BadEncoding, BadSignature, Expired, ExpiredContext, InvalidPurpose, InvalidPurposeContext,
        NotValidForName, NotValidForNameContext, NotValidYet, NotValidYetContext, Other, Revoked,
        UnknownIssuer,
    };
    match error {
        UnknownIssuer => Reason::new(
            "its certificate is signed by itself, or by an authority that this machine does not know",
            format!(
                "a company's proxy, or a server with its own authority? put the authority's certificate into a file and set {}",
                env::SSL_CERT_FILE
            ),
        ),
        ExpiredContext { time, not_after } => Reason::new(
            format!("its certificate expired at {} UTC", moment(*not_after)),
            clock(*time),
        ),
        NotValidYetContext { time, not_before } => Reason::new(
            format!(
                "its certificate is valid from {} UTC on",
                moment(*not_before)
            ),
            clock(*time),
        ),
        Expired => Reason::new("its certificate has expired", CLOCK),
        NotValidYet => Reason::new("its certificate is not valid yet", CLOCK),
        NotValidForNameContext {
            expected,
            presented,
        } => Reason::new("its certificate is for another name", ELSEWHERE)
            .fact("asked for", expected.to_str().into_owned())
            .fact("certificate for", names(presented)),
        NotValidForName => Reason::new("its certificate is for another name", ELSEWHERE),
        Revoked => Reason::new(
            "its certificate has been revoked",
            "its key may be in wrong hands; ask who runs it",
        ),
        BadSignature => Reason::new(
            "its certificate is not signed by the authority that it names",
            BETWEEN,
        ),
        InvalidPurpose | InvalidPurposeContext { .. } => {
            Reason::new("its certificate is not meant for servers", RENEW)
                .fact("cause", error.to_string())
        }
        BadEncoding => Reason::new("its certificate cannot be read", RENEW),
        Other(other) if is_own_authority(other) => {
            Reason::new("its certificate is an authority's, signed by itself", RENEW)
        }
        other => {
            Reason::new("its certificate cannot be trusted", RENEW).fact("cause", other.to_string())
        }
    }
}

fn of_handshake(error: &TlsError) -> Reason {
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
            "it speaks no TLS of version 1.2 or 1.3",
            "it must be brought up to date; older versions keep no secret",
        ),
        TlsError::AlertReceived(HandshakeFailure | InsufficientSecurity)
        | TlsError::PeerIncompatible(_) => Reason::new(
            "there is no encryption that both sides know",
            "does it allow the ciphers of TLS 1.2 and 1.3 with forward secrecy?",
        ),
        TlsError::AlertReceived(UnrecognisedName) => {
            Reason::new("it does not know this name", ELSEWHERE)
        }
        TlsError::AlertReceived(CertificateRequired) => Reason::new(
            "it asks for a certificate of yours",
            "kongctl has none to show; ask for a way that takes the token alone",
        ),
        TlsError::InvalidMessage(_) => Reason::new(
            "what answers there speaks no TLS",
            "is the port right? a server of plain http is no server of https",
        ),
        _ => Reason::new("the handshake failed", BETWEEN),
    };
    reason.fact("cause", error.to_string())
}

const BETWEEN: &str =
    "does anything stand between, such as a proxy that opens connections? no token was sent";
const CLOCK: &str = "is this machine's clock right?";
const ELSEWHERE: &str = "are --base-url and --region right? a network that wants a login first may answer in the server's place";
const RENEW: &str = "who runs the server must give it another one";

fn clock(time: UnixTime) -> String {
    format!("{CLOCK} it says {} UTC", moment(time))
}

/// A time in UTC, `2026-01-02 03:04:05`.
fn moment(time: UnixTime) -> String {
    let since = Duration::from_secs(time.as_secs());
    human(UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH))
}

/// The names of a certificate, which come as `DnsName("a.example")` and `IpAddress(127.0.0.1)`.
fn names(presented: &[String]) -> String {
    let bare = |name: &String| {
        name.split_once('(')
            .map_or(name.as_str(), |(_, rest)| rest.trim_end_matches(')'))
            .trim_matches('"')
            .to_owned()
    };
    let told = presented
        .iter()
        .take(NAMES)
        .map(bare)
        .collect::<Vec<_>>()
        .join(", ");
    match presented.len() {
        0 => "no name at all".to_owned(),
        1..=NAMES => told,
        more => format!("{told} and {} more", more - NAMES),
    }
}

/// Tells whether a server shows the certificate of an authority as its own, as `openssl req -x509` makes them.
fn is_own_authority(error: &rustls::OtherError) -> bool {
    matches!(
        error.source().and_then(|cause| cause.downcast_ref()),
        Some(webpki::Error::CaUsedAsEndEntity)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_test_server_can_show_is_worded_too() {
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
                "its certificate cannot be read",
            ),
            (
                CertificateError::UnhandledCriticalExtension.into(),
                "its certificate cannot be trusted",
            ),
            (
                TlsError::AlertReceived(AlertDescription::InsufficientSecurity),
                "there is no encryption that both sides know",
            ),
            (
                PeerIncompatible::ServerDoesNotSupportTls12Or13.into(),
                "it speaks no TLS of version 1.2 or 1.3",
            ),
            (
                PeerIncompatible::NoCipherSuitesInCommon.into(),
                "there is no encryption that both sides know",
            ),
            (
                InvalidMessage::InvalidContentType.into(),
                "what answers there speaks no TLS",
            ),
            (
                PeerMisbehaved::InvalidMaxEarlyDataSize.into(),
                "the handshake failed",
            ),
            (TlsError::DecryptError, "the handshake failed"),
        ];
        for (cause, why) in cases {
            let error = distrusted(&cause, "a.example", "GET /");
            assert_eq!(
                error.message(),
                format!("no trusted connection to a.example: {why}")
            );
            assert_eq!(
                (error.facts()[0].clone(), error.hints().len()),
                (("request", "GET /".to_owned()), 1),
                "{why}"
            );
        }
    }

    #[test]
    fn names_are_bare_and_not_too_many() {
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
        assert_eq!(names(&addresses), "*.a.example, ::1, 0x81, DirectoryName");
        assert_eq!(names(&[]), "no name at all");
        assert_eq!(names(&many(8)).matches(", ").count(), 7);
        assert!(names(&many(10)).ends_with(", 7.example and 2 more"));
    }

    #[test]
    fn times_far_away_are_no_panic() {
        let seconds = |seconds| moment(UnixTime::since_unix_epoch(Duration::from_secs(seconds)));
        assert_eq!(seconds(1_767_323_045), "2026-01-02 03:04:05");
        assert_eq!(seconds(u64::MAX), "1970-01-01 00:00:00");
    }
}
