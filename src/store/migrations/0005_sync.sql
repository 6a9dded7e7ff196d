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
