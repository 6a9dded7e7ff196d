<?php
/**
 * One writer at a time for one thing.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * Locks as rows with a primary key. WordPress's options are no lock (their insert is an upsert), and
 * the database's own named locks mean nothing on SQLite.
 */
class Igny8Locks {
	/** How long a lock outlives a holder that died, in seconds: longer than any request may run. */
	const SECONDS = 120;

	/**
	 * Runs something while holding a lock.
	 *
	 * @param string   $name What is locked.
	 * @param callable $work Runs once the lock is held.
	 * @param float    $wait How long to wait for another holder, in seconds.
	 * @return mixed What `$work` returns; an error with `Retry-After` when the lock stays taken.
	 */
	public static function hold( $name, callable $work, $wait = 5.0 ) {
		global $wpdb;
		$table = igny8_table( 'locks' );
		$name  = hash( 'sha256', $name );
		$token = bin2hex( random_bytes( 16 ) );
		$until = microtime( true ) + $wait;
		while ( true ) {
			$now   = time();
			$taken = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $table (name, token, expires_at) VALUES (%s, %s, %d)", $name, $token, $now + self::SECONDS ) ); // phpcs:ignore
			if ( ! $taken ) {
				// The holder may have died with it.
				$taken = $wpdb->query( $wpdb->prepare( "UPDATE $table SET token = %s, expires_at = %d WHERE name = %s AND expires_at < %d", $token, $now + self::SECONDS, $name, $now ) ); // phpcs:ignore
			}
			if ( $taken ) {
				break;
			}
			if ( microtime( true ) >= $until ) {
				return igny8_error( 'igny8_busy', 409, 'another request is changing the same thing', array( 'retry_after' => 2 ) );
			}
			usleep( 100000 );
		}
		$release = static function () use ( $wpdb, $table, $name, $token ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE name = %s AND token = %s", $name, $token ) ); // phpcs:ignore
		};
		// A fatal error in some other plugin must not keep the lock.
		register_shutdown_function( $release );
		try {
			return $work();
		} finally {
			$release();
		}
	}
}
