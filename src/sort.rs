//! Sorts lists by one function for all types.
//!
//! The standard library's sorts are made for each type anew: 6 kB of the program for every list
//! that is sorted in place, which none of ours is long enough to be worth.

use std::cmp::Ordering;

/// Sorts a list. Equal items keep their order.
pub(crate) fn sort<T: Ord>(items: &mut Vec<T>) {
    sort_by(items, T::cmp);
}

/// Sorts a list by a key, which is made once of each item. Items of one key keep their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(items.len(), &|one, other| keys[one].cmp(&keys[other]));
    arrange(items, &order);
}

/// Sorts a list by a comparison. Items that it finds equal keep their order.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|one, other| {
        compare(&items[one], &items[other])
    });
    arrange(items, &order);
}

/// Returns the positions of a list in the order of what is at them.
fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// Puts items where an order has their positions.
fn arrange<T>(items: &mut Vec<T>, order: &[usize]) {
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.iter().filter_map(|position| taken[*position].take()));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_the_standard_library_does(
            items in prop::collection::vec((0..9u8, any::<u8>()), 0..40),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            let mut sorted = items.clone();
            sort_by_key(&mut sorted, |(key, _)| *key);
            prop_assert_eq!(&sorted, &expected);
            let mut sorted = items.clone();
            sort_by(&mut sorted, |one, other| one.0.cmp(&other.0));
            prop_assert_eq!(&sorted, &expected);
            expected.sort();
            let mut sorted = items;
            sort(&mut sorted);
            prop_assert_eq!(&sorted, &expected);
        }
    }
}
