//! `--dry-run`: prints a request instead of sending it.

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::error::Result;
use crate::konnect::{Client, Request};
use crate::output::{Stream, escaped, json as shown_json};

/// Prints method, URL and body; for programs, as one object.
pub(super) fn print_request(
    client: &Client,
    request: &Request,
    body: Option<&Value>,
    context: &Context,
) -> Result<()> {
    let url = client.url(request)?;
    let method = request.method.as_str();
    let ui = context.settled_ui();
    ui.print_value(
        context.format()?,
        || json!({ "method": method, "url": url, "body": body }),
        || {
            let line = format!("{method} {}\n", escaped(&url));
            match body {
                Some(body) => line + &shown_json(body, ui.styling(Stream::Stdout)),
                None => line,
            }
        },
    )
}
