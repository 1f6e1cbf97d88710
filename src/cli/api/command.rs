//! `kongctl api`: asks any endpoint of Konnect's API.

use std::fs::File;
use std::io::{self, stdin};

use clap::Args;
use serde_json::{Map, Value};

use super::access::AccessArgs;
use super::context::Context;
use super::print::{PrintArgs, Printer, warn_of_shortfall};
use crate::error::{Error, ErrorKind, Result};
use crate::fs::read_bounded;
use crate::http::{Method, Response};
use crate::konnect::{
    Client, Found, Layout, Listing, Request, encode_target, parse_header, read_list,
    require_success, sends_body, status_error, with_query,
};
use crate::nearest::nearest_word;
use crate::output::{Export, JsonExport, Ui};
use crate::percent::form_pairs;
use crate::resources::{self, Auth, Paging, Server};

const METHODS: [&str; 7] = ["get", "head", "options", "post", "put", "patch", "delete"];

/// The size of the largest body that is sent, in bytes.
const MAX_BODY_SIZE: u64 = 64 << 20;

const EXAMPLES: &str = "\
Examples:
  kongctl api /v3/apis
  kongctl api /v3/apis 'filter[name][contains]=flight' --jq '.data[].name' -r
  kongctl api /v2/control-planes --paginate --columns name,id
  kongctl api post /v3/apis name=orders labels:='{\"team\": \"ops\"}'
  kongctl api put /v3/apis/ID --body-file api.json --include";

#[derive(Args)]
#[command(override_usage = "kongctl api [OPTIONS] [METHOD] PATH [FIELD=VALUE | FIELD:=JSON]...", after_help = EXAMPLES)]
pub(crate) struct Api {
    #[command(flatten)]
    access: AccessArgs,
    #[command(flatten)]
    print: PrintArgs,
    /// A method (`get` without one); a path that begins with `/`; fields, which become the query
    /// of a get, head, options or delete, and the JSON body of anything else
    #[arg(required = true, value_name = "[METHOD] PATH [FIELD=VALUE]")]
    words: Vec<String>,
    /// A file with the body; `-` is stdin
    #[arg(long, value_name = "PATH")]
    body_file: Option<String>,
    /// A header of the request
    #[arg(short = 'H', long = "header", value_name = "NAME: VALUE")]
    headers: Vec<String>,
    /// Print status and headers before the body
    #[arg(short, long, conflicts_with = "paginate")]
    include: bool,
    /// Read every page of a list, and print them as one
    #[arg(long)]
    paginate: bool,
}

impl Api {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let printer = self.print.printer(context, None)?;
        let request = self.request()?;
        let client = self.access.client(context, request.auth)?;
        let action = format!(
            "cannot {} {}",
            request.method.as_str().to_lowercase(),
            path_of(&request)
        );
        let outcome = if self.paginate {
            self.every_page(&client.client, &request, &printer, context)
        } else {
            client
                .client
                .send(&request)
                .and_then(|answer| self.print(&context.ui, &answer, &printer))
        };
        outcome.map_err(|error| client.explain(error, context.config()).context(&action))
    }

    fn request(&self) -> Result<Request> {
        let (method, path, fields) = split(&self.words)?;
        let fields = fields
            .iter()
            .map(|field| Field::parse(field))
            .collect::<Result<Vec<_>>>()?;
        let has_body = sends_body(&method);
        let body = match &self.body_file {
            Some(_) if !has_body => {
                return Err(Error::usage("--body-file is for post, put and patch"));
            }
            Some(_) if !fields.is_empty() => {
                return Err(Error::usage(
                    "--body-file and fields both say what the body is",
                ));
            }
            Some(path) => Some(self.body(path)?),
            None if has_body && !fields.is_empty() => {
                Some(object(&fields)?.to_string().into_bytes())
            }
            None => None,
        };
        let query = if has_body {
            Vec::new()
        } else {
            fields.iter().map(Field::pair).collect::<Result<Vec<_>>>()?
        };
        let query: Vec<_> = query
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let path = encode_target(path);
        let above = resources::at_or_above(path.split('?').next().unwrap_or_default());
        let (server, auth) = above.map_or((Server::Regional, Auth::Token), |resource| {
            (resource.server, resource.auth)
        });
        let headers = self.headers(body.is_some())?;
        Ok(Request {
            method,
            server,
            auth,
            target: with_query(&path, &query),
            headers,
            body,
        })
    }

    fn headers(&self, has_body: bool) -> Result<Vec<(String, String)>> {
        let mut headers = self
            .headers
            .iter()
            .map(|text| parse_header(text))
            .collect::<Result<Vec<_>>>()?;
        for (name, value, is_needed) in [
            ("Accept", "application/json, */*;q=0.8", true),
            ("Content-Type", "application/json", has_body),
        ] {
            if is_needed
                && !headers
                    .iter()
                    .any(|(given, _)| given.eq_ignore_ascii_case(name))
            {
                headers.push((name.to_owned(), value.to_owned()));
            }
        }
        Ok(headers)
    }

    /// The body in a file, or on stdin.
    fn body(&self, path: &str) -> Result<Vec<u8>> {
        if path == "-" && self.access.token.use_stdin() {
            return Err(Error::usage(
                "--pat-file and --body-file cannot both read stdin",
            ));
        }
        let mut body = Vec::new();
        let outcome = match path {
            "-" => read_bounded(stdin(), MAX_BODY_SIZE, &mut body),
            path => File::open(path).and_then(|file| read_bounded(file, MAX_BODY_SIZE, &mut body)),
        };
        match outcome {
            Ok(()) => Ok(body),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(Error::usage(format!(
                    "the body from `{path}` is larger than {} MiB",
                    MAX_BODY_SIZE >> 20
                )))
            }
            Err(error) => {
                Err(Error::usage(format!("cannot read the body from `{path}`")).cause(error))
            }
        }
    }

    /// Prints an answer whatever its status, and fails when that is no success.
    fn print(&self, ui: &Ui, answer: &Response, printer: &Printer) -> Result<()> {
        if self.include {
            ui.print_body(answer.head().as_bytes())?;
        }
        let is_success = answer.status.is_success();
        match answer.json() {
            _ if answer.body.is_empty() => {}
            Ok(body) if is_success => printer.print_response(body)?,
            Ok(body) => JsonExport.print_document(ui, body)?,
            Err(_) if is_success && printer.requires_json() => {
                return Err(answer.invalid("the response is not JSON"));
            }
            Err(_) => ui.print_body(&answer.body)?,
        }
        ui.flush()?;
        if is_success || answer.status == 304 {
            Ok(())
        } else {
            Err(status_error(answer))
        }
    }

    fn every_page(
        &self,
        client: &Client,
        request: &Request,
        printer: &Printer,
        context: &Context,
    ) -> Result<()> {
        if request.method != Method::GET {
            return Err(Error::usage("--paginate is for get"));
        }
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let (size, query) = sized(query)?;
        let size = size.map_or_else(|| self.access.page_size(context.config()), Ok)?;
        let listing = match resources::list_at(path) {
            Some(resource) => Listing::of_resource(resource, path, size, &query),
            None => Listing {
                path,
                page_size: size,
                query: &query,
                layout: layout_of(client, request)?,
            },
        };
        let progress = context.ui.progress(client.items(), "items");
        let list = read_list(client, &listing);
        drop(progress);
        let list = list?;
        let shortfall = list.shortfall();
        let found = Found::list(list.items, shortfall);
        warn_of_shortfall(&context.ui, &found);
        printer.print_list(&found)
    }
}

fn path_of(request: &Request) -> &str {
    request.target.split('?').next().unwrap_or_default()
}

/// Tells method, path and fields apart.
fn split(words: &[String]) -> Result<(Method, &str, &[String])> {
    let (method, rest) = match words {
        [first, ..] if first.starts_with('/') => ("get", words),
        [first, rest @ ..] => (first.as_str(), rest),
        [] => ("get", words),
    };
    let known = METHODS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(method))
        .ok_or_else(|| no_method(method))?;
    let method =
        Method::from_bytes(known.to_uppercase().as_bytes()).map_err(|_| no_method(method))?;
    match rest {
        [path, fields @ ..] if path.starts_with('/') => Ok((method, path, fields)),
        [path, ..] => Err(no_path(path)),
        [] => Err(Error::usage(format!("{known} which path?"))
            .hint(format!("such as: kongctl api {known} /v3/apis"))),
    }
}

fn no_method(word: &str) -> Error {
    if word.contains(['/', '.']) {
        return no_path(word);
    }
    let error = Error::usage(format!("`{word}` is neither a method nor a path"))
        .fact("methods", METHODS.join(", "));
    match nearest_word(&word.to_lowercase(), METHODS.into_iter()) {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("a path begins with `/`, such as /v3/apis"),
    }
}

/// The error of a path that does not begin with a slash; the host is the profile's, whatever a URL says.
fn no_path(word: &str) -> Error {
    let path = match word.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("/", |(_, path)| path),
        None => word,
    };
    let error = Error::usage(format!("the path must begin with `/`, found `{word}`"))
        .hint(format!("did you mean `/{}`?", path.trim_start_matches('/')));
    if word.contains("://") {
        error.hint("which host is asked comes from --base-url or --region")
    } else {
        error
    }
}

/// Holds one `name=text` or `name:=json`.
struct Field<'a> {
    name: &'a str,
    value: Value,
}

impl<'a> Field<'a> {
    fn parse(text: &'a str) -> Result<Self> {
        let wrong = |why: &str| Error::usage(format!("`{text}`: {why}"));
        let (name, value) = text
            .split_once('=')
            .ok_or_else(|| wrong("expected FIELD=VALUE, or FIELD:=JSON"))?;
        let (name, value) = match name.strip_suffix(':') {
            Some(name) => {
                let value = serde_json::from_str(value)
                    .map_err(|error| wrong("expected JSON after `:=`").cause(error))?;
                (name, value)
            }
            None => (name, Value::String(value.to_owned())),
        };
        if name.is_empty() {
            Err(wrong("the field has no name"))
        } else {
            Ok(Self { name, value })
        }
    }

    /// The field as a part of a query.
    fn pair(&self) -> Result<(&'a str, String)> {
        match &self.value {
            Value::String(text) => Ok((self.name, text.clone())),
            Value::Array(_) | Value::Object(_) => Err(Error::usage(format!(
                "`{}`: a query holds text, not lists or objects",
                self.name
            ))),
            plain => Ok((self.name, plain.to_string())),
        }
    }
}

fn object(fields: &[Field]) -> Result<Value> {
    let mut members = Map::new();
    for field in fields {
        if members
            .insert(field.name.to_owned(), field.value.clone())
            .is_some()
        {
            return Err(Error::usage(format!(
                "the field `{}` stands twice",
                field.name
            )));
        }
    }
    Ok(Value::Object(members))
}

/// The decoded names and values of a query.
type Query = Vec<(String, String)>;

/// Takes the page size out of a query. Which page to begin with is not the user's choice when all are read.
fn sized(query: &str) -> Result<(Option<u32>, Query)> {
    let (mut size, mut rest) = (None, Vec::new());
    for (name, value) in form_pairs(query) {
        match name.as_str() {
            "page[size]" | "size" => {
                let number = value.parse().ok().filter(|number| *number > 0);
                size = Some(number.ok_or_else(|| {
                    Error::usage(format!("`{name}={value}`: expected a whole number from 1"))
                })?);
            }
            "page[number]" | "page[after]" | "page[before]" | "offset" => {
                return Err(Error::usage(format!(
                    "--paginate reads every page: leave `{name}` out"
                )));
            }
            _ => rest.push((name, value)),
        }
    }
    Ok((size, rest))
}

/// How a list that the catalogue does not know is cut into pages: its first answer tells.
fn layout_of(client: &Client, request: &Request) -> Result<Layout> {
    let answer = require_success(client.send(request)?)?;
    let body: Value = serde_json::from_str(answer.json()?).unwrap_or_default();
    let has = |pointer: &str| body.pointer(pointer).is_some();
    let items = ["", "/data"]
        .into_iter()
        .find(|pointer| body.pointer(pointer).is_some_and(Value::is_array));
    let items = items.ok_or_else(|| {
        Error::new(
            ErrorKind::Usage,
            "--paginate is for lists: this answer has none under `data`",
        )
    })?;
    let next = ["/meta/page/next", "/meta/next"]
        .into_iter()
        .find(|pointer| has(pointer));
    let paging = match next {
        _ if has("/meta/page/total") || has("/meta/page/number") => Paging::Number,
        Some(next) => Paging::Cursor { next: Some(next) },
        None if has("/offset") || has("/next") => Paging::Offset,
        None => Paging::Unpaged,
    };
    Ok(Layout {
        server: request.server,
        auth: request.auth,
        paging,
        items,
    })
}
