#!/usr/bin/env bash
# wp-down.sh DIR [--purge]  - stops only what wp-up.sh started for DIR; --purge also removes DIR
set -uo pipefail
[ -d "${1:-}" ] || exit 0
DIR=$(cd "$1" && pwd); [ -d "$DIR/run" ] || exit 0
for name in php mysql; do
  file=$DIR/run/$name.pid; [ -s "$file" ] || continue
  pid=$(cat "$file")
  # The process must still be ours: its command line names DIR.
  if tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$DIR"; then
    # PHP's workers outlive their parent, so its whole group is stopped.
    if [ $name = php ]; then kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid"; else kill -TERM "$pid"; fi
    for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -0 "$pid" 2>/dev/null && kill -KILL -- "-$pid" 2>/dev/null
  fi
  rm -f "$file"
done
[ "${2:-}" = --purge ] && rm -rf "$DIR"
exit 0
