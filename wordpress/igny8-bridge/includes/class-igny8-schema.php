<?php
/**
 * The plugin's own tables, and what happens when it is switched on and off.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Makes and removes tables. Statements are plain, so that MariaDB, MySQL and the SQLite drop-in all take them. */
class Igny8Schema {
	const VERSION = 1;

	/** How many days events, log lines and before-images are kept. */
	const EVENT_DAYS  = 30;
	const BEFORE_DAYS = 90;

	/** The tables and their columns. */
	private static function tables() {
		return array(
			// One row for each piece of content: its primary key is what makes a second post impossible.
			'posts'       => "content_uuid char(36) NOT NULL,
				task_uuid char(36) NOT NULL DEFAULT '',
				post_id bigint(20) unsigned NOT NULL DEFAULT 0,
				state varchar(10) NOT NULL,
				revision_hash char(64) NOT NULL DEFAULT '',
				written_hash char(64) NOT NULL DEFAULT '',
				connection char(12) NOT NULL DEFAULT '',
				claim_token char(32) NOT NULL DEFAULT '',
				claimed_at bigint(20) NOT NULL DEFAULT 0,
				created_gmt datetime NOT NULL,
				updated_gmt datetime NOT NULL,
				PRIMARY KEY  (content_uuid),
				KEY task_uuid (task_uuid),
				KEY post_id (post_id)",
			'media'       => 'sha256 char(64) NOT NULL,
				attachment_id bigint(20) unsigned NOT NULL,
				created_gmt datetime NOT NULL,
				PRIMARY KEY  (sha256),
				KEY attachment_id (attachment_id)',
			'api_keys'    => "key_id char(12) NOT NULL,
				connection char(12) NOT NULL,
				label varchar(100) NOT NULL,
				secret_hash char(64) NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				scopes varchar(60) NOT NULL,
				created_gmt datetime NOT NULL,
				last_used_gmt datetime NULL,
				revoked_gmt datetime NULL,
				events_cursor bigint(20) NOT NULL DEFAULT 0,
				PRIMARY KEY  (key_id),
				KEY connection (connection)",
			'before'      => "id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				batch_uuid char(36) NOT NULL DEFAULT '',
				operation varchar(12) NOT NULL,
				object_type varchar(10) NOT NULL,
				object_id bigint(20) unsigned NOT NULL,
				content_uuid char(36) NOT NULL DEFAULT '',
				image longtext NOT NULL,
				after_hash char(64) NOT NULL DEFAULT '',
				connection char(12) NOT NULL DEFAULT '',
				state varchar(10) NOT NULL,
				created_gmt datetime NOT NULL,
				PRIMARY KEY  (id),
				KEY batch_uuid (batch_uuid),
				KEY object_id (object_id)",
			'links'       => "id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				batch_uuid char(36) NOT NULL DEFAULT '',
				post_id bigint(20) unsigned NOT NULL,
				base_hash char(64) NOT NULL DEFAULT '',
				byte_offset bigint(20) NOT NULL DEFAULT 0,
				anchor text NOT NULL,
				url text NOT NULL,
				inserted text NOT NULL,
				state varchar(10) NOT NULL,
				connection char(12) NOT NULL DEFAULT '',
				created_gmt datetime NOT NULL,
				PRIMARY KEY  (id),
				KEY state (state),
				KEY batch_uuid (batch_uuid)",
			'events'      => "id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				created_at bigint(20) NOT NULL,
				kind varchar(30) NOT NULL,
				object_id bigint(20) unsigned NOT NULL DEFAULT 0,
				content_uuid char(36) NOT NULL DEFAULT '',
				task_uuid char(36) NOT NULL DEFAULT '',
				data text NOT NULL,
				origin char(12) NOT NULL DEFAULT '',
				PRIMARY KEY  (id),
				KEY created_at (created_at)",
			'nonces'      => 'nonce varchar(80) NOT NULL,
				created_at bigint(20) NOT NULL,
				PRIMARY KEY  (nonce)',
			'webhook_log' => "id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				created_gmt datetime NOT NULL,
				direction varchar(3) NOT NULL,
				event varchar(40) NOT NULL DEFAULT '',
				http_status int NOT NULL DEFAULT 0,
				outcome varchar(40) NOT NULL,
				request_id char(36) NOT NULL DEFAULT '',
				duration_ms bigint(20) NOT NULL DEFAULT 0,
				PRIMARY KEY  (id)",
			'locks'       => 'name char(64) NOT NULL,
				token char(32) NOT NULL,
				expires_at bigint(20) NOT NULL,
				PRIMARY KEY  (name)',
			'failures'    => 'bucket char(64) NOT NULL,
				failures int NOT NULL,
				expires_at bigint(20) NOT NULL,
				PRIMARY KEY  (bucket)',
		);
	}

	/** Makes the tables when this version of the plugin has not made them yet. */
	public static function ensure() {
		if ( self::VERSION === (int) get_option( 'igny8_schema_version' ) ) {
			return;
		}
		global $wpdb;
		$charset = $wpdb->get_charset_collate();
		foreach ( self::tables() as $name => $columns ) {
			$wpdb->query( 'CREATE TABLE IF NOT EXISTS ' . igny8_table( $name ) . " ($columns) $charset" ); // phpcs:ignore
		}
		if ( ! self::missing() ) {
			update_option( 'igny8_schema_version', self::VERSION );
		}
	}

	/** The tables that should be there and are not. */
	public static function missing() {
		global $wpdb;
		$missing = array();
		foreach ( array_keys( self::tables() ) as $name ) {
			$table = igny8_table( $name );
			if ( $table !== $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $table ) ) ) ) {
				$missing[] = $table;
			}
		}
		return $missing;
	}

	/** Switching on. */
	public static function activate() {
		self::ensure();
		if ( ! wp_next_scheduled( 'igny8_daily' ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', 'igny8_daily' );
		}
	}

	/** Switching off: nothing that was stored goes. */
	public static function deactivate() {
		wp_clear_scheduled_hook( 'igny8_daily' );
		wp_clear_scheduled_hook( 'igny8_deliver_events' );
	}

	/** Removes what is old: each table has its own span. */
	public static function clean_up() {
		global $wpdb;
		$now = time();
		Igny8Events::purge( $now - self::EVENT_DAYS * DAY_IN_SECONDS );
		$old = gmdate( 'Y-m-d H:i:s', $now - self::BEFORE_DAYS * DAY_IN_SECONDS );
		$log = gmdate( 'Y-m-d H:i:s', $now - self::EVENT_DAYS * DAY_IN_SECONDS );
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . igny8_table( 'before' ) . ' WHERE created_gmt < %s', $old ) ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . igny8_table( 'webhook_log' ) . ' WHERE created_gmt < %s', $log ) ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . igny8_table( 'nonces' ) . ' WHERE created_at < %d', $now - DAY_IN_SECONDS ) ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . igny8_table( 'locks' ) . ' WHERE expires_at < %d', $now - DAY_IN_SECONDS ) ); // phpcs:ignore
		$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . igny8_table( 'failures' ) . ' WHERE expires_at < %d', $now ) ); // phpcs:ignore
	}

	/** Removes the tables and the settings. */
	public static function drop() {
		global $wpdb;
		foreach ( array_keys( self::tables() ) as $name ) {
			$wpdb->query( 'DROP TABLE IF EXISTS ' . igny8_table( $name ) ); // phpcs:ignore
		}
		foreach ( array( 'schema_version', 'cluster_taxonomy', 'webhook_url', 'webhook_secret', 'webhook_secret_before', 'webhook_cursor', 'webhook_failures', 'events_floor', 'remove_marks', 'cluster_children' ) as $option ) {
			delete_option( 'igny8_' . $option );
		}
	}
}
