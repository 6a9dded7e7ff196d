<?php
/**
 * Which post belongs to which piece of content.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * One row for each piece of content, and the content's UUID is its primary key: of any number of
 * requests that want to make the post at the same time, the database lets one through.
 */
class Igny8Claims {
	/** When a claim counts as abandoned, in seconds: longer than a client waits and a request may run. */
	const ABANDONED_S = 120;

	private static function table() {
		return igny8_table( 'posts' );
	}

	/** The row of a piece of content. Null when there is none. */
	public static function find( $content_uuid ) {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . self::table() . ' WHERE content_uuid = %s', $content_uuid ), ARRAY_A ); // phpcs:ignore
	}

	/** The row that a post belongs to. Null for a post that is not ours. */
	public static function find_by_post( $post_id ) {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . self::table() . " WHERE post_id = %d AND state = 'done'", $post_id ), ARRAY_A ); // phpcs:ignore
	}

	/** The rows of a task, the newest first. */
	public static function find_by_task( $task_uuid ) {
		global $wpdb;
		return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . self::table() . ' WHERE task_uuid = %s ORDER BY created_gmt DESC, content_uuid DESC LIMIT 20', $task_uuid ), ARRAY_A ); // phpcs:ignore
	}

	/**
	 * Claims the right to make the post of a piece of content.
	 *
	 * @return array|WP_Error `token` when this request is the one that makes it; `row` when there is a
	 *                        post already; the error `igny8_pending` while another request is at it.
	 */
	public static function claim( $content_uuid, $task_uuid, $revision_hash ) {
		global $wpdb;
		$table = self::table();
		$token = bin2hex( random_bytes( 16 ) );
		$now   = igny8_now();
		$won   = $wpdb->query(
			$wpdb->prepare(
				"INSERT IGNORE INTO $table (content_uuid, task_uuid, post_id, state, revision_hash, written_hash, connection, claim_token, claimed_at, created_gmt, updated_gmt) VALUES (%s, %s, 0, 'pending', %s, '', %s, %s, %d, %s, %s)", // phpcs:ignore
				$content_uuid,
				$task_uuid,
				$revision_hash,
				Igny8Context::connection(),
				$token,
				time(),
				$now,
				$now
			)
		);
		if ( $won ) {
			// The tables may be younger than the post: it carries its UUID itself.
			$post_id = self::marked_post( $content_uuid );
			if ( $post_id ) {
				self::finish( $content_uuid, $token, $post_id, '', '' );
				return array( 'row' => self::find( $content_uuid ) );
			}
			return array( 'token' => $token );
		}
		$row = self::settle( $content_uuid );
		if ( is_wp_error( $row ) ) {
			return $row;
		}
		if ( 'done' === $row['state'] || 'gone' === $row['state'] ) {
			return array( 'row' => $row );
		}
		return self::take_over( $row, $revision_hash, $token )
			? array( 'token' => $token )
			: igny8_error( 'igny8_pending', 409, 'another request is making this post', array( 'retry_after' => 2 ) );
	}

	/** Takes a broken or abandoned claim, or one whose post is gone: one of many gets it. */
	public static function take_over( array $row, $revision_hash, $token ) {
		global $wpdb;
		$table = self::table();
		return (bool) $wpdb->query(
			$wpdb->prepare(
				"UPDATE $table SET state = 'pending', post_id = 0, revision_hash = %s, connection = %s, claim_token = %s, claimed_at = %d, updated_gmt = %s WHERE content_uuid = %s AND state = %s AND claim_token = %s", // phpcs:ignore
				$revision_hash,
				Igny8Context::connection(),
				$token,
				time(),
				igny8_now(),
				$row['content_uuid'],
				$row['state'],
				$row['claim_token']
			)
		);
	}

	/**
	 * Looks at a claim that exists. One whose request died is given the post that it left behind.
	 *
	 * @return array|WP_Error|null The row, `done`, `gone`, `broken` or abandoned; the error while another
	 *                             request is at it; null when there is no row.
	 */
	public static function settle( $content_uuid ) {
		$row = self::find( $content_uuid );
		if ( ! $row || in_array( $row['state'], array( 'done', 'gone' ), true ) ) {
			return $row;
		}
		$age = time() - (int) $row['claimed_at'];
		if ( 'pending' === $row['state'] && $age < self::ABANDONED_S ) {
			return igny8_error( 'igny8_pending', 409, 'another request is making this post', array( 'retry_after' => min( 5, self::ABANDONED_S - $age ) ) );
		}
		$post_id = self::marked_post( $content_uuid );
		if ( ! $post_id ) {
			return $row;
		}
		// A post is written in one go, terms and meta included: what is there is whole.
		$post    = get_post( $post_id );
		$written = strtotime( $post->post_modified_gmt . ' UTC' ) <= (int) $row['claimed_at'] + self::ABANDONED_S ? Igny8PostState::hash( $post ) : '';
		self::finish( $content_uuid, $row['claim_token'], $post_id, $row['revision_hash'], $written );
		return self::find( $content_uuid );
	}

	/** The post that carries a content's UUID in its meta, whatever its status. 0 when there is none. */
	public static function marked_post( $content_uuid ) {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT p.ID FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE m.meta_key = '_igny8_content_id' AND m.meta_value = %s AND p.post_type <> 'revision' ORDER BY p.ID LIMIT 1", $content_uuid ) ); // phpcs:ignore
	}

	/** Ends a claim: the post is there. An empty revision says: nobody knows which one. */
	public static function finish( $content_uuid, $token, $post_id, $revision_hash, $written_hash ) {
		global $wpdb;
		$set = array(
			'state'        => 'done',
			'post_id'      => $post_id,
			'written_hash' => $written_hash,
			'updated_gmt'  => igny8_now(),
		);
		$set['revision_hash'] = $revision_hash;
		$wpdb->update(
			self::table(),
			$set,
			array(
				'content_uuid' => $content_uuid,
				'claim_token'  => $token,
			)
		);
	}

	/** Gives a claim back: no post was made. */
	public static function release( $content_uuid, $token ) {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . self::table() . " WHERE content_uuid = %s AND claim_token = %s AND state = 'pending'", $content_uuid, $token ) ); // phpcs:ignore
	}

	/** Says that the request died, so that the next one need not wait until the claim looks abandoned. */
	public static function broke( $content_uuid, $token ) {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'UPDATE ' . self::table() . " SET state = 'broken' WHERE content_uuid = %s AND claim_token = %s AND state = 'pending'", $content_uuid, $token ) ); // phpcs:ignore
	}

	/**
	 * Gives a post that exists to a piece of content.
	 *
	 * @return true|WP_Error
	 */
	public static function adopt( $content_uuid, $task_uuid, $post_id ) {
		global $wpdb;
		$other = self::find_by_post( $post_id );
		if ( $other ) {
			return $other['content_uuid'] === $content_uuid ? true : igny8_error( 'igny8_managed_by_other', 409, 'this post belongs to another piece of content' );
		}
		$table = self::table();
		$now   = igny8_now();
		$won   = $wpdb->query(
			$wpdb->prepare(
				"INSERT IGNORE INTO $table (content_uuid, task_uuid, post_id, state, revision_hash, written_hash, connection, claim_token, claimed_at, created_gmt, updated_gmt) VALUES (%s, %s, %d, 'done', '', '', %s, %s, %d, %s, %s)", // phpcs:ignore
				$content_uuid,
				$task_uuid,
				$post_id,
				Igny8Context::connection(),
				bin2hex( random_bytes( 16 ) ),
				time(),
				$now,
				$now
			)
		);
		return $won ? true : igny8_error( 'igny8_content_has_post', 409, 'this piece of content has another post already' );
	}

	/**
	 * Notes what igny8 has just written, and how the post was right after it.
	 *
	 * @param string|null $revision_hash The revision; empty: it stays what it was; null: nobody knows which
	 *                                   one stands there, so that the next write of any is no repetition.
	 */
	public static function wrote( $content_uuid, $revision_hash, $written_hash ) {
		global $wpdb;
		$set = array(
			'written_hash' => $written_hash,
			'updated_gmt'  => igny8_now(),
		);
		if ( '' !== $revision_hash ) {
			$set['revision_hash'] = (string) $revision_hash;
		}
		$wpdb->update( self::table(), $set, array( 'content_uuid' => $content_uuid ) );
	}

	/** Notes that a post was deleted for good. */
	public static function gone( $post_id ) {
		global $wpdb;
		$wpdb->update(
			self::table(),
			array(
				'state'       => 'gone',
				'updated_gmt' => igny8_now(),
			),
			array(
				'post_id' => $post_id,
				'state'   => 'done',
			)
		);
	}
}
