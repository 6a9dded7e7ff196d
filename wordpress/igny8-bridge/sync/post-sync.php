<?php
/**
 * From WordPress to igny8: what people do with posts.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Notes events of managed posts. */
class Igny8PostSync {
	/** Maps WordPress's own status to igny8's: live for somebody, or not. */
	public static function igny8_status( $status ) {
		return in_array( $status, array( 'publish', 'private' ), true ) ? 'published' : 'draft';
	}

	/** The row of a managed post. Null for all other posts, revisions and autosaves. */
	private static function row( $post ) {
		if ( ! $post instanceof WP_Post || 'revision' === $post->post_type || 'auto-draft' === $post->post_status ) {
			return null;
		}
		return Igny8Claims::find_by_post( $post->ID );
	}

	/** A status changed. */
	public static function status_changed( $new, $old, $post ) {
		if ( $new === $old ) {
			return;
		}
		$row = self::row( $post );
		if ( ! $row ) {
			return;
		}
		update_post_meta( $post->ID, '_igny8_wordpress_status', wp_slash( $new ) );
		$kind = 'trash' === $new ? 'post.trashed' : ( 'trash' === $old ? 'post.restored' : 'post.status' );
		Igny8Events::add(
			$kind,
			$post->ID,
			array(
				'from'         => $old,
				'to'           => $new,
				'igny8_status' => self::igny8_status( $new ),
			),
			$row
		);
	}

	/** A post was saved: which of its fields are other ones now. */
	public static function updated( $post_id, $after, $before ) {
		$fields = array();
		$names  = array(
			'post_title'    => 'title',
			'post_content'  => 'content',
			'post_excerpt'  => 'excerpt',
			'post_name'     => 'slug',
			'post_author'   => 'author',
			'post_parent'   => 'parent',
			'post_date_gmt' => 'date',
		);
		foreach ( $names as $column => $field ) {
			if ( (string) $after->$column !== (string) $before->$column ) {
				$fields[] = $field;
			}
		}
		// The trash renames a post by itself.
		if ( array( 'slug' ) === $fields && in_array( 'trash', array( $after->post_status, $before->post_status ), true ) ) {
			return;
		}
		$row = $fields ? self::row( $after ) : null;
		if ( $row ) {
			Igny8Events::add( 'post.updated', $post_id, array( 'fields' => $fields ), $row );
		}
	}

	/** A post is deleted for good: its tombstone. */
	public static function deleted( $post_id, $post = null ) {
		$row = self::row( $post ? $post : get_post( $post_id ) );
		if ( $row ) {
			Igny8Claims::gone( $post_id );
			Igny8Events::add( 'post.deleted', $post_id, array( 'from' => $post ? $post->post_status : '' ), $row );
		}
	}

	/** An image that came from igny8 is deleted. */
	public static function attachment_deleted( $attachment_id ) {
		global $wpdb;
		$sha = $wpdb->get_var( $wpdb->prepare( 'SELECT sha256 FROM ' . igny8_table( 'media' ) . ' WHERE attachment_id = %d', $attachment_id ) ); // phpcs:ignore
		if ( $sha ) {
			$wpdb->delete( igny8_table( 'media' ), array( 'attachment_id' => $attachment_id ) );
			Igny8Events::add( 'media.deleted', (int) $attachment_id, array( 'sha256' => $sha ) );
		}
	}

	/** Meta that belongs to a post's state was changed: by a person in an SEO plugin's box, as a rule. */
	public static function meta_changed( $meta_id, $post_id, $key ) {
		static $noted = array();
		if ( '_thumbnail_id' !== $key && ! in_array( $key, Igny8Seo::keys(), true ) ) {
			return;
		}
		$row  = self::row( get_post( $post_id ) );
		$what = '_thumbnail_id' === $key ? 'featured_media' : 'seo';
		// One event for all the fields that a form saves at once.
		if ( $row && ! isset( $noted[ "$post_id:$what" ] ) ) {
			$noted[ "$post_id:$what" ] = true;
			Igny8Events::add( 'post.updated', (int) $post_id, array( 'fields' => array( $what ) ), $row );
		}
	}
}
