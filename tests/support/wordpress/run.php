<?php
/**
 * Runs PHP from the body of a request inside a test site, as its administrator: included by router.php,
 * with WordPress's wp-load.php in $argv[1].
 *
 * What the code prints is the answer, and nothing else; what it throws is one with status 500. For tests
 * that look behind the REST API, or do what a person would do in wp-admin.
 */
$root = dirname($argv[1]);
$code = file_get_contents('php://input');

preg_match("~define\('WP_HOME', '([^']+)'~", file_get_contents("$root/wp-config.php"), $found);
$home = parse_url($found[1]);
$_SERVER['HTTP_HOST'] = $home['host'] . ':' . $home['port'];
$_SERVER['REQUEST_URI'] = ($home['path'] ?? '') . '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = ($home['path'] ?? '') . '/index.php';
unset($_SERVER['PATH_INFO'], $_SERVER['CONTENT_TYPE'], $_SERVER['CONTENT_LENGTH']);

require "$root/wp-load.php";
wp_set_current_user(1);
try {
	eval($code);
} catch (Throwable $problem) {
	http_response_code(500);
	echo $problem;
}
