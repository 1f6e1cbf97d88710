//! Text that is compressed in the program.

use std::io::Read;

use flate2::read::GzDecoder;

/// Unpacks a text that tests packed.
pub(crate) fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(packed)
        .read_to_string(&mut text)
        .expect("a test packed text");
    text
}
