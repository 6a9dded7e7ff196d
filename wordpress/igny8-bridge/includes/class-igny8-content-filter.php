<?php
/**
 * What may be in the content that comes from outside.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets a closed list of elements, attributes, classes and blocks through, whatever the role of the
 * key's user: WordPress's own filter does not touch what an editor sends, and lets shortcodes and
 * block comments of any kind through for everyone.
 *
 * The content is cut at its comments. Of these only the delimiters of known blocks are kept, written
 * anew. What lies between them goes through wp_kses and then, tag by tag, through our own list again.
 */
class Igny8ContentFilter {
	/** The elements, each with the attributes it may have besides `class`. */
	const ELEMENTS = array(
		'p'          => array(),
		'h2'         => array(),
		'h3'         => array(),
		'h4'         => array(),
		'h5'         => array(),
		'h6'         => array(),
		'ul'         => array(),
		'ol'         => array( 'start', 'reversed' ),
		'li'         => array(),
		'a'          => array( 'href', 'rel', 'target', 'title' ),
		'strong'     => array(),
		'em'         => array(),
		'b'          => array(),
		'i'          => array(),
		's'          => array(),
		'del'        => array(),
		'ins'        => array(),
		'sub'        => array(),
		'sup'        => array(),
		'mark'       => array(),
		'kbd'        => array(),
		'abbr'       => array( 'title' ),
		'q'          => array(),
		'cite'       => array(),
		'small'      => array(),
		'br'         => array(),
		'hr'         => array(),
		'blockquote' => array(),
		'pre'        => array(),
		'code'       => array(),
		'table'      => array(),
		'caption'    => array(),
		'thead'      => array(),
		'tbody'      => array(),
		'tfoot'      => array(),
		'tr'         => array(),
		'th'         => array( 'colspan', 'rowspan', 'scope' ),
		'td'         => array( 'colspan', 'rowspan' ),
		'figure'     => array(),
		'figcaption' => array(),
		'img'        => array( 'src', 'alt', 'width', 'height', 'loading', 'title' ),
		'details'    => array( 'open' ),
		'summary'    => array(),
		'div'        => array(),
	);

	/** Elements that close themselves. */
	const VOID = array( 'br', 'hr', 'img' );

	/** Elements that go with all they hold: their text is code, not words. */
	const EMPTIED = 'script|style|template|noscript|svg|math|iframe|object|embed|applet|audio|video|canvas|select|textarea|noframes|noembed|xmp|title|plaintext|frameset';

	/** The blocks, each with the attributes it may have and what these look like. */
	const BLOCKS = array(
		'paragraph'    => array( 'align' => '/\A(?:left|center|right)\z/', 'dropCap' => 'bool' ),
		'heading'      => array( 'level' => '/\A[2-6]\z/', 'textAlign' => '/\A(?:left|center|right)\z/' ),
		'list'         => array( 'ordered' => 'bool', 'start' => '/\A-?\d{1,6}\z/', 'reversed' => 'bool' ),
		'list-item'    => array(),
		'image'        => array( 'id' => '/\A\d{1,18}\z/', 'sizeSlug' => '/\A[a-z0-9_-]{1,40}\z/', 'linkDestination' => '/\A(?:none|media|attachment|custom)\z/', 'align' => '/\A(?:left|center|right|wide|full)\z/', 'width' => '/\A\d{1,5}(?:px)?\z/', 'height' => '/\A\d{1,5}(?:px)?\z/' ),
		'gallery'      => array( 'columns' => '/\A[1-8]\z/', 'linkTo' => '/\Anone\z/' ),
		'table'        => array( 'hasFixedLayout' => 'bool', 'align' => '/\A(?:left|center|right|wide|full)\z/' ),
		'quote'        => array( 'align' => '/\A(?:left|center|right)\z/' ),
		'pullquote'    => array(),
		'code'         => array(),
		'preformatted' => array(),
		'verse'        => array(),
		'separator'    => array( 'opacity' => '/\Acss\z/' ),
		'details'      => array( 'showContent' => 'bool' ),
		'group'        => array( 'align' => '/\A(?:wide|full)\z/' ),
		'columns'      => array( 'isStackedOnMobile' => 'bool' ),
		'column'       => array(),
	);

	/** The classes that WordPress's own blocks carry; no theme or plugin gives these a behaviour. */
	const CLASSES = '/\A(?:wp-block-[a-z0-9-]{1,40}|wp-image-\d{1,18}|wp-element-[a-z]{1,20}|size-[a-z0-9_-]{1,40}|has-[a-z0-9-]{1,60}|is-style-[a-z0-9-]{1,40}|is-stacked-on-mobile|align(?:left|right|center|wide|full|none)|blocks-gallery-[a-z]{1,20}|columns-[1-8]|is-cropped|is-resized|language-[a-z0-9-]{1,30})\z/';

	/** What was taken away, as short words. @var array<string,int> */
	private $removed = array();

	/** Whether block delimiters are kept; no, when they do not fit together. */
	private $keep_blocks = true;

	/**
	 * Cleans content.
	 *
	 * @param string $content Block markup or HTML, UTF-8.
	 * @return array `content`, and `removed`: what went (`element script`, `block core/html`, …) with how often.
	 */
	public static function clean( $content ) {
		$filter  = new self();
		$content = igny8_without_controls( $content );
		$cleaned = $filter->run( $content );
		// Taking something out can bring two halves together: until nothing changes any more.
		for ( $round = 0; $round < 6; $round++ ) {
			$again = $filter->run( $cleaned );
			if ( $again === $cleaned ) {
				break;
			}
			$cleaned = $again;
		}
		ksort( $filter->removed );
		return array(
			'content' => $cleaned,
			'removed' => $filter->removed,
		);
	}

	private function run( $content ) {
		$this->keep_blocks = $this->blocks_fit( $content );
		// Comments of every form that a browser takes for one, the unclosed one included.
		$parts = preg_split( '/(<!--.*?(?:-->|--!>|\z))/s', $content, -1, PREG_SPLIT_DELIM_CAPTURE );
		$out   = '';
		foreach ( $parts as $index => $part ) {
			$out .= $index % 2 ? $this->comment( $part ) : $this->html( $part );
		}
		return $out;
	}

	/** Whether each block that opens is closed by its own delimiter. */
	private function blocks_fit( $content ) {
		preg_match_all( '/<!--.*?(?:-->|--!>|\z)/s', $content, $found );
		$open = array();
		foreach ( $found[0] as $comment ) {
			$block = $this->block( $comment );
			if ( ! $block || 'void' === $block['kind'] ) {
				continue;
			}
			if ( 'open' === $block['kind'] ) {
				$open[] = $block['name'];
			} elseif ( array_pop( $open ) !== $block['name'] ) {
				return false;
			}
		}
		return ! $open;
	}

	/** Reads a block's delimiter. Null for any other comment. */
	private function block( $comment ) {
		if ( ! preg_match( '~\A<!--\s+(/)?wp:([a-z][a-z0-9_/-]*)\s+(\{.*\}\s+)?(/)?-->\z~s', $comment, $found ) ) {
			return null;
		}
		$name = preg_replace( '~\Acore/~', '', $found[2] );
		$kind = '' !== $found[1] ? 'close' : ( ! empty( $found[4] ) ? 'void' : 'open' );
		return array(
			'name'       => $name,
			'kind'       => $kind,
			'attributes' => isset( $found[3] ) ? trim( $found[3] ) : '',
		);
	}

	/** A comment: the delimiter of a known block, our own mark, or nothing. */
	private function comment( $comment ) {
		// The mark by which a post is found where there is no bridge.
		if ( preg_match( '/\A<!-- igny8:[0-9a-f-]{36} -->\z/', $comment ) ) {
			return $comment;
		}
		$block = $this->block( $comment );
		if ( ! $block ) {
			$this->note( 'comment' );
			return '';
		}
		if ( ! isset( self::BLOCKS[ $block['name'] ] ) ) {
			if ( 'close' !== $block['kind'] ) {
				$this->note( 'block ' . ( false === strpos( $block['name'], '/' ) ? 'core/' : '' ) . $block['name'] );
			}
			return '';
		}
		if ( ! $this->keep_blocks ) {
			$this->note( 'block delimiter without its partner' );
			return '';
		}
		if ( 'close' === $block['kind'] ) {
			return "<!-- /wp:{$block['name']} -->";
		}
		$kept = $this->block_attributes( $block['name'], $block['attributes'] );
		return "<!-- wp:{$block['name']} " . ( $kept ? igny8_json( $kept ) . ' ' : '' ) . ( 'void' === $block['kind'] ? '/' : '' ) . '-->';
	}

	private function block_attributes( $name, $json ) {
		$given = '' === $json ? array() : json_decode( $json, true );
		$kept  = array();
		foreach ( is_array( $given ) ? $given : array() as $key => $value ) {
			$rule = isset( self::BLOCKS[ $name ][ $key ] ) ? self::BLOCKS[ $name ][ $key ] : null;
			if ( 'bool' === $rule ? is_bool( $value ) : ( $rule && ( is_string( $value ) || is_int( $value ) ) && preg_match( $rule, (string) $value ) ) ) {
				$kept[ $key ] = $value;
			} else {
				$this->note( 'block attribute' );
			}
		}
		return $kept;
	}

	/** HTML between comments. */
	private function html( $html ) {
		if ( '' === $html ) {
			return '';
		}
		$emptied = '~<(' . self::EMPTIED . ')(?=[\s/>])[^>]*>.*?(?:</\1(?=[\s/>])[^>]*>|\z)~is';
		$html    = preg_replace_callback(
			$emptied,
			function ( $found ) {
				$this->note( 'element ' . strtolower( $found[1] ) );
				return '';
			},
			$html
		);
		// Headings of the first level belong to the page's title.
		$html = preg_replace( '~<(/?)h1(?=[\s>])~i', '<$1h2', (string) $html );
		$html = wp_kses( $html, self::kses_list(), array( 'http', 'https', 'mailto' ) );
		$out  = '';
		foreach ( preg_split( '/(<[^>]*>)/', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) as $index => $part ) {
			$out .= $index % 2 ? $this->tag( $part ) : $this->text( $part );
		}
		return $out;
	}

	/** Text: shortcodes and addresses that WordPress would turn into an embed are disarmed; they read the same. */
	private function text( $text ) {
		if ( '' === $text ) {
			return '';
		}
		$text = str_replace( array( '<', '>', '[' ), array( '&lt;', '&gt;', '&#091;' ), $text );
		return preg_replace( '~^(\s*https?):(//\S+\s*)$~im', '$1&#058;$2', $text );
	}

	/** One tag that came through wp_kses. */
	private function tag( $tag ) {
		if ( ! preg_match( '~\A<(/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'))?)*)\s*/?>\z~is', $tag, $found ) ) {
			return $this->text( $tag );
		}
		$name = strtolower( $found[2] );
		if ( ! isset( self::ELEMENTS[ $name ] ) ) {
			return '';
		}
		if ( '/' === $found[1] ) {
			return in_array( $name, self::VOID, true ) ? '' : "</$name>";
		}
		$attributes = $this->attributes( $name, $found[3] );
		if ( null === $attributes ) {
			return '';
		}
		$out = "<$name";
		foreach ( $attributes as $key => $value ) {
			$out .= null === $value ? " $key" : " $key=\"" . str_replace( array( '"', '[', '<', '>' ), array( '&quot;', '&#091;', '&lt;', '&gt;' ), $value ) . '"';
		}
		return $out . ( in_array( $name, self::VOID, true ) ? ' />' : '>' );
	}

	/** The attributes that stay. Null when the element has to go without one of them. */
	private function attributes( $name, $text ) {
		preg_match_all( '~([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'))?~is', $text, $all, PREG_SET_ORDER );
		$kept = array();
		foreach ( $all as $one ) {
			$key   = strtolower( $one[1] );
			$value = isset( $one[3] ) && '' !== $one[3] ? $one[3] : ( isset( $one[2] ) ? $one[2] : '' );
			if ( isset( $kept[ $key ] ) || array_key_exists( $key, $kept ) ) {
				continue;
			}
			if ( 'class' === $key ) {
				$classes = array_filter( preg_split( '/\s+/', $value ), array( __CLASS__, 'is_known_class' ) );
				if ( $classes ) {
					$kept['class'] = implode( ' ', array_unique( $classes ) );
				}
			} elseif ( in_array( $key, self::ELEMENTS[ $name ], true ) ) {
				$value = $this->value( $name, $key, $value );
				if ( false !== $value ) {
					$kept[ $key ] = $value;
				}
			}
		}
		if ( 'img' === $name ) {
			if ( ! isset( $kept['src'] ) ) {
				$this->note( 'image from elsewhere' );
				return null;
			}
			$kept += array( 'alt' => '' );
		}
		// A page opened in a new tab must not reach back.
		if ( 'a' === $name && isset( $kept['target'] ) ) {
			$rel         = isset( $kept['rel'] ) ? explode( ' ', $kept['rel'] ) : array();
			$kept['rel'] = implode( ' ', array_unique( array_merge( $rel, array( 'noopener' ) ) ) );
		}
		return $kept;
	}

	/** One attribute's value: false drops it, null keeps it without one. */
	private function value( $name, $key, $value ) {
		switch ( $key ) {
			case 'href':
				return self::is_safe_address( $value ) ? $value : false;
			case 'src':
				return self::is_own_upload( $value ) ? $value : false;
			case 'rel':
				$known = array_intersect( preg_split( '/\s+/', strtolower( $value ) ), array( 'nofollow', 'noopener', 'noreferrer', 'sponsored', 'ugc' ) );
				return $known ? implode( ' ', array_unique( $known ) ) : false;
			case 'target':
				return '_blank' === $value ? $value : false;
			case 'loading':
				return in_array( $value, array( 'lazy', 'eager' ), true ) ? $value : false;
			case 'scope':
				return in_array( $value, array( 'col', 'row', 'colgroup', 'rowgroup' ), true ) ? $value : false;
			case 'open':
			case 'reversed':
				return null;
			case 'width':
			case 'height':
			case 'colspan':
			case 'rowspan':
			case 'start':
				return preg_match( '/\A-?\d{1,5}\z/', $value ) ? $value : false;
			default:
				return $value;
		}
	}

	/** Whether a class is one of WordPress's own. */
	public static function is_known_class( $class_name ) {
		return '' !== $class_name && 1 === preg_match( self::CLASSES, $class_name );
	}

	/** Whether a link leads somewhere: http, https, mailto, or a place on this site. */
	private static function is_safe_address( $value ) {
		$plain = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return '' !== $plain && 1 === preg_match( '~\A(?:https?://[^/\s]|mailto:[^\s]|/(?![/\\\\])|\#|\?)~i', $plain ) && ! preg_match( '/[\x00-\x20<>"\\\\]/', $plain );
	}

	/** Whether an image lies among this site's own uploads. */
	public static function is_own_upload( $value ) {
		$plain   = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$uploads = wp_get_upload_dir();
		$base    = preg_replace( '~\Ahttps?:~i', '', $uploads['baseurl'] );
		$plain   = preg_replace( '~\Ahttps?:~i', '', $plain );
		return 0 === strpos( $plain, $base . '/' ) && 1 === preg_match( '~\A[^\s?#"<>\\\\]+\.(?:png|jpe?g|webp|gif|avif)\z~i', $plain ) && false === strpos( $plain, '..' );
	}

	private static function kses_list() {
		static $list = null;
		if ( null === $list ) {
			$list = array();
			foreach ( self::ELEMENTS as $name => $attributes ) {
				$list[ $name ] = array_fill_keys( array_merge( array( 'class' ), $attributes ), true );
			}
		}
		return $list;
	}

	private function note( $what ) {
		$this->removed[ $what ] = isset( $this->removed[ $what ] ) ? $this->removed[ $what ] + 1 : 1;
	}
}
