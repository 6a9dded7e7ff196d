-- What the checks found in a text, as JSON, and whether it may go on without a person.
ALTER TABLE content ADD COLUMN review TEXT NOT NULL DEFAULT 'clear'
    CHECK (review IN ('clear', 'needs_review', 'stopped'));
ALTER TABLE content ADD COLUMN findings TEXT NOT NULL DEFAULT '[]';
-- How many words were ordered. NULL for what nobody ordered.
ALTER TABLE content ADD COLUMN ordered_words INTEGER;
CREATE INDEX content_by_review ON content (review) WHERE review <> 'clear';

-- Named sets of rules for ideas and texts. Lists are JSON arrays.
CREATE TABLE strategies (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    audience   TEXT NOT NULL DEFAULT '',
    angle      TEXT NOT NULL DEFAULT '',
    structures TEXT NOT NULL DEFAULT '[]',
    links      TEXT NOT NULL DEFAULT '',
    rules      TEXT NOT NULL DEFAULT '[]',
    is_used    INTEGER NOT NULL DEFAULT 0 CHECK (is_used IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_used_strategy ON strategies (is_used) WHERE is_used = 1;

-- Texts that an author has written, to measure how the author writes. A paragraph a line.
CREATE TABLE author_samples (
    id         INTEGER PRIMARY KEY,
    author_id  INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    text       TEXT NOT NULL,
    words      INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (author_id, name)
) STRICT;
