-- What is asked before every call, so that none of it costs more the more calls there were: whether the
-- site was ever granted money, and what a run has spent.
CREATE INDEX ledger_grants ON ledger_entries (ts) WHERE kind = 'grant';
DROP INDEX ai_calls_by_run;
CREATE INDEX ai_calls_by_run ON ai_calls (run_id, state, cost_usd_micros, reserved_usd_micros);
-- The calls that are not over, which are few: every call first asks whether there is one for its subject.
DROP INDEX ai_calls_by_state;
CREATE INDEX ai_calls_open ON ai_calls (subject) WHERE state IN ('sent', 'unresolved');
