<?php
/**
 * The webhook secret, encrypted in the database.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * The key of the encryption comes from the salts in wp-config.php, so that a copy of the database
 * alone tells nothing. The secret is not an API key and opens nothing but the webhooks.
 */
class Igny8Secrets {
	/** How long the secret before the current one still counts after a rotation, in seconds. */
	const OVERLAP_S = 604800;

	/** Encrypts a text. */
	public static function seal( $text ) {
		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		return base64_encode( $nonce . sodium_crypto_secretbox( $text, $nonce, self::key() ) ); // phpcs:ignore
	}

	/** Decrypts a text. Null when it was sealed with other salts, or damaged. */
	public static function open( $sealed ) {
		$bytes = is_string( $sealed ) ? base64_decode( $sealed, true ) : false; // phpcs:ignore
		if ( false === $bytes || strlen( $bytes ) <= SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ) {
			return null;
		}
		$text = sodium_crypto_secretbox_open( substr( $bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), substr( $bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), self::key() );
		return false === $text ? null : $text;
	}

	private static function key() {
		return hash_hkdf( 'sha256', wp_salt( 'auth' ) . wp_salt( 'secure_auth' ), 32, 'igny8-bridge webhook secret v1' );
	}

	/** The secrets that count now, the current one first. Empty when none was made, or none can be read. */
	public static function live() {
		$secrets = array();
		$current = self::open( get_option( 'igny8_webhook_secret', '' ) );
		if ( null !== $current ) {
			$secrets[] = $current;
		}
		$before = get_option( 'igny8_webhook_secret_before' );
		if ( is_array( $before ) && isset( $before['sealed'], $before['until'] ) && $before['until'] > time() ) {
			$old = self::open( $before['sealed'] );
			if ( null !== $old ) {
				$secrets[] = $old;
			}
		}
		return $secrets;
	}

	/** Makes a new secret; the one before it counts for another week. Returns the new one, which is shown once. */
	public static function rotate() {
		$sealed = get_option( 'igny8_webhook_secret' );
		if ( $sealed ) {
			update_option(
				'igny8_webhook_secret_before',
				array(
					'sealed' => $sealed,
					'until'  => time() + self::OVERLAP_S,
				),
				false
			);
		}
		$secret = 'igny8whs_' . bin2hex( random_bytes( 32 ) );
		update_option( 'igny8_webhook_secret', self::seal( $secret ), false );
		return $secret;
	}

	/** Ends the secret before the current one at once. */
	public static function forget_old() {
		delete_option( 'igny8_webhook_secret_before' );
	}

	/** Whether there is a secret that the salts of today cannot open. */
	public static function is_unreadable() {
		$sealed = get_option( 'igny8_webhook_secret' );
		return $sealed && null === self::open( $sealed );
	}
}
