<?php
/**
 * Links that igny8 puts into posts.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * An edit says where an anchor text stands in a content whose hash it names. Exactly one `<a>` is put
 * around it; no other byte of the post changes, whatever it holds.
 */
class Igny8LinkQueue {
	/** How many edits one request has at most. */
	const MOST = 200;

	private static function table() {
		return igny8_table( 'links' );
	}

	/**
	 * Reads one edit.
	 *
	 * @return array|string The edit, or what is wrong with it.
	 */
	private static function read( $given ) {
		$fields = array( 'post_id', 'base_hash', 'offset', 'anchor', 'url', 'rel' );
		if ( ! is_array( $given ) || array_diff( array_keys( $given ), $fields ) ) {
			return 'must be an object with post_id, base_hash, offset, anchor, url and perhaps rel';
		}
		$given += array( 'rel' => '' );
		if ( ! isset( $given['post_id'], $given['offset'] ) || ! is_int( $given['post_id'] ) || ! is_int( $given['offset'] ) || $given['offset'] < 0 ) {
			return 'post_id and offset must be numbers';
		}
		if ( ! isset( $given['base_hash'] ) || ! igny8_is_sha256( $given['base_hash'] ) ) {
			return 'base_hash must be the content_hash of the post';
		}
		if ( ! isset( $given['anchor'] ) || ! is_string( $given['anchor'] ) || strlen( $given['anchor'] ) > 300 ) {
			return 'anchor must be a text of 300 bytes at most';
		}
		if ( ! isset( $given['url'] ) || ! is_string( $given['url'] ) || strlen( $given['url'] ) > 2000 || ! preg_match( '~\A(?:https?://[^/\s]|/(?![/\\\\]))[^\s<>"\\\\\x00-\x1f\x7f]*\z~i', $given['url'] ) ) {
			return 'url must be an http or https address, or a path on this site';
		}
		if ( ! is_string( $given['rel'] ) || array_diff( array_filter( explode( ' ', $given['rel'] ) ), array( 'nofollow', 'noopener', 'noreferrer', 'sponsored', 'ugc' ) ) ) {
			return 'rel must be of nofollow, noopener, noreferrer, sponsored, ugc';
		}
		return $given;
	}

	/** `POST links/`. */
	public static function post( WP_REST_Request $request ) {
		$body   = $request->get_json_params();
		$action = is_array( $body ) && isset( $body['action'] ) ? $body['action'] : '';
		$batch  = is_array( $body ) && isset( $body['batch_id'] ) ? $body['batch_id'] : '';
		if ( ! is_string( $batch ) || ! igny8_is_uuid( $batch ) ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'batch_id' => array( 'must be a UUID' ) ) ) );
		}
		$batch = strtolower( $batch );
		if ( 'apply' === $action ) {
			return self::apply( isset( $body['edits'] ) ? $body['edits'] : null, $batch );
		}
		if ( 'revert' === $action ) {
			return self::revert( isset( $body['edit_ids'] ) ? $body['edit_ids'] : null, $batch );
		}
		return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'action' => array( 'must be apply or revert' ) ) ) );
	}

	/** Why the key's user may not edit links of a post. Null when it may. */
	private static function refusal( $post ) {
		if ( ! $post || ! Igny8PostState::is_visible( $post ) ) {
			return array( 'result' => 'not_found' );
		}
		$caps = get_post_type_object( $post->post_type )->cap;
		if ( ! current_user_can( $caps->edit_others_posts ) || ! current_user_can( 'edit_post', $post->ID ) ) {
			return array(
				'result'     => 'forbidden',
				'capability' => $caps->edit_others_posts,
			);
		}
		return 'trash' === $post->post_status ? array( 'result' => 'trashed' ) : null;
	}

	private static function apply( $edits, $batch ) {
		$read = is_array( $edits ) && $edits && count( $edits ) <= self::MOST ? array_map( array( __CLASS__, 'read' ), array_values( $edits ) ) : array( 'must be a list of 1 to ' . self::MOST . ' edits' );
		foreach ( $read as $index => $edit ) {
			if ( is_string( $edit ) ) {
				return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'edits' => array( "$index: $edit" ) ) ) );
			}
		}
		if ( ! current_user_can( 'edit_others_posts' ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not edit links', array( 'capability' => 'edit_others_posts' ) );
		}
		$results = array();
		$posts   = array();
		foreach ( $read as $index => $edit ) {
			$posts[ $edit['post_id'] ][ $index ] = $edit;
		}
		foreach ( $posts as $post_id => $edits ) {
			$done = Igny8Locks::hold(
				"post:$post_id",
				static function () use ( $post_id, $edits, $batch ) {
					return self::apply_to( $post_id, $edits, $batch );
				}
			);
			$results += is_wp_error( $done ) ? array_fill_keys( array_keys( $edits ), array( 'result' => 'busy' ) ) : $done;
		}
		ksort( $results );
		return self::answer( $results, $read, $batch );
	}

	private static function answer( array $results, array $edits, $batch ) {
		$rows = array();
		$ok   = 0;
		foreach ( $results as $index => $result ) {
			$ok    += in_array( $result['result'], array( 'applied', 'reverted', 'already_applied', 'already_reverted' ), true ) ? 1 : 0;
			$rows[] = array(
				'index'   => $index,
				'post_id' => isset( $edits[ $index ]['post_id'] ) ? (int) $edits[ $index ]['post_id'] : null,
			) + $result;
		}
		return Igny8RestAPI::data( array( 'batch_id' => $batch, 'complete' => count( $rows ) === $ok, 'edits' => $rows ), 200 );
	}

	/** All edits of one post: from the end to the beginning, so that the offsets stay right. */
	private static function apply_to( $post_id, array $edits, $batch ) {
		$post    = Igny8PostState::load( $post_id );
		$refusal = self::refusal( $post );
		if ( $refusal ) {
			return array_fill_keys( array_keys( $edits ), $refusal );
		}
		$results = array();
		$base    = $post->post_content;
		$hash    = Igny8PostState::content_hash( $post );
		$content = $base;
		$floor   = strlen( $base );
		uasort(
			$edits,
			static function ( $a, $b ) {
				return $b['offset'] <=> $a['offset'];
			}
		);
		$good = array();
		foreach ( $edits as $index => $edit ) {
			$link  = Igny8Splice::link( $edit['anchor'], $edit['url'], $edit['rel'] );
			$known = self::known( $batch, $edit, $link );
			if ( $known ) {
				$results[ $index ] = array( 'result' => 'already_applied', 'edit_id' => (int) $known, 'content_hash' => $hash );
				continue;
			}
			if ( $edit['base_hash'] !== $hash ) {
				$results[ $index ] = array( 'result' => 'conflict', 'content_hash' => $hash );
				continue;
			}
			$why = Igny8Splice::refusal( $base, $edit['offset'], $edit['anchor'] );
			$why = $why ? $why : ( $edit['offset'] + strlen( $edit['anchor'] ) > $floor ? 'overlaps' : null );
			if ( $why ) {
				$results[ $index ] = array( 'result' => 'refused', 'reason' => $why );
				continue;
			}
			$content         = Igny8Splice::insert( $content, $edit['offset'], $edit['anchor'], $link );
			$floor           = $edit['offset'];
			$good[ $index ] = $link;
		}
		if ( ! $good ) {
			return $results;
		}
		$after = self::write( $post, $content, $batch );
		foreach ( $good as $index => $link ) {
			$results[ $index ] = null === $after ? array( 'result' => 'busy' ) : array( 'result' => 'applied', 'edit_id' => self::note( $post_id, $edits[ $index ], $link, $batch, 'applied' ), 'content_hash' => $after );
		}
		return $results;
	}

	/** Writes a content, with its before-image. Returns the hash of what is there then; null when somebody else was faster. */
	private static function write( WP_Post $post, $content, $batch ) {
		$row  = Igny8Claims::find_by_post( $post->ID );
		$own  = $row && '' !== $row['written_hash'] && Igny8PostState::hash( $post ) === $row['written_hash'];
		$kept = Igny8BeforeImages::keep( 'links', 'post', $post->ID, $row ? $row['content_uuid'] : '', $batch, Igny8BeforeImages::image( $post->ID ) );
		if ( ! Igny8PostWriter::write_columns( $post, array( 'post_content' => $content ) ) ) {
			Igny8BeforeImages::drop( $kept );
			return null;
		}
		$after = Igny8PostState::load( $post->ID );
		$hash  = Igny8PostState::hash( $after );
		Igny8BeforeImages::done( $kept, $hash );
		// A link of ours is no change by others; what they changed before stays one.
		if ( $own ) {
			Igny8Claims::wrote( $row['content_uuid'], '', $hash );
		}
		return Igny8PostState::content_hash( $after );
	}

	private static function note( $post_id, array $edit, $link, $batch, $state ) {
		global $wpdb;
		$wpdb->insert(
			self::table(),
			array(
				'batch_uuid'  => $batch,
				'post_id'     => $post_id,
				'base_hash'   => $edit['base_hash'],
				'byte_offset' => $edit['offset'],
				'anchor'      => $edit['anchor'],
				'url'         => $edit['url'],
				'inserted'    => $link,
				'state'       => $state,
				'connection'  => Igny8Context::connection(),
				'created_gmt' => igny8_now(),
			)
		);
		return (int) $wpdb->insert_id;
	}

	/** The number of the same edit, when its first answer was lost. */
	private static function known( $batch, array $edit, $link ) {
		global $wpdb;
		return $wpdb->get_var( $wpdb->prepare( 'SELECT id FROM ' . self::table() . " WHERE batch_uuid = %s AND post_id = %d AND base_hash = %s AND byte_offset = %d AND inserted = %s AND state = 'applied'", $batch, $edit['post_id'], $edit['base_hash'], $edit['offset'], $link ) ); // phpcs:ignore
	}

	/** One noted edit. Null when there is none. */
	public static function find( $id ) {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . self::table() . ' WHERE id = %d', $id ), ARRAY_A ); // phpcs:ignore
	}

	private static function set_state( $id, $state ) {
		global $wpdb;
		$wpdb->update( self::table(), array( 'state' => $state ), array( 'id' => $id ) );
	}

	/** Takes single links out again, each by what was put in. */
	private static function revert( $ids, $batch ) {
		if ( ! is_array( $ids ) || ! $ids || count( $ids ) > self::MOST || array_filter( $ids, 'is_int' ) !== $ids ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'edit_ids' => array( 'must be a list of 1 to ' . self::MOST . ' numbers' ) ) ) );
		}
		if ( ! current_user_can( 'edit_others_posts' ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not edit links', array( 'capability' => 'edit_others_posts' ) );
		}
		$results = array();
		$rows    = array();
		foreach ( array_values( $ids ) as $index => $id ) {
			$row            = self::find( $id );
			$rows[ $index ] = $row ? $row : array();
			if ( ! $row || ! in_array( $row['state'], array( 'applied', 'reverted' ), true ) ) {
				$results[ $index ] = array( 'result' => 'not_found' );
				continue;
			}
			$done = 'reverted' === $row['state'] ? array( 'result' => 'already_reverted' ) : Igny8Locks::hold(
				'post:' . $row['post_id'],
				static function () use ( $row, $batch ) {
					return self::revert_one( $row, $batch );
				}
			);
			$results[ $index ] = array( 'edit_id' => $id ) + ( is_wp_error( $done ) ? array( 'result' => 'busy' ) : $done );
		}
		return self::answer( $results, $rows, $batch );
	}

	private static function revert_one( array $row, $batch ) {
		$post    = Igny8PostState::load( (int) $row['post_id'] );
		$refusal = self::refusal( $post );
		if ( $refusal ) {
			return $refusal;
		}
		$content = Igny8Splice::remove( $post->post_content, $row['inserted'], $row['anchor'] );
		if ( null === $content ) {
			return array( 'result' => 'conflict', 'content_hash' => Igny8PostState::content_hash( $post ) );
		}
		$after = self::write( $post, $content, $batch );
		if ( null === $after ) {
			return array( 'result' => 'busy' );
		}
		self::set_state( $row['id'], 'reverted' );
		return array( 'result' => 'reverted', 'content_hash' => $after );
	}

	/** Links that a signed message proposes: they wait for a person. */
	public static function suggest( array $data ) {
		$edits = isset( $data['edits'] ) && is_array( $data['edits'] ) ? array_values( $data['edits'] ) : array();
		$read  = array_map( array( __CLASS__, 'read' ), $edits );
		if ( ! $read || count( $read ) > self::MOST || array_filter( $read, 'is_string' ) ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'edits' => array( 'must be a list of 1 to ' . self::MOST . ' edits, as in POST links/' ) ) ) );
		}
		foreach ( $read as $edit ) {
			self::note( $edit['post_id'], $edit, Igny8Splice::link( $edit['anchor'], $edit['url'], $edit['rel'] ), igny8_uuid4(), 'suggested' );
		}
		return array( 'queued' => count( $read ) );
	}

	/** The proposals that wait. */
	public static function suggestions( $limit = 50 ) {
		global $wpdb;
		return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . self::table() . " WHERE state = 'suggested' ORDER BY id DESC LIMIT %d", $limit ), ARRAY_A ); // phpcs:ignore
	}

	/**
	 * What a person decided about a proposal.
	 *
	 * @return string What became of it: `applied`, `dismissed`, or why not.
	 */
	public static function decide( $id, $accept ) {
		$row = self::find( $id );
		if ( ! $row || 'suggested' !== $row['state'] ) {
			return 'not_found';
		}
		if ( ! $accept ) {
			self::set_state( $id, 'dismissed' );
			return 'dismissed';
		}
		$done = Igny8Locks::hold(
			'post:' . $row['post_id'],
			static function () use ( $row ) {
				$post    = Igny8PostState::load( (int) $row['post_id'] );
				$refusal = self::refusal( $post );
				if ( $refusal ) {
					return $refusal['result'];
				}
				if ( Igny8PostState::content_hash( $post ) !== $row['base_hash'] ) {
					return 'conflict';
				}
				$why = Igny8Splice::refusal( $post->post_content, (int) $row['byte_offset'], $row['anchor'] );
				if ( $why ) {
					return $why;
				}
				$hash = self::write( $post, Igny8Splice::insert( $post->post_content, (int) $row['byte_offset'], $row['anchor'], $row['inserted'] ), $row['batch_uuid'] );
				return null === $hash ? 'busy' : 'applied';
			}
		);
		$done = is_wp_error( $done ) ? 'busy' : $done;
		if ( 'applied' === $done ) {
			self::set_state( $id, 'applied' );
		}
		return $done;
	}
}
