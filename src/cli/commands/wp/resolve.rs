//! `igny8 wp resolve`

use clap::{Args, ValueEnum};

use crate::app::error::AppError;
use crate::app::publisher::resolve::{self, Keep, Planned, Resolved};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;

/// The arguments of `wp resolve`.
#[derive(Debug, Args)]
pub(super) struct ResolveArgs {
    /// The content, by number or UUID
    #[arg(value_name = "CONTENT")]
    content: String,
    /// Whose version is kept
    #[arg(long, value_enum)]
    keep: Side,
}

/// Whose version is kept.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Side {
    /// What is here: it goes to WordPress, over what is there
    Mine,
    /// What is in WordPress: it comes here, as the next version
    Theirs,
}

/// Runs `wp resolve`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: ResolveArgs) -> Result<Exit, AppError> {
    let keep = match args.keep {
        Side::Mine => Keep::Mine,
        Side::Theirs => Keep::Theirs,
    };
    if context.dry_run {
        let planned = resolve::plan(&context.read()?, &args.content, keep).await?;
        return Ok(show_plan(context, &planned));
    }
    let session = context.begin("wp resolve")?;
    let result = resolve::resolve(&session, &args.content, keep, context.progress()).await;
    let result = result.map(|resolved| show(context, &resolved));
    finish(session, result)
}

fn show_plan(context: &Context<'_>, planned: &Planned) -> Exit {
    for note in &planned.notes {
        context.output().warning(note);
    }
    let whose = match planned.would_keep {
        "mine" => "your version would go to WordPress",
        _ => "WordPress's version would come here",
    };
    let message = format!("{} ({}): {whose}", planned.id, planned.title);
    context.show("igny8.wp.resolve.plan/1", planned, &message, || {
        planned.diff.clone()
    })
}

fn show(context: &Context<'_>, resolved: &Resolved) -> (Exit, String) {
    for note in &resolved.notes {
        context.output().warning(note);
    }
    let message = match resolved.kept {
        "mine" => format!(
            "{} ({}): your version is in WordPress",
            resolved.id, resolved.title
        ),
        _ => format!(
            "{} ({}): WordPress's version is here",
            resolved.id, resolved.title
        ),
    };
    let exit = context.show("igny8.wp.resolve/1", resolved, &message, String::new);
    (exit, message)
}
