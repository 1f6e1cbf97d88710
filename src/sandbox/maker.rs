//! Makes what Konnect sets itself: IDs, times, and the values of fields that a request lacks.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::scrambled::scrambled;
use super::shapes::{field, item_shape};
use crate::resources::Resource;
use crate::schema::{Kind, Limit, Shape, check};
use crate::time::{parse_rfc3339, rfc3339};

/// Texts for fields with formats and patterns: each of these takes at least one.
const TEXTS: [&str; 8] = [
    "",
    "sandbox",
    "sandbox.example",
    "https://sandbox.example",
    "sandbox@sandbox.example",
    "10.0.0.0/16",
    "1",
    "#336699",
];

/// The field that Konnect returns although the document calls it write-only in some answers: they
/// share the schema of a request.
const LABELS: &str = "labels";

/// The depth below which a value is not made: some shapes contain themselves.
const MAX_DEPTH: usize = 8;

/// Makes values for one request.
pub(super) struct Maker<'a> {
    /// How many IDs were given out.
    issued: &'a mut u64,
    now: SystemTime,
    depth: usize,
}

impl<'a> Maker<'a> {
    pub(super) fn new(issued: &'a mut u64) -> Self {
        Self {
            issued,
            now: SystemTime::now(),
            depth: 0,
        }
    }

    /// Makes a UUID. The first of a sandbox is the same each time, and so is the second.
    pub(super) fn id(&mut self) -> String {
        *self.issued += 1;
        let [high, low] = [0, 1].map(|half| scrambled(*self.issued * 2 + half));
        let version = (high & !0xf000) | 0x4000;
        let variant = (low & (u64::MAX >> 2)) | (1 << 63);
        let digits = format!("{version:016x}{variant:016x}");
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
        groups.map(|group| &digits[group]).join("-")
    }

    /// Sets the ID and the times of a new item, if items of its resource have them.
    pub(super) fn stamp_new(&mut self, item: &mut Value, resource: &'static Resource) {
        let Some(shape) = item_shape(resource) else {
            return;
        };
        if field(shape, "id").is_some() && item.get("id").is_none_or(Value::is_null) {
            item["id"] = self.id().into();
        }
        for name in ["created_at", "updated_at"] {
            if let Some(shape) = field(shape, name) {
                item[name] = time(shape, self.now);
            }
        }
    }

    /// Moves the time of the last change forward, if items of their resource have it.
    pub(super) fn stamp_changed(&self, item: &mut Value, resource: &'static Resource) {
        let shape = item_shape(resource).and_then(|shape| field(shape, "updated_at"));
        let Some(shape) = shape else {
            return;
        };
        let earliest = item.get("updated_at").and_then(following);
        let now = earliest.map_or(self.now, |earliest| earliest.max(self.now));
        item["updated_at"] = time(shape, now);
    }

    /// Makes a value of a shape, as empty as it can be.
    pub(super) fn value(&mut self, shape: Shape) -> Value {
        if let Some(default) = shape.default().or(shape.choices().first()) {
            return default.clone();
        }
        if shape.is_nullable() || self.depth > MAX_DEPTH {
            return Value::Null;
        }
        self.depth += 1;
        let value = match shape.kind() {
            Kind::Any | Kind::Object => self.fit(Value::Object(Map::new()), shape),
            Kind::Null => Value::Null,
            Kind::Boolean => Value::Bool(false),
            Kind::Integer | Kind::Number => number(shape),
            Kind::Text => self.text(shape),
            Kind::List => self.list(shape),
            Kind::Union => {
                let branch = shape.branches().next();
                branch.map_or(Value::Null, |branch| self.value(branch.shape))
            }
        };
        self.depth -= 1;
        value
    }

    fn text(&mut self, shape: Shape) -> Value {
        match shape.format() {
            Some("uuid") => return self.id().into(),
            Some("date-time") => return rfc3339(self.now).into(),
            _ => {}
        }
        let length = usize::try_from(limit(shape, Limit::MinLength)).unwrap_or(0);
        let texts = TEXTS.into_iter().map(Value::from);
        texts
            .chain(["a".repeat(length).into()])
            .find(|text| check(text, shape).is_empty())
            .unwrap_or_default()
    }

    fn list(&mut self, shape: Shape) -> Value {
        let count = limit(shape, Limit::MinItems);
        match shape.element() {
            Some(element) => (0..count).map(|_| self.value(element)).collect(),
            None => Value::Array(Vec::new()),
        }
    }

    /// Returns a value with the fields of a shape: without those that it does not have, and with
    /// those that it requires.
    pub(super) fn fit(&mut self, value: Value, shape: Shape) -> Value {
        match (shape.kind(), value) {
            (Kind::Union, value) => self.fit_union(value, shape),
            (Kind::Object, Value::Object(members)) => self.fit_members(members, shape),
            (Kind::List, Value::Array(elements)) => match shape.element() {
                Some(element) => {
                    let elements = elements.into_iter();
                    elements.map(|value| self.fit(value, element)).collect()
                }
                None => elements.into(),
            },
            (_, Value::Null) if shape.is_nullable() => Value::Null,
            (kind, value) if kind.takes(&value) && is_chosen(&value, shape) => value,
            _ => self.value(shape),
        }
    }

    fn fit_members(&mut self, members: Map<String, Value>, shape: Shape) -> Value {
        let mut fitted = Map::new();
        for (name, value) in members {
            let shape = shape.field(&name);
            if let Some(shape) = shape.filter(|shape| !shape.is_write_only() || name == LABELS) {
                fitted.insert(name, self.fit(value, shape));
            }
        }
        for field in shape.fields() {
            let is_wanted = field.is_required || field.name == LABELS;
            if is_wanted && !fitted.contains_key(field.name) {
                fitted.insert(field.name.to_owned(), self.value(field.shape));
            }
        }
        Value::Object(fitted)
    }

    /// Fits a value to the branch that its discriminator chooses, or that has the most of it.
    fn fit_union(&mut self, value: Value, shape: Shape) -> Value {
        let chosen = shape
            .discriminator()
            .and_then(|by| shape.chosen_by(value.get(by)?));
        if let Some(branch) = chosen {
            return self.fit(value, branch.shape);
        }
        if value.is_null() && shape.is_nullable() {
            return value;
        }
        let fits = shape
            .branches()
            .map(|branch| self.fit(value.clone(), branch.shape));
        let fits: Vec<Value> = fits.collect();
        let best = fits.into_iter().min_by_key(|fit| difference(&value, fit));
        best.unwrap_or_default()
    }
}

fn is_chosen(value: &Value, shape: Shape) -> bool {
    let choices = shape.choices();
    choices.is_empty() || choices.contains(value)
}

/// Returns how many fields one of the values has and the other has not, or not the same.
fn difference(one: &Value, other: &Value) -> usize {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return usize::from(one != other);
    };
    let missing = other.keys().filter(|name| !one.contains_key(*name)).count();
    let inner = one.iter().map(|(name, value)| match other.get(name) {
        Some(other) => difference(value, other),
        None => 1,
    });
    missing + inner.sum::<usize>()
}

fn number(shape: Shape) -> Value {
    limit(shape, Limit::Minimum).into()
}

fn limit(shape: Shape, wanted: Limit) -> u64 {
    let mut limits = shape.limits();
    let bound = limits.find_map(|(limit, bound)| (limit == wanted).then(|| bound.as_u64()));
    bound.flatten().unwrap_or(0)
}

/// Returns a time as a shape has it: text, or seconds since 1970.
fn time(shape: Shape, time: SystemTime) -> Value {
    match shape.kind() {
        Kind::Integer | Kind::Number => unix_time(time).into(),
        _ => rfc3339(time).into(),
    }
}

fn unix_time(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

/// Returns the first time after another one that differs from it as text or number.
fn following(time: &Value) -> Option<SystemTime> {
    match time {
        Value::Number(seconds) => {
            UNIX_EPOCH.checked_add(Duration::from_secs(seconds.as_u64()? + 1))
        }
        Value::String(text) => {
            let time = SystemTime::from(parse_rfc3339(text)?);
            time.checked_add(Duration::from_millis(1))
        }
        _ => None,
    }
}
