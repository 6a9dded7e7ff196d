-- What was done with a connected site and what was heard from it, beside the records of publishing.
CREATE TABLE site_journal (
    id             INTEGER PRIMARY KEY,
    integration_id INTEGER NOT NULL REFERENCES integrations (id),
    run_id         TEXT REFERENCES runs (id),
    direction      TEXT NOT NULL CHECK (direction IN ('here', 'sent', 'heard')),
    kind           TEXT NOT NULL,
    content_id     INTEGER REFERENCES content (id) ON DELETE SET NULL,
    external_id    TEXT,
    text           TEXT NOT NULL,
    -- The site's own number and time of an event. NULL for what was done here.
    event_id       INTEGER,
    occurred_at    TEXT,
    created_at     TEXT NOT NULL
) STRICT;
CREATE INDEX site_journal_by_time ON site_journal (integration_id, id);
-- The same event twice, after a pull that was cut off, is one.
CREATE UNIQUE INDEX site_journal_by_event ON site_journal (integration_id, event_id)
    WHERE event_id IS NOT NULL;

-- Content that was changed both here and on the site: looked at again by every pull until one side has
-- taken the other's text.
CREATE TABLE sync_conflicts (
    content_id  INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    destination TEXT NOT NULL,
    fields      TEXT NOT NULL,
    noticed_at  TEXT NOT NULL,
    PRIMARY KEY (content_id, destination)
) STRICT, WITHOUT ROWID;
