//! The command, and the request that its arguments make.

use clap::Args;

use super::pages::{first_page_note, read_pages};
use super::request_line::RequestLine;
use crate::cli::access::{AccessArgs, PageArgs, SAMPLE};
use crate::cli::context::Context;
use crate::cli::field::{self, Field};
use crate::cli::input::{STDIN, read_bytes};
use crate::cli::print::{PrintArgs, Printer, warn_of_shortfall};
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::error::{Error, Result};
use crate::http::{Method, Response};
use crate::konnect::{
    Client, Request, encode_target, not_of_konnect, parse_header, sends_body, status_error,
    with_query,
};
use crate::output::{Export, JsonExport, Ui};
use crate::resources::{self, Auth, Server};

/// The ID of the argument whose values are methods, for completion.
pub(in crate::cli) const METHOD: &str = "method";
/// The ID of the arguments that are method, path and fields, for completion.
pub(in crate::cli) const REQUEST: &str = "request";
/// The ID of the argument whose values are headers, for usage errors.
pub(in crate::cli) const HEADERS: &str = "headers";

const ACCEPT: (&str, &str) = ("Accept", "application/json, */*;q=0.8");
const CONTENT_TYPE: (&str, &str) = ("Content-Type", "application/json");

const EXAMPLES: &str = "\
Examples:
  kongctl api /v3/apis
  kongctl api /v3/apis 'filter[name][contains]=flight' --jq '.data[].name'
  kongctl api /v2/control-planes --paginate --columns name,id
  kongctl api post /v3/apis name=orders labels:='{\"team\": \"ops\"}'
  kongctl api put /v3/apis/ID --body-file api.json --include";

#[derive(Args)]
#[command(override_usage = "kongctl api [OPTIONS] [METHOD] PATH [FIELD=VALUE | FIELD:=JSON]...", after_help = EXAMPLES)]
pub(crate) struct Api {
    /// Path, which begins with `/`; before it the method, get if omitted; after it fields, sent as
    /// the query by get, head, options and delete, and as a JSON body by post, put and patch
    #[arg(id = REQUEST, required = true, value_name = "PATH")]
    words: Vec<String>,
    /// Method, as an alternative to the first word
    #[arg(id = METHOD, short = 'X', long, value_name = "METHOD")]
    method: Option<String>,
    /// File that contains the body; `-` is stdin
    #[arg(long, value_name = "PATH")]
    body_file: Option<String>,
    /// Add a request header
    #[arg(id = HEADERS, short = 'H', long = "header", value_name = "NAME: VALUE")]
    headers: Vec<String>,
    /// Print status and headers before the body
    #[arg(short, long, conflicts_with = "paginate")]
    include: bool,
    /// Read every page of a list and print them as one list
    #[arg(long)]
    paginate: bool,
    // Last: what followed would get the heading of these in help.
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    print: PrintArgs,
}

impl Api {
    /// The path of this command in events.
    pub(crate) const PATH: CommandPath = program::API;

    /// Returns whether the columns of rows are chosen.
    pub(crate) fn chooses_columns(&self) -> bool {
        self.print.chooses_columns()
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let printer = self.print.printer(context, None)?;
        let request = self.request()?;
        let client = self.access.client(context, request.auth, SAMPLE)?;
        if self.page.limit.is_some() && !self.paginate {
            return Err(Error::usage("`--limit` is for lists").hint("add --paginate"));
        }
        let outcome = if self.paginate {
            self.print_pages(&client.client, &request, &printer, context)
        } else {
            self.print_response(&client.client, &request, &printer, &context.ui)
        };
        outcome.map_err(|error| {
            // Without the query: its values may be private, and the fact `request` shows it.
            let action = format!(
                "{} {} failed",
                request.method,
                without_query(&request.target)
            );
            client.explain(error, context.config()).context(&action)
        })
    }

    /// Returns the request that the arguments describe.
    fn request(&self) -> Result<Request> {
        // First: of a header without quotes, the other words are a secret, which no error may show.
        let headers = parse_headers(&self.headers)?;
        let RequestLine {
            method,
            path,
            fields,
        } = RequestLine::parse(&self.words, self.method.as_deref())?;
        let fields = Field::parse_all(fields)?;
        let body = self.body(&method, &fields)?;
        let query = if sends_body(&method) {
            Vec::new()
        } else {
            field::query(&fields)?
        };
        let query: Vec<_> = query
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let path = encode_target(&path);
        // A path that no resource has is of the regional API, and needs a token.
        let (server, auth) = match resources::at_or_above(without_query(&path)) {
            Some(resource) => (resource.server, resource.auth),
            None => (Server::Regional, Auth::Token),
        };
        Ok(Request {
            headers: with_defaults(headers, body.as_deref()),
            method,
            server,
            auth,
            target: with_query(&path, &query),
            body,
            changes: None,
        })
    }

    /// Returns the body: that of the file, or else the fields as JSON.
    fn body(&self, method: &Method, fields: &[Field]) -> Result<Option<Vec<u8>>> {
        let sends_body = sends_body(method);
        let Some(path) = &self.body_file else {
            if !sends_body || fields.is_empty() {
                return Ok(None);
            }
            let body = field::object(fields)?.to_string();
            return Ok(Some(body.into_bytes()));
        };
        if !sends_body {
            return Err(Error::usage("--body-file is for post, put and patch"));
        }
        if !fields.is_empty() {
            return Err(Error::usage("--body-file and fields both set the body"));
        }
        self.read_body(path).map(Some)
    }

    /// Reads the body from a file, or from stdin.
    fn read_body(&self, path: &str) -> Result<Vec<u8>> {
        if path == STDIN && self.access.token.use_stdin() {
            return Err(Error::usage(
                "--pat-file and --body-file cannot both read stdin",
            ));
        }
        read_bytes(path)
    }

    /// Sends the request and prints the response whatever its status; fails unless it is a success.
    fn print_response(
        &self,
        client: &Client,
        request: &Request,
        printer: &Printer,
        ui: &Ui,
    ) -> Result<()> {
        let response = client.send(request)?;
        let json = response.json().ok();
        let printed = self.print_whole(request, &response, json, printer, ui);
        if response.status.is_success() || response.status == 304 {
            if let Some(error) = not_of_konnect(&response) {
                ui.warn(error.message());
            }
            if let (Ok(()), Some(json)) = (&printed, json) {
                self.note_further_pages(request, json, ui);
            }
            return printed;
        }
        match printed {
            // The status decides the exit code, even if no program has read the body.
            Ok(()) => Err(brief_error(&response)),
            Err(error) if error.is_reader_gone() => Err(status_error(&response)),
            Err(error) => Err(error),
        }
    }

    /// Prints the response, and what precedes its body if that was asked for.
    fn print_whole(
        &self,
        request: &Request,
        response: &Response,
        json: Option<&str>,
        printer: &Printer,
        ui: &Ui,
    ) -> Result<()> {
        // The headers are all that a response to HEAD has.
        if self.include || request.method == Method::HEAD {
            ui.print_body(response.head().as_bytes())?;
        }
        print_body(response, json, printer, ui)
    }

    /// Writes a note for a person that a list has further pages. A program would not read it.
    fn note_further_pages(&self, request: &Request, json: &str, ui: &Ui) {
        // --paginate is not for the others.
        if ui.stdout_width().is_none() || self.include || request.method != Method::GET {
            return;
        }
        if let Some(note) = first_page_note(request, json) {
            ui.note(&note);
        }
    }

    fn print_pages(
        &self,
        client: &Client,
        request: &Request,
        printer: &Printer,
        context: &Context,
    ) -> Result<()> {
        if request.method != Method::GET {
            return Err(Error::usage("--paginate is for get"));
        }
        let page_size = || self.page.size(context.config());
        let found = read_pages(client, request, page_size, self.page.limit, &context.ui)?;
        warn_of_shortfall(&context.ui, &found);
        printer.print_list(&found)
    }
}

/// Parses the headers of the command line.
fn parse_headers(texts: &[String]) -> Result<Vec<(String, String)>> {
    texts.iter().map(|text| parse_header(text)).collect()
}

/// Adds the default headers that the command line does not set.
fn with_defaults(mut headers: Vec<(String, String)>, body: Option<&[u8]>) -> Vec<(String, String)> {
    add_default_header(&mut headers, ACCEPT);
    if body.is_some() {
        add_default_header(&mut headers, CONTENT_TYPE);
    }
    headers
}

fn add_default_header(headers: &mut Vec<(String, String)>, (name, value): (&str, &str)) {
    let is_set = headers
        .iter()
        .any(|(other, _)| other.eq_ignore_ascii_case(name));
    if !is_set {
        headers.push((name.to_owned(), value.to_owned()));
    }
}

/// Prints the body, which is `json` if it is JSON, as the flags say, but that of an error always as
/// it is.
fn print_body(response: &Response, json: Option<&str>, printer: &Printer, ui: &Ui) -> Result<()> {
    if response.body.is_empty() {
        return Ok(());
    }
    let is_success = response.status.is_success();
    match json {
        Some(body) if is_success => printer.print_response(body),
        Some(body) => JsonExport.print_document(ui, body),
        None if is_success && printer.requires_json() => {
            Err(response.invalid("the response is not JSON"))
        }
        None => ui.print_body(&response.body),
    }
}

/// Returns the error of a status without what the body says: the body is on stdout.
fn brief_error(response: &Response) -> Error {
    let error = status_error(response);
    match response.body.is_empty() {
        true => error,
        false => error.keep_facts(&["request", "redirects to", "trace"]),
    }
}

fn without_query(target: &str) -> &str {
    target.split('?').next().unwrap_or_default()
}
