<?php
/**
 * A log of webhooks.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** What came and what went, without bodies, signatures or secrets. */
class Igny8WebhookLogs {
	const MOST = 500;

	/** Writes a line. */
	public static function add( $direction, $event, $http_status, $outcome, $duration_ms = 0 ) {
		global $wpdb;
		$table = igny8_table( 'webhook_log' );
		$wpdb->insert(
			$table,
			array(
				'created_gmt' => igny8_now(),
				'direction'   => $direction,
				'event'       => substr( $event, 0, 40 ),
				'http_status' => $http_status,
				'outcome'     => substr( $outcome, 0, 40 ),
				'request_id'  => Igny8Context::request_id(),
				'duration_ms' => $duration_ms,
			)
		);
		if ( 0 === $wpdb->insert_id % 50 ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE id <= %d", $wpdb->insert_id - self::MOST ) ); // phpcs:ignore
		}
	}

	/** The newest lines. */
	public static function recent( $limit = 50 ) {
		global $wpdb;
		return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . igny8_table( 'webhook_log' ) . ' ORDER BY id DESC LIMIT %d', $limit ), ARRAY_A ); // phpcs:ignore
	}
}
