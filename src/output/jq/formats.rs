//! Encodings of text.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// The digits of RFC 4648 §6.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Returns a text with what HTML and XML give a meaning to as entities.
pub(super) fn html(text: &[u8]) -> String {
    String::from_utf8_lossy(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\'', "&#39;")
        .replace('"', "&quot;")
}

/// Encodes bytes as Base64.
pub(super) fn to_base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Decodes Base64, with or without padding.
pub(super) fn from_base64(text: &[u8]) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(&STANDARD, config).decode(text).ok()
}

/// Encodes bytes as Base32.
pub(super) fn to_base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(5) {
        let mut bits = [0; 8];
        bits[3..3 + group.len()].copy_from_slice(group);
        let bits = u64::from_be_bytes(bits);
        let digits = (group.len() * 8).div_ceil(5);
        for place in 0..8 {
            let digit = BASE32[(bits >> (35 - 5 * place) & 31) as usize];
            text.push(if place < digits { digit.into() } else { '=' });
        }
    }
    text
}

/// Decodes Base32, with or without padding.
pub(super) fn from_base32(text: &[u8]) -> Option<Vec<u8>> {
    let end = text.iter().rposition(|byte| *byte != b'=');
    let digits = end.map_or(&[][..], |end| &text[..=end]);
    let mut bytes = Vec::new();
    for group in digits.chunks(8) {
        let mut bits = 0;
        for (place, digit) in group.iter().enumerate() {
            let value = BASE32.iter().position(|known| known == digit)? as u64;
            bits |= value << (35 - 5 * place);
        }
        bytes.extend(&u64::to_be_bytes(bits)[3..3 + group.len() * 5 / 8]);
    }
    Some(bytes)
}
