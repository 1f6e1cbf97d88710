//! Asks the question of a first login on this terminal, and prints the reply.
//!
//! Run it with `cargo run --example consent_question`.

use std::io::{self, Write};

use kongctl::telemetry::ask_for_consent;

fn main() -> io::Result<()> {
    let reply = ask_for_consent(&mut io::stdin().lock(), &mut io::stderr().lock())?;
    writeln!(io::stdout(), "{reply:?}")
}
