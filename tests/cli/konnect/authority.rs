//! Makes a certificate authority that nobody but the test trusts.

use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tempfile::NamedTempFile;

/// A certificate authority; give its file to kongctl as `SSL_CERT_FILE`, or withhold it.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    pem: NamedTempFile,
}

impl Authority {
    /// Makes a new one, unlike all others.
    pub(crate) fn new() -> Self {
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key can be made");
        let issuer = CertifiedIssuer::self_signed(parameters, key).expect("the parameters are complete");
        let pem = NamedTempFile::new().expect("a temporary file can be created");
        std::fs::write(pem.path(), issuer.pem()).expect("a temporary file is writable");
        Self { issuer, pem }
    }

    /// The file with its certificate, there as long as this value lives.
    pub(crate) fn pem_file(&self) -> &Path {
        self.pem.path()
    }

    /// Prepares a server with a certificate for 127.0.0.1 and localhost.
    pub(super) fn server_config(&self) -> Arc<ServerConfig> {
        let names = ["127.0.0.1".to_owned(), "localhost".to_owned()];
        let key = KeyPair::generate().expect("a key can be made");
        let parameters = CertificateParams::new(names).expect("the names are valid");
        let certificate = parameters.signed_by(&key, &self.issuer).expect("the authority can sign");
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has ciphers for them")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key);
        Arc::new(config.expect("the key is the certificate's"))
    }
}
