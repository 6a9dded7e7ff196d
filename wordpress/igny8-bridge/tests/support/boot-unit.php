<?php
/**
 * Loads what needs no WordPress.
 */

define( 'ABSPATH', __DIR__ . '/' );

function wp_salt( $scheme = 'auth' ) {
	return $GLOBALS['igny8_test_salt'] . $scheme;
}
function get_option( $name, $default = false ) {
	return $GLOBALS['igny8_test_options'][ $name ] ?? $default;
}
function update_option( $name, $value ) {
	$GLOBALS['igny8_test_options'][ $name ] = $value;
}
$GLOBALS['igny8_test_salt']    = 'one';
$GLOBALS['igny8_test_options'] = array();

require_once dirname( __DIR__, 2 ) . '/includes/functions.php';
foreach ( array( 'signature', 'network-guard', 'splice', 'secrets', 'structured-data', 'throttle', 'keys', 'media' ) as $name ) {
	require_once dirname( __DIR__, 2 ) . "/includes/class-igny8-$name.php";
}
