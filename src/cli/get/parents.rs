//! The parents of a resource on the command line: by flag, or by the name that stands in their
//! place, as in `get apis flight-status versions`.

use clap::ArgMatches;

use super::matches::text_of;
use crate::cli::verb::Verb;
use crate::config::{Config, Source, usual_parent};
use crate::error::{Error, Result};
use crate::konnect::Selector;
use crate::resources::{self, Parent, Resource, spelled};
use crate::shell::quoted;

/// Whether a parent has to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
}

/// Returns the parents of a resource.
pub(crate) fn parents_of(
    resource: &'static Resource,
) -> impl Iterator<Item = (&'static Parent, Presence)> {
    let above = resource.parents.iter().map(|above| {
        let presence = if resource.needs(above.parent) {
            Presence::Required
        } else {
            Presence::Optional
        };
        (above.parent, presence)
    });
    let narrowing = resource.narrowing.iter();
    above.chain(narrowing.map(|narrowing| (narrowing.parent, Presence::Optional)))
}

/// Returns whether a parent has to be given to a verb: what is read of all parents may be written
/// below one of them only.
pub(super) fn presence_for(
    verb: Verb,
    resource: &Resource,
    parent: &Parent,
    presence: Presence,
) -> Presence {
    let write = verb.write_request(resource);
    let mut above = write.iter().flat_map(|write| write.parents);
    match above.any(|above| above.parent.key == parent.key && parent.default_from.is_none()) {
        true => Presence::Required,
        false => presence,
    }
}

/// Returns the parent of `resource` that an item of `above` is.
pub(crate) fn parent_in(
    resource: &'static Resource,
    above: &Resource,
) -> Option<(&'static Parent, Presence)> {
    parents_of(resource).find(|(parent, _)| parent.resource == above.name)
}

/// Returns the words of a resource, each with the parent whose item can follow it.
pub(super) fn words_with_parents(
    resource: &'static Resource,
) -> impl Iterator<Item = (&'static str, Option<(&'static Parent, Presence)>)> {
    let mut end = 0;
    resource.name.split(' ').map(move |word| {
        end += word.len();
        let above = resources::resource(&resource.name[..end]);
        // The blank behind the word.
        end += 1;
        (word, above.and_then(|above| parent_in(resource, above)))
    })
}

/// Returns whether the words of `resource` lead through the resource of `parent`.
pub(super) fn stands_above(parent: &Parent, resource: &Resource) -> bool {
    resource
        .name
        .strip_prefix(parent.resource)
        .is_some_and(|rest| rest.starts_with(' '))
}

/// Returns what help and errors call a parent, such as `control plane`.
pub(super) fn label(parent: &Parent) -> String {
    spelled(parent.key)
}

/// Returns the error of a parent that has to be given; `argument` is the item that was asked for.
pub(super) fn missing(
    verb: Verb,
    parent: &Parent,
    resource: &Resource,
    argument: Option<&Selector>,
) -> Error {
    let verb = verb.word();
    let what = label(parent);
    let flag = match parent.name_flag {
        Some(flag) => format!("add --{flag} NAME"),
        None => format!("add --{} ID", parent.id_flag),
    };
    let ways = match usual_parent(parent.key) {
        Some(setting) => format!("{flag}, or set `{}`", setting.definition.key),
        None => flag,
    };
    let below = resource.name.strip_prefix(parent.resource);
    let article = if what.starts_with(['A', 'a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    let name = resource.name;
    let mut error = Error::usage(format!("`{verb} {name}` needs {article} {what}"));
    if let (Some(below), Some(argument)) = (below, argument)
        && resources::below(parent.resource, argument.text()).is_none()
    {
        let (above, item) = (parent.resource, quoted(argument.text()));
        error = error.hint(format!(
            "if {item} is the {what}, run `kongctl {verb} {above} {item}{below}`"
        ));
    }
    error = match below.filter(|below| below.starts_with(' ')) {
        Some(below) => {
            let above = parent.resource;
            error.hint(format!(
                "run `kongctl {verb} {above} NAME{below}`, or {ways}"
            ))
        }
        None => error.hint(ways),
    };
    // The first word may have been meant as a name: `get apis versions documents`.
    if let (Some(below), Some(argument), Some(flag)) = (below, argument, parent.name_flag)
        && let Some(node) = resources::below(parent.resource, argument.text())
    {
        let name = below.trim_start();
        error = error.hint(format!(
            "for {what} `{name}`, run `kongctl {verb} {} --{flag} {name}`",
            node.words
        ));
    }
    error.hint(format!(
        "run `kongctl get {}` to list them",
        parent.resource
    ))
}

/// The parents that a command line selects.
#[derive(Clone, Debug, Default)]
pub(in crate::cli) struct GivenParents(Vec<GivenParent>);

/// A parent that was selected.
#[derive(Clone, Debug)]
pub(in crate::cli) struct GivenParent {
    parent: &'static Parent,
    pub(in crate::cli) selector: Selector,
    origin: Origin,
}

/// How a parent was selected.
#[derive(Clone, Debug)]
enum Origin {
    Flag(&'static str),
    /// Its name stands in its place.
    Place,
    /// A setting names it, as the key says.
    Setting(&'static str, Source),
}

impl GivenParents {
    pub(in crate::cli) fn get(&self, parent: &Parent) -> Option<&GivenParent> {
        self.0.iter().find(|given| given.parent.key == parent.key)
    }

    /// Adds what the flags of one command select.
    pub(super) fn add_flags(
        &mut self,
        parent: &'static Parent,
        matches: &ArgMatches,
    ) -> Result<()> {
        if let Some(id) = text_of(matches, parent.id_flag) {
            return self.add(GivenParent {
                parent,
                selector: Selector::Id(id.clone()),
                origin: Origin::Flag(parent.id_flag),
            });
        }
        if let Some(flag) = parent.name_flag
            && let Some(name) = text_of(matches, flag)
        {
            return self.add(GivenParent {
                parent,
                selector: Selector::IdOrName(name.clone()),
                origin: Origin::Flag(flag),
            });
        }
        Ok(())
    }

    /// Adds the parent that stands in its place.
    pub(super) fn add_placed(&mut self, parent: &'static Parent, selector: Selector) -> Result<()> {
        self.add(GivenParent {
            parent,
            selector,
            origin: Origin::Place,
        })
    }

    /// Adds the parent that the settings name; returns whether there is one.
    pub(super) fn add_usual(&mut self, parent: &'static Parent, config: &Config) -> Result<bool> {
        let Some(setting) = usual_parent(parent.key) else {
            return Ok(false);
        };
        let Some(found) = config.get(setting, None)? else {
            return Ok(false);
        };
        let key = setting.definition.key;
        log::info!("{} `{}` from {}", label(parent), found.value, found.source);
        self.0.push(GivenParent {
            parent,
            selector: Selector::IdOrName(found.value),
            origin: Origin::Setting(key, found.source),
        });
        Ok(true)
    }

    fn add(&mut self, given: GivenParent) -> Result<()> {
        if let Some(other) = self.get(given.parent) {
            let message = format!(
                "{} and {} both select the {}",
                other.typed(),
                given.typed(),
                label(given.parent)
            );
            return Err(Error::usage(message).hint("leave one of them out"));
        }
        self.0.push(given);
        Ok(())
    }
}

impl GivenParent {
    /// Returns the parent as it was typed, in backticks.
    fn typed(&self) -> String {
        let text = self.selector.text();
        match self.origin {
            Origin::Flag(flag) => format!("`--{flag} {text}`"),
            Origin::Place | Origin::Setting(..) => format!("`{text}`"),
        }
    }

    /// Adds to an error which parent could not be found, and where it comes from.
    pub(in crate::cli) fn explain(&self, error: Error) -> Error {
        let what = label(self.parent);
        let error = error.context(&format!("cannot find {what} `{}`", self.selector.text()));
        match &self.origin {
            Origin::Flag(_) | Origin::Place => error,
            Origin::Setting(key, source) => error.fact("from", format!("`{key}` in {source}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::SETTINGS;

    #[test]
    fn the_settings_name_parents_that_stand_below_nothing() {
        let parents: Vec<_> = resources::resources()
            .flat_map(parents_of)
            .filter(|(_, presence)| *presence == Presence::Required)
            .map(|(parent, _)| parent)
            .collect();
        let keys = SETTINGS.iter().map(|definition| definition.key);
        let usual: Vec<_> = keys
            .filter_map(|key| key.strip_prefix("konnect.parents."))
            .collect();
        assert_eq!(usual.len(), 6);
        for key in usual {
            let parent = parents.iter().find(|parent| parent.key == key).expect(key);
            let above = resources::resource(parent.resource).expect(key);
            assert!(above.parents.is_empty(), "{key}");
            assert!(usual_parent(key).is_some(), "{key}");
        }
    }
}
