//! Reads the paths that a Rust file names, token by token.
//!
//! The lexer is the compiler's own (`proc-macro2`), so that strings, comments and doc comments are
//! never mistaken for code.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path that a file names, with the module and the line in which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NamedPath {
    /// The inline modules around the path, outermost first.
    pub(crate) scope: Vec<String>,
    /// The segments as written; the call of a macro is one segment such as `println!`.
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
    pub(crate) code: Code,
}

/// Whether a piece of code is in the shipped program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    Shipped,
    /// Below a `#[cfg(test)]`.
    Test,
}

/// What a module declares, as far as a path through it depends on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Module {
    /// The items defined in the module itself.
    pub(crate) definitions: Vec<String>,
    /// The names that `use` brings in, and the paths they stand for.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    /// The modules whose items are all brought in.
    pub(crate) globs: Vec<Vec<String>>,
    /// The child modules, and whether they are shipped.
    pub(crate) children: BTreeMap<String, Code>,
}

/// What a file names and declares.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub(crate) paths: Vec<NamedPath>,
    /// The file's own module under an empty scope, and each inline module under its own.
    pub(crate) modules: BTreeMap<Vec<String>, Module>,
}

/// Scans the text of one file.
pub(crate) fn scan(text: &str) -> Scan {
    let tokens: TokenStream = text.parse().expect("a Rust file");
    let mut scan = Scan::default();
    scan.modules.entry(Vec::new()).or_default();
    Scanner {
        scan: &mut scan,
        scope: Vec::new(),
    }
    .read(tokens, Code::Shipped);
    scan
}

/// The keywords after which the name of an item follows.
const DEFINITIONS: [&str; 8] = [
    "fn", "struct", "enum", "union", "trait", "type", "const", "static",
];

/// The keywords that may come between `const` or `static` and a name.
const MODIFIERS: [&str; 5] = ["fn", "unsafe", "async", "extern", "mut"];

/// The keywords with which an item begins.
const ITEMS: [&str; 15] = [
    "pub", "fn", "struct", "enum", "union", "trait", "type", "const", "static", "use", "mod",
    "impl", "unsafe", "async", "extern",
];

struct Scanner<'scan> {
    scan: &'scan mut Scan,
    scope: Vec<String>,
}

impl Scanner<'_> {
    fn read(&mut self, tokens: TokenStream, code: Code) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            rest = self.step(rest, code);
        }
    }

    /// Reads what stands at the start of `tokens`, and returns what follows it.
    fn step<'tokens>(&mut self, tokens: &'tokens [TokenTree], code: Code) -> &'tokens [TokenTree] {
        match tokens {
            [
                TokenTree::Punct(hash),
                TokenTree::Group(attribute),
                rest @ ..,
            ] if hash.as_char() == '#' => self.attribute(attribute.stream(), rest, code),
            [TokenTree::Ident(word), TokenTree::Group(places), rest @ ..]
                if word == "pub" && is_visibility(places) =>
            {
                rest
            }
            [TokenTree::Ident(word), rest @ ..] if word == "use" => self.import(rest, code),
            [
                TokenTree::Ident(word),
                TokenTree::Ident(name),
                TokenTree::Group(body),
                rest @ ..,
            ] if word == "mod" => {
                self.module().children.insert(name.to_string(), code);
                self.inline_module(name.to_string(), body.stream(), code);
                rest
            }
            [TokenTree::Ident(word), TokenTree::Ident(name), rest @ ..] if word == "mod" => {
                self.module().children.insert(name.to_string(), code);
                rest
            }
            [TokenTree::Ident(word), TokenTree::Ident(name), rest @ ..]
                if DEFINITIONS.contains(&word.to_string().as_str())
                    && !MODIFIERS.contains(&name.to_string().as_str()) =>
            {
                self.module().definitions.push(name.to_string());
                rest
            }
            [TokenTree::Ident(_), ..] => self.path(tokens, code),
            [TokenTree::Group(group), rest @ ..] => {
                self.read(group.stream(), code);
                rest
            }
            // The rest of a path that began with `<T>::` or `Vec::<T>::` names nothing new.
            [
                TokenTree::Punct(first),
                TokenTree::Punct(second),
                TokenTree::Ident(_),
                rest @ ..,
            ] if first.as_char() == ':' && second.as_char() == ':' => rest,
            [_, rest @ ..] => rest,
            [] => tokens,
        }
    }

    fn module(&mut self) -> &mut Module {
        self.scan.modules.entry(self.scope.clone()).or_default()
    }

    /// Reads an attribute, and what it stands before when that is only for tests.
    fn attribute<'tokens>(
        &mut self,
        attribute: TokenStream,
        rest: &'tokens [TokenTree],
        code: Code,
    ) -> &'tokens [TokenTree] {
        if !is_cfg_test(&attribute) {
            self.read(attribute, code);
            return rest;
        }
        let (item, rest) = rest.split_at(item_length(rest));
        self.read(item.iter().cloned().collect(), Code::Test);
        rest
    }

    fn inline_module(&mut self, name: String, body: TokenStream, code: Code) {
        self.scope.push(name);
        self.module();
        self.read(body, code);
        self.scope.pop();
    }

    /// Reads the tree after `use`, up to its semicolon.
    fn import<'tokens>(
        &mut self,
        tokens: &'tokens [TokenTree],
        code: Code,
    ) -> &'tokens [TokenTree] {
        let end = tokens
            .iter()
            .position(|token| is_punct(token, ';'))
            .unwrap_or(tokens.len());
        self.import_tree(&tokens[..end], &[], code);
        &tokens[end..]
    }

    fn import_tree(&mut self, tokens: &[TokenTree], prefix: &[String], code: Code) {
        let mut path = prefix.to_vec();
        let mut line = 0;
        let mut alias = None;
        let mut tokens = tokens.iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    alias = tokens.next().map(ToString::to_string);
                }
                TokenTree::Ident(word) => {
                    line = word.span().start().line;
                    path.push(word.to_string());
                }
                TokenTree::Group(group) => {
                    let branches: Vec<TokenTree> = group.stream().into_iter().collect();
                    // After a trailing comma comes an empty branch.
                    for branch in branches.split(|token| is_punct(token, ',')) {
                        if !branch.is_empty() {
                            self.import_tree(branch, &path, code);
                        }
                    }
                    return;
                }
                TokenTree::Punct(star) if star.as_char() == '*' => {
                    line = star.span().start().line;
                    path.push("*".to_owned());
                }
                _ => {}
            }
        }
        self.imported(path, alias, line, code);
    }

    fn imported(&mut self, mut path: Vec<String>, alias: Option<String>, line: usize, code: Code) {
        // `{self}` at the end of a group stands for the group's own prefix.
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let Some(last) = path.last().cloned() else {
            return;
        };
        if last == "*" {
            let module = path[..path.len() - 1].to_vec();
            self.module().globs.push(module);
        } else {
            let name = alias.unwrap_or(last);
            self.module().imports.insert(name, path.clone());
        }
        self.found(path, line, code);
    }

    /// Reads a path of one or more segments, or the call of a macro.
    fn path<'tokens>(&mut self, tokens: &'tokens [TokenTree], code: Code) -> &'tokens [TokenTree] {
        let [TokenTree::Ident(first), rest @ ..] = tokens else {
            return tokens;
        };
        let line = first.span().start().line;
        let mut segments = vec![first.to_string()];
        let mut rest = rest;
        while let [
            TokenTree::Punct(one),
            TokenTree::Punct(two),
            TokenTree::Ident(next),
            after @ ..,
        ] = rest
        {
            if one.as_char() != ':' || two.as_char() != ':' {
                break;
            }
            segments.push(next.to_string());
            rest = after;
        }
        if rest.first().is_some_and(|token| is_punct(token, '!')) && first != "macro_rules" {
            let name = segments.last().expect("a segment");
            self.found(vec![format!("{name}!")], line, code);
        }
        if segments.len() > 1 {
            self.found(segments, line, code);
        }
        rest
    }

    fn found(&mut self, segments: Vec<String>, line: usize, code: Code) {
        self.scan.paths.push(NamedPath {
            scope: self.scope.clone(),
            segments,
            line,
            code,
        });
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Returns whether the group after `pub` limits who may use the item, as in `pub(super)`.
fn is_visibility(group: &proc_macro2::Group) -> bool {
    let words: Vec<String> = group
        .stream()
        .into_iter()
        .map(|token| token.to_string())
        .collect();
    let is_word =
        matches!(words.as_slice(), [word] if ["crate", "super", "self"].contains(&word.as_str()));
    group.delimiter() == Delimiter::Parenthesis
        && (is_word || words.first().is_some_and(|word| word == "in"))
}

/// Returns whether an attribute is `cfg(test)`, or a `cfg(all(test, …))`.
fn is_cfg_test(attribute: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = attribute.clone().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(condition)] = tokens.as_slice() else {
        return false;
    };
    name == "cfg" && needs_test(condition.stream())
}

fn needs_test(condition: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = condition.into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(word)] => word == "test",
        [TokenTree::Ident(word), TokenTree::Group(all)] if word == "all" => {
            let all: Vec<TokenTree> = all.stream().into_iter().collect();
            all.split(|token| is_punct(token, ','))
                .any(|part| needs_test(part.iter().cloned().collect()))
        }
        _ => false,
    }
}

/// Returns how many tokens belong to the item, field or statement at the start of `tokens`.
fn item_length(tokens: &[TokenTree]) -> usize {
    let mut start = 0;
    while tokens.get(start).is_some_and(|token| is_punct(token, '#')) {
        start += 2;
    }
    let words: Vec<String> = tokens[start..]
        .iter()
        .take(4)
        .map(ToString::to_string)
        .collect();
    let is_item = words
        .first()
        .is_some_and(|word| ITEMS.contains(&word.as_str()) || word == "macro_rules");
    // The braces of `use a::{b};` or `const A: B = B {};` do not end it.
    let ends_with_semicolon = words
        .iter()
        .find(|word| {
            ["use", "const", "static", "type", "let", "fn", "mod"].contains(&word.as_str())
        })
        .is_some_and(|word| word != "fn" && word != "mod")
        && !words.iter().any(|word| word == "fn");
    let end = tokens[start..].iter().position(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !ends_with_semicolon,
        token => is_punct(token, ';') || (is_punct(token, ',') && !is_item),
    });
    end.map_or(tokens.len(), |end| start + end + 1)
}

#[test]
fn strings_comments_and_docs_name_nothing() {
    let text = r##"
        //! See `crate::a::B`.
        /// And [`crate::a::C`].
        // use crate::a::D;
        /* crate::a::E /* crate::a::F */ */
        const TEXT: &str = "crate::a::G";
        const RAW: &str = r#"" crate::a::H "#;
        const LETTER: char = '"';
        fn f() { crate::a::i(); }
    "##;
    assert_eq!(shipped(text), ["crate::a::i"]);
}

#[test]
fn imports_are_taken_apart() {
    let text = "
        use crate::{a, b::{self, c::D as E, f::*,},};
        pub(crate) use super::super::g::{H};
        use self::i::J;
    ";
    assert_eq!(
        shipped(text),
        [
            "crate::a",
            "crate::b",
            "crate::b::c::D",
            "crate::b::f::*",
            "super::super::g::H",
            "self::i::J",
        ]
    );
    let scan = scan(text);
    let module = &scan.modules[&Vec::new()];
    assert_eq!(module.imports["E"].join("::"), "crate::b::c::D");
    assert_eq!(module.imports["b"].join("::"), "crate::b");
    assert_eq!(module.globs[0].join("::"), "crate::b::f");
}

#[test]
fn paths_are_found_in_bodies_types_attributes_and_macros() {
    let text = "
        #[arg(value_parser = crate::a::parse)]
        fn f(x: Vec<crate::b::C>) -> <crate::d::E as crate::f::G>::H {
            assert!(matches!(x, crate::i::J::K), \"{}\", crate::l::m());
            let n = Vec::<crate::o::P>::new();
            q::r::s()
        }
        macro_rules! t { () => { $crate::u::v() } }
    ";
    assert_eq!(
        shipped(text),
        [
            "crate::a::parse",
            "crate::b::C",
            "crate::d::E",
            "crate::f::G",
            "assert!",
            "matches!",
            "crate::i::J::K",
            "crate::l::m",
            "crate::o::P",
            "q::r::s",
            "crate::u::v",
        ]
    );
}

#[test]
fn a_visibility_is_not_an_import() {
    let text = "pub(in crate::a) struct B(pub(super) C, pub (crate::d::E)); pub(crate) fn f() {}";
    assert_eq!(shipped(text), ["crate::d::E"]);
}

#[test]
fn test_only_code_is_marked() {
    let text = "
        #[cfg(test)]
        use crate::a::{b, c};
        #[cfg(test)]
        const D: crate::e::F = crate::e::F { g: 1 };
        #[cfg(test)]
        #[derive(Clone)]
        struct H { i: crate::j::K }
        struct L {
            #[cfg(test)]
            m: crate::n::O,
            p: crate::q::R,
        }
        #[cfg(all(not(windows), test))]
        pub(crate) const fn s<T, U>() { crate::t::u() }
        #[cfg(not(test))]
        fn v() { crate::w::x() }
        #[cfg(test)]
        mod tests { use crate::y::Z; }
        fn end() { crate::end::end() }
    ";
    assert_eq!(
        shipped(text),
        ["crate::q::R", "crate::w::x", "crate::end::end"]
    );
    assert_eq!(
        scan(text).modules[&Vec::new()].children["tests"],
        Code::Test
    );
}

#[test]
fn an_inline_module_has_a_scope_of_its_own() {
    let scan = scan("mod a { pub use super::B; fn c() {} } mod d;");
    assert_eq!(scan.paths[0].scope, ["a"]);
    assert_eq!(scan.modules[&vec!["a".to_owned()]].definitions, ["c"]);
    let children: Vec<&String> = scan.modules[&Vec::new()].children.keys().collect();
    assert_eq!(children, ["a", "d"]);
}

/// Returns the paths that shipped code names.
fn shipped(text: &str) -> Vec<String> {
    scan(text)
        .paths
        .iter()
        .filter(|path| path.code == Code::Shipped)
        .map(|path| path.segments.join("::"))
        .collect()
}
