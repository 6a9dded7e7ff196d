<?php
/**
 * The settings of webhooks for a key whose user may change the settings of the site.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** What Settings → IGNY8 → Webhooks does, for the command line. A secret leaves the site once, when it is made. */
class Igny8WebhookSettings {
	/** Null when the key's user may change the site's settings. */
	private static function refusal() {
		return current_user_can( 'manage_options' ) ? null : igny8_error( 'igny8_capability', 403, 'the user of this key may not change the settings of the site', array( 'capability' => 'manage_options' ) );
	}

	/** How it stands, without the secret. */
	private static function state() {
		$before = get_option( 'igny8_webhook_secret_before' );
		$until  = is_array( $before ) && isset( $before['until'] ) && $before['until'] > time() ? (int) $before['until'] : null;
		return array(
			'url'              => '' === Igny8API::url() ? null : Igny8API::url(),
			'has_secret'       => (bool) Igny8Secrets::live(),
			'old_secret_until' => null === $until ? null : gmdate( 'Y-m-d\TH:i:s\Z', $until ),
			'failures'         => (int) get_option( 'igny8_webhook_failures' ),
		);
	}

	/** The state, and what came of a message to the listener: null when none was sent. */
	private static function told( $sent ) {
		$problem = is_wp_error( $sent ) ? $sent->get_error_message() : null;
		return self::state() + array(
			'delivered' => null === $sent ? null : ! is_wp_error( $sent ),
			'problem'   => $problem,
		);
	}

	/** `GET webhook-settings/`. */
	public static function get() {
		$refusal = self::refusal();
		return $refusal ? $refusal : Igny8RestAPI::data( self::state(), 200 );
	}

	/** `PUT webhook-settings/`: the listener's address, or null for none. */
	public static function put( WP_REST_Request $request ) {
		$refusal = self::refusal();
		if ( $refusal ) {
			return $refusal;
		}
		$body = $request->get_json_params();
		if ( ! is_array( $body ) || array_keys( $body ) !== array( 'url' ) || ! ( null === $body['url'] || is_string( $body['url'] ) ) ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'url' => array( 'must be an https address, or null' ) ) ) );
		}
		$sent = self::set_url( trim( (string) $body['url'] ) );
		return is_wp_error( $sent ) && 'igny8_webhook_' !== substr( $sent->get_error_code(), 0, 14 ) ? $sent : Igny8RestAPI::data( self::told( $sent ), 200 );
	}

	/**
	 * Sets the listener's address and says hello; empty ends it.
	 *
	 * @return array|WP_Error|null What came of the hello; null when nothing was sent.
	 */
	public static function set_url( $url ) {
		if ( '' === $url ) {
			delete_option( 'igny8_webhook_url' );
			wp_clear_scheduled_hook( 'igny8_deliver_events' );
			return null;
		}
		if ( ! Igny8Secrets::live() ) {
			return igny8_error( 'igny8_no_webhook_secret', 409, 'there is no webhook secret yet: messages are signed with it' );
		}
		$check = Igny8NetworkGuard::check( $url, Igny8API::is_test() );
		if ( $check['refusal'] ) {
			return igny8_error( 'igny8_invalid', 400, 'this address cannot be used: ' . $check['refusal'], array( 'errors' => array( 'url' => array( $check['refusal'] ) ) ) );
		}
		if ( $url !== Igny8API::url() ) {
			// A new listener is told what happens from now on.
			update_option( 'igny8_webhook_cursor', Igny8Events::newest(), false );
		}
		return Igny8API::connect( $url );
	}

	/** `POST webhook-settings/rotate`: the new secret, shown this once. */
	public static function rotate() {
		$refusal = self::refusal();
		if ( $refusal ) {
			return $refusal;
		}
		$secret = Igny8Secrets::rotate();
		return Igny8RestAPI::data( array( 'secret' => $secret ) + self::state(), 201 );
	}

	/** `POST webhook-settings/test`: a ping to the listener. */
	public static function test() {
		$refusal = self::refusal();
		if ( $refusal ) {
			return $refusal;
		}
		if ( '' === Igny8API::url() ) {
			return igny8_error( 'igny8_no_webhook_url', 409, 'no listener is set' );
		}
		return Igny8RestAPI::data( self::told( Igny8API::post( array( 'event' => 'ping' ) ) ), 200 );
	}
}
