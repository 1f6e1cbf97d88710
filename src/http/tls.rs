//! The certificate authorities that this machine trusts. Loaded only before the first https
//! request.

use std::path::{Path, PathBuf};

use rustls_native_certs::{CertificateResult, load_certs_from_paths, load_native_certs};
use ureq::tls::{Certificate, RootCerts};

use super::certificate_file::{self, cannot_load};
use crate::env;
use crate::error::{Error, Result};

/// Where distributions keep the one file that holds all of them. Reading it is 4 to 8 times faster
/// than searching every directory.
const BUNDLES: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// Loads the trusted certificates: `SSL_CERT_FILE` and `SSL_CERT_DIR`, else the system's.
pub(super) fn load_root_certificates() -> Result<RootCerts> {
    let file = env::text(env::SSL_CERT_FILE).map(PathBuf::from);
    let directory = env::text(env::SSL_CERT_DIR).map(PathBuf::from);
    if file.is_some() || directory.is_some() {
        let found = load_certs_from_paths(None, directory.as_deref());
        return trusted(file.as_deref(), &found);
    }
    match BUNDLES.iter().map(Path::new).find(|path| path.exists()) {
        Some(bundle) => trusted(Some(bundle), &CertificateResult::default()),
        None => trusted(None, &load_native_certs()),
    }
}

/// Returns the certificates of a file, and those that were found elsewhere.
fn trusted(file: Option<&Path>, found: &CertificateResult) -> Result<RootCerts> {
    let mut certificates = match file {
        Some(file) => certificate_file::load(file)?,
        None => Vec::new(),
    };
    let found_ders = found.certs.iter();
    certificates.extend(found_ders.map(|der| Certificate::from_der(der).to_owned()));
    if certificates.is_empty() {
        return Err(no_certificates(found));
    }
    Ok(RootCerts::from(certificates))
}

fn no_certificates(found: &CertificateResult) -> Error {
    match found.errors.first() {
        Some(error) => cannot_load(error),
        None => cannot_load("no certificates found"),
    }
}
