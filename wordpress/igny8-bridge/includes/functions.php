<?php
/**
 * Small functions that every part uses.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Whether a text is a UUID in its usual form; upper case is accepted. */
function igny8_is_uuid( $text ) {
	return is_string( $text ) && 1 === preg_match( '/\A[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z/i', $text );
}

/** Whether a text is a UUID of version 7: what igny8 gives each piece of content. */
function igny8_is_uuid7( $text ) {
	return igny8_is_uuid( $text ) && '7' === $text[14];
}

/** Whether a text is a SHA-256 in lower-case hex. */
function igny8_is_sha256( $text ) {
	return is_string( $text ) && 1 === preg_match( '/\A[0-9a-f]{64}\z/', $text );
}

/** A random UUID of version 4. */
function igny8_uuid4() {
	$bytes    = random_bytes( 16 );
	$bytes[6] = chr( ( ord( $bytes[6] ) & 0x0f ) | 0x40 );
	$bytes[8] = chr( ( ord( $bytes[8] ) & 0x3f ) | 0x80 );
	return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( bin2hex( $bytes ), 4 ) );
}

/** Now, in UTC, as the database writes it. */
function igny8_now() {
	return gmdate( 'Y-m-d H:i:s' );
}

/** A database time in UTC as the answers write it, such as `2026-12-01T09:00:00Z`. Null when it was never set. */
function igny8_iso( $gmt ) {
	if ( ! is_string( $gmt ) || '' === $gmt || 0 === strpos( $gmt, '0000-00-00' ) ) {
		return null;
	}
	return str_replace( ' ', 'T', substr( $gmt, 0, 19 ) ) . 'Z';
}

/**
 * Reads a time from a request: UTC, to the second, with or without the final Z.
 *
 * @return string|null `Y-m-d H:i:s`, or null when it is no such time.
 */
function igny8_parse_time( $text ) {
	if ( ! is_string( $text ) || ! preg_match( '/\A(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:Z|\+00:00)?\z/', $text, $found ) ) {
		return null;
	}
	$time = $found[1] . ' ' . $found[2];
	$date = DateTime::createFromFormat( 'Y-m-d H:i:s', $time, new DateTimeZone( 'UTC' ) );
	return $date && $date->format( 'Y-m-d H:i:s' ) === $time ? $time : null;
}

/** The name of one of the plugin's tables. */
function igny8_table( $name ) {
	global $wpdb;
	return $wpdb->prefix . 'igny8_' . $name;
}

/**
 * An error for an answer.
 *
 * @param string $code   What programs read.
 * @param int    $status The HTTP status.
 * @param string $text   What people read; never a secret, never a body.
 * @param array  $more   `errors` (field => texts), `state` (what is there now), `retry_after` (seconds), `hint`, `capability`, `scope`.
 */
function igny8_error( $code, $status, $text, array $more = array() ) {
	return new WP_Error( $code, $text, array( 'status' => $status ) + $more );
}

/** Makes a text safe to be shown as text in a title or an excerpt: what was typed is what is read. */
function igny8_escape_text( $text ) {
	$text = str_replace( array( '&', '<', '>' ), array( '&amp;', '&lt;', '&gt;' ), igny8_one_line( $text ) );
	return str_replace( '[', '&#091;', $text );
}

/** Removes control characters and runs of blanks: one line of text. */
function igny8_one_line( $text ) {
	$text = preg_replace( '/[\x{00}-\x{1f}\x{7f}-\x{9f}\x{2028}\x{2029}\x{202a}-\x{202e}\x{2066}-\x{2069}]+/u', ' ', (string) $text );
	return trim( preg_replace( '/ {2,}/', ' ', (string) $text ) );
}

/**
 * Text for places that other plugins print: no tags, and no shortcode that one of them might run.
 */
function igny8_plain_text( $text ) {
	$text = preg_replace( '~<[a-z/!?][^>]*>?~i', '', igny8_one_line( $text ) );
	return trim( preg_replace( '/\[(\/?[^\[\]]*)\]?/', '($1)', $text ) );
}

/** Removes what no text may hold: every control character but tab and line feed. */
function igny8_without_controls( $text ) {
	$text = str_replace( array( "\r\n", "\r" ), "\n", $text );
	return preg_replace( '/[\x00-\x08\x0b-\x1f\x7f]/', '', $text );
}

/** SHA-256 in hex of texts, each with its length, so that no two lists have the same one. */
function igny8_hash( array $parts ) {
	$bytes = '';
	foreach ( $parts as $part ) {
		$bytes .= pack( 'P', strlen( $part ) ) . $part;
	}
	return hash( 'sha256', $bytes );
}

/** JSON as it is stored and sent. Text that is no UTF-8 is replaced, never dropped. */
function igny8_json( $value ) {
	return json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ); // phpcs:ignore
}
