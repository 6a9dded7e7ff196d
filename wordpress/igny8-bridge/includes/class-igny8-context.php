<?php
/**
 * Who asks: the key of the request that is being answered.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** What the rest of the code needs to know about the request at hand. */
class Igny8Context {
	/** @var array|null The key's row; null outside a request with a key. */
	private static $key = null;

	/** @var int The user that was set before the key's own one. */
	private static $user_before = 0;

	/** @var string The request's id. */
	private static $request_id = '';

	/** Begins: from here on the code runs as the key's user, with that user's capabilities and no more. */
	public static function begin( array $key ) {
		if ( null === self::$key ) {
			self::$user_before = get_current_user_id();
		}
		self::$key = $key;
		wp_set_current_user( (int) $key['user_id'] );
	}

	/** Ends: whoever was there before is back. */
	public static function end() {
		if ( null !== self::$key ) {
			self::$key = null;
			wp_set_current_user( self::$user_before );
		}
	}

	/** The connection whose key asks; empty for people and for cron. */
	public static function connection() {
		return self::$key ? (string) self::$key['connection'] : '';
	}

	/** The key's row. Null outside a request with a key. */
	public static function key() {
		return self::$key;
	}

	/** Whether the key has a scope. */
	public static function has_scope( $scope ) {
		return self::$key && in_array( $scope, explode( ',', self::$key['scopes'] ), true );
	}

	/** The id that the answer and the logs share; a client's own UUID is taken over. */
	public static function request_id( $given = null ) {
		if ( igny8_is_uuid( $given ) ) {
			self::$request_id = strtolower( $given );
		} elseif ( '' === self::$request_id ) {
			self::$request_id = igny8_uuid4();
		}
		return self::$request_id;
	}

	/** Forgets the request's id: several requests can run in one process. */
	public static function forget_request() {
		self::$request_id = '';
	}
}
