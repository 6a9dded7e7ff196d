<?php
/** A stand-in: the class, the post type and the taxonomies by which WooCommerce is known. */
class WooCommerce {}
define( 'WC_VERSION', '10.3.0' );
add_action(
	'init',
	function () {
		register_post_type( 'product', array( 'public' => true, 'label' => 'Products', 'supports' => array( 'title', 'editor', 'thumbnail', 'excerpt', 'custom-fields' ) ) );
		register_taxonomy( 'product_cat', 'product', array( 'hierarchical' => true ) );
		register_taxonomy( 'product_tag', 'product' );
		register_taxonomy( 'pa_color', 'product' );
	},
	1
);
