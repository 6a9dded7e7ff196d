//! `igny8 keywords show`

use crate::app::error::AppError;
use crate::app::planner::keyword_details::{self, KeywordDetails, Source};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, or_unknown, words};
use crate::domain::ids::KeywordId;
use crate::domain::keyword::Intent;
use crate::engines::text::display::strip_controls;

/// How many months are shown.
const SHOWN_MONTHS: usize = 24;

pub(super) fn show(context: &Context<'_>, id: i64) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = keyword_details::show(&session, KeywordId(id))?;
    Ok(context.show("igny8.keywords.show/1", &found, "", || {
        text(&found, context.output().width)
    }))
}

fn volume(search_volume: Option<i64>, min: Option<i64>, max: Option<i64>) -> String {
    let searches = or_unknown(search_volume);
    match (min, max) {
        (None, _) => searches,
        (Some(min), None) => format!("{searches}, within {min} and more"),
        (Some(min), Some(max)) => format!("{searches}, within {min} to {max}"),
    }
}

fn text(found: &KeywordDetails, width: u16) -> String {
    let keyword = &found.keyword;
    let cluster = match (&keyword.cluster, keyword.cluster_id) {
        (Some(name), Some(id)) => format!("{name} ({id})"),
        _ => "-".to_owned(),
    };
    let by_hand = |name| {
        if found.edited.contains(&name) {
            ", set by hand"
        } else {
            ""
        }
    };
    let mut lines = vec![
        keyword.keyword.clone(),
        format!("  id: {}", keyword.id),
        format!(
            "  volume: {}{}",
            volume(
                keyword.search_volume,
                keyword.volume_min,
                keyword.volume_max
            ),
            by_hand("search_volume")
        ),
        format!(
            "  difficulty: {}{}",
            or_unknown(keyword.difficulty),
            by_hand("difficulty")
        ),
        format!(
            "  intent: {}{}",
            keyword.intent.map_or("unknown", Intent::as_str),
            match keyword.intent_origin {
                Some(origin) if keyword.intent.is_some() =>
                    format!(", by {}", origin_words(origin)),
                _ => String::new(),
            }
        ),
        format!("  cpc in millionths: {}", or_unknown(keyword.cpc_micros)),
        format!("  market: {}", or_dash(Some(&keyword.market))),
        format!("  status: {}", keyword.status),
        format!("  source: {}", keyword.source),
        format!("  cluster: {cluster}"),
        format!("  sector: {} ({})", keyword.sector, keyword.sector_id),
        format!("  created: {}", keyword.created_at),
        format!("  updated: {}", keyword.updated_at),
    ];
    if let Some(impressions) = keyword.impressions {
        lines.insert(3, format!("  impressions: {impressions}"));
    }
    let mut shown: Vec<String> = lines.iter().map(|line| strip_controls(line)).collect();
    if !found.sources.is_empty() {
        shown.push(String::new());
        shown.push(sources(&found.sources, width));
    }
    let mut last = Vec::new();
    for source in &found.sources {
        // The same file again mostly says the same.
        let lines = more(source);
        if !lines.is_empty() && lines != last {
            let name = or_dash(Some(&source.file));
            shown.push(strip_controls(&format!("from {name}")));
            shown.extend(lines.iter().map(|line| strip_controls(line)));
        }
        last = lines;
    }
    shown.join("\n")
}

fn origin_words(origin: crate::domain::observation::IntentOrigin) -> &'static str {
    use crate::domain::observation::IntentOrigin;
    match origin {
        IntentOrigin::File => "a file",
        IntentOrigin::Rules => "the rules",
        IntentOrigin::Manual => "hand",
    }
}

fn sources(sources: &[Source], width: u16) -> String {
    let rows: Vec<Vec<String>> = sources
        .iter()
        .map(|source| {
            vec![
                or_dash(Some(&source.file)),
                source.tool.clone(),
                source.imported_at.clone(),
                volume(source.search_volume, source.volume_min, source.volume_max),
                or_unknown(source.difficulty),
                source.intent.map_or("unknown", Intent::as_str).to_owned(),
                or_dash(Some(&source.counts_for.join(", "))),
            ]
        })
        .collect();
    let columns = [
        words("file"),
        words("tool"),
        words("when"),
        number("volume"),
        number("difficulty"),
        words("intent"),
        words("counts for"),
    ];
    draw(&columns, &rows, width)
}

/// Says what only some sources tell.
fn more(source: &Source) -> Vec<String> {
    let extra = &source.extra;
    let mut lines = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            lines.push(format!("  {name}: {value}"));
        }
    };
    let count = |number: Option<i64>| number.map(|number| number.to_string());
    let months = extra.monthly.iter().rev().take(SHOWN_MONTHS).rev();
    let months: Vec<String> = months
        .map(|month| format!("{} {}", month.month, or_unknown(month.searches)))
        .collect();
    add("impressions", count(source.impressions));
    add("cpc in millionths", count(source.cpc_micros));
    add("searches by month", Some(months.join(", ")));
    add("result page", Some(extra.serp_features.join(", ")));
    add("intents", Some(extra.intents.join(", ")));
    add("searches in the world", count(extra.global_volume));
    add("competition of ads", count(extra.ads_competition));
    add("traffic potential", count(extra.traffic_potential));
    add("clicks", count(extra.clicks));
    let position = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
    add("position", extra.position_hundredths.map(position));
    add("page", extra.url.clone());
    add("parent keyword", extra.parent_keyword.clone());
    add("topic", extra.topic.clone());
    add("group", extra.page.clone());
    add("currency", extra.currency.clone());
    lines
}
