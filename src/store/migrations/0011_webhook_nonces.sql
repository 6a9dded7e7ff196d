-- The nonces of signed messages that were believed: a message counts once.
CREATE TABLE webhook_nonces (
    destination TEXT NOT NULL,
    nonce TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (destination, nonce)
) STRICT, WITHOUT ROWID;
