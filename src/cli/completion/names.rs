//! Names of items, which Konnect is asked for while the user waits at the tab key.
//!
//! The same rules as for `get` choose the server, the token and the parents. What could disturb the
//! line that is being typed is left out: no question, no renewal of a login, no message, no event.
//! Without a token, and after any error, there are no names.

use std::ffi::OsString;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::item_words::{Place, Takes, item_words, may_begin_id};
use super::offer::Offer;
use crate::cli::context::Context;
use crate::cli::get::Get;
use crate::cli::globals::GlobalArgs;
use crate::config::COMPLETION_NAMES;
use crate::error::Result;
use crate::item::Items;
use crate::redact::Secrets;

/// How long the user waits for names, whatever happens meanwhile.
const TIMEOUT: Duration = Duration::from_millis(300);

/// Parses a line that reads resources, the program's name first; `None` for any other.
pub(crate) type ParseReading = fn(Vec<OsString>) -> Option<(GlobalArgs, Get)>;

/// Returns the words by which an item can be named at the end of `line`, which begins with the
/// program's name; none if Konnect does not answer in time.
pub(super) fn find(
    parse: ParseReading,
    line: Vec<OsString>,
    place: Place,
    typed: &str,
) -> Vec<Offer> {
    // A fuzzer must not send requests.
    if cfg!(fuzzing) {
        return Vec::new();
    }
    let (sender, receiver) = mpsc::channel();
    let typed = typed.to_owned();
    // Never joined: the lookup of a host name cannot be interrupted, but it can be left behind.
    let thread = thread::Builder::new().spawn(move || {
        let items = parse(line).and_then(|(globals, get)| {
            let context = Context::new(globals, Secrets::default());
            read(&context, get, &place, &typed).ok()
        });
        // The receiver is gone if this took too long.
        let _ = sender.send(item_words(&items.unwrap_or_default(), &place, &typed));
    });
    match thread {
        Ok(_) => receiver.recv_timeout(TIMEOUT).unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

fn read(context: &Context, get: Get, place: &Place, typed: &str) -> Result<Items> {
    let is_wanted = context.config().get_or_default(&COMPLETION_NAMES, None)?;
    if !is_wanted.value {
        return Ok(Items::default());
    }
    // No server narrows a list by the beginning of an ID.
    let name = match place.takes {
        Takes::IdOrName if !may_begin_id(typed) => typed,
        Takes::IdOrName | Takes::Id => "",
    };
    let found = get.choices(context, place.resource, name, TIMEOUT)?;
    Ok(found.items)
}
