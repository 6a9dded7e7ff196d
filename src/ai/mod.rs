//! Runs one AI function: prompt, limits, ledger, call, stored answer.
