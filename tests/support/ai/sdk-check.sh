#!/usr/bin/env bash
# sdk-check.sh BODIES PORT - holds what we send, and what the fake vendor on PORT answers, against the vendors' own libraries.
#
# BODIES has a line of JSON {"dialect","body"} for each request. Prints one line of JSON; sdk_check.py says what is in it. The wheels are
# installed once, into $IGNY8_TEST_SDK_DIR, by default a folder of the user's cache.
# Exit 3: this machine cannot run it (the caller skips loudly). Exit 1: it should have run and did not.
#
# What is installed, at exact versions, with what they need:
#   openai 3.57.0, anthropic 2.14.0 (MIT)   google-genai 3.6.1 (Apache-2.0)   runware 0.5.24 (MIT)
set -euo pipefail

python=${PYTHON:-python3}
state_dir=${IGNY8_TEST_SDK_DIR:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/igny8-test-sdk}
here=$(cd "$(dirname "$0")" && pwd)

cannot() { echo "sdk-check: cannot run here: $*" >&2; exit 3; }

command -v "$python" >/dev/null || cannot "needs python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || cannot "needs python >= 3.11"
"$python" -c 'import ensurepip, venv' 2>/dev/null || cannot "needs python's venv module (Debian: python3-venv)"

mkdir -p "$state_dir"
venv=$state_dir/venv
exec 9>"$state_dir/lock"
flock 9
if [ ! -e "$venv/.complete-1" ]; then
  [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --only-binary=:all: \
    openai==3.57.0 anthropic==2.14.0 google-genai==3.6.1 runware==0.5.24 >&2 || cannot "the wheels cannot be installed"
  touch "$venv/.complete-1"
fi
exec 9>&-
exec "$venv/bin/python" -B "$here/sdk_check.py" "$@"
