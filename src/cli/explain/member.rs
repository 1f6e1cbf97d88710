//! The fields of shapes: those of a request that creates, of one that updates, and of an answer.

use crate::schema::{Field, Kind, Shape};

/// A field, with what each side says of it.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) create: Side,
    pub(super) update: Side,
    pub(super) answer: Side,
    /// The branches of a union that have it: `strategy_type is key_auth`.
    pub(super) when: Option<String>,
}

/// What a request or an answer says of a field. No shapes: it does not have it.
#[derive(Clone, Debug, Default)]
pub(super) struct Side {
    /// One for each branch of a union that has it.
    pub(super) shapes: Vec<Shape>,
    pub(super) is_required: bool,
}

/// A field of one side, and the branches that have it.
struct Found {
    name: &'static str,
    side: Side,
    when: Option<String>,
}

/// What stands for every name in a map.
const ANY_NAME: &str = "*";

impl Side {
    pub(super) fn of(shape: Option<Shape>) -> Self {
        Self {
            shapes: shape.into_iter().collect(),
            is_required: false,
        }
    }
}

impl Member {
    /// Returns a field of a request that updates an item.
    pub(super) fn of_update(field: &Field) -> Self {
        Self {
            name: field.name.to_owned(),
            create: Side::default(),
            update: Side {
                shapes: vec![field.shape],
                is_required: field.is_required,
            },
            answer: Side::default(),
            when: None,
        }
    }

    /// Returns what is in it; none for a plain value.
    pub(super) fn members(&self) -> Vec<Self> {
        let mut members: Vec<Self> = Vec::new();
        let sides = [&self.create, &self.update, &self.answer];
        for (index, side) in sides.into_iter().enumerate() {
            for found in side.shapes.iter().flat_map(|shape| fields(*shape)) {
                let at = members.iter().position(|member| member.name == found.name);
                let at = at.unwrap_or_else(|| {
                    members.push(Self {
                        name: found.name.to_owned(),
                        create: Side::default(),
                        update: Side::default(),
                        answer: Side::default(),
                        when: found.when.clone(),
                    });
                    members.len() - 1
                });
                let member = &mut members[at];
                let side = match index {
                    0 => &mut member.create,
                    1 => &mut member.update,
                    _ => &mut member.answer,
                };
                side.is_required |= found.side.is_required;
                side.shapes.extend(found.side.shapes);
            }
        }
        members
    }

    /// Returns whether it is a list.
    pub(super) fn is_list(&self) -> bool {
        let mut shapes = self.shapes().iter();
        shapes.any(|shape| shape.kind() == Kind::List)
    }

    /// Returns whether a request has it.
    pub(super) fn is_written(&self) -> bool {
        let mut sent = self.create.shapes.iter().chain(&self.update.shapes);
        sent.any(|shape| !shape.is_read_only())
    }

    /// Returns the shapes to describe: those of the first side that has the field.
    pub(super) fn shapes(&self) -> &[Shape] {
        let mut sides = [&self.create, &self.update, &self.answer].into_iter();
        let side = sides.find(|side| !side.shapes.is_empty());
        side.map_or(&[], |side| &side.shapes)
    }
}

/// Returns the fields of a shape, those of the elements of a list, and those of every branch.
fn fields(shape: Shape) -> Vec<Found> {
    match shape.kind() {
        Kind::List => shape.element().map(fields).unwrap_or_default(),
        Kind::Union => fields_of_branches(shape),
        _ => {
            let mut found: Vec<Found> = shape
                .fields()
                .map(|field| Found {
                    name: field.name,
                    side: Side {
                        shapes: vec![field.shape],
                        is_required: field.is_required,
                    },
                    when: None,
                })
                .collect();
            let others = shape.others().filter(|others| others.kind() != Kind::Any);
            if let Some(others) = others.filter(|others| !fields(*others).is_empty()) {
                found.push(Found {
                    name: ANY_NAME,
                    side: Side::of(Some(others)),
                    when: None,
                });
            }
            found
        }
    }
}

fn fields_of_branches(shape: Shape) -> Vec<Found> {
    let mut found: Vec<(Found, Vec<String>, usize)> = Vec::new();
    let mut branches = 0;
    for branch in shape.branches() {
        branches += 1;
        let values: Vec<String> = branch
            .values
            .iter()
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        for field in fields(branch.shape) {
            match found
                .iter_mut()
                .find(|(known, ..)| known.name == field.name)
            {
                Some((known, of, count)) => {
                    known.side.is_required &= field.side.is_required;
                    known.side.shapes.extend(field.side.shapes);
                    of.extend(values.clone());
                    *count += 1;
                }
                None => found.push((field, values.clone(), 1)),
            }
        }
    }
    let mut all = Vec::new();
    for (mut field, values, count) in found {
        if count < branches {
            let by = shape.discriminator();
            field.when = by.map(|by| format!("{by} is {}", values.join(" or ")));
        }
        all.push(field);
    }
    all
}
