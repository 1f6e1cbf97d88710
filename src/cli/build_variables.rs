//! What a build is given by variables. `docs/releasing.md` describes them.

/// The version of this build; only the build of a release is given one without `-dev`.
pub(super) const VERSION: &str = match option_env!("KONGCTL_BUILD_VERSION") {
    Some(version) => version,
    None => concat!(env!("CARGO_PKG_VERSION"), "-dev"),
};

/// The endpoint of telemetry that the build was given, in place of the user's own machine.
// Not the vendor's receiver: an unofficial build must not write into its data set.
pub(super) const COMPILED_ENDPOINT: Option<&str> = option_env!("KONGCTL_TELEMETRY_ENDPOINT");

// A mistake ends the build. Otherwise every user of it would get a program that reports nothing, or
// under a version that no one finds.
const _: () = assert!(
    is_version(VERSION),
    "KONGCTL_BUILD_VERSION must be a version such as 1.2.3"
);
const _: () = assert!(
    match COMPILED_ENDPOINT {
        Some(endpoint) => is_endpoint(endpoint),
        None => true,
    },
    "KONGCTL_TELEMETRY_ENDPOINT must be host:port"
);

/// Returns whether a text can be a version: it is a part of headers, lines and events.
const fn is_version(text: &str) -> bool {
    const MAX_LEN: usize = 64;
    !text.is_empty() && text.len() <= MAX_LEN && has_only(text, b"+-.~_")
}

/// Returns whether a text looks like `host:port`. The parser of endpoints, which cannot run while
/// kongctl is compiled, knows more.
pub(super) const fn is_endpoint(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut port = bytes.len();
    while port > 0 && bytes[port - 1].is_ascii_digit() {
        port -= 1;
    }
    let has_port = port < bytes.len() && port > 1 && bytes[port - 1] == b':';
    has_port && has_only(text, b"-._:[]")
}

/// Returns whether a text consists of ASCII letters, digits and these signs.
const fn has_only(text: &str, signs: &[u8]) -> bool {
    let mut index = 0;
    while index < text.len() {
        let byte = text.as_bytes()[index];
        let mut is_sign = false;
        let mut sign = 0;
        while sign < signs.len() {
            is_sign = is_sign || signs[sign] == byte;
            sign += 1;
        }
        if !is_sign && !byte.is_ascii_alphanumeric() {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_one_short_word() {
        for version in ["1.2.3", "0.1.0-dev", "1.0.0~rc1+debian_2"] {
            assert!(is_version(version), "{version}");
        }
        let long = "1".repeat(65);
        for other in [
            "", " ", "1.2.3\n", "1.0 beta", "1;os=x", "\"1\"", "1.\u{e9}", &long,
        ] {
            assert!(!is_version(other), "{other:?}");
        }
    }
}
