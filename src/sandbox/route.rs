//! Finds the resource that a path belongs to.

use crate::percent;
use crate::resources::{Change, PathParent, Resource, Shape, Takes, resources};

/// A path of the API, with the values of its parameters.
pub(super) struct Route {
    pub(super) resource: &'static Resource,
    /// The path in the API document.
    pub(super) template: &'static str,
    pub(super) target: Target,
    /// What fills parameters of the path, in the order in which to resolve it.
    pub(super) parents: Vec<PathParent>,
    parameters: Vec<Parameter>,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    List,
    /// One item of a list.
    Item,
    /// An object that stands alone.
    Object,
    /// The place of an item among others.
    Move,
    /// Items that become members of a group.
    Add,
    /// Items that no longer are members of a group.
    Remove,
}

impl Target {
    /// Returns what the path of such a request has behind that of the item or the list.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::List | Self::Item | Self::Object => "",
            Self::Move => "/move",
            Self::Add => "/add",
            Self::Remove => "/remove",
        }
    }
}

/// A parameter of a path template, such as `{apiId}`, with its value.
struct Parameter {
    name: &'static str,
    value: String,
}

impl Route {
    /// Finds the resource of `path`.
    ///
    /// Where several match, as `/x/{id}` and `/x/me` do, the one with the fewest parameters is
    /// meant; of these the path of an item, if there is one.
    pub(super) fn find(path: &str) -> Option<Self> {
        let routes = resources().flat_map(|resource| {
            let item = Self::to_item(resource, path);
            item.into_iter().chain(Self::to_all(resource, path))
        });
        routes
            .min_by_key(|route| (route.parameters.len(), route.target != Target::Item))
            .or_else(|| Self::find_write(path))
            .or_else(|| Self::find_action(path))
    }

    /// Finds the resource of a path that ends with what to do.
    fn find_action(path: &str) -> Option<Self> {
        let actions = [
            (Target::Item, Target::Move),
            (Target::List, Target::Add),
            (Target::List, Target::Remove),
        ];
        actions.into_iter().find_map(|(of, target)| {
            let route = Self::find(path.strip_suffix(target.ending())?)?;
            (route.target == of).then_some(Self { target, ..route })
        })
    }

    /// Finds the resource that is written at a path from which nothing is read.
    fn find_write(path: &str) -> Option<Self> {
        let changes = [Change::Create, Change::Update, Change::Delete];
        let mut pairs = resources().flat_map(|resource| changes.map(|change| (resource, change)));
        pairs.find_map(|(resource, change)| Self::to_write(resource, change, path))
    }

    fn to_item(resource: &'static Resource, path: &str) -> Option<Self> {
        let template = resource.item_path?;
        let parameters = parameters(template, path)?;
        resource.argument()?;
        Some(Self {
            resource,
            template,
            target: Target::Item,
            parents: resource.parents.to_vec(),
            parameters,
        })
    }

    fn to_all(resource: &'static Resource, path: &str) -> Option<Self> {
        Some(Self {
            resource,
            template: resource.path,
            target: match resource.shape {
                Shape::List => Target::List,
                Shape::One => Target::Object,
            },
            parents: resource.parents.to_vec(),
            parameters: parameters(resource.path, path)?,
        })
    }

    fn to_write(resource: &'static Resource, change: Change, path: &str) -> Option<Self> {
        let write = resource.write_request(change)?;
        let parameters = parameters(write.path, path)?;
        let mut parents = write.parents.to_vec();
        // What is added by its path has to exist like a parent.
        if let (Some(added), Some(parameter)) = (resource.added(), write.argument())
            && added.field.is_none()
        {
            parents.push(PathParent {
                parameter,
                parent: added.item,
                takes: Takes::Id,
            });
        }
        Some(Self {
            resource,
            template: write.path,
            target: match write.argument() {
                Some(_) => Target::Item,
                None => Target::List,
            },
            parents,
            parameters,
        })
    }

    /// Returns whether the path is one from which nothing is read.
    pub(super) fn only_writes(&self) -> bool {
        let reads = [Some(self.resource.path), self.resource.item_path];
        !self.target.ending().is_empty() || !reads.contains(&Some(self.template))
    }

    /// Returns the value of a parameter.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let parameter = self.parameters.iter().find(|it| it.name == name)?;
        Some(&parameter.value)
    }

    /// Returns the ID or name of an item: the parameter that no parent fills.
    pub(super) fn argument(&self) -> Option<&str> {
        let is_filled = |name| self.parents.iter().any(|parent| parent.parameter == name);
        let parameter = self.parameters.iter().find(|it| !is_filled(it.name))?;
        Some(&parameter.value)
    }
}

/// Returns the name of the parameter that a step of a path template is.
pub(super) fn parameter(step: &'static str) -> Option<&'static str> {
    step.strip_prefix('{')?.strip_suffix('}')
}

/// Returns the parameters of `template` with their values in `path`; `None` if it does not match.
fn parameters(template: &'static str, path: &str) -> Option<Vec<Parameter>> {
    if !is_of(template, path) {
        return None;
    }
    let steps = template.split('/').zip(path.split('/'));
    let parameters = steps.filter_map(|(step, segment)| {
        let name = parameter(step)?;
        let value = percent::decode(segment);
        Some(Parameter { name, value })
    });
    Some(parameters.collect())
}

/// Returns whether a path is one of those that a template means.
fn is_of(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.as_bytes(), path.as_bytes());
    // A request is compared with all templates, and most differ from it soon.
    loop {
        match (template, path) {
            ([], []) => return true,
            ([b'{', ..], [first, ..]) if *first != b'/' => {
                template = rest_of_step(template);
                path = rest_of_step(path);
            }
            ([expected, next @ ..], [byte, rest @ ..]) if expected == byte => {
                template = next;
                path = rest;
            }
            _ => return false,
        }
    }
}

/// Returns what follows the step that a path begins with.
fn rest_of_step(path: &[u8]) -> &[u8] {
    let end = path.iter().position(|byte| *byte == b'/');
    &path[end.unwrap_or(path.len())..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Option<(&'static str, Target, Option<String>)> {
        let route = Route::find(path)?;
        let argument = route.argument().map(str::to_owned);
        Some((route.resource.name, route.target, argument))
    }

    #[test]
    fn a_path_leads_to_a_list_or_to_an_item() {
        assert_eq!(found("/v3/apis"), Some(("apis", Target::List, None)));
        assert_eq!(
            found("/v3/apis/a%2Fb"),
            Some(("apis", Target::Item, Some("a/b".to_owned())))
        );
        for path in ["", "/", "/v3/apis/", "/v3/apis/a/b/c/d", "/v3/none"] {
            assert_eq!(found(path), None, "{path}");
        }
    }

    #[test]
    fn a_fixed_segment_is_preferred_to_a_parameter() {
        assert_eq!(found("/v3/users/me"), Some(("me", Target::Object, None)));
    }

    #[test]
    fn a_path_that_only_writes_leads_to_what_it_writes() {
        assert_eq!(
            found("/v3/invites"),
            Some(("organization users", Target::List, None))
        );
        assert_eq!(
            found("/v3/apis/a/publications/p"),
            Some(("apis publications", Target::Item, None))
        );
        assert_eq!(
            found("/v3/teams/t/users/u"),
            Some((
                "organization teams users",
                Target::Item,
                Some("u".to_owned())
            ))
        );
    }
}
