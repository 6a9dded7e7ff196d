<?php
/**
 * Where the bridge hooks into WordPress.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', array( 'Igny8Schema', 'ensure' ), 1 );
add_action( 'init', array( 'Igny8TaxonomySync', 'register_cluster_taxonomy' ), 5 );
add_action( 'igny8_daily', array( 'Igny8Schema', 'clean_up' ) );
add_action( 'igny8_deliver_events', array( 'Igny8API', 'deliver' ) );

add_action( 'rest_api_init', array( 'Igny8RestAPI', 'register_routes' ) );
add_filter( 'rest_post_dispatch', array( 'Igny8RestAPI', 'envelope' ), 20, 3 );
add_filter( 'rest_request_before_callbacks', array( 'Igny8RestAPI', 'key_first' ), 5, 3 );
add_filter( 'rest_request_after_callbacks', array( 'Igny8RestAPI', 'end_request' ), 20, 3 );

// From WordPress to igny8.
add_action( 'transition_post_status', array( 'Igny8PostSync', 'status_changed' ), 20, 3 );
add_action( 'post_updated', array( 'Igny8PostSync', 'updated' ), 20, 3 );
add_action( 'before_delete_post', array( 'Igny8PostSync', 'deleted' ), 20, 2 );
add_action( 'delete_attachment', array( 'Igny8PostSync', 'attachment_deleted' ), 20, 1 );
add_action( 'added_post_meta', array( 'Igny8PostSync', 'meta_changed' ), 20, 3 );
add_action( 'updated_post_meta', array( 'Igny8PostSync', 'meta_changed' ), 20, 3 );
add_action( 'deleted_post_meta', array( 'Igny8PostSync', 'meta_changed' ), 20, 3 );
add_action( 'set_object_terms', array( 'Igny8TaxonomySync', 'terms_set' ), 20, 6 );
add_action( 'created_term', array( 'Igny8TaxonomySync', 'term_created' ), 20, 3 );
add_action( 'edited_term', array( 'Igny8TaxonomySync', 'term_edited' ), 20, 3 );
add_action( 'delete_term', array( 'Igny8TaxonomySync', 'term_deleted' ), 20, 3 );

if ( is_admin() ) {
	Igny8Admin::hook();
	Igny8AdminColumns::hook();
	Igny8PostMetaBoxes::hook();
} else {
	Igny8Head::hook();
}
