-- Calls anew, as rows with a number. In a table without one every row is an entry of the index, and to find
-- one entry all of those on the way are read whole, prompts and answers included. These come last, so that
-- nothing behind them has to be read past them.
--
-- What refers to the table does so by its name, and is not enforced while a schema changes.
CREATE TABLE ai_calls_anew (
    op_id               TEXT NOT NULL PRIMARY KEY,
    run_id              TEXT NOT NULL REFERENCES runs (id),
    function            TEXT NOT NULL,
    subject             TEXT NOT NULL,
    attempt             INTEGER NOT NULL,
    provider            TEXT NOT NULL,
    model               TEXT NOT NULL,
    base_url            TEXT NOT NULL,
    dialect             TEXT NOT NULL DEFAULT '',
    request_hash        TEXT NOT NULL,
    prompt_name         TEXT NOT NULL,
    prompt_version      TEXT NOT NULL,
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
    outcome             TEXT,
    error               TEXT,
    sent_at             TEXT NOT NULL,
    resolved_at         TEXT,
    consumed_at         TEXT,
    cache_key           TEXT,
    cached_from         TEXT,
    batch_id            INTEGER REFERENCES batches (id),
    request_body        BLOB NOT NULL,
    raw_answer          BLOB
) STRICT;
INSERT INTO ai_calls_anew
        (op_id, run_id, function, subject, attempt, provider, model, base_url, dialect, request_hash,
         prompt_name, prompt_version, price_version, price_input, price_cached_input, price_output, state,
         reserved_usd_micros, cost_usd_micros, cost_source, input_tokens, cached_input_tokens,
         output_tokens, reasoning_tokens, http_status, provider_request_id, outcome, error, sent_at,
         resolved_at, consumed_at, cache_key, cached_from, batch_id, request_body, raw_answer)
    SELECT op_id, run_id, function, subject, attempt, provider, model, base_url, dialect, request_hash,
           prompt_name, prompt_version, price_version, price_input, price_cached_input, price_output, state,
           reserved_usd_micros, cost_usd_micros, cost_source, input_tokens, cached_input_tokens,
           output_tokens, reasoning_tokens, http_status, provider_request_id, outcome, error, sent_at,
           resolved_at, consumed_at, cache_key, cached_from, batch_id, request_body, raw_answer
    FROM ai_calls ORDER BY sent_at, op_id;
DROP TABLE ai_calls;
ALTER TABLE ai_calls_anew RENAME TO ai_calls;
CREATE INDEX ai_calls_by_subject ON ai_calls (function, subject);
-- Holds all that the spending limits add up, so that no prompt or answer is read for a sum.
CREATE INDEX ai_calls_by_time
    ON ai_calls (sent_at, run_id, state, cost_usd_micros, reserved_usd_micros);
CREATE INDEX ai_calls_by_run ON ai_calls (run_id, state, cost_usd_micros, reserved_usd_micros);
-- The calls that are not over, which are few: every call first asks whether there is one for its subject.
CREATE INDEX ai_calls_open ON ai_calls (subject) WHERE state IN ('sent', 'unresolved');
CREATE INDEX ai_calls_unused ON ai_calls (subject) WHERE state = 'settled' AND consumed_at IS NULL;
CREATE INDEX ai_calls_by_batch ON ai_calls (batch_id, state) WHERE batch_id IS NOT NULL;
-- Asked by nothing: entries are read in the order of their numbers.
DROP INDEX ledger_by_time;
