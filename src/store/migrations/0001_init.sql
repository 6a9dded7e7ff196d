-- The workspace of one site. Times are RFC 3339 in UTC with milliseconds; money is micro-USD.
-- Statuses and their edges are declared in `domain`; the checks here keep out what is no word at all.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sectors (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    status     TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT here and for keywords: a paid answer names its rows by number, so that the number of a
-- removed row must never go to another one.
CREATE TABLE clusters (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    sector_id   INTEGER NOT NULL REFERENCES sectors (id),
    name        TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    status      TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    origin      TEXT NOT NULL CHECK (origin IN ('builtin', 'ai', 'manual')),
    created_at  TEXT NOT NULL,
    updated_at  TEXT NOT NULL
) STRICT;
CREATE INDEX clusters_by_sector ON clusters (sector_id, status);

-- A keyword's identity is site (this file) + market + normal form. The checks spell out what `IN`
-- would say: SQLite makes a temporary table of such a list for every row that is written.
CREATE TABLE keywords (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    sector_id     INTEGER NOT NULL REFERENCES sectors (id),
    cluster_id    INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
    keyword       TEXT NOT NULL,
    normal_form   TEXT NOT NULL,
    market        TEXT NOT NULL DEFAULT '',
    search_volume INTEGER CHECK (search_volume >= 0),
    difficulty    INTEGER CHECK (difficulty BETWEEN 0 AND 100),
    cpc_micros    INTEGER CHECK (cpc_micros >= 0),
    intent        TEXT
        CHECK (intent = 'informational' OR intent = 'commercial' OR intent = 'transactional' OR intent = 'navigational'),
    status        TEXT NOT NULL DEFAULT 'active'
        CHECK (status = 'active' OR status = 'inactive' OR status = 'used'),
    source        TEXT NOT NULL
        CHECK (source = 'manual' OR source = 'csv_import' OR source = 'api_import'),
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    UNIQUE (normal_form, market)
) STRICT;
-- Both leave out the rows of a fresh import, which would otherwise pay for them a million times.
CREATE INDEX keywords_by_cluster ON keywords (cluster_id, status) WHERE cluster_id IS NOT NULL;
CREATE INDEX keywords_set_aside ON keywords (status, cluster_id) WHERE status <> 'active';

CREATE TABLE ideas (
    id                 INTEGER PRIMARY KEY,
    uuid               TEXT NOT NULL UNIQUE,
    sector_id          INTEGER NOT NULL REFERENCES sectors (id),
    cluster_id         INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
    title              TEXT NOT NULL,
    description        TEXT NOT NULL DEFAULT '',
    suggested_keywords TEXT NOT NULL DEFAULT '[]',
    content_type       TEXT NOT NULL DEFAULT 'post',
    content_structure  TEXT NOT NULL DEFAULT 'guide',
    status             TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'approved', 'in_progress', 'completed', 'rejected')),
    origin             TEXT NOT NULL CHECK (origin IN ('builtin', 'ai', 'manual')),
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL
) STRICT;
CREATE INDEX ideas_by_cluster ON ideas (cluster_id, status);
CREATE INDEX ideas_by_status ON ideas (status);

CREATE TABLE authors (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    role       TEXT NOT NULL DEFAULT '',
    tone       TEXT NOT NULL DEFAULT '',
    audience   TEXT NOT NULL DEFAULT '',
    guidelines TEXT NOT NULL DEFAULT '',
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_default_author ON authors (is_default) WHERE is_default = 1;

CREATE TABLE tasks (
    id                INTEGER PRIMARY KEY,
    uuid              TEXT NOT NULL UNIQUE,
    sector_id         INTEGER NOT NULL REFERENCES sectors (id),
    cluster_id        INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
    idea_id           INTEGER REFERENCES ideas (id) ON DELETE SET NULL,
    title             TEXT NOT NULL,
    description       TEXT NOT NULL DEFAULT '',
    keywords          TEXT NOT NULL DEFAULT '[]',
    content_type      TEXT NOT NULL DEFAULT 'post',
    content_structure TEXT NOT NULL DEFAULT 'guide',
    taxonomy_term_id  INTEGER REFERENCES taxonomies (id) ON DELETE SET NULL,
    author_id         INTEGER REFERENCES authors (id) ON DELETE SET NULL,
    status            TEXT NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'completed')),
    assigned_post_id  INTEGER,
    post_url          TEXT,
    created_at        TEXT NOT NULL,
    updated_at        TEXT NOT NULL
) STRICT;
CREATE INDEX tasks_by_status ON tasks (status);
CREATE UNIQUE INDEX one_task_per_idea ON tasks (idea_id) WHERE idea_id IS NOT NULL;

CREATE TABLE content (
    id                INTEGER PRIMARY KEY,
    uuid              TEXT NOT NULL UNIQUE,
    sector_id         INTEGER NOT NULL REFERENCES sectors (id),
    cluster_id        INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
    task_id           INTEGER UNIQUE REFERENCES tasks (id) ON DELETE SET NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('article', 'brief')),
    title             TEXT NOT NULL,
    slug              TEXT NOT NULL UNIQUE,
    content_html      TEXT NOT NULL,
    excerpt           TEXT NOT NULL DEFAULT '',
    meta_title        TEXT NOT NULL DEFAULT '',
    meta_description  TEXT NOT NULL DEFAULT '',
    primary_keyword   TEXT NOT NULL DEFAULT '',
    content_type      TEXT NOT NULL DEFAULT 'post',
    content_structure TEXT NOT NULL DEFAULT 'guide',
    word_count        INTEGER NOT NULL DEFAULT 0,
    version           INTEGER NOT NULL DEFAULT 1,
    status            TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')),
    wordpress_status  TEXT,
    external_id       TEXT,
    external_url      TEXT,
    source            TEXT NOT NULL DEFAULT 'igny8' CHECK (source IN ('igny8', 'wordpress', 'import')),
    model             TEXT NOT NULL DEFAULT '',
    prompt_version    TEXT NOT NULL DEFAULT '',
    op_id             TEXT REFERENCES ai_calls (op_id),
    approved_at       TEXT,
    created_at        TEXT NOT NULL,
    updated_at        TEXT NOT NULL
) STRICT;
CREATE INDEX content_by_status ON content (status, kind);
CREATE INDEX content_by_approval ON content (approved_at) WHERE approved_at IS NOT NULL;

-- Every body a piece of content has had; the newest is a copy of the content row's.
CREATE TABLE content_versions (
    content_id       INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    version          INTEGER NOT NULL,
    title            TEXT NOT NULL,
    content_html     TEXT NOT NULL,
    meta_title       TEXT NOT NULL,
    meta_description TEXT NOT NULL,
    origin           TEXT NOT NULL,
    created_at       TEXT NOT NULL,
    PRIMARY KEY (content_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE images (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    content_id  INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    task_id     INTEGER REFERENCES tasks (id) ON DELETE SET NULL,
    image_url   TEXT,
    file        TEXT,
    sha256      TEXT,
    prompt      TEXT NOT NULL DEFAULT '',
    is_featured INTEGER NOT NULL DEFAULT 0 CHECK (is_featured IN (0, 1)),
    position    INTEGER NOT NULL DEFAULT 0,
    alt_text    TEXT NOT NULL DEFAULT '',
    caption     TEXT NOT NULL DEFAULT '',
    width       INTEGER,
    height      INTEGER,
    external_id TEXT,
    model       TEXT NOT NULL DEFAULT '',
    op_id       TEXT REFERENCES ai_calls (op_id),
    created_at  TEXT NOT NULL,
    updated_at  TEXT NOT NULL,
    UNIQUE (content_id, position)
) STRICT;

CREATE TABLE taxonomies (
    id                INTEGER PRIMARY KEY,
    name              TEXT NOT NULL,
    slug              TEXT NOT NULL,
    taxonomy_type     TEXT NOT NULL CHECK (taxonomy_type IN ('category', 'post_tag', 'cluster')),
    external_id       TEXT,
    external_taxonomy TEXT,
    created_at        TEXT NOT NULL,
    updated_at        TEXT NOT NULL,
    UNIQUE (taxonomy_type, slug)
) STRICT;

CREATE TABLE content_taxonomies (
    content_id  INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    taxonomy_id INTEGER NOT NULL REFERENCES taxonomies (id) ON DELETE CASCADE,
    PRIMARY KEY (content_id, taxonomy_id)
) STRICT, WITHOUT ROWID;

-- Runs and claims: a run is alive while it holds the lock on its own file, and only then.
CREATE TABLE runs (
    id         TEXT PRIMARY KEY,
    request_id TEXT NOT NULL UNIQUE,
    command    TEXT NOT NULL,
    pid        INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT,
    exit_code  INTEGER,
    summary    TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX runs_by_start ON runs (started_at);

CREATE TABLE claims (
    noun       TEXT NOT NULL,
    item       TEXT NOT NULL,
    run_id     TEXT NOT NULL REFERENCES runs (id),
    claimed_at TEXT NOT NULL,
    PRIMARY KEY (noun, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_run ON claims (run_id);

-- One row per attempt at a model call, and the raw answer that was paid for.
CREATE TABLE ai_calls (
    op_id               TEXT PRIMARY KEY,
    run_id              TEXT NOT NULL REFERENCES runs (id),
    function            TEXT NOT NULL,
    subject             TEXT NOT NULL,
    attempt             INTEGER NOT NULL,
    provider            TEXT NOT NULL,
    model               TEXT NOT NULL,
    base_url            TEXT NOT NULL,
    request_hash        TEXT NOT NULL,
    prompt_name         TEXT NOT NULL,
    prompt_version      TEXT NOT NULL,
    request_body        BLOB NOT NULL,
    price_version       TEXT NOT NULL,
    price_input         INTEGER,
    price_cached_input  INTEGER,
    price_output        INTEGER,
    state               TEXT NOT NULL CHECK (state IN ('sent', 'settled', 'void', 'unresolved')),
    reserved_usd_micros INTEGER NOT NULL CHECK (reserved_usd_micros >= 0),
    cost_usd_micros     INTEGER CHECK (cost_usd_micros >= 0),
    cost_source         TEXT,
    input_tokens        INTEGER,
    cached_input_tokens INTEGER,
    output_tokens       INTEGER,
    reasoning_tokens    INTEGER,
    http_status         INTEGER,
    provider_request_id TEXT,
    raw_answer          BLOB,
    outcome             TEXT,
    error               TEXT,
    sent_at             TEXT NOT NULL,
    resolved_at         TEXT,
    consumed_at         TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX ai_calls_by_subject ON ai_calls (function, subject);
CREATE INDEX ai_calls_by_state ON ai_calls (state);
CREATE INDEX ai_calls_by_run ON ai_calls (run_id);
-- Holds all that the spending limits add up, so that no prompt or answer is read for a sum.
CREATE INDEX ai_calls_by_time
    ON ai_calls (sent_at, run_id, state, cost_usd_micros, reserved_usd_micros);

-- The append-only, double-entry ledger.
CREATE TABLE ledger_entries (
    id                INTEGER PRIMARY KEY,
    ts                TEXT NOT NULL,
    op_id             TEXT NOT NULL,
    kind              TEXT NOT NULL
        CHECK (kind IN ('grant', 'reserve', 'sent', 'settle', 'void', 'unresolved', 'adjust')),
    debit_account     TEXT NOT NULL
        CHECK (debit_account IN ('funding', 'available', 'reserved', 'spent')),
    credit_account    TEXT NOT NULL
        CHECK (credit_account IN ('funding', 'available', 'reserved', 'spent')),
    amount_usd_micros INTEGER NOT NULL CHECK (amount_usd_micros >= 0),
    note              TEXT NOT NULL DEFAULT '',
    UNIQUE (op_id, kind)
) STRICT;
CREATE INDEX ledger_by_time ON ledger_entries (ts);

CREATE TRIGGER ledger_is_append_only_update BEFORE UPDATE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_is_append_only_delete BEFORE DELETE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- One row per attempt at publishing, written before anything is sent.
CREATE TABLE publish_records (
    id             INTEGER PRIMARY KEY,
    content_id     INTEGER NOT NULL REFERENCES content (id),
    content_uuid   TEXT NOT NULL,
    run_id         TEXT NOT NULL REFERENCES runs (id),
    target         TEXT NOT NULL CHECK (target IN ('wordpress', 'files')),
    destination    TEXT NOT NULL,
    revision_hash  TEXT NOT NULL,
    wanted_status  TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('intent', 'done', 'failed', 'ambiguous')),
    external_id    TEXT,
    external_url   TEXT,
    error          TEXT,
    -- What WordPress needs besides: the date asked for, the text as it was sent, and title, body and
    -- time of change as they were after our own last write.
    wanted_date    TEXT,
    sent_hash      TEXT NOT NULL DEFAULT '',
    remote_hash    TEXT,
    remote_changed TEXT,
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL
) STRICT;
CREATE INDEX publish_records_by_content ON publish_records (content_id, target, destination);
CREATE INDEX publish_records_by_run ON publish_records (run_id);
