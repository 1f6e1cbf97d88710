//! UUIDs as text.

/// The lengths of the groups of hexadecimal digits.
const GROUP_LENS: [usize; 5] = [8, 4, 4, 4, 12];

/// Returns whether `text` has the form of a UUID, in either case:
/// `7f9fd312-a987-4628-b4c5-bb4f4fddd5f7`.
pub(crate) fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let has_groups = GROUP_LENS
        .iter()
        .all(|len| groups.next().is_some_and(|group| is_hex(group, *len)));
    has_groups && groups.next().is_none()
}

/// Returns a UUID as Konnect writes it, in lower case; `None` for any other text.
pub(crate) fn normalized(text: &str) -> Option<String> {
    is_uuid(text).then(|| text.to_ascii_lowercase())
}

fn is_hex(group: &str, len: usize) -> bool {
    group.len() == len && group.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_is_five_groups_of_hexadecimal_digits() {
        for text in [
            "7f9fd312-a987-4628-b4c5-bb4f4fddd5f7",
            "7F9FD312-A987-4628-B4C5-BB4F4FDDD5F7",
            "00000000-0000-0000-0000-000000000000",
        ] {
            assert!(is_uuid(text), "{text}");
        }
        for text in [
            "",
            "7f9fd312a9874628b4c5bb4f4fddd5f7",
            "7f9fd312-a987-4628-b4c5-bb4f4fddd5f",
            "7f9fd312-a987-4628-b4c5-bb4f4fddd5f77",
            "7f9fd312-a987-4628-b4c5-bb4f4fddd5f7-",
            "7f9fd312-a987-4628-b4c5bb4f-4fddd5f7",
            "gf9fd312-a987-4628-b4c5-bb4f4fddd5f7",
            "7f9fd312-a987-4628-b4c5-bb4f4fddé5f7",
            "{7f9fd312-a987-4628-b4c5-bb4f4fddd5f}",
        ] {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
