//! Clusters that a model made in several calls and that are one topic: found by their names, then by
//! the model, in a small call over names and a few keywords each.

use std::collections::{BTreeMap, BTreeSet};

use super::clustering::Outcome;
use super::naming::{clusters_of, shown, skipped, subject};
use super::placing::add_page;
use crate::ai::answer::{Answer, Wanted};
use crate::ai::error::AiError;
use crate::ai::functions::merge_clusters::{self, BATCH, Input, Merge, NAME, SHOWN_KEYWORDS};
use crate::ai::functions::name_clusters::Shown;
use crate::ai::prompts::Rendered;
use crate::app::assistant::{self, Assistant, bad_answer};
use crate::app::batch::Estimate;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, MANUAL};
use crate::domain::ids::{ClusterId, SectorId};
use crate::domain::ledger::CallState;
use crate::domain::status::ClusterStatus;
use crate::engines::text::normal::normal_form;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::tokens::words;
use crate::store::clusters;
use crate::store::members::Member;
use crate::store::{Connection, ai_calls};

/// The longest name that a cluster can have while its call is estimated.
const NAME_CHARS: usize = 80;

/// The most that comparing the clusters of these keywords can cost: a model may make one of each.
///
/// # Errors
/// `Prompt`.
pub(super) fn estimate_for(
    session: &Session<'_>,
    assistant: &Assistant,
    keywords: &[Member],
) -> Result<Estimate, AppError> {
    let drafts: Vec<Shown> = keywords
        .iter()
        .map(|member| Shown {
            id: ClusterId(i64::MAX),
            name: "x".repeat(NAME_CHARS),
            keywords: vec![member.keyword.clone(); SHOWN_KEYWORDS.min(keywords.len())],
            page_groups: Vec::new(),
        })
        .collect();
    let mut estimate = Estimate::NOTHING;
    for chunk in drafts.chunks(BATCH) {
        let (_, wanted) = prepared(session, assistant, chunk)?;
        estimate.add(assistant.estimate(&wanted));
    }
    Ok(estimate)
}

/// Brings the clusters of a sector together that this run made and that are one topic; the clusters
/// of the outcome are brought together as well.
///
/// # Errors
/// A failure of the store; what else goes wrong is filed in the outcome's batch.
pub(super) async fn execute(
    session: &Session<'_>,
    assistant: &Assistant,
    sector: SectorId,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let language = session.site().language;
    let now = session.now();
    let found = same_names(&made(session, sector, outcome)?, &language);
    let merged = session
        .store
        .write(|transaction| apply(transaction, &found, &now))?;
    follow(outcome, &merged);
    let connection = session.store.connection();
    let mut waiting = Vec::new();
    let mut spoken_for: BTreeSet<ClusterId> = BTreeSet::new();
    for call in ai_calls::unfinished(connection, NAME)? {
        let ids = clusters_of(&call.subject);
        spoken_for.extend(ids.iter().copied());
        match call.state {
            CallState::Settled => waiting.push(ids),
            CallState::Unresolved => {
                let reason = AiError::Unresolved {
                    op_id: call.op_id,
                    reason: call.error.unwrap_or_default(),
                };
                outcome
                    .batch
                    .skipped
                    .push(skipped(connection, &ids, &reason));
            }
            _ => {}
        }
    }
    let mut clusters = made(session, sector, outcome)?;
    clusters.retain(|cluster| !spoken_for.contains(&cluster.id));
    // Names that end alike are compared with each other.
    clusters.sort_by_cached_key(|cluster| {
        let name = normal_form(&cluster.name);
        let head = words(&name).last().unwrap_or_default().to_owned();
        (head, name, cluster.id)
    });
    let asks = clusters.chunks(BATCH).filter(|chunk| chunk.len() > 1);
    let asks: Vec<Vec<ClusterId>> = asks
        .map(|chunk| chunk.iter().map(|cluster| cluster.id).collect())
        .collect();
    let waiting = waiting.iter().map(|ids| (true, ids));
    for (is_paid, ids) in waiting.chain(asks.iter().map(|ids| (false, ids))) {
        if session.app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
            break;
        }
        if let Err(error) = compare(session, assistant, ids, is_paid, outcome, reporter).await {
            let first = ids.first().map_or(0, |id| id.0);
            if !outcome
                .batch
                .add_error(first, "clusters that may be one", error)
            {
                break;
            }
        }
    }
    Ok(())
}

/// Asks about clusters, or takes the answer that was paid for, and brings together what is one.
async fn compare(
    session: &Session<'_>,
    assistant: &Assistant,
    ids: &[ClusterId],
    is_paid: bool,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let connection = session.store.connection();
    let clusters: Vec<Cluster> = ids
        .iter()
        .filter_map(|id| clusters::get(connection, *id).ok())
        .collect();
    let (prompt, wanted) = prepared(session, assistant, &shown(connection, &clusters)?)?;
    let asked = assistant::Question {
        function: NAME,
        subject: subject(ids),
        prompt: &prompt,
        wanted,
    };
    let answer: Answer = if is_paid {
        match assistant.waiting(session, &asked)? {
            Some(answer) => answer,
            None => return Ok(()),
        }
    } else {
        assistant.ask(session, &asked, reporter).await?
    };
    if !answer.reused {
        outcome.batch.add_cost(answer.cost);
    }
    let op_id = answer.op_id;
    let output = match merge_clusters::parse(answer.text(), ids) {
        Ok(output) => output,
        Err(reason) => return Err(bad_answer(session, op_id, reason)?.into()),
    };
    let now = session.now();
    let merged = session.store.write(|transaction| {
        let merged = apply(transaction, &output.merges, &now)?;
        ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
        Ok::<_, AppError>(merged)
    })?;
    follow(outcome, &merged);
    reporter.event(&Event::Step {
        name: "item-saved",
        subject: &asked.subject,
    });
    Ok(())
}

/// The clusters of a sector that this run made.
fn made(
    session: &Session<'_>,
    sector: SectorId,
    outcome: &Outcome,
) -> Result<Vec<Cluster>, AppError> {
    let connection = session.store.connection();
    let groups = outcome.batch.done.iter();
    let made = groups.filter(|group| group.made && group.sector_id == sector);
    let mut clusters = Vec::new();
    for group in made {
        clusters.push(clusters::get(connection, group.id)?);
    }
    clusters.sort_by_key(|cluster| cluster.id);
    Ok(clusters)
}

/// Clusters whose names have the same stems, in whatever order.
fn same_names(clusters: &[Cluster], language: &str) -> Vec<Merge> {
    let stemmer = Stemmer::for_language(language);
    let mut alike: BTreeMap<BTreeSet<String>, Vec<ClusterId>> = BTreeMap::new();
    for cluster in clusters {
        let name = normal_form(&cluster.name);
        let stems: BTreeSet<String> = words(&name)
            .map(|word| stemmer.stem(word).into_owned())
            .collect();
        if !stems.is_empty() {
            alike.entry(stems).or_default().push(cluster.id);
        }
    }
    let merges = alike.into_values().filter(|ids| ids.len() > 1);
    merges.map(|ids| Merge { ids, name: None }).collect()
}

/// A cluster that went into another.
struct Merged {
    from: ClusterId,
    into: ClusterId,
    name: String,
}

/// Brings clusters together in the rows: into the largest, which keeps its number. What a person has
/// changed stays as it is.
fn apply(connection: &Connection, merges: &[Merge], now: &str) -> Result<Vec<Merged>, AppError> {
    let mut done = Vec::new();
    for merge in merges {
        let mut clusters: Vec<Cluster> = merge
            .ids
            .iter()
            .filter_map(|id| clusters::get(connection, *id).ok())
            .filter(|one| one.status == ClusterStatus::Active && one.origin != MANUAL)
            .collect();
        clusters.sort_by_key(|one| (std::cmp::Reverse(one.keyword_count), one.id));
        let mut clusters = clusters.into_iter();
        let Some(mut into) = clusters.next() else {
            continue;
        };
        let others: Vec<Cluster> = clusters
            .filter(|one| one.sector_id == into.sector_id)
            .collect();
        if others.is_empty() {
            continue;
        }
        for from in &others {
            clusters::move_members(connection, from.id, into.id, now)?;
            clusters::remove(connection, from.id)?;
        }
        if let Some(name) = &merge.name {
            let form = normal_form(name);
            let is_taken = clusters::of_sector(connection, into.sector_id)?
                .iter()
                .any(|one| one.id != into.id && normal_form(&one.name) == form);
            if !is_taken {
                into.name.clone_from(name);
                clusters::update(connection, &into, now)?;
            }
        }
        done.extend(others.into_iter().map(|from| Merged {
            from: from.id,
            into: into.id,
            name: into.name.clone(),
        }));
    }
    Ok(done)
}

/// Brings the clusters of an outcome together as those of the rows were.
fn follow(outcome: &mut Outcome, merged: &[Merged]) {
    let groups = &mut outcome.batch.done;
    for Merged { from, into, name } in merged {
        let Some(place) = groups.iter().position(|group| group.id == *from) else {
            continue;
        };
        let mut group = groups.remove(place);
        if let Some(known) = groups.iter_mut().find(|group| group.id == *into) {
            known.name.clone_from(name);
            known.keyword_ids.extend(group.keyword_ids);
            for page in group.page_groups {
                add_page(&mut known.page_groups, page);
            }
        } else {
            group.id = *into;
            group.name.clone_from(name);
            groups.push(group);
        }
    }
}

fn prepared(
    session: &Session<'_>,
    assistant: &Assistant,
    clusters: &[Shown],
) -> Result<(Rendered, Wanted), AppError> {
    let site = session.site();
    let input = Input {
        language: &site.language,
        site_name: &site.name,
        industry: &site.industry,
        clusters,
    };
    let prompt = session
        .prompt(NAME)?
        .render(&merge_clusters::variables(&input))?;
    let tokens = merge_clusters::max_output_tokens(clusters.len());
    let wanted = assistant.wanted(&prompt, merge_clusters::schema(&input), tokens);
    Ok((prompt, wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_same_stems_are_one() {
        let cluster = |id: i64, name: &str| Cluster {
            id: ClusterId(id),
            sector_id: SectorId(1),
            name: name.to_owned(),
            description: String::new(),
            status: ClusterStatus::Active,
            origin: "ai".to_owned(),
            engine: "ai".to_owned(),
            keyword_count: 2,
            search_volume: None,
            created_at: String::new(),
            updated_at: String::new(),
        };
        let clusters = [
            cluster(1, "Office Chairs"),
            cluster(2, "Rugs"),
            cluster(3, "chair, office"),
            cluster(4, "Office Desks"),
            cluster(5, "沙发"),
        ];
        let merges = same_names(&clusters, "en");
        let ids: Vec<&[ClusterId]> = merges.iter().map(|merge| merge.ids.as_slice()).collect();
        assert_eq!(ids, [[ClusterId(1), ClusterId(3)]]);
    }
}
