//! Settles how a command prints its results: as a table, as a whole, or through jq.

use clap::Args;

use super::context::Context;
use super::helm;
use crate::config::{JQ_DEFAULT_EXPRESSION, JQ_RAW_OUTPUT, Source};
use crate::error::{Error, Result};
use crate::item::Sent;
use crate::konnect::Found;
use crate::output::{self, Chosen, Jq, Ui};
use crate::resources::Resource;
use crate::style::{Format, Strings, Style};

// What of the answer is printed. No doc comment: clap would take it for the help of the command.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct PrintArgs {
    /// Which fields a table shows, such as name,id,labels.env or ENV=.labels.env
    #[arg(long, global = true, value_name = "FIELDS")]
    columns: Option<String>,
    /// What a jq expression makes of the JSON; over the whole list
    #[arg(
        long,
        global = true,
        value_name = "EXPRESSION",
        conflicts_with = "columns"
    )]
    jq: Option<String>,
    /// Print strings that jq yields without quotes
    #[arg(short = 'r', long, global = true)]
    jq_raw_output: bool,
}

/// Holds how results are printed; everything that the command line says of it was understood.
pub(super) struct Printer {
    ui: Ui,
    pub(super) style: Style,
    /// Whether one control plane is to become Helm values.
    pub(super) is_helm: bool,
    chosen: Vec<Chosen>,
    jq: Option<Jq>,
}

impl PrintArgs {
    pub(super) fn printer(&self, context: &Context) -> Result<Printer> {
        let is_helm = context.globals.output.as_deref() == Some(helm::WORD);
        if is_helm && (self.jq.is_some() || self.columns.is_some()) {
            return Err(Error::usage(
                "Helm values are printed whole: leave --jq and --columns out",
            ));
        }
        let mut style = if is_helm {
            context.style_of(Some("yaml"))?
        } else {
            context.style()?
        };
        let jq = self.jq(context, &mut style)?;
        let chosen = match &self.columns {
            None => Vec::new(),
            Some(_) if style.format != Format::Text => {
                return Err(Error::usage(
                    "--columns is for tables; json and yaml print every field",
                ));
            }
            Some(columns) => Chosen::list(columns)?,
        };
        Ok(Printer {
            ui: context.settled_ui(),
            style,
            is_helm,
            chosen,
            jq,
        })
    }

    /// The expression of the command line, which alone means JSON; the one of the settings is for JSON and YAML only.
    fn jq(&self, context: &Context, style: &mut Style) -> Result<Option<Jq>> {
        let config = context.config();
        let expression = config.get(&JQ_DEFAULT_EXPRESSION, self.jq.as_deref())?;
        let is_typed =
            matches!(&expression, Some(found) if matches!(found.source, Source::Flag(_)));
        if is_typed && style.format == Format::Text {
            if context.globals.output.is_some() {
                return Err(
                    Error::usage("--jq is for JSON and YAML").hint("leave `--output text` out")
                );
            }
            style.format = Format::Json;
        }
        let bare = config
            .get(&JQ_RAW_OUTPUT, self.jq_raw_output.then_some("true"))?
            .is_some_and(|bare| bare.value);
        match expression.filter(|_| style.format != Format::Text) {
            Some(expression) => Jq::parse(
                &expression.value,
                if bare { Strings::Bare } else { Strings::Quoted },
            )
            .map(Some),
            None if self.jq_raw_output => {
                Err(Error::usage("--jq-raw-output is about what --jq yields")
                    .hint("add --jq EXPRESSION"))
            }
            None => Ok(None),
        }
    }
}

impl Printer {
    /// Prints what was read of a resource.
    pub(super) fn found(&self, resource: &Resource, found: &Found) -> Result<()> {
        match &self.jq {
            Some(jq) => jq.print(&self.ui, &found.json(), self.style.format),
            None => output::print_items(
                &self.ui,
                resource,
                &found.items,
                found.document_text(),
                self.style,
                &self.chosen,
            ),
        }
    }

    /// Prints a list that belongs to no resource.
    pub(super) fn list(&self, found: &Found) -> Result<()> {
        match &self.jq {
            Some(jq) => jq.print(&self.ui, &found.json(), self.style.format),
            None if !self.chosen.is_empty() => {
                output::print_chosen(&self.ui, found.items.iter(), self.style, &self.chosen)
            }
            None => output::print_list(&self.ui, &found.items, self.style.format),
        }
    }

    /// Prints an answer that belongs to no resource; `text` is JSON.
    pub(super) fn answer(&self, text: &str) -> Result<()> {
        if let Some(jq) = &self.jq {
            return jq.print(&self.ui, text, self.style.format);
        }
        if self.chosen.is_empty() {
            return self.ui.print_sent(self.style.format, text);
        }
        let sent = Sent::of(text);
        let items = sent.items("/data").or_else(|| sent.items(""));
        let items = items.ok_or_else(|| {
            Error::usage("--columns is for lists: this answer has none under `data`")
        })?;
        output::print_chosen(&self.ui, items.iter(), self.style, &self.chosen)
    }

    /// Tells whether the answer must be JSON.
    pub(super) fn needs_json(&self) -> bool {
        self.jq.is_some() || !self.chosen.is_empty() || self.style.format == Format::Yaml
    }
}
