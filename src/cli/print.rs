//! The flags that choose how `get` and `api` print their results.

use clap::Args;

use super::context::Context;
use crate::config::{JQ_DEFAULT_EXPRESSION, JQ_RAW_OUTPUT, Source, Sourced};
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Found, Shortfall};
use crate::output::{
    ChosenColumn, ColumnsExport, Export, HELM, HelmExport, ImageExport, Jq, JqExport, JsonExport,
    Results, TableExport, Ui, YamlExport,
};
use crate::resources::Resource;
use crate::style::{DataFormat, Format, Strings, Style};

/// The ID of the argument whose values are fields of a resource, for completion.
pub(super) const COLUMNS: &str = "columns";

// What of a response is printed. No doc comment: clap would take it for the help of the command.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PrintArgs {
    /// Show these fields as the columns of a table, such as name,id,labels.env or ENV=.labels.env
    #[arg(id = COLUMNS, long, global = true, value_name = "FIELDS")]
    columns: Option<String>,
    #[arg(
        long,
        global = true,
        value_name = "EXPRESSION",
        conflicts_with = COLUMNS,
        help = JQ_DEFAULT_EXPRESSION.definition.about
    )]
    jq: Option<String>,
    #[arg(short = 'r', long, global = true, help = JQ_RAW_OUTPUT.definition.about)]
    jq_raw_output: bool,
}

/// Prints results in the chosen format.
pub(super) struct Printer {
    ui: Ui,
    export: Box<dyn Export>,
}

impl PrintArgs {
    /// Returns a printer for the chosen format. An image is exported with `image`, unless a format
    /// for programs is chosen.
    pub(super) fn printer(
        &self,
        context: &Context,
        image: Option<&ImageExport>,
    ) -> Result<Printer> {
        Ok(Printer {
            ui: context.settled_ui(),
            export: self.export(context, image)?,
        })
    }

    /// Returns a printer for a command that must work with a broken config file.
    pub(super) fn printer_or_plain(&self, context: &Context) -> Result<Printer> {
        match self.printer(context, None) {
            Err(error) if error.kind() == ErrorKind::Config => Ok(Printer::plain(context)),
            outcome => outcome,
        }
    }

    /// Returns the exporter: the one place where formats are chosen.
    fn export(&self, context: &Context, image: Option<&ImageExport>) -> Result<Box<dyn Export>> {
        if context.globals.output.as_deref() == Some(HELM) {
            return self.helm_export();
        }
        let style = context.style()?;
        let jq = self.jq_export(context, style.format)?;
        let columns = self.chosen_columns(style.format)?;
        if let Some(jq) = jq {
            return Ok(Box::new(jq));
        }
        Ok(match (style.format, image, columns) {
            (Format::Text, Some(image), _) => Box::new(image.clone()),
            (Format::Text, None, Some(columns)) => Box::new(ColumnsExport {
                columns,
                id_format: style.table.id_format,
            }),
            _ => usual_export(style),
        })
    }

    fn helm_export(&self) -> Result<Box<dyn Export>> {
        if self.jq.is_some() || self.jq_raw_output || self.columns.is_some() {
            return Err(Error::usage(
                "--output helm cannot be used with --jq, --jq-raw-output or --columns",
            ));
        }
        Ok(Box::new(HelmExport))
    }

    fn chosen_columns(&self, format: Format) -> Result<Option<Vec<ChosenColumn>>> {
        match &self.columns {
            None => Ok(None),
            Some(_) if format != Format::Text => Err(Error::usage(
                "--columns is for tables; json and yaml print every field",
            )),
            Some(columns) => ChosenColumn::parse_list(columns).map(Some),
        }
    }

    /// Returns the exporter of the expression of the command line or of the settings, if any.
    fn jq_export(&self, context: &Context, format: Format) -> Result<Option<JqExport>> {
        let config = context.config();
        let expression = config.get(&JQ_DEFAULT_EXPRESSION, self.jq.as_deref())?;
        let format = jq_format(format, expression.as_ref(), context)?;
        let raw_flag = self.jq_raw_output.then_some("true");
        let strings = match config.get(&JQ_RAW_OUTPUT, raw_flag)? {
            Some(raw) if raw.value => Strings::Bare,
            Some(_) | None => Strings::Quoted,
        };
        if let (Some(expression), Some(format)) = (expression, format) {
            return Ok(Some(JqExport {
                jq: Jq::parse(&expression.value, context.settled_ui())?,
                format,
                strings,
            }));
        }
        if self.jq_raw_output {
            return Err(Error::usage("--jq-raw-output requires --jq").hint("add --jq EXPRESSION"));
        }
        Ok(None)
    }
}

/// Returns the exporter of a format when nothing else was chosen.
fn usual_export(style: Style) -> Box<dyn Export> {
    match style.format {
        Format::Json => Box::new(JsonExport),
        Format::Yaml => Box::new(YamlExport),
        Format::Text => Box::new(TableExport { style: style.table }),
    }
}

/// Returns the format of the results of a jq expression; `None` when it does not apply.
///
/// The setting applies to JSON and YAML only, so that it does not take tables away. The flag asks
/// for JSON unless there is a flag for another format.
fn jq_format(
    format: Format,
    expression: Option<&Sourced<String>>,
    context: &Context,
) -> Result<Option<DataFormat>> {
    let is_flag = expression.is_some_and(|found| matches!(found.source, Source::Flag(_)));
    match format {
        Format::Json => Ok(Some(DataFormat::Json)),
        Format::Yaml => Ok(Some(DataFormat::Yaml)),
        Format::Text if !is_flag => Ok(None),
        Format::Text if context.globals.output.is_some() => {
            Err(Error::usage("--jq is for JSON and YAML").hint("leave `--output text` out"))
        }
        Format::Text => Ok(Some(DataFormat::Json)),
    }
}

impl Printer {
    /// Returns a printer for the format of the command line alone.
    fn plain(context: &Context) -> Self {
        Self {
            ui: context.settled_ui(),
            export: usual_export(context.style_or_plain()),
        }
    }

    /// Prints what was read of a resource.
    pub(super) fn print_items(&self, resource: &Resource, found: &Found) -> Result<()> {
        self.export.print_results(
            &self.ui,
            &Results {
                resource,
                items: &found.items,
                document: found.document_text(),
            },
        )
    }

    /// Prints a list that belongs to no resource.
    pub(super) fn print_list(&self, found: &Found) -> Result<()> {
        self.export.print_list(&self.ui, &found.items)
    }

    /// Prints a response that belongs to no resource; `text` is JSON.
    pub(super) fn print_response(&self, text: &str) -> Result<()> {
        self.export.print_document(&self.ui, text)
    }

    /// Returns whether a response that is not JSON is an error; otherwise it is printed as it is.
    pub(super) fn requires_json(&self) -> bool {
        self.export.requires_json()
    }
}

/// Warns when fewer items were received than the server announced.
pub(super) fn warn_of_shortfall(ui: &Ui, found: &Found) {
    if let Some(Shortfall {
        announced,
        delivered,
    }) = found.shortfall()
    {
        ui.warn(&format!(
            "server announced {announced} items, delivered {delivered}"
        ));
    }
}
