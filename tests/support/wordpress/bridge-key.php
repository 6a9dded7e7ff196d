<?php
/**
 * Makes a key of the bridge plugin, as its settings page does:
 *
 *   bridge-key.php ROOT LOGIN SCOPE,SCOPE...
 *
 * Prints {"id","key","connection"}.
 */
[, $root, $login, $scopes] = $argv;

preg_match("~define\('WP_HOME', '([^']+)'~", file_get_contents("$root/wp-config.php"), $found);
$home = parse_url($found[1]);
$_SERVER['HTTP_HOST'] = $home['host'] . ':' . $home['port'];
$_SERVER['SERVER_NAME'] = $home['host'];
$_SERVER['SERVER_PORT'] = $home['port'];
$_SERVER['REQUEST_URI'] = ($home['path'] ?? '') . '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';

require "$root/wp-load.php";
$user = get_user_by('login', $login);
$made = $user ? Igny8Keys::create($user->ID, explode(',', $scopes), 'igny8 tests') : new WP_Error('no_user', "no user $login");
if (is_wp_error($made)) {
	fwrite(STDERR, $made->get_error_message() . "\n");
	exit(1);
}
echo json_encode($made), "\n";
