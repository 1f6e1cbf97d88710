//! The arguments with which an example sets fields: to what the first item of the sandbox has.

use serde_json::Value;

use crate::cli::get::samples::{name_in_sandbox, samples};
use crate::pointer::from_dotted;
use crate::resources::Resource;
use crate::schema::{Field, Kind, Shape, check, is_offered, shapes_of};
use crate::shell::quoted;

/// The longest text that an argument has: a longer one is read from a file.
const MAX_LEN: usize = 60;

/// The files from which examples read the texts of fields with these names.
const FILES: &str = "data=logo.png content=example.md cert=cert.pem certificate=cert.pem \
                     trusted_ca=ca.pem key=key.pem handler=handler.lua schema=schema.lua \
                     lua_schema=schema.lua";

/// The file of any other text.
const FILE: &str = "FILE";

/// The fields of a request, and an item that has them.
pub(super) struct Fields {
    resource: &'static Resource,
    shape: Shape,
    sample: Value,
}

impl Fields {
    /// Returns the fields of a request of this shape: those that the first item has, where it is a
    /// union.
    pub(super) fn of(resource: &'static Resource, shape: Shape) -> Option<Self> {
        let item = samples(resource).next();
        let sample = item.and_then(|item| serde_json::from_str(item.json()).ok());
        let sample = sample.unwrap_or_default();
        Some(Self {
            resource,
            shape: chosen(shape, &sample)?,
            sample,
        })
    }

    pub(super) fn shape_of(&self, field: &str) -> Option<Shape> {
        self.shape.field(field)
    }

    /// Returns the arguments that set the required fields that are needed; `None` where one cannot
    /// be set so.
    pub(super) fn required(&self, is_needed: impl Fn(&Field) -> bool) -> Option<String> {
        let required = self.shape.fields().filter(|field| field.is_required);
        let needed = required.filter(is_needed);
        let set = needed.map(|field| self.set_whole(field, self.sample.get(field.name), ""));
        joined(set)
    }

    /// Returns the arguments that set what has a plain value.
    pub(super) fn plain(&self) -> Option<String> {
        let fields = self.shape.fields().filter(|field| is_plain(field.shape));
        let set = fields.filter_map(|field| {
            let value = self.sample.get(field.name)?;
            Some(self.set(field, Some(value), ""))
        });
        joined(set).filter(|set| !set.is_empty())
    }

    /// Returns the argument that sets a field which can be changed without harm: a description
    /// most of all, a name least.
    pub(super) fn harmless(&self) -> Option<String> {
        let fields = self.shape.fields();
        let mut fields: Vec<Field> = fields
            .filter(|field| is_offered(field.name, field.shape))
            .collect();
        fields.sort_by_key(|field| match field.name {
            "description" => 0,
            name if Some(name) == self.resource.name_field() => 3,
            _ if is_plain(field.shape) => 1,
            _ => 2,
        });
        let mut fields = fields.into_iter();
        fields.find_map(|field| self.set(field, self.sample.get(field.name), ""))
    }

    /// Returns the arguments that set a field; those of an object, each in an argument of its own
    /// where one for all would be too long.
    fn set_whole(&self, field: Field, value: Option<&Value>, above: &str) -> Option<String> {
        self.set(field, value, above).or_else(|| {
            let value = value.unwrap_or(&Value::Null);
            let shape = chosen(field.shape, value).filter(|it| it.kind() == Kind::Object)?;
            let above = format!("{above}{}.", field.name);
            let required = shape.fields().filter(|field| field.is_required);
            joined(required.map(|field| self.set_whole(field, value.get(field.name), &above)))
        })
    }

    /// Returns the argument that sets a field below `above` to a value, or to a file where that is
    /// long or a secret.
    fn set(&self, field: Field, value: Option<&Value>, above: &str) -> Option<String> {
        let path = format!("{above}{}", field.name);
        let argument = match self.resource.referred(&from_dotted(&path)) {
            Some(referred) => format!("{path}={}", name_of(referred, value)?),
            None => argument(&path, value, field.shape)?,
        };
        Some(quoted(&argument).into_owned())
    }
}

/// Returns the name of the item that a value refers to, or that of the first one.
fn name_of(resource: &'static Resource, value: Option<&Value>) -> Option<String> {
    let id = match value.and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => samples(resource).next()?.string_at("/id")?,
    };
    Some(name_in_sandbox(resource, &id).unwrap_or(id))
}

fn argument(path: &str, value: Option<&Value>, shape: Shape) -> Option<String> {
    let value = value.filter(|value| check(value, shape).is_empty() && !shape.is_sensitive());
    match value.or_else(|| shape.choices().first()) {
        Some(Value::String(text)) if is_short(text) => Some(format!("{path}={text}")),
        Some(Value::String(_)) => Some(from_file(path)),
        Some(value @ (Value::Bool(_) | Value::Number(_))) => Some(format!("{path}={value}")),
        Some(value) if is_short(&value.to_string()) => Some(format!("{path}:={value}")),
        None if shape.kind() == Kind::Text => Some(from_file(path)),
        _ => None,
    }
}

/// Returns the argument that sets a field to the text of a file.
fn from_file(path: &str) -> String {
    let name = path.rsplit('.').next();
    let mut files = FILES.split(' ').filter_map(|pair| pair.split_once('='));
    let file = files.find(|(field, _)| Some(*field) == name);
    format!("{path}=@{}", file.map_or(FILE, |(_, file)| file))
}

fn is_short(text: &str) -> bool {
    text.len() <= MAX_LEN && !text.contains('\n')
}

fn is_plain(shape: Shape) -> bool {
    matches!(shape.kind(), Kind::Text | Kind::Boolean | Kind::Integer)
}

/// Returns the shape of a value; the first one of a union where it has none of them.
fn chosen(shape: Shape, value: &Value) -> Option<Shape> {
    shapes_of(value, shape).first().copied()
}

/// Joins arguments; `None` where one is missing.
fn joined(arguments: impl Iterator<Item = Option<String>>) -> Option<String> {
    let arguments: Option<Vec<String>> = arguments.collect();
    Some(arguments?.join(" "))
}
