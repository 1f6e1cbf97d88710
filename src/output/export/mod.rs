//! The formats that results are printed in, an exporter a file.

mod description;
mod exporter;
mod helm;
mod image;
mod jq;
mod json;
mod names;
mod rows;
mod yaml;

pub(crate) use description::DescriptionExport;
pub(crate) use exporter::{Export, Results};
pub(crate) use helm::{FORMAT as HELM, HelmExport, RESOURCE as HELM_RESOURCE};
pub(crate) use image::ImageExport;
pub(crate) use jq::JqExport;
pub(crate) use json::{JsonExport, json, json_line, push_json_line};
pub(crate) use names::NameExport;
pub(crate) use rows::{ChosenRowsExport, RowsExport};
pub(crate) use yaml::{YamlExport, yaml};
