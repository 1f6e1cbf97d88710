//! What people call the items of a resource: `control plane` those of `gateway control-planes`.

use super::definition::{Resource, Shape};

/// Abbreviations, which are written in capitals.
const ABBREVIATIONS: [&str; 15] = [
    "acl", "ai", "api", "ca", "dcr", "dns", "hmac", "idp", "ip", "jwt", "mcp", "pat", "sni",
    "spat", "tls",
];

impl Resource {
    /// Returns the noun for one item, such as `control plane`.
    pub(crate) fn noun(&self) -> String {
        match self.shape {
            Shape::One if !self.takes_argument() => self.plural_noun(),
            _ => spelled(&singular(self.last_word())),
        }
    }

    /// Returns the noun for several items, such as `control planes`.
    pub(crate) fn plural_noun(&self) -> String {
        spelled(self.last_word())
    }

    pub(super) fn last_word(&self) -> &'static str {
        self.name.rsplit(' ').next().unwrap_or(self.name)
    }
}

/// Returns a name as people write it, such as `API package` for `api-package`.
pub(crate) fn spelled(name: &str) -> String {
    let words: Vec<String> = name.split('-').map(spelled_word).collect();
    words.join(" ")
}

fn spelled_word(word: &str) -> String {
    let (stem, end) = match word.strip_suffix('s') {
        Some(stem) if ABBREVIATIONS.contains(&stem) => (stem, "s"),
        _ => (word, ""),
    };
    if ABBREVIATIONS.contains(&stem) {
        return stem.to_ascii_uppercase() + end;
    }
    word.to_owned()
}

/// Returns the singular of a word that the name of a resource ends with.
fn singular(word: &str) -> String {
    if word.ends_with("dns") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("criteria") {
        return format!("{stem}criterion");
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::resources::{LOCAL, resource, resources};

    #[test]
    fn items_are_called_what_people_call_them() {
        for (name, one, several) in [
            ("apis", "API", "APIs"),
            ("gateway control-planes", "control plane", "control planes"),
            ("gateway control-planes services routes", "route", "routes"),
            ("gateway control-planes snis", "SNI", "SNIs"),
            (
                "gateway control-planes ca-certificates",
                "CA certificate",
                "CA certificates",
            ),
            ("ai-gateways policies", "policy", "policies"),
            ("ai-gateways mcp-servers", "MCP server", "MCP servers"),
            ("catalog scorecards criteria", "criterion", "criteria"),
            ("organization users", "user", "users"),
            (
                "cloud-gateways networks private-dns",
                "private DNS",
                "private DNS",
            ),
            (
                "organization auth-settings",
                "auth settings",
                "auth settings",
            ),
        ] {
            let resource = resource(name).expect(name);
            assert_eq!(
                (resource.noun(), resource.plural_noun()),
                (one.into(), several.into())
            );
        }
    }

    #[test]
    fn what_is_found_by_name_has_a_singular() {
        let mut named = resources()
            .chain(&LOCAL)
            .filter(|resource| !resource.lookup.is_empty());
        let without = named.find(|it| {
            let is_same = it.noun() == it.plural_noun();
            is_same && !it.name.ends_with("inbox") && !it.name.ends_with("dns")
        });
        assert!(without.is_none(), "{without:?}");
    }
}
