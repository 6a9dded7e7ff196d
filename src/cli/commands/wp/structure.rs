//! `igny8 wp structure`

use crate::app::error::AppError;
use crate::app::integration::structure::{self, Structure};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.wp.structure/1";

/// Runs `wp structure`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    if context.dry_run {
        let found = structure::update(&context.read()?, false).await?;
        return Ok(show(context, &found, "would store it").0);
    }
    let session = context.begin("wp structure")?;
    let result = structure::update(&session, true).await;
    let result = result.map(|found| {
        let stored = format!(
            "stored; {} term(s) made or changed here",
            found.terms_changed
        );
        show(context, &found, &stored)
    });
    finish(session, result)
}

fn show(context: &Context<'_>, found: &Structure, what: &str) -> (Exit, String) {
    let seo = (found.site.seo_plugin.as_ref()).map_or("no SEO plugin", |seo| seo.name.as_str());
    let message = format!(
        "{}: {} post types, {} taxonomies, {} authors, {seo}; {what}",
        found.site.home_url,
        found.site.post_types.len(),
        found.site.taxonomies.len(),
        found.site.authors.len()
    );
    let exit = context.show(SCHEMA, found, &message, || table(context, found));
    (exit, message)
}

fn table(context: &Context<'_>, found: &Structure) -> String {
    let mut rows = Vec::new();
    for known in &found.site.post_types {
        let counts = known.counts.iter().filter(|(status, _)| *status != "trash");
        rows.push(vec![
            "post type".to_owned(),
            known.name.clone(),
            known.label.clone(),
            counts.map(|(_, count)| count).sum::<u64>().to_string(),
            may(known.can_create),
        ]);
    }
    for known in &found.site.taxonomies {
        rows.push(vec![
            "taxonomy".to_owned(),
            known.name.clone(),
            known.label.clone(),
            known.terms.to_string(),
            may(known.can_create),
        ]);
    }
    for author in &found.site.authors {
        rows.push(vec![
            "author".to_owned(),
            author.login.clone(),
            author.name.clone(),
            author.id.to_string(),
            author.roles.join(", "),
        ]);
    }
    let columns = [
        words("what"),
        words("name"),
        words("label"),
        number("count/id"),
        words("may be made / role"),
    ];
    draw(&columns, &rows, context.output().width)
}

fn may(may: bool) -> String {
    if may { "yes" } else { "no" }.to_owned()
}
