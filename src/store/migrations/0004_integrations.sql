-- The sites that the workspace is connected with. No column holds a secret: `secret` is the name under
-- which `auth` keeps it.
CREATE TABLE integrations (
    id              INTEGER PRIMARY KEY,
    platform        TEXT NOT NULL CHECK (platform IN ('wordpress')),
    platform_type   TEXT NOT NULL DEFAULT 'cms',
    site_url        TEXT NOT NULL,
    rest_root       TEXT NOT NULL,
    transport       TEXT NOT NULL CHECK (transport IN ('bridge', 'core')),
    secret          TEXT NOT NULL,
    is_active       INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    sync_enabled    INTEGER NOT NULL DEFAULT 1 CHECK (sync_enabled IN (0, 1)),
    last_sync_at    TEXT,
    plugin_version  TEXT,
    key_id          TEXT,
    -- The key that a rotation has replaced and not yet revoked.
    retiring_key_id TEXT,
    scopes          TEXT NOT NULL DEFAULT '[]',
    user_login      TEXT NOT NULL DEFAULT '',
    user_roles      TEXT NOT NULL DEFAULT '[]',
    -- What the site is made of, as it said it last: post types, taxonomies, authors, counts.
    structure       TEXT,
    structure_at    TEXT,
    -- Where the next pull goes on: the last event, and the site's own time.
    events_cursor   INTEGER,
    pulled_until    TEXT,
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    UNIQUE (platform, site_url)
) STRICT;
