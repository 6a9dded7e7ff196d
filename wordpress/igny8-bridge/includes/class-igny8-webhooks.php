<?php
/**
 * Webhooks that come in.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * A signed message has no user behind it, so it publishes nothing and changes no text: it says hello,
 * tells how a piece of content stands in igny8, or proposes links for a person to decide on.
 */
class Igny8Webhooks {
	/** What is signed as the path: the same whatever the site's address and permalinks are. */
	const PATH = '/igny8/v1/webhook';

	/** The largest body, in bytes. */
	const MAX_BYTES = 262144;

	/** Who may come in: whoever signs. */
	public static function permission( WP_REST_Request $request ) {
		Igny8Context::request_id( $request->get_header( 'X-Request-ID' ) );
		$body    = $request->get_body();
		$refusal = strlen( $body ) > self::MAX_BYTES ? 'too_large' : null;
		$secrets = Igny8Secrets::live();
		$given   = array(
			'time'      => (string) $request->get_header( 'X-IGNY8-Timestamp' ),
			'nonce'     => (string) $request->get_header( 'X-IGNY8-Nonce' ),
			'signature' => (string) $request->get_header( 'X-IGNY8-Signature' ),
		);
		if ( ! $refusal ) {
			$refusal = $secrets ? Igny8Signature::refusal( $secrets, $given, $request->get_method(), self::PATH, $body, time() ) : 'no_secret';
		}
		// Only what is signed leaves a row: nobody else can fill the table.
		if ( ! $refusal && ! self::spend( $given['nonce'] ) ) {
			$refusal = 'replayed';
		}
		if ( ! $refusal ) {
			return true;
		}
		$wait = Igny8Throttle::failed();
		if ( ! $wait ) {
			Igny8WebhookLogs::add( 'in', '', 401, $refusal );
		}
		$answers = array(
			'unsigned'        => 'the signature headers are missing',
			'malformed'       => 'the signature headers have not their form',
			'wrong_signature' => 'the signature is not right for this body, method and path',
			'stale'           => 'the message is older, or younger, than five minutes',
			'replayed'        => 'this message came before',
			'no_secret'       => 'this site has no webhook secret',
			'too_large'       => 'the body is too large',
		);
		return igny8_error( "igny8_webhook_$refusal", 401, $answers[ $refusal ] );
	}

	/** Marks a nonce as used. False when it was used before, by either side. */
	public static function spend( $nonce ) {
		global $wpdb;
		return (bool) $wpdb->query( $wpdb->prepare( 'INSERT IGNORE INTO ' . igny8_table( 'nonces' ) . ' (nonce, created_at) VALUES (%s, %d)', "hook:$nonce", time() ) ); // phpcs:ignore
	}

	/** `POST webhook/`. */
	public static function post( WP_REST_Request $request ) {
		$body  = json_decode( $request->get_body(), true );
		$event = is_array( $body ) && isset( $body['event'] ) && is_string( $body['event'] ) ? $body['event'] : '';
		$data  = is_array( $body ) && isset( $body['data'] ) && is_array( $body['data'] ) ? $body['data'] : array();
		switch ( $event ) {
			case 'ping':
				$done = array( 'pong' => true );
				break;
			case 'content.status':
				$done = self::content_status( $data );
				break;
			case 'links.suggest':
				$done = Igny8LinkQueue::suggest( $data );
				break;
			default:
				$done = igny8_error( 'igny8_invalid', 400, 'the event is not known', array( 'errors' => array( 'event' => array( 'must be ping, content.status or links.suggest' ) ) ) );
		}
		$failed = is_wp_error( $done );
		Igny8WebhookLogs::add( 'in', igny8_plain_text( $event ), $failed ? 400 : 200, $failed ? $done->get_error_code() : 'accepted' );
		return $failed ? $done : Igny8RestAPI::data( array( 'event' => $event ) + $done, 200 );
	}

	/** How content stands in igny8: shown beside the post, nothing more. */
	private static function content_status( array $data ) {
		$content = isset( $data['content_id'] ) ? $data['content_id'] : '';
		$status  = isset( $data['status'] ) ? $data['status'] : '';
		if ( ! igny8_is_uuid( $content ) || ! is_string( $status ) || ! preg_match( '/\A[a-z_]{1,20}\z/', $status ) ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'data' => array( 'must have content_id (a UUID) and status (a word)' ) ) ) );
		}
		$row = Igny8Claims::find( strtolower( $content ) );
		if ( ! $row || 'done' !== $row['state'] || ! get_post( (int) $row['post_id'] ) ) {
			return igny8_error( 'igny8_not_found', 404, 'this content has no post here' );
		}
		update_post_meta( (int) $row['post_id'], '_igny8_content_status', wp_slash( $status ) );
		update_post_meta( (int) $row['post_id'], '_igny8_last_synced', igny8_now() );
		return array( 'post_id' => (int) $row['post_id'] );
	}
}
