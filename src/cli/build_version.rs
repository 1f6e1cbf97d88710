//! The version that the build was given.

/// The version of this build; only the build of a release is given one without `-dev`.
pub(super) const VERSION: &str = match option_env!("KONGCTL_BUILD_VERSION") {
    Some(version) => version,
    None => concat!(env!("CARGO_PKG_VERSION"), "-dev"),
};
