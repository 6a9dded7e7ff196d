<?php
/**
 * Takes back what a batch did.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Undoes the newest change first, and only what nobody has changed since. */
class Igny8Undo {
	/** `GET batches/{id}`. */
	public static function get( WP_REST_Request $request ) {
		$entries = Igny8BeforeImages::of_batch( strtolower( $request['id'] ) );
		if ( ! $entries ) {
			return igny8_error( 'igny8_not_found', 404, 'no such batch is known here' );
		}
		$rows = array();
		foreach ( $entries as $entry ) {
			$post = 'post' === $entry['object_type'] ? Igny8PostState::load( (int) $entry['object_id'] ) : null;
			if ( $post && ! Igny8PostState::is_visible( $post ) ) {
				continue;
			}
			$rows[] = self::describe( $entry ) + array(
				// Null for terms and images, which have no state of their own.
				'changed_since' => 'post' !== $entry['object_type'] ? null : ( 'done' === $entry['state'] && $post ? Igny8PostState::hash( $post ) !== $entry['after_hash'] : null ),
			);
		}
		return Igny8RestAPI::page( $request, $rows, count( $rows ), null );
	}

	private static function describe( array $entry ) {
		return array(
			'id'          => (int) $entry['id'],
			'operation'   => $entry['operation'],
			'object_type' => $entry['object_type'],
			'object_id'   => (int) $entry['object_id'],
			'content_id'  => '' === $entry['content_uuid'] ? null : $entry['content_uuid'],
			'state'       => $entry['state'],
			'created'     => igny8_iso( $entry['created_gmt'] ),
		);
	}

	/** `POST batches/{id}/undo`. */
	public static function post( WP_REST_Request $request ) {
		$batch   = strtolower( $request['id'] );
		$body    = $request->get_json_params();
		$force   = isset( $body['force'] ) && true === $body['force'];
		$only    = isset( $body['only'] ) && is_array( $body['only'] ) ? array_map( 'intval', $body['only'] ) : null;
		$entries = Igny8BeforeImages::of_batch( $batch );
		if ( ! $entries ) {
			return igny8_error( 'igny8_not_found', 404, 'no such batch is known here' );
		}
		$rows    = array();
		$trashed = array();
		foreach ( $entries as $entry ) {
			if ( 'undone' === $entry['state'] && 'create' === $entry['operation'] && 'post' === $entry['object_type'] ) {
				$trashed[] = (int) $entry['object_id'];
			}
		}
		// Posts first: a term or an image is free once the posts of the batch are gone.
		usort(
			$entries,
			static function ( $a, $b ) {
				return array( 'post' !== $a['object_type'], -$a['id'] ) <=> array( 'post' !== $b['object_type'], -$b['id'] );
			}
		);
		foreach ( $entries as $entry ) {
			if ( $only && ! in_array( (int) $entry['id'], $only, true ) ) {
				continue;
			}
			$result = 'undone' === $entry['state'] ? array( 'result' => 'already_undone' ) : self::one( $entry, $force, $trashed );
			if ( 'undone' === $result['result'] ) {
				Igny8BeforeImages::undone( $entry['id'] );
			}
			$rows[] = self::describe( $entry ) + $result;
		}
		$refused = array_filter(
			$rows,
			static function ( $row ) {
				return ! in_array( $row['result'], array( 'undone', 'already_undone', 'kept_in_use' ), true );
			}
		);
		return Igny8RestAPI::data( array( 'complete' => ! $refused, 'entries' => $rows ), 200 );
	}

	private static function one( array $entry, $force, array &$trashed ) {
		if ( 'post' !== $entry['object_type'] ) {
			return self::unmake( $entry, $trashed );
		}
		$post_id = (int) $entry['object_id'];
		$done    = Igny8Locks::hold(
			"post:$post_id",
			static function () use ( $entry, $force, $post_id ) {
				return self::post_entry( $entry, $force, $post_id );
			}
		);
		if ( is_wp_error( $done ) ) {
			return array( 'result' => 'busy' );
		}
		if ( 'undone' === $done['result'] && 'create' === $entry['operation'] ) {
			$trashed[] = $post_id;
		}
		return $done;
	}

	private static function post_entry( array $entry, $force, $post_id ) {
		$post = Igny8PostState::load( $post_id );
		if ( ! $post ) {
			return array( 'result' => 'gone' );
		}
		$refusal = self::refusal( $post, $entry );
		if ( $refusal ) {
			return $refusal;
		}
		$hash = Igny8PostState::hash( $post );
		if ( ! $force && ( '' === $entry['after_hash'] || $hash !== $entry['after_hash'] ) ) {
			return array( 'result' => 'changed_since', 'state_hash' => $hash );
		}
		if ( 'create' === $entry['operation'] ) {
			return Igny8PostWriter::trash( $post_id ) ? array( 'result' => 'undone' ) : array( 'result' => 'failed' );
		}
		if ( ! Igny8BeforeImages::restore( $post_id, $entry['image'] ) ) {
			return array( 'result' => 'busy' );
		}
		$post = Igny8PostState::load( $post_id );
		$now  = Igny8PostState::hash( $post );
		if ( 'adopt' === $entry['operation'] && ! $entry['image']['managed'] ) {
			global $wpdb;
			$wpdb->delete( igny8_table( 'posts' ), array( 'content_uuid' => $entry['content_uuid'] ) );
		} elseif ( '' !== $entry['content_uuid'] ) {
			Igny8Claims::wrote( $entry['content_uuid'], null, $now );
		}
		// False: another plugin changed something while it was put back, or a term no longer exists.
		return array( 'result' => 'undone', 'exact' => $now === $entry['image']['hash'], 'state_hash' => $now );
	}

	private static function refusal( WP_Post $post, array $entry ) {
		$caps   = get_post_type_object( $post->post_type )->cap;
		$before = isset( $entry['image']['columns']['post_status'] ) ? $entry['image']['columns']['post_status'] : '';
		$is     = in_array( $post->post_status, Igny8PostState::LIVE, true );
		$was    = in_array( $before, Igny8PostState::LIVE, true );
		if ( 'links' === $entry['operation'] && ( ! Igny8Context::has_scope( 'links' ) || ! current_user_can( $caps->edit_others_posts ) ) ) {
			return array( 'result' => 'forbidden', 'capability' => $caps->edit_others_posts, 'scope' => 'links' );
		}
		if ( ( $is || $was ) && 'links' !== $entry['operation'] && ! Igny8Context::has_scope( 'publish' ) ) {
			return array( 'result' => 'forbidden', 'scope' => 'publish' );
		}
		$needed = 'create' === $entry['operation'] ? 'delete_post' : 'edit_post';
		if ( ! current_user_can( $needed, $post->ID ) ) {
			return array( 'result' => 'forbidden', 'capability' => $needed );
		}
		if ( $was && ! $is && ! current_user_can( $caps->publish_posts ) ) {
			return array( 'result' => 'forbidden', 'capability' => $caps->publish_posts );
		}
		$author = isset( $entry['image']['columns']['post_author'] ) ? (int) $entry['image']['columns']['post_author'] : (int) $post->post_author;
		if ( (int) $post->post_author !== $author && ! current_user_can( $caps->edit_others_posts ) ) {
			return array( 'result' => 'forbidden', 'capability' => $caps->edit_others_posts );
		}
		return null;
	}

	/** A term or an image that the batch made goes when nothing else uses it. */
	private static function unmake( array $entry, array $trashed ) {
		$id = (int) $entry['object_id'];
		if ( 'media' === $entry['object_type'] ) {
			if ( ! Igny8Context::has_scope( 'media' ) || ! current_user_can( 'delete_post', $id ) ) {
				return array( 'result' => 'forbidden', 'capability' => 'delete_post', 'scope' => 'media' );
			}
			if ( ! get_post( $id ) ) {
				return array( 'result' => 'undone' );
			}
			return Igny8Media::is_used( $id, $trashed ) ? array( 'result' => 'kept_in_use' ) : array( 'result' => wp_delete_attachment( $id, true ) ? 'undone' : 'failed' );
		}
		$taxonomy = isset( $entry['image']['extra'] ) ? $entry['image']['extra'] : '';
		$term     = taxonomy_exists( $taxonomy ) ? get_term( $id, $taxonomy ) : null;
		if ( ! $term instanceof WP_Term ) {
			return array( 'result' => 'undone' );
		}
		// Whoever may make a tag may take back the one that was made.
		$type       = get_taxonomy( $taxonomy );
		$capability = $type->hierarchical ? $type->cap->delete_terms : $type->cap->assign_terms;
		if ( ! current_user_can( $capability ) ) {
			return array( 'result' => 'forbidden', 'capability' => $capability );
		}
		$users    = get_objects_in_term( $id, $taxonomy );
		$children = get_terms( array( 'taxonomy' => $taxonomy, 'parent' => $id, 'hide_empty' => false, 'fields' => 'ids' ) );
		// A menu of the site can lead to a term that holds nothing.
		if ( wp_get_associated_nav_menu_items( $id, 'taxonomy', $taxonomy ) ) {
			return array( 'result' => 'kept_in_use' );
		}
		if ( is_wp_error( $users ) || array_diff( array_map( 'intval', $users ), $trashed ) || ( is_array( $children ) && $children ) ) {
			return array( 'result' => 'kept_in_use' );
		}
		return array( 'result' => true === wp_delete_term( $id, $taxonomy ) ? 'undone' : 'failed' );
	}
}
