<?php
/**
 * What a managed post prints into the head of its page.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Title, description and Open Graph where no SEO plugin does it, and the structured data. */
class Igny8Head {
	/** Hooks in. */
	public static function hook() {
		add_filter( 'pre_get_document_title', array( __CLASS__, 'title' ), 20 );
		add_action( 'wp_head', array( __CLASS__, 'output' ), 5 );
	}

	/** The post whose page is being shown. Null for any other page, and while a password is asked for. */
	private static function post() {
		$post = is_singular() ? get_queried_object() : null;
		return $post instanceof WP_Post && get_post_meta( $post->ID, '_igny8_managed', true ) && ! post_password_required( $post ) ? $post : null;
	}

	/** The title of the page; WordPress's own when we have none. */
	public static function title( $title ) {
		$post = self::post();
		if ( ! $post || ! Igny8Seo::is_ours_to_print() ) {
			return $title;
		}
		$own = (string) get_post_meta( $post->ID, Igny8Seo::OWN['title'], true );
		return '' === $own ? $title : esc_html( $own );
	}

	/** The elements. */
	public static function output() {
		$post = self::post();
		if ( ! $post ) {
			return;
		}
		$seo   = Igny8Seo::read( $post->ID );
		$title = '' !== $seo['title'] ? $seo['title'] : html_entity_decode( get_the_title( $post ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$about = '' !== $seo['description'] ? $seo['description'] : html_entity_decode( wp_strip_all_tags( $post->post_excerpt ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$image = get_the_post_thumbnail_url( $post, 'large' );
		$ours  = Igny8Seo::is_ours_to_print();
		if ( $ours ) {
			$elements = array(
				array( 'name', 'description', $about ),
				array( 'property', 'og:type', 'article' ),
				array( 'property', 'og:title', $title ),
				array( 'property', 'og:description', $about ),
				array( 'property', 'og:url', (string) get_permalink( $post ) ),
				array( 'property', 'og:site_name', (string) get_bloginfo( 'name', 'raw' ) ),
				array( 'property', 'og:image', (string) $image ),
				array( 'name', 'twitter:card', $image ? 'summary_large_image' : 'summary' ),
			);
			foreach ( $elements as $element ) {
				if ( '' !== $element[2] ) {
					printf( "<meta %s=\"%s\" content=\"%s\" />\n", esc_attr( $element[0] ), esc_attr( $element[1] ), esc_attr( $element[2] ) );
				}
			}
		}
		$data = json_decode( (string) get_post_meta( $post->ID, '_igny8_schema', true ), true );
		if ( ! is_array( $data ) || ! $data ) {
			return;
		}
		$author = get_userdata( (int) $post->post_author );
		$nodes  = Igny8StructuredData::nodes(
			$data,
			array(
				'title'       => $title,
				'description' => $about,
				'link'        => (string) get_permalink( $post ),
				'image'       => (string) $image,
				'author'      => $author ? $author->display_name : '',
				'site'        => (string) get_bloginfo( 'name', 'raw' ),
				'published'   => igny8_iso( $post->post_date_gmt ),
				'modified'    => igny8_iso( $post->post_modified_gmt ),
				'language'    => get_bloginfo( 'language' ),
			),
			$ours
		);
		if ( $nodes ) {
			echo '<script type="application/ld+json" class="igny8-structured-data">' . Igny8StructuredData::json( $nodes ) . "</script>\n"; // phpcs:ignore
		}
	}
}
