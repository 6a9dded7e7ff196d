<?php
use PHPUnit\Framework\TestCase;

/**
 * A test against a real site: requests go over HTTP, what they left behind is read in this process.
 */
abstract class BridgeTestCase extends TestCase {
	/** @var array What wp-up.sh says about the site. */
	protected static $site;

	/** @var string[] Keys by role and scopes. */
	private static $keys = array();

	const ALL = 'read,draft,publish,media,links';

	public static function setUpBeforeClass(): void {
		self::$site = json_decode( file_get_contents( getenv( 'IGNY8_WP_STATE' ) ), true );
	}

	protected function setUp(): void {
		global $wpdb;
		$wpdb->query( 'DELETE FROM ' . igny8_table( 'failures' ) );
		$this->faults( array() );
		$this->fresh();
		wp_set_current_user( 1 );
	}

	/** Forgets what this process has read. */
	protected function fresh() {
		wp_cache_flush();
	}

	/** Switches faults of the host on, see router.php. */
	protected function faults( array $faults ) {
		file_put_contents( self::$site['dir'] . '/faults.json', json_encode( (object) $faults ) );
	}

	/** A key of a role's user. */
	protected function key( $role = 'editor', $scopes = self::ALL ) {
		if ( ! isset( self::$keys[ "$role:$scopes" ] ) ) {
			$made = Igny8Keys::create( $this->user( $role ), explode( ',', $scopes ), "test $role" );
			$this->assertIsArray( $made );
			self::$keys[ "$role:$scopes" ] = $made['key'];
		}
		return self::$keys[ "$role:$scopes" ];
	}

	protected function user( $role ) {
		return get_user_by( 'login', 'administrator' === $role ? 'admin' : $role )->ID;
	}

	protected function url( $path ) {
		return rtrim( rest_url( 'igny8/v1' ), '/' ) . $path;
	}

	/** A curl handle for a request. */
	protected function request( $method, $url, $body, array $headers ) {
		$handle = curl_init( $url );
		$lines  = array( 'Accept: application/json', 'Expect:' );
		foreach ( $headers as $name => $value ) {
			$lines[] = '' === $value ? "$name;" : "$name: $value";
		}
		curl_setopt_array(
			$handle,
			array(
				CURLOPT_CUSTOMREQUEST  => $method,
				CURLOPT_HTTPHEADER     => $lines,
				CURLOPT_RETURNTRANSFER => true,
				CURLOPT_HEADER         => true,
				CURLOPT_TIMEOUT        => 60,
			)
		);
		if ( null !== $body ) {
			curl_setopt( $handle, CURLOPT_POSTFIELDS, $body );
		}
		return $handle;
	}

	/** Reads an answer. */
	protected function answer( $raw, $handle ) {
		$size    = curl_getinfo( $handle, CURLINFO_HEADER_SIZE );
		$headers = array();
		foreach ( explode( "\r\n", substr( (string) $raw, 0, $size ) ) as $line ) {
			if ( false !== strpos( $line, ':' ) ) {
				list( $name, $value )           = explode( ':', $line, 2 );
				$headers[ strtolower( $name ) ] = trim( $value );
			}
		}
		$text = substr( (string) $raw, $size );
		return (object) array(
			'status'  => curl_getinfo( $handle, CURLINFO_RESPONSE_CODE ),
			'headers' => $headers,
			'text'    => $text,
			'json'    => json_decode( $text, true ),
		);
	}

	/** One request with any headers and body. */
	protected function send( $method, $url, $body = null, array $headers = array() ) {
		$handle = $this->request( $method, $url, $body, $headers );
		$answer = $this->answer( curl_exec( $handle ), $handle );
		curl_close( $handle );
		$this->fresh();
		return $answer;
	}

	/** One request to a route, with a key and a JSON body. */
	protected function call( $method, $path, $body = null, $key = null ) {
		$headers = array( 'X-IGNY8-API-Key' => null === $key ? $this->key() : $key );
		if ( null !== $body ) {
			$headers['Content-Type'] = 'application/json';
			$body                    = is_string( $body ) ? $body : json_encode( $body );
		}
		return $this->send( $method, $this->url( $path ), $body, $headers );
	}

	/** Several requests at the same time. */
	protected function call_all( array $requests ) {
		$multi   = curl_multi_init();
		$handles = array();
		foreach ( $requests as $name => $one ) {
			list( $method, $path, $body, $key ) = $one;
			$handles[ $name ] = $this->request( $method, $this->url( $path ), json_encode( $body ), array( 'X-IGNY8-API-Key' => $key, 'Content-Type' => 'application/json' ) );
			curl_multi_add_handle( $multi, $handles[ $name ] );
		}
		do {
			curl_multi_exec( $multi, $running );
			curl_multi_select( $multi, 0.2 );
		} while ( $running );
		$answers = array();
		foreach ( $handles as $name => $handle ) {
			$answers[ $name ] = $this->answer( curl_multi_getcontent( $handle ), $handle );
			curl_multi_remove_handle( $multi, $handle );
		}
		curl_multi_close( $multi );
		$this->fresh();
		return $answers;
	}

	protected static function uuid7() {
		$hex = sprintf( '%012x', (int) ( microtime( true ) * 1000 ) ) . '7' . substr( bin2hex( random_bytes( 2 ) ), 0, 3 ) . '8' . substr( bin2hex( random_bytes( 8 ) ), 0, 15 );
		return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( $hex, 4 ) );
	}

	/** A request body for a new post. */
	protected function article( array $with = array() ) {
		return $with + array(
			'content_id'    => self::uuid7(),
			'task_id'       => self::uuid7(),
			'revision_hash' => hash( 'sha256', 'first' ),
			'title'         => 'A test article',
			'content'       => "<!-- wp:paragraph -->\n<p>The red rug lies in the hall.</p>\n<!-- /wp:paragraph -->",
			'status'        => 'draft',
		);
	}

	/** Makes a post and returns its state. */
	protected function made( array $with = array(), $key = null ) {
		$answer = $this->call( 'POST', '/posts/', $this->article( $with ), $key );
		$this->assertSame( 201, $answer->status, $answer->text );
		return $answer->json['data']['post'];
	}

	/** Posts that a person made, with any markup. */
	protected function by_hand( array $with ) {
		$post = wp_insert_post( wp_slash( $with + array( 'post_title' => 'By hand', 'post_status' => 'publish', 'post_author' => 1 ) ), true );
		$this->assertIsInt( $post );
		return $post;
	}

	protected function raw_content( $post_id ) {
		global $wpdb;
		return $wpdb->get_var( $wpdb->prepare( "SELECT post_content FROM $wpdb->posts WHERE ID = %d", $post_id ) );
	}

	/** All that a request could have changed. */
	protected function fingerprint() {
		global $wpdb;
		$parts = array();
		foreach ( array( $wpdb->posts, $wpdb->postmeta, $wpdb->terms, $wpdb->term_taxonomy, $wpdb->term_relationships, $wpdb->users, $wpdb->usermeta, igny8_table( 'posts' ), igny8_table( 'media' ), igny8_table( 'before' ), igny8_table( 'links' ), igny8_table( 'events' ), igny8_table( 'nonces' ) ) as $table ) {
			$parts[ $table ] = md5( serialize( $wpdb->get_results( "SELECT * FROM $table", ARRAY_N ) ) );
		}
		$keys                  = $wpdb->get_results( 'SELECT key_id, revoked_gmt, events_cursor, secret_hash FROM ' . igny8_table( 'api_keys' ) . ' ORDER BY key_id', ARRAY_N );
		$parts['keys']         = md5( serialize( $keys ) );
		$parts['igny8 options'] = md5( serialize( $wpdb->get_results( "SELECT option_name, option_value FROM $wpdb->options WHERE option_name LIKE 'igny8%' ORDER BY option_name", ARRAY_N ) ) );
		return $parts;
	}

	protected function posts_of( $content_id ) {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE m.meta_key = '_igny8_content_id' AND m.meta_value = %s", $content_id ) );
	}
}
