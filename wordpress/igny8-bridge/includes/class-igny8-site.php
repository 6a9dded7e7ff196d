<?php
/**
 * The site, as igny8 sees it.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Answers what is asked about the site; it sends nothing by itself but the news. */
class Igny8Site {
	/** `GET site-metadata/`. */
	public static function get_site_metadata() {
		return Igny8RestAPI::data(
			array(
				'name'              => html_entity_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
				'description'       => html_entity_decode( get_bloginfo( 'description', 'raw' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
				'home_url'          => home_url( '/' ),
				'site_url'          => site_url( '/' ),
				'rest_url'          => rest_url(),
				'language'          => get_bloginfo( 'language' ),
				'timezone'          => wp_timezone_string(),
				'permalinks'        => (string) get_option( 'permalink_structure' ),
				'wordpress_version' => get_bloginfo( 'version' ),
				'front_page'        => 'page' === get_option( 'show_on_front' ) ? (int) get_option( 'page_on_front' ) : null,
				'theme'             => get_stylesheet(),
				'seo_plugin'        => self::seo_plugin(),
				'cluster_taxonomy'  => taxonomy_exists( Igny8TaxonomySync::CLUSTER ),
				'woocommerce'       => Igny8WooCommerce::shop(),
				'post_types'        => Igny8SiteCollection::post_types(),
				'taxonomies'        => Igny8SiteCollection::taxonomies(),
				'authors'           => Igny8SiteCollection::authors(),
			),
			200
		);
	}

	/** The active SEO plugin. Null when there is none that we know. */
	public static function seo_plugin() {
		return Igny8Seo::active() ? array( 'name' => Igny8Seo::active(), 'version' => Igny8Seo::version() ) : null;
	}

	/** `GET posts/`. */
	public static function get_posts_data( WP_REST_Request $request ) {
		$errors = array();
		$since  = null === $request['modified_after'] ? '0000-00-00 00:00:00' : igny8_parse_time( $request['modified_after'] );
		$types  = get_post_types( array( 'public' => true ) );
		unset( $types['attachment'] );
		$types = array_values( $types );
		if ( null === $since ) {
			$errors['modified_after'][] = 'must be a time in UTC, such as 2030-01-31T09:00:00Z';
		}
		if ( null !== $request['post_type'] ) {
			$asked = explode( ',', $request['post_type'] );
			if ( array_diff( $asked, $types ) ) {
				$errors['post_type'][] = 'must be public post types of this site';
			}
			$types = $asked;
		}
		$statuses = array( 'publish', 'future', 'draft', 'pending', 'private', 'trash' );
		if ( null !== $request['status'] ) {
			$asked = explode( ',', $request['status'] );
			if ( array_diff( $asked, $statuses ) ) {
				$errors['status'][] = 'must be of ' . implode( ', ', $statuses );
			}
			$statuses = $asked;
		}
		$after = array( '0000-00-00 00:00:00', 0 );
		if ( null !== $request['cursor'] ) {
			$parts = explode( '.', $request['cursor'] );
			// The drafts that WordPress gives no time of change come first.
			$time = '0000-00-00T00:00:00Z' === $parts[0] ? '0000-00-00 00:00:00' : igny8_parse_time( $parts[0] );
			if ( 2 !== count( $parts ) || null === $time || ! ctype_digit( $parts[1] ) ) {
				$errors['cursor'][] = 'must be a next_cursor of this route';
			}
			$after = array( $time, isset( $parts[1] ) ? (int) $parts[1] : 0 );
		}
		if ( $errors ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => $errors ) );
		}
		$read = Igny8SiteCollection::posts(
			array(
				'modified_after' => $since,
				'statuses'       => $statuses,
				'types'          => $types,
				'managed'        => 'any' === $request['managed'] ? null : 'true' === $request['managed'],
				'after'          => $after,
				'limit'          => (int) $request['limit'],
			)
		);
		$parts = explode( ',', (string) $request['include'] );
		$rows  = array();
		foreach ( $read['posts'] as $post ) {
			$row = Igny8PostState::describe( $post, in_array( 'content', $parts, true ) );
			if ( in_array( 'semantic', $parts, true ) ) {
				$row['semantic'] = Igny8Semantic::describe( $post );
			}
			$rows[] = $row;
		}
		$next = $read['after'] ? array( 'cursor' => str_replace( ' ', 'T', $read['after'][0] ) . 'Z.' . $read['after'][1] ) : null;
		return Igny8RestAPI::page( $request, $rows, null, $next );
	}

	/** `GET post-by-content-id/{id}`. */
	public static function get_by_content( WP_REST_Request $request ) {
		$uuid = strtolower( $request['id'] );
		$row  = Igny8Claims::settle( $uuid );
		if ( is_wp_error( $row ) ) {
			return $row;
		}
		$marked = $row ? 0 : Igny8Claims::marked_post( $uuid );
		if ( $marked && true === Igny8Claims::adopt( $uuid, strtolower( (string) get_post_meta( $marked, '_igny8_task_id', true ) ), $marked ) ) {
			$row = Igny8Claims::find( $uuid );
		}
		return self::answer_row( $row );
	}

	/** `GET post-by-task-id/{id}`. */
	public static function get_by_task( WP_REST_Request $request ) {
		$rows = Igny8Claims::find_by_task( strtolower( $request['id'] ) );
		if ( ! $rows ) {
			return self::answer_row( null );
		}
		foreach ( $rows as $index => $row ) {
			$settled        = Igny8Claims::settle( $row['content_uuid'] );
			$rows[ $index ] = $settled;
		}
		$posts = array_filter(
			$rows,
			static function ( $row ) {
				return is_array( $row ) && 'done' === $row['state'];
			}
		);
		$first = $posts ? reset( $posts ) : reset( $rows );
		return is_wp_error( $first ) ? $first : self::answer_row( $first );
	}

	private static function answer_row( $row ) {
		if ( ! $row || in_array( $row['state'], array( 'pending', 'broken' ), true ) ) {
			return igny8_error( 'igny8_not_found', 404, 'there is no such post' );
		}
		$post = 'done' === $row['state'] ? Igny8PostState::load( (int) $row['post_id'] ) : null;
		if ( ! $post ) {
			if ( 'done' === $row['state'] ) {
				Igny8Claims::gone( (int) $row['post_id'] );
			}
			return igny8_error( 'igny8_gone', 410, 'the post was deleted for good', array( 'state' => Igny8PostWriter::gone_state( Igny8Claims::find( $row['content_uuid'] ) ) ) );
		}
		if ( ! Igny8PostState::is_visible( $post ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not see this post', array( 'capability' => 'edit_post' ) );
		}
		return Igny8RestAPI::data( array( 'post' => Igny8PostState::describe( $post ) ), 200 );
	}

	/** `GET posts/{id}`. */
	public static function get_by_id( WP_REST_Request $request ) {
		$post = Igny8PostState::load( (int) $request['id'] );
		if ( ! $post || ! Igny8PostState::is_visible( $post ) ) {
			return igny8_error( 'igny8_not_found', 404, 'there is no such post' );
		}
		return Igny8RestAPI::data( array( 'post' => Igny8PostState::describe( $post ) ), 200 );
	}

	/** `GET health/`. */
	public static function get_health() {
		$key  = Igny8Context::key();
		$user = wp_get_current_user();
		$caps = array( 'edit_posts', 'publish_posts', 'upload_files', 'edit_others_posts', 'manage_categories', 'edit_pages', 'publish_pages' );
		return Igny8RestAPI::data(
			array(
				'bridge_version'     => IGNY8_BRIDGE_VERSION,
				'contract'           => Igny8RestAPI::CONTRACT,
				'wordpress_version'  => get_bloginfo( 'version' ),
				'php_version'        => PHP_VERSION,
				'time'               => gmdate( 'Y-m-d\TH:i:s\Z' ),
				'timezone'           => wp_timezone_string(),
				'https'              => 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ),
				'key'                => Igny8Keys::describe( $key ) + array( 'live_keys' => count( Igny8Keys::live( $key['connection'] ) ) ),
				'user'               => array(
					'id'           => $user->ID,
					'login'        => $user->user_login,
					'roles'        => array_values( $user->roles ),
					'capabilities' => array_combine( $caps, array_map( 'current_user_can', $caps ) ),
				),
				'limits'             => array(
					'content_bytes'    => Igny8PostInput::MAX_CONTENT,
					'media_bytes'      => Igny8Media::max_bytes(),
					'execution_s'      => (int) ini_get( 'max_execution_time' ),
					'claim_abandoned_s' => Igny8Claims::ABANDONED_S,
				),
				'seo_plugin'         => self::seo_plugin(),
				'webhook'            => array(
					'incoming' => (bool) Igny8Secrets::live(),
					'outgoing' => Igny8API::is_on(),
				),
				'cron'               => array(
					'disabled'        => defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON,
					'missed_schedule' => self::missed_schedule(),
				),
				'problems'           => self::problems(),
			),
			200
		);
	}

	/** How many posts wait for a time that is over. */
	private static function missed_schedule() {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_status = 'future' AND post_date_gmt < %s", gmdate( 'Y-m-d H:i:s', time() - 120 ) ) );
	}

	/** What an administrator should look at, as sentences. */
	public static function problems() {
		$problems = array();
		$missing  = Igny8Schema::missing();
		if ( $missing ) {
			$problems[] = 'tables are missing: ' . implode( ', ', $missing );
		}
		if ( Igny8Secrets::is_unreadable() ) {
			$problems[] = 'the webhook secret cannot be read since the salts were changed: make a new one';
		}
		$uploads = wp_get_upload_dir();
		if ( ! empty( $uploads['error'] ) || ! wp_is_writable( $uploads['basedir'] ) ) {
			$problems[] = 'the folder for uploads cannot be written';
		}
		foreach ( array( 'AUTH_SALT', 'SECURE_AUTH_SALT' ) as $salt ) {
			if ( ! defined( $salt ) || 'put your unique phrase here' === constant( $salt ) ) {
				$problems[] = 'wp-config.php has no salts of its own';
				break;
			}
		}
		return $problems;
	}
}
