//! The certificate authorities that this machine trusts. Loaded only before the first https
//! request.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use rustls_native_certs::{CertificateResult, load_certs_from_paths, load_native_certs};
use ureq::tls::{Certificate, PemItem, RootCerts, parse_pem};

use crate::env;
use crate::error::{Error, Result};
use crate::fs::read_available;

/// Where distributions keep the one file that holds all of them. Reading it is 4 to 8 times faster
/// than searching every directory.
const BUNDLES: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// The longest file of certificates, in bytes. That of a system has about a quarter of a MiB.
const MAX_FILE_SIZE: u64 = 16 << 20;

/// Loads the trusted certificates: `SSL_CERT_FILE` and `SSL_CERT_DIR`, else the system's.
pub(super) fn load_root_certificates() -> Result<RootCerts> {
    let file = env::text(env::SSL_CERT_FILE).map(PathBuf::from);
    let directory = env::text(env::SSL_CERT_DIR).map(PathBuf::from);
    let found = if file.is_none() && directory.is_none() {
        load_system_certificates()
    } else {
        load_certs_from_paths(None, directory.as_deref())
    };
    let mut certificates: Vec<_> = found
        .certs
        .iter()
        .map(|der| Certificate::from_der(der).to_owned())
        .collect();
    if let Some(file) = &file {
        certificates.extend(load_file(file)?);
    }
    if certificates.is_empty() {
        return Err(no_certificates(&found));
    }
    Ok(RootCerts::new_with_certs(&certificates))
}

/// Returns the certificates of a file in PEM format, and skips what else it contains.
// Read here, because the library would fill the memory with a device that has no end.
fn load_file(path: &Path) -> Result<Vec<Certificate<'static>>> {
    let content = read_available(path, MAX_FILE_SIZE)
        .map_err(|error| cannot_load(format_args!("{}: {error}", path.display())))?;
    let certificates = parse_pem(&content).filter_map(|item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(certificate),
        _ => None,
    });
    Ok(certificates.collect())
}

fn load_system_certificates() -> CertificateResult {
    match BUNDLES.iter().map(Path::new).find(|path| path.exists()) {
        Some(bundle) => load_certs_from_paths(Some(bundle), None),
        None => load_native_certs(),
    }
}

fn no_certificates(found: &CertificateResult) -> Error {
    match found.errors.first() {
        Some(error) => cannot_load(error),
        None => cannot_load("no certificates found"),
    }
}

fn cannot_load(cause: impl Display) -> Error {
    Error::config("cannot load the trusted certificates")
        .cause(cause)
        .hint(format!(
            "set {} to a file of certificates in PEM format",
            env::SSL_CERT_FILE
        ))
}
