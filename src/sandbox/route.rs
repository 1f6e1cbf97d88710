//! Finds the resource that a path belongs to.

use crate::percent;
use crate::resources::{Resource, resources};

/// The resource of a path.
pub(super) struct SandboxRoute {
    pub(super) resource: &'static Resource,
    /// The id or name, if it is the path of one item.
    pub(super) argument: Option<String>,
    parameter_count: usize,
}

/// A parameter of a path template, such as `{apiId}`, with its value.
struct Parameter {
    name: &'static str,
    value: String,
}

impl SandboxRoute {
    /// Finds the resource of `path`.
    ///
    /// Where several match, as `/x/{id}` and `/x/me` do, the one with the fewest parameters is
    /// meant.
    pub(super) fn find(path: &str) -> Option<Self> {
        let items = resources().filter_map(|resource| Self::to_item(resource, path));
        let lists = resources().filter_map(|resource| Self::to_list(resource, path));
        // Of several with as few parameters, `min_by_key` takes the first: an item, if there is
        // one.
        items.chain(lists).min_by_key(|route| route.parameter_count)
    }

    fn to_item(resource: &'static Resource, path: &str) -> Option<Self> {
        let parameters = parameters(resource.item_path?, path)?;
        let parameter_count = parameters.len();
        let name = resource.argument()?;
        let argument = parameters
            .into_iter()
            .find(|parameter| parameter.name == name)?;
        Some(Self {
            resource,
            argument: Some(argument.value),
            parameter_count,
        })
    }

    fn to_list(resource: &'static Resource, path: &str) -> Option<Self> {
        Some(Self {
            resource,
            argument: None,
            parameter_count: parameters(resource.path, path)?.len(),
        })
    }
}

/// Returns the parameters of `template` with their values in `path`; `None` if it does not match.
fn parameters(template: &'static str, path: &str) -> Option<Vec<Parameter>> {
    let mut found = Vec::new();
    let mut segments = path.split('/');
    for step in template.split('/') {
        let segment = segments.next()?;
        let name = step
            .strip_prefix('{')
            .and_then(|step| step.strip_suffix('}'));
        match name {
            Some(_) if segment.is_empty() => return None,
            Some(name) => found.push(Parameter {
                name,
                value: percent::decode(segment),
            }),
            None if step == segment => {}
            None => return None,
        }
    }
    if segments.next().is_some() {
        return None;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Option<(&'static str, Option<String>)> {
        SandboxRoute::find(path).map(|route| (route.resource.name, route.argument))
    }

    #[test]
    fn a_path_leads_to_a_list_or_to_an_item() {
        assert_eq!(found("/v3/apis"), Some(("apis", None)));
        assert_eq!(
            found("/v3/apis/a%2Fb"),
            Some(("apis", Some("a/b".to_owned())))
        );
        for path in ["", "/", "/v3/apis/", "/v3/apis/a/b/c/d", "/v3/none"] {
            assert_eq!(found(path), None, "{path}");
        }
    }

    #[test]
    fn a_fixed_segment_is_preferred_to_a_parameter() {
        let (name, argument) = found("/v3/users/me").expect("a resource");
        assert_eq!((name, argument), ("me", None));
    }
}
