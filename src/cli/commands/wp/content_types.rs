//! `igny8 wp content-types`

use crate::app::error::AppError;
use crate::app::integration::structure;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, words};

/// Runs `wp content-types`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    let found = structure::content_types(&context.read()?)?;
    let message = format!(
        "as {} said it at {}; `igny8 wp structure` asks again",
        found.site_url,
        found.structure_at.as_deref().unwrap_or_default()
    );
    Ok(
        context.show("igny8.wp.content_types/1", &found, &message, || {
            let rows: Vec<Vec<String>> = (found.content_types.iter())
                .map(|known| {
                    let counts: Vec<String> = (known.counts.iter())
                        .map(|(status, count)| format!("{count} {status}"))
                        .collect();
                    vec![
                        known.name.clone(),
                        known.label.clone(),
                        known.taxonomies.join(", "),
                        counts.join(", "),
                    ]
                })
                .collect();
            let columns = [
                words("name"),
                words("label"),
                words("taxonomies"),
                words("posts"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}
