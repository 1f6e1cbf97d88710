//! Spaces, which indent and align text.

use std::fmt::{self, Write};

/// Writes `count` spaces.
pub(super) fn write_spaces(mut count: usize, out: &mut impl Write) -> fmt::Result {
    const SPACES: &str = match str::from_utf8(&[b' '; 256]) {
        Ok(spaces) => spaces,
        Err(_) => "",
    };
    while count > SPACES.len() {
        out.write_str(SPACES)?;
        count -= SPACES.len();
    }
    out.write_str(&SPACES[..count])
}
