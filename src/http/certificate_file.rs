//! The file of `SSL_CERT_FILE`: its certificates, and what it is if it has none.

use std::fmt::Display;
use std::path::Path;

use ureq::tls::{Certificate, PemItem, parse_pem};

use crate::env;
use crate::error::{Error, Result};
use crate::fs::read_available;
use crate::shell::quoted;

/// The longest file of certificates, in bytes. That of a system has about a quarter of a MiB.
const MAX_FILE_SIZE: u64 = 16 << 20;

/// What files in another form than certificates in PEM have, what they are, and the command that
/// converts FILE. The first one that fits counts.
const FORMS: [(&str, &str, Option<&str>); 7] = [
    (
        "BEGIN PKCS7",
        "PKCS#7 in PEM format",
        Some("openssl pkcs7 -in FILE -print_certs -out ca.pem"),
    ),
    (
        "BEGIN TRUSTED CERTIFICATE",
        "a trusted certificate of OpenSSL",
        Some("openssl x509 -in FILE -out ca.pem"),
    ),
    (
        "BEGIN CERTIFICATE REQUEST",
        "a certificate request, which an authority has to sign first",
        None,
    ),
    (
        "BEGIN NEW CERTIFICATE REQUEST",
        "a certificate request, which an authority has to sign first",
        None,
    ),
    (
        "PRIVATE KEY-----",
        "a private key without a certificate",
        None,
    ),
    (
        "BEGIN PUBLIC KEY",
        "a public key without a certificate",
        None,
    ),
    (
        "BEGIN CERTIFICATE",
        "a certificate in PEM format that is damaged",
        None,
    ),
];

/// The content types of PKCS #7 and PKCS #12 in DER: `data` and `signedData` of RFC 2315.
const DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";
const SIGNED_DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
/// How far from the beginning of such a file its content type is, at most.
const MAX_TYPE_OFFSET: usize = 40;

/// Returns the certificates of a file in PEM format, and skips what else it contains.
// Read here, because the library would fill the memory with a device that has no end.
pub(super) fn load(path: &Path) -> Result<Vec<Certificate<'static>>> {
    let content = read_available(path, MAX_FILE_SIZE)
        .map_err(|error| cannot_load(format_args!("{}: {error}", path.display())))?;
    let certificates: Vec<_> = parse_pem(&content)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if certificates.is_empty() {
        return Err(no_certificates(path, &content));
    }
    Ok(certificates)
}

/// Returns the error of certificates that cannot be loaded.
pub(super) fn cannot_load(cause: impl Display) -> Error {
    failed(cause).hint(format!(
        "set {} to a file of certificates in PEM format",
        env::SSL_CERT_FILE
    ))
}

fn failed(cause: impl Display) -> Error {
    Error::config("cannot load the trusted certificates").cause(cause)
}

/// Returns the error of a file without certificates, with what it is instead.
fn no_certificates(path: &Path, content: &[u8]) -> Error {
    let path = path.display().to_string();
    let (what, command) = form(content);
    let cause = format!("{path} is {what}");
    match command {
        Some(command) => {
            let command = command.replace("FILE", &quoted(&path));
            failed(cause).hint(format!(
                "run {command}, and set {}=ca.pem",
                env::SSL_CERT_FILE
            ))
        }
        None => cannot_load(cause),
    }
}

/// Returns what a file without certificates in PEM format is, and how to convert it.
fn form(content: &[u8]) -> (&'static str, Option<&'static str>) {
    if content.trim_ascii().is_empty() {
        return ("empty", None);
    }
    if content.starts_with(b"\xfe\xed\xfe\xed") {
        let command = "keytool -exportcert -rfc -keystore FILE -alias NAME -file ca.pem";
        return ("a keystore of Java", Some(command));
    }
    // A sequence of ASN.1, which everything in DER is.
    if content.starts_with(b"\x30") {
        return der_form(&content[..content.len().min(MAX_TYPE_OFFSET)]);
    }
    let text = String::from_utf8_lossy(content);
    let known = FORMS.iter().find(|(mark, ..)| text.contains(mark));
    match known {
        Some((_, what, command)) => (what, *command),
        None => ("not a file of certificates in PEM format", None),
    }
}

fn der_form(start: &[u8]) -> (&'static str, Option<&'static str>) {
    let has = |kind: &[u8]| start.windows(kind.len()).any(|bytes| bytes == kind);
    if has(SIGNED_DATA) {
        let command = "openssl pkcs7 -inform der -in FILE -print_certs -out ca.pem";
        ("PKCS#7 in DER format", Some(command))
    } else if has(DATA) {
        let command = "openssl pkcs12 -in FILE -nokeys -out ca.pem";
        ("PKCS#12, not PEM", Some(command))
    } else {
        let command = "openssl x509 -inform der -in FILE -out ca.pem";
        ("in DER format, not PEM", Some(command))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_is_named() {
        let pkcs12 = b"\x30\x82\x09\x51\x02\x01\x03\x30\x82\x09\x17\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0";
        let pkcs7 = b"\x30\x82\x09\x51\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0";
        for (content, what, tool) in [
            (&b""[..], "empty", None),
            (b" \r\n", "empty", None),
            (
                b"\x30\x82\x03\x05\x30\x82",
                "in DER format, not PEM",
                Some("openssl x509 -inform der"),
            ),
            (pkcs12, "PKCS#12, not PEM", Some("openssl pkcs12")),
            (
                pkcs7,
                "PKCS#7 in DER format",
                Some("openssl pkcs7 -inform der"),
            ),
            (
                b"\xfe\xed\xfe\xed\0\0\0\x02",
                "a keystore of Java",
                Some("keytool"),
            ),
            (
                b"-----BEGIN PKCS7-----\n",
                "PKCS#7 in PEM format",
                Some("openssl pkcs7 -in"),
            ),
            (
                b"-----BEGIN TRUSTED CERTIFICATE-----\n",
                "a trusted certificate of OpenSSL",
                Some("openssl x509 -in"),
            ),
            (
                b"-----BEGIN EC PRIVATE KEY-----\n",
                "a private key without a certificate",
                None,
            ),
            (
                b"-----BEGIN CERTIFICATE REQUEST-----\n",
                "a certificate request, which an authority has to sign first",
                None,
            ),
            (
                b"-----BEGIN CERTIFICATE-----\nMIIB",
                "a certificate in PEM format that is damaged",
                None,
            ),
            (b"<html>", "not a file of certificates in PEM format", None),
        ] {
            let (found, command) = form(content);
            assert_eq!(found, what);
            assert_eq!(command.is_some(), tool.is_some(), "{what}");
            assert!(
                command
                    .unwrap_or_default()
                    .starts_with(tool.unwrap_or_default())
            );
        }
    }

    #[test]
    fn the_command_that_converts_a_file_can_be_pasted() {
        let error = no_certificates(Path::new("/a b/it's.cer"), b"\x30\x82");
        assert_eq!(
            error.hints(),
            [
                "run openssl x509 -inform der -in '/a b/it'\\''s.cer' -out ca.pem, and set SSL_CERT_FILE=ca.pem"
            ]
        );
    }
}
