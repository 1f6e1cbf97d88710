//! The formats that results are printed in, an exporter a file.

mod columns;
mod exporter;
mod helm;
mod image;
mod jq;
mod json;
mod table;
mod yaml;

pub(crate) use columns::ColumnsExport;
pub(crate) use exporter::{Export, Results};
pub(crate) use helm::{FORMAT as HELM, HelmExport, RESOURCE as HELM_RESOURCE};
pub(crate) use image::ImageExport;
pub(crate) use jq::JqExport;
pub(crate) use json::{JsonExport, json, json_line};
pub(crate) use table::TableExport;
pub(crate) use yaml::{YamlExport, yaml};
