//! Deletes what is at paths.

use std::collections::HashSet;
use std::rc::Rc;

use jaq_core::path::Opt;
use jaq_core::{Error, Exn, ValR, ValT};

use super::access::{bounds, position};
use super::text::described;
use super::value::{Val, member};
use crate::sort::sort;

/// Returns a value without what is at these paths.
pub(super) fn without(value: Val, paths: &Val) -> ValR<Val> {
    let Val::Arr(paths) = paths else {
        return Err(Error::str("Paths must be specified as an array"));
    };
    let paths = paths.iter().map(|path| match path {
        Val::Arr(path) => Ok(path.as_slice()),
        _ => Err(Error::str("Path must be specified as an array")),
    });
    let mut paths = paths.collect::<Result<Vec<_>, _>>()?;
    sort(&mut paths);
    without_paths(value, &paths)
}

/// Deletes what is below members first, then all members at once: until then every index means
/// what it meant before.
fn without_paths(mut value: Val, paths: &[&[Val]]) -> ValR<Val> {
    let mut deleted = Vec::new();
    for same in paths.chunk_by(|left, right| left.first() == right.first()) {
        match same {
            [[], ..] => return Ok(Val::Null),
            [[first], ..] => deleted.push(first),
            _ => value = without_below(value, same)?,
        }
    }
    without_members(value, &deleted)
}

/// Deletes what is at paths that begin with the same step and go on from there.
fn without_below(value: Val, paths: &[&[Val]]) -> ValR<Val> {
    let Some((first, _)) = paths.first().and_then(|path| path.split_first()) else {
        return Ok(value);
    };
    // Nothing is made only to be deleted.
    if value.clone().index(first)? == Val::Null {
        return Ok(value);
    }
    let rest: Vec<&[Val]> = paths.iter().map(|path| &path[1..]).collect();
    let below = |value| std::iter::once(without_paths(value, &rest).map_err(Exn::from));
    let result = value.map_index(first, Opt::Essential, below);
    result.map_err(|error| {
        let error = error.get_err();
        error.unwrap_or_else(|_| Error::str("Cannot delete what is at a path"))
    })
}

fn without_members(value: Val, deleted: &[&Val]) -> ValR<Val> {
    match value {
        value if deleted.is_empty() => Ok(value),
        Val::Null => Ok(Val::Null),
        Val::Obj(mut object) => {
            let mut names = HashSet::new();
            for name in deleted {
                match name {
                    Val::Str(name) => _ = names.insert(name),
                    other => return Err(no_member("object", other)),
                }
            }
            Rc::make_mut(&mut object).retain(|name, _| !names.contains(name));
            Ok(Val::Obj(object))
        }
        Val::Arr(mut list) => {
            let mut is_kept = vec![true; list.len()];
            for index in deleted {
                let (start, end) = range(index, list.len())?;
                is_kept[start..end].fill(false);
            }
            let mut is_kept = is_kept.into_iter();
            Rc::make_mut(&mut list).retain(|_| is_kept.next() == Some(true));
            Ok(Val::Arr(list))
        }
        other => Err(Error::str(format_args!(
            "Cannot delete fields from {}",
            described(&other)
        ))),
    }
}

/// Returns where the elements are that an index or a range means.
fn range(index: &Val, len: usize) -> ValR<(usize, usize), Val> {
    match index {
        Val::Obj(range) => bounds(&(member(range, "start")..member(range, "end")), len),
        number if number.as_number().is_some() => Ok(match position(number, len) {
            Ok(position) => (position.min(len), position.saturating_add(1).min(len)),
            Err(_) => (0, 0),
        }),
        other => Err(no_member("array", other)),
    }
}

fn no_member(kind: &str, index: &Val) -> Error<Val> {
    let index = index.kind();
    Error::str(format_args!(
        "Cannot delete field at {kind} index of {index}"
    ))
}
