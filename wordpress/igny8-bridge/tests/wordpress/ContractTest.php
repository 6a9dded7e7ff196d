<?php
/**
 * The wire contract: the live plugin answers as tests/fixtures/bridge/*.json say.
 *
 * The same files are read by the tests of the client, in Rust. What differs from run to run (ids, times,
 * hashes of states) is made the same here before it is compared. IGNY8_WRITE_FIXTURES=1 writes them anew.
 */
class ContractTest extends BridgeTestCase {
	/** Fields whose keys are data: their values are compared by the first one. */
	const MAPS = array( 'counts', 'sizes' );

	/** Numbers of posts, terms and the like, told apart by what they count. */
	const NUMBERS = array(
		'id' => 'id', 'post_id' => 'id', 'object_id' => 'id', 'target_post_id' => 'id', 'featured_media' => 'id', 'parent' => 'id', 'front_page' => 'id', 'after_id' => 'id',
		'before_image' => 'entry', 'edit_id' => 'edit', 'edit_ids' => 'edit', 'cursor' => 'event', 'oldest' => 'event', 'retry_after' => 'seconds',
	);

	private $seen = array();

	private static function folder() {
		return dirname( __DIR__, 4 ) . '/tests/fixtures/bridge';
	}

	/** One exchange: what was sent, what came; compared with its file, or written into it. */
	private function exchange( $name, $about, $method, $path, $body, $answer, $how = 'exact', array $headers = array( 'X-IGNY8-API-Key' => 'igny8_0123456789ab_…' ) ) {
		$this->seen = array();
		$live       = $this->same(
			array(
				'about'    => $about,
				'compare'  => $how,
				'request'  => array( 'method' => $method, 'path' => $path, 'headers' => $headers, 'body' => $body ),
				'response' => array( 'status' => $answer->status, 'body' => $answer->json ),
			)
		);
		if ( isset( $answer->headers['retry-after'] ) ) {
			$live['response']['headers'] = array( 'Retry-After' => '2' );
		}
		$file = self::folder() . "/$name.json";
		if ( getenv( 'IGNY8_WRITE_FIXTURES' ) ) {
			@mkdir( self::folder(), 0777, true );
			file_put_contents( $file, json_encode( $live, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n" );
		}
		$kept = json_decode( file_get_contents( $file ), true );
		$live = json_decode( json_encode( $live ), true );
		if ( 'exact' === $how ) {
			$this->assertSame( $kept, $live, $name );
		} else {
			$this->assertSame( $kept['response']['status'], $live['response']['status'], $name );
			$this->assert_shape( $kept['response']['body'], $live['response']['body'], $name );
		}
	}

	/** Makes what differs from run to run the same. */
	private function same( $value, $key = '' ) {
		if ( is_array( $value ) ) {
			foreach ( $value as $name => $one ) {
				$value[ $name ] = $this->same( $one, is_int( $name ) ? $key : $name );
			}
			return $value;
		}
		if ( is_int( $value ) && isset( self::NUMBERS[ $key ] ) && $value > 0 ) {
			return 'seconds' === self::NUMBERS[ $key ] ? 2 : $this->nth( self::NUMBERS[ $key ], $value, 11 );
		}
		if ( ! is_string( $value ) ) {
			return $value;
		}
		$fixed = array( 'request_id' => '0b6f3a52-3f0e-4a52-9d0c-6a1f7b9d2c10', 'delivery_id' => '5c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5', 'state_hash' => hash( 'sha256', 'a state' ), 'wordpress_version' => '7.1.1', 'php_version' => '8.2.36', 'timezone' => 'UTC' );
		if ( isset( $fixed[ $key ] ) ) {
			return 'state_hash' === $key && 'another' === $value ? $value : $fixed[ $key ];
		}
		$value = str_replace( array( home_url(), str_replace( '/', '\\/', home_url() ) ), 'https://example.com', $value );
		$value = preg_replace( array( '~uploads/\d{4}/\d\d~', '/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/', '/igny8_[0-9a-f]{12}_[0-9a-f]{64}/' ), array( 'uploads/2026/11', '2026-11-22T12:00:00Z', 'igny8_0123456789ab_' . str_repeat( '0', 64 ) ), $value );
		$value = preg_replace( '/\A[0-9a-f]{12}\z/', '0123456789ab', $value );
		$value = preg_replace_callback(
			'~(\?p=|/posts/|after_id=)(\d+)~',
			function ( $found ) {
				return $found[1] . $this->nth( 'id', $found[2], 11 );
			},
			$value
		);
		return preg_replace_callback(
			'/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/',
			function ( $found ) {
				return sprintf( '01934a3c-7b2a-7000-8000-%012d', $this->nth( 'uuid', $found[0], 1 ) );
			},
			$value
		);
	}

	private function nth( $kind, $value, $from ) {
		$this->seen[ $kind ][ "$value" ] = $this->seen[ $kind ][ "$value" ] ?? $from + count( $this->seen[ $kind ] ?? array() );
		return $this->seen[ $kind ][ "$value" ];
	}

	/** The same fields with the same types, whatever their values. */
	private function assert_shape( $kept, $live, $where ) {
		// Each kind of event has details of its own.
		if ( null === $kept || null === $live || 'events.data.events.*.data' === $where ) {
			return;
		}
		$this->assertSame( gettype( $kept ), gettype( $live ), $where );
		if ( ! is_array( $kept ) ) {
			return;
		}
		if ( array() === $kept || array() === $live ) {
			return;
		}
		if ( isset( $kept[0] ) || in_array( preg_replace( '/.*\./', '', $where ), self::MAPS, true ) ) {
			foreach ( $live as $one ) {
				$this->assert_shape( reset( $kept ), $one, "$where.*" );
			}
			return;
		}
		$this->assertSame( array_keys( $kept ), array_keys( $live ), $where );
		foreach ( $kept as $name => $one ) {
			$this->assert_shape( $one, $live[ $name ], "$where.$name" );
		}
	}

	private function go( $name, $about, $method, $path, $body = null, $key = null, $how = 'exact' ) {
		$answer = $this->call( $method, $path, $body, $key );
		$this->exchange( $name, $about, $method, "/igny8/v1$path", $body, $answer, $how );
		return $answer->json;
	}

	private function full( array $with = array() ) {
		return $with + array(
			'content_id'       => self::uuid7(),
			'task_id'          => self::uuid7(),
			'batch_id'         => self::uuid7(),
			'revision_hash'    => hash( 'sha256', 'revision one' ),
			'title'            => 'How to wash a wool rug',
			'content'          => "<!-- wp:paragraph -->\n<p>A wool rug is washed by hand &amp; in cold water.</p>\n<!-- /wp:paragraph -->",
			'excerpt'          => 'By hand, in cold water.',
			'slug'             => 'wash-' . substr( self::uuid7(), -12 ),
			'status'           => 'draft',
			'terms'            => array( 'category' => array( 'Contract', array( 'name' => 'Contract care', 'parent' => 'Contract' ) ), 'post_tag' => array( 'contract wool' ) ),
			'meta_title'       => 'Wash a wool rug | Rugs',
			'meta_description' => 'How to wash a wool rug without harm.',
			'focus_keyword'    => 'wash wool rug',
			'structured_data'  => array( 'article' => 'BlogPosting', 'faq' => array( array( 'question' => 'How hot?', 'answer' => 'Cold.' ) ) ),
		);
	}

	/** Slugs differ from run to run. */
	private function steady( $json, $slug ) {
		return json_decode( str_replace( $slug, 'wash-a-wool-rug', json_encode( $json, JSON_UNESCAPED_SLASHES ) ), true );
	}

	private function posts( $name, $about, $method, $path, array $body, $slug, $key = null ) {
		$answer       = $this->call( $method, $path, 'GET' === $method ? null : $body, $key );
		$real         = $answer->json;
		$answer->json = $this->steady( $real, $slug );
		$body         = isset( $body['base_hash'] ) ? array( 'base_hash' => hash( 'sha256', 'a state' ) ) + $body : $body;
		$this->exchange( $name, $about, $method, "/igny8/v1$path", $body ? $this->steady( $body, $slug ) : null, $answer );
		return $real;
	}

	public function test_keys() {
		$key    = $this->key();
		$unkeyed = $this->send( 'GET', $this->url( '/health/' ) );
		$this->exchange( 'key-missing', 'No key, or an empty one: always 401.', 'GET', '/igny8/v1/health/', null, $unkeyed, 'exact', array() );
		$this->go( 'key-invalid', 'An unknown, a wrong and a revoked key are answered alike.', 'GET', '/health/', null, 'igny8_ffffffffffff_' . str_repeat( 'f', 64 ) );
		for ( $i = 0; $i < 31; $i++ ) {
			$throttled = $this->call( 'GET', '/health/', null, 'igny8_ffffffffffff_' . str_repeat( 'f', 64 ) );
		}
		$this->exchange( 'key-throttled', 'After 30 wrong keys in five minutes from one address. A valid key is never throttled.', 'GET', '/igny8/v1/health/', null, $throttled );
		$this->go( 'health', 'What the bridge, the key and its user can do; any live key.', 'GET', '/health/', null, Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'igny8 on my laptop' )['key'], 'shape' );
		$this->go( 'scope-missing', 'The key has not the scope.', 'POST', '/terms/', array( 'taxonomy' => 'category', 'terms' => array( 'x' ) ), $this->key( 'editor', 'read' ) );
		$this->go( 'capability-missing', 'The user of the key may not do this; the capability is named.', 'POST', '/terms/', array( 'taxonomy' => 'category', 'terms' => array( 'A category that is not there' ) ), $this->key( 'author' ) );
		$mine = Igny8Keys::create( $this->user( 'editor' ), array( 'read' ), 'rotate' );
		$this->go( 'keys-rotate', 'A second key for the same connection, shown once.', 'POST', '/keys/rotate', (object) array(), $mine['key'] );
		$this->go( 'keys-rotate-too-many', 'Two keys live already.', 'POST', '/keys/rotate', (object) array(), $mine['key'] );
		$this->go( 'keys-revoke', 'Ends a key of the same connection.', 'POST', '/keys/revoke', array( 'key_id' => $mine['id'] ), $mine['key'] );
		$this->assertNotSame( '', $key );
	}

	public function test_posts() {
		$body = $this->full();
		$slug = $body['slug'];
		$this->made( $this->full() );
		$made = $this->posts( 'posts-create', 'A new post.', 'POST', '/posts/', $body, $slug )['data']['post'];
		$this->posts( 'posts-create-again', 'The same content and revision again: the same post.', 'POST', '/posts/', $body, $slug );
		$this->posts( 'posts-create-conflict', 'The same content with another revision: the state as it is.', 'POST', '/posts/', array( 'revision_hash' => hash( 'sha256', 'revision two' ) ) + $body, $slug );
		$this->posts( 'post-by-content-id', 'Looking a post up; the trash is looked through too.', 'GET', '/post-by-content-id/' . $body['content_id'], array(), $slug );
		$this->posts( 'post-by-task-id', 'The newest post of a task.', 'GET', '/post-by-task-id/' . $body['task_id'], array(), $slug );
		$this->go( 'post-not-found', 'Certainly no post: it may be created.', 'GET', '/post-by-content-id/' . self::uuid7() );
		$update = array( 'batch_id' => self::uuid7(), 'revision_hash' => hash( 'sha256', 'revision two' ), 'base_hash' => $made['state_hash'], 'title' => 'How to wash a wool rug by hand', 'content' => "<p>New</p><script>alert(1)</script>\n[gallery]", 'status' => 'publish' );
		$made   = $this->posts( 'posts-update', 'A change of an own post, based on the state that is there.', 'PUT', '/posts/' . $made['id'], $update, $slug )['data']['post'];
		$this->posts( 'posts-update-again', 'The same change again, as after a lost answer: nothing is written.', 'PUT', '/posts/' . $made['id'], $update, $slug );
		wp_update_post( array( 'ID' => $made['id'], 'post_title' => 'By a person' ) );
		$this->posts( 'posts-update-conflict', 'Somebody changed the post since: nothing is written.', 'PUT', '/posts/' . $made['id'], array( 'revision_hash' => hash( 'sha256', 'revision three' ) ) + $update, $slug );
		wp_trash_post( $made['id'] );
		$this->posts( 'posts-update-trashed', 'The post is in the trash; `restore` takes it out.', 'PUT', '/posts/' . $made['id'], array( 'revision_hash' => hash( 'sha256', 'revision three' ) ) + $update, $slug );
		$this->posts( 'posts-create-trashed', 'Its post is in the trash: no second one is made.', 'POST', '/posts/', $body, $slug );
		wp_delete_post( $made['id'], true );
		$this->posts( 'posts-create-gone', 'Its post was deleted for good; `recreate` makes a new one.', 'POST', '/posts/', $body, $slug );
		$hand = $this->by_hand( array( 'post_content' => '<p>x</p>', 'post_name' => $slug, 'post_title' => 'By a person' ) );
		$this->posts( 'posts-update-not-managed', 'A person made this post; `adopt` with `content_id` takes it over.', 'PUT', "/posts/$hand", array( 'revision_hash' => hash( 'sha256', 'revision one' ), 'base_hash' => hash( 'sha256', 'x' ), 'title' => 'x' ), $slug );
		$this->go( 'posts-create-invalid', 'Each wrong field is named.', 'POST', '/posts/', array( 'content_id' => 'x', 'titel' => 'misspelt', 'status' => 'future', 'content' => '<p>x</p>' ) );
		global $wpdb;
		$uuid = self::uuid7();
		$wpdb->insert( igny8_table( 'posts' ), array( 'content_uuid' => $uuid, 'state' => 'pending', 'claim_token' => 'other', 'claimed_at' => time(), 'created_gmt' => igny8_now(), 'updated_gmt' => igny8_now() ) );
		$this->go( 'post-pending', 'Another request is making the post right now: ask again.', 'GET', "/post-by-content-id/$uuid" );
		$wpdb->delete( igny8_table( 'posts' ), array( 'content_uuid' => $uuid ) );
		$this->made( $this->full( array( 'status' => 'publish' ) ) );
		$this->go( 'posts-list', 'What changed since a time, the trash included; here with everything that can be asked for.', 'GET', '/posts/?modified_after=2020-01-01T00:00:00Z&managed=true&status=publish&include=content,semantic&limit=1', null, null, 'shape' );
		$this->go( 'site-metadata', 'What the site is made of, for the user of the key.', 'GET', '/site-metadata/', null, null, 'shape' );
	}

	public function test_media_and_terms() {
		$image = imagecreatetruecolor( 640, 480 );
		imagestring( $image, 5, 5, 5, bin2hex( random_bytes( 6 ) ), 0xffffff );
		ob_start();
		imagepng( $image );
		$bytes  = ob_get_clean();
		$sha    = hash( 'sha256', $bytes );
		$upload = function ( $name, $about, $bytes, $sha ) {
			$path         = "/media/?sha256=$sha&filename=wool-rug.png&alt_text=A%20wool%20rug&caption=Wool&title=Wool%20rug";
			$answer       = $this->send( 'POST', $this->url( $path ), $bytes, array( 'X-IGNY8-API-Key' => $this->key(), 'Content-Type' => 'image/png' ) );
			$clean        = function ( $text ) use ( $sha ) { return preg_replace( '~wool-rug(?:-\d+(?!\d*x))?(?=[.-])~', 'wool-rug', str_replace( $sha, hash( 'sha256', 'image' ), $text ) ); };
			$answer->json = json_decode( $clean( $answer->text ), true );
			$this->exchange( $name, $about, 'POST', '/igny8/v1' . $clean( $path ), 'the bytes of the image', $answer, 'exact', array( 'X-IGNY8-API-Key' => 'igny8_0123456789ab_…', 'Content-Type' => 'image/png' ) );
		};
		$upload( 'media-create', 'The body is the image itself.', $bytes, $sha );
		$upload( 'media-again', 'The same bytes again: the same image.', $bytes, $sha );
		$svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
		$upload( 'media-refused', 'Only png, jpeg and webp, told by their bytes.', $svg, hash( 'sha256', $svg ) );
		$upload( 'media-hash-mismatch', 'What arrived is not what was announced.', $bytes . 'x', $sha );
		$terms = array( 'taxonomy' => 'category', 'terms' => array( 'Contract', array( 'name' => 'Contract care', 'parent' => 'Contract' ) ) );
		$this->call( 'POST', '/terms/', $terms );
		$this->go( 'terms-create', 'Terms by the names that people read; those that are missing are made.', 'POST', '/terms/', $terms );
		$this->go( 'terms-list', 'The terms of a taxonomy, page by page.', 'GET', '/terms/?taxonomy=category&limit=1', null, null, 'shape' );
	}

	public function test_links_and_undo() {
		$text = '<p>A wool rug is washed by hand.</p>';
		$post = $this->by_hand( array( 'post_content' => $text, 'post_title' => 'By a person' ) );
		$edit = array( 'post_id' => $post, 'base_hash' => hash( 'sha256', $text ), 'offset' => 5, 'anchor' => 'wool rug', 'url' => 'https://example.com/wool-rugs/', 'rel' => '' );
		$body = array( 'action' => 'apply', 'batch_id' => self::uuid7(), 'edits' => array( $edit, array( 'offset' => 0, 'anchor' => '<p>' ) + $edit, array( 'offset' => 6, 'anchor' => 'wool' ) + $edit, array( 'base_hash' => hash( 'sha256', 'other' ), 'offset' => 16, 'anchor' => 'washed' ) + $edit ) );
		$done = $this->go( 'links-apply', 'Each edit is answered: applied, refused (why), conflict (the text is another one).', 'POST', '/links/', $body );
		$this->go( 'links-revert', 'Takes single links out again.', 'POST', '/links/', array( 'action' => 'revert', 'batch_id' => self::uuid7(), 'edit_ids' => array( $done['data']['edits'][0]['edit_id'] ) ) );
		$this->go( 'link-graph', 'The links of the posts, with where they stand.', 'GET', '/link-graph/?limit=1&after_id=' . ( $this->by_hand( array( 'post_content' => '<p><a href="/x" rel="nofollow">x</a></p>', 'post_title' => 'Linked' ) ) - 1 ), null, null, 'shape' );
		$batch = self::uuid7();
		$state = $this->made( $this->full( array( 'batch_id' => $batch ) ) );
		$other = $this->made( $this->full( array( 'batch_id' => $batch ) ) );
		wp_update_post( array( 'ID' => $other['id'], 'post_title' => 'By a person' ) );
		$this->go( 'batch', 'What a batch did, the newest first.', 'GET', "/batches/$batch" );
		$this->go( 'batch-undo', 'Taken back as far as nobody changed it since.', 'POST', "/batches/$batch/undo", array( 'force' => false ) );
		$this->assertSame( 'trash', get_post_status( $state['id'] ) );
	}

	public function test_events_and_webhooks() {
		$key   = Igny8Keys::create( $this->user( 'editor' ), array( 'read' ), 'events' )['key'];
		$state = $this->made( $this->full() );
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'By a person', 'post_status' => 'publish' ) );
		wp_delete_post( $state['id'], true );
		$this->go( 'events', 'What happened since the cursor; own writes are left out.', 'GET', '/events/?limit=100', null, $key, 'shape' );
		delete_option( 'igny8_webhook_secret_before' );
		$secret  = 'igny8whs_' . str_repeat( '0', 64 );
		update_option( 'igny8_webhook_secret', Igny8Secrets::seal( $secret ) );
		$send    = function ( $name, $about, $how ) use ( $secret ) {
			$body   = '{"event":"ping"}';
			$time   = time();
			$nonce  = bin2hex( random_bytes( 16 ) );
			$sign   = hash_hmac( 'sha256', "$time.$nonce.POST./igny8/v1/webhook." . hash( 'sha256', $body . $how ), $secret );
			$answer = $this->send( 'POST', $this->url( '/webhook/' ), $body, array( 'Content-Type' => 'application/json', 'X-IGNY8-Timestamp' => $time, 'X-IGNY8-Nonce' => $nonce, 'X-IGNY8-Signature' => "v1=$sign" ) );
			$fixed  = hash_hmac( 'sha256', '1795348800.00000000000000000000000000000001.POST./igny8/v1/webhook.' . hash( 'sha256', $body ), $secret );
			$this->exchange( $name, $about, 'POST', '/igny8/v1/webhook/', json_decode( $body, true ), $answer, 'exact', array( 'Content-Type' => 'application/json', 'X-IGNY8-Timestamp' => '1795348800', 'X-IGNY8-Nonce' => '00000000000000000000000000000001', 'X-IGNY8-Signature' => "v1=$fixed" ) );
		};
		$send( 'webhook-ping', 'A signed message. The secret here is igny8whs_ and 64 zeros; the body is {"event":"ping"}.', '' );
		$send( 'webhook-refused', 'The signature is not right for this body.', 'x' );
		delete_option( 'igny8_webhook_secret' );
	}
}
