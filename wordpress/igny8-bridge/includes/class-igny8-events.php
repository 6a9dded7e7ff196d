<?php
/**
 * What happened in WordPress, for a client that is not always running.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** A queue in the database. Each key reads on from where it stood; what it wrote itself it is not told. */
class Igny8Events {
	/** How long a hole in the numbers may still be filled by a slower request, in seconds. */
	const SETTLE_S = 5;

	/** Notes an event. Ids and statuses, never content. */
	public static function add( $kind, $object_id, array $data, $row = null ) {
		global $wpdb;
		$wpdb->insert(
			igny8_table( 'events' ),
			array(
				'created_at'   => time(),
				'kind'         => $kind,
				'object_id'    => $object_id,
				'content_uuid' => $row ? $row['content_uuid'] : '',
				'task_uuid'    => $row ? $row['task_uuid'] : '',
				'data'         => igny8_json( (object) $data ),
				'origin'       => Igny8Context::connection(),
			)
		);
		Igny8API::schedule();
	}

	/** The number of the newest event; 0 when there never was one. */
	public static function newest() {
		global $wpdb;
		return (int) $wpdb->get_var( 'SELECT MAX(id) FROM ' . igny8_table( 'events' ) ); // phpcs:ignore
	}

	/** Removes what is older than a time. The newest one stays, so that no number is ever given twice. */
	public static function purge( $before ) {
		global $wpdb;
		$table = igny8_table( 'events' );
		$last  = (int) $wpdb->get_var( $wpdb->prepare( "SELECT MAX(id) FROM $table WHERE created_at < %d", $before ) ); // phpcs:ignore
		$last  = min( $last, self::newest() - 1 );
		if ( $last > 0 ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE id <= %d", $last ) ); // phpcs:ignore
			update_option( 'igny8_events_floor', max( $last, (int) get_option( 'igny8_events_floor' ) ), false );
		}
	}

	/**
	 * Reads on from a number.
	 *
	 * @param string $without The connection whose own writes are left out.
	 * @return array `events`, `cursor` (where to go on), `more`, and `gap`: whether events are missing.
	 */
	public static function read( $cursor, $limit, $without ) {
		global $wpdb;
		$table  = igny8_table( 'events' );
		$rows   = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $table WHERE id > %d ORDER BY id LIMIT %d", $cursor, $limit + 1 ), ARRAY_A ); // phpcs:ignore
		$more   = count( $rows ) > $limit;
		$rows   = array_slice( $rows, 0, $limit );
		$events = array();
		$gap    = $cursor < (int) get_option( 'igny8_events_floor' ) || $cursor > self::newest();
		$last   = $gap && $cursor > self::newest() ? self::newest() : $cursor;
		$now    = time();
		foreach ( $rows as $row ) {
			// Numbers are given before they can be read: a hole among the newest is waited for.
			if ( (int) $row['id'] > $last + 1 && ! $gap && (int) $row['created_at'] > $now - self::SETTLE_S ) {
				$more = true;
				break;
			}
			$last = (int) $row['id'];
			if ( '' === $without || $row['origin'] !== $without ) {
				$events[] = self::describe( $row );
			}
		}
		return array(
			'events' => $events,
			'cursor' => $last,
			'more'   => $more,
			'gap'    => $gap,
		);
	}

	/** An event as answers and webhooks show it. */
	public static function describe( array $row ) {
		return array(
			'id'         => (int) $row['id'],
			'kind'       => $row['kind'],
			'occurred'   => gmdate( 'Y-m-d\TH:i:s\Z', (int) $row['created_at'] ),
			'object_id'  => (int) $row['object_id'],
			'content_id' => '' === $row['content_uuid'] ? null : $row['content_uuid'],
			'task_id'    => '' === $row['task_uuid'] ? null : $row['task_uuid'],
			'data'       => json_decode( $row['data'] ),
		);
	}

	/** `GET events/`. */
	public static function get( WP_REST_Request $request ) {
		global $wpdb;
		$key    = Igny8Context::key();
		$stored = (int) $key['events_cursor'];
		// Giving a cursor says: everything up to it has arrived.
		$cursor = null === $request['cursor'] ? $stored : (int) $request['cursor'];
		if ( $cursor > $stored && $cursor <= self::newest() ) {
			$wpdb->query( $wpdb->prepare( 'UPDATE ' . igny8_table( 'api_keys' ) . ' SET events_cursor = %d WHERE key_id = %s AND events_cursor < %d', $cursor, $key['key_id'], $cursor ) ); // phpcs:ignore
			self::mark_synced( $stored, $cursor );
		}
		$read = self::read( $cursor, (int) $request['limit'], $key['connection'] );
		return Igny8RestAPI::data( array( 'events' => $read['events'], 'cursor' => $read['cursor'], 'more' => $read['more'], 'gap' => $read['gap'], 'oldest' => (int) get_option( 'igny8_events_floor' ) + 1 ), 200 );
	}

	/** Notes on the posts of events that their news has arrived. */
	public static function mark_synced( $after, $until ) {
		global $wpdb;
		$ids = $wpdb->get_col( $wpdb->prepare( 'SELECT DISTINCT object_id FROM ' . igny8_table( 'events' ) . " WHERE id > %d AND id <= %d AND content_uuid <> '' LIMIT 500", $after, $until ) ); // phpcs:ignore
		foreach ( $ids as $id ) {
			if ( get_post( (int) $id ) ) {
				update_post_meta( (int) $id, '_igny8_last_synced', igny8_now() );
			}
		}
	}
}
