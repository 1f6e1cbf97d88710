//! What the fuzz targets call: one function for each kind of text that comes from elsewhere.
//!
//! Compiled with `--cfg fuzzing` only (`fuzz/` and `.ci/fuzz`), so that the program has none of it.
//! Errors are what most inputs should lead to; a panic, an abort, a hang or too much memory is a
//! finding.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use ureq::http::{HeaderMap, StatusCode};

use crate::cli;
use crate::config::{Config, SETTINGS};
use crate::declare;
use crate::declare::show::{self, Detail, Shown};
use crate::document::Document;
use crate::error::Result;
use crate::http::Response;
use crate::item::Items;
use crate::konnect;
use crate::output::{
    ChosenColumn, ChosenRowsExport, Export, Jq, JqExport, JsonExport, NameExport, Results,
    RowsExport, Ui, YamlExport,
};
use crate::redact::Secrets;
use crate::resources;
use crate::secret::Secret;
use crate::style::{
    Charset, Color, DataFormat, Format, IdFormat, Layout, RowFormat, RowStyle, Strings,
};

/// Expressions that send each part of an answer through jq: as it is, as text, and back.
const EXPRESSIONS: [&str; 6] = [
    ".",
    "..",
    "[.. | tojson]",
    "[.. | strings | try fromjson catch .]",
    "[.. | strings | try tonumber catch .]",
    "[.. | try keys catch .] | sort | unique | length",
];

/// Prints the body of a response in every format, to stdout. The first byte chooses a resource.
pub fn print_answer(data: &[u8]) {
    let Some((choice, body)) = data.split_first() else {
        return;
    };
    let response = response(200, body);
    let Ok(text) = response.json() else {
        return;
    };
    let ui = Ui::new(Color::Never, secrets());
    for export in exports(&ui) {
        let _ = export.print_document(&ui, text);
    }
    let index = usize::from(*choice) % resources::resources().count();
    if let Some(resource) = resources::resources().nth(index) {
        let _ = print_items(&ui, resource, text);
    }
}

fn print_items(ui: &Ui, resource: &resources::Resource, text: &str) -> Result<()> {
    let pointer = resource.items.pointer().unwrap_or("/data");
    let Some(spans) = Document::new(text).items(pointer) else {
        return Ok(());
    };
    let items = Items::new(Arc::new(text.to_owned()), spans);
    let results = Results {
        resource,
        items: &items,
        document: None,
        max_rows: None,
    };
    for export in exports(ui) {
        let _ = export.print_results(ui, &results);
    }
    Ok(())
}

fn exports(ui: &Ui) -> Vec<Box<dyn Export>> {
    let style = |format, layout, id_format| RowStyle {
        format,
        layout,
        id_format,
        ..RowStyle::PLAIN
    };
    let mut exports: Vec<Box<dyn Export>> = vec![
        Box::new(JsonExport),
        Box::new(YamlExport),
        Box::new(NameExport),
        Box::new(RowsExport {
            style: style(RowFormat::Table, Layout::Compact, IdFormat::Full),
        }),
        Box::new(RowsExport {
            style: style(RowFormat::Csv, Layout::Wide, IdFormat::Compact),
        }),
    ];
    if let Ok(columns) = ChosenColumn::parse_list("id,name,A=.a,B=.labels.env,C=.children") {
        exports.push(Box::new(ChosenRowsExport {
            columns,
            style: style(RowFormat::Tsv, Layout::Compact, IdFormat::Compact),
        }));
    }
    for (index, expression) in EXPRESSIONS.into_iter().enumerate() {
        let (format, strings) = match index % 2 {
            0 => (DataFormat::Json, Strings::Quoted),
            _ => (DataFormat::Yaml, Strings::Bare),
        };
        if let Ok(jq) = Jq::parse(expression, ui.clone()) {
            exports.push(Box::new(JqExport {
                jq,
                format,
                strings,
            }));
        }
    }
    exports
}

/// Reads the config file at `path`, and looks up every setting in two of its profiles.
pub fn read_config(path: &Path) {
    for profile in ["default", "team"] {
        let config = Config::load(Some(path), Some(profile));
        for setting in SETTINGS {
            let _ = config.raw(setting.key);
        }
        let _ = config.warnings();
        let _ = config.telemetry_remarks();
        let _ = config.require_profile([]);
    }
}

/// Parses the response to a request of the login. The first byte chooses the status and which
/// request it was.
pub fn read_login_answer(data: &[u8]) {
    let Some((choice, body)) = data.split_first() else {
        return;
    };
    let status = [200, 400, 401, 403, 429, 500, 503][usize::from(choice % 7)];
    konnect::fuzz_login_answer(&response(status, body));
}

/// Parses a command line: its arguments are separated by line feeds.
pub fn read_command_line(data: &[u8]) {
    let arguments = data.split(|byte| *byte == b'\n').map(argument);
    cli::fuzz_command_line([OsString::from("kongctl")].into_iter().chain(arguments));
}

/// Prints the debug file of telemetry at `path` in every format, and its summary, to stdout.
pub fn print_debug_file(path: &Path) {
    let ui = Ui::new(Color::Never, secrets());
    for format in [Format::Text, Format::Json, Format::Yaml] {
        let _ = cli::telemetry::fuzz_log(path, &ui, format);
    }
}

/// Reads a file with declarations.
pub fn read_declarations(data: &[u8]) {
    declare::fuzz_files(&String::from_utf8_lossy(data));
}

/// Reads a plan, and shows it in every form.
pub fn show_plan(data: &[u8]) {
    let Ok(plan) = declare::read_plan(&String::from_utf8_lossy(data), "plan.json") else {
        return;
    };
    for detail in [Detail::Short, Detail::Full] {
        let shown = Shown {
            plan: &plan,
            refusals: &[],
            unchanged: None,
            detail,
            charset: Charset::Utf8,
        };
        let _ = show::text(&shown);
        let _ = show::markdown(&shown);
    }
}

/// Reads what runs of a plan have done.
pub fn read_journal(data: &[u8]) {
    declare::fuzz_journal(&String::from_utf8_lossy(data));
}

/// Returns secrets of a run, so that what is quoted of an input is searched for them.
fn secrets() -> Secrets {
    let secrets = Secrets::default();
    secrets.add(&Secret::new("kpat_fuzzing/0"));
    secrets
}

fn response(status: u16, body: &[u8]) -> Response {
    Response {
        status: StatusCode::from_u16(status).unwrap_or_default(),
        headers: HeaderMap::new(),
        body: body.to_vec(),
        request: "GET http://127.0.0.1/".to_owned(),
        secrets: secrets(),
    }
}

#[cfg(unix)]
fn argument(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn argument(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
