//! Tests of expressions: what they mean, and that no input and no expression gets past the limits.

use std::sync::Arc;

use super::*;
use crate::document::Document;
use crate::redact::Secrets;
use crate::style::Color;

pub(super) fn jq(expression: &str) -> Result<Jq> {
    Jq::parse(expression, Ui::new(Color::Never, Secrets::default()))
}

/// Returns the results of an expression as JSON, and the error that it ends with.
pub(super) fn run(expression: &str, input: &str) -> (Vec<String>, Result<()>) {
    let mut results = Vec::new();
    let program = jq(expression).expect("an expression");
    let end = program.run(input, &mut |result| {
        results.push(json(result));
        Ok(())
    });
    (results, end)
}

fn results(expression: &str, input: &str) -> Vec<String> {
    let (results, end) = run(expression, input);
    end.expect("no error");
    results
}

/// Returns the cause of the error that an expression ends with.
fn cause(expression: &str, input: &str) -> String {
    let (_, end) = run(expression, input);
    let error = end.expect_err(expression);
    let [("cause", cause)] = error.facts() else {
        panic!("{error:?}");
    };
    cause.clone()
}

pub(super) fn json(result: JqResult) -> String {
    match result {
        JqResult::String(text) => serde_json::Value::from(text).to_string(),
        JqResult::List(elements) => format!("[{}]", elements.collect::<Vec<_>>().join(",")),
        JqResult::Json(text) => text,
    }
}

/// Returns the items of a list of JSON texts.
pub(super) fn items(texts: &[impl AsRef<str>]) -> Items {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    let list = format!("[{}]", texts.join(","));
    let spans = Document::new(&list).items("").expect("a list");
    Items::new(Arc::new(list), spans)
}

fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[test]
fn every_digit_and_the_order_of_the_fields_survive() {
    let input = r#"[{"z":1.10,"a":1234567890123456789012345678901234567890,"m":1e+400}]"#;
    assert_eq!(
        results(".[]", input),
        [r#"{"z":1.10,"a":1234567890123456789012345678901234567890,"m":1e+400}"#]
    );
    assert_eq!(
        results(".[0].a", input),
        ["1234567890123456789012345678901234567890"]
    );
}

#[test]
fn expressions_mean_what_they_mean_to_jq() {
    for (expression, input, expected) in [
        (
            ".[] | select(.n > 1) | .name",
            r#"[{"n":1,"name":"a"},{"n":2,"name":"b"}]"#,
            vec![r#""b""#],
        ),
        ("length", "[1,2,3]", vec!["3"]),
        ("map(.n) | add", r#"[{"n":1},{"n":2.5}]"#, vec!["3.5"]),
        ("nan, infinite | isnormal", "null", vec!["false", "false"]),
        ("[nan]", "null", vec!["[null]"]),
        (
            "{(\"a\",\"b\"): 1}",
            "null",
            vec![r#"{"a":1}"#, r#"{"b":1}"#],
        ),
        ("empty", "null", vec![]),
        ("\"a\\(1+1)\" | test(\"^a2$\")", "null", vec!["true"]),
    ] {
        assert_eq!(results(expression, input), expected, "{expression}");
    }
}

#[test]
fn every_definition_can_be_called() {
    for (name, arity) in definitions::names() {
        let call = match arity {
            0 => name.to_owned(),
            arity => format!("{name}({})", vec!["."; arity].join("; ")),
        };
        assert!(jq(&call).is_ok(), "{call}");
    }
}

#[test]
fn what_is_missing_is_made_by_an_update() {
    for (expression, input, expected) in [
        (".a.b = 1", "{}", r#"{"a":{"b":1}}"#),
        (
            ".labels.env |= \"x\"",
            r#"{"labels":null}"#,
            r#"{"labels":{"env":"x"}}"#,
        ),
        (".a[2] = 1", "{}", r#"{"a":[null,null,1]}"#),
        (".[-1] = 3", "[1,2]", "[1,3]"),
        (".[1:3] = [9]", "[0,1,2,3]", "[0,9,3]"),
        (".[2:] |= map(. * 2)", "[0,1,2,3]", "[0,1,4,6]"),
        ("[.[] | {(.): 1}] | add", r#"["a","b"]"#, r#"{"a":1,"b":1}"#),
        (
            "reduce .[] as $x ({}; .[$x.k] += [$x.v])",
            r#"[{"k":"a","v":1},{"k":"b","v":2},{"k":"a","v":3}]"#,
            r#"{"a":[1,3],"b":[2]}"#,
        ),
        (
            "reduce .[] as $x (null; .n.m += $x)",
            "[1,2]",
            r#"{"n":{"m":3}}"#,
        ),
        ("del(.[0, 2], .[-1])", "[0,1,2,3]", "[1]"),
        (
            "del(.a.x, .b, .c.d)",
            r#"{"a":{"x":1,"y":2},"b":3}"#,
            r#"{"a":{"y":2}}"#,
        ),
        ("del(.[1:], .[-9])", "[0,1,2]", "[0]"),
        ("del(.)", "[0]", "null"),
        (
            "delpaths([[\"a\",0],[\"a\",1]])",
            r#"{"a":[0,1,2]}"#,
            r#"{"a":[2]}"#,
        ),
        (
            "del(.. | select(. == 2)?)",
            "[1,[2,{\"a\":2}],2]",
            "[1,[{}]]",
        ),
        (
            "to_entries | map(.value += 1) | from_entries",
            r#"{"b":1,"a":2}"#,
            r#"{"b":2,"a":3}"#,
        ),
    ] {
        assert_eq!(results(expression, input), [expected], "{expression}");
    }
    for (expression, input, expected) in [
        (".[-4] = 1", "[1]", "Out of bounds negative array index"),
        (".[1000000000] = 1", "null", "Array index too large"),
        (".a = 1", "[]", "cannot index array with \"a\""),
        (
            "delpaths([[\"a\"]])",
            "[1]",
            "cannot delete field at array index of string",
        ),
        (
            ".[0:1] = 1",
            "[1]",
            "A slice of an array can only be assigned another array",
        ),
        (
            "{(1): 2}",
            "null",
            "Object keys must be strings, not number (1)",
        ),
    ] {
        assert_eq!(cause(expression, input), expected, "{expression}");
    }
}

#[test]
fn formats_are_those_of_jq() {
    for (expression, expected) in [
        (
            "[1, \"a\\\"b\", null, true, 2.50] | @csv",
            r#""1,\"a\"\"b\",,true,2.50""#,
        ),
        (
            r#"["a\tb", "c\\d", "e\nf\r", null, 1] | @tsv"#,
            r#""a\\tb\tc\\\\d\te\\nf\\r\t\t1""#,
        ),
        ("@csv \"x \\([1, \"y\"])\"", r#""x 1,\"y\"""#),
        ("[\"a b\", \"it's\", 1] | @sh", r#""'a b' 'it'\\''s' 1""#),
        ("\"<&'\\\">\" | @html", r#""&lt;&amp;&#39;&quot;&gt;""#),
        ("\"é /\" | @uri", r#""%C3%A9%20%2F""#),
        ("\"%C3%A9%20+%zz\" | @urid", r#""é +%zz""#),
        ("\"é?\" | @base64", r#""w6k/""#),
        (
            "\"a\", \"ab\", \"abc\", \"abcd\", \"abcde\" | [@base32, (@base32 | @base32d)] | join(\" \")",
            "\"ME====== a\"",
        ),
        ("[\"YWI\", \"YWI=\" | @base64d]", r#"["ab","ab"]"#),
        ("[1, \"a\"] | @json, @text", r#""[1,\"a\"]""#),
        ("[.] | format(\"csv\")", "\"\""),
        ("[\"a\", null, 1, true] | join(\",\")", "\"a,,1,true\""),
    ] {
        assert_eq!(results(expression, "null")[0], expected, "{expression}");
    }
    for (expression, expected) in [
        (
            "\"a\" | @csv",
            "string (\"a\") cannot be csv-formatted, only array",
        ),
        ("[[1]] | @tsv", "array ([1]) is not valid in a tsv row"),
        ("{} | @sh", "object ({}) can not be escaped for shell"),
        (
            "\"a\" | @base64d",
            "string (\"a\") is not valid base64 data",
        ),
        (
            "\"1\" | @base32d",
            "string (\"1\") is not valid base32 data",
        ),
        ("\"x\" | format(\"yaml\")", "yaml is not a valid format"),
    ] {
        assert_eq!(cause(expression, "null"), expected, "{expression}");
    }
}

#[test]
fn functions_of_numbers_are_those_of_c() {
    for (expression, expected) in [
        (
            "0.5 | acos, acosh, asin, asinh | . * 1e6 | trunc",
            "1047197 null 523598 481211",
        ),
        (
            "0.5 | atan, atanh, cbrt, cos, cosh | . * 1e6 | trunc",
            "463647 549306 793700 877582 1127625",
        ),
        (
            "0.5 | erf, erfc, exp, exp10, exp2, expm1 | . * 1e6 | trunc",
            "520499 479500 1648721 3162277 1414213 648721",
        ),
        (
            "0.5 | j0, j1, lgamma, log, log10, log1p, log2 | . * 1e6 | trunc",
            "938469 242268 572364 -693147 -301029 405465 -1000000",
        ),
        (
            "0.5 | sin, sinh, sqrt, tan, tanh, tgamma, y0, y1 | . * 1e6 | trunc",
            "479425 521095 707106 546302 462117 1772453 -444518 -1471472",
        ),
        (
            "-2.5 | fabs, rint, trunc, ilogb, frexp, modf",
            "2.5 -2 -2 1 [-0.625,2] [-0.5,-2]",
        ),
        ("2.5, 3.5 | nearbyint", "2 4"),
        (
            "atan2(1; -1), jn(2; 3), yn(2; 3) | . * 1e6 | trunc",
            "2356194 486091 -160400",
        ),
        (
            "copysign(2; -1), fdim(5; 3), fmax(5; 3), fmin(5; 3), fmod(5; 3)",
            "-2 2 5 3 2",
        ),
        (
            "hypot(3; 4), pow(2; 10), remainder(5; 3), fma(2; 3; 4)",
            "5 1024 -1 10",
        ),
        (
            "ldexp(3; 2), scalbln(3; 2), (nextafter(1; 2) - 1 | . * 1e17 | trunc)",
            "12 12 22",
        ),
    ] {
        assert_eq!(
            results(expression, "null").join(" "),
            expected,
            "{expression}"
        );
    }
    for expression in [
        r#""a" | sin"#,
        r#""a" | modf"#,
        r#"pow(2; "a")"#,
        r#"fma("a"; 1; 2)"#,
    ] {
        let reason = "string (\"a\") number required";
        assert_eq!(cause(expression, "null"), reason, "{expression}");
    }
}

#[test]
fn times_are_read_and_written_as_by_jq() {
    for (expression, expected) in [
        ("1425599621 | gmtime", "[2015,2,5,23,53,41,4,63]"),
        ("1425599621.75 | gmtime", "[2015,2,5,23,53,41.75,4,63]"),
        ("1425599621.75 | gmtime | mktime", "1425599621.75"),
        ("[2024, 1, 29, 1, 2, 3] | mktime", "1709168523"),
        (
            r#"1425599621, [2015, 2, 5, 23, 53, 41.75] | strftime("%A, %B %d, %Y %H:%M:%S %Z")"#,
            r#""Thursday, March 05, 2015 23:53:41 UTC" "Thursday, March 05, 2015 23:53:41 UTC""#,
        ),
        ("1425599621 | todate", r#""2015-03-05T23:53:41Z""#),
        (
            r#""2015-03-05T23:51:47Z" | strptime("%Y-%m-%dT%H:%M:%SZ")"#,
            "[2015,2,5,23,51,47,4,63]",
        ),
        (
            r#""2015-03-05 +0100" | strptime("%Y-%m-%d %z") | mktime"#,
            "1425513600",
        ),
        (
            r#""2015-03-05T23:51:47Z", "2015-03-05T23:51:47.5+01:00" | fromdate"#,
            "1425599507 1425595907.5",
        ),
        ("253402207199 | todate", r#""9999-12-30T21:59:59Z""#),
        ("now > 1425599621", "true"),
    ] {
        assert_eq!(
            results(expression, "null").join(" "),
            expected,
            "{expression}"
        );
    }
    for (expression, expected) in [
        ("{} | gmtime", "gmtime() requires a number"),
        (
            "1e20 | localtime",
            "error converting number of seconds since epoch to datetime",
        ),
        (
            "[2024, 1] | mktime",
            "mktime requires parsed datetime inputs",
        ),
        (
            "[2024, 127, 1, 1, 1, 1] | mktime",
            "mktime requires parsed datetime inputs",
        ),
        (
            r#""x" | todate"#,
            "strftime/1 requires parsed datetime inputs",
        ),
        (
            "1 | strflocaltime(2)",
            "strflocaltime/1 requires a string format",
        ),
        (
            r#"1 | strftime("%!")"#,
            r#"strftime/1: invalid format "%!""#,
        ),
        (
            r#"1 | strptime("%Y")"#,
            "strptime/1 requires string inputs and arguments",
        ),
        (
            r#""x" | strptime("%Y")"#,
            r#"date "x" does not match format "%Y""#,
        ),
        (
            r#""x" | fromdate"#,
            r#"date "x" does not match format "%Y-%m-%dT%H:%M:%SZ""#,
        ),
    ] {
        assert_eq!(cause(expression, "null"), expected, "{expression}");
    }
}

#[test]
fn matches_are_described_as_by_jq() {
    for (expression, input, expected) in [
        (
            "[match(\"(?<x>b)|(c)\"; \"g\") | .offset, .captures[].string, .captures[].name]",
            "\"éb🛫c\"",
            r#"[1,"b",null,"x",null,3,null,"c","x",null]"#,
        ),
        ("[match([\"B\", \"gi\"]).offset]", "\"abab\"", "[1,3]"),
        ("[match(\"\"; \"g\").offset]", "\"éa\"", "[0,1,2]"),
        ("[match(\"\"; \"gn\").offset]", "\"ab\"", "[]"),
        (
            "[test(\"a.b\"), test(\"a.b\"; \"p\"), test(\"A B\"; \"ix\")]",
            "\"a\\nb ab\"",
            "[false,true,true]",
        ),
        (
            "capture(\"(?<a>x)(?<n>[0-9]+)?\")",
            "\"x\"",
            r#"{"a":"x","n":null}"#,
        ),
        ("[splits(\", *\")]", "\"a,b,  c\"", r#"["a","b","c"]"#),
        (
            "[scan(\"b\"), scan(\"(a)(b)\")]",
            "\"abab\"",
            r#"["b","b",["a","b"],["a","b"]]"#,
        ),
        (
            "[sub(\"b\"; \"x\"), gsub(\"b\"; \"x\", \"y\")]",
            "\"abab\"",
            r#"["axab","axax","ayay"]"#,
        ),
    ] {
        assert_eq!(results(expression, input), [expected], "{expression}");
    }
    for (expression, expected) in [
        ("test(\"(\")", "( (at offset 0) is not a valid regex: "),
        ("test(\"a\"; \"q\")", "q is not a valid modifier string"),
        (
            "test(1)",
            "number (1) cannot be matched, as it is not a string",
        ),
    ] {
        let cause = cause(expression, "\"a\"");
        assert!(cause.starts_with(expected), "{cause}");
    }
}

#[test]
fn an_invalid_expression_shows_its_place() {
    for (expression, marked) in [
        (".[] |", "     ^ column 6: expected a filter, such as .name"),
        (".[0", "   ^ column 4: unclosed `[`"),
        (
            ".name | lenght",
            "        ^ column 9: no filter named `lenght`",
        ),
        ("map(1; 2)", "^ column 1: `map` takes 1 argument, not 2"),
        (
            "range",
            "^ column 1: `range` takes 1, 2 or 3 arguments, not 0",
        ),
        ("$x", "^ column 1: no variable named `$x`"),
        ("\"a", "  ^ column 3: unclosed quote"),
        ("\"é\" | §", "      ^ column 7: unexpected `§`"),
        ("\"名\" | §", "       ^ column 7: unexpected `§`"),
        (
            "import \"x\" as y; .",
            "        ^ column 9: kongctl has no modules",
        ),
        (")", "^ column 1: unexpected `)`"),
        (
            ".a\n | lenght",
            "   ^ line 2, column 4: no filter named `lenght`",
        ),
        (".a b", "   ^ column 4: expected an operator, such as `|`"),
        (
            "if . then 1",
            "           ^ column 12: expected `else` or `end`",
        ),
        ("{a: 1", "     ^ column 6: unclosed `{`"),
        (
            ". as | 1",
            "     ^ column 6: expected a variable or a pattern, such as $x or [$x, $y]",
        ),
    ] {
        let error = jq(expression).err().expect(expression);
        assert_eq!(error.message(), "invalid --jq expression");
        let line = expression.lines().last().expect("a line");
        let facts = [("jq", line.to_owned()), ("at", marked.to_owned())];
        assert_eq!(error.facts(), facts, "{expression}");
    }
    let long = format!("{} | lenght", ".".repeat(120));
    let error = jq(&long).err().expect("an error");
    assert_eq!(error.facts().len(), 1, "{error:?}");
}

#[test]
fn an_invalid_expression_gets_the_one_that_was_meant() {
    for (expression, hint) in [
        (".name | lenght", "did you mean `length`?"),
        (".[] | selct(.a)", "did you mean `select`?"),
        ("@cvs", "did you mean `@csv`?"),
        ("index_by(.a)", ""),
        ("@zzz", ""),
        ("name", "a field begins with a dot: .name"),
        (".[].name == “a”", "try --jq '.[].name == \"a\"'"),
        (".[].name == 'a'", "try --jq '.[].name == \"a\"'"),
        ("map(.n – 1)", "try --jq 'map(.n - 1)'"),
        ("…", "try --jq .."),
        (".a\u{200b}| length", "try --jq '.a | length'"),
    ] {
        let error = jq(expression).err().expect(expression);
        let hints: Vec<&str> = error.hints().iter().map(String::as_str).collect();
        assert_eq!(hints.join("\n"), hint, "{expression}");
    }
    assert_eq!(results("\"“a” – …\"", "1"), ["\"“a” – …\""]);
}

#[test]
fn an_error_shows_the_start_of_a_value_and_its_reason() {
    let long = format!("[{{\"id\":\"{}\"}}]", "x".repeat(1000));
    for (expression, expected) in [
        (".name", "cannot index array with \"name\""),
        (
            ".[0] + 1",
            "object ({\"id\":\"xxxx...) and number (1) cannot be added",
        ),
        (
            ".[0] | explode",
            "cannot use {\"id\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... as string",
        ),
        (
            ".[0].id | keys",
            "cannot iterate over string (\"xxxxxxxxxx...)",
        ),
        (
            "path(1)",
            "invalid path expression with input [{\"id\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...",
        ),
    ] {
        assert_eq!(cause(expression, &long), expected, "{expression}");
    }
}

#[test]
fn a_list_is_run_in_parts_with_the_results_of_the_whole() {
    let rows: Vec<String> = (0..3000)
        .map(|number| {
            format!(r#"{{"n":{number},"name":"api-{number}","tags":["a",{{"b":null}}],"x":1.50}}"#)
        })
        .collect();
    let whole = format!("[{}]", rows.join(","));
    assert!(whole.len() > 2 * PART_LEN);
    for list in [&rows[..], &rows[..1], &[]] {
        let items = items(list);
        let text = format!("[{}]", list.join(","));
        for expression in [
            ".",
            ".[]",
            ".[].name",
            ".[]?.tags[1]",
            ".[] | select(.n % 1000 == 1) | {n, x}",
            ".[] | .tags[] | strings",
            "map(.n) | add",
            "map(.tags)",
            "map(select(.n > 2500)) | length",
            "map(empty)",
            "[.[] | .n, .x]",
            "length",
            "sort_by(-.n) | .[0]",
            "group_by(.n % 3) | map(length)",
            ".[-1:]",
            ".[] | halt",
            "map(if .n == 2000 then halt else . end)",
            "[.[] | if .n == 2000 then halt else . end] | length",
        ] {
            let mut parts = Vec::new();
            let program = jq(expression).expect("an expression");
            let end = program.run_over_list(&items, &mut |result| {
                parts.push(json(result));
                Ok(())
            });
            end.expect("no error");
            assert!(parts == results(expression, &text), "{expression}");
        }
    }
}

#[test]
fn an_error_within_a_list_comes_after_the_results_before_it() {
    let items = items(&[&["1"; 20_000][..], &["{}"]].concat());
    for (expression, expected) in [(".[] + 0", 20_000), ("map(. + 0)", 0)] {
        let mut count = 0;
        let program = jq(expression).expect("an expression");
        let end = program.run_over_list(&items, &mut |_| {
            count += 1;
            Ok(())
        });
        assert!(end.is_err(), "{expression}");
        assert_eq!(count, expected, "{expression}");
    }
}

#[test]
fn a_text_that_an_expression_parses_is_limited() {
    let deep = "[".repeat(30_000);
    let closed = format!("{deep}{}", "]".repeat(30_000));
    let objects = "{\"a\":".repeat(30_000);
    let digits = "9".repeat(30_000);
    for text in [
        deep.clone(),
        closed,
        objects,
        digits.clone(),
        format!("-{digits}"),
        format!("+{digits}.5e{digits}"),
        format!("[{digits}]"),
        format!("{{\"a\":{digits}}}"),
        format!(" \n{deep}"),
        format!("{{\"\":{deep}"),
    ] {
        let input = string(&text);
        for expression in ["fromjson", "tonumber", "toboolean", "[.] | map(fromjson)"] {
            let cause = cause(expression, &input);
            assert!(
                cause.ends_with("levels deep") || cause.ends_with("4096 digits"),
                "{cause}"
            );
        }
        for expression in [
            "try fromjson catch 0",
            "try tonumber catch 0",
            "[fromjson?] | length",
        ] {
            assert_eq!(results(expression, &input), ["0"], "{text:.30}");
        }
    }
}

#[test]
fn a_text_is_one_value_of_json() {
    for (text, value) in [
        (r#"[1,{"a":2.50}]"#, r#"[1,{"a":2.50}]"#),
        (" [ ] ", "[]"),
        (
            "{ \"a\" : { } , \"b\":\n[ 1 , 2 ] }",
            r#"{"a":{},"b":[1,2]}"#,
        ),
        (r#"{"a":1,"b":2,"\u0061":3}"#, r#"{"a":3,"b":2}"#),
        (r#""a\"\\\/\b\f\n\r\té\u00e9""#, r#""a\"\\/\b\f\n\r\téé""#),
        (
            r#""\ud83d\udeeb|\ud83d|\ud83dx|\ud83d\u0041|\udeeb""#,
            "\"🛫|\u{fffd}|\u{fffd}x|\u{fffd}A|\u{fffd}\"",
        ),
        ("-1.5e3", "-1.5e+3"),
        ("007", "7"),
        ("+1", "1"),
        (".5", "0.5"),
        ("12345678901234567890123", "12345678901234567890123"),
        ("[true,false,null]", "[true,false,null]"),
        ("[nan,NaN]", "[null,null]"),
        (
            "[Infinity,-Infinity]",
            "[1.7976931348623157e+308,-1.7976931348623157e+308]",
        ),
    ] {
        assert_eq!(results("fromjson", &string(text)), [value], "{text}");
    }
    for (text, reason) in [
        ("", "expected a value at byte 0"),
        ("  ", "expected a value at byte 2"),
        ("1 2", "expected the end at byte 2"),
        ("# a\n1", "expected a value at byte 0"),
        ("b\"a\"", "expected a value at byte 0"),
        ("tru", "expected a value at byte 0"),
        ("[1", "expected `,` or the closing bracket at byte 2"),
        ("[1 2]", "expected `,` or the closing bracket at byte 3"),
        ("[1,]", "expected a value at byte 3"),
        ("[,1]", "expected a value at byte 1"),
        ("[}", "expected a value at byte 1"),
        ("{1:2}", "expected a name in quotes at byte 1"),
        ("{\"a\"}", "expected `:` at byte 4"),
        ("{\"a\":1,}", "expected a name in quotes at byte 7"),
        ("\"a", "expected a closing quote at byte 1"),
        ("\"a\\", "expected an escape at byte 3"),
        ("\"\\x\"", "expected an escape at byte 2"),
        ("\"\\u+123\"", "expected four hexadecimal digits at byte 3"),
        ("\"\\u12\"", "expected four hexadecimal digits at byte 5"),
        ("-", "expected a number at byte 0"),
        ("[1.2.3]", "expected a number at byte 1"),
        ("--1", "expected a number at byte 0"),
        ("1e", "expected a number at byte 0"),
    ] {
        let cause = cause("fromjson", &string(text));
        assert!(cause.ends_with(&format!("as JSON: {reason}")), "{cause}");
    }
}

#[test]
fn texts_are_parsed_where_jq_does() {
    for (expression, input, expected) in [
        ("tonumber", r#""12""#, &["12"][..]),
        ("tonumber", r#""-1.5e3""#, &["-1.5e+3"]),
        ("tonumber", "3", &["3"]),
        ("toboolean", r#""true""#, &["true"]),
        ("[fromjson?]", "3", &["[]"]),
    ] {
        assert_eq!(results(expression, input), expected, "{expression} {input}");
    }
    let depth = "[".repeat(128) + &"]".repeat(128);
    assert_eq!(results("fromjson", &string(&depth)), [depth]);
}

#[test]
fn a_response_with_too_long_a_number_is_refused_at_once() {
    let digits = "1".repeat(3_000_000);
    for input in [
        format!("[{{\"n\":{digits},\"name\":\"a\"}}]"),
        format!("{{\"a\":-{digits}}}"),
        format!("[0.{digits}]"),
        format!("[1e{digits}]"),
        digits.clone(),
    ] {
        let (results, end) = run(".", &input);
        let error = end.expect_err("a limit");
        assert_eq!(results, [""; 0]);
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(
            error.message(),
            "--jq cannot read the response: it has a number of more than 4096 digits"
        );
    }
    let items = items(&["1", &digits]);
    let end = jq(".[]")
        .expect("an expression")
        .run_over_list(&items, &mut |_| {
            panic!("nothing is printed before the limit")
        });
    assert_eq!(end.expect_err("a limit").kind(), ErrorKind::Server);
}

#[test]
fn a_response_whose_values_take_too_much_memory_is_refused_where_all_are_needed() {
    // Different, because equal ones would be one value.
    let rows = (0..700).map(|row| {
        let lists: Vec<String> = (0..1000).map(|n| format!("[{}]", row * 1000 + n)).collect();
        format!("[{}]", lists.join(","))
    });
    let rows: Vec<String> = rows.collect();
    let list = items(&rows);
    let refusal = "--jq cannot read the response: its values take more than 64 MiB of memory";
    for (expression, is_refused) in [
        ("length", false),
        (".[] | select(.[0] == [1])", false),
        ("sort | length", true),
        ("[.[], 1] | length", true),
    ] {
        let program = jq(expression).expect("an expression");
        let end = program.run_over_list(&list, &mut |_| Ok(()));
        let message = end.err().map(|error| error.message().to_owned());
        assert_eq!(
            message.as_deref(),
            is_refused.then_some(refusal),
            "{expression}"
        );
    }
    let many = format!("[{}]", rows.join(","));
    let (_, end) = run("length", &many);
    assert_eq!(end.expect_err("a limit").message(), refusal);
    assert_eq!(results("try fromjson catch 0", &string(&many)), ["0"]);
    let one = items(&["1", &many]);
    let end = jq(".[]")
        .expect("an expression")
        .run_over_list(&one, &mut |_| panic!("nothing is printed before the limit"));
    assert_eq!(end.expect_err("a limit").message(), refusal);
}

#[test]
fn large_lists_of_usual_items_are_sorted() {
    let rows: Vec<String> = (0..10_000)
        .map(|number| {
            let name = number * 7919 % 10_000;
            format!(
                r#"{{"id":"{number:036}","name":"api-{name:04}","labels":{{"env":"prod"}},"portals":[{{"id":"{number:036}"}}]}}"#
            )
        })
        .collect();
    let mut names = Vec::new();
    let program = jq("sort_by(.name)[].name").expect("an expression");
    let end = program.run_over_list(&items(&rows), &mut |result| {
        names.push(json(result));
        Ok(())
    });
    assert_eq!(end, Ok(()));
    assert!(names.len() == 10_000 && names.is_sorted());
}

#[test]
fn halt_ends_the_expression_and_nothing_catches_it() {
    for expression in [
        "1, halt, 2",
        "1, (try halt catch 3), 2",
        "1, halt?, 2",
        "1, (halt // 4), 2",
        "label $x | 1, halt, break $x, 2",
        "1, halt(0), 2",
        "1, (def f: halt; f), 2",
        "(try halt_error(\"x\") catch 1), halt, 2",
    ] {
        let (results, end) = run(expression, "null");
        assert_eq!(results, ["1"], "{expression}");
        assert_eq!(end, Ok(()), "{expression}");
    }
    for (expression, message) in [
        ("1, (\"stop\\n\" | halt_error), 2", "stop\n"),
        ("1, ({a: 1} | halt_error), 2", "{\"a\":1}"),
        ("1, (\"stop\" | halt_error(0)), 2", "stop"),
        ("1, (\"stop\" | halt_error(3)), 2", "stop"),
        ("1, (try (\"stop\" | halt_error) catch 3), 2", "stop"),
        ("1, (null | halt_error), 2", "null"),
        (
            "1, (1 | halt_error(\"x\")), 2",
            "halt_error/1: number required",
        ),
        ("1, halt(3), 2", "halted with 3"),
        ("1, halt(-1), 2", "halted with -1"),
    ] {
        let (results, end) = run(expression, "null");
        let error = end.expect_err(expression);
        assert_eq!(results, ["1"], "{expression}");
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert_eq!(
            error.facts(),
            [("cause", message.to_owned())],
            "{expression}"
        );
    }
}

#[test]
fn there_is_one_input() {
    assert_eq!(results("[inputs]", "[1]"), ["[]"]);
    assert_eq!(results("[., input_filename]", "1"), ["[1,null]"]);
    assert_eq!(cause("input", "1"), "No more inputs");
    assert_eq!(results("try input catch .", "1"), ["\"No more inputs\""]);
}

#[test]
fn results_are_limited_in_depth() {
    for expression in [
        "reduce range(129) as $n (0; [.])",
        "reduce range(129) as $n (0; {a: .})",
        "reduce range(10000) as $n (0; [.])",
    ] {
        assert_eq!(cause(expression, "null"), "a result is nested too deeply");
    }
    assert_eq!(
        results("reduce range(128) as $n (0; [.]) | tojson | length", "1"),
        ["257"]
    );
}

#[test]
fn deep_values_and_recursion_have_room() {
    for (expression, expected) in [
        (
            "def f: if . > 3000 then 0 else (. + 1 | f) + 1 end; 0 | f",
            "3001",
        ),
        ("reduce range(50000) as $n (0; [.]) | length", "1"),
        (
            "[range(20000)] | reduce .[] as $k (null; {($k | tostring): .}) | length",
            "1",
        ),
        (
            "last(recurse(if . < 100000 then . + 1 else empty end))",
            "100000",
        ),
    ] {
        assert_eq!(results(expression, "0"), [expected], "{expression}");
    }
}

#[test]
fn replacing_takes_memory_in_proportion_to_the_text() {
    let letters = string(&"a".repeat(20_000));
    for (expression, expected) in [
        ("gsub(\"a\"; \"bc\") | length", "40000"),
        ("gsub(\"\"; \"-\") | length", "40001"),
        ("sub(\"a\"; \"b\") | .[:3]", "\"baa\""),
    ] {
        assert_eq!(results(expression, &letters), [expected], "{expression}");
    }
    for (expression, expected) in [
        ("gsub(\"a\"; \"x\", \"y\")", &["\"xbxc\"", "\"ybyc\""][..]),
        ("gsub(\"(?<l>[ab])\"; .l + .l)", &["\"aabbaac\""]),
        ("gsub(\"A\"; \"\"; \"i\")", &["\"bc\""]),
        ("[gsub(\"a\"; empty)]", &["[\"abac\"]"]),
        ("try gsub(\"a\"; error(\"no\")) catch .", &["\"no\""]),
    ] {
        assert_eq!(results(expression, "\"abac\""), expected, "{expression}");
    }
}
