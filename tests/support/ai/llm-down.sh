#!/usr/bin/env bash
# llm-down.sh - stops the server that llm-up.sh started, by its process id and only if that process still is a llama-server.
set -u

model=smollm2
state_dir=${IGNY8_TEST_LLM_DIR:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/igny8-test-llm}
instance=$model${IGNY8_TEST_LLM_KEY:+-with-key}
pid_file=$state_dir/$instance.pid

if [ ! -s "$pid_file" ]; then
  echo "llm-down: not running"
  exit 0
fi
pid=$(cat "$pid_file")
if tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q llama-server; then
  kill "$pid"
  for _ in $(seq 40); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  kill -0 "$pid" 2>/dev/null && kill -9 "$pid"
  echo "llm-down: stopped $pid"
else
  echo "llm-down: was not running any more"
fi
rm -f "$pid_file" "$state_dir/$instance.json"
