//! Patterns of places in a value, as rows have them: `/config/auth/headers/*/value`,
//! `targets[].provider`, `config.**.key.id`.

use crate::pointer;

/// Returns whether a place is one of those that a pattern means.
pub(super) fn matches(pattern: &str, place: &str) -> bool {
    let wanted: Vec<_> = steps(pattern).collect();
    let found: Vec<_> = pointer::steps(place).collect();
    let found: Vec<_> = found.iter().map(|step| &**step).collect();
    fits(&wanted, &found)
}

/// Returns the steps of a pattern: a name, `*` for any element or member, `**` for any depth.
fn steps(pattern: &str) -> impl Iterator<Item = &str> {
    let path = pattern.strip_prefix('/').unwrap_or(pattern);
    path.split(['.', '/']).flat_map(|step| {
        let element = step.strip_suffix("[]");
        [Some(element.unwrap_or(step)), element.map(|_| "*")]
            .into_iter()
            .flatten()
    })
}

fn fits(wanted: &[&str], found: &[&str]) -> bool {
    match (wanted.split_first(), found.split_first()) {
        (None, None) => true,
        (Some((&"**", rest)), _) => (0..=found.len()).any(|depth| fits(rest, &found[depth..])),
        (Some((&"*", wanted)), Some((_, found))) => fits(wanted, found),
        (Some((step, wanted)), Some((name, found))) => step == name && fits(wanted, found),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_elements_members_and_depths() {
        for (pattern, place, expected) in [
            ("name", "/name", true),
            ("name", "/names", false),
            ("name", "/name/x", false),
            ("config.scopes", "/config/scopes", true),
            ("/config/headers/*/value", "/config/headers/0/value", true),
            ("/config/headers/*/value", "/config/headers/0/name", false),
            ("targets[].provider", "/targets/3/provider", true),
            ("targets[].provider", "/targets/provider", false),
            ("policies[]", "/policies/0", true),
            ("config.**.key.id", "/config/key/id", true),
            ("config.**.key.id", "/config/a/0/key/id", true),
            ("config.**.key.id", "/config/a/0/key", false),
            ("*", "/anything", true),
        ] {
            assert_eq!(matches(pattern, place), expected, "{pattern} {place}");
        }
    }
}
