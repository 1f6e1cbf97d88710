//! The binary: passes the arguments to the library, and exits with the code that it returns.

/// In place of musl's allocator, which makes the system map and unmap memory all the time.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> std::process::ExitCode {
    kongctl::run(std::env::args_os())
}
