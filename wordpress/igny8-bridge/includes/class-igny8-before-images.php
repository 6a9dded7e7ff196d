<?php
/**
 * How things were before igny8 changed them.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * Before-images are taken and kept here, on WordPress's side, and never come from a client. They hold
 * the columns and the meta as the database has them, so that putting them back changes no byte.
 */
class Igny8BeforeImages {
	/** The columns of a post that are put back. */
	const COLUMNS = array( 'post_author', 'post_date', 'post_date_gmt', 'post_content', 'post_title', 'post_excerpt', 'post_status', 'comment_status', 'ping_status', 'post_password', 'post_name', 'post_parent', 'menu_order' );

	/** The meta keys besides those for search engines. */
	const META = array( '_igny8_task_id', '_igny8_content_id', '_igny8_managed', '_igny8_schema', '_thumbnail_id', '_wp_trash_meta_status', '_wp_trash_meta_time', '_wp_desired_post_slug', '_wp_old_slug' );

	private static function meta_keys() {
		return array_merge( self::META, Igny8Seo::keys() );
	}

	/** Takes the image of a post. */
	public static function image( $post_id ) {
		global $wpdb;
		$columns = $wpdb->get_row( $wpdb->prepare( 'SELECT ' . implode( ', ', self::COLUMNS ) . " FROM $wpdb->posts WHERE ID = %d", $post_id ), ARRAY_A ); // phpcs:ignore
		$keys    = self::meta_keys();
		$places  = implode( ', ', array_fill( 0, count( $keys ), '%s' ) );
		$meta    = $wpdb->get_results( $wpdb->prepare( "SELECT meta_key, meta_value FROM $wpdb->postmeta WHERE post_id = %d AND meta_key IN ($places) ORDER BY meta_id", array_merge( array( $post_id ), $keys ) ), ARRAY_N ); // phpcs:ignore
		$terms   = array();
		$post    = get_post( $post_id );
		foreach ( Igny8PostState::taxonomies( $post->post_type ) as $taxonomy ) {
			$terms[ $taxonomy ] = array_map( 'intval', (array) wp_get_object_terms( $post_id, $taxonomy, array( 'fields' => 'ids' ) ) );
		}
		return array(
			'columns' => $columns,
			'meta'    => $meta,
			'terms'   => $terms,
			'aioseo'  => Igny8Seo::aioseo_row( $post_id ),
			'managed' => (bool) Igny8Claims::find_by_post( $post_id ),
			'hash'    => Igny8PostState::hash( $post ),
		);
	}

	/**
	 * Keeps an image.
	 *
	 * @param string $operation `create`, `update`, `trash`, `restore`, `adopt`, `links`.
	 * @param array  $image     What `image` returned; empty for what did not exist before.
	 * @return int Its number.
	 */
	public static function keep( $operation, $object_type, $object_id, $content_uuid, $batch, array $image ) {
		global $wpdb;
		$wpdb->insert(
			igny8_table( 'before' ),
			array(
				'batch_uuid'   => $batch,
				'operation'    => $operation,
				'object_type'  => $object_type,
				'object_id'    => $object_id,
				'content_uuid' => $content_uuid,
				'image'        => self::pack( $image ),
				'connection'   => Igny8Context::connection(),
				'state'        => 'pending',
				'created_gmt'  => igny8_now(),
			)
		);
		return (int) $wpdb->insert_id;
	}

	/** Says that the change was made, and how the thing was right after it. */
	public static function done( $id, $after_hash ) {
		global $wpdb;
		$wpdb->update( igny8_table( 'before' ), array( 'state' => 'done', 'after_hash' => $after_hash ), array( 'id' => $id ) );
	}

	/** Forgets an image: the change was not made. */
	public static function drop( $id ) {
		global $wpdb;
		$wpdb->delete( igny8_table( 'before' ), array( 'id' => $id ) );
	}

	/** Notes a term or an image that igny8 made; one that belongs to no batch needs no note. */
	public static function note_created( $object_type, $object_id, $batch, $extra ) {
		if ( '' !== $batch ) {
			self::done( self::keep( 'create', $object_type, $object_id, '', $batch, array( 'extra' => $extra ) ), '' );
		}
	}

	/** One kept image. Null when there is none. */
	public static function find( $id ) {
		global $wpdb;
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . igny8_table( 'before' ) . ' WHERE id = %d', $id ), ARRAY_A ); // phpcs:ignore
		return $row ? self::unpacked( $row ) : null;
	}

	/** All images of a batch, the newest first. */
	public static function of_batch( $batch ) {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . igny8_table( 'before' ) . ' WHERE batch_uuid = %s ORDER BY id DESC', $batch ), ARRAY_A ); // phpcs:ignore
		return array_map( array( __CLASS__, 'unpacked' ), $rows );
	}

	/** Marks an image as put back. */
	public static function undone( $id ) {
		global $wpdb;
		$wpdb->update( igny8_table( 'before' ), array( 'state' => 'undone' ), array( 'id' => $id ) );
	}

	private static function unpacked( array $row ) {
		$row['image'] = self::unpack( $row['image'] );
		return $row;
	}

	/** Base64 of JSON whose texts are base64 themselves: a text that is no UTF-8 stays what it is. */
	private static function pack( array $image ) {
		array_walk_recursive(
			$image,
			static function ( &$value ) {
				$value = is_string( $value ) ? 's' . base64_encode( $value ) : $value; // phpcs:ignore
			}
		);
		return base64_encode( gzcompress( json_encode( $image ) ) ); // phpcs:ignore
	}

	private static function unpack( $packed ) {
		$image = json_decode( (string) gzuncompress( (string) base64_decode( $packed, true ) ), true ); // phpcs:ignore
		$image = is_array( $image ) ? $image : array();
		array_walk_recursive(
			$image,
			static function ( &$value ) {
				$value = is_string( $value ) ? base64_decode( substr( $value, 1 ) ) : $value; // phpcs:ignore
			}
		);
		return $image;
	}

	/**
	 * Puts a post back as an image has it, byte for byte.
	 *
	 * @return bool Whether it was put back; not, when somebody is saving the post in this moment.
	 */
	public static function restore( $post_id, array $image ) {
		global $wpdb;
		if ( ! Igny8PostWriter::write_columns( get_post( $post_id ), $image['columns'] ) ) {
			return false;
		}
		$keys   = self::meta_keys();
		$places = implode( ', ', array_fill( 0, count( $keys ), '%s' ) );
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->postmeta WHERE post_id = %d AND meta_key IN ($places)", array_merge( array( $post_id ), $keys ) ) ); // phpcs:ignore
		foreach ( $image['meta'] as $meta ) {
			$wpdb->insert(
				$wpdb->postmeta,
				array(
					'post_id'    => $post_id,
					'meta_key'   => $meta[0], // phpcs:ignore
					'meta_value' => $meta[1], // phpcs:ignore
				)
			);
		}
		foreach ( $image['terms'] as $taxonomy => $ids ) {
			if ( taxonomy_exists( $taxonomy ) ) {
				$there = array_filter(
					$ids,
					static function ( $id ) use ( $taxonomy ) {
						return get_term( $id, $taxonomy ) instanceof WP_Term;
					}
				);
				wp_set_object_terms( $post_id, array_values( $there ), $taxonomy );
			}
		}
		Igny8Seo::restore_aioseo_row( $post_id, $image['aioseo'] );
		clean_post_cache( $post_id );
		return true;
	}
}
