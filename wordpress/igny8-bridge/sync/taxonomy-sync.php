<?php
/**
 * From WordPress to igny8: what people do with categories, tags and clusters.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Notes events of terms, and keeps the taxonomy for clusters. */
class Igny8TaxonomySync {
	const CLUSTER = 'igny8_cluster';

	/** Registers the taxonomy for clusters, when an administrator has switched it on. */
	public static function register_cluster_taxonomy() {
		if ( ! get_option( 'igny8_cluster_taxonomy' ) ) {
			return;
		}
		register_taxonomy(
			self::CLUSTER,
			array_values( array_filter( array( 'post', 'page', 'product' ), 'post_type_exists' ) ),
			array(
				'labels'            => array(
					'name'          => __( 'Topic clusters', 'igny8-bridge' ),
					'singular_name' => __( 'Topic cluster', 'igny8-bridge' ),
				),
				'hierarchical'      => true,
				'public'            => false,
				'show_ui'           => true,
				'show_in_rest'      => true,
				'show_admin_column' => true,
				'rewrite'           => false,
			)
		);
	}

	/** Which kind of igny8's taxonomies one of WordPress's is. Null for one that it does not know. */
	public static function igny8_type( $taxonomy ) {
		$types = array(
			'category'    => 'category',
			'post_tag'    => 'tag',
			'product_cat' => 'product_category',
			'product_tag' => 'product_tag',
			self::CLUSTER => 'cluster',
		);
		if ( 0 === strpos( $taxonomy, 'pa_' ) ) {
			return 'product_attribute';
		}
		return isset( $types[ $taxonomy ] ) ? $types[ $taxonomy ] : null;
	}

	/** A post's terms were set. */
	public static function terms_set( $post_id, $terms, $tt_ids, $taxonomy, $append, $old_tt_ids ) {
		$now = array_map( 'intval', $tt_ids );
		$old = array_map( 'intval', $old_tt_ids );
		sort( $now );
		sort( $old );
		if ( $now === $old || ! Igny8Terms::taxonomy( $taxonomy ) ) {
			return;
		}
		$row = get_post( $post_id ) ? Igny8Claims::find_by_post( $post_id ) : null;
		if ( $row ) {
			Igny8Events::add( 'post.updated', (int) $post_id, array( 'fields' => array( 'terms' ), 'taxonomy' => $taxonomy ), $row );
		}
	}

	/** A term was made. */
	public static function term_created( $term_id, $tt_id, $taxonomy ) {
		self::note( 'term.created', $term_id, $taxonomy );
	}

	/** A term was changed. */
	public static function term_edited( $term_id, $tt_id, $taxonomy ) {
		self::note( 'term.updated', $term_id, $taxonomy );
	}

	/** A term was deleted. */
	public static function term_deleted( $term_id, $tt_id, $taxonomy ) {
		self::note( 'term.deleted', $term_id, $taxonomy );
	}

	private static function note( $kind, $term_id, $taxonomy ) {
		if ( Igny8Terms::taxonomy( $taxonomy ) ) {
			Igny8Events::add( $kind, (int) $term_id, array( 'taxonomy' => $taxonomy ) );
		}
	}
}
