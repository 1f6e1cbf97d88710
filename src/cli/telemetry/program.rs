//! The commands that can be reported, as a list that the compiler makes of the definitions.

use super::reporting::CommandPath;
use crate::cli::build_variables;
use crate::cli::verb::Verb;
use crate::resources::{self, Change, Resource};
use crate::telemetry::{BuildInfo, Program};

pub(crate) const API: CommandPath = defined("api");
pub(crate) const APPLY: CommandPath = defined("apply");
pub(crate) const CONFIG: CommandPath = defined("config");
pub(crate) const CONFIG_GET: CommandPath = defined("config get");
pub(crate) const CONFIG_PATH: CommandPath = defined("config path");
pub(crate) const DELETE: CommandPath = defined("delete");
pub(crate) const DIFF: CommandPath = defined("diff");
pub(crate) const EXPLAIN: CommandPath = defined("explain");
pub(crate) const LOGIN: CommandPath = defined("login");
pub(crate) const LOGOUT: CommandPath = defined("logout");
pub(crate) const PLAN: CommandPath = defined("plan");
pub(crate) const SCAFFOLD: CommandPath = defined("scaffold");
pub(crate) const SYNC: CommandPath = defined("sync");
pub(crate) const WHOAMI: CommandPath = defined("whoami");
pub(crate) const SANDBOX_SERVE: CommandPath = defined("sandbox serve");

/// Returns the path of a verb of reading with this resource.
///
/// # Panics
///
/// If the resource is not in the registry, or the verb changes something.
pub(crate) fn reading(verb: Verb, resource: &Resource) -> CommandPath {
    of_resource(verb, resource).expect("the list has every resource")
}

/// Returns the path of a verb with this resource; `None` for one that cannot be changed so.
pub(crate) fn of_resource(verb: Verb, resource: &Resource) -> Option<CommandPath> {
    CommandPath::lookup::<Kongctl>(&format!("{} {}", verb.word(), resource.name))
}

/// Returns the operating system and the processor, by the names that events have.
pub(crate) fn platform() -> (&'static str, &'static str) {
    let build = BuildInfo::of::<Kongctl>();
    (build.os(), build.arch())
}

/// Returns the canonical words of every command that can be reported.
pub(crate) fn commands() -> impl Iterator<Item = &'static str> {
    Kongctl::COMMANDS.lines()
}

/// Returns the path of a command. In a constant, one that is not in the list does not compile.
const fn defined(words: &str) -> CommandPath {
    CommandPath::lookup::<Kongctl>(words).expect("a line of `Kongctl::COMMANDS`")
}

/// This program, as the telemetry package describes programs.
pub(super) struct Kongctl;

impl Program for Kongctl {
    const VERSION: &'static str = build_variables::VERSION;
    const COMMANDS: &'static str = match std::str::from_utf8(&COMMANDS) {
        Ok(text) => text,
        Err(_) => panic!("command names are ASCII"),
    };
}

/// The commands that do not read a resource of Konnect.
const OTHERS: &str = "api\napply\nconfig\nconfig get\nconfig path\ndelete\ndescribe profiles\ndiff\nexplain\nget profiles\nlogin\nlogout\nplan\nsandbox serve\nscaffold\nsync\nwhoami\n";

/// The verbs, each with the change that it makes.
const VERBS: [(&str, Option<Change>); 6] = [
    ("get ", None),
    ("describe ", None),
    ("create ", Some(Change::Create)),
    ("update ", Some(Change::Update)),
    ("edit ", Some(Change::Edit)),
    ("delete ", Some(Change::Delete)),
];

/// Every command that can be reported: the others, and each verb with the resources of the registry
/// that it takes.
///
/// One text rather than a slice of texts: a path is a part of it, so that none of the names has to
/// be made again at run time, and a list of hundreds of pointers would be relocated at each start.
/// What is used most stands first: a path is found line by line.
static COMMANDS: [u8; commands_length()] = {
    let mut text = [0; commands_length()];
    let _ = write_commands(&mut text);
    text
};

const fn commands_length() -> usize {
    write_commands(&mut [])
}

/// Writes the commands as far as there is room, and returns their length.
// The loops are `while`, because a constant has neither iterators nor `concat!` of other constants.
const fn write_commands(text: &mut [u8]) -> usize {
    let mut end = append(text, 0, OTHERS);
    let mut verb = 0;
    while verb < VERBS.len() {
        let mut product = 0;
        while product < resources::PRODUCTS.len() {
            end = write_product(
                text,
                end,
                VERBS[verb],
                resources::PRODUCTS[product].resources,
            );
            product += 1;
        }
        verb += 1;
    }
    end
}

const fn write_product(
    text: &mut [u8],
    mut end: usize,
    (verb, change): (&str, Option<Change>),
    resources: &[Resource],
) -> usize {
    let mut index = 0;
    while index < resources.len() {
        if is_for(change, &resources[index]) {
            end = append(text, end, verb);
            end = append(text, end, resources[index].name);
            end = append(text, end, "\n");
        }
        index += 1;
    }
    end
}

const fn is_for(change: Option<Change>, resource: &Resource) -> bool {
    match change {
        Some(change) => resource.writes.has(change),
        None => true,
    }
}

const fn append(text: &mut [u8], mut end: usize, part: &str) -> usize {
    let mut index = 0;
    while index < part.len() {
        if end < text.len() {
            text[end] = part.as_bytes()[index];
        }
        (index, end) = (index + 1, end + 1);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unofficial_builds_say_so_in_their_version() {
        assert!(
            Kongctl::VERSION.ends_with("-dev") || option_env!("KONGCTL_BUILD_VERSION").is_some()
        );
    }
}
