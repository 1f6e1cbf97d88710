//! Asks the question of a first login on this terminal, and prints the reply.
//!
//! Run it with `cargo run --example consent_question`.

use std::io::{self, Write};

use kongctl::telemetry::{Destination, Endpoint, ask_for_consent};

fn main() -> io::Result<()> {
    let endpoint = Endpoint::parse("127.0.0.1:61829").map_err(io::Error::other)?;
    let destination = Destination::Udp(endpoint);
    let reply = ask_for_consent(
        &destination,
        &mut io::stdin().lock(),
        &mut io::stderr().lock(),
    )?;
    writeln!(io::stdout(), "{reply:?}")
}
