<?php
/** A stand-in: what the bridge knows aioseo by. */
define( 'AIOSEO_VERSION', '4.8.9' );
add_action(
	'init',
	function () {
		global $wpdb;
		$wpdb->query( "CREATE TABLE IF NOT EXISTS {$wpdb->prefix}aioseo_posts (id bigint(20) unsigned NOT NULL AUTO_INCREMENT, post_id bigint(20) unsigned NOT NULL, title text, description text, keyphrases longtext, created datetime NOT NULL, updated datetime NOT NULL, PRIMARY KEY  (id))" );
	}
);
