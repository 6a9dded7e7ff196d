-- Where keywords came from and what each source said, page groups below clusters, search results,
-- and the vectors of texts.

-- One run of `keywords import` over one file. The uuid is the batch that an undo names.
CREATE TABLE imports (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    -- The file as the user named it, and where it lies; the latter is empty for standard input.
    file       TEXT NOT NULL,
    path       TEXT NOT NULL DEFAULT '',
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

-- Keywords anew. Row numbers are given in one place, above `newest_keyword` in `meta`, so that the
-- number of a removed row never goes to another one (a paid answer names its rows by number) and no
-- insert pays for a sequence. What most rows of a large import would repeat is left out of them.
INSERT INTO meta (key, value)
    SELECT 'newest_keyword', seq FROM sqlite_sequence WHERE name = 'keywords';
ALTER TABLE keywords RENAME TO keywords_before;
CREATE TABLE keywords (
    id            INTEGER PRIMARY KEY,
    sector_id     INTEGER NOT NULL REFERENCES sectors (id),
    cluster_id    INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
    -- The second level. NULL when it is in none.
    page_group_id INTEGER REFERENCES page_groups (id) ON DELETE SET NULL,
    -- The text as first seen. NULL when it is the normal form.
    spelling      TEXT,
    normal_form   TEXT NOT NULL,
    market        TEXT NOT NULL DEFAULT '',
    search_volume INTEGER CHECK (search_volume >= 0),
    -- The ends of the range that the volume lies in. NULL when it is exact, unknown, or open above.
    volume_min    INTEGER CHECK (volume_min >= 0),
    volume_max    INTEGER CHECK (volume_max >= volume_min),
    -- How often pages of the site were shown for it: not a volume.
    impressions   INTEGER CHECK (impressions >= 0),
    difficulty    INTEGER CHECK (difficulty BETWEEN 0 AND 100),
    cpc_micros    INTEGER CHECK (cpc_micros >= 0),
    intent        TEXT
        CHECK (intent = 'informational' OR intent = 'commercial' OR intent = 'transactional' OR intent = 'navigational'),
    -- Where `intent` is from. NULL when it is unknown.
    intent_origin TEXT
        CHECK (intent_origin = 'file' OR intent_origin = 'rules' OR intent_origin = 'manual'),
    -- Which values a person has set, which no file changes: 1 volume, 2 difficulty, 4 cost per click,
    -- 8 intent.
    edited        INTEGER NOT NULL DEFAULT 0,
    -- 1 when a person put the keyword where it is: no engine moves it.
    is_pinned     INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned = 0 OR is_pinned = 1),
    status        TEXT NOT NULL DEFAULT 'active'
        CHECK (status = 'active' OR status = 'inactive' OR status = 'used'),
    source        TEXT NOT NULL
        CHECK (source = 'manual' OR source = 'csv_import' OR source = 'api_import'),
    -- The import that made the row. NULL when none did.
    import_id     INTEGER REFERENCES imports (id),
    -- NULL when it was made with its import.
    created_at    TEXT,
    -- NULL when it never changed.
    updated_at    TEXT,
    keyword       TEXT GENERATED ALWAYS AS (coalesce(spelling, normal_form)) VIRTUAL,
    volume_kind   TEXT GENERATED ALWAYS AS
        (CASE WHEN volume_min IS NOT NULL THEN 'bucket' WHEN search_volume IS NOT NULL THEN 'exact' END) VIRTUAL,
    UNIQUE (normal_form, market)
) STRICT;
-- Keywords from before imports were told apart came with one; nothing undoes it.
INSERT INTO imports (uuid, file, tool, status, rows, made, created_at, updated_at)
    SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
                 || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
           '', 'earlier', 'done', count(*), count(*), min(created_at), max(updated_at)
    FROM keywords_before WHERE source <> 'manual' HAVING count(*) > 0;
INSERT INTO keywords (id, sector_id, cluster_id, spelling, normal_form, market, search_volume, difficulty,
                      cpc_micros, intent, intent_origin, edited, status, source, import_id, created_at, updated_at)
    SELECT id, sector_id, cluster_id, nullif(keyword, normal_form), normal_form, market, search_volume,
           difficulty, cpc_micros, intent,
           CASE WHEN intent IS NULL THEN NULL WHEN source = 'manual' THEN 'manual' ELSE 'file' END,
           CASE WHEN source = 'manual'
                THEN (search_volume IS NOT NULL) + 2 * (difficulty IS NOT NULL)
                     + 4 * (cpc_micros IS NOT NULL) + 8 * (intent IS NOT NULL)
                ELSE 0 END,
           status, source,
           CASE WHEN source <> 'manual' THEN (SELECT id FROM imports WHERE tool = 'earlier') END,
           created_at, updated_at
    FROM keywords_before ORDER BY id;
DROP TABLE keywords_before;
-- All leave out the rows of a fresh import, which would otherwise pay for them a million times.
CREATE INDEX keywords_by_cluster ON keywords (cluster_id, status) WHERE cluster_id IS NOT NULL;
CREATE INDEX keywords_set_aside ON keywords (status, cluster_id) WHERE status <> 'active';
CREATE INDEX keywords_by_page_group ON keywords (page_group_id) WHERE page_group_id IS NOT NULL;

-- What one import said about one keyword, when the keyword's own row does not tell (`agreements`).
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
INSERT INTO observations (keyword_id, import_id, search_volume, difficulty, cpc_micros, intent)
    SELECT id, import_id, search_volume, difficulty, cpc_micros, intent
    FROM keywords WHERE import_id IS NOT NULL ORDER BY id;

-- The keywords of which an import said just what their rows say, neither more nor less: a bit for each
-- of the 4096 from `block` * 4096 on, the lowest bit of the first byte first. Before such a row changes,
-- its bits become observations.
CREATE TABLE agreements (
    import_id INTEGER NOT NULL REFERENCES imports (id),
    block     INTEGER NOT NULL,
    bits      BLOB NOT NULL CHECK (length(bits) = 512),
    PRIMARY KEY (block, import_id)
) STRICT, WITHOUT ROWID;

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
