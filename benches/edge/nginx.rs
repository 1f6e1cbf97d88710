//! nginx with static pages: a server that costs little beside its clients.

use std::fmt::Write;
use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::apis;
use crate::measure::find_program;

/// Where systems keep the certificates that they trust.
const SYSTEM_CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

const AUTHORITY: &str = "authority.pem";
const ALL_AUTHORITIES: &str = "authorities.pem";

/// A running nginx, stopped when this value is dropped.
pub(crate) struct Nginx {
    process: Child,
    http: SocketAddr,
    https: SocketAddr,
    /// The same as `https`, but responses are compressed.
    pub(crate) gzip: SocketAddr,
    /// The certificate of the authority that signed the server's.
    pub(crate) authority: PathBuf,
    /// The same, and every certificate that the system trusts.
    pub(crate) all_authorities: PathBuf,
}

/// How a client talks to the server.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

impl Scheme {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl Nginx {
    /// Starts nginx with lists of these lengths in `directory`. `None` if nginx is not installed.
    pub(crate) fn start(directory: &Path, lengths: &[usize]) -> Option<Self> {
        let nginx = find_program("nginx")?;
        for length in lengths {
            write_pages(&directory.join(length.to_string()), *length);
        }
        write_certificates(directory);
        let [http, https, gzip] = free_addresses();
        let config = directory.join("nginx.conf");
        fs::write(&config, configuration(http, https, gzip)).expect("a file");
        let process = Command::new(nginx)
            .arg("-p")
            .arg(directory)
            .arg("-c")
            .arg(&config)
            .args(["-e", "error.log"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("nginx starts");
        let server = Self {
            process,
            http,
            https,
            gzip,
            authority: directory.join(AUTHORITY),
            all_authorities: directory.join(ALL_AUTHORITIES),
        };
        server.wait_until_ready(directory);
        Some(server)
    }

    /// Returns the base URL below which a list of this length is.
    pub(crate) fn url(&self, scheme: Scheme, length: usize) -> String {
        match scheme {
            Scheme::Http => format!("http://{}/{length}", self.http),
            Scheme::Https => format!("https://{}/{length}", self.https),
        }
    }

    fn wait_until_ready(&self, directory: &Path) {
        for _ in 0..500 {
            if TcpStream::connect(self.gzip).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        let log = fs::read_to_string(directory.join("error.log")).unwrap_or_default();
        panic!("nginx does not listen: {log}");
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn write_pages(directory: &Path, length: usize) {
    fs::create_dir(directory).expect("a directory");
    for (index, page) in apis::pages(length).iter().enumerate() {
        let number = index + 1;
        fs::write(directory.join(format!("{number}.json")), page).expect("a file");
    }
}

/// Writes a certificate for 127.0.0.1, its key, and the files of authorities to trust.
fn write_certificates(directory: &Path) {
    let mut parameters = CertificateParams::default();
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let name = "Authority of the benchmark";
    parameters.distinguished_name.push(DnType::CommonName, name);
    let key = KeyPair::generate().expect("a key");
    let authority = CertifiedIssuer::self_signed(parameters, key).expect("a certificate");

    let key = KeyPair::generate().expect("a key");
    let parameters = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a name");
    let certificate = parameters
        .signed_by(&key, &authority)
        .expect("a certificate");

    let mut all_authorities = fs::read_to_string(SYSTEM_CERTIFICATES).unwrap_or_default();
    all_authorities.push_str(&authority.pem());
    let write = |name: &str, text: &str| fs::write(directory.join(name), text).expect("a file");
    write("certificate.pem", &certificate.pem());
    write("key.pem", &key.serialize_pem());
    write(AUTHORITY, &authority.pem());
    write(ALL_AUTHORITIES, &all_authorities);
}

/// Returns addresses that no program listens on.
fn free_addresses<const N: usize>() -> [SocketAddr; N] {
    let listeners = [(); N].map(|()| TcpListener::bind("127.0.0.1:0").expect("a port"));
    listeners.map(|listener| listener.local_addr().expect("bound"))
}

/// Returns a configuration whose paths are relative to the directory of the pages.
fn configuration(http: SocketAddr, https: SocketAddr, gzip: SocketAddr) -> String {
    let mut text = String::from(
        "daemon off; master_process off; pid nginx.pid;\n\
         events { worker_connections 256; }\n\
         http {\n\
         access_log off; keepalive_requests 100000; sendfile on; tcp_nodelay on;\n\
         default_type application/json; gzip_types application/json; gzip_comp_level 4;\n\
         ssl_protocols TLSv1.2 TLSv1.3; ssl_certificate certificate.pem; ssl_certificate_key key.pem;\n\
         map $args $page { default 1; \"~page(%5B|\\[)number(%5D|\\])=(?<n>\\d+)\" $n; }\n",
    );
    for module in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        let _ = writeln!(text, "{module}_temp_path temporary;");
    }
    for listen in [
        format!("{http};"),
        format!("{https} ssl;"),
        format!("{gzip} ssl; gzip on;"),
    ] {
        let _ = writeln!(
            text,
            "server {{ listen {listen} root .; location ~ ^/(?<length>\\d+)/v3/apis$ \
             {{ rewrite ^ /$length/$page.json break; }} }}"
        );
    }
    text.push_str("}\n");
    text
}
