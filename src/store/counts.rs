//! Counts per stage, for the dashboard.

use rusqlite::Connection;
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;

/// How many things stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All keywords.
    pub keywords: i64,
    /// Keywords that are active and in no cluster.
    pub keywords_unassigned: i64,
    /// Keywords that a task targets.
    pub keywords_used: i64,
    /// Active clusters.
    pub clusters: i64,
    /// Active clusters without any idea.
    pub clusters_without_ideas: i64,
    /// Ideas that wait for a decision.
    pub ideas_draft: i64,
    /// Ideas that wait to become tasks.
    pub ideas_approved: i64,
    /// Tasks that wait to be written.
    pub tasks_queued: i64,
    /// Tasks that have been written.
    pub tasks_completed: i64,
    /// Articles that are not live.
    pub articles_draft: i64,
    /// Briefs.
    pub briefs: i64,
    /// Content that is live.
    pub content_published: i64,
    /// Content that has an approval.
    pub content_approved: i64,
    /// Content without a featured image.
    pub content_without_images: i64,
    /// Image files that have been made.
    pub images: i64,
    /// Model calls nobody knows the outcome of.
    pub calls_unresolved: i64,
    /// Batches of which results are still to come.
    pub batches_open: i64,
    /// Batches with answers that were not made into anything yet.
    pub batches_unused: i64,
}

/// Counts everything.
///
/// # Errors
/// Any failure of SQLite.
pub fn all(connection: &Connection) -> Result<Counts, StoreError> {
    let one = |sql: &str| -> Result<i64, StoreError> {
        Ok(connection.query_row_cached(sql, [], |row| row.get(0))?)
    };
    let keywords = one("SELECT count(*) FROM keywords")?;
    Ok(Counts {
        keywords,
        // Counted from the other side: the small partial indexes answer without reading the rows.
        keywords_unassigned: keywords
            - one("SELECT count(*) FROM keywords WHERE cluster_id IS NOT NULL")?
            - one("SELECT count(*) FROM keywords
                   WHERE status <> 'active' AND cluster_id IS NULL")?,
        keywords_used: one(
            "SELECT count(*) FROM keywords WHERE status <> 'active' AND status = 'used'",
        )?,
        clusters: one("SELECT count(*) FROM clusters WHERE status = 'active'")?,
        clusters_without_ideas: one("SELECT count(*) FROM clusters c WHERE status = 'active'
             AND NOT EXISTS (SELECT 1 FROM ideas i WHERE i.cluster_id = c.id)")?,
        ideas_draft: one("SELECT count(*) FROM ideas WHERE status = 'draft'")?,
        ideas_approved: one("SELECT count(*) FROM ideas WHERE status = 'approved'")?,
        tasks_queued: one("SELECT count(*) FROM tasks WHERE status = 'queued'")?,
        tasks_completed: one("SELECT count(*) FROM tasks WHERE status = 'completed'")?,
        articles_draft: one(
            "SELECT count(*) FROM content WHERE kind = 'article' AND status = 'draft'",
        )?,
        briefs: one("SELECT count(*) FROM content WHERE kind = 'brief'")?,
        content_published: one("SELECT count(*) FROM content WHERE status = 'published'")?,
        content_approved: one("SELECT count(*) FROM content WHERE approved_at IS NOT NULL")?,
        content_without_images: one("SELECT count(*) FROM content c WHERE NOT EXISTS
             (SELECT 1 FROM images i WHERE i.content_id = c.id AND i.file IS NOT NULL)")?,
        images: one("SELECT count(*) FROM images WHERE file IS NOT NULL")?,
        // Those of a batch that the provider has are answered by its results.
        calls_unresolved: one("SELECT count(*) FROM ai_calls c
             WHERE state IN ('sent', 'unresolved') AND state = 'unresolved'
             AND NOT EXISTS (SELECT 1 FROM batches b WHERE b.id = c.batch_id
                             AND b.state IN ('in_progress', 'cancelling', 'ended'))")?,
        batches_open: one("SELECT count(*) FROM batches
             WHERE state NOT IN ('collected', 'expired', 'cancelled', 'failed')")?,
        batches_unused: one("SELECT count(DISTINCT batch_id) FROM ai_calls
             WHERE batch_id IS NOT NULL AND state = 'settled' AND consumed_at IS NULL
               AND raw_answer IS NOT NULL")?,
    })
}
