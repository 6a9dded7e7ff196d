//! `igny8 authors sample` and `igny8 authors style`

use std::path::PathBuf;

use clap::Subcommand;
use serde_json::json;

use super::content::fields;
use crate::app::error::AppError;
use crate::app::system::samples::{self, AuthorStyle, Source};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::domain::ids::ContentId;
use crate::engines::text::display::strip_controls;

/// What to do with an author's own texts.
#[derive(Debug, Subcommand)]
pub(super) enum SampleCommand {
    /// Add a text that the author has written; one of the same name is replaced
    Add {
        /// The author, by number or name
        author: String,
        /// A file of plain text, Markdown or HTML
        #[arg(required_unless_present = "content", conflicts_with = "content")]
        file: Option<PathBuf>,
        /// A text of this workspace, by its number
        #[arg(long, value_name = "ID")]
        content: Option<i64>,
    },
    /// List an author's texts
    List {
        /// The author, by number or name
        author: String,
    },
    /// Remove a text of an author
    Remove {
        /// The author, by number or name
        author: String,
        /// The text, by number or name
        sample: String,
    },
}

pub(super) fn run(context: &Context<'_>, command: SampleCommand) -> Result<Exit, AppError> {
    match command {
        SampleCommand::Add {
            author,
            file,
            content,
        } => {
            let source = match (&file, content) {
                (_, Some(id)) => Source::Content(ContentId(id)),
                (Some(file), None) => Source::File(file),
                (None, None) => return Err(AppError::invalid("no text is named", "")),
            };
            let schema = "igny8.authors.style/1";
            if context.dry_run {
                let session = context.read()?;
                let found = samples::show(&session, &author)?;
                let (name, _, words) = samples::read(&session, &source)?;
                let message = format!("would add {name} with {words} words to `{}`", found.author);
                return Ok(context.show(schema, &found, &message, String::new));
            }
            let session = context.begin("authors sample add")?;
            let result = samples::add(&session, &author, &source).map(|found| {
                let message = format!(
                    "`{}` has {} texts with {} words",
                    found.author,
                    found.samples.len(),
                    found.style.words
                );
                let exit = context.show(schema, &found, &message, || numbers(&found));
                (exit, message)
            });
            finish(session, result)
        }
        SampleCommand::List { author } => {
            let found = samples::show(&context.read()?, &author)?;
            let message = if found.samples.is_empty() {
                "there is no text yet: `igny8 authors sample add AUTHOR FILE` adds one"
            } else {
                ""
            };
            Ok(context.show("igny8.authors.style/1", &found, message, || {
                let rows: Vec<Vec<String>> = found
                    .samples
                    .iter()
                    .map(|row| vec![row.id.to_string(), row.name.clone(), row.words.to_string()])
                    .collect();
                let columns = [number("id"), words("text"), number("words")];
                if rows.is_empty() {
                    return String::new();
                }
                draw(&columns, &rows, context.output().width)
            }))
        }
        SampleCommand::Remove { author, sample } => {
            let schema = "igny8.authors.sample/1";
            if context.dry_run {
                let found = samples::show(&context.read()?, &author)?;
                let message = format!(
                    "would remove {} of `{}`",
                    strip_controls(&sample),
                    found.author
                );
                let data = json!({ "author": found.author, "removed": sample });
                return Ok(context.show(schema, &data, &message, String::new));
            }
            let session = context.begin("authors sample remove")?;
            let result = samples::remove(&session, &author, &sample).map(|removed| {
                let message = format!("removed {removed}");
                let data = json!({ "author": author, "removed": removed });
                let exit = context.show(schema, &data, &message, String::new);
                (exit, message)
            });
            finish(session, result)
        }
    }
}

/// Shows what an author's texts say of the author's style.
pub(super) fn style(context: &Context<'_>, author: &str) -> Result<Exit, AppError> {
    let found = samples::show(&context.read()?, author)?;
    let message = if found.is_used {
        ""
    } else {
        "too few words to say anything: `igny8 authors sample add AUTHOR FILE` adds a text"
    };
    Ok(context.show("igny8.authors.style/1", &found, message, || numbers(&found)))
}

fn numbers(found: &AuthorStyle) -> String {
    let style = &found.style;
    if !found.is_used {
        return String::new();
    }
    let shown = [
        ("words read", style.words.to_string()),
        (
            "words a sentence",
            format!("{} ± {}", style.sentence_words, style.sentence_spread),
        ),
        (
            "sentences over 20 words",
            format!("{}%", style.long_sentences),
        ),
        ("words a paragraph", style.paragraph_words.to_string()),
        ("sentences with I or we", format!("{}%", style.first_person)),
        (
            "sentences to the reader",
            format!("{}%", style.second_person),
        ),
        ("questions", format!("{}%", style.questions)),
        ("contractions in 100 words", style.contractions.to_string()),
        ("distinct words in 100", style.vocabulary.to_string()),
        ("letters a word", style.word_letters.to_string()),
    ];
    fields(&shown)
}
