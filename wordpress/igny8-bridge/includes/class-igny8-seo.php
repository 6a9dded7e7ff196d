<?php
/**
 * Titles and descriptions for search engines.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes for the SEO plugin that is active, and always into our own meta too, so that a change of
 * SEO plugins loses nothing.
 */
class Igny8Seo {
	/** Our own meta keys. */
	const OWN = array(
		'title'         => '_igny8_meta_title',
		'description'   => '_igny8_meta_description',
		'focus_keyword' => '_igny8_focus_keyword',
	);

	/** The SEO plugins: the constant by which one is known, and its meta keys. */
	const PLUGINS = array(
		'yoast'    => array(
			'constant'      => 'WPSEO_VERSION',
			'title'         => '_yoast_wpseo_title',
			'description'   => '_yoast_wpseo_metadesc',
			'focus_keyword' => '_yoast_wpseo_focuskw',
		),
		'rankmath' => array(
			'constant'      => 'RANK_MATH_VERSION',
			'title'         => 'rank_math_title',
			'description'   => 'rank_math_description',
			'focus_keyword' => 'rank_math_focus_keyword',
		),
		// AIOSEO reads its own table; these are what it writes beside it for others to read.
		'aioseo'   => array(
			'constant'      => 'AIOSEO_VERSION',
			'title'         => '_aioseo_title',
			'description'   => '_aioseo_description',
			'focus_keyword' => '_aioseo_keywords',
		),
		'seopress' => array(
			'constant'      => 'SEOPRESS_VERSION',
			'title'         => '_seopress_titles_title',
			'description'   => '_seopress_titles_desc',
			'focus_keyword' => '_seopress_analysis_target_kw',
		),
	);

	/** Others that print titles and descriptions; they are not written to. */
	const OTHERS = array( 'THE_SEO_FRAMEWORK_VERSION', 'SLIM_SEO_VER', 'SQ_VERSION' );

	/** The active SEO plugin that we know to write for. Null when there is none. */
	public static function active() {
		foreach ( self::PLUGINS as $name => $plugin ) {
			if ( defined( $plugin['constant'] ) ) {
				return $name;
			}
		}
		return null;
	}

	/** Its version. Null when there is none. */
	public static function version() {
		$name = self::active();
		return $name ? (string) constant( self::PLUGINS[ $name ]['constant'] ) : null;
	}

	/** Whether nobody else prints titles and descriptions. */
	public static function is_ours_to_print() {
		if ( self::active() ) {
			return false;
		}
		foreach ( self::OTHERS as $constant ) {
			if ( defined( $constant ) ) {
				return false;
			}
		}
		/** Filters whether the bridge prints title, description and Open Graph itself. */
		return (bool) apply_filters( 'igny8_print_head', true );
	}

	/**
	 * The post meta of what is to be set.
	 *
	 * @param array $seo `title`, `description`, `focus_keyword`, each a text; what is missing stays as it is.
	 */
	public static function meta( array $seo ) {
		$meta   = array();
		$active = self::active();
		foreach ( self::OWN as $field => $key ) {
			if ( ! isset( $seo[ $field ] ) ) {
				continue;
			}
			$meta[ $key ] = $seo[ $field ];
			if ( $active ) {
				$meta[ self::PLUGINS[ $active ][ $field ] ] = $seo[ $field ];
			}
		}
		return $meta;
	}

	/** What has no place in post meta: AIOSEO's own row. */
	public static function save_rows( $post_id, array $seo ) {
		if ( 'aioseo' !== self::active() || ! $seo || ! self::aioseo_table() ) {
			return;
		}
		global $wpdb;
		$table = self::aioseo_table();
		$set   = array( 'updated' => igny8_now() );
		if ( isset( $seo['title'] ) ) {
			$set['title'] = $seo['title'];
		}
		if ( isset( $seo['description'] ) ) {
			$set['description'] = $seo['description'];
		}
		$row = self::aioseo_row( $post_id );
		if ( isset( $seo['focus_keyword'] ) ) {
			$phrases            = $row ? json_decode( (string) $row['keyphrases'], true ) : null;
			$phrases            = is_array( $phrases ) ? $phrases : array( 'additional' => array() );
			$phrases['focus']   = array( 'keyphrase' => $seo['focus_keyword'], 'score' => 0, 'analysis' => (object) array() );
			$set['keyphrases'] = igny8_json( $phrases );
		}
		if ( $row ) {
			$wpdb->update( $table, $set, array( 'post_id' => $post_id ) );
		} else {
			$wpdb->insert( $table, $set + array( 'post_id' => $post_id, 'created' => igny8_now() ) );
		}
	}

	/** What is set now: the active SEO plugin's values, for people edit them there; ours where that has none. */
	public static function read( $post_id ) {
		$active = self::active();
		$found  = array();
		foreach ( self::OWN as $field => $key ) {
			$value = $active ? (string) get_post_meta( $post_id, self::PLUGINS[ $active ][ $field ], true ) : '';
			$found[ $field ] = '' !== $value ? $value : (string) get_post_meta( $post_id, $key, true );
		}
		$row = 'aioseo' === $active ? self::aioseo_row( $post_id ) : null;
		if ( $row ) {
			$phrases = json_decode( (string) $row['keyphrases'], true );
			$values  = array(
				'title'         => (string) $row['title'],
				'description'   => (string) $row['description'],
				'focus_keyword' => isset( $phrases['focus']['keyphrase'] ) ? (string) $phrases['focus']['keyphrase'] : '',
			);
			$found   = array_merge( $found, array_filter( $values, 'strlen' ) );
		}
		return $found;
	}

	/** Every meta key that may be written: what a before-image has to hold. */
	public static function keys() {
		$keys = array_values( self::OWN );
		foreach ( self::PLUGINS as $plugin ) {
			unset( $plugin['constant'] );
			$keys = array_merge( $keys, array_values( $plugin ) );
		}
		return $keys;
	}

	/** AIOSEO's table. Null when it has none. */
	private static function aioseo_table() {
		global $wpdb;
		$table = $wpdb->prefix . 'aioseo_posts';
		return $table === $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $table ) ) ) ? $table : null;
	}

	/** AIOSEO's row of a post. Null when there is none. */
	public static function aioseo_row( $post_id ) {
		global $wpdb;
		$table = 'aioseo' === self::active() ? self::aioseo_table() : null;
		return $table ? $wpdb->get_row( $wpdb->prepare( "SELECT * FROM $table WHERE post_id = %d", $post_id ), ARRAY_A ) : null; // phpcs:ignore
	}

	/** Puts AIOSEO's row of a post back: null removes it. */
	public static function restore_aioseo_row( $post_id, $row ) {
		global $wpdb;
		$table = 'aioseo' === self::active() ? self::aioseo_table() : null;
		if ( $table ) {
			$wpdb->delete( $table, array( 'post_id' => $post_id ) );
			if ( is_array( $row ) ) {
				$wpdb->insert( $table, $row );
			}
		}
	}
}
