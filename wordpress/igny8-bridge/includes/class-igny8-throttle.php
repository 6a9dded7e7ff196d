<?php
/**
 * Slows down whoever tries keys.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * Counts failed keys per address. A valid key is never asked to wait: it is checked first. The
 * address is the connection's own; headers that anyone can write are not believed.
 */
class Igny8Throttle {
	const FAILURES = 30;
	const WINDOW_S = 300;

	/** Counts one failure. Returns how many seconds to wait; 0 while there are few. */
	public static function failed() {
		global $wpdb;
		$table  = igny8_table( 'failures' );
		$now    = time();
		$start  = $now - $now % self::WINDOW_S;
		$bucket = self::bucket( self::network( isset( $_SERVER['REMOTE_ADDR'] ) ? (string) $_SERVER['REMOTE_ADDR'] : '' ), $start ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $table (bucket, failures, expires_at) VALUES (%s, 0, %d)", $bucket, $start + self::WINDOW_S ) ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( "UPDATE $table SET failures = failures + 1 WHERE bucket = %s", $bucket ) ); // phpcs:ignore
		$failures = (int) $wpdb->get_var( $wpdb->prepare( "SELECT failures FROM $table WHERE bucket = %s", $bucket ) ); // phpcs:ignore
		if ( 1 === $failures ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE expires_at < %d", $now ) ); // phpcs:ignore
		}
		return $failures > self::FAILURES ? $start + self::WINDOW_S - $now : 0;
	}

	/** An IPv6 customer has a whole /64. */
	public static function network( $address ) {
		$bytes = @inet_pton( $address ); // phpcs:ignore
		return $bytes && 16 === strlen( $bytes ) ? bin2hex( substr( $bytes, 0, 8 ) ) : $address;
	}

	/** Addresses are personal data: only a keyed hash is stored. */
	private static function bucket( $network, $start ) {
		return hash_hmac( 'sha256', "$network|$start", wp_salt( 'nonce' ) );
	}
}
