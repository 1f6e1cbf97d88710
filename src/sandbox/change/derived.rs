//! Fields that Konnect derives from others, unless a request sets them, and fields that it returns
//! in another place.

use serde_json::Value;

use crate::resources::Resource;
use crate::sandbox::body::insert;
use crate::sandbox::items::string_at;

/// A field that is made of another one.
struct Derived {
    resource: &'static str,
    field: &'static str,
    from: &'static str,
    derive: fn(&str) -> Option<String>,
}

const fn derived(
    resource: &'static str,
    field: &'static str,
    from: &'static str,
    derive: fn(&str) -> Option<String>,
) -> Derived {
    Derived {
        resource,
        field,
        from,
        derive,
    }
}

const DERIVED: [Derived; 12] = [
    derived("apis", "slug", "/name", slug),
    derived("apis documents", "title", "/content", heading),
    derived("apis documents", "slug", "/title", slug),
    derived("api-packages", "slug", "/name", slug),
    derived("api-packages documents", "title", "/content", heading),
    derived("api-packages documents", "slug", "/title", slug),
    derived("portals", "display_name", "/name", same),
    derived("portals", "default_domain", "/name", domain),
    derived("portals", "canonical_domain", "/default_domain", same),
    derived("portals pages", "title", "/slug", same),
    derived("portals snippets", "title", "/name", same),
    derived(
        "gateway control-planes plugin-schemas",
        "name",
        "/lua_schema",
        name_in_lua,
    ),
];

/// The fields of a request that an item has below another one: the resource, the fields, and the
/// pointer of what has them.
const MOVED: [(&str, &[&str], &str); 1] = [(
    "gateway control-planes",
    &["cluster_type", "auth_type", "cloud_gateway", "proxy_urls"],
    "/config",
)];

/// Puts fields of a request where the item has them.
pub(super) fn relocate(item: &mut Value, resource: &Resource) {
    for (_, fields, above) in MOVED.iter().filter(|(name, ..)| *name == resource.name) {
        for field in *fields {
            if let Some(value) = item.get(field).cloned() {
                insert(item, &format!("{above}/{field}"), value);
            }
        }
    }
}

/// Adds the fields that an item lacks and that others determine.
pub(super) fn derive(item: &mut Value, resource: &Resource) {
    for derived in DERIVED.iter().filter(|it| it.resource == resource.name) {
        if item
            .get(derived.field)
            .is_some_and(|value| !value.is_null())
        {
            continue;
        }
        let value = string_at(item, derived.from).and_then(|text| (derived.derive)(&text));
        if let Some(value) = value {
            item[derived.field] = value.into();
        }
    }
}

fn same(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Returns what stands for a name in a URL: `Flight status` becomes `flight-status`.
fn slug(name: &str) -> Option<String> {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    Some(words.join("-").to_ascii_lowercase())
}

/// Returns the domain that a portal has of its own.
fn domain(name: &str) -> Option<String> {
    Some(format!("{}.portals.skerrylark.example", slug(name)?))
}

/// Returns the first heading of a text in Markdown, or else its first line.
fn heading(markdown: &str) -> Option<String> {
    let mut lines = markdown.lines().map(str::trim);
    let first = lines.clone().find(|line| !line.is_empty())?;
    let heading = lines.find_map(|line| line.strip_prefix("# "));
    Some(heading.unwrap_or(first).to_owned())
}

/// Returns the name in the schema of a plugin: `return { name = "x", … }`.
fn name_in_lua(schema: &str) -> Option<String> {
    let (_, rest) = schema.split_once("name")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let (name, _) = rest.strip_prefix('"')?.split_once('"')?;
    Some(name.to_owned())
}
