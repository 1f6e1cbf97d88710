//! A kind of declared objects: what it is called in files and plans, how its objects are found in
//! Konnect, and how their fields are compared.
//!
//! A row of `kinds.txt` has it, or of `orders.txt`. Endpoints, types, defaults and read-only fields
//! are not in a row; the definition of its resource and the facts of the API document have them.

use serde_json::Value;

/// Stands for all fields of an object.
pub(crate) const ANY_FIELD: &str = "*";

/// A kind of declared objects.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// Its name in plans, such as `api_version`.
    pub(crate) name: &'static str,
    /// The resource that has its objects.
    pub(crate) resource: &'static str,
    /// The resource that adds and removes them, where it is not the one that shows them.
    pub(crate) written_by: Option<&'static str>,
    /// Where a file has its objects: `portals`, or `organization.teams`.
    pub(crate) root: &'static str,
    /// What its objects stand below.
    pub(crate) parent: Option<ParentKind>,
    /// How many objects a key has.
    pub(crate) count: Count,
    /// Whether its objects carry the labels that say who manages them.
    pub(crate) is_managed: bool,
    /// Whether Konnect allows two objects of one identity.
    pub(crate) may_repeat: bool,
    /// The fields by which an object is found below its parent.
    pub(crate) identity: Identity,
    /// The field by which one of several objects of one identity is chosen.
    pub(crate) told_apart_by: Option<&'static str>,
    pub(crate) references: &'static [Reference],
    /// A field that can be true only while there is an object of another kind beside it: the field
    /// and the kind.
    pub(crate) turned_on_after: Option<(&'static str, &'static str)>,
    /// Pointers to secrets; `*` is any element or member.
    pub(crate) secrets: &'static [&'static str],
    /// Pointers to what is no secret and answers lack all the same: it is written like one.
    pub(crate) unread: &'static [&'static str],
    /// Those of the secrets that must not stand in a file. Of the others, a file is warned.
    pub(crate) guarded: &'static [&'static str],
    /// What is declared of its objects, if not the objects themselves.
    pub(crate) use_of_existing: Existing,
    /// The fields by which an object that others manage is selected; [`ANY_FIELD`] is any text.
    pub(crate) external_by: &'static [&'static str],
    /// The field that is the object's `ref` when that is not declared.
    pub(crate) ref_is: Option<&'static str>,
    /// The fields that are the object's `ref` when they are not declared.
    pub(crate) named_after_ref: &'static [&'static str],
    /// The fields that cannot be changed; `*` is all of them.
    pub(crate) fixed: &'static [&'static str],
    /// Whether a difference in a fixed field is a warning rather than an error: Konnect may return
    /// another spelling than it was sent.
    pub(crate) only_warns: bool,
    /// The fields whose change needs a new object; `*` is any field.
    pub(crate) replaced_by: &'static [&'static str],
    /// The lists whose order means nothing.
    pub(crate) unordered: &'static [&'static str],
    /// Fields that are compared in a way of their own.
    pub(crate) comparisons: &'static [(&'static str, Comparison)],
    /// Fields that are lists of texts, and that a file may have as a single text.
    pub(crate) listed: &'static [&'static str],
    /// The values of fields that are not declared.
    pub(crate) presets: &'static [(&'static str, Preset)],
    /// The fields without which a file is warned, although there is a preset.
    pub(crate) wanted: &'static [&'static str],
    /// Where a response has a field that is declared elsewhere: field and pointer.
    pub(crate) moved: &'static [(&'static str, &'static str)],
    /// A field that the request has in a deeper place: field and pointer.
    pub(crate) wraps: Option<(&'static str, &'static str)>,
    /// Fields that people expect here, and what to do instead.
    pub(crate) elsewhere: &'static [(&'static str, &'static str)],
    /// The key of the objects of the same kind below an object.
    pub(crate) tree: Option<&'static str>,
    /// The fields that the front matter of the content can give.
    pub(crate) front_matter: &'static [&'static str],
    /// Whether a declared parent has all of its objects in the files, even without their key.
    pub(crate) comes_with_parent: bool,
    /// Fields of a file that no request has.
    pub(crate) own: &'static [&'static str],
    /// Fields that requests of their own add and remove, and the resources that list them.
    pub(crate) sides: &'static [(&'static str, &'static str)],
    /// The order that its objects are. Files do not declare them, but the objects that they order.
    pub(crate) orders: Option<ListOrder>,
    /// Whether objects of one parent are written one after the other.
    pub(crate) is_serial: bool,
    /// The query of a delete.
    pub(crate) delete_query: Option<&'static str>,
}

/// The kind that another one stands below.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParentKind {
    pub(crate) kind: &'static str,
    /// The field that names the parent of an object at the root of a file.
    pub(crate) selector: &'static str,
    /// The key below the parent: `pages`, or `assets.logo`.
    pub(crate) key: &'static str,
}

/// An order of objects: the list of their IDs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListOrder {
    /// The field that has the list.
    pub(crate) field: &'static str,
    /// The kind of the objects.
    pub(crate) kind: &'static str,
}

/// How many objects of a kind a parent has, and how a file writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Count {
    List,
    /// A single object.
    One,
    /// A mapping by name.
    Map,
}

/// By what an object is found.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Identity {
    /// It is the only one below its parent.
    Only,
    Fields(&'static [&'static str]),
    /// This field of the object and of all those above it.
    PathOf(&'static str),
}

/// What is declared of objects that are not made by us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    /// Its objects are created, updated and deleted.
    No,
    /// They are looked up only.
    Referred,
    /// They are looked up, and what stands below them is managed.
    Selected,
}

/// A field that refers to another object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reference {
    /// Its place, such as `targets[].provider`; `**` is any depth.
    pub(crate) field: &'static str,
    pub(crate) target: Target,
    /// Whether it holds the name rather than the ID.
    pub(crate) by_name: bool,
}

impl Reference {
    /// Returns whether it leads to objects of a kind.
    pub(crate) fn leads_to(&self, kind: &Kind) -> bool {
        matches!(self.target, Target::Kind(name) if name == kind.name)
    }
}

/// The kind that a field refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Kind(&'static str),
    /// The kind that this other field names.
    NamedBy(&'static str),
}

/// A way to compare texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// YAML and JSON of equal value are equal.
    Parsed,
    Trimmed,
    /// Certificates are equal when their bytes are.
    Certificate,
    IgnoringCase,
    /// URLs of issuers are equal with and without a last slash.
    Issuer,
    /// Data URLs are equal when their bytes are.
    DataUrl,
    /// Konnect makes a text where none is declared.
    MadeIfEmpty,
}

/// The value of a field that is not declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preset {
    Text(&'static str),
    Bool(bool),
    Number(u32),
    /// That of another field.
    SameAs(&'static str),
    /// Another field in lower case, with hyphens.
    SlugOf(&'static str),
}

impl Preset {
    /// Returns the value; `None` where another field has it.
    pub(crate) fn value(self) -> Option<Value> {
        match self {
            Self::Text(text) => Some(text.into()),
            Self::Bool(value) => Some(value.into()),
            Self::Number(number) => Some(number.into()),
            Self::SameAs(_) | Self::SlugOf(_) => None,
        }
    }

    /// Returns in words which field has the value; the value itself otherwise.
    pub(crate) fn described(self) -> String {
        match self {
            Self::Text(text) => text.to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::SameAs(other) => format!("that of `{other}`"),
            Self::SlugOf(other) => format!("the slug of `{other}`"),
        }
    }
}
