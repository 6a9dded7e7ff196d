-- Finds the paid answers that were never used without reading those that were: an answer is long, and
-- there are few that wait.
CREATE INDEX ai_calls_unused ON ai_calls (subject) WHERE state = 'settled' AND consumed_at IS NULL;
