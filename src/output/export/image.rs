//! An image: written to a file, whose path is printed.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::exporter::{Export, Results};
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::item::Items;
use crate::json_text::unquoted;
use crate::output::ui::Ui;

/// Writes the image of a response to a file.
pub(crate) struct ImageExport {
    pub(crate) path: String,
}

impl ImageExport {
    fn save(&self, ui: &Ui, image: &[u8]) -> Result<()> {
        std::fs::write(&self.path, image).map_err(|error| {
            Error::config(format!("cannot write the image to `{}`", self.path)).cause(error)
        })?;
        ui.print(&format!("{}\n", self.path))
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
