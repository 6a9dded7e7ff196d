<?php
/**
 * Settings → IGNY8.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Handles what the page's forms send, and shows the page. */
class Igny8Admin {
	const PAGE = 'igny8-bridge';

	const TABS = array( 'connection', 'activity', 'webhooks', 'links', 'settings' );

	/** Notices of this request: kind and text. @var array[] */
	private static $notices = array();

	/** A secret that is shown in this answer and never again: `what`, `secret`, `note`. @var array|null */
	private static $shown_once = null;

	/** Hooks in. */
	public static function hook() {
		add_action( 'admin_menu', array( __CLASS__, 'menu' ) );
		add_action( 'admin_notices', array( __CLASS__, 'site_notices' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( IGNY8_BRIDGE_FILE ), array( __CLASS__, 'action_links' ) );
	}

	/** Adds the page. */
	public static function menu() {
		$hook = add_options_page( __( 'IGNY8 Bridge', 'igny8-bridge' ), __( 'IGNY8', 'igny8-bridge' ), 'manage_options', self::PAGE, array( __CLASS__, 'page' ) );
		if ( $hook ) {
			add_action( "load-$hook", array( __CLASS__, 'load' ) );
		}
	}

	/** The link to the page from the list of plugins. */
	public static function action_links( $links ) {
		$link = '<a href="' . esc_url( self::url( 'connection' ) ) . '">' . esc_html__( 'Settings', 'igny8-bridge' ) . '</a>';
		return array_merge( array( 'igny8' => $link ), $links );
	}

	/** The address of a tab. */
	public static function url( $tab ) {
		return admin_url( 'options-general.php?page=' . self::PAGE . '&tab=' . $tab );
	}

	/** The tab that is asked for. */
	public static function tab() {
		$tab = isset( $_GET['tab'] ) ? sanitize_key( wp_unslash( $_GET['tab'] ) ) : ''; // phpcs:ignore
		return in_array( $tab, self::TABS, true ) ? $tab : 'connection';
	}

	/** What an administrator should know on every screen. */
	public static function site_notices() {
		$screen = get_current_screen();
		if ( ! current_user_can( 'manage_options' ) || ! $screen || ! in_array( $screen->id, array( 'plugins', 'settings_page_' . self::PAGE ), true ) ) {
			return;
		}
		foreach ( Igny8Site::problems() as $problem ) {
			echo '<div class="notice notice-warning"><p><strong>IGNY8:</strong> ' . esc_html( $problem ) . '</p></div>';
		}
	}

	/** Before the page is shown: its forms and its files. */
	public static function load() {
		wp_enqueue_style( 'igny8-admin', plugins_url( 'admin/assets/css/admin.css', IGNY8_BRIDGE_FILE ), array(), IGNY8_BRIDGE_VERSION );
		wp_enqueue_script( 'igny8-admin', plugins_url( 'admin/assets/js/admin.js', IGNY8_BRIDGE_FILE ), array(), IGNY8_BRIDGE_VERSION, true );
		nocache_headers();
		if ( isset( $_SERVER['REQUEST_METHOD'], $_POST['igny8_action'] ) && 'POST' === $_SERVER['REQUEST_METHOD'] ) { // phpcs:ignore
			self::handle( sanitize_key( wp_unslash( $_POST['igny8_action'] ) ) ); // phpcs:ignore
		}
	}

	/** Does what a form asks for: its nonce and the user's capability first. */
	private static function handle( $action ) {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'igny8-bridge' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( 'igny8_' . $action );
		// A page that is reloaded sends its form again: once is enough, above all for keys.
		if ( ! self::is_first( self::field( 'igny8_once' ) ) ) {
			self::notice( 'warning', __( 'This form was sent before; nothing was done again.', 'igny8-bridge' ) );
			return;
		}
		$actions = array(
			'create_key'    => 'create_key',
			'rotate_key'    => 'rotate_key',
			'revoke_key'    => 'revoke_key',
			'save_webhook'  => 'save_webhook',
			'rotate_secret' => 'rotate_secret',
			'forget_secret' => 'forget_secret',
			'test_webhook'  => 'test_webhook',
			'decide_link'   => 'decide_link',
			'save_settings' => 'save_settings',
		);
		if ( isset( $actions[ $action ] ) ) {
			call_user_func( array( __CLASS__, $actions[ $action ] ) );
		}
	}

	private static function is_first( $token ) {
		global $wpdb;
		return 1 === preg_match( '/\A[0-9a-f]{32}\z/', $token ) && $wpdb->query( $wpdb->prepare( 'INSERT IGNORE INTO ' . igny8_table( 'nonces' ) . ' (nonce, created_at) VALUES (%s, %d)', "form:$token", time() ) ); // phpcs:ignore
	}

	/** A text field of the form that was sent. */
	private static function field( $name ) {
		return isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? igny8_one_line( wp_unslash( $_POST[ $name ] ) ) : ''; // phpcs:ignore
	}

	/** Adds a notice to the page. */
	private static function notice( $kind, $text ) {
		self::$notices[] = array( $kind, $text );
	}

	private static function create_key() {
		$user   = self::field( 'user' );
		$scopes = isset( $_POST['scopes'] ) && is_array( $_POST['scopes'] ) ? array_map( 'sanitize_key', wp_unslash( $_POST['scopes'] ) ) : array(); // phpcs:ignore
		$label  = self::field( 'label' );
		if ( ! $scopes ) {
			self::notice( 'error', __( 'Choose at least one thing that the key is for.', 'igny8-bridge' ) );
			return;
		}
		$user_id = 'new' === $user ? self::create_user() : (int) $user;
		$made    = is_wp_error( $user_id ) ? $user_id : Igny8Keys::create( $user_id, $scopes, '' === $label ? __( 'igny8 command line', 'igny8-bridge' ) : $label );
		self::show_key( $made );
	}

	/** Makes the account that posts are written by: an author, who cannot change other people's posts. */
	private static function create_user() {
		if ( ! current_user_can( 'create_users' ) ) {
			return igny8_error( 'igny8_capability', 403, __( 'You may not create users.', 'igny8-bridge' ) );
		}
		$name = 'igny8';
		for ( $number = 2; username_exists( $name ) && $number < 100; $number++ ) {
			$name = "igny8-$number";
		}
		return wp_insert_user(
			array(
				'user_login'   => $name,
				'user_pass'    => wp_generate_password( 40, true, true ),
				'display_name' => 'IGNY8',
				'role'         => 'author',
			)
		);
	}

	private static function rotate_key() {
		$row = Igny8Keys::find( self::field( 'key_id' ) );
		self::show_key( $row && null === $row['revoked_gmt'] ? Igny8Keys::rotate( $row ) : igny8_error( 'igny8_not_found', 404, __( 'There is no such key.', 'igny8-bridge' ) ) );
	}

	private static function show_key( $made ) {
		if ( is_wp_error( $made ) ) {
			self::notice( 'error', $made->get_error_message() );
			return;
		}
		self::$shown_once = array(
			'what'   => __( 'Your new API key', 'igny8-bridge' ),
			'secret' => $made['key'],
			'note'   => __( 'Copy it now: only its fingerprint is stored, and it is never shown again. On your machine run “igny8 wp connect” and paste it there.', 'igny8-bridge' ),
		);
	}

	private static function revoke_key() {
		$done = Igny8Keys::revoke( self::field( 'key_id' ) );
		self::notice( $done ? 'success' : 'error', $done ? __( 'The key is revoked.', 'igny8-bridge' ) : __( 'There is no such live key.', 'igny8-bridge' ) );
	}

	private static function save_webhook() {
		$sent = Igny8WebhookSettings::set_url( self::field( 'url' ) );
		if ( null === $sent ) {
			self::notice( 'success', __( 'Nothing is sent any more.', 'igny8-bridge' ) );
			return;
		}
		if ( is_wp_error( $sent ) && 'igny8_no_webhook_secret' === $sent->get_error_code() ) {
			self::notice( 'error', __( 'Make a webhook secret first: messages are signed with it.', 'igny8-bridge' ) );
			return;
		}
		self::show_delivery( $sent, __( 'The address is saved and answered a test message.', 'igny8-bridge' ) );
	}

	private static function test_webhook() {
		self::show_delivery( Igny8API::post( array( 'event' => 'ping' ) ), __( 'The listener answered.', 'igny8-bridge' ) );
	}

	private static function show_delivery( $done, $good ) {
		self::notice( is_wp_error( $done ) ? 'error' : 'success', is_wp_error( $done ) ? $done->get_error_message() : $good );
	}

	private static function rotate_secret() {
		self::$shown_once = array(
			'what'   => __( 'Your new webhook secret', 'igny8-bridge' ),
			'secret' => Igny8Secrets::rotate(),
			'note'   => __( 'Copy it now; it is never shown again. The secret before it still counts for a week.', 'igny8-bridge' ),
		);
	}

	private static function forget_secret() {
		Igny8Secrets::forget_old();
		self::notice( 'success', __( 'Only the current secret counts now.', 'igny8-bridge' ) );
	}

	private static function decide_link() {
		$result = Igny8LinkQueue::decide( (int) self::field( 'link_id' ), 'apply' === self::field( 'decision' ) );
		$texts  = array(
			'applied'   => __( 'The link is in the post.', 'igny8-bridge' ),
			'dismissed' => __( 'The proposal is gone.', 'igny8-bridge' ),
			'conflict'  => __( 'The post has changed since: ask igny8 for a new proposal.', 'igny8-bridge' ),
		);
		$good   = in_array( $result, array( 'applied', 'dismissed' ), true );
		/* translators: %s: a word that says why */
		self::notice( $good ? 'success' : 'error', isset( $texts[ $result ] ) ? $texts[ $result ] : sprintf( __( 'The link cannot be put there: %s', 'igny8-bridge' ), $result ) );
	}

	private static function save_settings() {
		update_option( 'igny8_cluster_taxonomy', '1' === self::field( 'cluster_taxonomy' ) ? 1 : 0 );
		update_option( 'igny8_remove_marks', '1' === self::field( 'remove_marks' ) ? 1 : 0, false );
		self::notice( 'success', __( 'Saved.', 'igny8-bridge' ) );
	}

	/** The hidden fields of a form. */
	public static function form_fields( $action ) {
		wp_nonce_field( 'igny8_' . $action );
		echo '<input type="hidden" name="igny8_action" value="' . esc_attr( $action ) . '" />';
		echo '<input type="hidden" name="igny8_once" value="' . esc_attr( bin2hex( random_bytes( 16 ) ) ) . '" />';
	}

	/** A form that is one button. */
	public static function button_form( $tab, $action, array $values, $text, $kind = '', $confirm = '' ) {
		echo '<form method="post" class="igny8-inline" action="' . esc_url( self::url( $tab ) ) . '"' . ( '' === $confirm ? '' : ' data-igny8-confirm="' . esc_attr( $confirm ) . '"' ) . '>';
		self::form_fields( $action );
		foreach ( $values as $name => $value ) {
			echo '<input type="hidden" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '" />';
		}
		echo '<button type="submit" class="button ' . esc_attr( $kind ) . '">' . esc_html( $text ) . '</button></form>';
	}

	/** A time as people read it: how long ago, with the exact one as a hint. */
	public static function time( $gmt ) {
		if ( null === igny8_iso( $gmt ) ) {
			return '<span class="igny8-muted">' . esc_html__( 'never', 'igny8-bridge' ) . '</span>';
		}
		$when = strtotime( $gmt . ' UTC' );
		/* translators: %s: a span of time */
		$text = time() - $when < 5 ? __( 'just now', 'igny8-bridge' ) : sprintf( __( '%s ago', 'igny8-bridge' ), human_time_diff( $when ) );
		return '<time datetime="' . esc_attr( igny8_iso( $gmt ) ) . '" title="' . esc_attr( wp_date( 'Y-m-d H:i:s T', $when ) ) . '">' . esc_html( $text ) . '</time>';
	}

	/** Where a proposed link would stand: its anchor, with the words around it while the text is still the same. */
	public static function context( array $link ) {
		$plain  = static function ( $html ) {
			return html_entity_decode( (string) preg_replace( array( '/<!--.*?-->/s', '/<[^>]*>/', '/\s+/' ), ' ', $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		};
		$post   = get_post( (int) $link['post_id'] );
		$offset = (int) $link['byte_offset'];
		$before = '';
		$after  = '';
		if ( $post && Igny8PostState::content_hash( $post ) === $link['base_hash'] && ! Igny8Splice::refusal( $post->post_content, $offset, $link['anchor'] ) ) {
			$before = mb_substr( $plain( mb_strcut( $post->post_content, 0, $offset, 'UTF-8' ) ), -40 );
			$after  = mb_substr( $plain( substr( $post->post_content, $offset + strlen( $link['anchor'] ) ) ), 0, 40 );
		}
		return ( '' === $before ? '' : '… ' ) . esc_html( ltrim( $before ) ) . '<mark>' . esc_html( $plain( $link['anchor'] ) ) . '</mark>' . esc_html( rtrim( $after ) ) . ( '' === $after ? '' : ' …' );
	}

	/** Shows the page. */
	public static function page() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$notices    = self::$notices;
		$shown_once = self::$shown_once;
		$tab        = self::tab();
		require IGNY8_BRIDGE_DIR . '/admin/settings.php';
	}
}
