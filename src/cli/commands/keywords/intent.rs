//! `igny8 keywords intent`

use clap::Args;

use crate::app::error::AppError;
use crate::app::planner::intents::{self, IntentOutcome, IntentRequest};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

const SCHEMA: &str = "igny8.keywords.intent/1";

#[derive(Debug, Args)]
pub(super) struct IntentArgs {
    /// Count this name as a brand, beside the site's own and the setting `site.brands`
    #[arg(long = "brand", value_name = "NAME")]
    brands: Vec<String>,
    /// Read the keywords by the rules of this language instead of the site's
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
}

pub(super) fn intent(context: &Context<'_>, args: IntentArgs) -> Result<Exit, AppError> {
    let request = IntentRequest {
        brands: args.brands,
        language: args.language,
    };
    if context.dry_run {
        let session = context.read()?;
        let outcome = intents::rehearse(&session, &request)?;
        let message = summary(&outcome, "would give");
        return Ok(context.show(SCHEMA, &outcome, &message, || table(context, &outcome)));
    }
    let session = context.begin("keywords intent")?;
    let result = intents::derive(&session, &request, context.progress()).map(|outcome| {
        let message = summary(&outcome, "gave");
        let exit = context.show(SCHEMA, &outcome, &message, || table(context, &outcome));
        (exit, message)
    });
    finish(session, result)
}

fn summary(outcome: &IntentOutcome, verb: &str) -> String {
    format!(
        "read {} keyword(s) without an intent of their own by the rules for `{}`; {verb} {} of them another one",
        outcome.read, outcome.language, outcome.changed
    )
}

fn table(context: &Context<'_>, outcome: &IntentOutcome) -> String {
    if outcome.read == 0 {
        return String::new();
    }
    let rows: Vec<Vec<String>> = [
        ("informational", outcome.informational),
        ("commercial", outcome.commercial),
        ("transactional", outcome.transactional),
        ("navigational", outcome.navigational),
        ("unknown", outcome.unknown),
        ("of these questions", outcome.questions),
        ("of these local", outcome.local),
        ("of these branded", outcome.branded),
    ]
    .iter()
    .map(|(name, count)| vec![(*name).to_owned(), count.to_string()])
    .collect();
    draw(
        &[words("intent"), number("keywords")],
        &rows,
        context.output().width,
    )
}
