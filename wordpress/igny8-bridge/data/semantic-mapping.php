<?php
/**
 * What a post is about, in igny8's words.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Facts that planning and cannibalisation checks need. Nothing is guessed here. */
class Igny8Semantic {
	/** The facts of a post. */
	public static function describe( WP_Post $post ) {
		$kinds   = array();
		$content = Igny8PostState::is_readable( $post ) ? $post->post_content : '';
		foreach ( Igny8PostState::terms( $post ) as $taxonomy => $terms ) {
			$type = Igny8TaxonomySync::igny8_type( $taxonomy );
			if ( $type ) {
				$kinds[ $type ] = array_merge( isset( $kinds[ $type ] ) ? $kinds[ $type ] : array(), wp_list_pluck( $terms, 'name' ) );
			}
		}
		return array(
			'content_type'  => in_array( $post->post_type, array( 'post', 'page', 'product' ), true ) ? $post->post_type : 'custom',
			'taxonomies'    => (object) $kinds,
			'focus_keyword' => Igny8Seo::read( $post->ID )['focus_keyword'],
			'headings'      => self::headings( $content ),
			'words'         => self::words( $content ),
			'language'      => get_bloginfo( 'language' ),
			'igny8_status'  => Igny8PostSync::igny8_status( $post->post_status ),
			'product'       => Igny8WooCommerce::product( $post ),
		);
	}

	/** The headings, in order. */
	public static function headings( $content ) {
		preg_match_all( '~<h([1-6])(?:\s[^>]*)?>(.*?)</h\1>~is', $content, $found, PREG_SET_ORDER );
		return array_map(
			static function ( $one ) {
				return array(
					'level' => (int) $one[1],
					'text'  => trim( html_entity_decode( wp_strip_all_tags( $one[2] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ),
				);
			},
			array_slice( $found, 0, 200 )
		);
	}

	/** How many words a reader sees; signs of Chinese and Japanese count one each. */
	public static function words( $content ) {
		$text = html_entity_decode( wp_strip_all_tags( strip_shortcodes( preg_replace( '/<!--.*?-->/s', ' ', $content ) ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return (int) preg_match_all( '/[\p{Han}\p{Hiragana}\p{Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}\'’-]*/u', $text );
	}
}
