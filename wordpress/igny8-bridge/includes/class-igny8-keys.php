<?php
/**
 * API keys.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * A key is `igny8_ID_SECRET`: an id of 48 bits that is no secret, and a secret of 256 random bits of
 * which only the SHA-256 is stored. It is bound to a user and can do no more than that user.
 */
class Igny8Keys {
	const SCOPES = array( 'read', 'draft', 'publish', 'media', 'links' );

	/** How many keys of one connection can live at a time: the old and the new one of a rotation. */
	const LIVE_PER_CONNECTION = 2;

	/** A hash of nothing: an unknown id takes as long as a wrong secret. */
	const NO_HASH = '0000000000000000000000000000000000000000000000000000000000000000';

	/**
	 * Takes a key apart.
	 *
	 * @return array|null `id` and `secret`; null when it has not the form of a key.
	 */
	public static function parse( $given ) {
		if ( ! is_string( $given ) || ! preg_match( '/\Aigny8_([0-9a-f]{12})_([0-9a-f]{64})\z/', trim( $given ), $found ) ) {
			return null;
		}
		return array(
			'id'     => $found[1],
			'secret' => $found[2],
		);
	}

	/**
	 * Makes a key.
	 *
	 * @param int      $user_id    The user that it acts as.
	 * @param string[] $scopes     What it is for.
	 * @param string   $label      What people call it.
	 * @param string   $connection The connection it joins; empty for a new one.
	 * @return array|WP_Error `id`, `key` (shown once and stored nowhere) and `connection`.
	 */
	public static function create( $user_id, array $scopes, $label, $connection = '' ) {
		global $wpdb;
		$scopes = array_values( array_intersect( self::SCOPES, $scopes ) );
		$user   = get_userdata( $user_id );
		if ( ! $scopes || ! $user ) {
			return igny8_error( 'igny8_invalid', 400, 'a key needs a user and at least one scope' );
		}
		if ( ! user_can( $user, 'edit_posts' ) ) {
			return igny8_error( 'igny8_capability', 400, 'the user of a key must be able to edit posts', array( 'capability' => 'edit_posts' ) );
		}
		$id = bin2hex( random_bytes( 6 ) );
		if ( '' !== $connection && count( self::live( $connection ) ) >= self::LIVE_PER_CONNECTION ) {
			return igny8_error( 'igny8_too_many_keys', 409, 'this connection has two live keys: revoke one first' );
		}
		$secret = bin2hex( random_bytes( 32 ) );
		$row    = array(
			'key_id'      => $id,
			'connection'  => '' === $connection ? $id : $connection,
			'label'       => mb_substr( igny8_one_line( $label ), 0, 100 ),
			'secret_hash' => hash( 'sha256', $secret ),
			'user_id'     => $user_id,
			'scopes'      => implode( ',', $scopes ),
			'created_gmt' => igny8_now(),
			// What happened before there was a key is no news to it.
			'events_cursor' => Igny8Events::newest(),
		);
		if ( ! $wpdb->insert( igny8_table( 'api_keys' ), $row ) ) {
			return igny8_error( 'igny8_database', 500, 'the key could not be stored' );
		}
		return array(
			'id'         => $id,
			'key'        => "igny8_{$id}_$secret",
			'connection' => $row['connection'],
		);
	}

	/**
	 * Checks what a request brought. The answer to an unknown, a wrong and a revoked key is the same.
	 *
	 * @return array|WP_Error The key's row.
	 */
	public static function verify( $given ) {
		if ( ! is_string( $given ) || '' === trim( $given ) ) {
			return igny8_error( 'igny8_missing_key', 401, 'the header X-IGNY8-API-Key is missing' );
		}
		$parts = self::parse( $given );
		$row   = $parts ? self::find( $parts['id'] ) : null;
		$known = $row ? $row['secret_hash'] : self::NO_HASH;
		$same  = hash_equals( $known, hash( 'sha256', $parts ? $parts['secret'] : '' ) );
		$user  = $row ? get_userdata( (int) $row['user_id'] ) : false;
		if ( $same && $row && null === $row['revoked_gmt'] && $user && ( ! is_multisite() || is_user_member_of_blog( $user->ID ) ) ) {
			self::touch( $row );
			return $row;
		}
		$wait = Igny8Throttle::failed();
		if ( $wait ) {
			return igny8_error( 'igny8_throttled', 429, 'too many wrong keys from this address', array( 'retry_after' => $wait ) );
		}
		return igny8_error( 'igny8_invalid_key', 401, 'this key is not known here, or it was revoked' );
	}

	/** One key's row. Null when there is none. */
	public static function find( $id ) {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . igny8_table( 'api_keys' ) . ' WHERE key_id = %s', $id ), ARRAY_A ); // phpcs:ignore
	}

	/** The live keys of a connection. */
	public static function live( $connection ) {
		global $wpdb;
		return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . igny8_table( 'api_keys' ) . ' WHERE connection = %s AND revoked_gmt IS NULL ORDER BY created_gmt, key_id', $connection ), ARRAY_A ); // phpcs:ignore
	}

	/** All keys, the newest first; revoked ones too. */
	public static function all() {
		global $wpdb;
		return $wpdb->get_results( 'SELECT * FROM ' . igny8_table( 'api_keys' ) . ' ORDER BY created_gmt DESC, key_id', ARRAY_A ); // phpcs:ignore
	}

	/** Makes the second key of a connection, with the first one's user and scopes. */
	public static function rotate( array $row ) {
		return Igny8Locks::hold(
			'keys:' . $row['connection'],
			static function () use ( $row ) {
				$made = self::create( (int) $row['user_id'], explode( ',', $row['scopes'] ), $row['label'], $row['connection'] );
				if ( ! is_wp_error( $made ) ) {
					global $wpdb;
					// The new key goes on where the old one stood.
					$wpdb->update( igny8_table( 'api_keys' ), array( 'events_cursor' => (int) $row['events_cursor'] ), array( 'key_id' => $made['id'] ) );
				}
				return $made;
			}
		);
	}

	/** Ends a key for good. */
	public static function revoke( $id ) {
		global $wpdb;
		return (bool) $wpdb->query( $wpdb->prepare( 'UPDATE ' . igny8_table( 'api_keys' ) . ' SET revoked_gmt = %s WHERE key_id = %s AND revoked_gmt IS NULL', igny8_now(), $id ) ); // phpcs:ignore
	}

	/** Notes that a key was used, at most once a minute. */
	private static function touch( array $row ) {
		global $wpdb;
		if ( null === $row['last_used_gmt'] || strtotime( $row['last_used_gmt'] . ' UTC' ) < time() - 60 ) {
			$wpdb->update( igny8_table( 'api_keys' ), array( 'last_used_gmt' => igny8_now() ), array( 'key_id' => $row['key_id'] ) );
		}
	}

	/** A key as answers show it: without anything secret. */
	public static function describe( array $row ) {
		return array(
			'id'         => $row['key_id'],
			'connection' => $row['connection'],
			'label'      => $row['label'],
			'scopes'     => explode( ',', $row['scopes'] ),
			'created'    => igny8_iso( $row['created_gmt'] ),
		);
	}
}
