-- Questions that were answered: the same question of the same site is answered from here, at no cost.
-- The key is a hash of provider, address, model, body and prompt version; the answer is the call's.
ALTER TABLE ai_calls ADD COLUMN cache_key TEXT;
-- The call whose answer was given again. Null for a call that was sent.
ALTER TABLE ai_calls ADD COLUMN cached_from TEXT;

CREATE TABLE answer_cache (
    cache_key  TEXT PRIMARY KEY,
    op_id      TEXT NOT NULL REFERENCES ai_calls (op_id),
    hits       INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    used_at    TEXT
) STRICT, WITHOUT ROWID;
