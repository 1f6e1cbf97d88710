//! A file of certificates, such as that of `SSL_CERT_FILE`, and what it is if it has none.

use std::fmt::Display;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use memchr::memmem::Finder;
use memchr::{memchr, memchr2};
use ureq::tls::Certificate;

use crate::env;
use crate::error::{Error, Result};
use crate::fs::read_available;
use crate::shell::quoted;

/// The longest file of certificates, in bytes. That of a system has about a quarter of a MiB.
const MAX_FILE_SIZE: u64 = 16 << 20;

/// What a certificate in PEM format is between.
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
const END: &[u8] = b"-----END CERTIFICATE-----";

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
    let certificates = certificates(&content);
    if certificates.is_empty() {
        return Err(no_certificates(path, &content));
    }
    Ok(certificates)
}

/// Returns the certificates of a text in PEM format (RFC 7468).
// Not with the library's `parse_pem`, which takes five times as long: the file of a system has 140
// certificates, and every command with https reads it.
fn certificates(text: &[u8]) -> Vec<Certificate<'static>> {
    let begin = Finder::new(BEGIN);
    let (mut base64, mut der) = (Vec::new(), Vec::new());
    let mut certificates = Vec::new();
    let mut rest = text;
    while let Some(start) = begin.find(rest) {
        rest = &rest[start + BEGIN.len()..];
        // Base64 has none of these.
        let (body, end) = rest.split_at(memchr(b'-', rest).unwrap_or(rest.len()));
        rest = end;
        if !rest.starts_with(END) {
            continue;
        }
        base64.clear();
        push_lines(body, &mut base64);
        der.clear();
        if BASE64_STANDARD.decode_vec(&base64, &mut der).is_ok() {
            certificates.push(Certificate::from_der(&der).to_owned());
        }
    }
    certificates
}

/// Adds the lines of a text without what separates them.
fn push_lines(mut text: &[u8], lines: &mut Vec<u8>) {
    while let Some(len) = memchr2(b'\n', b'\r', text) {
        lines.extend_from_slice(text[..len].trim_ascii());
        text = &text[len + 1..];
    }
    lines.extend_from_slice(text.trim_ascii());
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
    use proptest::prelude::*;

    use super::*;

    fn ders_of(text: &str) -> Vec<Vec<u8>> {
        let certificates = certificates(text.as_bytes()).into_iter();
        certificates
            .map(|certificate| certificate.der().to_vec())
            .collect()
    }

    #[test]
    fn certificates_are_read_between_whatever_else_a_file_has() {
        let [one, two] = [b"one certificate".to_vec(), b"2".to_vec()];
        let first =
            "-----BEGIN CERTIFICATE-----\nb25lIGNlcnRp\nZmljYXRl\n-----END CERTIFICATE-----\n";
        let second = "-----BEGIN CERTIFICATE-----\nMg==\n-----END CERTIFICATE-----";
        for (text, expected) in [
            (format!("{first}{second}"), vec![&one, &two]),
            (
                format!("# Name - A\r\n{first}\n----- - {second}\n#"),
                vec![&one, &two],
            ),
            (first.replace('\n', "\r\n"), vec![&one]),
            (first.replace('\n', "\r"), vec![&one]),
            (first.replace('\n', " \n\n\t"), vec![&one]),
            (first.replace('\n', ""), vec![&one]),
            (
                format!("{}{second}", first.replace("END", "BEGIN")),
                vec![&two],
            ),
            (format!("{}{second}", first.replace("Zm", "Z!")), vec![&two]),
            (format!("{}{second}", first.replace("Zm", "Z")), vec![&two]),
            (
                format!("{}{second}", first.replace("CERT", "TRUSTED CERT")),
                vec![&two],
            ),
            (first.replace("-----END", ""), vec![]),
            (first[..first.len() - 3].to_owned(), vec![]),
            (first[..50].to_owned(), vec![]),
            ("-----BEGIN CERTIFICATE-----".to_owned(), vec![]),
            (String::new(), vec![]),
        ] {
            assert_eq!(
                ders_of(&text).iter().collect::<Vec<_>>(),
                expected,
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            ders in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..5),
            line_len in 1..80_usize,
        ) {
            let mut text = String::new();
            for der in &ders {
                text.push_str("-----BEGIN CERTIFICATE-----\n");
                let base64 = BASE64_STANDARD.encode(der);
                for line in base64.as_bytes().chunks(line_len) {
                    text.push_str(&String::from_utf8_lossy(line));
                    text.push('\n');
                }
                text.push_str("-----END CERTIFICATE-----\n");
            }
            prop_assert_eq!(ders_of(&text), ders);
        }
    }

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
