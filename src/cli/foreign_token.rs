//! Variables in which other programs have a token for Konnect. kongctl does not read them: a hint
//! says how to use one.

use crate::env;

/// What is in the name of such a variable. Those of the gateway's own admin API are none.
const OWNERS: [&str; 2] = ["KONNECT", "KONG"];
const ADMIN: &str = "ADMIN";

/// What such a name ends with.
const TOKENS: [&str; 5] = ["TOKEN", "PAT", "SPAT", "API_KEY", "APIKEY"];

/// What the name of a variable with the path of a token's file ends with.
const FILE: &str = "_FILE";

/// Returns whether other programs have a token in the variable of this name, such as
/// `KONNECT_TOKEN` or `DECK_KONNECT_TOKEN_FILE`.
pub(super) fn is_variable(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let is_kongs = OWNERS.iter().any(|owner| name.contains(owner)) && !name.contains(ADMIN);
    let token = name.strip_suffix(FILE).unwrap_or(name);
    let is_token = TOKENS.iter().any(|end| {
        token
            .strip_suffix(end)
            .is_some_and(|start| start.ends_with('_'))
    });
    name.bytes().all(plain) && is_kongs && is_token && !name.starts_with(env::PREFIX)
}

/// Returns how to use the token of a variable; `own` is the one that kongctl reads.
pub(super) fn hint(name: &str, own: &str) -> String {
    let how = match name.ends_with(FILE) {
        true => format!("add --pat-file \"${name}\""),
        false => format!("run export {own}=\"${name}\""),
    };
    format!("kongctl does not read {name}; to use it, {how}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_other_programs_are_known_by_their_names() {
        for name in [
            "KONNECT_TOKEN",
            "KONNECT_PAT",
            "KONNECT_SPAT",
            "KONNECT_API_KEY",
            "KONG_TOKEN",
            "KONG_KONNECT_TOKEN",
            "DECK_KONNECT_TOKEN",
            "DECK_KONNECT_TOKEN_FILE",
            "TF_VAR_KONNECT_TOKEN",
        ] {
            assert!(is_variable(name), "{name}");
        }
        for name in [
            "KONGCTL_DEFAULT_KONNECT_PAT",
            // A warning names these.
            "KONGCTL_PAT",
            "KONGCTL_TEAM_A_KONNECT_PAT",
            "KONG_ADMIN_TOKEN",
            "DECK_KONG_ADMIN_TOKEN",
            "KONNECT_REGION",
            "KONNECT_PATH",
            "KONG_SPATS",
            "KONG_CLUSTER_CERT_KEY",
            "KONNECT\u{1b}_TOKEN",
            "GITHUB_TOKEN",
        ] {
            assert!(!is_variable(name), "{name}");
        }
    }
}
