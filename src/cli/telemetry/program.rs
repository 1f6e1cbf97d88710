//! The commands that can be reported, as a list that the compiler makes of the definitions.

use super::reporting::CommandPath;
use crate::cli::build_version;
use crate::resources::{self, Resource};
use crate::telemetry::{BuildInfo, Program};

pub(crate) const API: CommandPath = defined("api");
pub(crate) const CONFIG: CommandPath = defined("config");
pub(crate) const CONFIG_GET: CommandPath = defined("config get");
pub(crate) const CONFIG_PATH: CommandPath = defined("config path");
pub(crate) const LOGIN: CommandPath = defined("login");
pub(crate) const LOGOUT: CommandPath = defined("logout");
pub(crate) const WHOAMI: CommandPath = defined("whoami");
pub(crate) const SANDBOX_SERVE: CommandPath = defined("sandbox serve");

/// Returns the path of `get` with this resource; `None` for one that is not in the registry.
pub(crate) fn get(resource: &Resource) -> Option<CommandPath> {
    CommandPath::lookup::<Kongctl>(&format!("get {}", resource.name))
}

/// Returns the path of `describe` with this resource.
///
/// # Panics
///
/// If the resource is not in the registry.
pub(crate) fn describe(resource: &Resource) -> CommandPath {
    CommandPath::lookup::<Kongctl>(&format!("describe {}", resource.name))
        .expect("the list has every resource")
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
    const VERSION: &'static str = build_version::VERSION;
    const COMMANDS: &'static str = match std::str::from_utf8(&COMMANDS) {
        Ok(text) => text,
        Err(_) => panic!("command names are ASCII"),
    };
}

/// The commands that do not read a resource of Konnect.
const OTHERS: &str = "api\nconfig\nconfig get\nconfig path\ndescribe profiles\nget profiles\nlogin\nlogout\nsandbox serve\nwhoami\n";

/// Every command that can be reported: the others, and `get` and `describe` with each resource of
/// the registry.
///
/// One text rather than a slice of texts: a path is a part of it, so that none of the names has to
/// be made again at run time, and a list of hundreds of pointers would be relocated at each start.
// The loops are `while`, because a constant has neither iterators nor `concat!` of other constants.
const COMMANDS: [u8; commands_length()] = {
    let mut text = [0; commands_length()];
    let mut end = append(&mut text, 0, OTHERS);
    let mut product = 0;
    while product < resources::PRODUCTS.len() {
        let resources = resources::PRODUCTS[product].resources;
        let mut index = 0;
        while index < resources.len() {
            end = append(&mut text, end, "get ");
            end = append(&mut text, end, resources[index].name);
            end = append(&mut text, end, "\ndescribe ");
            end = append(&mut text, end, resources[index].name);
            end = append(&mut text, end, "\n");
            index += 1;
        }
        product += 1;
    }
    text
};

const fn commands_length() -> usize {
    let mut length = OTHERS.len();
    let mut product = 0;
    while product < resources::PRODUCTS.len() {
        let resources = resources::PRODUCTS[product].resources;
        let mut index = 0;
        while index < resources.len() {
            length += "get \ndescribe \n".len() + 2 * resources[index].name.len();
            index += 1;
        }
        product += 1;
    }
    length
}

const fn append(text: &mut [u8], mut end: usize, part: &str) -> usize {
    let mut index = 0;
    while index < part.len() {
        text[end] = part.as_bytes()[index];
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
