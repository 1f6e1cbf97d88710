//! How many messages of one sort are told: there may be thousands.

/// How many messages of one sort are told.
pub(super) const MAX_TOLD: usize = 20;

/// Returns the first messages of one sort, and how many more there are.
pub(super) fn bounded(mut messages: Vec<String>) -> Vec<String> {
    let more = messages.len().saturating_sub(MAX_TOLD);
    if more > 0 {
        messages.truncate(MAX_TOLD);
        messages.push(format!("and {more} more"));
    }
    messages
}
