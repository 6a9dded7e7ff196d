//! `igny8 cluster --explain`

use crate::app::error::AppError;
use crate::app::planner::explaining::{self, Explained};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::engines::text::display::strip_controls;

/// Says why a keyword is where it is.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, keyword: &str) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = explaining::explain(&session, keyword)?;
    Ok(context.show("igny8.cluster.explain/1", &found, "", || {
        text(&found, context.output().width)
    }))
}

fn text(found: &Explained, width: u16) -> String {
    let place = match (&found.cluster, &found.page_group) {
        (Some(cluster), Some(group)) => format!("in `{cluster}`, page group `{group}`"),
        (Some(cluster), None) => format!("in `{cluster}`, in no page group"),
        (None, _) => "in no cluster".to_owned(),
    };
    let mut parts = vec![strip_controls(&format!(
        "{} (keyword {}) is {place}",
        found.keyword, found.id
    ))];
    if !found.why.is_empty() {
        parts.push(strip_controls(&found.why));
    }
    if !found.nearest.is_empty() {
        let rows: Vec<Vec<String>> = found
            .nearest
            .iter()
            .map(|near| {
                vec![
                    near.id.to_string(),
                    near.keyword.clone(),
                    format!("{:.3}", near.similarity),
                ]
            })
            .collect();
        let columns = [number("id"), words("nearest"), number("similarity")];
        parts.push(format!("\n{}", draw(&columns, &rows, width)));
    }
    if !found.shared_results.is_empty() {
        let rows: Vec<Vec<String>> = found
            .shared_results
            .iter()
            .flat_map(|shared| {
                let row = |url: &String| vec![shared.keyword.clone(), url.clone()];
                shared.urls.iter().map(row)
            })
            .collect();
        let columns = [words("shares with"), words("result")];
        parts.push(format!("\n{}", draw(&columns, &rows, width)));
    }
    parts.join("\n")
}
