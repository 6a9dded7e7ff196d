<?php
/**
 * Puts one link into a text and touches nothing else.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Pure text work: bytes in, bytes out. */
class Igny8Splice {
	/** Elements within which no link may begin: it would be broken, invisible, or a link in a link. */
	const CLOSED = array( 'a', 'script', 'style', 'textarea', 'button', 'select', 'option', 'title', 'svg', 'math', 'iframe', 'object', 'noscript', 'template', 'pre', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'xmp', 'video', 'audio', 'canvas' );

	/** Elements whose content is no markup. */
	const RAW = array( 'script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noscript' );

	/**
	 * The markup of a link around an anchor text.
	 *
	 * @param string $anchor The text as it stands in the content, entities and all.
	 * @param string $url    An absolute http(s) address, or a path on this site.
	 * @param string $rel    Known words, or nothing.
	 */
	public static function link( $anchor, $url, $rel = '' ) {
		$url = str_replace( array( '&', '"', '<', '>', '[', ']', "'" ), array( '&amp;', '&quot;', '&lt;', '&gt;', '%5B', '%5D', '&#039;' ), $url );
		return '<a href="' . $url . '"' . ( '' === $rel ? '' : ' rel="' . $rel . '"' ) . '>' . $anchor . '</a>';
	}

	/**
	 * Says why no link can be put there.
	 *
	 * @param string $content The whole text.
	 * @param int    $offset  Where the anchor begins, in bytes.
	 * @param string $anchor  The anchor, exactly as it stands there.
	 * @return string|null A word: `anchor_empty`, `anchor_elsewhere`, `anchor_is_markup`, `in_tag`,
	 *                     `in_comment`, `in_shortcode`, `in_element`; null when a link fits.
	 */
	public static function refusal( $content, $offset, $anchor ) {
		if ( '' === trim( $anchor ) || trim( $anchor ) !== $anchor ) {
			return 'anchor_empty';
		}
		if ( preg_match( '/[<>\[\]\n]/', $anchor ) ) {
			return 'anchor_is_markup';
		}
		if ( $offset < 0 || $offset + strlen( $anchor ) > strlen( $content ) || substr( $content, $offset, strlen( $anchor ) ) !== $anchor ) {
			return 'anchor_elsewhere';
		}
		// Not in the middle of a character, nor of an entity.
		if ( preg_match( '/&[a-z0-9#]{0,31}\z/i', substr( $content, max( 0, $offset - 32 ), min( 32, $offset ) ) ) && preg_match( '/\A[a-z0-9#]*;/i', $anchor ) ) {
			return 'anchor_is_markup';
		}
		if ( preg_match( '/&[a-z0-9#]{0,31}\z/i', $anchor ) && preg_match( '/\A[a-z0-9#]{0,31};/i', substr( $content, $offset + strlen( $anchor ), 33 ) ) ) {
			return 'anchor_is_markup';
		}
		return self::place( $content, $offset );
	}

	/** What surrounds a place. Null when it is text between tags. */
	private static function place( $content, $offset ) {
		$at     = 0;
		$open   = array();
		$length = strlen( $content );
		while ( $at < $offset ) {
			$next = strpos( $content, '<', $at );
			if ( false === $next || $next >= $offset ) {
				break;
			}
			if ( '<!--' === substr( $content, $next, 4 ) ) {
				$end = strpos( $content, '-->', $next + 4 );
				$at  = false === $end ? $length : $end + 3;
				if ( $at > $offset ) {
					return 'in_comment';
				}
				continue;
			}
			if ( ! preg_match( '~<(/?)([a-z][a-z0-9:-]*)((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>~iA', $content, $tag, 0, $next ) ) {
				// A lone < is text, but one that begins a tag and never ends it swallows the rest.
				if ( preg_match( '~<[/!?a-z]~iA', $content, $ignored, 0, $next ) ) {
					$end = strpos( $content, '>', $next );
					$at  = false === $end ? $length : $end + 1;
					if ( $at > $offset ) {
						return 'in_tag';
					}
				} else {
					$at = $next + 1;
				}
				continue;
			}
			$at   = $next + strlen( $tag[0] );
			$name = strtolower( $tag[2] );
			if ( $at > $offset ) {
				return 'in_tag';
			}
			if ( in_array( $name, self::RAW, true ) && '' === $tag[1] ) {
				$end = preg_match( '~</' . $name . '[\s/>]~i', $content, $close, PREG_OFFSET_CAPTURE, $at ) ? $close[0][1] : $length;
				if ( $end >= $offset ) {
					return 'in_element';
				}
				$at = $end;
				continue;
			}
			if ( in_array( $name, self::CLOSED, true ) && '/' !== substr( $tag[3], -1 ) ) {
				if ( '' === $tag[1] ) {
					$open[] = $name;
				} else {
					$last = array_search( $name, array_reverse( $open, true ), true );
					if ( false !== $last ) {
						unset( $open[ $last ] );
					}
				}
			}
		}
		if ( $open ) {
			return 'in_element';
		}
		return self::in_shortcode( $content, $offset ) ? 'in_shortcode' : null;
	}

	/** Whether a place lies within `[name …]`, or between that and `[/name]`. */
	private static function in_shortcode( $content, $offset ) {
		$before = substr( $content, 0, $offset );
		// Within the brackets themselves.
		$bracket = strrpos( $before, '[' );
		if ( false !== $bracket && false === strpos( substr( $before, $bracket ), ']' ) && preg_match( '~\[/?[a-z_]~iA', $content, $ignored, 0, $bracket ) ) {
			return true;
		}
		preg_match_all( '~\[([a-z_][a-z0-9_-]*)(?=[\s\]/])[^\]]*\]~i', $before, $found );
		foreach ( array_unique( $found[1] ) as $name ) {
			$quoted = preg_quote( $name, '~' );
			$opened = preg_match_all( "~\\[$quoted(?=[\\s\\]/])[^\\]]*(?<!/)\\]~i", $before );
			$closed = preg_match_all( "~\\[/$quoted\\]~i", $before );
			if ( $opened > $closed && preg_match( "~\\[/$quoted\\]~i", $content, $ignored, 0, $offset ) ) {
				return true;
			}
		}
		return false;
	}

	/** The text with the link in it; call it only after `refusal` said null. */
	public static function insert( $content, $offset, $anchor, $link ) {
		return substr( $content, 0, $offset ) . $link . substr( $content, $offset + strlen( $anchor ) );
	}

	/**
	 * The text without a link that was put in before.
	 *
	 * @return string|null Null when that very link is not there exactly once.
	 */
	public static function remove( $content, $link, $anchor ) {
		if ( 1 !== substr_count( $content, $link ) ) {
			return null;
		}
		$at = strpos( $content, $link );
		return substr( $content, 0, $at ) . $anchor . substr( $content, $at + strlen( $link ) );
	}
}
