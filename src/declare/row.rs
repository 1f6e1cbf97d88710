//! How a row of `kinds/` is written: a kind, and what is set of it.

use super::kind::{
    Comparison, Count, Existing, Identity, Kind, ParentKind, Preset, Reference, Target,
};

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
const ENTITY: Reference = Reference {
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
            guarded: &[],
            use_of_existing: Existing::No,
            external_by: &[],
            named_after_ref: &[],
            fixed: &[],
            only_warns: false,
            replaced_by: &[],
            unordered: &[],
            comparisons: &[],
            listed: &[],
            presets: &[],
            moved: &[],
            wraps: None,
            elsewhere: &[],
            tree: None,
            front_matter: &[],
            comes_with_parent: false,
            own: &[],
            sides: &[],
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

    /// Makes its objects roles, each with the entity that it is for.
    pub(super) const fn role_of_entity(mut self) -> Self {
        self.identity = Identity::Fields(&[
            "role_name",
            "entity_id",
            "entity_type_name",
            "entity_region",
        ]);
        self.references = &[ENTITY];
        self
    }

    /// Sets the pointers to secrets.
    pub(super) const fn secrets(mut self, pointers: Names) -> Self {
        self.secrets = pointers;
        self
    }

    /// Sets which of the secrets must not stand in a file.
    pub(super) const fn guarded(mut self, pointers: Names) -> Self {
        self.guarded = pointers;
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

    /// Sets the fields that are lists of texts, and that a file may have as a single text.
    pub(super) const fn listed(mut self, fields: Names) -> Self {
        self.listed = fields;
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

    /// Sets fields that people expect here, and what to do instead.
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

    /// Makes the files have all of its objects below a declared parent, even without their key.
    pub(super) const fn with_parent(mut self) -> Self {
        self.comes_with_parent = true;
        self
    }

    /// Sets the fields of a file that no request has.
    pub(super) const fn own(mut self, fields: Names) -> Self {
        self.own = fields;
        self
    }

    /// Sets the fields that other resources list.
    pub(super) const fn listed_by(mut self, resources: Pairs) -> Self {
        self.sides = resources;
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
