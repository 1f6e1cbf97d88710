//! Asks the question that a first login asks, on this terminal, and says how it was answered.

use std::io;

use kongctl::telemetry::ask_for_consent;

fn main() -> io::Result<()> {
    let answer = ask_for_consent(&mut io::stdin().lock(), &mut io::stderr().lock())?;
    io::Write::write_all(&mut io::stdout(), format!("{answer:?}\n").as_bytes())
}
