//! Example data: lists of APIs as Konnect sends them.

/// Items per page.
pub(crate) const PAGE_LEN: usize = 100;

/// Returns the pages of a list of this many APIs.
pub(crate) fn pages(total: usize) -> Vec<String> {
    let page_count = total.div_ceil(PAGE_LEN);
    (0..page_count).map(|page| body(page, total)).collect()
}

fn body(page: usize, total: usize) -> String {
    let numbers = page * PAGE_LEN..((page + 1) * PAGE_LEN).min(total);
    let items: Vec<String> = numbers.map(api).collect();
    format!(
        r#"{{"meta":{{"page":{{"total":{total},"size":{PAGE_LEN},"number":{}}}}},"data":[{}]}}"#,
        page + 1,
        items.join(",")
    )
}

fn api(number: usize) -> String {
    let [id, portal, version, spec] = [0, 1, 2, 3].map(|field| uuid(number * 4 + field));
    let team = number % 7;
    let major = number % 5 + 1;
    format!(
        r#"{{"id":"{id}","name":"api-{number:05}","description":"An API that lists the departures and arrivals of an airport, number {number}","version":"v{major}","slug":"api-{number:05}","labels":{{"env":"prod","team":"team-{team}"}},"attributes":{{"owner":["team-{team}"],"domains":["web","mobile"]}},"portals":[{{"id":"{portal}","name":"portal-{}"}}],"implementation_mode":"gateway_service","created_at":"2026-01-02T03:04:05.678Z","updated_at":"2026-02-03T04:05:06.789Z","current_version_summary":{{"id":"{version}","version":"v{major}"}},"api_spec_ids":["{spec}"]}}"#,
        number % 3,
    )
}

/// Returns an ID that looks random, so that lists compress like real ones.
fn uuid(seed: usize) -> String {
    let (high, low) = (mix(seed as u64 * 2), mix(seed as u64 * 2 + 1));
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 52,
        low & 0xffff_ffff_ffff
    )
}

/// Spreads the bits of a number (SplitMix64).
fn mix(number: u64) -> u64 {
    let mut bits = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
