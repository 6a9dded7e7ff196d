<?php
/**
 * How webhooks are signed, in both directions.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** HMAC-SHA256 over time, nonce, method, path and the body's hash. */
class Igny8Signature {
	/** How far the sender's clock may be off, in seconds. */
	const WINDOW_S = 300;

	/** What is signed. */
	public static function text( $time, $nonce, $method, $path, $body ) {
		return "$time.$nonce." . strtoupper( $method ) . ".$path." . hash( 'sha256', $body );
	}

	/** The signature, in hex. */
	public static function sign( $secret, $time, $nonce, $method, $path, $body ) {
		return hash_hmac( 'sha256', self::text( $time, $nonce, $method, $path, $body ), $secret );
	}

	/**
	 * Checks a signed request against the live secrets; the nonce is the caller's to check.
	 *
	 * @param string[] $secrets The current secret, and the one before it while that still counts.
	 * @param array    $given   `time`, `nonce` and `signature` as they came.
	 * @return string|null A word for what is wrong: `unsigned`, `malformed`, `stale`, `wrong_signature`; null when it is good.
	 */
	public static function refusal( array $secrets, array $given, $method, $path, $body, $now ) {
		foreach ( array( 'time', 'nonce', 'signature' ) as $part ) {
			if ( ! isset( $given[ $part ] ) || '' === $given[ $part ] ) {
				return 'unsigned';
			}
		}
		if ( ! preg_match( '/\A\d{1,12}\z/', $given['time'] ) || ! preg_match( '/\A[A-Za-z0-9_-]{16,64}\z/', $given['nonce'] ) || ! preg_match( '/\Av1=[0-9a-f]{64}\z/', $given['signature'] ) ) {
			return 'malformed';
		}
		$good = false;
		foreach ( $secrets as $secret ) {
			$known = 'v1=' . self::sign( $secret, $given['time'], $given['nonce'], $method, $path, $body );
			$good  = hash_equals( $known, $given['signature'] ) || $good;
		}
		if ( ! $good ) {
			return 'wrong_signature';
		}
		return abs( $now - (int) $given['time'] ) > self::WINDOW_S ? 'stale' : null;
	}

	/** The headers of a signed request. */
	public static function headers( $secret, $method, $path, $body, $now ) {
		$nonce = bin2hex( random_bytes( 16 ) );
		return array(
			'X-IGNY8-Timestamp' => (string) $now,
			'X-IGNY8-Nonce'     => $nonce,
			'X-IGNY8-Signature' => 'v1=' . self::sign( $secret, $now, $nonce, $method, $path, $body ),
		);
	}
}
