//! The words of `kongctl api`: methods, and the paths of the resources.
//!
//! A path is completed segment by segment, like that of a file, because one segment can be an ID.

use super::cursor::Cursor;
use super::item_words::{Place, Takes};
use super::names;
use super::offer::Offer;
use crate::cli::api::{METHOD, NextWord, REQUEST, method_names};
use crate::resources::{self, Resource};

/// Returns the words that may be the next one of a request.
pub(super) fn request_words(cursor: &Cursor, typed: &str) -> Vec<Offer> {
    let line = &cursor.line;
    let mut offers = Vec::new();
    let next = NextWord::after(line.values(REQUEST), line.value(METHOD));
    if next == NextWord::MethodOrPath {
        offers.extend(methods(typed));
    }
    if next != NextWord::Field {
        offers.extend(paths(cursor, typed));
    }
    offers
}

/// Returns the methods, in capitals where one is typed.
pub(super) fn methods(typed: &str) -> Vec<Offer> {
    let is_capital = typed.starts_with(|letter: char| letter.is_ascii_uppercase());
    let name = |name: &str| match is_capital {
        true => name.to_ascii_uppercase(),
        false => name.to_owned(),
    };
    method_names().map(name).map(Offer::bare).collect()
}

/// Returns the paths that go on as `typed` does, each up to the end of a segment.
fn paths(cursor: &Cursor, typed: &str) -> Vec<Offer> {
    // The slash in front is optional.
    let slash = match typed.is_empty() || typed.starts_with('/') {
        true => "",
        false => "/",
    };
    let whole = format!("{slash}{typed}");
    let (above, segment) = whole.rsplit_once('/').unwrap_or_default();
    let mut offers = segments(above, segment);
    offers.extend(ids(cursor, above, segment));
    for offer in &mut offers {
        let path = format!("{above}/{}", offer.word);
        offer.word = path[slash.len()..].to_owned();
    }
    offers
}

/// A path of a resource that begins with what is typed.
struct Below {
    resource: &'static Resource,
    template: &'static str,
    /// What follows in the template.
    rest: &'static str,
}

fn paths_below(above: &str) -> impl Iterator<Item = Below> {
    let paths = resources::resources().flat_map(|resource| {
        let paths = [Some(resource.path), resource.item_path];
        paths
            .into_iter()
            .flatten()
            .map(move |path| (resource, path))
    });
    paths.filter_map(move |(resource, template)| {
        let rest = resources::rest_below(template, above)?;
        Some(Below {
            resource,
            template,
            rest,
        })
    })
}

/// Returns the segments that may follow `above`, with a slash where more follows.
fn segments(above: &str, typed: &str) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    for Below { resource, rest, .. } in paths_below(above) {
        if rest.starts_with('{') || !rest.starts_with(typed) {
            continue;
        }
        let (segment, help) = match rest.split_once('/') {
            Some((segment, _)) => (&rest[..=segment.len()], ""),
            None => (rest, resource.help),
        };
        if offers.iter().all(|offer| offer.word != segment) {
            offers.push(Offer::new(segment, help));
        }
    }
    offers
}

/// Returns the IDs that may follow `above`.
fn ids(cursor: &Cursor, above: &str, typed: &str) -> Vec<Offer> {
    let Some(Listing { resource, parents }) = Listing::at(above) else {
        return Vec::new();
    };
    let place = Place {
        resource,
        takes: Takes::Id,
        named: Vec::new(),
        commands: Vec::new(),
        takes_flags: false,
    };
    let words = ["kongctl", "get"]
        .into_iter()
        .chain(resource.name.split(' '));
    let mut line: Vec<String> = words.map(str::to_owned).collect();
    line.extend(cursor.line.global_flags());
    line.extend(parents);
    let line = line.into_iter().map(Into::into).collect();
    let mut offers = names::find(cursor.parse, line, place, typed);
    offers.retain(|offer| is_segment(&offer.word));
    // The shell adds a space after the only candidate, unless there is a longer one.
    if let [id] = offers.as_slice()
        && paths_below(above).any(|path| path.rest.starts_with('{') && path.rest.contains('/'))
    {
        offers.push(Offer::bare(format!("{}/", id.word)));
    }
    offers
}

/// A list whose IDs are a segment of a path.
struct Listing {
    resource: &'static Resource,
    /// The flags for the IDs in front of that segment.
    parents: Vec<String>,
}

impl Listing {
    /// Returns the list whose IDs may follow `above`.
    fn at(above: &str) -> Option<Self> {
        let Below {
            resource,
            template,
            rest,
        } = paths_below(above).find(|path| path.rest.starts_with('{'))?;
        let parent = |segment: &str| {
            let parameter = segment.strip_prefix('{')?.strip_suffix('}')?;
            let mut parents = resource.parents.iter();
            let found = parents.find(|parent| parent.parameter == parameter)?;
            Some(found.parent)
        };
        let given = template.split('/').zip(above.split('/'));
        let flag = |(segment, id)| Some(format!("--{}={id}", parent(segment)?.id_flag));
        let parents = given.filter_map(flag).collect();
        let segment = rest.split('/').next()?;
        let resource = match parent(segment) {
            Some(parent) => resources::resource(parent.resource)?,
            None => resource,
        };
        Some(Self { resource, parents })
    }
}

/// Returns whether a word stands for itself in a path.
fn is_segment(word: &str) -> bool {
    let stands_for_itself =
        |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
    word.chars().all(stands_for_itself)
}
