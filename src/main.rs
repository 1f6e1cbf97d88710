//! The binary: passes the arguments to the library, and exits with the code that it returns.

fn main() -> std::process::ExitCode {
    kongctl::run(std::env::args_os())
}
