//! The formats that programs read, a file each.

pub(super) mod json;
pub(super) mod yaml;
