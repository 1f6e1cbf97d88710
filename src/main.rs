//! The binary: hands the arguments to the library and ends with its code.

fn main() -> std::process::ExitCode {
    kongctl::run(std::env::args_os())
}
