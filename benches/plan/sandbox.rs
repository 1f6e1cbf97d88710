//! A sandbox in a process of its own.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

/// The token that a sandbox takes.
pub(crate) const TOKEN: &str = "kpat_sandbox";

/// A running sandbox, stopped when this value is dropped.
pub(crate) struct Sandbox {
    process: Child,
    pub(crate) address: SocketAddr,
}

impl Sandbox {
    /// Starts a sandbox with further flags.
    pub(crate) fn start(flags: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_kongctl"))
            .env_clear()
            .args(["sandbox", "serve", "--addr", "127.0.0.1:0"])
            .args(flags)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("kongctl starts");
        let output = process.stdout.take().expect("a pipe");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines
            .find_map(|line| address_in(&line))
            .expect("it prints its address");
        Self { process, address }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn address_in(line: &str) -> Option<SocketAddr> {
    let (_, rest) = line.split_once("http://")?;
    rest.split([',', ' ']).next()?.parse().ok()
}
