<?php
/**
 * Sets up a test site without a browser.
 *
 *   install.php ROOT install pretty|plain TIMEZONE
 *   install.php ROOT setup CREDENTIALS_FILE [PLUGIN_FOLDER ...]
 *
 * "setup" activates plugins, makes one user for each role, each with an application password, and
 * prints all that as JSON.
 */
[, $root, $mode] = $argv;

// WordPress wants to be asked by a browser: pretend one, with the site's own address.
preg_match("~define\('WP_HOME', '([^']+)'~", file_get_contents("$root/wp-config.php"), $found);
$home = parse_url($found[1]);
$_SERVER['HTTP_HOST'] = $home['host'] . ':' . $home['port'];
$_SERVER['SERVER_NAME'] = $home['host'];
$_SERVER['SERVER_PORT'] = $home['port'];
$_SERVER['REQUEST_URI'] = ($home['path'] ?? '') . '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';

function fail(string $why) {
	fwrite(STDERR, "$why\n");
	exit(1);
}

if ($mode === 'install') {
	define('WP_INSTALLING', true);
	function wp_new_blog_notification() {}
	require "$root/wp-load.php";
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	if (is_blog_installed()) {
		echo "already installed\n";
		exit(0);
	}
	$made = wp_install('IGNY8 test', 'admin', 'admin@example.test', true, '', 'admin-pass-1');
	if (is_wp_error($made) || empty($made['user_id'])) fail(json_encode($made));
	global $wp_rewrite;
	$wp_rewrite->set_permalink_structure($argv[3] === 'plain' ? '' : '/%postname%/');
	update_option('timezone_string', $argv[4]);
	delete_option('rewrite_rules');
	echo "installed\n";
	exit(0);
}

require "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_set_current_user(1);

$active = [];
foreach (array_slice($argv, 4) as $folder) {
	wp_clean_plugins_cache();
	$plugins = array_keys(get_plugins("/$folder"));
	if (!$plugins) fail("no plugin header in $folder");
	foreach ($plugins as $file) {
		$failed = is_plugin_active("$folder/$file") ? null : activate_plugin("$folder/$file");
		if (is_wp_error($failed)) fail($failed->get_error_message());
		$active[] = "$folder/$file";
	}
}
flush_rewrite_rules(false);

function application_password(int $user): array {
	$made = WP_Application_Passwords::create_new_application_password($user, ['name' => 'igny8-tests-' . bin2hex(random_bytes(3))]);
	if (is_wp_error($made)) fail($made->get_error_message());
	return $made;
}

// The passwords of the first call stay valid: only their hashes are in the database.
$file = $argv[3];
$credentials = is_file($file) ? json_decode(file_get_contents($file), true) : null;
$known = array_column(WP_Application_Passwords::get_user_application_passwords(1), 'uuid');
if (!$credentials || !in_array($credentials['uuid'], $known, true)) {
	[$password, $item] = application_password(1);
	$credentials = ['user' => 'admin', 'password' => 'admin-pass-1', 'app_password' => $password, 'uuid' => $item['uuid'], 'roles' => []];
	foreach (['editor', 'author', 'contributor', 'subscriber'] as $role) {
		$id = username_exists($role) ?: wp_insert_user(['user_login' => $role, 'user_pass' => "$role-pass-1", 'user_email' => "$role@example.test", 'role' => $role]);
		$credentials['roles'][$role] = application_password($id)[0];
	}
	file_put_contents($file, json_encode($credentials));
	chmod($file, 0600);
}
echo json_encode($credentials + [
	'wp_version' => $GLOBALS['wp_version'],
	'php' => PHP_VERSION,
	'active_plugins' => $active,
	'app_passwords_available' => wp_is_application_passwords_available(),
]), "\n";
