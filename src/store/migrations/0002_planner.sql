-- Where keywords came from and what each source said, page groups below clusters, search results,
-- and the vectors of texts.

-- One run of `keywords import` over one file. The uuid is the batch that an undo names.
CREATE TABLE imports (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    file       TEXT NOT NULL,
    tool       TEXT NOT NULL,
    market     TEXT NOT NULL DEFAULT '',
    status     TEXT NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'done', 'undone')),
    rows       INTEGER NOT NULL DEFAULT 0,
    made       INTEGER NOT NULL DEFAULT 0,
    updated    INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- The second level: keywords of a cluster that one page can answer.
CREATE TABLE page_groups (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id INTEGER NOT NULL REFERENCES clusters (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('builtin', 'ai', 'manual')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX page_groups_by_cluster ON page_groups (cluster_id);

-- Which engine grouped it: semantic, lexical, embeddings, serp, groups or ai; empty when a person did.
ALTER TABLE clusters ADD COLUMN engine TEXT NOT NULL DEFAULT '';

ALTER TABLE keywords ADD COLUMN page_group_id INTEGER REFERENCES page_groups (id) ON DELETE SET NULL;
-- 1 when a person put the keyword where it is: no engine moves it.
ALTER TABLE keywords ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0;
-- What kind of number `search_volume` is; NULL when it is unknown. A bucket has its ends beside it.
ALTER TABLE keywords ADD COLUMN volume_kind TEXT CHECK (volume_kind = 'exact' OR volume_kind = 'bucket');
ALTER TABLE keywords ADD COLUMN volume_min INTEGER;
ALTER TABLE keywords ADD COLUMN volume_max INTEGER;
-- How often pages of the site were shown for it: not a volume.
ALTER TABLE keywords ADD COLUMN impressions INTEGER;
-- Where `intent` is from: a file, the rules, or a person. NULL when it is unknown.
ALTER TABLE keywords ADD COLUMN intent_origin TEXT
    CHECK (intent_origin = 'file' OR intent_origin = 'rules' OR intent_origin = 'manual');
-- The import that made the row. NULL when none did.
ALTER TABLE keywords ADD COLUMN import_id INTEGER REFERENCES imports (id);
UPDATE keywords SET volume_kind = 'exact' WHERE search_volume IS NOT NULL;
UPDATE keywords SET intent_origin = 'file' WHERE intent IS NOT NULL;
CREATE INDEX keywords_by_page_group ON keywords (page_group_id) WHERE page_group_id IS NOT NULL;

-- What one import said about one keyword.
CREATE TABLE observations (
    keyword_id       INTEGER NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
    import_id        INTEGER NOT NULL REFERENCES imports (id),
    search_volume    INTEGER,
    volume_min       INTEGER,
    volume_max       INTEGER,
    difficulty       INTEGER,
    cpc_micros       INTEGER,
    intent           TEXT,
    impressions      INTEGER,
    -- Everything else, as the JSON of `domain::observation::Extra`. NULL when there is nothing.
    extra            TEXT,
    PRIMARY KEY (keyword_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX observations_by_import ON observations (import_id);

-- The pages that a search engine showed for a keyword.
CREATE TABLE serp_results (
    normal_form TEXT NOT NULL,
    market      TEXT NOT NULL DEFAULT '',
    position    INTEGER NOT NULL CHECK (position BETWEEN 1 AND 100),
    url         TEXT NOT NULL,
    observed_on TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (normal_form, market, position)
) STRICT, WITHOUT ROWID;

-- Vectors that a provider was asked for: unit length, little-endian f32.
CREATE TABLE embeddings (
    provider   TEXT NOT NULL,
    base_url   TEXT NOT NULL,
    model      TEXT NOT NULL,
    dimensions INTEGER NOT NULL,
    text       TEXT NOT NULL,
    vector     BLOB NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (provider, base_url, model, dimensions, text)
) STRICT, WITHOUT ROWID;
