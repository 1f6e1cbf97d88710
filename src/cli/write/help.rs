//! Help about `create` and `update`, made from the facts and the definitions: the fields of a
//! resource, and commands that work in the sandbox.

use serde_json::Value;

use crate::cli::explain::{ListedField, fields_of};
use crate::cli::get::help::{argument, command_of, in_lines, sample};
use crate::cli::line::HelpLength;
use crate::cli::verb::Verb;
use crate::item::Item;
use crate::json_text::elements;
use crate::konnect::name_of;
use crate::konnect::shapes;
use crate::resources::{self, Change, Resource};
use crate::schema::{Kind, Shape, check};
use crate::shell::quoted;
use crate::sort::sort_by_key;

/// The width of a help.
const WIDTH: usize = 80;

/// What a line is cut with.
const CUT: &str = "...";

/// What an example calls a new item.
const NEW_NAME: &str = "example";

/// Returns the fields that a command sets, and examples of it.
pub(in crate::cli) fn guide(
    verb: Verb,
    resource: &'static Resource,
    length: HelpLength,
) -> Option<String> {
    let mut text = match verb {
        Verb::Create => fields(&fields_of(resource, Change::Create), length),
        Verb::Update => fields(&fields_of(resource, Change::Update), length),
        // The editor shows the fields of the item.
        Verb::Edit | Verb::Delete => String::new(),
        Verb::Get | Verb::Describe => return None,
    };
    text.push_str("\nExamples:\n");
    for example in examples(verb, resource) {
        text.push_str(&format!("  {}\n", in_lines(&example)));
    }
    Some(text)
}

/// Returns a line for each field; in a brief help, only for those that are required.
fn fields(all: &[ListedField], length: HelpLength) -> String {
    let shown: Vec<&ListedField> = match length {
        HelpLength::Full => all.iter().collect(),
        HelpLength::Brief => all.iter().filter(|field| field.is_required).collect(),
    };
    let Some(width) = shown.iter().map(|field| field.name.len()).max() else {
        return String::new();
    };
    let title = match length {
        HelpLength::Full => "Fields",
        HelpLength::Brief => "Required fields",
    };
    let rows = shown.iter().map(|field| {
        let row = format!("  {:width$}  {}", field.name, field.text);
        format!("{}\n", cut(&row))
    });
    format!("\n{title}:\n{}", rows.collect::<String>())
}

/// Cuts a line that is wider than a terminal.
fn cut(line: &str) -> String {
    match line.char_indices().nth(WIDTH) {
        None => line.to_owned(),
        Some(_) => {
            let start: String = line.chars().take(WIDTH - CUT.len()).collect();
            start + CUT
        }
    }
}

/// Returns commands that can be pasted.
fn examples(verb: Verb, resource: &'static Resource) -> Vec<String> {
    let command = command_of(verb, resource);
    if matches!(verb, Verb::Edit | Verb::Delete) {
        let write = verb.write_request(resource);
        let takes_item = write.is_some_and(|write| write.argument().is_some());
        let item = item_of(resource).filter(|_| takes_item);
        let item = item.map(|item| format!(" {}", quoted(&item)));
        return vec![format!("{command}{}", item.unwrap_or_default())];
    }
    let written = match verb {
        Verb::Create => new_item(resource),
        _ => changed_item(resource),
    };
    let written = written.unwrap_or_else(|| " --file FILE".to_owned());
    let explained = format!("kongctl explain {}", resource.name);
    vec![format!("{command}{written}"), explained]
}

/// Returns what selects the first item: its name or ID, or the ID of the item that it is known by.
fn item_of(resource: &'static Resource) -> Option<String> {
    argument(resource).or_else(|| {
        let column = resource.known_by()?;
        let mut items = elements(resource.sample()).map(Item::new);
        let item = items.find(|item| is_below_sample_parents(item, resource))?;
        let mut pointers = column.pointers();
        pointers.find_map(|pointer| item.string_at(pointer))
    })
}

/// Returns whether an item of the list of all of them is below the parents that examples name.
fn is_below_sample_parents(item: &Item, resource: &'static Resource) -> bool {
    let above = resource.writes.parents.unwrap_or_default();
    let mut narrowing = resource.narrowing.iter();
    narrowing.all(|narrowing| {
        let is_above = above.iter().any(|it| it.parent.key == narrowing.parent.key);
        let parent = resources::resource(narrowing.parent.resource);
        let parent = parent.and_then(|parent| parent.sample_parent(resource));
        let id = parent.and_then(|parent| parent.string_at("/id"));
        let field = narrowing.field().map(|field| format!("/{field}"));
        !is_above || field.is_none_or(|field| item.string_at(&field) == id)
    })
}

/// Returns the arguments that make a new item; `None` where they would be too many.
fn new_item(resource: &'static Resource) -> Option<String> {
    let named = match resource.added() {
        Some(added) => {
            let above = resources::resource(added.item.resource)?;
            let item = sample(above)?;
            let name = name_of(above, &item).or_else(|| item.string_at("/id"))?;
            format!(" {}", quoted(&name))
        }
        None => new_name(resource).map_or(String::new(), |name| format!(" {}", quoted(&name))),
    };
    let set = match resource.added() {
        Some(added) => added.field,
        None => resource.name_field(),
    };
    let mut arguments = named;
    let required = fields_of(resource, Change::Create).into_iter();
    for field in required.filter(|field| field.is_required && Some(field.name.as_str()) != set) {
        let shape = shapes::request(resource, Change::Create)?.field(&field.name)?;
        arguments.push_str(&set_to(resource, &field.name, shape)?);
    }
    (!arguments.is_empty()).then_some(arguments)
}

/// Returns a name for a new item, where the resource has names.
fn new_name(resource: &'static Resource) -> Option<String> {
    let field = resource.name_field()?;
    let shape = shapes::request(resource, Change::Create)?.field(field)?;
    let is_valid = |name: &String| check(&Value::from(name.as_str()), shape).is_empty();
    let of_sample = sample(resource).and_then(|item| name_of(resource, &item));
    let names = [Some(NEW_NAME.to_owned()), of_sample];
    names.into_iter().flatten().find(is_valid)
}

/// Returns the arguments that change the first item.
fn changed_item(resource: &'static Resource) -> Option<String> {
    let shape = shapes::request(resource, Change::Update)?;
    let write = resource.write_request(Change::Update)?;
    let item = match write.argument() {
        Some(_) => format!(" {}", quoted(&item_of(resource)?)),
        None => String::new(),
    };
    let mut fields = fields_of(resource, Change::Update);
    // A description can be changed without harm, a name least of all.
    sort_by_key(&mut fields, |field| match field.name.as_str() {
        "description" => 0,
        name if Some(name) == resource.name_field() => 2,
        _ => 1,
    });
    let mut plain = fields.iter().filter_map(|field| {
        let shape = shape.field(&field.name)?;
        let is_plain = matches!(shape.kind(), Kind::Text | Kind::Boolean | Kind::Integer);
        set_to(resource, &field.name, shape).filter(|_| is_plain)
    });
    plain.next().map(|set| item + &set)
}

/// Returns the argument that sets a field to what the first item of the sandbox has, or to a file
/// where that is too long.
fn set_to(resource: &'static Resource, field: &str, shape: Shape) -> Option<String> {
    let item: Option<Value> =
        sample(resource).and_then(|item| serde_json::from_str(item.json()).ok());
    let value = item.as_ref().and_then(|item| item.get(field));
    let value = value.or_else(|| shape.choices().first());
    let value = value.filter(|value| check(value, shape).is_empty());
    let argument = match value {
        Some(Value::String(text)) => format!("{field}={text}"),
        Some(Value::Bool(_) | Value::Number(_)) => format!("{field}={}", value?),
        Some(value) => format!("{field}:={value}"),
        None if shape.kind() == Kind::Text => format!("{field}=@FILE"),
        None => return None,
    };
    let argument = match argument.len() < WIDTH {
        true => argument,
        false if shape.kind() == Kind::Text => format!("{field}=@FILE"),
        false => return None,
    };
    Some(format!(" {}", quoted(&argument)))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;
    use crate::cli::field::Field;
    use crate::cli::write::body::Body;

    /// Splits a command that needs no more of a shell than quotes around a whole word.
    fn words(command: &str) -> Vec<&str> {
        let parts = command.split('\'').enumerate();
        let words = parts.flat_map(|(index, part)| match index % 2 {
            0 => part.split_whitespace().collect::<Vec<_>>(),
            _ => vec![part],
        });
        words.collect()
    }

    #[test]
    fn every_example_is_a_command_and_sets_fields_as_the_facts_say() {
        let mut with_file = Vec::new();
        for resource in resources::resources() {
            for verb in [Verb::Create, Verb::Update, Verb::Delete] {
                if !verb.takes(resource) {
                    continue;
                }
                let examples = examples(verb, resource);
                for example in &examples {
                    assert!(Cli::try_parse_from(words(example)).is_ok(), "{example}");
                }
                if examples[0].ends_with("--file FILE") {
                    with_file.push(format!("{} {}", verb.word(), resource.name));
                    continue;
                }
                let change = verb.change().expect("a change");
                let mut body = Body::empty(shapes::request(resource, change));
                let fields = words(&examples[0]).into_iter();
                let fields = fields.filter(|word| word.contains('=') && !word.ends_with("=@FILE"));
                let fields: Vec<Field> =
                    fields.filter_map(|word| Field::parse(word).ok()).collect();
                body.set_fields(&fields).expect("the fields can be set");
                let faults = body.faults();
                let is_wrong = |fault: &&String| !fault.ends_with("is required");
                assert_eq!(faults.iter().find(is_wrong), None, "{examples:?}");
            }
        }
        assert!(with_file.len() < 90, "{} {with_file:?}", with_file.len());
    }
}
