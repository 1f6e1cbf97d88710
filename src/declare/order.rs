//! Puts changes into an order in which each comes after those that it depends on.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// An order of changes, which are known by their positions.
#[derive(Debug, PartialEq)]
pub(crate) struct Order {
    /// Every position once.
    pub(crate) sequence: Vec<usize>,
    /// How many others must be done one after the other before each position.
    pub(crate) depths: Vec<usize>,
}

/// Orders positions so that each comes after all that it depends on. Of those that do not depend
/// on each other, the smaller comes first.
///
/// Fails with a cycle: each of its positions depends on the next, and the last on the first.
pub(crate) fn order(dependencies: &[Vec<usize>]) -> Result<Order, Vec<usize>> {
    let mut missing: Vec<usize> = dependencies.iter().map(Vec::len).collect();
    let mut dependents = vec![Vec::new(); dependencies.len()];
    for (position, needed) in dependencies.iter().enumerate() {
        for needed in needed {
            dependents[*needed].push(position);
        }
    }
    let free = missing
        .iter()
        .enumerate()
        .filter(|(_, missing)| **missing == 0);
    let mut ready: BinaryHeap<_> = free.map(|(position, _)| Reverse(position)).collect();
    let mut sequence = Vec::with_capacity(dependencies.len());
    let mut depths = vec![0; dependencies.len()];
    while let Some(Reverse(position)) = ready.pop() {
        sequence.push(position);
        for dependent in &dependents[position] {
            depths[*dependent] = depths[*dependent].max(depths[position] + 1);
            missing[*dependent] -= 1;
            if missing[*dependent] == 0 {
                ready.push(Reverse(*dependent));
            }
        }
    }
    if sequence.len() == dependencies.len() {
        return Ok(Order { sequence, depths });
    }
    Err(cycle(dependencies, &missing))
}

/// Returns a cycle among the positions that still miss something.
fn cycle(dependencies: &[Vec<usize>], missing: &[usize]) -> Vec<usize> {
    let is_left = |position: &usize| missing[*position] > 0;
    let mut path = Vec::new();
    let mut next = (0..dependencies.len()).find(is_left);
    while let Some(position) = next {
        if let Some(start) = path.iter().position(|known| *known == position) {
            return path.split_off(start);
        }
        path.push(position);
        // What is left depends on something else that is left.
        next = dependencies[position]
            .iter()
            .copied()
            .find(|needed| is_left(needed));
    }
    path
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_comes_after_what_it_depends_on_and_the_smaller_first() {
        let found = order(&[vec![3], vec![], vec![0, 1], vec![]]).expect("an order");
        assert_eq!(found.sequence, [1, 3, 0, 2]);
        assert_eq!(found.depths, [1, 0, 2, 0]);
        assert_eq!(
            order(&[]),
            Ok(Order {
                sequence: vec![],
                depths: vec![]
            })
        );
    }

    #[test]
    fn a_cycle_is_shown_without_what_leads_to_it() {
        assert_eq!(order(&[vec![1], vec![2], vec![1]]), Err(vec![1, 2]));
        assert_eq!(order(&[vec![0]]), Err(vec![0]));
    }

    proptest! {
        #[test]
        fn an_order_or_a_cycle_is_found(
            edges in prop::collection::vec((0usize..12, 0usize..12), 0..24),
        ) {
            let mut dependencies = vec![Vec::new(); 12];
            for (position, needed) in edges {
                dependencies[position].push(needed);
            }
            match order(&dependencies) {
                Ok(order) => {
                    let place = |position: usize| order.sequence.iter().position(|at| *at == position);
                    for (position, needed) in dependencies.iter().enumerate() {
                        for needed in needed {
                            prop_assert!(place(*needed) < place(position));
                            prop_assert!(order.depths[*needed] < order.depths[position]);
                        }
                    }
                }
                Err(cycle) => {
                    let following = cycle.iter().cycle().skip(1);
                    for (position, needed) in cycle.iter().zip(following) {
                        prop_assert!(dependencies[*position].contains(needed));
                    }
                }
            }
        }
    }
}
