<?php
/**
 * Messages that go out, to an address that the administrator has set.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * igny8 is a command line and has no server that could be asked; so the only thing that is ever sent
 * is the news of `GET events/`, signed, to a listener. It is off until a URL is set.
 */
class Igny8API {
	/** How many events one message has at most. */
	const EVENTS = 100;

	/** Whether there is somewhere to send to, and something to sign with. */
	public static function is_on() {
		return '' !== self::url() && Igny8Secrets::live();
	}

	/** The listener's address; empty when there is none. */
	public static function url() {
		return (string) get_option( 'igny8_webhook_url', '' );
	}

	/** Whether this is a test site whose listener runs on the same machine. */
	public static function is_test() {
		return defined( 'IGNY8_ALLOW_LOOPBACK_WEBHOOK' ) && IGNY8_ALLOW_LOOPBACK_WEBHOOK;
	}

	/**
	 * Sets the listener's address and says hello.
	 *
	 * @return array|WP_Error What `post` returns.
	 */
	public static function connect( $url ) {
		$check = Igny8NetworkGuard::check( $url, self::is_test() );
		if ( $check['refusal'] ) {
			return igny8_error( 'igny8_webhook_url', 400, 'this address cannot be used: ' . $check['refusal'] );
		}
		update_option( 'igny8_webhook_url', $url, false );
		return self::post( array( 'event' => 'ping' ) );
	}

	/**
	 * Sends one signed message.
	 *
	 * @return array|WP_Error `status`, the listener's HTTP status.
	 */
	public static function post( array $message ) {
		$begun   = microtime( true );
		$secrets = Igny8Secrets::live();
		$check   = Igny8NetworkGuard::check( self::url(), self::is_test() );
		$event   = isset( $message['event'] ) ? $message['event'] : '';
		if ( ! $secrets || $check['refusal'] ) {
			$why = $secrets ? 'address_refused' : 'no_secret';
			Igny8WebhookLogs::add( 'out', $event, 0, $why );
			return igny8_error( "igny8_webhook_$why", 400, $secrets ? 'this address cannot be used: ' . $check['refusal'] : 'there is no webhook secret' );
		}
		$body    = igny8_json( array( 'delivery_id' => igny8_uuid4(), 'site' => home_url() ) + $message );
		$headers = Igny8Signature::headers( $secrets[0], 'POST', $check['path'], $body, time() );
		// A message of ours that comes back to us is a replay.
		Igny8Webhooks::spend( $headers['X-IGNY8-Nonce'] );
		$pin = self::pin( $check );
		add_action( 'http_api_curl', $pin, 20 );
		$answer = wp_remote_post(
			self::url(),
			array(
				'headers'             => $headers + array( 'Content-Type' => 'application/json' ),
				'body'                => $body,
				'timeout'             => 5,
				'redirection'         => 0,
				'sslverify'           => true,
				'limit_response_size' => 4096,
				'user-agent'          => 'igny8-bridge/' . IGNY8_BRIDGE_VERSION,
			)
		);
		remove_action( 'http_api_curl', $pin, 20 );
		return self::parse_response( $answer, $event, (int) ( ( microtime( true ) - $begun ) * 1000 ) );
	}

	/** Holds the connection to the addresses that were checked: a name may resolve otherwise a moment later. */
	private static function pin( array $check ) {
		return static function ( $handle ) use ( $check ) {
			if ( false === @inet_pton( $check['host'] ) ) { // phpcs:ignore
				$list = implode(
					',',
					array_map(
						static function ( $address ) {
							return false === strpos( $address, ':' ) ? $address : "[$address]";
						},
						$check['addresses']
					)
				);
				curl_setopt( $handle, CURLOPT_RESOLVE, array( $check['host'] . ':' . $check['port'] . ':' . $list ) ); // phpcs:ignore
			}
			curl_setopt( $handle, CURLOPT_PROXY, '' ); // phpcs:ignore
		};
	}

	/** Reads an answer: anything from 200 to 299 means that it arrived. */
	public static function parse_response( $answer, $event, $duration_ms ) {
		if ( is_wp_error( $answer ) ) {
			Igny8WebhookLogs::add( 'out', $event, 0, 'unreachable', $duration_ms );
			return igny8_error( 'igny8_webhook_unreachable', 502, 'the listener could not be reached' );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$good   = $status >= 200 && $status < 300;
		Igny8WebhookLogs::add( 'out', $event, $status, $good ? 'delivered' : 'refused', $duration_ms );
		return $good ? array( 'status' => $status ) : igny8_error( 'igny8_webhook_refused', 502, "the listener answered $status" );
	}

	/** Plans a delivery: never within the request of the person who is saving. */
	public static function schedule( $delay_s = 0 ) {
		static $planned = false;
		if ( ! $planned && self::is_on() && ! wp_next_scheduled( 'igny8_deliver_events' ) ) {
			$planned = true;
			wp_schedule_single_event( time() + $delay_s, 'igny8_deliver_events' );
		}
	}

	/** Sends the news since the last delivery; after a failure later and later, for as long as events are kept. */
	public static function deliver() {
		if ( ! self::is_on() ) {
			return;
		}
		Igny8Locks::hold(
			'deliver',
			static function () {
				$cursor = (int) get_option( 'igny8_webhook_cursor' );
				$read   = Igny8Events::read( $cursor, self::EVENTS, '' );
				if ( $read['events'] ) {
					$done = self::post( array( 'event' => 'events', 'gap' => $read['gap'], 'events' => $read['events'] ) );
					if ( is_wp_error( $done ) ) {
						$failures = min( 8, 1 + (int) get_option( 'igny8_webhook_failures' ) );
						update_option( 'igny8_webhook_failures', $failures, false );
						wp_schedule_single_event( time() + 30 * 2 ** $failures, 'igny8_deliver_events' );
						return;
					}
				}
				update_option( 'igny8_webhook_failures', 0, false );
				update_option( 'igny8_webhook_cursor', $read['cursor'], false );
				Igny8Events::mark_synced( $cursor, $read['cursor'] );
				if ( $read['more'] ) {
					wp_schedule_single_event( time() + Igny8Events::SETTLE_S, 'igny8_deliver_events' );
				}
			},
			0.0
		);
	}
}
