//! An image: written to a file, whose path is printed.

use std::io;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::exporter::{Export, Results};
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::fs::{Existing, write_whole};
use crate::home;
use crate::item::Items;
use crate::json_text::unquoted;
use crate::output::ui::Ui;

/// Writes the image of a response to a file.
#[derive(Clone, Debug)]
pub(crate) struct ImageExport {
    path: String,
    existing: Existing,
}

impl ImageExport {
    /// Writes to the file that the user named, and replaces it.
    pub(crate) fn replacing(path: String) -> Self {
        Self {
            path,
            existing: Existing::Replace,
        }
    }

    /// Writes to a file that does not exist yet.
    pub(crate) fn creating(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            existing: Existing::Keep,
        }
    }

    fn save(&self, ui: &Ui, image: &[u8]) -> Result<()> {
        home::resolved(Path::new(&self.path))
            .and_then(|path| write_whole(&path, image, self.existing))
            .map_err(|error| self.unwritable(&error))?;
        ui.print(&format!("{}\n", self.path))
    }

    fn unwritable(&self, error: &io::Error) -> Error {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Error::config(format!("`{}` exists and is not replaced", self.path))
                .hint("pass --output-file PATH to choose the file, which is then replaced");
        }
        Error::config(format!("cannot write the image to `{}`", self.path)).cause(error)
    }
}

impl Export for ImageExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        let Some(image) = results.document.and_then(decoded) else {
            let action = format!("cannot get {}", results.resource.name);
            return Err(no_image().context(&action));
        };
        self.save(ui, &image)
    }

    fn print_list(&self, _ui: &Ui, _items: &Items) -> Result<()> {
        Err(no_image())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        self.save(ui, &decoded(text).ok_or_else(no_image)?)
    }
}

/// Decodes the data URL at `/data`, such as `data:image/png;base64,aGVsbG8=`.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let url = unquoted(Document::new(text).json_at("/data")?);
    let (_, data) = url.split_once(";base64,")?;
    BASE64_STANDARD.decode(data.trim()).ok()
}

fn no_image() -> Error {
    Error::new(ErrorKind::Server, "the response has no image")
}
