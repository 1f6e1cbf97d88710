//! Shows that what is wrong is found: a document of our own, and answers that
//! break its rules one by one.

use serde_json::json;

use super::*;

const YAML: &str = r#"
paths:
  /things:
    parameters:
      - { name: size, in: query, schema: { type: integer } }
      - { name: Trace, in: header, schema: { type: string } }
    get:
      servers: [{ url: 'https://global.example/' }]
      parameters:
        - $ref: '#/components/parameters/Filter'
        - { name: 'filter[id]', in: query, schema: { type: string } }
        - { name: sort, in: query, description: "By:\n  - `name`", schema: { allOf: [{ description: '- size' }] } }
      responses:
        200: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
components:
  parameters:
    Filter:
      name: filter
      in: query
      schema:
        properties:
          name: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Text' }] }
          owner.name: { $ref: '#/components/schemas/Text' }
          labels: { additionalProperties: { $ref: '#/components/schemas/Text' } }
  schemas:
    Text: { type: object, properties: { eq: { type: string } } }
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: string, format: uuid }
        size: { type: integer, minimum: 1, maximum: 9 }
        rate: { type: number, minimum: 0, exclusiveMinimum: true }
        name: { type: string, nullable: true, minLength: 2, maxLength: 4, pattern: '^[a-z]+$' }
        kind: { enum: [a, b] }
        only: { const: x }
        made: { type: string, format: date-time }
        mail: { type: string, format: email }
        page: { type: string, format: uri }
        tags: { type: array, items: { type: string }, minItems: 1, maxItems: 2, uniqueItems: true }
        labels: { additionalProperties: { type: string }, minProperties: 1, maxProperties: 2 }
        closed: { properties: { a: { type: boolean } }, additionalProperties: false }
        named: { properties: { a: { type: boolean } } }
        open: { type: object }
        both: { allOf: [{ properties: { a: { type: string } } }, { properties: { b: { type: string } } }] }
        some: { anyOf: [{ type: string }, { type: [integer, 'null'] }] }
        one: { oneOf: [{ type: string, minLength: 2 }, { type: string, maxLength: 3 }] }
"#;

const ID: &str = "0b6a7a3e-0000-4000-8000-000000000001";

fn faults(member: &str, value: &Value) -> Vec<String> {
    let document = Document::read(YAML);
    let schema = document
        .get("/things")
        .and_then(|operation| operation.answer(200, "application/json"))
        .expect("a schema");
    let mut thing = json!({ "id": ID });
    thing[member] = value.clone();
    document.faults(schema, &json!([thing]))
}

#[test]
fn valid_data_has_no_faults() {
    for (member, value) in [
        ("size", json!(9)),
        ("size", json!(1.0)),
        ("rate", json!(0.1)),
        ("name", json!(null)),
        ("name", json!("abcd")),
        ("kind", json!("b")),
        ("only", json!("x")),
        ("made", json!("2026-01-02T03:04:05.678Z")),
        ("mail", json!("a@b.example")),
        ("page", json!("https://b.example/x")),
        ("tags", json!(["a", "b"])),
        ("labels", json!({"any": "x"})),
        ("closed", json!({"a": true})),
        ("open", json!({"any": [1]})),
        ("both", json!({"a": "x", "b": "y"})),
        ("some", json!(1)),
        ("some", json!(null)),
        ("one", json!("abcd")),
    ] {
        assert_eq!(faults(member, &value), [""; 0], "{member} {value}");
    }
}

#[test]
fn each_broken_rule_is_reported() {
    for (member, value, fault) in [
        ("id", json!("x"), r#"/-/id is "x", against format "uuid""#),
        ("size", json!(0), "/-/size is 0, against minimum 1"),
        ("size", json!(10), "/-/size is 10, against maximum 9"),
        (
            "size",
            json!(1.5),
            r#"/-/size is 1.5, against type "integer""#,
        ),
        ("rate", json!(0), "/-/rate is 0, against exclusiveMinimum 0"),
        (
            "rate",
            json!(null),
            r#"/-/rate is null, against type "number""#,
        ),
        ("name", json!("a"), r#"/-/name is "a", against minLength 2"#),
        (
            "name",
            json!("abcde"),
            r#"/-/name is "abcde", against maxLength 4"#,
        ),
        (
            "name",
            json!("AB"),
            r#"/-/name is "AB", against pattern "^[a-z]+$""#,
        ),
        (
            "kind",
            json!("c"),
            r#"/-/kind is "c", against enum ["a","b"]"#,
        ),
        ("only", json!("y"), r#"/-/only is "y", against const "x""#),
        (
            "made",
            json!("2026-01-02"),
            r#"/-/made is "2026-01-02", against format "date-time""#,
        ),
        (
            "mail",
            json!("a b@c.d"),
            r#"/-/mail is "a b@c.d", against format "email""#,
        ),
        (
            "page",
            json!("here"),
            r#"/-/page is "here", against format "uri""#,
        ),
        ("tags", json!([]), "/-/tags is [], against minItems 1"),
        (
            "tags",
            json!(["a", "b", "c"]),
            r#"/-/tags is ["a","b","c"], against maxItems 2"#,
        ),
        (
            "tags",
            json!(["a", "a"]),
            r#"/-/tags is ["a","a"], against uniqueItems true"#,
        ),
        (
            "tags",
            json!(["a", 1]),
            r#"/-/tags/- is 1, against type "string""#,
        ),
        (
            "labels",
            json!({}),
            "/-/labels is {}, against minProperties 1",
        ),
        (
            "labels",
            json!({"a": "1", "b": "2", "c": "3"}),
            r#"/-/labels is {"a":"1","b":"2","c":"3"}, against maxProperties 2"#,
        ),
        (
            "labels",
            json!({"a": 1}),
            r#"/-/labels/a is 1, against type "string""#,
        ),
        (
            "named",
            json!({"b": 1}),
            "/-/named/b has no name in the document",
        ),
        (
            "both",
            json!({"a": 1}),
            r#"/-/both/a is 1, against type "string""#,
        ),
        (
            "some",
            json!(true),
            r#"/-/some is true, against type "string""#,
        ),
        ("one", json!("abc"), "/-/one fits 2 of oneOf"),
        ("new", json!(1), "/-/new has no name in the document"),
    ] {
        assert_eq!(faults(member, &value), [fault], "{member} {value}");
    }
    let closed = [
        "/-/closed/b is not allowed",
        "/-/closed/b has no name in the document",
    ];
    assert_eq!(faults("closed", &json!({"b": 1})), closed);
}

#[test]
fn missing_required_members_are_reported() {
    let document = Document::read(YAML);
    let schema = document
        .get("/things")
        .and_then(|operation| operation.answer(200, "application/json"))
        .expect("a schema");
    assert_eq!(document.faults(schema, &json!([{}])), ["/-/id is missing"]);
    assert_eq!(
        document.faults(schema, &json!({})),
        [r#" is {}, against type "array""#]
    );
}

#[test]
fn parameters_are_found_whole_and_within_their_schemas() {
    let document = Document::read(YAML);
    let operation = document.get("/things").expect("an operation");
    for (name, is_taken) in [
        ("size", true),
        ("filter[id]", true),
        ("filter[name]", true),
        ("filter[name][eq]", true),
        ("filter[owner.name][eq]", true),
        ("filter[labels.any][eq]", true),
        ("filter[labels.any]", false),
        ("filter[name][neq]", false),
        ("filter[owner][eq]", false),
        ("other", false),
        ("Trace", false),
    ] {
        assert_eq!(operation.takes(name), is_taken, "{name}");
    }
    assert_eq!(
        ["name", "size", "id"].map(|attribute| operation.sorts_by(attribute)),
        [true, true, false]
    );
    assert_eq!(operation.servers(), ["https://global.example/"]);
    assert!(document.get("/others").is_none());
}

#[test]
fn complaints_and_exceptions_must_match() {
    let complaints = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<BTreeSet<_>>()
    };
    settle(&complaints(&["a"]), &[("a", "why")]);
    for (found, exceptions) in [
        (complaints(&["a"]), &[][..]),
        (complaints(&[]), &[("a", "why")][..]),
    ] {
        assert!(std::panic::catch_unwind(|| settle(&found, exceptions)).is_err());
    }
}
