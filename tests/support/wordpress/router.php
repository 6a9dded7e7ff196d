<?php
/**
 * Router for php -S: what Apache's .htaccess does for WordPress, at the web root and in a subfolder.
 *
 * Faults of real hosts are read from DIR/faults.json at each request:
 *   delay_ms N                  every answer comes N ms late
 *   strip_authorization         the Authorization header never reaches PHP
 *   redirect_authorization      it arrives as REDIRECT_HTTP_AUTHORIZATION
 *   https_redirect              301 to https
 *   maintenance                 503 with Retry-After: 600
 *   waf_403                     403 page for everything but GET
 *   limit_body N                413 for larger bodies
 *   rate_limit N                429 after N REST requests within a second
 *   no_pretty                   404 page for /wp-json
 *   html_rest                   200 page for /wp-json and ?rest_route=
 *   lose_answer true|N          the POST is done, and then a 504 page | the answer N ms late
 *   cut_answer                  the POST is done, and the connection ends in the middle of the answer
 *   rest_login_only, rest_disabled, app_passwords_off, xmlrpc_off, search_blind, open_seo_meta, loopback_webhook,
 *   fatal_on_save, notice_before_json: see test-env.mu.php
 */
// The tests' own way in: runs the PHP it is sent, see run.php. Whatever is wrong with the host, it is not
// wrong for them.
if ($_SERVER['REQUEST_URI'] === '/igny8-test-run') {
	if (!hash_equals(trim(file_get_contents(__DIR__ . '/run/token')), $_SERVER['HTTP_X_TEST_TOKEN'] ?? '')) {
		http_response_code(403);
		exit;
	}
	$argv = ['run.php', glob($_SERVER['DOCUMENT_ROOT'] . '{,/*}/wp-load.php', GLOB_BRACE)[0]];
	require __DIR__ . '/run.php';
	exit;
}

$faults_file = __DIR__ . '/faults.json';
$faults = is_file($faults_file) ? (json_decode(file_get_contents($faults_file), true) ?: []) : [];
$GLOBALS['igny8_faults'] = $faults;

// Tests count what was really sent: written before any answer.
file_put_contents(__DIR__ . '/log/requests.log', "{$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}\n", FILE_APPEND | LOCK_EX);

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
$is_rest = str_contains($path, '/wp-json') || isset($_GET['rest_route']);

function answer(int $status, string $body, array $headers = []) {
	http_response_code($status);
	header('Content-Type: text/html');
	foreach ($headers as $header) header($header);
	echo $body;
	exit;
}
function page(string $title): string {
	return "<html><head><title>$title</title></head><body><h1>$title</h1></body></html>";
}
function is_on(string $fault): bool {
	return !empty($GLOBALS['igny8_faults'][$fault]);
}

// ---- faults before WordPress ------------------------------------------------------------------
if (is_on('delay_ms')) usleep($faults['delay_ms'] * 1000);
if (is_on('strip_authorization') || is_on('redirect_authorization')) {
	if (is_on('redirect_authorization')) $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
	unset($_SERVER['HTTP_AUTHORIZATION'], $_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['PHP_AUTH_DIGEST']);
}
if (is_on('https_redirect')) answer(301, '', ['Location: https://' . $_SERVER['HTTP_HOST'] . $_SERVER['REQUEST_URI']]);
if (is_on('maintenance')) answer(503, page('Briefly unavailable for scheduled maintenance. Check back in a minute.'), ['Retry-After: 600']);
if (is_on('waf_403') && $_SERVER['REQUEST_METHOD'] !== 'GET') answer(403, page('403 Forbidden'));
if (is_on('limit_body') && (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > $faults['limit_body']) answer(413, page('413 Request Entity Too Large'));
if (is_on('rate_limit') && $is_rest) {
	$count_file = __DIR__ . '/run/rate-' . time();
	$count = (int) @file_get_contents($count_file) + 1;
	file_put_contents($count_file, $count);
	if ($count > $faults['rate_limit']) answer(429, 'Too Many Requests', ['Retry-After: 1']);
}
if (is_on('no_pretty') && str_contains($path, '/wp-json')) answer(404, page('404 Not Found'));
if (is_on('html_rest') && $is_rest) answer(200, page('Welcome'));

// ---- which file answers -----------------------------------------------------------------------
// The site is where wp-load.php is: at the root, or in the first folder of the path.
$base = '';
$first = explode('/', trim($path, '/'))[0];
if (!is_file("$root/wp-load.php")) {
	if ($first === '' || !is_file("$root/$first/wp-load.php")) answer(404, page('404 Not Found'));
	$base = "/$first";
}
$file = $root . $path;
$is_home = rtrim($path, '/') === $base;
if (is_dir($file) && is_file(rtrim($file, '/') . '/index.php') && !$is_home) {
	if (!str_ends_with($path, '/')) answer(301, '', ["Location: $path/"]);
	$file = rtrim($file, '/') . '/index.php';
	$path = rtrim($path, '/') . '/index.php';
}
if (is_file($file) && !str_ends_with($file, '.php')) {
	if (str_contains($path, '/.')) answer(403, 'no');
	return false; // php -S serves it
}
$script = $path;
if (!is_file($file)) {
	$script = "$base/index.php";
	$file = $root . $script;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $file;
unset($_SERVER['PATH_INFO']);
chdir(dirname($file));

// ---- the answer that gets lost after the work is done: what makes duplicates ------------------
if (is_on('lose_answer') && $_SERVER['REQUEST_METHOD'] === 'POST') {
	ob_start();
	register_shutdown_function(function () use ($faults) {
		if (is_int($faults['lose_answer'])) {
			usleep($faults['lose_answer'] * 1000);
			return;
		}
		while (ob_get_level()) ob_end_clean();
		header_remove();
		header('HTTP/1.1 504 Gateway Time-out', true, 504);
		header('Content-Type: text/html');
		echo page('504 Gateway Time-out');
	});
}
if (is_on('cut_answer') && $_SERVER['REQUEST_METHOD'] === 'POST') {
	ob_start();
	register_shutdown_function(function () {
		$answer = '';
		while (ob_get_level()) $answer = ob_get_clean() . $answer;
		header('Content-Length: ' . strlen($answer));
		echo substr($answer, 0, intdiv(strlen($answer), 2));
	});
}
require $file;
