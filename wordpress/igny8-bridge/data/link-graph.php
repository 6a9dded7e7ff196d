<?php
/**
 * Which post links to which.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Reads the links of stored contents, with where they stand. */
class Igny8LinkGraph {
	/** How many links of one post are read. */
	const MOST = 500;

	/**
	 * The links of a content.
	 *
	 * @return array[] Each with `offset` (bytes), `url`, `anchor` (text), `rel`.
	 */
	public static function links( $content ) {
		preg_match_all( '~<a\s((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>(.*?)</a>~is', $content, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE );
		$links = array();
		foreach ( array_slice( $found, 0, self::MOST ) as $one ) {
			$url = self::attribute( $one[1][0], 'href' );
			if ( null !== $url ) {
				$links[] = array(
					'offset' => $one[0][1],
					'url'    => $url,
					'anchor' => trim( html_entity_decode( wp_strip_all_tags( $one[2][0] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ),
					'rel'    => (string) self::attribute( $one[1][0], 'rel' ),
				);
			}
		}
		return $links;
	}

	private static function attribute( $attributes, $name ) {
		if ( ! preg_match( '~(?:^|\s)' . $name . '\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))~i', $attributes, $found ) ) {
			return null;
		}
		return trim( html_entity_decode( (string) end( $found ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/** The post that an address of this site leads to. 0 for other sites and for what is no post. */
	public static function target( $url ) {
		static $known = array();
		$home = wp_parse_url( home_url( '/' ) );
		$part = wp_parse_url( $url );
		if ( ! is_array( $part ) || ( isset( $part['host'] ) && strtolower( $part['host'] ) !== strtolower( $home['host'] ) ) || ( isset( $part['scheme'] ) && ! in_array( strtolower( $part['scheme'] ), array( 'http', 'https' ), true ) ) ) {
			return 0;
		}
		if ( ! isset( $part['host'] ) ) {
			if ( 0 !== strpos( $url, '/' ) && 0 !== strpos( $url, '?' ) ) {
				return 0;
			}
			$origin = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
			$url    = $origin . ( '?' === $url[0] ? '/' : '' ) . $url;
		}
		$url = strtok( $url, '#' );
		if ( ! isset( $known[ $url ] ) ) {
			$known[ $url ] = url_to_postid( $url );
		}
		return $known[ $url ];
	}

	/** `GET link-graph/`. */
	public static function get( WP_REST_Request $request ) {
		global $wpdb;
		$limit = (int) $request['limit'];
		$after = (int) $request['after_id'];
		$types = get_post_types( array( 'public' => true ) );
		unset( $types['attachment'] );
		$places = implode( ', ', array_fill( 0, count( $types ), '%s' ) );
		$ids    = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE ID > %d AND post_type IN ($places) AND post_status IN ('publish', 'private', 'future', 'draft', 'pending') ORDER BY ID LIMIT %d", array_merge( array( $after ), array_values( $types ), array( $limit ) ) ) ); // phpcs:ignore
		$nodes  = array();
		foreach ( $ids as $id ) {
			$post = get_post( (int) $id );
			if ( ! $post || ! Igny8PostState::is_visible( $post ) || ! Igny8PostState::is_readable( $post ) ) {
				continue;
			}
			$row     = Igny8Claims::find_by_post( $post->ID );
			$nodes[] = array(
				'post_id'      => $post->ID,
				'content_id'   => $row ? $row['content_uuid'] : null,
				'post_type'    => $post->post_type,
				'status'       => $post->post_status,
				'title'        => html_entity_decode( $post->post_title, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
				'url'          => get_permalink( $post ),
				'content_hash' => Igny8PostState::content_hash( $post ),
				'links'        => array_map(
					static function ( $link ) {
						$target = self::target( $link['url'] );
						return $link + array( 'target_post_id' => $target ? $target : null );
					},
					self::links( $post->post_content )
				),
			);
		}
		$count = (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type IN ($places) AND post_status IN ('publish', 'private', 'future', 'draft', 'pending')", array_values( $types ) ) ); // phpcs:ignore
		return Igny8RestAPI::page( $request, $nodes, $count, count( $ids ) === $limit ? array( 'after_id' => (int) end( $ids ) ) : null );
	}
}
