//! A private network without a route to other machines, and a resolver with scripted behavior.
//!
//! Everything happens in private network and mount namespaces; the host is not changed.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Set for this program when it runs inside.
const INSIDE: &str = "INSIDE_THE_NAMESPACE";

/// An address of this machine that is not loopback: it stands for somewhere else.
pub(crate) const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);

/// What the file of known hosts says on most machines.
const KNOWN_HOSTS: &str = "127.0.0.1 localhost\n";

/// The only name there is.
pub(crate) const NAME: &str = "stats.example";

/// How the resolver responds for [`NAME`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resolver {
    /// Not at all.
    Mute,
    /// With this address, after a while.
    Answers(Ipv4Addr, Duration),
}

/// Runs this very program in namespaces of its own, with the same arguments, and
/// returns whether it succeeded.
///
/// `None` when the system does not allow namespaces.
pub(crate) fn run_inside() -> Option<bool> {
    let trial = Command::new("unshare")
        .args(["-n", "-m", "ip", "link", "set", "lo", "up"])
        .stderr(Stdio::null())
        .status();
    trial.ok().filter(std::process::ExitStatus::success)?;
    let mut command = Command::new("unshare");
    command
        .args(["-n", "-m"])
        .arg(std::env::current_exe().ok()?)
        .args(std::env::args_os().skip(1))
        .env(INSIDE, "1");
    Some(command.status().ok()?.success())
}

#[expect(
    clippy::disallowed_methods,
    reason = "this binary is two programs, told apart by a variable of its own"
)]
pub(crate) fn is_inside() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// The network, once it is up.
pub(crate) struct Network {
    hosts: PathBuf,
    resolver: Arc<Mutex<Resolver>>,
    questions: Arc<AtomicUsize>,
}

impl Network {
    /// Brings loopback up, gives it [`ELSEWHERE`] and a route to 10.0.0.0/8, and points lookups
    /// to a resolver of our own.
    pub(crate) fn set_up() -> io::Result<Self> {
        let directory =
            std::env::temp_dir().join(format!("kongctl-network-{}", std::process::id()));
        std::fs::create_dir_all(&directory)?;
        let (resolv, nsswitch, hosts) = (
            directory.join("resolv.conf"),
            directory.join("nsswitch.conf"),
            directory.join("hosts"),
        );
        std::fs::write(
            &resolv,
            "nameserver 127.0.0.1\noptions timeout:5 attempts:2\n",
        )?;
        std::fs::write(&nsswitch, "hosts: files dns\n")?;
        std::fs::write(&hosts, KNOWN_HOSTS)?;
        run("ip", &["link", "set", "lo", "up"])?;
        run(
            "ip",
            &["addr", "add", &format!("{ELSEWHERE}/32"), "dev", "lo"],
        )?;
        run("ip", &["route", "add", "10.0.0.0/8", "dev", "lo"])?;
        run("mount", &["--make-rprivate", "/"])?;
        run(
            "mount",
            &["--bind", &resolv.to_string_lossy(), "/etc/resolv.conf"],
        )?;
        run(
            "mount",
            &["--bind", &nsswitch.to_string_lossy(), "/etc/nsswitch.conf"],
        )?;
        run("mount", &["--bind", &hosts.to_string_lossy(), "/etc/hosts"])?;

        let resolver = Arc::new(Mutex::new(Resolver::Mute));
        let (socket, behavior) = (UdpSocket::bind("127.0.0.1:53")?, Arc::clone(&resolver));
        let questions = Arc::<AtomicUsize>::default();
        let counter = Arc::clone(&questions);
        thread::spawn(move || serve(&socket, &behavior, &counter));
        Ok(Self {
            hosts,
            resolver,
            questions,
        })
    }

    /// Does something while the file of known hosts has these lines.
    pub(crate) fn with_hosts(&self, lines: &str, work: impl FnOnce()) {
        std::fs::write(&self.hosts, lines).expect("it is ours");
        work();
        std::fs::write(&self.hosts, KNOWN_HOSTS).expect("it is ours");
    }

    /// How many lookups it was asked for so far.
    pub(crate) fn questions(&self) -> usize {
        self.questions.load(Ordering::Relaxed)
    }

    /// Changes how the resolver answers from now on.
    pub(crate) fn resolver(&self, behavior: Resolver) {
        *self.resolver.lock().expect("no panic in the resolver") = behavior;
    }
}

fn run(program: &str, arguments: &[&str]) -> io::Result<()> {
    let status = Command::new(program).args(arguments).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!(
            "{program} {arguments:?}: {status}"
        )))
    }
}

fn serve(socket: &UdpSocket, behavior: &Mutex<Resolver>, questions: &AtomicUsize) {
    let mut query = [0; 512];
    while let Ok((length, peer)) = socket.recv_from(&mut query) {
        questions.fetch_add(1, Ordering::Relaxed);
        let behavior = *behavior.lock().expect("no panic in the resolver");
        if let (Resolver::Answers(address, delay), Ok(socket)) = (behavior, socket.try_clone()) {
            let answer = answer(&query[..length], address);
            thread::spawn(move || send_later(&socket, &answer, peer, delay));
        }
    }
}

fn send_later(socket: &UdpSocket, answer: &[u8], peer: SocketAddr, delay: Duration) {
    thread::sleep(delay);
    let _ = socket.send_to(answer, peer);
}

/// RFC 1035: the question again, and for an `A` question one record; other types have none.
fn answer(query: &[u8], address: Ipv4Addr) -> Vec<u8> {
    const HEADER: usize = 12;
    let name_end = query[HEADER..]
        .iter()
        .position(|byte| *byte == 0)
        .map_or(query.len(), |zero| HEADER + zero + 1);
    let question = &query[HEADER..(name_end + 4).min(query.len())];
    let is_a = question.ends_with(&[0, 1, 0, 1]);
    let mut answer = query[..2].to_vec();
    answer.extend([0x81, 0x80, 0, 1, 0, u8::from(is_a), 0, 0, 0, 0]);
    answer.extend(question);
    if is_a {
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4]);
        answer.extend(address.octets());
    }
    answer
}
