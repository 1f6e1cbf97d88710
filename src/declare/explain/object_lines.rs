//! The lines of an object: what is required has an example, what is optional is a comment.

use serde_json::Value;

use super::form::{Form, Key, Role};
use super::lines::{Line, commented, indented, listed, plain, scalar};
use super::named::Position;
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{
    Comparison, Count, Existing, Identity, Kind, Preset, Target,
};
use crate::declare::kinds::keys::DECLARED;
use crate::declare::kinds::pattern::matches;
use crate::pointer::child;
use crate::schema::{self, Field, Limit, Shape, example, is_offered};

/// How deep optional fields are written: some shapes contain themselves.
const MAX_DEPTH: usize = 5;

/// What stands before the names of the kinds below an object.
pub(crate) const BELOW: &str = "Below it, by scaffolds of their own: ";

/// Stands for an entity of a kind that another field names.
const SOME_ID: &str = "00000000-0000-0000-0000-000000000000";

/// Writes what stands in an object of a kind.
pub(super) struct Writer {
    pub(super) kind: &'static Kind,
    pub(super) position: Position,
}

impl Writer {
    /// Returns the lines of an object: what is required, and with `is_whole` the rest as comments.
    pub(super) fn object(&self, form: &Form, is_whole: bool) -> Vec<Line> {
        let (required, optional): (Vec<&Key>, Vec<&Key>) = form
            .keys
            .iter()
            .filter(|key| !self.is_alternative(key))
            .partition(|key| self.is_written(form, key));
        let mut lines: Vec<Line> = required.into_iter().flat_map(|key| self.key(key)).collect();
        let shape = form.body.map(first_branch);
        let fields: Vec<Field> = shape
            .into_iter()
            .flat_map(|shape| form.fields(shape))
            .filter(|field| field.is_required || is_offered(field.name, field.shape))
            .filter(|field| self.kind.tree_field() != Some(field.name))
            .collect();
        let (needed, others): (Vec<&Field>, Vec<&Field>) = fields
            .iter()
            .partition(|field| field.is_required || self.gives_identity(field.name));
        for field in needed {
            lines.extend(self.field(field, "", 0));
        }
        if !is_whole {
            return lines;
        }
        for field in others {
            let of_field = self.field(field, "", 0);
            match lines.is_empty() {
                // An object of comments alone would be null.
                true => lines.extend(of_field),
                false => lines.extend(of_field.into_iter().map(commented)),
            }
        }
        for key in &optional {
            lines.extend(self.key(key).into_iter().map(commented));
        }
        let below = optional.iter().filter(|key| self.has_others(key));
        let names: Vec<&str> = below.map(|key| key.name).collect();
        if !names.is_empty() {
            lines.push(commented(Line::new(format!("{BELOW}{}", names.join(", ")))));
        }
        lines
    }

    /// Returns whether a key has objects of another kind.
    fn has_others(&self, key: &Key) -> bool {
        matches!(key.role, Role::Below(below) if below.name != self.kind.name)
    }

    /// Returns whether a key is written. Where `ref` and `name` stand for each other, it is `ref`.
    fn is_written(&self, form: &Form, key: &Key) -> bool {
        match key.role {
            Role::Ref => self.position == Position::Root || self.kind.count == Count::List,
            Role::Parent(_) => true,
            Role::Value(_) if form.body.is_none() => self.is_identity(key.name),
            _ => key.is_required,
        }
    }

    /// Returns whether a key says in another way what is written already.
    fn is_alternative(&self, key: &Key) -> bool {
        let of_tree = self.kind.tree_fields().map(|(_, of_file)| of_file);
        let is_ignored = match self.kind.use_of_existing {
            Existing::No => false,
            Existing::Referred => true,
            Existing::Selected => !self.is_identity(key.name),
        };
        of_tree == Some(key.name) || (is_ignored && matches!(key.role, Role::Value(_)))
    }

    /// Returns whether the field by which an object is found is made of another one.
    fn gives_identity(&self, name: &str) -> bool {
        let mut presets = self.kind.presets.iter();
        presets.any(|(_, preset)| matches!(preset, Preset::SlugOf(other) if *other == name))
    }

    /// Returns whether an object is found by a field first of all.
    fn is_identity(&self, name: &str) -> bool {
        matches!(self.kind.identity, Identity::Fields([first, ..]) if *first == name)
    }

    /// Returns the lines of a key that is no field of the body.
    pub(super) fn key(&self, key: &Key) -> Vec<Line> {
        let name = key.name;
        match key.role {
            Role::Ref => vec![Line::new(format!("ref: {}", own_name(self.kind)))],
            Role::Metadata { has_protection } => {
                let protected = has_protection.then_some("  protected: false");
                let lines = ["kongctl:", "  namespace: default"]
                    .into_iter()
                    .chain(protected);
                lines.map(|line| Line::new(line.to_owned())).collect()
            }
            Role::External if key.is_required => {
                let by = self.kind.external_by.first().unwrap_or(&"name");
                let lines = [
                    "_external:".to_owned(),
                    "  selector:".to_owned(),
                    "    matchFields:".to_owned(),
                    format!("      {by}: example"),
                ];
                lines.into_iter().map(Line::new).collect()
            }
            Role::Parent(kind) => vec![Line::new(format!("{name}: {}", reference_to(kind)))],
            Role::Value(None) if self.is_identity(name) && self.kind.count == Count::Map => {
                vec![Line::new(format!("{name}: {}", own_name(self.kind)))]
            }
            Role::Value(shape) => self.value(name, shape, &child("", name), 0),
            Role::References(member) => {
                let place = child(&child("", name), "*");
                let place = member.map_or(place.clone(), |member| child(&place, member));
                let value = self.special(&place).unwrap_or_else(|| "example".to_owned());
                let value = match member {
                    Some(member) => format!("  - {member}: {value}"),
                    None => format!("  - {value}"),
                };
                vec![Line::new(format!("{name}:")), Line::new(value)]
            }
            Role::Order => vec![Line::new(format!("{name}: {DECLARED}"))],
            Role::External | Role::Below(_) => Vec::new(),
        }
    }

    fn field(&self, field: &Field, above: &str, depth: usize) -> Vec<Line> {
        let place = child(above, field.name);
        self.value(field.name, Some(field.shape), &place, depth)
    }

    /// Returns the lines of a field and its value.
    fn value(&self, name: &str, shape: Option<Shape>, place: &str, depth: usize) -> Vec<Line> {
        let name = plain(name);
        if let Some(text) = self.special(place) {
            return vec![Line::new(format!("{name}: {text}"))];
        }
        let Some(shape) = shape else {
            return vec![Line::new(format!("{name}: example"))];
        };
        let inner = self.inner(shape, place, depth);
        match inner {
            Inner::Text(text) => vec![Line::new(format!("{name}: {text}"))],
            Inner::Block(lines) => {
                let lines = lines.into_iter().map(|line| indented(line, 1));
                std::iter::once(Line::new(format!("{name}:")))
                    .chain(lines)
                    .collect()
            }
        }
    }

    fn inner(&self, shape: Shape, place: &str, depth: usize) -> Inner {
        if let Some(default) = self.default(shape, place) {
            return Inner::Text(with_choices(scalar(&default), shape));
        }
        let union = shape;
        let shape = first_branch(shape);
        match shape.kind() {
            schema::Kind::List => self.list(shape, place, depth),
            schema::Kind::Object => self.members(union, shape, place, depth),
            _ => Inner::Text(with_choices(scalar(&self.example(shape, place)), shape)),
        }
    }

    /// Returns an example of the value at a place, if that stands in one line.
    pub(super) fn value_in_line(&self, shape: Shape, place: &str) -> Option<String> {
        let known = self.special(place);
        let known = known.or_else(|| Some(scalar(&self.default(shape, place)?)));
        if known.is_some() {
            return known;
        }
        let shape = first_branch(shape);
        match shape.kind() {
            schema::Kind::List => {
                let element = self.value_in_line(shape.element()?, &child(place, "*"));
                element.map(|element| format!("[{element}]"))
            }
            schema::Kind::Object => None,
            _ => Some(scalar(&self.example(shape, place))),
        }
    }

    /// Returns the value that a field has if it is left out.
    fn default(&self, shape: Shape, place: &str) -> Option<Value> {
        let preset = self.preset(place);
        let default = preset.or_else(|| shape.default().cloned());
        default.filter(|default| !default.is_null())
    }

    /// Returns the value that a field has in files if it is left out.
    fn preset(&self, place: &str) -> Option<Value> {
        let mut presets = self.kind.presets.iter();
        let (_, preset) = presets.find(|(field, _)| place.strip_prefix('/') == Some(*field))?;
        preset.value()
    }

    fn example(&self, shape: Shape, place: &str) -> Value {
        let own_name = format!("my-{}", dashed(self.kind.name));
        let texts = place.ends_with("/name").then_some(own_name);
        let mut texts = texts
            .into_iter()
            .chain(["example".to_owned()])
            .map(Value::from);
        let fits = |text: &Value| schema::check(text, shape).is_empty();
        texts.find(fits).unwrap_or_else(|| example(shape))
    }

    fn list(&self, shape: Shape, place: &str, depth: usize) -> Inner {
        let Some(element) = shape.element().filter(|_| depth < MAX_DEPTH) else {
            return Inner::Text("[]".to_owned());
        };
        let place = child(place, "*");
        if let Some(text) = self.special(&place) {
            return Inner::Text(format!("[{text}]"));
        }
        match self.inner(element, &place, depth + 1) {
            Inner::Text(text) => Inner::Block(vec![Line::new(format!("- {text}"))]),
            Inner::Block(lines) => Inner::Block(listed(lines, 0).collect()),
        }
    }

    /// Returns the members of an object: those that are required, and the others as comments.
    fn members(&self, union: Shape, shape: Shape, place: &str, depth: usize) -> Inner {
        let mut needed = Vec::new();
        let mut others = Vec::new();
        let least = shape.limits().find(|(limit, _)| *limit == Limit::MinFields);
        let least = least.and_then(|(_, least)| least.as_u64()).unwrap_or(0);
        for field in shape.fields() {
            if !field.is_required && !is_offered(field.name, field.shape) {
                continue;
            }
            let is_needed = field.is_required || (needed.len() as u64) < least;
            if !is_needed && depth >= MAX_DEPTH {
                continue;
            }
            let lines = match union.discriminator() {
                Some(by) if by == field.name => vec![chooser(by, union)],
                _ => self.field(&field, place, depth + 1),
            };
            match is_needed {
                true => needed.extend(lines),
                false => others.extend(lines),
            }
        }
        if needed.is_empty() && others.is_empty() {
            return self.map(shape, place, depth);
        }
        if needed.is_empty() {
            // An object of comments alone would be null.
            let mut starts = others.iter().skip(1).map(|line: &Line| line.indent == 0);
            let end = starts.position(|is_start| is_start);
            let rest = end.map(|end| others.split_off(end + 1));
            needed = std::mem::replace(&mut others, rest.unwrap_or_default());
        }
        let others = others.into_iter().map(commented);
        Inner::Block(needed.into_iter().chain(others).collect())
    }

    fn map(&self, shape: Shape, place: &str, depth: usize) -> Inner {
        match shape.others().filter(|_| depth < MAX_DEPTH) {
            Some(value) if value.kind() != schema::Kind::Any => {
                Inner::Block(self.value("example", Some(value), &child(place, "*"), depth + 1))
            }
            _ => Inner::Text("{}".to_owned()),
        }
    }

    /// Returns what a kind says of the value at a place.
    fn special(&self, place: &str) -> Option<String> {
        if let Some(reference) = self.kind.reference_at(place) {
            return Some(match reference.target {
                Target::Kind(name) => reference_to(name),
                Target::NamedBy(_) => SOME_ID.to_owned(),
            });
        }
        if self
            .kind
            .secrets
            .iter()
            .any(|pattern| matches(pattern, place))
        {
            let variable = place
                .rsplit('/')
                .find(|step| *step != "*")
                .unwrap_or("secret");
            return Some(format!(
                "!secret {{source: !env {}}}",
                variable.to_uppercase()
            ));
        }
        let field = place.strip_prefix('/')?;
        let mut comparisons = self.kind.comparisons.iter();
        let (_, comparison) = comparisons.find(|(name, _)| *name == field)?;
        let file = match comparison {
            Comparison::Parsed => "openapi.yaml",
            Comparison::Certificate => "cert.pem",
            Comparison::DataUrl => "image.png",
            _ => return None,
        };
        Some(format!("!file {file}"))
    }
}

/// A value: on the line of its key, or on lines of its own below it.
enum Inner {
    Text(String),
    Block(Vec<Line>),
}

/// Returns the first branch of a union that is something.
fn first_branch(shape: Shape) -> Shape {
    let mut shape = shape;
    loop {
        let mut branches = shape.branches().map(|branch| branch.shape);
        match branches.find(|branch| branch.kind() != schema::Kind::Null) {
            Some(branch) => shape = branch,
            None => return shape,
        }
    }
}

/// Returns the line of the field that chooses the branch of a union.
fn chooser(by: &str, union: Shape) -> Line {
    let branches = union.branches().flat_map(|branch| branch.values);
    let values: Vec<String> = branches.map(scalar).collect();
    let first = values.first().map_or("", String::as_str);
    Line::new(match values.len() {
        0 | 1 => format!("{by}: {first}"),
        _ => format!("{by}: {first} # {}", values.join("|")),
    })
}

fn with_choices(text: String, shape: Shape) -> String {
    let choices: Vec<String> = shape.choices().iter().map(scalar).collect();
    match choices.len() {
        0 | 1 => text,
        _ => format!("{text} # {}", choices.join("|")),
    }
}

fn reference_to(kind: &str) -> String {
    format!("!ref my-{}", dashed(kind))
}

pub(super) fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// Returns an example of the `ref` of an object: its name, where only a few are possible.
pub(super) fn own_name(kind: &'static Kind) -> String {
    let name = match kind.identity {
        Identity::Fields([field]) if kind.count == Count::Map => {
            let item = Facts::of(kind).ok().and_then(|facts| facts.item);
            item.and_then(|item| item.field(field))
        }
        _ => None,
    };
    let mut choices = name.into_iter().flat_map(Shape::choices);
    match choices.find_map(Value::as_str) {
        Some(name) => name.to_owned(),
        None => format!("my-{}", dashed(kind.name)),
    }
}
