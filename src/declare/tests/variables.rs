//! What a plan shows does not depend on the values of variables: it has their names only.

use std::fmt::Write;

use serde_json::{Value, json};

use super::examples::{Variant, file_with, own_fields, text_of};
use super::organization::{Organization, canary};
use crate::declare::declared::Declared;
use crate::declare::execute::execution::Execution;
use crate::declare::execute::run::execute;
use crate::declare::files::load::load;
use crate::declare::files::source::{Found, SourceFile};
use crate::declare::kinds::definition::{Identity, Kind};
use crate::declare::kinds::{KINDS, kind};
use crate::declare::plan::file::{Mode, Plan};
use crate::declare::plan::planner::Planned;
use crate::declare::show::{self, Detail, Shown};
use crate::env;
use crate::pointer;
use crate::style::Charset;

/// How many branches of the unions in a body are tried.
const MAX_TURNS: usize = 2;

/// What the name of a variable begins with; the rest is its position.
const VARIABLE: &str = "VARIABLE_";

/// How the texts are made of a word that a field may take.
const FORMS: [fn(&str) -> String; 7] = [
    str::to_owned,
    |word| format!("https://{word}.example.com/{word}"),
    |word| format!("{word}@example.com"),
    |word| format!("{word}.example.com:9092"),
    |word| format!("{word}.example.com"),
    |word| format!("/{word}"),
    |word| format!("{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"{word}\"}}}}"),
];

/// What the texts of variables are made of: those that objects are found by, and the others. They
/// are shorter than what every message is rid of.
#[derive(Clone, Copy)]
struct Words {
    names: &'static str,
    others: &'static str,
}

/// The words before and after a change, in two worlds that have nothing else in common.
const WORLDS: [[Words; 2]; 2] = [
    words("hunter2", "dolphin", "penguin"),
    words("marmot3", "gorilla", "raccoon"),
];

const fn words(names: &'static str, old: &'static str, new: &'static str) -> [Words; 2] {
    [Words { names, others: old }, Words { names, others: new }]
}

/// A file with a variable in each place that takes one.
struct File {
    text: String,
    variables: Vec<Variable>,
}

/// A variable, or the text that a place has instead.
#[derive(Clone)]
struct Variable {
    place: String,
    /// The position of its form; beyond the last one, the place takes no variable.
    form: usize,
    text: Value,
}

impl Variable {
    fn form(&self) -> Option<&fn(&str) -> String> {
        FORMS.get(self.form)
    }

    /// Returns whether an object is found by what the variable has.
    fn is_name(&self) -> bool {
        let field = self.place.rsplit('/').next();
        let mut identities = KINDS.iter().map(|kind| kind.identity);
        identities.any(|identity| match identity {
            Identity::Fields(fields) => fields.iter().any(|name| Some(*name) == field),
            Identity::PathOf(name) => Some(name) == field,
            Identity::Only => false,
        })
    }
}

impl File {
    fn of(kind: &'static Kind, turn: usize) -> Self {
        let mut value = file_with(kind, own_fields(kind, Variant::Every(turn)));
        let mut variables = Vec::new();
        add_variables(&value, "", &mut variables);
        loop {
            for (position, variable) in variables.iter().enumerate() {
                let text = value.pointer_mut(&variable.place).expect("a text");
                *text = match variable.form() {
                    Some(_) => json!(format!("{VARIABLE}{position}")),
                    None => variable.text.clone(),
                };
            }
            let file = Self {
                text: with_tags(text_of(&value), variables.len()),
                variables: variables.clone(),
            };
            let Err(mistakes) = file.load(WORLDS[0][0], "team") else {
                return file;
            };
            for variable in &mut variables {
                let path = path_of(&variable.place);
                let mut mistakes = mistakes.iter();
                let is_mistake = mistakes.any(|(mistake, _)| is_at(&path, mistake));
                variable.form += usize::from(is_mistake && variable.form < FORMS.len());
            }
            let is_same = |one: &Variable, other: &Variable| one.form == other.form;
            let is_other = !variables
                .iter()
                .zip(&file.variables)
                .all(|(one, other)| is_same(one, other));
            assert!(is_other, "{} {turn}: {mistakes:?}", kind.name);
        }
    }

    /// Returns what the file declares; otherwise the paths and the words of its mistakes.
    fn load(&self, words: Words, metadata: &str) -> Result<Declared, Vec<(String, String)>> {
        let defaults = format!("{{_defaults: {{kongctl: {{namespace: {metadata}}}}}, ");
        let file = SourceFile {
            name: "a.yaml".into(),
            directory: ".".into(),
            bounds: ".".into(),
            text: self.text.replacen('{', &defaults, 1),
            found: Found::Named,
        };
        load(&[file], &|name: &str| self.value(name, words)).map_err(|mistakes| {
            let told = mistakes.into_iter().map(|mistake| {
                let is_shown = [words.names, words.others].map(|word| mistake.what.contains(word));
                assert!(!is_shown.contains(&true), "{}", mistake.what);
                (mistake.origin.path, mistake.what)
            });
            told.collect()
        })
    }

    /// Returns the same file with the values in the place of the variables.
    fn plain(&self, words: Words) -> Self {
        let mut file = Self {
            text: self.text.clone(),
            variables: self.variables.clone(),
        };
        for position in (0..self.variables.len()).rev() {
            let name = format!("{VARIABLE}{position}");
            if self.variables[position].form().is_some()
                && let env::Value::Text(text) = self.value(&name, words)
            {
                let text = json!(text).to_string();
                file.text = file.text.replace(&format!("!env {name}"), &text);
            }
        }
        file
    }

    fn value(&self, name: &str, words: Words) -> env::Value {
        let Some(position) = name.strip_prefix(VARIABLE) else {
            return canary(name);
        };
        let variable = &self.variables[position.parse::<usize>().expect("a number")];
        let word = match variable.is_name() {
            true => words.names,
            false => words.others,
        };
        let form = variable.form().expect("a variable");
        env::Value::Text(form(word))
    }

    /// Returns everything that is shown, in the states in which an organization can be.
    fn shown(&self, [old, new]: [Words; 2]) -> String {
        let mut run = Run {
            organization: Organization::new(),
            shown: String::new(),
        };
        let files = |words, metadata| self.load(words, metadata).expect("a file");
        run.plan("new", &files(old, "team"), Mode::Delete);
        run.carry_out("new", &files(old, "team"), &|name| self.value(name, old));
        run.plan("there", &files(old, "team"), Mode::Delete);
        run.plan("changed", &files(new, "team"), Mode::Sync);
        run.plan("of others", &files(old, "other"), Mode::Apply);
        run.plan("of others", &files(old, "other"), Mode::Delete);
        let protected = "team, protected: true";
        run.carry_out("to protect", &files(old, protected), &|name| {
            self.value(name, old)
        });
        run.plan("protected", &files(new, protected), Mode::Sync);
        run.plan("protected", &files(old, protected), Mode::Delete);
        run.shown
    }
}

/// An organization, and what was shown about it.
struct Run {
    organization: Organization,
    shown: String,
}

impl Run {
    fn plan(&mut self, state: &str, files: &Declared, mode: Mode) -> Option<Plan> {
        writeln!(self.shown, "# {state} {mode:?}").expect("memory");
        match self.organization.plan(files, mode) {
            Ok(planned) => {
                self.show(&planned);
                Some(planned.plan)
            }
            Err(error) => {
                writeln!(self.shown, "{error:?}").expect("memory");
                None
            }
        }
    }

    /// Adds a plan in every form.
    fn show(&mut self, planned: &Planned) {
        let json = serde_json::to_string_pretty(&planned.plan).expect("JSON");
        for line in json.lines().filter(|line| !line.contains("\"updated_at\"")) {
            writeln!(self.shown, "{line}").expect("memory");
        }
        let Planned {
            missing, refusals, ..
        } = planned;
        writeln!(self.shown, "{missing:?} {refusals:?}").expect("memory");
        for detail in [Detail::Short, Detail::Full] {
            let shown = Shown {
                plan: &planned.plan,
                refusals,
                unchanged: Some(planned.unchanged),
                detail,
                charset: Charset::Utf8,
            };
            self.shown.push_str(&show::text(&shown));
            self.shown.push_str(&show::markdown(&shown));
        }
    }

    fn carry_out(&mut self, state: &str, files: &Declared, variables: &dyn Fn(&str) -> env::Value) {
        let plan = self.plan(state, files, Mode::Apply).expect("a plan");
        let execution = Execution {
            declared: Some(files),
            variables,
            // So that each object has the same ID in both worlds.
            max_concurrency: 1,
            ..self.organization.execution()
        };
        let outcome = execute(&plan, &execution, None, &mut |_, _| {});
        let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
        outcome.unwrap_or_else(|error| panic!("{error:?}"));
    }
}

/// Adds a variable for each text that can be one.
fn add_variables(value: &Value, at: &str, variables: &mut Vec<Variable>) {
    // What objects are looked up by is tried with the program.
    const OTHERS: [&str; 4] = ["ref", "_external", "users", "system-accounts"];
    match value {
        Value::Object(members) => {
            let members = members.iter();
            for (name, value) in members.filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
                add_variables(value, &pointer::child(at, name), variables);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                add_variables(value, &format!("{at}/{index}"), variables);
            }
        }
        // The refs of objects are the names of their kinds.
        Value::String(text) if kind(text).is_some() => {}
        Value::String(text) if !text.starts_with('@') => variables.push(Variable {
            place: at.to_owned(),
            form: 0,
            text: value.clone(),
        }),
        _ => {}
    }
}

/// Puts tags in the place of the names of variables.
fn with_tags(text: String, count: usize) -> String {
    (0..count).fold(text, |text, position| {
        let name = format!("{VARIABLE}{position}");
        text.replace(&format!("\"{name}\""), &format!(" !env {name}"))
    })
}

/// Returns the path of a place, as a mistake has it.
fn path_of(place: &str) -> String {
    let mut path = String::new();
    for step in pointer::steps(place) {
        match step.parse::<usize>() {
            Ok(index) => path.push_str(&format!("[{index}]")),
            Err(_) if path.is_empty() => path.push_str(&step),
            Err(_) => path.push_str(&format!(".{step}")),
        }
    }
    path
}

/// Returns whether a path is that of a mistake, or below it.
fn is_at(path: &str, mistake: &str) -> bool {
    let below = path.strip_prefix(mistake);
    below.is_some_and(|below| below.is_empty() || below.starts_with(['.', '[']))
}

#[test]
fn a_variable_changes_nothing_of_the_order() {
    let words = WORLDS[0][0];
    let mut count = 0;
    for kind in KINDS.iter().filter(|kind| !kind.references.is_empty()) {
        for turn in 0..MAX_TURNS {
            let file = File::of(kind, turn);
            let [plain, with_variables] = [&file.plain(words), &file].map(|file| {
                let files = file.load(words, "team").expect("a file");
                let plan = Organization::new().plan_of(&files, Mode::Apply);
                let changes = plan.changes.into_iter();
                let changes = changes.map(|change| (change.id, change.depends_on));
                changes.collect::<Vec<_>>()
            });
            assert_eq!(plain, with_variables, "{}", kind.name);
            count += plain.iter().map(|(_, needed)| needed.len()).sum::<usize>();
        }
    }
    assert!(count > 20, "only {count} dependencies");
}

#[test]
fn promise_12_what_is_shown_does_not_depend_on_the_values_of_variables() {
    let mut faults = Vec::new();
    let mut count = 0;
    for kind in KINDS.iter() {
        let mut known: Vec<String> = Vec::new();
        for turn in 0..MAX_TURNS {
            let file = File::of(kind, turn);
            if known.contains(&file.text) {
                break;
            }
            count += file.text.matches(VARIABLE).count();
            let [one, other] = WORLDS.map(|words| file.shown(words));
            let lines = one.lines().zip(other.lines());
            let mut state = "";
            for (line, other) in lines {
                if line.starts_with('#') {
                    state = line;
                }
                if line != other {
                    faults.push(format!("{} {turn} {state}: {line}", kind.name));
                }
            }
            known.push(file.text);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 100, "only {count} variables");
}
