<?php
/**
 * Where this site may send something.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Checks an address after its name was resolved. WordPress's own check leaves link-local addresses open. */
class Igny8NetworkGuard {
	/** What no message is sent to: this host, private and shared networks, link-local, multicast, reserved and test ranges. */
	const CLOSED = array(
		'0.0.0.0/8',
		'10.0.0.0/8',
		'100.64.0.0/10',
		'127.0.0.0/8',
		'169.254.0.0/16',
		'172.16.0.0/12',
		'192.0.0.0/24',
		'192.0.2.0/24',
		'192.88.99.0/24',
		'192.168.0.0/16',
		'198.18.0.0/15',
		'198.51.100.0/24',
		'203.0.113.0/24',
		'224.0.0.0/3',
		'::/128',
		'::1/128',
		'64:ff9b::/96',
		'64:ff9b:1::/48',
		'100::/64',
		'2001::/23',
		'2001:db8::/32',
		'2002::/16',
		'fc00::/7',
		'fe80::/10',
		'fec0::/10',
		'ff00::/8',
	);

	/** Whether an IP address lies on the open internet. */
	public static function is_public( $address ) {
		$bytes = @inet_pton( $address ); // phpcs:ignore
		if ( false === $bytes ) {
			return false;
		}
		// An IPv4 address in IPv6 clothes, mapped or compatible.
		if ( 16 === strlen( $bytes ) && in_array( substr( $bytes, 0, 12 ), array( str_repeat( "\0", 10 ) . "\xff\xff", str_repeat( "\0", 12 ) ), true ) ) {
			$bytes = substr( $bytes, 12 );
			if ( "\0\0\0" === substr( $bytes, 0, 3 ) ) {
				return false;
			}
		}
		foreach ( self::CLOSED as $range ) {
			if ( self::is_within( $bytes, $range ) ) {
				return false;
			}
		}
		return true;
	}

	private static function is_within( $bytes, $range ) {
		list( $start, $bits ) = explode( '/', $range );
		$start = inet_pton( $start );
		if ( strlen( $start ) !== strlen( $bytes ) ) {
			return false;
		}
		$whole = intdiv( (int) $bits, 8 );
		$rest  = (int) $bits % 8;
		if ( substr( $start, 0, $whole ) !== substr( $bytes, 0, $whole ) ) {
			return false;
		}
		return 0 === $rest || ( ( ord( $start[ $whole ] ) ^ ord( $bytes[ $whole ] ) ) >> ( 8 - $rest ) ) === 0;
	}

	/**
	 * Checks where a webhook would go.
	 *
	 * @param string        $url     The address.
	 * @param bool          $is_test Whether loopback and plain http are allowed: only tests say so.
	 * @param callable|null $resolve Name to list of IP addresses; null for the system's own.
	 * @return array `refusal` (a sentence, or null), and when there is none `host`, `port`, `addresses`, `path`.
	 */
	public static function check( $url, $is_test = false, $resolve = null ) {
		$parts = is_string( $url ) && ! preg_match( '/[\x00-\x20\x7f\\\\]/', $url ) ? parse_url( $url ) : false; // phpcs:ignore
		if ( ! $parts || empty( $parts['host'] ) || empty( $parts['scheme'] ) ) {
			return array( 'refusal' => 'it is no web address' );
		}
		$scheme = strtolower( $parts['scheme'] );
		if ( 'https' !== $scheme && ! ( $is_test && 'http' === $scheme ) ) {
			return array( 'refusal' => 'it must begin with https://' );
		}
		if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['fragment'] ) ) {
			return array( 'refusal' => 'it must hold no user, password or fragment' );
		}
		$host      = trim( strtolower( $parts['host'] ), '[]' );
		$addresses = false !== @inet_pton( $host ) ? array( $host ) : ( $resolve ? $resolve( $host ) : self::resolve( $host ) ); // phpcs:ignore
		if ( ! $addresses ) {
			return array( 'refusal' => 'its host has no address' );
		}
		foreach ( $addresses as $address ) {
			if ( ! self::is_public( $address ) && ! ( $is_test && in_array( $address, array( '127.0.0.1', '::1' ), true ) ) ) {
				return array( 'refusal' => 'its host has an address in a private or reserved network' );
			}
		}
		return array(
			'refusal'   => null,
			'host'      => $host,
			'port'      => isset( $parts['port'] ) ? (int) $parts['port'] : ( 'https' === $scheme ? 443 : 80 ),
			'addresses' => $addresses,
			'path'      => ( isset( $parts['path'] ) ? $parts['path'] : '/' ) . ( isset( $parts['query'] ) ? '?' . $parts['query'] : '' ),
		);
	}

	/** All addresses of a name. */
	private static function resolve( $host ) {
		$found = gethostbynamel( $host );
		$found = $found ? $found : array();
		foreach ( (array) @dns_get_record( $host, DNS_AAAA ) as $record ) { // phpcs:ignore
			if ( is_array( $record ) && isset( $record['ipv6'] ) ) {
				$found[] = $record['ipv6'];
			}
		}
		return $found;
	}
}
