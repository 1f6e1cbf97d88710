//! Output: results to stdout, everything else to stderr. Only this directory touches either.
//!
//! `export/` has an exporter for each format of results. Some print with what has a place of its
//! own: `columns.rs` parses the value of `--columns`, `jq/` compiles and runs a jq expression, and
//! `table/` writes rows. `ui.rs`, `stream.rs` and `terminal.rs` own the two streams.

mod chunks;
mod columns;
mod error_report;
mod escape;
mod export;
mod foreground;
#[cfg_attr(not(feature = "jq"), path = "jq/without.rs")]
mod jq;
mod log_target;
mod progress;
mod spaces;
mod stream;
mod styled;
mod table;
mod terminal;
mod ui;
mod value;
mod wrap;

pub(crate) use columns::ChosenColumn;
pub(crate) use escape::{escaped, escaped_path};
pub(crate) use export::{
    ChosenRowsExport, DescriptionExport, Export, HELM, HELM_RESOURCE, HelmExport, ImageExport,
    JqExport, JsonExport, NameExport, Results, RowsExport, YamlExport, json, json_line,
    push_json_line, yaml,
};
pub(crate) use jq::Jq;
pub(crate) use log_target::LogTarget;
pub(crate) use stream::Stream;
pub(crate) use styled::{Role, styled};
pub(crate) use table::{align, align_facts};
pub(crate) use ui::Ui;
pub(crate) use wrap::labeled;
