//! `igny8 quickstart`

use std::path::PathBuf;

use clap::Args;

use crate::app::automation::quickstart::{self, Summary};
use crate::app::batch::Batch;
use crate::app::billing::balance::credits;
use crate::app::error::AppError;
use crate::app::system::local_servers;
use crate::cli::batch::exit_of;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::config::layers::FlagValue;

/// The arguments of `quickstart`.
#[derive(Debug, Args)]
pub struct QuickstartArgs {
    /// The folder to make the workspace in
    #[arg(default_value = "igny8-quickstart")]
    folder: PathBuf,
    /// Make pages of so many clusters, the largest first
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

/// Runs `quickstart`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: QuickstartArgs) -> Result<Exit, AppError> {
    let outer = context.app();
    let folder = outer.folder.join(&args.folder);
    let request = quickstart::Request { limit: args.limit };
    if context.dry_run {
        let message = format!(
            "would make a workspace in {}, cluster 474 keywords and publish {} pages",
            folder.display(),
            args.limit
        );
        return Ok(context.show("igny8.quickstart/1", &(), &message, String::new));
    }
    quickstart::prepare(outer, &folder)?;
    // Whatever the user's own settings say: without a flag this costs nothing and asks nobody.
    let app = outer.at(&folder, &builtin_unless_named(outer.flags()))?;
    let context = context.with_app(&app);
    if let Some(summary) = quickstart::finished(&app, &request)? {
        return Ok(show(
            &context,
            &summary,
            "everything was there already; nothing was changed",
        ));
    }
    context.output().status("working on 474 real shop searches");
    if app.settings.ai_provider() == "builtin" {
        for server in local_servers::find(&app).await? {
            context.output().status(&format!(
                "{} answers at {}; with it articles are written: `igny8 quickstart DIR --provider {}`",
                server.title, server.base_url, server.provider
            ));
        }
    }
    let session = context.begin("quickstart")?;
    let consent = |estimate: &_| context.confirm_spending(estimate);
    let run = quickstart::run(&session, &request, &consent, context.progress());
    let result = Box::pin(run).await;
    let result = result.map(|(summary, batch)| {
        let exit = exit_of(&batch);
        report_trouble(&context, &batch);
        show(&context, &summary, "done; a second run changes nothing");
        (
            exit,
            format!(
                "{} pages",
                summary.counts.briefs + summary.counts.articles_draft
            ),
        )
    });
    finish(session, result)
}

fn builtin_unless_named(flags: &[FlagValue]) -> Vec<FlagValue> {
    let builtin = |key: &str| {
        let named = flags.iter().any(|flag| flag.key == key);
        (!named).then(|| FlagValue {
            flag: "quickstart".to_owned(),
            key: key.to_owned(),
            value: "builtin".to_owned(),
        })
    };
    ["ai.provider", "images.provider"]
        .into_iter()
        .filter_map(builtin)
        .collect()
}

fn report_trouble<T>(context: &Context<'_>, batch: &Batch<T>) {
    let output = context.output();
    for item in batch.skipped.iter().filter(|item| item.needs_attention) {
        output.warning(&format!(
            "{} ({}) was skipped: {}",
            item.id, item.title, item.reason
        ));
    }
    for item in &batch.failed {
        let text = format!("{} ({}): {}", item.id, item.title, item.error);
        output.error_text(&text, item.error.hint().as_deref());
    }
    if let Some(error) = &batch.stopped {
        output.error(error);
    }
}

fn show(context: &Context<'_>, summary: &Summary, message: &str) -> Exit {
    context.show("igny8.quickstart/1", summary, message, || {
        let counts = &summary.counts;
        let row = |what: &str, count: i64, note: &str| {
            vec![what.to_owned(), count.to_string(), note.to_owned()]
        };
        let unassigned = format!("{} in no cluster", counts.keywords_unassigned);
        let rows = vec![
            row("keywords", counts.keywords, &unassigned),
            row("clusters", counts.clusters, ""),
            row("tasks", counts.tasks_completed, "written"),
            row(
                "briefs",
                counts.briefs,
                "for a writer; `write --replace-briefs` has a model write",
            ),
            row(
                "articles",
                counts.articles_draft + counts.content_published,
                "",
            ),
            row("images", counts.images, ""),
        ];
        let spent = summary.spent_usd_micros;
        format!(
            "{}\n\ncost       {spent} ({} credits)\nworkspace  {}\npages      {}",
            draw(
                &[words("what"), number("count"), words("")],
                &rows,
                context.output().width
            ),
            credits(spent),
            summary.workspace.display(),
            summary.published_to.join("index.html").display(),
        )
    })
}
