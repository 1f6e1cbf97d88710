//! Makes a certificate authority that only the test trusts.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tempfile::NamedTempFile;
use time::OffsetDateTime;

/// A certificate authority; give its file to kongctl as `SSL_CERT_FILE`, or withhold it.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    pem: NamedTempFile,
}

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    Nothing,
    /// Since 2020-01-02 03:04:05.
    Expired,
    /// Until 2100-01-02 03:04:05.
    NotYetValid,
    /// It is for `other.example` and 192.0.2.7.
    OtherName,
    /// It is for clients only.
    WrongPurpose,
    /// No authority signed it but its own key.
    SelfSigned,
    /// The same, and it says that it is an authority: what `openssl req -x509` makes.
    OwnAuthority,
}

impl Authority {
    /// Makes a new one, unlike all others.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        Self::named(&format!(
            "Authority {} of the tests",
            COUNT.fetch_add(1, Ordering::Relaxed)
        ))
    }

    /// Makes one of this name, which another may have, too.
    pub(crate) fn named(name: &str) -> Self {
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().expect("a key can be made");
        let issuer =
            CertifiedIssuer::self_signed(parameters, key).expect("the parameters are complete");
        let pem = pem_file(&issuer.pem());
        Self { issuer, pem }
    }

    /// The file with its certificate, there as long as this value lives.
    pub(crate) fn pem_file(&self) -> &Path {
        self.pem.path()
    }

    /// Prepares a server with a certificate for 127.0.0.1, localhost and the name of Konnect,
    /// unless `flaw` says otherwise.
    ///
    /// A certificate that signs itself becomes the one of [`Authority::pem_file`].
    pub(crate) fn server_config(&self, flaw: Flaw) -> Arc<ServerConfig> {
        let key = KeyPair::generate().expect("a key can be made");
        let certificate = self.certificate(&key, flaw);
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has ciphers for them")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key);
        Arc::new(config.expect("the key is the certificate's"))
    }

    fn certificate(&self, key: &KeyPair, flaw: Flaw) -> Certificate {
        let names: &[&str] = if flaw == Flaw::OtherName {
            &["other.example", "192.0.2.7"]
        } else {
            &["127.0.0.1", "localhost", KONNECT]
        };
        let names = names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>();
        let mut parameters = CertificateParams::new(names).expect("the names are valid");
        match flaw {
            Flaw::Nothing | Flaw::OtherName | Flaw::SelfSigned => {}
            Flaw::Expired => parameters.not_after = moment(1_577_934_245),
            Flaw::NotYetValid => parameters.not_before = moment(4_102_542_245),
            Flaw::WrongPurpose => {
                parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
            }
            Flaw::OwnAuthority => parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained),
        }
        if matches!(flaw, Flaw::SelfSigned | Flaw::OwnAuthority) {
            let certificate = parameters
                .self_signed(key)
                .expect("the parameters are complete");
            std::fs::write(self.pem_file(), certificate.pem())
                .expect("a temporary file is writable");
            return certificate;
        }
        parameters
            .signed_by(key, &self.issuer)
            .expect("the authority can sign")
    }
}

/// The host of the default base URL.
const KONNECT: &str = "us.api.konghq.com";

fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).expect("it is within all calendars")
}

fn pem_file(text: &str) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a temporary file can be created");
    std::fs::write(file.path(), text).expect("a temporary file is writable");
    file
}
