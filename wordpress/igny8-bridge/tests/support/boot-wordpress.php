<?php
/**
 * Loads a running test site into the test process: IGNY8_WP_STATE names its state.json.
 *
 * Needed at the top level, for WordPress keeps much in global variables.
 */

error_reporting( E_ALL & ~E_DEPRECATED );
$igny8_state = json_decode( file_get_contents( getenv( 'IGNY8_WP_STATE' ) ), true );
$igny8_home  = parse_url( $igny8_state['url'] );

$_SERVER['HTTP_HOST']       = $igny8_home['host'] . ':' . $igny8_home['port'];
$_SERVER['SERVER_NAME']     = $igny8_home['host'];
$_SERVER['SERVER_PORT']     = $igny8_home['port'];
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

require $igny8_state['root'] . '/wp-load.php';
require_once 'PHPUnit/Autoload.php';
require_once __DIR__ . '/BridgeTestCase.php';
