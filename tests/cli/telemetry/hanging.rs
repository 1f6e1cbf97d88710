//! Makes the sink of a run hang: opening the debug file never returns, as on a dead network disk.
//!
//! Nothing that a test could put in the place of the file does this, because kongctl waits for
//! none. So the C library's function is replaced: Linux only, and a C compiler is needed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use crate::support::{Kongctl, works};

const SOURCE: &str = r#"
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int open64(const char *path, int flags, ...) {
    static const char name[] = "/telemetry.log";
    size_t length = strlen(path), end = sizeof name - 1;
    if (length >= end && strcmp(path + length - end, name) == 0) {
        for (;;) pause();
    }
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    return syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}
"#;

/// The library, built once; `None` where it cannot be built or used.
static LIBRARY: LazyLock<Option<PathBuf>> = LazyLock::new(build);

fn build() -> Option<PathBuf> {
    if !cfg!(all(target_os = "linux", target_env = "gnu")) || !works("cc", &["--version"]) {
        return None;
    }
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (source, library) = (directory.join("hang.c"), directory.join("hang.so"));
    fs::write(&source, SOURCE).expect("the directory is for this");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .status();
    assert!(built.expect("cc works").success());
    Some(library)
}

/// Returns whether [`hanging`] works here.
pub(super) fn can_hang() -> bool {
    LIBRARY.is_some()
}

/// Lets events go to the debug file, where they hang.
pub(super) fn hanging(run: Kongctl<'_>) -> Kongctl<'_> {
    let library = LIBRARY.as_ref().expect("`can_hang` was asked before");
    super::debugging(run).env("LD_PRELOAD", library)
}
