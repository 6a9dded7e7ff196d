-- Batches: model calls that are handed to a provider together and answered within a day. Each request
-- of a batch is a row of ai_calls with an operation of the ledger, like one that is sent by itself.
-- `uuid` is the name that the provider is given: in the batch's metadata and as the file's name.
-- `options` is what the command asked for that its results have to be read with, as JSON.
CREATE TABLE batches (
    id                        INTEGER PRIMARY KEY,
    uuid                      TEXT NOT NULL UNIQUE,
    run_id                    TEXT NOT NULL REFERENCES runs (id),
    function                  TEXT NOT NULL,
    options                   TEXT NOT NULL DEFAULT '{}',
    provider                  TEXT NOT NULL,
    model                     TEXT NOT NULL,
    dialect                   TEXT NOT NULL,
    base_url                  TEXT NOT NULL,
    state                     TEXT NOT NULL
        CHECK (state IN ('prepared', 'uploading', 'uploaded', 'submitting', 'unresolved',
                         'in_progress', 'cancelling', 'ended', 'collected', 'expired', 'cancelled',
                         'failed')),
    requests                  INTEGER NOT NULL CHECK (requests > 0),
    price_per_image           INTEGER,
    price_image_output_tokens INTEGER,
    file_id                   TEXT,
    remote_id                 TEXT UNIQUE,
    remote_status             TEXT NOT NULL DEFAULT '',
    error                     TEXT,
    created_at                TEXT NOT NULL,
    submitted_at              TEXT,
    expires_at                TEXT,
    polled_at                 TEXT,
    ended_at                  TEXT,
    closed_at                 TEXT,
    updated_at                TEXT NOT NULL
) STRICT;
CREATE INDEX batches_by_state ON batches (state);

ALTER TABLE ai_calls ADD COLUMN batch_id INTEGER REFERENCES batches (id);
CREATE INDEX ai_calls_by_batch ON ai_calls (batch_id, state) WHERE batch_id IS NOT NULL;
