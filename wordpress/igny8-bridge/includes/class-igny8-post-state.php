<?php
/**
 * A post as the answers show it, and the hashes by which a change is seen.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Reads posts. WordPress has no ETag, and its time of change moves when nothing changed: hashes tell. */
class Igny8PostState {
	/** The statuses that mean: live, or about to be. */
	const LIVE = array( 'publish', 'future', 'private' );

	/** The taxonomies of a post that people see. */
	public static function taxonomies( $post_type ) {
		$names = array();
		foreach ( get_object_taxonomies( $post_type ) as $name ) {
			if ( Igny8Terms::taxonomy( $name ) ) {
				$names[] = $name;
			}
		}
		sort( $names );
		return $names;
	}

	/** The terms of a post, by taxonomy; taxonomies without a term are left out. */
	public static function terms( WP_Post $post ) {
		$all = array();
		foreach ( self::taxonomies( $post->post_type ) as $taxonomy ) {
			$terms = wp_get_object_terms( $post->ID, $taxonomy, array( 'orderby' => 'term_id' ) );
			foreach ( is_wp_error( $terms ) ? array() : $terms as $term ) {
				$all[ $taxonomy ][] = Igny8Terms::describe( $term );
			}
		}
		return $all;
	}

	/** SHA-256 in hex of the content as stored: what link edits are based on. */
	public static function content_hash( WP_Post $post ) {
		return hash( 'sha256', $post->post_content );
	}

	/** SHA-256 in hex of everything that igny8 can set: what updates are based on. */
	public static function hash( WP_Post $post ) {
		$parts = array(
			$post->post_title,
			$post->post_content,
			$post->post_excerpt,
			$post->post_name,
			$post->post_status,
			'future' === $post->post_status ? $post->post_date_gmt : '',
			(string) $post->post_author,
			(string) $post->post_parent,
			(string) get_post_thumbnail_id( $post ),
		);
		foreach ( self::terms( $post ) as $taxonomy => $terms ) {
			$parts[] = $taxonomy . ':' . implode( ',', wp_list_pluck( $terms, 'id' ) );
		}
		foreach ( Igny8Seo::read( $post->ID ) as $value ) {
			$parts[] = (string) $value;
		}
		$parts[] = (string) get_post_meta( $post->ID, '_igny8_schema', true );
		return igny8_hash( $parts );
	}

	/** Whether the key's user may see a post: public ones, and those that the user may edit. */
	public static function is_visible( WP_Post $post ) {
		return is_post_publicly_viewable( $post ) || current_user_can( 'edit_post', $post->ID );
	}

	/** Whether the key's user may read its text: not behind a password, unless the user could change it. */
	public static function is_readable( WP_Post $post ) {
		return '' === $post->post_password || current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * A post as the answers show it.
	 *
	 * @param bool $with_content Whether its content is wanted.
	 */
	public static function describe( WP_Post $post, $with_content = true ) {
		$row      = Igny8Claims::find_by_post( $post->ID );
		$can_edit = current_user_can( 'edit_post', $post->ID );
		$can_read = self::is_readable( $post );
		$type     = get_post_type_object( $post->post_type );
		$author   = get_userdata( (int) $post->post_author );
		$image    = (int) get_post_thumbnail_id( $post );
		$hash     = self::hash( $post );
		$state    = array(
			'id'              => $post->ID,
			'content_id'      => $row ? $row['content_uuid'] : null,
			'task_id'         => $row && '' !== $row['task_uuid'] ? $row['task_uuid'] : null,
			'managed'         => (bool) $row,
			'post_type'       => $post->post_type,
			'status'          => $post->post_status,
			'slug'            => $post->post_name,
			'link'            => get_permalink( $post ),
			'title'           => html_entity_decode( $post->post_title, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
			// Who has no password for a post reads neither its text nor what sums it up.
			'excerpt'         => $can_read ? html_entity_decode( $post->post_excerpt, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '',
			'author'          => array(
				'id'   => (int) $post->post_author,
				'name' => $author ? $author->display_name : '',
			),
			'parent'          => (int) $post->post_parent,
			'date'            => igny8_iso( $post->post_date_gmt ),
			'modified'        => igny8_iso( $post->post_modified_gmt ),
			'missed_schedule' => 'future' === $post->post_status && $post->post_date_gmt < igny8_now(),
			'featured_media'  => $image ? array(
				'id'  => $image,
				'url' => (string) wp_get_attachment_url( $image ),
			) : null,
			'terms'           => (object) self::terms( $post ),
			'seo'             => Igny8Seo::read( $post->ID ),
			'last_synced'     => self::last_synced( $post->ID ),
			'revision_hash'   => $row && '' !== $row['revision_hash'] ? $row['revision_hash'] : null,
			'content_hash'    => self::content_hash( $post ),
			'state_hash'      => $hash,
			// Null: igny8 has not written it yet, so it cannot tell.
			'changed_by_others' => $row && '' !== $row['written_hash'] ? $row['written_hash'] !== $hash : null,
			'can'             => array(
				'edit'    => $can_edit,
				'publish' => $can_edit && current_user_can( $type ? $type->cap->publish_posts : 'publish_posts' ),
				'delete'  => current_user_can( 'delete_post', $post->ID ),
			),
		);
		if ( $with_content ) {
			$state['content'] = $can_read ? $post->post_content : null;
		}
		return $state;
	}

	private static function last_synced( $post_id ) {
		return igny8_iso( (string) get_post_meta( $post_id, '_igny8_last_synced', true ) );
	}

	/** A post, read anew. Null when there is none, or it is no content at all. */
	public static function load( $post_id ) {
		clean_post_cache( $post_id );
		$post = $post_id > 0 ? get_post( $post_id ) : null;
		return $post && ! in_array( $post->post_type, array( 'revision', 'attachment', 'nav_menu_item', 'custom_css', 'customize_changeset', 'oembed_cache', 'user_request', 'wp_global_styles' ), true ) && 'auto-draft' !== $post->post_status ? $post : null;
	}
}
