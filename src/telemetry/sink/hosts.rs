//! The system's own list of hosts, which is read without asking any other machine.

use std::io::Read;
use std::net::IpAddr;
use std::path::Path;

use crate::telemetry::private_file;

/// The file, on every system that has it at a fixed place.
const HOSTS_FILE: &str = "/etc/hosts";

/// The size of the largest file that is looked at, in bytes.
const MAX_SIZE: u64 = 1 << 20;

/// Returns the addresses of `host` in the system's file; none if it cannot be read, belongs to
/// another user than root or this one, or is too large to be believed.
pub(super) fn addresses(host: &str) -> Vec<IpAddr> {
    read(Path::new(HOSTS_FILE)).map_or_else(Vec::new, |text| listed(host, &text))
}

fn read(path: &Path) -> Option<String> {
    let mut text = String::new();
    let file = private_file::open_own(path).ok()?;
    let read = file.take(MAX_SIZE + 1).read_to_string(&mut text).ok()?;
    (read as u64 <= MAX_SIZE).then_some(text)
}

/// Returns the addresses of `host` in the text of such a file; none if one of its lines is not
/// understood.
fn listed(host: &str, text: &str) -> Vec<IpAddr> {
    let mut addresses = Vec::new();
    for line in text.lines() {
        let entry = line.split('#').next().unwrap_or_default();
        let mut words = entry.split_ascii_whitespace();
        let Some(address) = words.next() else {
            continue;
        };
        if !words.any(|name| name.eq_ignore_ascii_case(host)) {
            continue;
        }
        match address.parse() {
            Ok(address) => addresses.push(address),
            Err(_) => return Vec::new(),
        }
    }
    addresses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_the_addresses_of_all_its_lines() {
        let text = "127.0.0.1\tlocalhost hole.example\n\
            \n\
            # 10.0.0.1 stats.example\n\
            10.0.0.2 other.example Stats.Example # 10.0.0.3 x.example\r\n\
            fe80::1 stats.example.\n\
            2001:db8::1  stats.example\n\
            300.0.0.1 broken.example\n\
            fe80::1%lo scoped.example\n\
            10.0.0.4 broken.example\n\
            10.0.0.5\n\
            10.0.0.6 no-line-end.example";
        for (host, expected) in [
            ("stats.example", &["10.0.0.2", "2001:db8::1"][..]),
            ("STATS.example", &["10.0.0.2", "2001:db8::1"]),
            ("hole.example", &["127.0.0.1"]),
            ("no-line-end.example", &["10.0.0.6"]),
            ("x.example", &[]),
            ("example", &[]),
            ("10.0.0.5", &[]),
            ("", &[]),
            // In doubt the file says nothing.
            ("broken.example", &[]),
            ("scoped.example", &[]),
        ] {
            let expected: Vec<IpAddr> = expected
                .iter()
                .map(|address| address.parse().expect("an address"))
                .collect();
            assert_eq!(listed(host, text), expected, "{host}");
        }
    }

    #[test]
    fn only_a_readable_file_of_limited_size_is_believed() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("hosts");
        assert_eq!(read(&path), None);
        std::fs::write(&path, "10.0.0.1 a\n").expect("writes");
        assert_eq!(read(&path).as_deref(), Some("10.0.0.1 a\n"));
        std::fs::write(&path, b"10.0.0.1 a\xff\n").expect("writes");
        assert_eq!(read(&path), None);
        let largest = usize::try_from(MAX_SIZE).expect("it fits");
        std::fs::write(&path, " ".repeat(largest)).expect("writes");
        assert!(read(&path).is_some());
        std::fs::write(&path, " ".repeat(largest + 1)).expect("writes");
        assert_eq!(read(&path), None);
        assert_eq!(read(directory.path()), None);
    }
}
