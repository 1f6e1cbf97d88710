//! A kind of declared objects: what it is called in files and plans, how its objects are found in
//! Konnect, and how their fields are compared.
//!
//! Every part is set by a `const fn`, as in the definitions of resources: a row of `kinds/` is data
//! in the program's image. Endpoints, types, defaults and read-only fields are not in a row; the
//! definition of its resource and the facts of the API document have them.

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
    pub(crate) references: &'static [Reference],
    /// Pointers to secrets; `*` is any element or member.
    pub(crate) secrets: &'static [&'static str],
    /// What is declared of its objects, if not the objects themselves.
    pub(crate) use_of_existing: Existing,
    /// The fields by which an object that others manage is selected.
    pub(crate) external_by: &'static [&'static str],
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
    /// The values of fields that are not declared.
    pub(crate) presets: &'static [(&'static str, Preset)],
    /// Where a response has a field that is declared elsewhere: field and pointer.
    pub(crate) moved: &'static [(&'static str, &'static str)],
    /// A field that the request has in a deeper place: field and pointer.
    pub(crate) wraps: Option<(&'static str, &'static str)>,
    /// Fields that people expect here, and the key that has them.
    pub(crate) elsewhere: &'static [(&'static str, &'static str)],
    /// The key of the objects of the same kind below an object.
    pub(crate) tree: Option<&'static str>,
    /// The fields that the front matter of the content can give.
    pub(crate) front_matter: &'static [&'static str],
    /// Fields of a file that no request has.
    pub(crate) own: &'static [&'static str],
    /// Whether objects of one parent are written one after the other.
    pub(crate) is_serial: bool,
    /// The query of a delete.
    pub(crate) delete_query: Option<&'static str>,
    /// Whether a label is removed by sending all others, rather than by null.
    pub(crate) sends_all_labels: bool,
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
    /// Data URLs are equal when their bytes are.
    DataUrl,
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

/// Creates a reference that holds the ID of an object.
pub(super) const fn refers(field: &'static str, kind: &'static str) -> Reference {
    Reference {
        field,
        target: Target::Kind(kind),
        by_name: false,
    }
}

/// Creates a reference that holds the name of an object.
pub(super) const fn refers_by_name(field: &'static str, kind: &'static str) -> Reference {
    Reference {
        by_name: true,
        ..refers(field, kind)
    }
}

/// The entity of a role assignment.
pub(super) const ENTITY: Reference = Reference {
    field: "entity_id",
    target: Target::NamedBy("entity_type_name"),
    by_name: false,
};

type Names = &'static [&'static str];
type Pairs = &'static [(&'static str, &'static str)];

impl Kind {
    pub(super) const fn new(name: &'static str, resource: &'static str) -> Self {
        Self {
            name,
            resource,
            written_by: None,
            root: "",
            parent: None,
            count: Count::List,
            is_managed: false,
            may_repeat: false,
            identity: Identity::Only,
            references: &[],
            secrets: &[],
            use_of_existing: Existing::No,
            external_by: &[],
            named_after_ref: &[],
            fixed: &[],
            only_warns: false,
            replaced_by: &[],
            unordered: &[],
            comparisons: &[],
            presets: &[],
            moved: &[],
            wraps: None,
            elsewhere: &[],
            tree: None,
            front_matter: &[],
            own: &[],
            is_serial: false,
            delete_query: None,
            sends_all_labels: false,
        }
    }

    /// Adds and removes its objects as those of another resource.
    pub(super) const fn written_by(mut self, resource: &'static str) -> Self {
        self.written_by = Some(resource);
        self
    }

    /// Sets the key of a file that has its objects.
    pub(super) const fn root(mut self, key: &'static str) -> Self {
        self.root = key;
        self
    }

    /// Puts its objects below a key of objects of another kind.
    pub(super) const fn below(
        mut self,
        kind: &'static str,
        selector: &'static str,
        key: &'static str,
    ) -> Self {
        self.parent = Some(ParentKind {
            kind,
            selector,
            key,
        });
        self
    }

    /// Makes it a single object.
    pub(super) const fn one(mut self) -> Self {
        self.count = Count::One;
        self
    }

    /// Makes it a mapping by name.
    pub(super) const fn map(mut self) -> Self {
        self.count = Count::Map;
        self
    }

    /// Lets its objects carry the labels that say who manages them.
    pub(super) const fn managed(mut self) -> Self {
        self.is_managed = true;
        self
    }

    /// Allows that Konnect has several objects of one name.
    pub(super) const fn names_may_repeat(mut self) -> Self {
        self.may_repeat = true;
        self
    }

    /// Finds objects by these fields.
    pub(super) const fn matched_by(mut self, fields: Names) -> Self {
        self.identity = Identity::Fields(fields);
        self
    }

    /// Finds objects by a field of theirs and of all objects above.
    pub(super) const fn matched_by_path_of(mut self, field: &'static str) -> Self {
        self.identity = Identity::PathOf(field);
        self
    }

    /// Sets the fields that refer to other objects.
    pub(super) const fn references(mut self, references: &'static [Reference]) -> Self {
        self.references = references;
        self
    }

    /// Sets the pointers to secrets.
    pub(super) const fn secrets(mut self, pointers: Names) -> Self {
        self.secrets = pointers;
        self
    }

    /// Lets a file use an object that others manage, selected by these fields.
    pub(super) const fn external_by(mut self, fields: Names) -> Self {
        self.external_by = fields;
        self
    }

    /// Lets a file only refer to objects.
    pub(super) const fn external_only(mut self) -> Self {
        self.use_of_existing = Existing::Referred;
        self
    }

    /// Lets a file only select objects, to manage what stands below them.
    pub(super) const fn selected_only(mut self) -> Self {
        self.use_of_existing = Existing::Selected;
        self
    }

    /// Sets the fields that are the `ref` when they are not declared.
    pub(super) const fn named_after_ref(mut self, fields: Names) -> Self {
        self.named_after_ref = fields;
        self
    }

    /// Sets the fields that cannot be changed.
    pub(super) const fn fixed(mut self, fields: Names) -> Self {
        self.fixed = fields;
        self
    }

    /// Sets the fields that cannot be changed, and only warns of a difference.
    pub(super) const fn fixed_with_warning(mut self, fields: Names) -> Self {
        self.only_warns = true;
        self.fixed = fields;
        self
    }

    /// Sets the fields whose change needs a new object.
    pub(super) const fn replaced_by(mut self, fields: Names) -> Self {
        self.replaced_by = fields;
        self
    }

    /// Sets the lists whose order means nothing.
    pub(super) const fn unordered(mut self, lists: Names) -> Self {
        self.unordered = lists;
        self
    }

    /// Sets how fields are compared that have a way of their own.
    pub(super) const fn compares(
        mut self,
        comparisons: &'static [(&'static str, Comparison)],
    ) -> Self {
        self.comparisons = comparisons;
        self
    }

    /// Sets the values of fields that are not declared.
    pub(super) const fn presets(mut self, presets: &'static [(&'static str, Preset)]) -> Self {
        self.presets = presets;
        self
    }

    /// Sets where a response has fields that are declared elsewhere.
    pub(super) const fn moved(mut self, pointers: Pairs) -> Self {
        self.moved = pointers;
        self
    }

    /// Sets the place that the request has for a field.
    pub(super) const fn wraps(mut self, field: &'static str, pointer: &'static str) -> Self {
        self.wraps = Some((field, pointer));
        self
    }

    /// Sets fields that people expect here, and the key that has them.
    pub(super) const fn elsewhere(mut self, fields: Pairs) -> Self {
        self.elsewhere = fields;
        self
    }

    /// Sets the key of objects of the same kind below an object.
    pub(super) const fn tree(mut self, key: &'static str) -> Self {
        self.tree = Some(key);
        self
    }

    /// Sets the fields that the front matter of the content can give.
    pub(super) const fn front_matter(mut self, fields: Names) -> Self {
        self.front_matter = fields;
        self
    }

    /// Sets the fields of a file that no request has.
    pub(super) const fn own(mut self, fields: Names) -> Self {
        self.own = fields;
        self
    }

    /// Writes objects of one parent one after the other.
    pub(super) const fn one_at_a_time(mut self) -> Self {
        self.is_serial = true;
        self
    }

    /// Sets the query of a delete.
    pub(super) const fn deleted_with(mut self, query: &'static str) -> Self {
        self.delete_query = Some(query);
        self
    }

    /// Removes a label by sending all others.
    pub(super) const fn labels_sent_whole(mut self) -> Self {
        self.sends_all_labels = true;
        self
    }
}
