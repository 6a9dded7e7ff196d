<?php
/**
 * Runs PHP from standard input inside a test site, as its administrator: run.php ROOT <CODE
 *
 * What the code prints is printed, and nothing else. For tests that look behind the REST API, or do
 * what a person would do in wp-admin.
 */
[, $root] = $argv;

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
wp_set_current_user(1);
eval(stream_get_contents(STDIN));
