//! Numbers without a pattern. Every run has the same ones: what failed can be tried again.

/// Returns the number at a position: the output function of SplitMix64.
pub(super) fn scrambled(position: u64) -> u64 {
    let mut mixed = position.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
