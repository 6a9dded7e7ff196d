<?php
/**
 * A box beside the editor.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Tells whoever edits a post of igny8's what igny8 knows about it. It changes nothing. */
class Igny8PostMetaBoxes {
	/** Hooks in. */
	public static function hook() {
		add_action( 'add_meta_boxes', array( __CLASS__, 'add' ), 10, 2 );
	}

	/** Adds the box to posts of igny8's. */
	public static function add( $type, $post ) {
		if ( $post instanceof WP_Post && Igny8Claims::find_by_post( $post->ID ) ) {
			add_meta_box( 'igny8', __( 'IGNY8', 'igny8-bridge' ), array( __CLASS__, 'show' ), $type, 'side', 'default' );
			wp_enqueue_style( 'igny8-admin', plugins_url( 'admin/assets/css/admin.css', IGNY8_BRIDGE_FILE ), array(), IGNY8_BRIDGE_VERSION );
			wp_enqueue_script( 'igny8-post-editor', plugins_url( 'admin/assets/js/post-editor.js', IGNY8_BRIDGE_FILE ), array(), IGNY8_BRIDGE_VERSION, true );
		}
	}

	/** The box. */
	public static function show( WP_Post $post ) {
		$row = Igny8Claims::find_by_post( $post->ID );
		if ( ! $row ) {
			return;
		}
		$changed = '' !== $row['written_hash'] && Igny8PostState::hash( $post ) !== $row['written_hash'];
		$status  = (string) get_post_meta( $post->ID, '_igny8_content_status', true );
		$seo     = Igny8Seo::read( $post->ID );
		$facts   = array(
			__( 'State', 'igny8-bridge' )         => $changed ? __( 'Changed here since igny8 wrote it. igny8 will not overwrite that unasked.', 'igny8-bridge' ) : __( 'As igny8 wrote it.', 'igny8-bridge' ),
			__( 'Status in igny8', 'igny8-bridge' ) => '' === $status ? Igny8PostSync::igny8_status( $post->post_status ) : $status,
			__( 'Title for search', 'igny8-bridge' ) => $seo['title'],
			__( 'Description', 'igny8-bridge' )   => $seo['description'],
			__( 'Focus keyword', 'igny8-bridge' ) => $seo['focus_keyword'],
		);
		echo '<dl class="igny8-facts">';
		foreach ( $facts as $name => $value ) {
			if ( '' !== $value ) {
				echo '<dt>' . esc_html( $name ) . '</dt><dd>' . esc_html( $value ) . '</dd>';
			}
		}
		echo '<dt>' . esc_html__( 'Last synced', 'igny8-bridge' ) . '</dt><dd>' . Igny8Admin::time( (string) get_post_meta( $post->ID, '_igny8_last_synced', true ) ) . '</dd>'; // phpcs:ignore
		foreach ( array( __( 'Content', 'igny8-bridge' ) => $row['content_uuid'], __( 'Task', 'igny8-bridge' ) => $row['task_uuid'] ) as $name => $uuid ) {
			if ( '' !== $uuid ) {
				echo '<dt>' . esc_html( $name ) . '</dt><dd><button type="button" class="button-link igny8-copy" data-igny8-value="' . esc_attr( $uuid ) . '" title="' . esc_attr__( 'Copy', 'igny8-bridge' ) . '"><code>' . esc_html( $uuid ) . '</code></button></dd>';
			}
		}
		echo '</dl>';
	}
}
