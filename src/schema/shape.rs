//! The shape of a value: its type, its rules and what is in it.

use serde_json::{Map, Number, Value};

use super::table;

/// What Konnect's API document says of a value.
///
/// It is a JSON Schema without references and `allOf`: an object that names fields has no others
/// unless it says so, and each branch of a union stands in an array with the values of the
/// discriminator that choose it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shape(&'static Map<String, Value>);

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    List,
    Object,
    /// One of several shapes.
    Union,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) shape: Shape,
}

/// One of the shapes of a union.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch {
    pub(crate) shape: Shape,
    /// The values of the discriminator that choose it; none without a discriminator.
    pub(crate) values: &'static [Value],
}

/// A limit of a size or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinFields,
    MaxFields,
    Minimum,
    /// The number is above it.
    Above,
    Maximum,
}

const LIMITS: [(&str, Limit); 9] = [
    ("minLength", Limit::MinLength),
    ("maxLength", Limit::MaxLength),
    ("minItems", Limit::MinItems),
    ("maxItems", Limit::MaxItems),
    ("minProperties", Limit::MinFields),
    ("maxProperties", Limit::MaxFields),
    ("minimum", Limit::Minimum),
    ("exclusiveMinimum", Limit::Above),
    ("maximum", Limit::Maximum),
];

impl Shape {
    pub(super) fn numbered(number: usize) -> Self {
        Self::of(table::shape(number))
    }

    /// Returns the shape that stands somewhere in another one: by its number, or as it is.
    fn at(value: &'static Value) -> Self {
        match value
            .as_u64()
            .and_then(|number| usize::try_from(number).ok())
        {
            Some(number) => Self::numbered(number),
            None => Self::of(value),
        }
    }

    fn of(value: &'static Value) -> Self {
        Self(value.as_object().expect("a shape is an object"))
    }

    /// Returns its rules as they are in the table.
    pub(crate) fn rules(self) -> &'static Map<String, Value> {
        self.0
    }

    pub(crate) fn kind(self) -> Kind {
        if self.is("oneOf") {
            return Kind::Union;
        }
        match self.text("type") {
            Some("null") => Kind::Null,
            Some("boolean") => Kind::Boolean,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("string") => Kind::Text,
            Some("array") => Kind::List,
            Some("object") => Kind::Object,
            _ => Kind::Any,
        }
    }

    /// Returns the fields of an object, in the order of the document.
    pub(crate) fn fields(self) -> impl Iterator<Item = Field> {
        let properties = self.rule("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten();
        properties.map(move |(name, shape)| Field {
            name,
            is_required: self.requires(name),
            shape: Self::at(shape),
        })
    }

    /// Returns the names of the fields that an object must have.
    pub(crate) fn required(self) -> impl Iterator<Item = &'static str> {
        self.list("required").iter().filter_map(Value::as_str)
    }

    /// Returns whether an object must have a field.
    pub(crate) fn requires(self, name: &str) -> bool {
        self.required().any(|required| required == name)
    }

    /// Returns the shape of a field of an object: one that is named, or any other.
    pub(crate) fn field(self, name: &str) -> Option<Self> {
        let properties = self.rule("properties");
        match properties.and_then(|properties| properties.get(name)) {
            Some(shape) => Some(Self::at(shape)),
            None => self.others(),
        }
    }

    /// Returns the shape of a member of a value, which may be an object: what can be anything has
    /// members of any shape.
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        match self.kind() {
            Kind::Any => Some(self),
            _ => self.field(name),
        }
    }

    /// Returns whether an object can have a field, as it is or in a branch of a union.
    pub(crate) fn may_have(self, name: &str) -> bool {
        self.field(name).is_some() || self.branches().any(|branch| branch.shape.may_have(name))
    }

    /// Returns the shape of the fields of an object that it does not name; `None` when it has none.
    pub(crate) fn others(self) -> Option<Self> {
        static ANY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        match self.rule("additionalProperties") {
            Some(Value::Bool(_)) => Some(Self(&ANY)),
            Some(shape) => Some(Self::at(shape)),
            None => None,
        }
    }

    /// Returns the shape of the elements of a list.
    pub(crate) fn element(self) -> Option<Self> {
        self.rule("items").map(Self::at)
    }

    /// Returns the shapes of a union.
    pub(crate) fn branches(self) -> impl Iterator<Item = Branch> {
        let branches = self.list("oneOf").iter().filter_map(Value::as_array);
        branches.filter_map(|parts| {
            let (shape, values) = parts.split_first()?;
            Some(Branch {
                shape: Self::at(shape),
                values,
            })
        })
    }

    /// Returns the field whose value chooses the branch of a union.
    pub(crate) fn discriminator(self) -> Option<&'static str> {
        self.text("discriminator")
    }

    /// Returns the branch that a value of the discriminator chooses.
    pub(crate) fn chosen_by(self, value: &Value) -> Option<Branch> {
        self.branches().find(|branch| branch.values.contains(value))
    }

    /// Returns the values that are allowed; empty when there is no such list.
    pub(crate) fn choices(self) -> &'static [Value] {
        self.list("enum")
    }

    /// Returns the value that Konnect takes when none is sent.
    pub(crate) fn default(self) -> Option<&'static Value> {
        self.rule("default")
    }

    pub(crate) fn format(self) -> Option<&'static str> {
        self.text("format")
    }

    /// Returns the regular expression that a text matches.
    pub(crate) fn pattern(self) -> Option<&'static str> {
        self.text("pattern")
    }

    pub(crate) fn limits(self) -> impl Iterator<Item = (Limit, &'static Number)> {
        LIMITS
            .into_iter()
            .filter_map(move |(key, limit)| Some((limit, self.rule(key)?.as_number()?)))
    }

    /// Returns whether the elements of a list differ.
    pub(crate) fn is_set(self) -> bool {
        self.is("uniqueItems")
    }

    /// Returns whether the value may be null.
    pub(crate) fn is_nullable(self) -> bool {
        self.is("nullable")
    }

    /// Returns whether only Konnect sets the value.
    pub(crate) fn is_read_only(self) -> bool {
        self.is("readOnly")
    }

    /// Returns whether Konnect takes the value and never returns it.
    pub(crate) fn is_write_only(self) -> bool {
        self.is("writeOnly")
    }

    /// Returns whether the document calls the value a secret.
    pub(crate) fn is_sensitive(self) -> bool {
        self.is("sensitive")
    }

    pub(crate) fn is_deprecated(self) -> bool {
        self.is("deprecated")
    }

    /// Returns a rule. A shape has so few that a look at each is faster than a hash of the name.
    fn rule(self, name: &str) -> Option<&'static Value> {
        let mut rules = self.0.iter();
        rules
            .find(|(rule, _)| *rule == name)
            .map(|(_, value)| value)
    }

    fn is(self, rule: &str) -> bool {
        self.rule(rule).is_some()
    }

    fn text(self, rule: &str) -> Option<&'static str> {
        self.rule(rule).and_then(Value::as_str)
    }

    fn list(self, rule: &str) -> &'static [Value] {
        self.rule(rule)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }
}

impl Kind {
    /// Returns the kind of a value, as narrow as it can be.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if is_integer(number) => Self::Integer,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }

    /// Returns whether a value is of this kind.
    pub(crate) fn takes(self, value: &Value) -> bool {
        let kind = Self::of(value);
        self == Self::Any || kind == self || (self == Self::Number && kind == Self::Integer)
    }

    /// Returns its name in JSON Schema.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Text => "string",
            Self::List => "array",
            Self::Object => "object",
            Self::Union => "union",
        }
    }
}

/// Returns whether a number is whole, such as `1`, `1.0` and `1e3`.
fn is_integer(number: &Number) -> bool {
    number.is_i64()
        || number.is_u64()
        || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}
