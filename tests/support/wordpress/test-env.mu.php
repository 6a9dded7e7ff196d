<?php
/*
 * The test environment within WordPress: no network, no mail, no update checks, and the faults of
 * router.php that only WordPress itself can have. Never part of the product.
 */

add_filter('pre_http_request', function ($answer, $arguments, $url) {
	// A plugin under test may call a server on this machine.
	if (in_array(parse_url($url, PHP_URL_HOST), ['127.0.0.1', 'localhost'], true)) return $answer;
	file_put_contents(IGNY8_TEST_DIR . '/log/http-blocked.log', gmdate('c') . " $url\n", FILE_APPEND);
	return new WP_Error('http_request_blocked', 'No network in tests: ' . $url);
}, 10, 3);
add_filter('pre_wp_mail', fn() => true);
remove_action('init', 'wp_schedule_update_checks');
foreach (['wp_version_check', 'wp_update_plugins', 'wp_update_themes'] as $hook) wp_clear_scheduled_hook($hook);
foreach (['_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes'] as $hook) {
	add_action('admin_init', fn() => remove_action('admin_init', $hook), 0);
}

$igny8_is_on = fn(string $fault): bool => !empty($GLOBALS['igny8_faults'][$fault]);

// Security plugins: the REST API for nobody, or only for those who are logged in.
if ($igny8_is_on('rest_login_only')) {
	add_filter('rest_authentication_errors', fn($result) => (null !== $result || is_user_logged_in())
		? $result : new WP_Error('rest_not_logged_in', 'You are not currently logged in.', ['status' => 401]));
}
if ($igny8_is_on('rest_disabled')) {
	add_filter('rest_authentication_errors', fn() => new WP_Error('rest_disabled', 'The REST API is disabled on this site.', ['status' => 403]), 99);
}
if ($igny8_is_on('app_passwords_off')) add_filter('wp_is_application_passwords_available', '__return_false');
// A search plugin that knows published text only.
if ($igny8_is_on('search_blind')) add_filter('posts_search', fn($where) => $where === '' ? '' : ' AND 1=0 ');
if ($igny8_is_on('xmlrpc_off')) add_filter('xmlrpc_enabled', '__return_false');

// An SEO plugin that opens one of its fields to REST.
if ($igny8_is_on('open_seo_meta')) {
	add_action('init', fn() => register_post_meta('post', '_yoast_wpseo_metadesc', ['type' => 'string', 'single' => true, 'show_in_rest' => true, 'auth_callback' => '__return_true']));
}

// A site whose listener runs on the same machine.
if ($igny8_is_on('loopback_webhook')) define('IGNY8_ALLOW_LOOPBACK_WEBHOOK', true);

// A broken plugin that dies in the middle of the save, and one that prints before the JSON.
if ($igny8_is_on('fatal_on_save')) {
	add_action('save_post', function () { undefined_function_of_a_broken_plugin(); });
}
if ($igny8_is_on('notice_before_json')) {
	add_action('init', function () { echo "<br />\n<b>Warning</b>:  Undefined variable \$x in <b>/wp-content/plugins/old/old.php</b> on line <b>3</b><br />\n"; });
}
