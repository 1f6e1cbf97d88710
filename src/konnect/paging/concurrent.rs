//! Asks several questions side by side.

use std::thread;

/// How many questions are asked at once. More would each cost a new connection.
pub(in crate::konnect) const ABREAST: u64 = 4;

/// Asks each of a few questions on a thread of its own; a single one stays on this. The answers keep their order.
pub(in crate::konnect) fn abreast<Q: Sync, A: Send>(
    questions: &[Q],
    ask: impl Fn(&Q) -> A + Sync,
) -> Vec<A> {
    if let [only] = questions {
        return vec![ask(only)];
    }
    thread::scope(|scope| {
        let asked: Vec<_> = questions
            .iter()
            .map(|question| scope.spawn(|| ask(question)))
            .collect();
        asked
            .into_iter()
            .map(|asked| {
                asked
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    })
}
