//! Which elements of two lists stand for each other.

use serde_json::Value;

/// The members by which elements are known.
const KEYS: [&str; 3] = ["name", "type", "id"];

/// Returns the old element that each new one stands for: one that is the same, or else one that has
/// its name, type or ID.
pub(super) fn partners<'a>(
    new: &[Value],
    old: &'a [Value],
    is_same: impl Fn(usize, &Value) -> bool,
) -> Vec<Option<&'a Value>> {
    let mut left: Vec<&Value> = old.iter().collect();
    let same = (0..new.len()).map(|index| take(&mut left, |old| is_same(index, old)));
    let same: Vec<_> = same.collect();
    let pairs = new.iter().zip(same);
    pairs
        .map(|(new, same)| same.or_else(|| take(&mut left, |old| has_same_key(new, old))))
        .collect()
}

/// Returns the same, where an element without such an old one stands for one that is left.
pub(super) fn all_partners<'a>(
    new: &[Value],
    old: &'a [Value],
    is_same: impl Fn(usize, &Value) -> bool,
) -> Vec<&'a Value> {
    let found = partners(new, old, is_same);
    let is_taken = |old: &Value| {
        found
            .iter()
            .flatten()
            .any(|taken| std::ptr::eq(*taken, old))
    };
    let mut left = old.iter().filter(|old| !is_taken(old));
    let all = found.iter().map(|found| found.or_else(|| left.next()));
    all.flatten().collect()
}

/// Returns the member by which an element is known.
pub(super) fn key_of(element: &Value) -> Option<&'static str> {
    KEYS.into_iter().find(|key| element.get(key).is_some())
}

fn has_same_key(new: &Value, old: &Value) -> bool {
    key_of(new).is_some_and(|key| new.get(key) == old.get(key))
}

fn take<'a>(left: &mut Vec<&'a Value>, is_wanted: impl Fn(&Value) -> bool) -> Option<&'a Value> {
    let index = left.iter().position(|old| is_wanted(old))?;
    Some(left.remove(index))
}
