//! What evidently is no token: a placeholder, a document, a token with something around it.
//!
//! Such a text is not sent. A server would only answer that it does not accept it.

use crate::character;

/// What the tokens of Konnect begin with: those of people, and those of system accounts.
const PREFIXES: [&str; 2] = ["kpat_", "spat_"];
/// How these begin in base64, in which Kubernetes shows the values of secrets.
const PREFIXES_IN_BASE64: [&str; 2] = ["a3BhdF", "c3BhdF"];

/// What the names of variables are written in, so that a program or a person replaces them.
const PLACEHOLDERS: [(&str, &str); 9] = [
    ("${", "}"),
    ("$(", ")"),
    ("{{", "}}"),
    ("%", "%"),
    ("<", ">"),
    ("@", "@"),
    ("#{", "}#"),
    ("$env:", ""),
    ("$", ""),
];

/// What programs and examples have in place of a value, in lower case.
const NO_VALUES: [&str; 9] = [
    "null",
    "nil",
    "none",
    "undefined",
    "changeme",
    "redacted",
    "yourtoken",
    "yourtokenhere",
    "token",
];

/// What is in such words, in lower case.
const PARTS_OF_NO_VALUES: [&str; 6] = [
    "yourtoken",
    "yourpat",
    "tokenhere",
    "pathere",
    "placeholder",
    "replaceme",
];

/// How the tokens and keys of other services begin. They are not for Konnect to see.
const FOREIGN_PREFIXES: [(&str, &str); 12] = [
    ("ghp_", "GitHub"),
    ("gho_", "GitHub"),
    ("ghs_", "GitHub"),
    ("github_pat_", "GitHub"),
    ("glpat-", "GitLab"),
    ("AKIA", "AWS"),
    ("ASIA", "AWS"),
    ("xoxb-", "Slack"),
    ("xoxp-", "Slack"),
    ("hvs.", "HashiCorp Vault"),
    ("dckr_pat_", "Docker"),
    ("npm_", "npm"),
];

/// How references to a secret begin that another program has to look up, or decrypt.
const REFERENCES: [&str; 6] = ["ENC[", "arn:", "vault:", "secret:", "file:", "env:"];

/// Where the absolute paths of secrets begin. Others look like base64.
const DIRECTORIES: [&str; 7] = [
    "/run/", "/var/", "/etc/", "/home/", "/root/", "/Users/", "/tmp/",
];

/// The names that are copied together with a token, in lower case.
const LABELS: [&str; 9] = [
    "token",
    "access_token",
    "pat",
    "konnect.pat",
    "konnect_token",
    "api_key",
    "api-key",
    "apikey",
    "authorization",
];

const SCHEMES: [&str; 3] = ["bearer", "basic", "token"];

const QUOTES: [char; 8] = ['"', '\'', '`', '“', '”', '‘', '’', '„'];

/// What a text is instead of a token, and how that is recognized.
type OtherText = (&'static str, fn(&str) -> bool);

/// What is no token. The first one that fits counts.
const OTHER_TEXTS: [OtherText; 16] = [
    ("is a word for a missing value", is_no_value),
    ("is a JSON document", is_json),
    ("is a key or certificate in PEM format", |text| {
        text.starts_with("-----BEGIN")
    }),
    ("is a document in HTML or XML", |text| {
        text.starts_with("<") && text.contains("</")
    }),
    ("has several lines", |text| text.contains('\n')),
    ("is a URL", |text| text.contains("://")),
    (
        "is a path; use --pat-file PATH to read the token from a file",
        is_path,
    ),
    (
        "is `-`; use --pat-file - to read the token from stdin",
        |text| text == "-",
    ),
    ("is a reference to a secret, not the secret", |text| {
        begins_with_any(text, REFERENCES)
    }),
    ("is a number", |text| {
        text.bytes().all(|byte| byte.is_ascii_digit())
    }),
    ("is true or false", |text| {
        ["true", "false"].contains(&text.to_ascii_lowercase().as_str())
    }),
    ("is an email address", is_email),
    ("is encoded in base64", |text| {
        begins_with_any(text, PREFIXES_IN_BASE64)
    }),
    ("has another token in it", |text| count_tokens(text) > 1),
    ("is only the beginning of a token", is_cut),
    ("ends with an escaped line break", |text| {
        text.ends_with("\\n") || text.ends_with("\\r")
    }),
];

/// Why a text is no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TokenMistake {
    /// The rest of a sentence about the token. Nothing of the token is in it.
    pub(super) what: String,
    /// Whether a program was expected to replace it by a token.
    is_placeholder: bool,
    /// The variable that the placeholder names.
    variable: Option<String>,
}

impl TokenMistake {
    /// Finds out why `text`, without the white space around it, is no token; `None` for what may be
    /// one.
    pub(super) fn find(text: &str) -> Option<Self> {
        let what = if text.is_empty() {
            Some("is empty".to_owned())
        } else if let Some(placeholder) = placeholder(text) {
            return Some(placeholder);
        } else {
            surrounded(text)
                .or_else(|| foreign_token(text))
                .or_else(|| other_text(text))
                .or_else(|| punctuated(text))
                .or_else(|| invalid_character(text))
        };
        Some(Self {
            what: what?,
            is_placeholder: false,
            variable: None,
        })
    }

    /// Returns what to do about it; `variable` is the one that sets the token.
    pub(super) fn hints(&self, variable: &str) -> Vec<String> {
        if !self.is_placeholder {
            return Vec::new();
        }
        let mut hints = vec![format!(
            "kongctl does not expand variables and templates; set {variable} to the token itself"
        )];
        if let Some(named) = self.variable.as_ref().filter(|named| *named != variable) {
            hints.push(format!("run export {variable}=\"${named}\""));
        }
        hints
    }
}

fn placeholder(text: &str) -> Option<TokenMistake> {
    let fits = |(start, end): &(&str, &str)| {
        let content = text.strip_prefix(start)?.strip_suffix(end)?;
        // A token in brackets is one with something around it.
        let is_token = begins_with_any(content, PREFIXES);
        // Without an end, it must be the name of a variable; with one, it may be a document.
        let is_name = match *end {
            "" => is_variable_name(content),
            _ => !content.contains(['<', '\n']),
        };
        (is_name && !is_token).then(|| TokenMistake {
            what: format!("is a placeholder, `{start}...{end}`"),
            is_placeholder: true,
            variable: variable_in(content),
        })
    };
    PLACEHOLDERS.iter().find_map(fits)
}

/// Returns the variable that a placeholder names: `X` of `${X}`, `${X:-…}`, `{{ env.X }}`.
fn variable_in(content: &str) -> Option<String> {
    let content = content.trim();
    let content = content.strip_prefix("env.").unwrap_or(content);
    let name = content.split([':', '-', '?']).next()?;
    // In capitals, as variables are, and as no token is.
    let is_shown = is_variable_name(name) && !name.contains(|c: char| c.is_ascii_lowercase());
    is_shown.then(|| name.to_owned())
}

fn is_variable_name(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn begins_with_any<const N: usize>(text: &str, starts: [&str; N]) -> bool {
    starts.iter().any(|start| text.starts_with(start))
}

/// Returns what is around something that may be a token.
fn surrounded(text: &str) -> Option<String> {
    let is_quote = |c: &char| QUOTES.contains(c);
    let mut ends = text
        .chars()
        .next()
        .into_iter()
        .chain(text.chars().next_back());
    if let Some(quote) = ends.find(is_quote) {
        return Some(format!(
            "begins or ends with a quote, {quote}, which is not part of it"
        ));
    }
    if let Some((scheme, _)) = text.split_once(char::is_whitespace)
        && SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
    {
        return Some(format!("begins with `{scheme}`, which is not part of it"));
    }
    if is_labeled(text) {
        return Some("begins with its name, which is not part of it".to_owned());
    }
    let start = PREFIXES
        .iter()
        .filter_map(|prefix| text.find(prefix))
        .min()?;
    let before = &text[..start];
    // After a letter or a digit it is a part of a longer word, which may be a token.
    let is_apart = !before.chars().next_back()?.is_alphanumeric();
    is_apart.then(|| {
        let position = before.chars().count() + 1;
        format!("begins only at character {position}; what is in front is not part of it")
    })
}

/// Returns whether a text begins with a token's name: `token: …`, `export KONGCTL_X_PAT=…`.
fn is_labeled(text: &str) -> bool {
    let Some((name, _)) = text.split_once([':', '=']) else {
        return false;
    };
    let name = name.trim().to_ascii_lowercase();
    let name = name.strip_prefix("export ").unwrap_or(&name);
    LABELS.contains(&name) || (name.starts_with("kongctl_") && name.ends_with("_pat"))
}

fn foreign_token(text: &str) -> Option<String> {
    let (_, service) = FOREIGN_PREFIXES
        .iter()
        .find(|(prefix, _)| text.starts_with(prefix))?;
    Some(format!("is a token of {service}, not of Konnect"))
}

/// Returns what is behind a token that was cut out of a list or a program.
fn punctuated(text: &str) -> Option<String> {
    let end = text.chars().next_back()?;
    let is_token = begins_with_any(text, PREFIXES) && ",;)]}>|\\".contains(end);
    is_token.then(|| format!("ends with `{end}`, which is not part of it"))
}

fn other_text(text: &str) -> Option<String> {
    let fitting = OTHER_TEXTS.iter().find(|(_, fits)| fits(text));
    fitting.map(|(what, _)| (*what).to_owned())
}

fn is_no_value(text: &str) -> bool {
    let word: String = text
        .chars()
        .filter(|c| !"-_ []()".contains(*c))
        .collect::<String>()
        .to_ascii_lowercase();
    let rest = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix));
    NO_VALUES.contains(&word.as_str())
        || PARTS_OF_NO_VALUES.iter().any(|part| word.contains(part))
        || is_filler(rest.unwrap_or(text))
}

/// Returns whether a text is one character again and again: `xxxx`, `****`.
fn is_filler(text: &str) -> bool {
    ["x", "X", "*", ".", "•", "?"]
        .iter()
        .any(|one| text.len() >= 3 * one.len() && text.replace(one, "").is_empty())
}

fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[']) && text.contains(['"', ':'])
}

fn is_path(text: &str) -> bool {
    // As in curl, a name behind `@` is that of a file.
    let file_name = [".txt", ".json", ".yaml", ".yml", ".env"];
    begins_with_any(text, ["~/", "./", "../", "@"])
        || begins_with_any(text, DIRECTORIES)
        || text.get(1..3) == Some(":\\")
        || file_name.iter().any(|extension| text.ends_with(extension))
}

fn count_tokens(text: &str) -> usize {
    let counts = PREFIXES.map(|prefix| text.matches(prefix).count());
    counts.iter().sum()
}

fn is_email(text: &str) -> bool {
    let is_name = |text: &str| {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte);
        !text.is_empty() && text.bytes().all(is_allowed)
    };
    let parts = text.split_once('@');
    parts.is_some_and(|(user, host)| is_name(user) && is_name(host) && host.contains('.'))
}

fn is_cut(text: &str) -> bool {
    PREFIXES.contains(&text) || text.ends_with("...") || text.ends_with('…')
}

fn invalid_character(text: &str) -> Option<String> {
    let mut characters = text.chars().enumerate();
    let (index, character) = characters.find(|(_, character)| !character.is_ascii_graphic())?;
    let position = index + 1;
    let described = character::described(character);
    Some(format!(
        "contains {described} at character {position}, which no token has"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is wrong with a text, or nothing.
    fn what(text: &str) -> String {
        TokenMistake::find(text).map_or_else(String::new, |mistake| mistake.what)
    }

    #[test]
    fn what_may_be_a_token_is_one() {
        for text in [
            "x",
            "kpat_x",
            "kpat_sandbox",
            "spat_Ab1Ab1Ab1",
            "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.c2ln",
            "dXNlcjpwYXNzd29yZA==",
            "a:b",
            "key=value",
            "100%",
            "$2a$10$abc",
            "xkpat_1",
            "/k3Yb+x/==",
            "ghpx",
            "truer",
            "0x12",
            "nullable",
        ] {
            assert_eq!(what(text), "", "{text}");
        }
    }

    #[test]
    fn a_placeholder_names_the_variable_that_is_meant() {
        let variable = "KONGCTL_DEFAULT_KONNECT_PAT";
        for (text, form, named) in [
            ("${KONNECT_TOKEN}", "`${...}`", Some("KONNECT_TOKEN")),
            ("${TOKEN:-}", "`${...}`", Some("TOKEN")),
            ("${KONGCTL_DEFAULT_KONNECT_PAT}", "`${...}`", None),
            ("${{ secrets.KONNECT_PAT }}", "`${...}`", None),
            ("$(cat token)", "`$(...)`", None),
            ("$KONNECT_TOKEN", "`$...`", Some("KONNECT_TOKEN")),
            ("$token", "`$...`", None),
            ("$env:PAT", "`$env:...`", Some("PAT")),
            ("%KONNECT_TOKEN%", "`%...%`", Some("KONNECT_TOKEN")),
            ("{{ env.PAT }}", "`{{...}}`", Some("PAT")),
            ("<PAT>", "`<...>`", Some("PAT")),
            ("<your token>", "`<...>`", None),
            ("@TOKEN@", "`@...@`", Some("TOKEN")),
            ("#{KONNECT_PAT}#", "`#{...}#`", Some("KONNECT_PAT")),
        ] {
            let mistake = TokenMistake::find(text).expect(text);
            assert_eq!(mistake.what, format!("is a placeholder, {form}"), "{text}");
            let mut hints = vec![format!(
                "kongctl does not expand variables and templates; set {variable} to the token itself"
            )];
            hints.extend(named.map(|named| format!("run export {variable}=\"${named}\"")));
            assert_eq!(mistake.hints(variable), hints, "{text}");
        }
    }

    #[test]
    fn what_is_around_a_token_is_named() {
        for (text, expected) in [
            (
                "\"kpat_secret\"",
                "begins or ends with a quote, \", which is not part of it",
            ),
            (
                "'kpat_secret",
                "begins or ends with a quote, ', which is not part of it",
            ),
            (
                "kpat_secret”",
                "begins or ends with a quote, ”, which is not part of it",
            ),
            (
                "Bearer kpat_secret",
                "begins with `Bearer`, which is not part of it",
            ),
            (
                "bearer\tsecret",
                "begins with `bearer`, which is not part of it",
            ),
            (
                "token: secret",
                "begins with its name, which is not part of it",
            ),
            (
                "Authorization: Bearer secret",
                "begins with its name, which is not part of it",
            ),
            (
                "export KONGCTL_TEAM_KONNECT_PAT=secret",
                "begins with its name, which is not part of it",
            ),
            (
                "MY_PAT=kpat_secret",
                "begins only at character 8; what is in front is not part of it",
            ),
            (
                "<kpat_secret>",
                "begins only at character 2; what is in front is not part of it",
            ),
            (
                "${kpat_secret}",
                "begins only at character 3; what is in front is not part of it",
            ),
        ] {
            assert_eq!(what(text), expected, "{text}");
        }
    }

    #[test]
    fn other_texts_are_named() {
        for (text, expected) in [
            ("", "is empty"),
            ("null", "is a word for a missing value"),
            ("Undefined", "is a word for a missing value"),
            ("CHANGE_ME", "is a word for a missing value"),
            ("your-token-here", "is a word for a missing value"),
            ("****", "is a word for a missing value"),
            ("[REDACTED]", "is a word for a missing value"),
            ("(none)", "is a word for a missing value"),
            ("kpat_xxxxxxxx", "is a word for a missing value"),
            ("{\"token\":{}}", "is a JSON document"),
            ("default:\n  output: json", "has several lines"),
            (
                "-----BEGIN PRIVATE KEY-----\nabc",
                "is a key or certificate in PEM format",
            ),
            ("<html></html>", "is a document in HTML or XML"),
            ("https://cloud.konghq.com", "is a URL"),
            ("op://vault/konnect/pat", "is a URL"),
            (
                "~/token",
                "is a path; use --pat-file PATH to read the token from a file",
            ),
            (
                "C:\\token",
                "is a path; use --pat-file PATH to read the token from a file",
            ),
            (
                "@token.txt",
                "is a path; use --pat-file PATH to read the token from a file",
            ),
            ("kpat_first,kpat_second", "has another token in it"),
            ("spat_first;kpat_second", "has another token in it"),
            ("ada@example.com", "is an email address"),
            ("a3BhdF9zYW5kYm94", "is encoded in base64"),
            ("kpat_", "is only the beginning of a token"),
            ("kpat_0123...", "is only the beginning of a token"),
            ("kpat_secret\\n", "ends with an escaped line break"),
            ("PASTE_TOKEN_HERE", "is a word for a missing value"),
            ("kpat_your_token", "is a word for a missing value"),
            ("<replace-me", "is a word for a missing value"),
            ("-", "is `-`; use --pat-file - to read the token from stdin"),
            (
                "/run/secrets/pat",
                "is a path; use --pat-file PATH to read the token from a file",
            ),
            (
                "token.txt",
                "is a path; use --pat-file PATH to read the token from a file",
            ),
            (
                "ENC[AES256_GCM,data:x]",
                "is a reference to a secret, not the secret",
            ),
            (
                "arn:aws:secretsmanager:us-east-1:1:secret:x",
                "is a reference to a secret, not the secret",
            ),
            (
                "vault:secret/konnect#pat",
                "is a reference to a secret, not the secret",
            ),
            ("12345678", "is a number"),
            ("True", "is true or false"),
            ("ghp_0123456789", "is a token of GitHub, not of Konnect"),
            ("glpat-0123456789", "is a token of GitLab, not of Konnect"),
            ("AKIA0123456789", "is a token of AWS, not of Konnect"),
            ("kpat_secret,", "ends with `,`, which is not part of it"),
            ("kpat_secret\\", "ends with `\\`, which is not part of it"),
            ("spat_secret}", "ends with `}`, which is not part of it"),
        ] {
            assert_eq!(what(text), expected, "{text}");
        }
    }

    #[test]
    fn a_character_that_no_token_has_is_named_with_its_position() {
        for (text, expected) in [
            (
                "kpat_\u{200b}sandbox",
                "U+200B (zero width space) at character 6",
            ),
            ("kpat secret", "U+0020 (space) at character 5"),
            ("kpät_secret", "U+00E4 at character 3"),
            ("kpat_\u{7}", "U+0007 at character 6"),
            ("kpat_a\u{2013}b", "U+2013 (en dash) at character 7"),
        ] {
            assert_eq!(
                what(text),
                format!("contains {expected}, which no token has")
            );
        }
    }
}
