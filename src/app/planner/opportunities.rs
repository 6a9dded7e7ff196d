//! Opportunities: what is much searched, easy to rank for, and not written about yet.
//!
//! Score = searches per month × (100 − difficulty) / 100. The difficulty of a source is a scale of its
//! own from 0 to 100, and no source says what chance a number stands for; a straight discount is the
//! plainest reading that a person can redo in the head. It ranks keywords; it predicts no visits.
//! Intent and cost per click are not in it: they say what a visit is worth to someone, not whether it
//! can be had.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use url::Url;

use super::intents::{self, IntentRequest};
use super::keywords::{Names, Wanted};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::keyword::{Intent, Keyword};
use crate::domain::observation::{IntentOrigin, VolumeKind};
use crate::domain::status::KeywordStatus;
use crate::engines::text::normal::normal_form;
use crate::store::Connection;
use crate::store::coverage;
use crate::store::keywords::{self, Page};

/// What stands in for a difficulty when none at all is known: the middle of the scale.
const MIDDLE_OF_SCALE: i64 = 50;

/// Up to this mean position, in hundredths, a page is on the first page of results.
const FIRST_PAGE: i64 = 1_000;

/// Which opportunities are wanted.
#[derive(Clone, Debug, Default)]
pub struct OpportunityRequest {
    /// Which keywords.
    pub wanted: Wanted,
    /// Whether those are listed too that something covers already.
    pub covered_too: bool,
    /// Only those whose wording asks a question.
    pub questions_only: bool,
    /// Only those that name no brand.
    pub without_brands: bool,
    /// How many at most. `None` for all.
    pub limit: Option<usize>,
}

/// What answers a keyword already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// What it is: `task`, `content`, or `page` for an address of the site that ranks.
    pub kind: &'static str,
    /// Its number. `None` for a page.
    pub id: Option<i64>,
    /// Its title, or its address.
    pub title: String,
    /// Whether another keyword of the page group is the one it targets.
    pub by_page_group: bool,
}

/// A keyword with what it promises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opportunity {
    /// The row.
    pub id: KeywordId,
    /// The text.
    pub keyword: String,
    /// What it promises, in searches per month. `None` when the volume is unknown; 0 when covered.
    pub score: Option<i64>,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Whether the volume is exact or chosen from a range. `None` when it is unknown.
    pub volume_kind: Option<VolumeKind>,
    /// How often pages of the site were shown for it. `None` means unknown.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// The difficulty that the score was made with: where it is unknown, the middle one of the known
    /// difficulties in the workspace, or 50 when none is known.
    pub difficulty_used: i64,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Who said so. `None` when it is unknown.
    pub intent_origin: Option<IntentOrigin>,
    /// Whether its wording asks a question.
    pub is_question: bool,
    /// Whether its wording looks for something nearby.
    pub is_local: bool,
    /// Whether it names a brand.
    pub is_branded: bool,
    /// The market; empty when unset.
    pub market: String,
    /// Its cluster. `None` when it is in none.
    pub cluster_id: Option<ClusterId>,
    /// The name of its cluster. `None` when it is in none.
    pub cluster: Option<String>,
    /// Its page group. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// Its sector.
    pub sector_id: SectorId,
    /// The name of its sector.
    pub sector: String,
    /// What answers it already. `None` when nothing does.
    pub covered_by: Option<Cover>,
    /// How the score came about, in words.
    pub why: String,
}

/// The opportunities, best first, and what was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opportunities {
    /// As many as were asked for.
    pub found: Vec<Opportunity>,
    /// How many there are in all.
    pub count: u64,
    /// How many of them have no known volume, and so no score; they come last.
    pub without_volume: u64,
    /// How many keywords are covered already.
    pub covered: u64,
}

/// Ranks keywords; those set aside are left out.
///
/// # Errors
/// `Store` when the cluster or sector does not exist, or on a failure of the store.
pub fn opportunities(
    session: &Session<'_>,
    request: &OpportunityRequest,
) -> Result<Opportunities, AppError> {
    let connection = session.store.connection();
    let filter = request.wanted.filter(connection)?;
    let (rules, _) = intents::rules(session, &IntentRequest::default());
    let judge = Judge {
        names: Names::load(connection)?,
        coverage: Coverage::load(connection, &session.site().own_hosts)?,
        known_middle: coverage::middle_difficulty(connection)?,
    };
    let mut result = Opportunities::default();
    keywords::for_each(
        connection,
        &filter,
        keywords::KeywordOrder::Id,
        false,
        Page::default(),
        |keyword| -> Result<(), AppError> {
            let reading = rules.read(&keyword.normal_form);
            if keyword.status == KeywordStatus::Inactive
                || request.questions_only && !reading.is_question
                || request.without_brands && reading.is_branded
            {
                return Ok(());
            }
            let mut judged = judge.judge(keyword);
            judged.is_question = reading.is_question;
            judged.is_local = reading.is_local;
            judged.is_branded = reading.is_branded;
            if judged.covered_by.is_some() {
                result.covered += 1;
                if !request.covered_too {
                    return Ok(());
                }
            } else if judged.score.is_none() {
                result.without_volume += 1;
            }
            result.count += 1;
            result.found.push(judged);
            // Of a million keywords only twice as many are kept at once as are asked for.
            if let Some(limit) = request.limit
                && result.found.len() >= 2 * limit.max(1_000)
            {
                keep_best(&mut result.found, limit);
            }
            Ok(())
        },
    )?;
    keep_best(&mut result.found, request.limit.unwrap_or(usize::MAX));
    Ok(result)
}

/// Sorts by promise: what is not covered before what is, then by score, the unknown last by
/// impressions.
fn keep_best(found: &mut Vec<Opportunity>, limit: usize) {
    found.sort_by_key(|item| {
        (
            item.covered_by.is_some(),
            Reverse((item.score, item.search_volume, item.impressions)),
            item.id,
        )
    });
    found.truncate(limit);
}

/// All that a keyword is judged by.
struct Judge {
    names: Names,
    coverage: Coverage,
    /// The middle one of the known difficulties. `None` when none is known.
    known_middle: Option<i64>,
}

impl Judge {
    fn judge(&self, keyword: Keyword) -> Opportunity {
        let covered_by = self.coverage.of(&keyword);
        let used = keyword
            .difficulty
            .unwrap_or(self.known_middle.unwrap_or(MIDDLE_OF_SCALE));
        let score = keyword.search_volume.map(|volume| match covered_by {
            Some(_) => 0,
            None => score(volume, used),
        });
        let why = Self::why(&keyword, covered_by.as_ref(), used, score);
        let view = self.names.view(keyword.clone());
        Opportunity {
            id: keyword.id,
            keyword: keyword.keyword,
            score,
            search_volume: keyword.search_volume,
            volume_kind: keyword.volume_kind,
            impressions: keyword.impressions,
            difficulty: keyword.difficulty,
            difficulty_used: used,
            intent: keyword.intent,
            intent_origin: keyword.intent_origin,
            is_question: false,
            is_local: false,
            is_branded: false,
            market: keyword.market,
            cluster_id: keyword.cluster_id,
            cluster: view.cluster,
            page_group_id: keyword.page_group_id,
            sector_id: keyword.sector_id,
            sector: view.sector,
            covered_by,
            why,
        }
    }

    /// Says how the score came about.
    fn why(keyword: &Keyword, covered_by: Option<&Cover>, used: i64, score: Option<i64>) -> String {
        if let Some(cover) = covered_by {
            let name = match cover.id {
                Some(id) => format!("{} {id} `{}`", cover.kind, cover.title),
                None => format!("the page {}", cover.title),
            };
            return if cover.by_page_group {
                format!("covered: {name} answers its page group")
            } else {
                format!("covered by {name}")
            };
        }
        let Some((volume, score)) = keyword.search_volume.zip(score) else {
            let shown = keyword
                .impressions
                .map(|count| format!("; shown {count} times"))
                .unwrap_or_default();
            return format!("no score: the volume is unknown{shown}");
        };
        let range = match (keyword.volume_min, keyword.volume_max) {
            (Some(min), Some(max)) => format!(" (from {min} to {max})"),
            (Some(min), None) => format!(" (from {min})"),
            _ => String::new(),
        };
        let assumed = if keyword.difficulty.is_some() {
            String::new()
        } else {
            format!("; difficulty unknown, {used} assumed")
        };
        format!("{volume}{range} × {}% = {score}{assumed}", 100 - used)
    }
}

/// Searches per month, discounted by the difficulty: see the head of this file.
fn score(volume: i64, difficulty: i64) -> i64 {
    let ease = i128::from(100 - difficulty.clamp(0, 100));
    i64::try_from((i128::from(volume) * ease + 50) / 100).unwrap_or(i64::MAX)
}

/// What answers keywords already.
#[derive(Default)]
struct Coverage {
    by_keyword: HashMap<KeywordId, Cover>,
    by_group: HashMap<PageGroupId, Cover>,
}

impl Coverage {
    fn load(connection: &Connection, own_hosts: &[String]) -> Result<Self, AppError> {
        let mut targets = HashMap::new();
        for task in coverage::tasks(connection)? {
            for keyword in &task.keywords {
                let cover = cover("task", Some(task.id.0), &task.title);
                targets.entry(normal_form(keyword)).or_insert(cover);
            }
        }
        // What is written says more than what is planned.
        for content in coverage::content(connection)? {
            let cover = cover("content", Some(content.id.0), &content.title);
            targets.insert(normal_form(&content.keyword), cover);
        }
        let mut by_keyword = HashMap::new();
        coverage::for_each_ranking_page(connection, |page| {
            // Exports name the pages of competitors too.
            let is_own = Url::parse(&page.url).is_ok_and(|url| {
                let host = url.host_str().map(bare);
                own_hosts.iter().any(|own| host == Some(bare(own)))
            });
            if is_own && page.position_hundredths.is_some_and(|at| at <= FIRST_PAGE) {
                by_keyword.insert(page.keyword_id, cover("page", None, &page.url));
            } else if is_own {
                // A later import saw it elsewhere.
                by_keyword.remove(&page.keyword_id);
            }
        })?;
        let mut by_group: HashMap<PageGroupId, Cover> = HashMap::new();
        coverage::for_each_keyword(connection, |id, normal_form, group| {
            if let Some(target) = targets.get(normal_form) {
                by_keyword.insert(id, target.clone());
            }
            if let (Some(cover), Some(group)) = (by_keyword.get(&id), group) {
                by_group.entry(group).or_insert_with(|| Cover {
                    by_page_group: true,
                    ..cover.clone()
                });
            }
        })?;
        Ok(Self {
            by_keyword,
            by_group,
        })
    }

    fn of(&self, keyword: &Keyword) -> Option<Cover> {
        let by_group = || self.by_group.get(&keyword.page_group_id?);
        self.by_keyword
            .get(&keyword.id)
            .or_else(by_group)
            .cloned()
            .or_else(|| {
                // Its task is gone, or names it in other words.
                (keyword.status == KeywordStatus::Used).then(|| cover("task", None, "a task"))
            })
    }
}

/// A host without the `www.` that a site may be reached with as well.
fn bare(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

fn cover(kind: &'static str, id: Option<i64>, title: &str) -> Cover {
    Cover {
        kind,
        id,
        title: title.to_owned(),
        by_page_group: false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_score_is_the_discounted_volume() {
        for (volume, difficulty, expected) in [
            (1_300, 45, 715),
            (1_000, 0, 1_000),
            (1_000, 100, 0),
            (0, 10, 0),
            (3, 50, 2),
            (i64::MAX, 0, i64::MAX),
        ] {
            assert_eq!(score(volume, difficulty), expected);
        }
    }

    proptest! {
        #[test]
        fn more_searches_or_less_difficulty_never_score_less(
            volume in 0_i64..1_000_000_000, more in 0_i64..1_000_000, hard in 0_i64..=100, easier in 0_i64..=100,
        ) {
            prop_assert!(score(volume + more, hard) >= score(volume, hard));
            prop_assert!(score(volume, hard.min(easier)) >= score(volume, hard));
            prop_assert!(score(volume, hard) <= volume);
        }
    }
}
