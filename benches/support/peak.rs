//! The peak of the memory of a process.

use std::process::Child;
use std::thread;
use std::time::Duration;

/// Waits for the end of a process, and returns the peak of its memory; 0 on systems other than
/// Linux. It is read at this interval.
pub(crate) fn watch(process: &mut Child, interval: Duration) -> usize {
    let mut peak_kb = 0;
    while process
        .try_wait()
        .expect("the process can be awaited")
        .is_none()
    {
        peak_kb = peak_kb.max(peak_memory_kb(process.id()));
        thread::sleep(interval);
    }
    peak_kb
}

fn peak_memory_kb(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}
