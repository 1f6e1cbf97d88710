//! How an expression begins, and how it should for the value that it is run over.
//!
//! People know the responses of the API, where the items of a list are a member of an object, and
//! other programs, which print one item as a list.

use bytes::Bytes;

use super::value::{Object, Val, member};

/// What responses and other programs call the list of their items.
const LIST_NAMES: [&str; 6] = ["data", "items", "results", "entities", "values", "list"];

/// How expressions begin that are about one item.
const FOR_ITEMS: [&str; 3] = ["{", "\"", "select("];

/// An expression that was probably meant, and why it is another one than was typed.
pub(super) struct Meant {
    pub(super) why: &'static str,
    pub(super) expression: String,
}

impl Meant {
    fn new(why: &'static str, expression: String) -> Self {
        Self { why, expression }
    }
}

/// What an expression selects first.
enum First<'a> {
    /// A member: `.name`, `."name"` or `.["name"]`.
    Member(&'a str),
    /// All elements or some of them: `.[]` or `.[0]`.
    Elements,
}

/// Returns the expression that was probably meant if `expression` fails for `input`.
pub(super) fn meant(expression: &str, input: &Val) -> Option<Meant> {
    let expression = expression.trim_start();
    let path = expression.trim_start_matches(['[', '(', ' ']);
    let opening = &expression[..expression.len() - path.len()];
    match input {
        Val::Arr(list) => for_list(expression, opening, path, list.first()),
        Val::Obj(object) if has_items(object) => for_response(opening, path, object),
        Val::Obj(object) => for_item(opening, path, object),
        _ => None,
    }
}

fn for_list(expression: &str, opening: &str, path: &str, item: Option<&Val>) -> Option<Meant> {
    let why = "the list is an array";
    let Some((first, rest)) = split_first(path) else {
        let is_for_item = FOR_ITEMS.iter().any(|word| expression.starts_with(word));
        return is_for_item.then(|| Meant::new(why, format!(".[] | {expression}")));
    };
    match first {
        First::Elements => None,
        First::Member(name) if is_list_name(name) && !is_member_of(item, name) => {
            let path = match rest.starts_with('.') {
                true => format!(".[]{rest}"),
                false => of_itself(rest),
            };
            let why = "the list is the array itself";
            Some(Meant::new(why, format!("{opening}{path}")))
        }
        First::Member(_) if opening.is_empty() && !path.contains(',') => {
            Some(Meant::new(why, format!(".[]{path}")))
        }
        First::Member(_) => Some(Meant::new(why, format!(".[] | {expression}"))),
    }
}

fn for_response(opening: &str, path: &str, response: &Object) -> Option<Meant> {
    let path = match split_first(path)? {
        (First::Elements, _) => &path[1..],
        (First::Member(name), rest) if is_list_name(name) && !has(response, name) => rest,
        (First::Member(_), _) => return None,
    };
    let expression = format!("{opening}.data{path}");
    Some(Meant::new("the items are in .data", expression))
}

fn for_item(opening: &str, path: &str, item: &Object) -> Option<Meant> {
    let rest = match split_first(path)? {
        (First::Elements, rest) => rest,
        (First::Member(name), rest) if is_list_name(name) && !has(item, name) => {
            split_brackets(rest)?
        }
        (First::Member(_), _) => return None,
    };
    let expression = format!("{opening}{}", of_itself(rest));
    Some(Meant::new("this is one object", expression))
}

/// Splits a path behind what it selects first.
fn split_first(path: &str) -> Option<(First<'_>, &str)> {
    let member = path.strip_prefix('.')?;
    if let Some(rest) = split_brackets(member) {
        return Some((First::Elements, rest));
    }
    for (before, after) in [("\"", "\""), ("[\"", "\"]")] {
        if let Some(quoted) = member.strip_prefix(before) {
            let (name, rest) = quoted.split_once(after)?;
            return Some((First::Member(name), rest));
        }
    }
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let end = member.find(|letter| !is_letter(letter));
    let (name, rest) = member.split_at(end.unwrap_or(member.len()));
    (!name.is_empty()).then_some((First::Member(name), rest))
}

/// Returns what is behind brackets without a name in them: `[]`, `[0]`, `[1:3]`.
fn split_brackets(path: &str) -> Option<&str> {
    let (inner, rest) = path.strip_prefix('[')?.split_once(']')?;
    let is_index = |letter: char| letter.is_ascii_digit() || "-:".contains(letter);
    inner.chars().all(is_index).then_some(rest)
}

/// Returns what continues with `rest` behind a path, for the value itself.
fn of_itself(rest: &str) -> String {
    let rest = rest.trim_start_matches('?');
    if let Some(next) = rest.trim_start().strip_prefix('|') {
        return next.trim_start().to_owned();
    }
    match rest.starts_with('.') {
        true => rest.to_owned(),
        false => format!(".{rest}"),
    }
}

fn is_list_name(name: &str) -> bool {
    LIST_NAMES.contains(&name)
}

/// Returns whether `item` is an object with this member.
fn is_member_of(item: Option<&Val>, name: &str) -> bool {
    matches!(item, Some(Val::Obj(item)) if has(item, name))
}

fn has(object: &Object, name: &str) -> bool {
    object.contains_key(&Bytes::copy_from_slice(name.as_bytes()))
}

/// Returns whether an object is the response with a list.
fn has_items(object: &Object) -> bool {
    matches!(member(object, "data"), Some(Val::Arr(_)))
}

#[cfg(test)]
mod tests {
    use crate::error::Result;
    use crate::output::jq::tests::{items, jq, json};
    use crate::output::jq::{Jq, Take};

    /// Runs an expression that fails, and the one that its hint suggests. Returns the hint, and
    /// what the suggestion makes of the input.
    fn suggested(expression: &str, run: impl Fn(&Jq, Take) -> Result<()>) -> (String, Vec<String>) {
        let end = run(&jq(expression).expect(expression), &mut |_| Ok(()));
        let hint = end.expect_err(expression).hints().join("\n");
        let mut results = Vec::new();
        if let Some((_, quoted)) = hint.split_once("--jq ") {
            let meant = jq(quoted.trim_matches('\'')).expect(quoted);
            run(&meant, &mut |result| {
                results.push(json(result));
                Ok(())
            })
            .expect(quoted);
        }
        (hint, results)
    }

    #[test]
    fn an_expression_for_something_else_than_a_list_gets_the_one_for_it() {
        let list = items(&[
            r#"{"name":"a","data":{"x":1}}"#,
            r#"{"name":"b","data":{"x":2}}"#,
        ]);
        for (expression, hint, results) in [
            (
                ".name",
                "the list is an array: try --jq '.[].name'",
                &["\"a\"", "\"b\""][..],
            ),
            (
                " .\"name\" | length",
                "the list is an array: try --jq '.[].\"name\" | length'",
                &["1", "1"],
            ),
            (
                ".data.x",
                "the list is an array: try --jq '.[].data.x'",
                &["1", "2"],
            ),
            (
                ".items[].name",
                "the list is the array itself: try --jq '.[].name'",
                &["\"a\"", "\"b\""],
            ),
            (
                ".items[0].name",
                "the list is the array itself: try --jq '.[0].name'",
                &["\"a\""],
            ),
            (
                ".items[:1] | length",
                "the list is the array itself: try --jq '.[:1] | length'",
                &["1"],
            ),
            (
                ".items | length",
                "the list is the array itself: try --jq length",
                &["2"],
            ),
            (
                ".items|map(.name)",
                "the list is the array itself: try --jq 'map(.name)'",
                &["[\"a\",\"b\"]"],
            ),
            (
                "[.items[] | .name]",
                "the list is the array itself: try --jq '[.[] | .name]'",
                &["[\"a\",\"b\"]"],
            ),
            (
                ".items.name",
                "the list is the array itself: try --jq '.[].name'",
                &["\"a\"", "\"b\""],
            ),
            (
                ".results[].name",
                "the list is the array itself: try --jq '.[].name'",
                &["\"a\"", "\"b\""],
            ),
            (
                ".entities[].name",
                "the list is the array itself: try --jq '.[].name'",
                &["\"a\"", "\"b\""],
            ),
            (
                ".values[1].name",
                "the list is the array itself: try --jq '.[1].name'",
                &["\"b\""],
            ),
            (
                ".list[-1].name",
                "the list is the array itself: try --jq '.[-1].name'",
                &["\"b\""],
            ),
            (
                ".[\"name\"]",
                "the list is an array: try --jq '.[].[\"name\"]'",
                &["\"a\"", "\"b\""],
            ),
            (
                "\"is \\(.name)\"",
                "the list is an array: try --jq '.[] | \"is \\(.name)\"'",
                &["\"is a\"", "\"is b\""],
            ),
            (
                "[.name]",
                "the list is an array: try --jq '.[] | [.name]'",
                &["[\"a\"]", "[\"b\"]"],
            ),
            (
                "[.name, .data.x]",
                "the list is an array: try --jq '.[] | [.name, .data.x]'",
                &["[\"a\",1]", "[\"b\",2]"],
            ),
            (
                ".name, .data.x",
                "the list is an array: try --jq '.[] | .name, .data.x'",
                &["\"a\"", "1", "\"b\"", "2"],
            ),
            (
                "{name}",
                "the list is an array: try --jq '.[] | {name}'",
                &["{\"name\":\"a\"}", "{\"name\":\"b\"}"],
            ),
            (
                "select(.name == \"a\").data.x",
                "the list is an array: try --jq '.[] | select(.name == \"a\").data.x'",
                &["1"],
            ),
            (".[].name.x", "", &[]),
            ("first | .name[0]", "", &[]),
        ] {
            let run = |jq: &Jq, take: Take| jq.run_over_list(&list, take);
            let expected: Vec<String> = results.iter().map(|result| (*result).to_owned()).collect();
            assert_eq!(
                suggested(expression, run),
                (hint.to_owned(), expected),
                "{expression}"
            );
        }
    }

    #[test]
    fn an_expression_for_a_list_gets_the_one_for_an_object() {
        let (item, response) = (
            r#"{"name":"a","tags":{}}"#,
            r#"{"data":[{"name":"a"}],"meta":null}"#,
        );
        for (expression, input, hint, results) in [
            (
                ".[0].name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""][..],
            ),
            (
                ".[].name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""],
            ),
            (
                ".[] | .name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""],
            ),
            (
                ".data[].name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""],
            ),
            (
                ".items[] | select(.name == \"a\").name",
                item,
                "this is one object: try --jq 'select(.name == \"a\").name'",
                &["\"a\""],
            ),
            (
                "[.[0].name]",
                item,
                "this is one object: try --jq '[.name]'",
                &["[\"a\"]"],
            ),
            (
                ".[-1].name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""],
            ),
            (
                ".[]?.name",
                item,
                "this is one object: try --jq .name",
                &["\"a\""],
            ),
            (".tags[].x[]", r#"{"tags":[1]}"#, "", &[]),
            // The object has a member of this name.
            (".items[]", r#"{"items":5}"#, "", &[]),
            (".items[]", r#"{"data":[],"items":5}"#, "", &[]),
            (
                ".[].name",
                response,
                "the items are in .data: try --jq '.data[].name'",
                &["\"a\""],
            ),
            (
                ".[0]",
                response,
                "the items are in .data: try --jq '.data[0]'",
                &["{\"name\":\"a\"}"],
            ),
            (
                ".items[].name",
                response,
                "the items are in .data: try --jq '.data[].name'",
                &["\"a\""],
            ),
            (".meta[]", response, "", &[]),
        ] {
            let run = |jq: &Jq, take: Take| jq.run(input, take);
            let expected: Vec<String> = results.iter().map(|result| (*result).to_owned()).collect();
            assert_eq!(
                suggested(expression, run),
                (hint.to_owned(), expected),
                "{expression}"
            );
        }
    }
}
