//! How much memory the values of a response may take.
//!
//! A value takes 16 bytes, and most take an allocation or more: an object of one member takes 220
//! bytes, which is thirty times the text of a small one. The server decides which values there are,
//! so their memory is counted while they are made.

use bytes::Bytes;

use super::value::{Object, Text, Val};

/// What the values of any response may take, in bytes.
const MIN_MAX: usize = 64 << 20;

/// How many times the length of a response its values may take, if that is more.
const MAX_RATIO: usize = 6;

/// What an allocation takes beside its content, in bytes: its length, and what it is rounded up by.
const ALLOCATION: usize = 16;

/// What a reference-counted value takes beside its content, in bytes.
const COUNTED: usize = ALLOCATION + 16;

/// The memory that is left for values.
#[derive(Clone, Copy)]
pub(super) struct Memory {
    max: usize,
    left: usize,
}

/// Values would take more memory than this, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exceeded {
    pub(super) max: usize,
}

impl Memory {
    /// Returns the memory for the values of a text of `len` bytes.
    pub(super) fn for_text(len: usize) -> Self {
        let max = MIN_MAX.max(len.saturating_mul(MAX_RATIO));
        Self { max, left: max }
    }

    /// Makes all of it free again.
    pub(super) fn free(&mut self) {
        self.left = self.max;
    }

    /// Takes `len` bytes.
    pub(super) fn take(&mut self, len: usize) -> Result<(), Exceeded> {
        self.left = self
            .left
            .checked_sub(len)
            .ok_or(Exceeded { max: self.max })?;
        Ok(())
    }
}

/// Returns what a list takes beside its elements.
pub(super) const fn list() -> usize {
    COUNTED + size_of::<Vec<Val>>() + ALLOCATION
}

/// Returns what an element of a list takes beside what is below it.
pub(super) const fn element() -> usize {
    size_of::<Val>()
}

/// Returns what an object takes beside its members.
pub(super) const fn object() -> usize {
    // The smallest table has room for four.
    let table = ALLOCATION + 4 * (size_of::<usize>() + 1);
    COUNTED + size_of::<Object>() + ALLOCATION + table
}

/// Returns what a member of an object takes beside its name and its value: its entry, and its part
/// of the table.
pub(super) const fn member() -> usize {
    let entry = size_of::<u64>() + size_of::<Text>() + size_of::<Val>();
    // At least 7/16 of the table is used.
    entry + (size_of::<usize>() + 1) * 16 / 7 + 1
}

/// Returns what a string takes that has `copied` bytes of its own.
pub(super) const fn string(copied: usize) -> usize {
    let copy = match copied {
        0 => 0,
        _ => ALLOCATION + copied,
    };
    COUNTED + size_of::<Bytes>() + copy
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::output::jq::read::Reader;

    #[test]
    fn what_is_counted_is_at_least_what_is_allocated() {
        for (text, max_ratio) in [
            ("0,", 1.1),
            ("null,", 1.1),
            ("\"\",", 1.3),
            ("\"text\",", 1.3),
            ("\"\\n\",", 1.5),
            ("1.5,", 1.5),
            ("12345678901234567890,", 1.5),
            ("[],", 1.5),
            ("[N],", 1.7),
            ("[[[[[[[[[[N]]]]]]]]]],", 1.7),
            ("{\"\":N},", 1.5),
            ("{\"a\":N,\"b\":2,\"c\":3,\"d\":4,\"e\":5},", 1.6),
        ] {
            // Different, because equal ones would be one value.
            let elements = (0..10_000).map(|number| text.replace('N', &number.to_string()));
            let list = format!("[{}0]", elements.collect::<String>());
            assert_counted(&list, max_ratio);
        }
        for len in [1, 7, 8, 1000, 10_000, 14_000, 15_000] {
            let members: Vec<String> = (0..len).map(|n| format!("\"{n}\":0")).collect();
            assert_counted(&format!("{{{}}}", members.join(",")), 1.6);
        }
    }

    /// What a text takes that strings are parts of, and an empty string.
    const SHARED: f64 = 128.0;

    /// Compares what is counted for a text with what its value takes when it is done.
    #[track_caller]
    fn assert_counted(text: &str, max_ratio: f64) {
        let start = &text[..text.len().min(40)];
        let text = Bytes::copy_from_slice(text.as_bytes());
        let mut memory = Memory::for_text(text.len());
        let mut value = Val::Null;
        let allocated = allocation_counter::measure(|| {
            let mut reader = Reader::new(memory);
            value = reader.read(&text).expect("JSON");
            memory = reader.memory;
        });
        let counted = (memory.max - memory.left) as f64;
        let allocations = allocated.count_current as usize * ALLOCATION;
        let taken = (allocated.bytes_current as usize + allocations) as f64;
        assert!(
            taken <= counted + SHARED && counted <= taken * max_ratio,
            "{start}: {counted} counted, {taken} taken"
        );
    }
}
