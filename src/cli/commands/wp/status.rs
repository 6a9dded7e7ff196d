//! `igny8 wp status`

use crate::app::error::AppError;
use crate::app::integration::overview::{self, Overview};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::or_dash;

/// Runs `wp status`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    let overview = overview::of(&context.read()?)?;
    Ok(context.show("igny8.wp.status/1", &overview, "", || text(&overview)))
}

fn text(overview: &Overview) -> String {
    let known = &overview.integration;
    let state = match (known.is_active, known.sync_enabled) {
        (false, _) => "disconnected; `igny8 wp connect` connects it again",
        (true, false) => "connected, sync switched off",
        (true, true) => "connected",
    };
    let mut lines = vec![
        format!("site       {}", known.site_url),
        format!("state      {state}"),
        format!("rest api   {}", known.rest_root),
        format!("transport  {}", known.transport),
        format!(
            "user       {} ({})",
            known.user_login,
            known.user_roles.join(", ")
        ),
    ];
    if let (Some(version), Some(key)) = (&known.plugin_version, &known.key_id) {
        lines.push(format!(
            "plugin     {version}, key {key} ({})",
            known.scopes.join(", ")
        ));
    }
    if let Some(old) = &known.retiring_key_id {
        lines.push(format!(
            "rotation   {old} is not revoked yet: `igny8 wp rotate-key` goes on"
        ));
    }
    lines.push(format!(
        "posts      {}, {} of them live; {} attempts without a known end",
        overview.posts, overview.live, overview.open_attempts
    ));
    lines.push(format!(
        "last sync  {}",
        or_dash(known.last_sync_at.as_deref())
    ));
    lines.push(format!(
        "structure  {}",
        or_dash(known.structure_at.as_deref())
    ));
    for other in &overview.others {
        lines.push(format!("other site {other}"));
    }
    lines.join("\n")
}
