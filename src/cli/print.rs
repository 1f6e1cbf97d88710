//! The flags that choose how `get` and `api` print their results.

use clap::Args;

use super::context::Context;
use crate::config::{JQ_DEFAULT_EXPRESSION, JQ_RAW_OUTPUT, Source, Sourced};
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Found, Shortfall};
use crate::output::{
    ChosenColumn, ChosenRowsExport, DescriptionExport, Export, HELM, HelmExport, ImageExport, Jq,
    JqExport, JsonExport, NameExport, Results, RowsExport, Ui, YamlExport,
};
use crate::resources::{Column, Resource};
use crate::style::{
    DataFormat, Fit, Format, Headers, Layout, OutputFormat, RowFormat, RowStyle, Strings,
};

/// The ID of the argument whose values are fields of a resource, for completion.
pub(super) const COLUMNS: &str = "columns";

// What of a response is printed. No doc comment: clap would take it for the help of the command.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PrintArgs {
    /// Columns, such as name,id,labels.env; fields or headers, also renamed as in ENV=.labels.env
    #[arg(id = COLUMNS, long, global = true, value_name = "FIELDS")]
    columns: Option<String>,
    /// Leave out the headers of a table, CSV or TSV
    #[arg(long, global = true, hide_short_help = true)]
    no_headers: bool,
    /// Do not fit output to the terminal
    #[arg(long, global = true, hide_short_help = true)]
    no_trunc: bool,
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

    /// Returns a printer of every field, one below the other, unless another format is chosen.
    pub(super) fn description_printer(&self, context: &Context) -> Result<Printer> {
        let mut printer = self.printer(context, None)?;
        if self.jq.is_none()
            && self.columns.is_none()
            && self.format(context)?.beside_lists() == Format::Text
        {
            if self.no_headers {
                let error = Error::usage("--no-headers is for tables");
                return Err(error.hint("add --columns, or leave --no-headers out"));
            }
            printer.export = Box::new(DescriptionExport { fit: self.fit() });
        }
        Ok(printer)
    }

    /// Returns a printer of a JSON document, unless YAML is chosen.
    pub(super) fn document_printer(&self, context: &Context) -> Result<Printer> {
        let mut printer = self.printer(context, None)?;
        if !self.prints_documents(context)? {
            printer.export = Box::new(JsonExport);
        }
        Ok(printer)
    }

    /// Returns whether results are JSON or YAML rather than rows.
    pub(super) fn prints_documents(&self, context: &Context) -> Result<bool> {
        let format = self.format(context)?;
        Ok(self.jq.is_some() || matches!(format, OutputFormat::Json | OutputFormat::Yaml))
    }

    /// Returns whether results are a table with its headers and all columns.
    pub(super) fn prints_text(&self, context: &Context) -> Result<bool> {
        let is_whole = self.columns.is_none() && !self.no_headers;
        Ok(is_whole && matches!(self.format(context)?, OutputFormat::Text))
    }

    /// Returns a printer for a command that must work with a broken config file, which then follows
    /// the command line alone.
    pub(super) fn printer_or_plain(&self, context: &Context) -> Result<Printer> {
        match self.printer(context, None) {
            Err(error) if error.kind() == ErrorKind::Config => {}
            outcome => return outcome,
        }
        let format = context.flag_format().unwrap_or(OutputFormat::Text);
        Ok(Printer {
            ui: context.settled_ui(),
            export: self.format_export(format, RowStyle::PLAIN, None)?,
        })
    }

    /// Fails for any of these flags, with a command that prints a fact and no list.
    pub(super) fn require_none(&self, command: &str) -> Result<()> {
        let flags = [
            (self.columns.is_some(), "--columns"),
            (self.no_headers, "--no-headers"),
            (self.no_trunc, "--no-trunc"),
            (self.jq.is_some(), "--jq"),
            (self.jq_raw_output, "--jq-raw-output"),
        ];
        match flags.iter().find(|(is_given, _)| *is_given) {
            Some((_, flag)) => Err(
                Error::usage(format!("{flag} cannot be used with `{command}`"))
                    .hint(format!("leave {flag} out")),
            ),
            None => Ok(()),
        }
    }

    /// Returns whether the columns of rows are chosen.
    pub(super) fn chooses_columns(&self) -> bool {
        self.columns.is_some()
    }

    fn export(&self, context: &Context, image: Option<&ImageExport>) -> Result<Box<dyn Export>> {
        if context.globals.is_output(HELM) {
            return self.helm_export();
        }
        let format = self.format(context)?;
        let style = context.row_style()?;
        match self.jq_export(context, format)? {
            Some(jq) => Ok(Box::new(jq)),
            None => self.format_export(format, style, image),
        }
    }

    /// Returns the exporter of a format: the one place where they are chosen.
    fn format_export(
        &self,
        format: OutputFormat,
        mut style: RowStyle,
        image: Option<&ImageExport>,
    ) -> Result<Box<dyn Export>> {
        match format {
            OutputFormat::Json => return Ok(Box::new(JsonExport)),
            OutputFormat::Yaml => return Ok(Box::new(YamlExport)),
            OutputFormat::Name if image.is_none() => return Ok(Box::new(NameExport)),
            OutputFormat::Text | OutputFormat::Name => {}
            OutputFormat::Wide => style.layout = Layout::Wide,
            OutputFormat::Csv => style.format = RowFormat::Csv,
            OutputFormat::Tsv => style.format = RowFormat::Tsv,
        }
        if let Some(image) = image {
            return Ok(Box::new(image.clone()));
        }
        if self.no_headers {
            style.headers = Headers::Hidden;
        }
        style.fit = self.fit();
        Ok(match &self.columns {
            Some(columns) => Box::new(ChosenRowsExport {
                columns: ChosenColumn::parse_list(columns)?,
                style,
            }),
            None => Box::new(RowsExport { style }),
        })
    }

    fn fit(&self) -> Fit {
        if self.no_trunc {
            Fit::Whole
        } else {
            Fit::ToTerminal
        }
    }

    fn helm_export(&self) -> Result<Box<dyn Export>> {
        if self.jq.is_some() || self.jq_raw_output || self.columns.is_some() {
            return Err(Error::usage(
                "--output helm cannot be used with --jq, --jq-raw-output or --columns",
            ));
        }
        Ok(Box::new(HelmExport))
    }

    /// Returns the format. A flag that is only for rows takes precedence over the setting of
    /// another format, and contradicts the flag.
    fn format(&self, context: &Context) -> Result<OutputFormat> {
        let format = context.output_format()?;
        let flag = match format {
            OutputFormat::Text | OutputFormat::Wide | OutputFormat::Csv | OutputFormat::Tsv => {
                return Ok(format);
            }
            _ if self.columns.is_some() => "--columns",
            // A list of names has no headers anyway.
            OutputFormat::Json | OutputFormat::Yaml if self.no_headers => "--no-headers",
            _ => return Ok(format),
        };
        match &context.globals.output {
            None => Ok(OutputFormat::Text),
            Some(format) => Err(Error::usage(format!(
                "{flag} cannot be used with --output {format}"
            ))
            .hint(format!(
                "{flag} is for text, csv and tsv: leave one of the two out"
            ))),
        }
    }

    /// Returns the exporter of the expression of the command line or of the settings, if any.
    fn jq_export(&self, context: &Context, format: OutputFormat) -> Result<Option<JqExport>> {
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

/// Returns the format of the results of a jq expression; `None` when it does not apply.
///
/// The setting applies to JSON and YAML only, so that it does not take tables away. The flag asks
/// for JSON unless there is a flag for another format.
fn jq_format(
    format: OutputFormat,
    expression: Option<&Sourced<String>>,
    context: &Context,
) -> Result<Option<DataFormat>> {
    let is_flag = expression.is_some_and(|found| matches!(found.source, Source::Flag(_)));
    match (format.beside_lists(), &context.globals.output) {
        (Format::Json, _) => Ok(Some(DataFormat::Json)),
        (Format::Yaml, _) => Ok(Some(DataFormat::Yaml)),
        (Format::Text, _) if !is_flag => Ok(None),
        (Format::Text, None) => Ok(Some(DataFormat::Json)),
        (Format::Text, Some(flag)) => {
            let error = Error::usage("--jq is for JSON and YAML");
            let error = error.hint(format!("leave `--output {flag}` out"));
            match format {
                OutputFormat::Csv | OutputFormat::Tsv => {
                    Err(error
                        .hint("`@csv` and `@tsv` make rows: --jq '.[] | [.id, .name] | @csv' -r"))
                }
                _ => Err(error),
            }
        }
    }
}

impl Printer {
    /// Prints what was read of a resource.
    pub(super) fn print_items(&self, resource: &Resource, found: &Found) -> Result<()> {
        self.export.print_results(
            &self.ui,
            &Results {
                resource,
                items: &found.items,
                document: found.document_text(),
                max_rows: found.max_rows(),
            },
        )
    }

    /// Prints what Konnect answered to a change, if it did.
    pub(super) fn print_answer(&self, resource: &Resource, answer: Option<&Found>) -> Result<()> {
        match answer {
            Some(found) => self.print_items(resource, found),
            None => Ok(()),
        }
    }

    /// Prints a list that belongs to no resource.
    pub(super) fn print_list(&self, found: &Found) -> Result<()> {
        self.export.print_list(&self.ui, &found.items)
    }

    /// Prints a response that belongs to no resource; `text` is JSON.
    pub(super) fn print_response(&self, text: &str) -> Result<()> {
        self.export.print_document(&self.ui, text)
    }

    /// Returns the columns with names of what the items refer to, which are read for them.
    pub(super) fn name_columns(&self, resource: &'static Resource) -> Vec<Column<'static>> {
        self.export.name_columns(resource)
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
