<?php
/**
 * Categories, tags and other terms, by name.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Finds terms by the names that people read, and makes them where the key's user may. */
class Igny8Terms {
	/** A term as the answers show it. */
	public static function describe( WP_Term $term ) {
		return array(
			'id'     => $term->term_id,
			'name'   => html_entity_decode( $term->name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
			'slug'   => $term->slug,
			'parent' => $term->parent,
		);
	}

	/** Whether a taxonomy can be asked for: those that people see. */
	public static function taxonomy( $name ) {
		$taxonomy = is_string( $name ) ? get_taxonomy( $name ) : false;
		return $taxonomy && ( $taxonomy->public || $taxonomy->show_ui ) && ! in_array( $name, array( 'nav_menu', 'link_category', 'post_format', 'wp_theme', 'wp_template_part_area', 'wp_pattern_category' ), true ) ? $taxonomy : null;
	}

	/**
	 * Reads a wanted term.
	 *
	 * @param mixed $given A name, or `name` with `parent` (a name), `slug`, `description`.
	 * @return array|null Null when it is neither.
	 */
	public static function wanted( $given ) {
		$given = is_string( $given ) ? array( 'name' => $given ) : $given;
		if ( ! is_array( $given ) || array_diff( array_keys( $given ), array( 'name', 'parent', 'slug', 'description' ) ) ) {
			return null;
		}
		foreach ( $given as $value ) {
			if ( ! is_string( $value ) ) {
				return null;
			}
		}
		$name = igny8_plain_text( isset( $given['name'] ) ? $given['name'] : '' );
		if ( '' === $name || mb_strlen( $name ) > 200 ) {
			return null;
		}
		return array(
			'name'        => $name,
			'parent'      => igny8_plain_text( isset( $given['parent'] ) ? $given['parent'] : '' ),
			'slug'        => sanitize_title( isset( $given['slug'] ) ? $given['slug'] : '' ),
			'description' => igny8_plain_text( isset( $given['description'] ) ? $given['description'] : '' ),
		);
	}

	/**
	 * Finds a term, or makes it.
	 *
	 * @return array|WP_Error `id` and `created`.
	 */
	public static function ensure( $taxonomy, array $wanted, $batch = '' ) {
		$parent = 0;
		if ( '' !== $wanted['parent'] && is_taxonomy_hierarchical( $taxonomy ) ) {
			$made = self::ensure( $taxonomy, array( 'name' => $wanted['parent'], 'parent' => '', 'slug' => '', 'description' => '' ), $batch );
			if ( is_wp_error( $made ) ) {
				return $made;
			}
			$parent = $made['id'];
		}
		$found = self::find( $taxonomy, $wanted['name'], '' !== $wanted['parent'] ? $parent : null );
		if ( $found ) {
			return array(
				'id'      => $found,
				'created' => false,
			);
		}
		$type       = get_taxonomy( $taxonomy );
		$capability = $type->hierarchical ? $type->cap->edit_terms : $type->cap->assign_terms;
		if ( ! current_user_can( $capability ) ) {
			return igny8_error( 'igny8_capability', 403, "the user of this key may not make terms of $taxonomy", array( 'capability' => map_meta_cap( $capability, get_current_user_id() )[0] ) );
		}
		return Igny8Locks::hold(
			"term:$taxonomy:$parent:" . mb_strtolower( $wanted['name'] ),
			static function () use ( $taxonomy, $wanted, $parent, $batch ) {
				// Another request may have made it while this one waited.
				clean_taxonomy_cache( $taxonomy );
				wp_cache_set( 'last_changed', microtime(), 'terms' );
				$found = self::find( $taxonomy, $wanted['name'], $parent );
				if ( $found ) {
					return array(
						'id'      => $found,
						'created' => false,
					);
				}
				$made = wp_insert_term(
					wp_slash( $wanted['name'] ),
					$taxonomy,
					wp_slash(
						array(
							'slug'        => $wanted['slug'],
							'parent'      => $parent,
							'description' => $wanted['description'],
						)
					)
				);
				if ( is_wp_error( $made ) ) {
					$known = 'term_exists' === $made->get_error_code() ? (int) $made->get_error_data() : 0;
					return $known ? array(
						'id'      => $known,
						'created' => false,
					) : igny8_error( 'igny8_term_refused', 400, 'WordPress refused a term: ' . wp_strip_all_tags( $made->get_error_message() ) );
				}
				Igny8BeforeImages::note_created( 'term', (int) $made['term_id'], $batch, $taxonomy );
				return array(
					'id'      => (int) $made['term_id'],
					'created' => true,
				);
			}
		);
	}

	/**
	 * Finds a term by the name that people read.
	 *
	 * @param int|null $parent The parent it must have; null for any.
	 * @return int 0 when there is none.
	 */
	public static function find( $taxonomy, $name, $parent ) {
		$ways = array( array( 'name' => $name ), array( 'slug' => sanitize_title( $name ) ) );
		foreach ( $ways as $way ) {
			$terms = get_terms( array( 'taxonomy' => $taxonomy, 'hide_empty' => false, 'orderby' => 'term_id' ) + $way );
			foreach ( is_wp_error( $terms ) ? array() : $terms as $term ) {
				if ( ( null === $parent || $term->parent === $parent ) && self::fold( $term->name ) === self::fold( $name ) ) {
					return $term->term_id;
				}
			}
		}
		return 0;
	}

	private static function fold( $name ) {
		return mb_strtolower( preg_replace( '/\s+/u', ' ', trim( html_entity_decode( $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ) );
	}

	/** `GET terms/`. */
	public static function get( WP_REST_Request $request ) {
		$taxonomy = self::taxonomy( $request['taxonomy'] );
		if ( ! $taxonomy ) {
			return igny8_error( 'igny8_invalid', 400, 'there is no such taxonomy', array( 'errors' => array( 'taxonomy' => array( 'is not one of this site' ) ) ) );
		}
		$limit = (int) $request['limit'];
		$terms = get_terms(
			array(
				'taxonomy'   => $taxonomy->name,
				'hide_empty' => false,
				'orderby'    => 'term_id',
				'number'     => $limit,
				'offset'     => (int) $request['offset'],
			)
		);
		$count = (int) wp_count_terms( array( 'taxonomy' => $taxonomy->name, 'hide_empty' => false ) );
		$rows  = array_map(
			static function ( $term ) {
				return self::describe( $term ) + array(
					'description' => $term->description,
					'posts'       => $term->count,
					'link'        => is_string( get_term_link( $term ) ) ? get_term_link( $term ) : null,
				);
			},
			is_wp_error( $terms ) ? array() : $terms
		);
		$next  = (int) $request['offset'] + count( $rows );
		return Igny8RestAPI::page( $request, $rows, $count, $next < $count ? array( 'offset' => $next ) : null );
	}

	/** `POST terms/`. */
	public static function post( WP_REST_Request $request ) {
		$body     = $request->get_json_params();
		$taxonomy = self::taxonomy( isset( $body['taxonomy'] ) ? $body['taxonomy'] : '' );
		$list     = isset( $body['terms'] ) && is_array( $body['terms'] ) ? array_values( $body['terms'] ) : array();
		$batch    = isset( $body['batch_id'] ) ? $body['batch_id'] : '';
		$errors   = array();
		if ( ! $taxonomy ) {
			$errors['taxonomy'][] = 'is not one of this site';
		}
		if ( '' !== $batch && ! igny8_is_uuid( $batch ) ) {
			$errors['batch_id'][] = 'must be a UUID';
		}
		$wanted = array_map( array( __CLASS__, 'wanted' ), $list );
		if ( ! $list || count( $list ) > 100 || in_array( null, $wanted, true ) ) {
			$errors['terms'][] = 'must be 1 to 100 names, or objects with name, parent, slug, description';
		}
		if ( $errors ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => $errors ) );
		}
		$rows = array();
		foreach ( $wanted as $one ) {
			$made = self::ensure( $taxonomy->name, $one, strtolower( $batch ) );
			if ( is_wp_error( $made ) ) {
				return $made;
			}
			$rows[] = array( 'created' => $made['created'] ) + self::describe( get_term( $made['id'], $taxonomy->name ) );
		}
		return Igny8RestAPI::data( array( 'terms' => $rows ), in_array( true, wp_list_pluck( $rows, 'created' ), true ) ? 201 : 200 );
	}
}
