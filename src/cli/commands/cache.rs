//! `igny8 cache`

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::cache::{self, Entry, Which};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

/// The arguments of `cache`.
#[derive(Debug, Args)]
pub struct CacheArgs {
    /// What to do with it.
    #[command(subcommand)]
    command: CacheCommand,
}

#[derive(Debug, Subcommand)]
enum CacheCommand {
    /// List the answers that would be given again
    List,
    /// Forget answers, so that the same questions are asked anew; the books keep them
    Clear {
        /// Only those of this AI function, such as `generate_content`
        #[arg(long, value_name = "NAME")]
        function: Option<String>,
        /// Only those older than so many days
        #[arg(long, value_name = "DAYS")]
        older_than: Option<u32>,
    },
}

/// Runs `cache`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: &CacheArgs) -> Result<Exit, AppError> {
    match &args.command {
        CacheCommand::List => {
            let found = cache::list(&context.read()?)?;
            let paging = Paging::complete(found.len());
            let message = if found.is_empty() {
                "no answer is stored"
            } else {
                ""
            };
            let schema = "igny8.cache.list/1";
            Ok(context.show_list(schema, &found, paging, message, || {
                let rows: Vec<Vec<String>> = found.iter().map(row).collect();
                let columns = [
                    words("accepted"),
                    words("function"),
                    words("for"),
                    words("model"),
                    number("bytes"),
                    number("given again"),
                ];
                draw(&columns, &rows, context.output().width)
            }))
        }
        CacheCommand::Clear {
            function,
            older_than,
        } => clear(context, function.clone(), *older_than),
    }
}

fn clear(
    context: &Context<'_>,
    function: Option<String>,
    older_than: Option<u32>,
) -> Result<Exit, AppError> {
    let show = |count: usize, message: &str| {
        let data = json!({ "forgotten": count });
        context.show("igny8.cache.clear/1", &data, message, String::new)
    };
    if context.dry_run {
        let session = context.read()?;
        let before = Which::older_than_days(&session, older_than);
        let count = cache::count(&session, &Which { function, before })?;
        return Ok(show(
            count,
            &format!("would forget {count} stored answer(s)"),
        ));
    }
    let session = context.begin("cache clear")?;
    let before = Which::older_than_days(&session, older_than);
    let result = cache::clear(&session, &Which { function, before }).map(|count| {
        let message = format!("forgot {count} stored answer(s)");
        (show(count, &message), message)
    });
    finish(session, result)
}

fn row(entry: &Entry) -> Vec<String> {
    vec![
        entry.created_at.chars().take(16).collect(),
        entry.function.clone(),
        entry.subject.clone(),
        format!("{}/{}", entry.provider, entry.model),
        entry.bytes.to_string(),
        entry.hits.to_string(),
    ]
}
