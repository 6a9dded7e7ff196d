<?php
/** A listener as somebody would write one: checks the signature by the docs alone, and keeps what came. */
$folder = getenv( 'LISTENER_DIR' );
$body   = file_get_contents( 'php://input' );
$text   = implode( '.', array( $_SERVER['HTTP_X_IGNY8_TIMESTAMP'] ?? '', $_SERVER['HTTP_X_IGNY8_NONCE'] ?? '', 'POST', $_SERVER['REQUEST_URI'], hash( 'sha256', $body ) ) );
$right  = hash_equals( 'v1=' . hash_hmac( 'sha256', $text, file_get_contents( "$folder/secret" ) ), $_SERVER['HTTP_X_IGNY8_SIGNATURE'] ?? '' );
$fresh  = abs( time() - (int) ( $_SERVER['HTTP_X_IGNY8_TIMESTAMP'] ?? 0 ) ) <= 300;
file_put_contents(
	"$folder/messages",
	json_encode(
		array(
			'good'      => $right && $fresh,
			'body'      => json_decode( $body, true ),
			'nonce'     => $_SERVER['HTTP_X_IGNY8_NONCE'] ?? '',
			'timestamp' => $_SERVER['HTTP_X_IGNY8_TIMESTAMP'] ?? '',
			'signature' => $_SERVER['HTTP_X_IGNY8_SIGNATURE'] ?? '',
			'raw'       => $body,
		)
	) . "\n",
	FILE_APPEND | LOCK_EX
);
http_response_code( is_file( "$folder/status" ) ? (int) file_get_contents( "$folder/status" ) : ( $right && $fresh ? 200 : 401 ) );
if ( is_file( "$folder/location" ) ) {
	header( 'Location: ' . file_get_contents( "$folder/location" ) );
}
