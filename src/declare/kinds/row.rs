//! Reads the rows of `kinds.txt` and `orders.txt`.

use super::definition::{
    Comparison, Count, Existing, Identity, Kind, ListOrder, ParentKind, Preset, Reference, Target,
};

/// What stands before the lines of a kind.
const INDENT: &str = "  ";

/// The fields of a role assignment by which it is found.
const ROLE: &str = "role_name entity_id entity_type_name entity_region";
/// The entity of a role assignment.
const ENTITY: Reference = Reference {
    field: "entity_id",
    target: Target::NamedBy("entity_type_name"),
    by_name: false,
};

/// Reads every kind of a text.
pub(crate) fn kinds(text: &'static str) -> Vec<Kind> {
    let lines = text.lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut kinds: Vec<Kind> = Vec::new();
    for line in lines {
        match (line.strip_prefix(INDENT), kinds.last_mut()) {
            (Some(fact), Some(kind)) => set(kind, fact),
            _ => {
                let (name, resource) = line.split_once(" = ").expect("a name and a resource");
                kinds.push(kind(name, resource));
            }
        }
    }
    kinds
}

/// Returns a kind that has nothing else set.
fn kind(name: &'static str, resource: &'static str) -> Kind {
    Kind {
        name,
        resource,
        written_by: None,
        root: "",
        parent: None,
        count: Count::List,
        is_managed: false,
        may_repeat: false,
        identity: Identity::Only,
        told_apart_by: None,
        references: &[],
        turned_on_after: None,
        secrets: &[],
        unread: &[],
        guarded: &[],
        use_of_existing: Existing::No,
        external_by: &[],
        ref_is: None,
        named_after_ref: &[],
        fixed: &[],
        only_warns: false,
        replaced_by: &[],
        unordered: &[],
        comparisons: &[],
        listed: &[],
        presets: &[],
        wanted: &[],
        moved: &[],
        wraps: None,
        elsewhere: &[],
        tree: None,
        front_matter: &[],
        comes_with_parent: false,
        own: &[],
        sides: &[],
        orders: None,
        is_serial: false,
        delete_query: None,
    }
}

/// Sets what a line says of a kind.
fn set(kind: &mut Kind, line: &'static str) {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    match word {
        "root" => kind.root = rest,
        "below" => kind.parent = Some(parent(rest)),
        "written-by" => kind.written_by = Some(rest),
        "one" => kind.count = Count::One,
        "map" => kind.count = Count::Map,
        "managed" => kind.is_managed = true,
        "names-may-repeat" => kind.may_repeat = true,
        "matched-by" => kind.identity = Identity::Fields(words(rest)),
        "matched-by-path-of" => kind.identity = Identity::PathOf(rest),
        "told-apart-by" => kind.told_apart_by = Some(rest),
        "role-of-entity" => {
            kind.identity = Identity::Fields(words(ROLE));
            add(&mut kind.references, ENTITY);
        }
        "refers" => add(&mut kind.references, reference(rest)),
        "refers-by-name" => {
            let reference = Reference {
                by_name: true,
                ..reference(rest)
            };
            add(&mut kind.references, reference);
        }
        "turned-on-after" => kind.turned_on_after = Some(pair(rest)),
        "secrets" => kind.secrets = words(rest),
        "unread" => kind.unread = words(rest),
        "guarded" => kind.guarded = words(rest),
        "external-by" => kind.external_by = words(rest),
        "external-only" => kind.use_of_existing = Existing::Referred,
        "selected-only" => kind.use_of_existing = Existing::Selected,
        "ref-is" => kind.ref_is = Some(rest),
        "named-after-ref" => kind.named_after_ref = words(rest),
        "fixed" => kind.fixed = words(rest),
        "fixed-with-warning" => {
            kind.fixed = words(rest);
            kind.only_warns = true;
        }
        "replaced-by" => kind.replaced_by = words(rest),
        "unordered" => kind.unordered = words(rest),
        "compares" => add(&mut kind.comparisons, comparison(rest)),
        "wanted" => kind.wanted = words(rest),
        "listed" => kind.listed = words(rest),
        "preset" => add(&mut kind.presets, preset(rest)),
        "moved" => add(&mut kind.moved, pair(rest)),
        "wraps" => kind.wraps = Some(pair(rest)),
        "elsewhere" => add(&mut kind.elsewhere, pair(rest)),
        "tree" => kind.tree = Some(rest),
        "front-matter" => kind.front_matter = words(rest),
        "with-parent" => kind.comes_with_parent = true,
        "own" => kind.own = words(rest),
        "orders" => {
            kind.orders = Some(list_order(rest));
            add(&mut kind.references, reference(rest));
        }
        "listed-by" => add(&mut kind.sides, pair(rest)),
        "one-at-a-time" => kind.is_serial = true,
        "deleted-with" => kind.delete_query = Some(rest),
        _ => unreachable!("a kind has `{line}`"),
    }
}

fn words(text: &'static str) -> &'static [&'static str] {
    text.split(' ').collect::<Vec<_>>().leak()
}

/// Adds an item to a list that is kept as long as the program runs.
fn add<T: Copy>(list: &mut &'static [T], item: T) {
    *list = [*list, &[item]].concat().leak();
}

/// Returns the first word, and everything behind it.
fn pair(text: &'static str) -> (&'static str, &'static str) {
    text.split_once(' ').expect("two words or more")
}

fn parent(text: &'static str) -> ParentKind {
    let (kind, rest) = pair(text);
    let (selector, key) = pair(rest);
    ParentKind {
        kind,
        selector,
        key,
    }
}

fn reference(text: &'static str) -> Reference {
    let (field, kind) = pair(text);
    Reference {
        field,
        target: Target::Kind(kind),
        by_name: false,
    }
}

fn list_order(text: &'static str) -> ListOrder {
    let (list, kind) = pair(text);
    let field = list.strip_suffix("[]").expect("a list");
    ListOrder { field, kind }
}

fn comparison(text: &'static str) -> (&'static str, Comparison) {
    let (field, way) = pair(text);
    let comparison = match way {
        "parsed" => Comparison::Parsed,
        "trimmed" => Comparison::Trimmed,
        "certificate" => Comparison::Certificate,
        "ignoring-case" => Comparison::IgnoringCase,
        "issuer" => Comparison::Issuer,
        "data-url" => Comparison::DataUrl,
        "made-if-empty" => Comparison::MadeIfEmpty,
        _ => unreachable!("a comparison is called `{way}`"),
    };
    (field, comparison)
}

fn preset(text: &'static str) -> (&'static str, Preset) {
    let (field, rest) = pair(text);
    let (way, value) = pair(rest);
    let preset = match way {
        "text" => Preset::Text(value),
        "bool" => Preset::Bool(value == "true"),
        "number" => Preset::Number(value.parse().expect("a number")),
        "same-as" => Preset::SameAs(value),
        "slug-of" => Preset::SlugOf(value),
        _ => unreachable!("a preset is called `{way}`"),
    };
    (field, preset)
}
