-- How a post was sent, as part of what, and how it stood on the site after our last write: what the
-- next change there is based on. `sent_parts` is what we asked for, `remote_state` what it became.
ALTER TABLE publish_records ADD COLUMN transport TEXT NOT NULL DEFAULT 'core'
    CHECK (transport IN ('core', 'bridge'));
ALTER TABLE publish_records ADD COLUMN batch_id TEXT;
ALTER TABLE publish_records ADD COLUMN state_hash TEXT;
ALTER TABLE publish_records ADD COLUMN remote_state TEXT;
ALTER TABLE publish_records ADD COLUMN sent_parts TEXT;
-- The content that its text would link to once it is live: a JSON list of UUIDs.
ALTER TABLE publish_records ADD COLUMN open_links TEXT NOT NULL DEFAULT '[]';
-- When the run that made it was taken back.
ALTER TABLE publish_records ADD COLUMN undone_at TEXT;

-- Every run that wrote to a site: what `igny8 undo` takes back. Its id goes along with each write.
CREATE TABLE publish_batches (
    id          TEXT PRIMARY KEY,
    destination TEXT NOT NULL,
    transport   TEXT NOT NULL CHECK (transport IN ('core', 'bridge')),
    created_at  TEXT NOT NULL,
    undone_at   TEXT
) STRICT, WITHOUT ROWID;

-- What a post was before a write over the core REST API, which keeps none of it. The bridge keeps its
-- own on the site.
CREATE TABLE publish_before_images (
    id            INTEGER PRIMARY KEY,
    batch_id      TEXT NOT NULL REFERENCES publish_batches (id),
    content_id    INTEGER NOT NULL REFERENCES content (id),
    post_type     TEXT NOT NULL,
    post_id       INTEGER NOT NULL,
    operation     TEXT NOT NULL CHECK (operation IN ('create', 'update')),
    image         TEXT,
    after_hash    TEXT,
    after_changed TEXT,
    undone_at     TEXT
) STRICT;
CREATE INDEX publish_before_images_by_batch ON publish_before_images (batch_id);
