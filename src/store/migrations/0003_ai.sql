-- How the server of a call was spoken to: a paid answer that waits is read the same way, whatever the
-- settings say by then. Empty for calls of schema 2 and before, which knew one dialect per kind.
ALTER TABLE ai_calls ADD COLUMN dialect TEXT NOT NULL DEFAULT '';
