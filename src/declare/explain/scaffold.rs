//! A file to begin with: what is required has an example, what is optional is a comment.

use super::form::Form;
use super::lines::{Line, indented, listed, write_keys};
use super::named::{KindAt, Position};
use super::object_lines::{Writer, own_name};
use crate::declare::kinds::definition::{Count, Kind};
use crate::declare::kinds::kind;
use crate::error::Result;

/// Returns the text of a file that declares an object of a kind.
pub(crate) fn scaffold(of: KindAt) -> Result<String> {
    let mut lines = Vec::new();
    let (top, trail) = trail(of);
    let root = top.kind.root;
    let depth = write_keys(root, 0, &mut lines);
    lines.extend(listed(objects(top, &trail)?, depth));
    let note = format!("kongctl explain {}", of.path());
    let mut text = format!("# What is commented out is optional. All fields: {note}\n");
    for line in lines {
        text.push_str(&line.text());
    }
    Ok(text)
}

/// Returns the object at the root of the file, and the kinds that lead down from it.
fn trail(of: KindAt) -> (KindAt, Vec<&'static Kind>) {
    let mut trail = Vec::new();
    let mut top = of.kind;
    while let (Position::Below, Some(parent)) = (of.position, top.parent) {
        trail.insert(0, top);
        match kind(parent.kind) {
            Some(above) => top = above,
            None => break,
        }
    }
    let position = Position::Root;
    (
        KindAt {
            kind: top,
            position,
        },
        trail,
    )
}

/// Returns the lines of an object, and of the one below it that a trail of kinds leads to.
fn objects(of: KindAt, trail: &[&'static Kind]) -> Result<Vec<Line>> {
    let form = Form::of(of.kind, of.position)?;
    let writer = Writer {
        kind: of.kind,
        position: of.position,
    };
    let Some((below, trail)) = trail.split_first() else {
        return Ok(writer.object(&form, true));
    };
    let mut lines = writer.object(&form, false);
    let key = below.parent.map_or("", |parent| parent.key);
    let mut depth = write_keys(key, 0, &mut lines);
    let position = Position::Below;
    let inner = objects(
        KindAt {
            kind: below,
            position,
        },
        trail,
    )?;
    match below.count {
        Count::List => lines.extend(listed(inner, depth)),
        Count::One => lines.extend(inner.into_iter().map(|line| indented(line, depth))),
        Count::Map => {
            depth = write_keys(&own_name(below), depth, &mut lines);
            lines.extend(inner.into_iter().map(|line| indented(line, depth)));
        }
    }
    Ok(lines)
}
