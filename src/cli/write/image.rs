//! Images, which Konnect takes as `data:` URLs (RFC 2397).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::cli::input::shown;
use crate::error::{Error, Result};

/// The types that Konnect takes, by how a file of each begins.
const TYPES: [(&[u8], &str); 5] = [
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\0\0\x01\0", "image/x-icon"),
];

const SVG: &str = "image/svg+xml";

/// How much of a file is searched for the root element of an SVG image, in bytes.
const MAX_PROLOG_LEN: usize = 4096;

/// Returns the `data:` URL of an image.
pub(super) fn data_url(path: &str, image: &[u8]) -> Result<String> {
    let Some(media_type) = media_type(image) else {
        return Err(Error::usage(format!("`{}` is no image", shown(path)))
            .hint("Konnect takes PNG, JPEG, GIF, ICO and SVG"));
    };
    let digits = BASE64_STANDARD.encode(image);
    Ok(format!("data:{media_type};base64,{digits}"))
}

fn media_type(image: &[u8]) -> Option<&'static str> {
    let mut types = TYPES.iter();
    let found = types.find(|(start, _)| image.starts_with(start));
    found
        .map(|(_, name)| *name)
        .or_else(|| is_svg(image).then_some(SVG))
}

fn is_svg(image: &[u8]) -> bool {
    let start = &image[..image.len().min(MAX_PROLOG_LEN)];
    let start = String::from_utf8_lossy(start);
    start
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
        && start.contains("<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_known_by_its_beginning() {
        for (image, expected) in [
            (&b"\x89PNG\r\n\x1a\n\0"[..], Some("image/png")),
            (b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (b"GIF89a\x01", Some("image/gif")),
            (b"\0\0\x01\0\x01", Some("image/x-icon")),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Some(SVG)),
            (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>", Some(SVG)),
            (b"<html>", None),
            (b"an <svg", None),
            (b"", None),
        ] {
            assert_eq!(media_type(image), expected, "{image:?}");
        }
        let url = data_url("a.gif", b"GIF89a!").expect("an image");
        assert_eq!(url, "data:image/gif;base64,R0lGODlhIQ==");
    }
}
