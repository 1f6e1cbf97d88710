//! Time as text.

pub(crate) use crate::telemetry::rfc3339;
