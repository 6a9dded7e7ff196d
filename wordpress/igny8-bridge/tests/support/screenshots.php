<?php
/**
 * Photographs admin pages of a test site, to be looked at by a person:
 *
 *   screenshots.php STATE_JSON FOLDER 'NAME|PATH IN WP-ADMIN|WIDTH,HEIGHT|SCRIPT' ...
 *
 * The script, if there is one, is run in the page. Chromium takes no cookies on its command line, so
 * for the time being a must-use plugin lets this one visitor in.
 */
[, $state_file, $folder] = $argv;
putenv( "IGNY8_WP_STATE=$state_file" );
$state = json_decode( file_get_contents( $state_file ), true );
$home  = parse_url( $state['url'] );

$_SERVER += array( 'HTTP_HOST' => $home['host'] . ':' . $home['port'], 'SERVER_NAME' => $home['host'], 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REMOTE_ADDR' => '127.0.0.1' );
require $state['root'] . '/wp-load.php';

$expiry = time() + 600;
$token  = WP_Session_Tokens::get_instance( 1 )->create( $expiry );
$cookie = array(
	AUTH_COOKIE      => wp_generate_auth_cookie( 1, $expiry, 'auth', $token ),
	LOGGED_IN_COOKIE => wp_generate_auth_cookie( 1, $expiry, 'logged_in', $token ),
);
$secret = bin2hex( random_bytes( 16 ) );
$door   = $state['root'] . '/wp-content/mu-plugins/zz-door.php';
file_put_contents(
	$door,
	'<?php if ( isset( $_GET["igny8_door"] ) && hash_equals( "' . $secret . '", $_GET["igny8_door"] ) ) { foreach ( ' . var_export( $cookie, true ) . ' as $name => $value ) { setcookie( $name, $value, 0, "/" ); $_COOKIE[ $name ] = $value; } }
	if ( isset( $_GET["igny8_js"] ) ) { add_action( "admin_footer", function () { echo "<script>", base64_decode( $_GET["igny8_js"] ), "</script>"; }, 99 ); }'
);
@mkdir( $folder, 0777, true );
$pages = array_slice( $argv, 3 );
foreach ( $pages as $page ) {
	list( $name, $path, $size, $script ) = explode( '|', $page, 4 ) + array( 3 => '' );
	$url     = admin_url( $path ) . ( false === strpos( $path, '?' ) ? '?' : '&' ) . "igny8_door=$secret" . ( '' === $script ? '' : '&igny8_js=' . rawurlencode( base64_encode( $script ) ) );
	$command = array( 'chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1', "--window-size=$size", '--virtual-time-budget=8000', "--screenshot=$folder/$name.png", $url );
	$run     = proc_open( $command, array( 1 => array( 'file', '/dev/null', 'w' ), 2 => array( 'file', '/dev/null', 'w' ) ), $pipes );
	proc_close( $run );
	echo is_file( "$folder/$name.png" ) ? "$folder/$name.png\n" : "no picture of $name\n";
}
unlink( $door );
