#!/usr/bin/env bash
# blocks-check.sh CORE_DIR < CONTENT: what WordPress's own block validator says of each block.
#
# Needs php and node with npm; puts jsdom into WP_CACHE (default ~/.cache/igny8-wp), once. Exit 3: this machine cannot run it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
core=$(cd "${1:?CORE_DIR}" && pwd)
cache=${WP_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/igny8-wp}/blocks
for program in php node npm; do
  command -v "$program" >/dev/null || { echo "blocks-check.sh: no $program here" >&2; exit 3; }
done
mkdir -p "$cache"
(
  flock 9
  [ -d "$cache/node_modules/jsdom" ] || npm install --prefix "$cache" --no-audit --no-fund --silent jsdom@24 >&2 ||
    { echo "blocks-check.sh: npm cannot install jsdom" >&2; exit 3; }
  php -r 'echo json_encode(include $argv[1]);' "$core/wp-includes/assets/script-loader-packages.php" >"$cache/dependencies.json"
) 9>"$cache/lock"
cd "$cache"
exec node "$here/blocks-check.mjs" "$core" "$cache/dependencies.json"
