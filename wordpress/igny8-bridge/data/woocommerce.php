<?php
/**
 * What WooCommerce adds, where it is active.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Reads shop data through post meta and terms: what WooCommerce keeps for every product. */
class Igny8WooCommerce {
	/** Whether the shop is there. */
	public static function is_active() {
		return class_exists( 'WooCommerce', false ) && post_type_exists( 'product' );
	}

	/** The shop. Null when there is none. */
	public static function shop() {
		if ( ! self::is_active() ) {
			return null;
		}
		$attributes = array_filter(
			get_object_taxonomies( 'product' ),
			static function ( $taxonomy ) {
				return 0 === strpos( $taxonomy, 'pa_' );
			}
		);
		return array(
			'version'    => defined( 'WC_VERSION' ) ? (string) constant( 'WC_VERSION' ) : null,
			'currency'   => (string) get_option( 'woocommerce_currency', '' ),
			'products'   => (int) wp_count_posts( 'product' )->publish,
			'attributes' => array_values( $attributes ),
		);
	}

	/** The facts of a product. Null for everything else. */
	public static function product( WP_Post $post ) {
		if ( 'product' !== $post->post_type || ! self::is_active() ) {
			return null;
		}
		$meta = static function ( $key ) use ( $post ) {
			$value = get_post_meta( $post->ID, $key, true );
			return is_scalar( $value ) && '' !== (string) $value ? (string) $value : null;
		};
		return array(
			'sku'           => $meta( '_sku' ),
			'price'         => $meta( '_price' ),
			'regular_price' => $meta( '_regular_price' ),
			'stock_status'  => $meta( '_stock_status' ),
		);
	}
}
