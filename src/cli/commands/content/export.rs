//! `igny8 content export`

use std::path::Path;

use clap::{Args, ValueEnum};

use crate::app::error::AppError;
use crate::app::own_files;
use crate::app::writer::export::{self, Exported, Format};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::domain::ids::ContentId;

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// The texts; `-` reads their numbers from standard input
    #[arg(value_name = "CONTENT", required = true)]
    content: Vec<String>,
    /// The form
    #[arg(long, value_enum, default_value_t = Form::Html)]
    format: Form,
    /// Write into this folder, a file per text; `-` is standard output
    #[arg(long, value_name = "DIR", default_value = "-")]
    to: String,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// A complete page
    Html,
    /// Markdown with its fields above it
    Md,
    /// The JSON of `content show`
    Json,
}

pub(super) fn run(context: &Context<'_>, args: &ExportArgs) -> Result<Exit, AppError> {
    let named = ids::numbers(&args.content)?.unwrap_or_default();
    let named: Vec<ContentId> = named.into_iter().map(ContentId).collect();
    let format = match args.format {
        Form::Html => Format::Html,
        Form::Md => Format::Markdown,
        Form::Json => Format::Json,
    };
    let session = context.read()?;
    let texts = export::render(&session, &named, format)?;
    if args.to == "-" {
        if context.output().json {
            return Err(AppError::invalid(
                "the texts and the answer cannot both go to standard output",
                "add `--to DIR`, or leave `--json` out",
            ));
        }
        if texts.len() > 1 {
            return Err(AppError::invalid(
                "only one text can go to standard output",
                "add `--to DIR`",
            ));
        }
        for text in &texts {
            context.output().raw(text.text.as_bytes());
        }
        return Ok(Exit::Done);
    }
    let folder = context.app().folder.join(Path::new(&args.to));
    own_files::spare(context.app(), &folder)?;
    if context.dry_run {
        let message = format!("would write {} file(s) into {}", texts.len(), args.to);
        return Ok(show(context, &texts, &message));
    }
    let texts = export::write(texts, &folder, args.force)?;
    let message = format!("wrote {} file(s) into {}", texts.len(), args.to);
    Ok(show(context, &texts, &message))
}

fn show(context: &Context<'_>, texts: &[Exported], message: &str) -> Exit {
    context.show("igny8.content.export/1", &texts, message, || {
        let files = texts.iter().map(|text| text.file.as_str());
        super::clean_lines(files)
    })
}
