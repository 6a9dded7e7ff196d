<?php
/**
 * Deleting the plugin: its tables and settings go, the posts stay.
 *
 * @package Igny8Bridge
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/functions.php';
require_once __DIR__ . '/includes/class-igny8-schema.php';

/** Cleans one site. */
function igny8_uninstall_site() {
	global $wpdb;
	// By these marks a later installation knows its posts; they go only when an administrator said so.
	if ( get_option( 'igny8_remove_marks' ) ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->postmeta WHERE meta_key LIKE %s", $wpdb->esc_like( '_igny8_' ) . '%' ) );
	}
	wp_clear_scheduled_hook( 'igny8_daily' );
	wp_clear_scheduled_hook( 'igny8_deliver_events' );
	Igny8Schema::drop();
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $igny8_site ) {
		switch_to_blog( $igny8_site );
		igny8_uninstall_site();
		restore_current_blog();
	}
} else {
	igny8_uninstall_site();
}
