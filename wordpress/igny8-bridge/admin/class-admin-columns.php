<?php
/**
 * A column in the lists of posts.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Shows which posts are igny8's, and whether somebody has changed them since. */
class Igny8AdminColumns {
	/** Hooks in. */
	public static function hook() {
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
	}

	/** Adds the column to every public post type. */
	public static function register() {
		$types = get_post_types( array( 'public' => true ) );
		unset( $types['attachment'] );
		foreach ( $types as $type ) {
			add_filter( "manage_{$type}_posts_columns", array( __CLASS__, 'add' ) );
			add_action( "manage_{$type}_posts_custom_column", array( __CLASS__, 'show' ), 10, 2 );
		}
		add_action( 'load-edit.php', array( __CLASS__, 'styles' ) );
	}

	/** The page's style. */
	public static function styles() {
		wp_enqueue_style( 'igny8-admin', plugins_url( 'admin/assets/css/admin.css', IGNY8_BRIDGE_FILE ), array(), IGNY8_BRIDGE_VERSION );
	}

	/** The heading. */
	public static function add( $columns ) {
		$columns['igny8'] = __( 'IGNY8', 'igny8-bridge' );
		return $columns;
	}

	/** One cell. */
	public static function show( $column, $post_id ) {
		if ( 'igny8' !== $column ) {
			return;
		}
		$row = Igny8Claims::find_by_post( $post_id );
		if ( ! $row ) {
			echo '<span aria-hidden="true">—</span><span class="screen-reader-text">' . esc_html__( 'not from igny8', 'igny8-bridge' ) . '</span>';
			return;
		}
		$changed = '' !== $row['written_hash'] && Igny8PostState::hash( get_post( $post_id ) ) !== $row['written_hash'];
		echo '<span class="igny8-badge ' . ( $changed ? 'igny8-changed' : 'igny8-good' ) . '">' . ( $changed ? esc_html__( 'changed here', 'igny8-bridge' ) : esc_html__( 'as published', 'igny8-bridge' ) ) . '</span><br />';
		echo '<span class="igny8-muted">' . Igny8Admin::time( (string) get_post_meta( $post_id, '_igny8_last_synced', true ) ) . '</span>'; // phpcs:ignore
	}
}
