//! The parents of a resource on the command line: by flag, or by the name that stands in their
//! place, as in `get apis flight-status versions`.

use clap::ArgMatches;

use super::matches::text_of;
use crate::error::{Error, Result};
use crate::konnect::Selector;
use crate::resources::{self, Parent, Resource};

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

/// Returns the parent of `resource` that an item of `above` is.
pub(crate) fn parent_in(
    resource: &'static Resource,
    above: &Resource,
) -> Option<(&'static Parent, Presence)> {
    parents_of(resource).find(|(parent, _)| parent.resource == above.name)
}

/// Returns what help and errors call a parent, such as `control plane`.
pub(super) fn label(parent: &Parent) -> String {
    let words: Vec<&str> = parent
        .key
        .split('-')
        .map(|word| match word {
            "ai" => "AI",
            "api" => "API",
            "dcr" => "DCR",
            word => word,
        })
        .collect();
    words.join(" ")
}

/// Returns the error of a parent that has to be given; `argument` is the item that was asked for.
pub(super) fn missing(parent: &Parent, resource: &Resource, argument: Option<&Selector>) -> Error {
    let what = label(parent);
    let flag = match parent.name_flag {
        Some(flag) => format!("--{flag} NAME"),
        None => format!("--{} ID", parent.id_flag),
    };
    let below = resource.name.strip_prefix(parent.resource);
    let article = if what.starts_with(['A', 'a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    let name = resource.name;
    let mut error = Error::usage(format!("`get {name}` needs {article} {what}"));
    error = match below.filter(|below| below.starts_with(' ')) {
        Some(below) => {
            let above = parent.resource;
            error.hint(format!(
                "run `kongctl get {above} NAME{below}`, or add {flag}"
            ))
        }
        None => error.hint(format!("add {flag}")),
    };
    // The first word may have been meant as a name: `get apis versions documents`.
    if let (Some(below), Some(argument), Some(flag)) = (below, argument, parent.name_flag)
        && let Some(node) = resources::below(parent.resource, argument.text())
    {
        let name = below.trim_start();
        error = error.hint(format!(
            "for {what} `{name}`, run `kongctl get {} --{flag} {name}`",
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
pub(super) struct GivenParents(Vec<GivenParent>);

/// A parent that was selected.
#[derive(Clone, Debug)]
pub(super) struct GivenParent {
    parent: &'static Parent,
    pub(super) selector: Selector,
    /// The flag that selects it; `None` for a name in its place.
    flag: Option<&'static str>,
}

impl GivenParents {
    pub(super) fn get(&self, parent: &Parent) -> Option<&GivenParent> {
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
                flag: Some(parent.id_flag),
            });
        }
        if let Some(flag) = parent.name_flag
            && let Some(name) = text_of(matches, flag)
        {
            return self.add(GivenParent {
                parent,
                selector: Selector::IdOrName(name.clone()),
                flag: Some(flag),
            });
        }
        Ok(())
    }

    /// Adds the parent that stands in its place.
    pub(super) fn add_placed(&mut self, parent: &'static Parent, selector: Selector) -> Result<()> {
        self.add(GivenParent {
            parent,
            selector,
            flag: None,
        })
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
        match self.flag {
            Some(flag) => format!("`--{flag} {text}`"),
            None => format!("`{text}`"),
        }
    }

    /// Returns what was looked for, when it cannot be found.
    pub(super) fn described(&self) -> String {
        let text = self.selector.text();
        format!("{} `{text}`", label(self.parent))
    }
}
