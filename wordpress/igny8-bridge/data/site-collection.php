<?php
/**
 * Collects posts and what the site is made of.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Reads in pages that neither skip nor repeat anything while the site changes. */
class Igny8SiteCollection {
	/**
	 * A page of posts, the longest unchanged first.
	 *
	 * WordPress gives a draft no time of change until it is saved a second time: those come every time.
	 *
	 * @param array $how `modified_after` (UTC, inclusive), `statuses`, `types`, `managed` (true, false or null
	 *                   for both), `after` ([time, id] of the last one seen), `limit`.
	 * @return array `posts`, and `after` for the next page; null at the end.
	 */
	public static function posts( array $how ) {
		global $wpdb;
		$places = implode( ', ', array_fill( 0, count( $how['types'] ), '%s' ) );
		$status = implode( ', ', array_fill( 0, count( $how['statuses'] ), '%s' ) );
		$claims = igny8_table( 'posts' );
		$mine   = null === $how['managed'] ? '' : ( $how['managed'] ? 'AND EXISTS' : 'AND NOT EXISTS' ) . " (SELECT 1 FROM $claims c WHERE c.post_id = p.ID AND c.state = 'done')";
		$posts  = array();
		$after  = $how['after'];
		while ( count( $posts ) < $how['limit'] ) {
			$want = $how['limit'] - count( $posts );
			$rows = $wpdb->get_results( // phpcs:ignore
				$wpdb->prepare(
					"SELECT p.ID, p.post_modified_gmt FROM $wpdb->posts p WHERE p.post_type IN ($places) AND p.post_status IN ($status) AND (p.post_modified_gmt >= %s OR p.post_modified_gmt = '0000-00-00 00:00:00') AND (p.post_modified_gmt > %s OR (p.post_modified_gmt = %s AND p.ID > %d)) $mine ORDER BY p.post_modified_gmt, p.ID LIMIT %d", // phpcs:ignore
					array_merge( $how['types'], $how['statuses'], array( $how['modified_after'], $after[0], $after[0], $after[1], $want ) )
				)
			);
			foreach ( $rows as $row ) {
				$after = array( $row->post_modified_gmt, (int) $row->ID );
				$post  = Igny8PostState::load( (int) $row->ID );
				if ( $post && Igny8PostState::is_visible( $post ) ) {
					$posts[] = $post;
				}
			}
			if ( count( $rows ) < $want ) {
				return array( 'posts' => $posts, 'after' => null );
			}
		}
		return array( 'posts' => $posts, 'after' => $after );
	}

	/** The post types that content can have. */
	public static function post_types() {
		$rows = array();
		foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) {
			if ( 'attachment' === $type->name ) {
				continue;
			}
			$counts = array();
			foreach ( (array) wp_count_posts( $type->name ) as $status => $count ) {
				if ( (int) $count > 0 && 'auto-draft' !== $status && ( 'publish' === $status || current_user_can( $type->cap->edit_others_posts ) ) ) {
					$counts[ $status ] = (int) $count;
				}
			}
			$rows[] = array(
				'name'         => $type->name,
				'label'        => $type->label,
				'hierarchical' => $type->hierarchical,
				'supports'     => array_keys( array_filter( get_all_post_type_supports( $type->name ) ) ),
				'taxonomies'   => Igny8PostState::taxonomies( $type->name ),
				'can_create'   => current_user_can( $type->cap->create_posts ),
				'can_publish'  => current_user_can( $type->cap->publish_posts ),
				'counts'       => (object) $counts,
			);
		}
		return $rows;
	}

	/** The taxonomies that people see. */
	public static function taxonomies() {
		$rows = array();
		foreach ( get_taxonomies( array(), 'objects' ) as $taxonomy ) {
			if ( ! Igny8Terms::taxonomy( $taxonomy->name ) ) {
				continue;
			}
			$rows[] = array(
				'name'         => $taxonomy->name,
				'label'        => $taxonomy->label,
				'igny8_type'   => Igny8TaxonomySync::igny8_type( $taxonomy->name ),
				'hierarchical' => $taxonomy->hierarchical,
				'post_types'   => array_values( $taxonomy->object_type ),
				'terms'        => (int) wp_count_terms( array( 'taxonomy' => $taxonomy->name, 'hide_empty' => false ) ),
				'can_create'   => current_user_can( $taxonomy->hierarchical ? $taxonomy->cap->edit_terms : $taxonomy->cap->assign_terms ),
			);
		}
		return $rows;
	}

	/** Those who can write: all of them only for a user who may see the others' posts. */
	public static function authors() {
		$how = current_user_can( 'edit_others_posts' ) ? array( 'capability' => 'edit_posts', 'number' => 200, 'orderby' => 'ID' ) : array( 'include' => array( get_current_user_id() ) );
		return array_map(
			static function ( $user ) {
				return array(
					'id'    => $user->ID,
					'login' => $user->user_login,
					'name'  => $user->display_name,
					'roles' => array_values( $user->roles ),
				);
			},
			get_users( $how )
		);
	}
}
