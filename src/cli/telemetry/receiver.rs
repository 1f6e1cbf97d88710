//! The socket of `kongctl telemetry listen`.
//!
//! Datagrams wait in a buffer of the system until they are received, and are lost when it is full.
//! So it is as large as the system allows, and the system is asked how many were lost.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;

/// Larger than any datagram that can arrive, so that none is cut off and mistaken for another.
const BUFFER_LEN: usize = 65_536;

pub(super) struct Receiver {
    socket: UdpSocket,
    buffer: Vec<u8>,
}

impl Receiver {
    pub(super) fn bind(address: SocketAddr) -> io::Result<Self> {
        let socket = UdpSocket::bind(address)?;
        system::enlarge_buffer(&socket);
        socket.set_nonblocking(true)?;
        Ok(Self {
            socket,
            buffer: vec![0; BUFFER_LEN],
        })
    }

    pub(super) fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// Returns the next datagram that has arrived, and its sender.
    pub(super) fn next(&mut self) -> io::Result<Option<(&[u8], SocketAddr)>> {
        match self.socket.recv_from(&mut self.buffer) {
            Ok((len, peer)) => Ok(Some((&self.buffer[..len], peer))),
            Err(error) if is_temporary(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Waits for the next datagram, or until `timeout` is over or a signal comes.
    pub(super) fn wait(&mut self, timeout: Duration) -> io::Result<()> {
        self.socket.set_read_timeout(Some(timeout))?;
        self.socket.set_nonblocking(false)?;
        let arrival = self.socket.peek_from(&mut self.buffer);
        self.socket.set_nonblocking(true)?;
        match arrival {
            Err(error) if !is_temporary(&error) => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// Returns how many datagrams were lost; `None` where the system does not tell.
    pub(super) fn lost(&self) -> Option<u64> {
        system::lost(&self.socket)
    }
}

/// Returns whether an error only means that nothing has arrived yet.
fn is_temporary(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
    )
}

#[cfg(unix)]
mod system {
    use std::net::UdpSocket;

    use rustix::net::sockopt::set_socket_recv_buffer_size;

    /// The size of the buffer that the system is asked for, in bytes: more than 20,000 events.
    const MAX_SIZE: usize = 16 << 20;

    /// The smallest size that is asked for. Systems have such a buffer by default.
    const MIN_SIZE: usize = 64 << 10;

    /// How often the table of sockets is read until the socket is found.
    const ATTEMPTS: usize = 20;

    pub(super) fn enlarge_buffer(socket: &UdpSocket) {
        if exceed_limit(socket) {
            return;
        }
        let mut size = MAX_SIZE;
        // Linux takes its limit for what is more; others refuse that.
        while size >= MIN_SIZE && set_socket_recv_buffer_size(socket, size).is_err() {
            size /= 2;
        }
    }

    /// Sets the size of the buffer regardless of the limit, which root may do on Linux.
    #[cfg(target_os = "linux")]
    fn exceed_limit(socket: &UdpSocket) -> bool {
        rustix::net::sockopt::set_socket_recv_buffer_size_force(socket, MAX_SIZE).is_ok()
    }

    #[cfg(not(target_os = "linux"))]
    fn exceed_limit(_socket: &UdpSocket) -> bool {
        false
    }

    /// Returns the number of drops in the system's table of sockets.
    pub(super) fn lost(socket: &UdpSocket) -> Option<u64> {
        let inode = rustix::fs::fstat(socket).ok()?.st_ino.to_string();
        // The table is read in parts. A socket that others close meanwhile moves those behind it
        // up, and a part can begin behind the one to be found.
        (0..ATTEMPTS).find_map(|_| {
            ["/proc/net/udp", "/proc/net/udp6"].iter().find_map(|path| {
                let table = std::fs::read_to_string(path).ok()?;
                table.lines().find_map(|line| drops(line, &inode))
            })
        })
    }

    /// Returns the number of drops in a line of the table, if it is about the socket of `inode`.
    fn drops(line: &str, inode: &str) -> Option<u64> {
        const INODE: usize = 9;
        const DROPS: usize = 12;
        let cells: Vec<&str> = line.split_whitespace().collect();
        (*cells.get(INODE)? == inode).then(|| cells.get(DROPS)?.parse().ok())?
    }
}

#[cfg(not(unix))]
mod system {
    use std::net::UdpSocket;

    /// Leaves the buffer as it is: the standard library cannot change it.
    pub(super) fn enlarge_buffer(_socket: &UdpSocket) {}

    pub(super) fn lost(_socket: &UdpSocket) -> Option<u64> {
        None
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn the_buffer_is_as_large_as_the_system_allows() {
        use rustix::net::sockopt::{
            set_socket_recv_buffer_size, set_socket_recv_buffer_size_force, socket_recv_buffer_size,
        };
        const LARGE: usize = 16 << 20;
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let receiver = Receiver::bind(any_port).expect("a free port");
        let largest = UdpSocket::bind(any_port).expect("a free port");
        if set_socket_recv_buffer_size_force(&largest, LARGE).is_err() {
            set_socket_recv_buffer_size(&largest, LARGE).expect("Linux takes any size");
        }
        assert_eq!(
            socket_recv_buffer_size(&receiver.socket).expect("a size"),
            socket_recv_buffer_size(&largest).expect("a size")
        );
    }

    #[test]
    fn losses_are_known_while_other_sockets_come_and_go() {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let receivers: Vec<_> = (0..50).map(|_| Receiver::bind(any_port)).collect();
        let is_over = AtomicBool::new(false);
        let open_and_close = || {
            while !is_over.load(Ordering::Relaxed) {
                let _sockets: Vec<_> = (0..50).map(|_| UdpSocket::bind(any_port)).collect();
            }
        };
        let lost: Vec<_> = thread::scope(|scope| {
            scope.spawn(open_and_close);
            let known = receivers.iter().flatten();
            let lost = known.flat_map(|known| (0..20).map(|_| known.lost()));
            let lost = lost.collect();
            is_over.store(true, Ordering::Relaxed);
            lost
        });
        assert_eq!(lost, [Some(0); 1000]);
    }
}
