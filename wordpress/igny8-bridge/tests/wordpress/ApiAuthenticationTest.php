<?php
/** Who gets in, and what a refused request leaves behind: nothing. */
class ApiAuthenticationTest extends BridgeTestCase {
	/** A request for each route that would do something if it were let in. */
	private function requests() {
		$post   = $this->made();
		$result = array();
		$bodies = array(
			'POST /posts'       => $this->article(),
			'PUT /posts/(?P<id>\d+)' => array( 'revision_hash' => hash( 'sha256', 'x' ), 'force' => true, 'title' => 'Changed' ),
			'POST /media'       => 'x',
			'POST /terms'       => array( 'taxonomy' => 'category', 'terms' => array( 'Refused ' . self::uuid7() ) ),
			'POST /links'       => array( 'action' => 'apply', 'batch_id' => self::uuid7(), 'edits' => array() ),
			'POST /keys/revoke' => array( 'key_id' => '000000000000' ),
		);
		foreach ( Igny8RestAPI::routes() as $route ) {
			list( $path, $method, $scope ) = $route;
			$name     = "$method $path";
			$path     = str_replace( array( '(?P<id>' . Igny8RestAPI::UUID . ')', '(?P<id>\d+)' ), array( $post['content_id'], $post['id'] ), $path );
			$path    .= '/terms' === $path && 'GET' === $method ? '?taxonomy=category' : '';
			$result[ $name ] = array( $method, $path, 'GET' === $method ? null : json_encode( $bodies[ $name ] ?? new stdClass() ), $scope );
		}
		return $result;
	}

	private function knock( array $request, $key ) {
		$headers = array( 'Content-Type' => 'application/json' ) + ( null === $key ? array() : array( 'X-IGNY8-API-Key' => $key ) );
		global $wpdb;
		$wpdb->query( 'DELETE FROM ' . igny8_table( 'failures' ) );
		return $this->send( $request[0], $this->url( $request[1] ), $request[2], $headers );
	}

	public function test_each_route_refuses_each_wrong_key_and_writes_nothing() {
		$right   = $this->key();
		$revoked = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'revoked' );
		$this->assertTrue( Igny8Keys::revoke( $revoked['id'] ) );
		$low = Igny8Keys::create( $this->user( 'contributor' ), Igny8Keys::SCOPES, 'low' );
		$this->fresh();
		$requests = $this->requests();
		$cells    = 0;
		// Its user loses the role after the key was made.
		( new WP_User( $this->user( 'contributor' ) ) )->set_role( 'subscriber' );
		try {
			$before = $this->fingerprint();
			foreach ( $requests as $name => $request ) {
				$scopes = array_values( array_diff( Igny8Keys::SCOPES, array( $request[3] ) ) );
				$cases  = array(
					'no key'       => array( null, 401, 'igny8_missing_key' ),
					'empty'        => array( '', 401, 'igny8_missing_key' ),
					'blank'        => array( '   ', 401, 'igny8_missing_key' ),
					'not a key'    => array( 'igny8', 401, 'igny8_invalid_key' ),
					'wrong secret' => array( substr( $right, 0, 19 ) . str_repeat( '0', 64 ), 401, 'igny8_invalid_key' ),
					'unknown id'   => array( 'igny8_ffffffffffff' . substr( $right, 18 ), 401, 'igny8_invalid_key' ),
					'cut'          => array( substr( $right, 0, -1 ), 401, 'igny8_invalid_key' ),
					'revoked'      => array( $revoked['key'], 401, 'igny8_invalid_key' ),
					'low role'     => array( $low['key'], 403, 'igny8_capability' ),
				);
				if ( null !== $request[3] ) {
					$key                  = Igny8Keys::create( $this->user( 'editor' ), $scopes, 'other scopes' );
					$cases['wrong scope'] = array( $key['key'], 403, 'igny8_scope' );
					$before               = $this->fingerprint();
				}
				foreach ( $cases as $case => $expected ) {
					$answer = $this->knock( $request, $expected[0] );
					$this->assertSame( $expected[1], $answer->status, "$name, $case: $answer->text" );
					$this->assertSame( $expected[2], $answer->json['code'], "$name, $case" );
					$this->assertFalse( $answer->json['success'] );
					$this->assertArrayNotHasKey( 'data', $answer->json );
					$cells++;
				}
				$this->assertSame( $before, $this->fingerprint(), $name );
			}
		} finally {
			( new WP_User( $this->user( 'contributor' ) ) )->set_role( 'contributor' );
		}
		$this->assertGreaterThan( 170, $cells );
		fwrite( STDERR, " [$cells refusals, no write] " );
	}

	public function test_the_site_has_no_route_of_ours_that_these_tests_do_not_know() {
		$known = array( 'POST /igny8/v1/webhook' );
		foreach ( Igny8RestAPI::routes() as $route ) {
			$known[] = "{$route[1]} /igny8/v1{$route[0]}";
		}
		$found = array();
		$index = $this->send( 'GET', rest_url() )->json['routes'];
		foreach ( $index as $path => $route ) {
			// The list of a namespace's routes is WordPress's own and shows nothing but their form.
			if ( '/igny8/v1' === $path || ( ! in_array( 'igny8/v1', (array) $route['namespace'], true ) && false === stripos( $path, 'igny8' ) ) ) {
				continue;
			}
			foreach ( $route['endpoints'] as $endpoint ) {
				foreach ( $endpoint['methods'] as $method ) {
					$found[] = "$method $path";
				}
			}
		}
		sort( $known );
		sort( $found );
		$this->assertSame( $known, $found );
	}

	public function test_a_draft_key_brings_nothing_live_out_of_the_trash() {
		$plugin = WP_CONTENT_DIR . '/mu-plugins/zz-untrash.php';
		$state  = $this->made( array( 'status' => 'publish' ) );
		wp_trash_post( $state['id'] );
		$this->fresh();
		// Many sites bring everything back as it was.
		file_put_contents( $plugin, "<?php add_filter( 'wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10, 3 );" );
		try {
			$body   = array( 'revision_hash' => hash( 'sha256', 'restored' ), 'force' => true, 'restore' => true, 'title' => 'Back' );
			$answer = $this->call( 'PUT', "/posts/{$state['id']}", $body, $this->key( 'editor', 'read,draft' ) );
			$this->assertSame( array( 403, 'igny8_scope' ), array( $answer->status, $answer->json['code'] ), $answer->text );
			$this->assertSame( 'trash', get_post_status( $state['id'] ) );
			$answer = $this->call( 'PUT', "/posts/{$state['id']}", $body + array( 'status' => 'draft' ), $this->key( 'editor', 'read,draft' ) );
			$this->assertSame( array( 200, 'draft' ), array( $answer->status, get_post_status( $state['id'] ) ), $answer->text );
		} finally {
			unlink( $plugin );
		}
	}

	public function test_what_is_behind_a_password_stays_there() {
		$text = "<h2>A secret heading</h2>\n<p>A secret text.</p>";
		$id   = $this->by_hand( array( 'post_content' => $text, 'post_excerpt' => 'A secret excerpt.', 'post_password' => 'door' ) );
		foreach ( array( "/posts/$id", '/posts?managed=any&include=content,semantic&limit=100', '/link-graph' ) as $path ) {
			$this->assertStringNotContainsString( 'ecret', $this->call( 'GET', $path, null, $this->key( 'author' ) )->text, $path );
		}
		$this->assertStringContainsString( 'A secret excerpt.', $this->call( 'GET', "/posts/$id" )->text );
	}

	public function test_who_has_no_key_learns_nothing_else() {
		$json = array( 'Content-Type' => 'application/json' );
		foreach ( array( array( 'POST', '/posts', '{' ), array( 'POST', '/terms', '{' ), array( 'PUT', '/posts/1', 'nonsense' ), array( 'POST', '/webhook', '{' ), array( 'GET', '/posts?limit=x&managed=maybe', null ), array( 'GET', '/terms', null ) ) as $case ) {
			$answer = $this->send( $case[0], $this->url( $case[1] ), $case[2], $json );
			$this->assertSame( array( 401, '/webhook' === $case[1] ? 'igny8_webhook_no_secret' : 'igny8_missing_key' ), array( $answer->status, $answer->json['code'] ), $case[1] );
			$this->assertSame( array(), $answer->json['errors'] );
			$this->assertSame( 401, $this->send( $case[0], $this->url( $case[1] ), $case[2], $json + array( 'X-IGNY8-API-Key' => 'x' ) )->status );
		}
		$answer = $this->call( 'POST', '/posts', '{' );
		$this->assertSame( array( 400, 'rest_invalid_json' ), array( $answer->status, $answer->json['code'] ) );
		$this->assertStringContainsString( 'no-store', $answer->headers['cache-control'] );
	}

	public function test_a_role_that_is_too_low_for_one_thing_is_named() {
		$author      = $this->key( 'author' );
		$contributor = $this->key( 'contributor' );
		$others      = $this->made( array(), $this->key( 'editor' ) );
		$by_hand     = $this->by_hand( array( 'post_content' => '<p>the red rug</p>' ) );
		$live        = $this->made( array( 'status' => 'publish' ), $this->key( 'editor' ) );
		$before      = $this->fingerprint();
		$update      = array( 'revision_hash' => hash( 'sha256', 'x' ), 'force' => true, 'title' => 'Changed' );
		$edit        = array( 'post_id' => $by_hand, 'base_hash' => hash( 'sha256', '<p>the red rug</p>' ), 'offset' => 7, 'anchor' => 'red rug', 'url' => 'https://a.example/' );
		$cases       = array(
			array( 'publish_posts', 'POST', '/posts', $this->article( array( 'status' => 'publish' ) ), $contributor ),
			array( 'publish_posts', 'POST', '/posts', $this->article( array( 'status' => 'future', 'date_gmt' => '2050-01-01T00:00:00Z' ) ), $contributor ),
			array( 'publish_posts', 'POST', '/posts', $this->article( array( 'status' => 'private' ) ), $contributor ),
			array( 'edit_pages', 'POST', '/posts', $this->article( array( 'post_type' => 'page' ) ), $author ),
			array( 'edit_others_posts', 'POST', '/posts', $this->article( array( 'author' => 'admin' ) ), $author ),
			array( 'edit_others_posts', 'PUT', "/posts/{$others['id']}", $update, $author ),
			array( 'edit_others_posts', 'PUT', "/posts/$by_hand", $update + array( 'adopt' => true, 'content_id' => self::uuid7() ), $author ),
			array( 'manage_categories', 'POST', '/posts', $this->article( array( 'terms' => array( 'category' => array( 'New ' . self::uuid7() ) ) ) ), $author ),
			array( 'manage_categories', 'POST', '/terms', array( 'taxonomy' => 'category', 'terms' => array( 'New ' . self::uuid7() ) ), $author ),
			array( 'edit_others_posts', 'POST', '/links', array( 'action' => 'apply', 'batch_id' => self::uuid7(), 'edits' => array( $edit ) ), $author ),
			array( 'edit_others_posts', 'POST', '/links', array( 'action' => 'revert', 'batch_id' => self::uuid7(), 'edit_ids' => array( 1 ) ), $author ),
		);
		foreach ( $cases as $case ) {
			$answer = $this->call( $case[1], $case[2], $case[3], $case[4] );
			$this->assertSame( 403, $answer->status, $answer->text );
			$this->assertSame( 'igny8_capability', $answer->json['code'] );
			$this->assertSame( $case[0], $answer->json['capability'], $answer->text );
		}
		$answer = $this->send( 'POST', $this->url( '/media?sha256=' . hash( 'sha256', 'x' ) ), 'x', array( 'X-IGNY8-API-Key' => $contributor, 'Content-Type' => 'image/png' ) );
		$this->assertSame( array( 403, 'upload_files' ), array( $answer->status, $answer->json['capability'] ) );
		$this->assertSame( $before, $this->fingerprint() );
		// An author may make tags, and sees neither drafts nor the trash of others.
		$this->assertSame( 201, $this->call( 'POST', '/terms', array( 'taxonomy' => 'post_tag', 'terms' => array( 'Tag ' . self::uuid7() ) ), $author )->status );
		$this->assertSame( 403, $this->call( 'GET', '/post-by-content-id/' . $others['content_id'], null, $author )->status );
		$this->assertSame( 404, $this->call( 'GET', '/posts/' . $others['id'], null, $author )->status );
		$ids = array_column( $this->call( 'GET', '/posts?limit=100&managed=any', null, $author )->json['results'], 'id' );
		$this->assertNotContains( $others['id'], $ids );
		$this->assertContains( $live['id'], $ids );
	}

	public function test_a_scope_that_is_missing_is_named() {
		$draft  = $this->key( 'editor', 'read,draft' );
		$live   = $this->made( array( 'status' => 'publish' ) );
		$update = array( 'revision_hash' => hash( 'sha256', 'x' ), 'force' => true );
		$cases  = array(
			array( 'POST', '/posts', $this->article( array( 'status' => 'publish' ) ) ),
			array( 'PUT', "/posts/{$live['id']}", $update + array( 'title' => 'Changed' ) ),
			array( 'PUT', "/posts/{$live['id']}", $update + array( 'status' => 'draft' ) ),
		);
		foreach ( $cases as $case ) {
			$answer = $this->call( $case[0], $case[1], $case[2], $draft );
			$this->assertSame( array( 403, 'igny8_scope', 'publish' ), array( $answer->status, $answer->json['code'], $answer->json['scope'] ?? '' ), $answer->text );
		}
	}

	public function test_wrong_keys_are_slowed_down_and_a_right_one_never_is() {
		$wrong = 'igny8_ffffffffffff_' . str_repeat( 'f', 64 );
		for ( $i = 0; $i < Igny8Throttle::FAILURES; $i++ ) {
			$this->assertSame( 401, $this->call( 'GET', '/health', null, $wrong )->status );
		}
		$answer = $this->send( 'GET', $this->url( '/health' ), null, array( 'X-IGNY8-API-Key' => $wrong, 'X-Forwarded-For' => '203.0.113.7', 'Forwarded' => 'for=203.0.113.8' ) );
		$this->assertSame( 429, $answer->status );
		$this->assertGreaterThan( 0, (int) $answer->headers['retry-after'] );
		$this->assertLessThanOrEqual( Igny8Throttle::WINDOW_S, (int) $answer->headers['retry-after'] );
		$this->assertSame( 200, $this->call( 'GET', '/health' )->status );
		$this->assertSame( 401, $this->send( 'GET', $this->url( '/health' ) )->status );
	}

	public function test_a_key_is_stored_as_a_hash_and_shown_nowhere() {
		global $wpdb;
		$key    = $this->key();
		$secret = substr( $key, 19 );
		$this->call( 'GET', '/health' );
		$this->call( 'GET', '/health', null, substr( $key, 0, -2 ) . '00' );
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$this->assertStringNotContainsString( $secret, serialize( $wpdb->get_results( "SELECT * FROM $table", ARRAY_N ) ), $table );
		}
		foreach ( array( rest_url(), rest_url( 'igny8/v1' ), home_url( '/' ) ) as $url ) {
			$text = $this->send( 'GET', $url )->text;
			$this->assertStringNotContainsString( $secret, $text );
			$this->assertStringNotContainsString( hash( 'sha256', $secret ), $text );
		}
		$this->assertStringNotContainsString( $secret, $this->send( 'OPTIONS', $this->url( '/posts' ) )->text );
		foreach ( glob( self::$site['dir'] . '/log/*.log' ) as $log ) {
			$this->assertStringNotContainsString( $secret, file_get_contents( $log ), $log );
		}
	}

	public function test_rotation_gives_a_second_key_and_no_third() {
		$first  = Igny8Keys::create( $this->user( 'author' ), array( 'read', 'draft' ), 'rotated' );
		$answer = $this->call( 'POST', '/keys/rotate', array(), $first['key'] );
		$this->assertSame( 201, $answer->status );
		$second = $answer->json['data']['key'];
		$this->assertSame( 409, $this->call( 'POST', '/keys/rotate', array(), $second )->status );
		foreach ( array( $first['key'], $second ) as $key ) {
			$health = $this->call( 'GET', '/health', null, $key )->json['data'];
			$this->assertSame( array( 'author', array( 'read', 'draft' ), 2 ), array( $health['user']['login'], $health['key']['scopes'], $health['key']['live_keys'] ) );
		}
		$other = $this->key();
		$this->assertSame( 404, $this->call( 'POST', '/keys/revoke', array( 'key_id' => $first['id'] ), $other )->status );
		$this->assertSame( 200, $this->call( 'POST', '/keys/revoke', array( 'key_id' => $first['id'] ), $second )->status );
		$this->assertSame( 401, $this->call( 'GET', '/health', null, $first['key'] )->status );
		$this->assertSame( 200, $this->call( 'GET', '/health', null, $second )->status );
	}

	public function test_the_users_rights_end_with_the_request() {
		$this->call( 'GET', '/health' );
		$request = new WP_REST_Request( 'GET', '/igny8/v1/health' );
		$request->set_header( 'X-IGNY8-API-Key', $this->key( 'author' ) );
		wp_set_current_user( 0 );
		$this->assertSame( 200, rest_do_request( $request )->get_status() );
		$this->assertSame( 0, get_current_user_id() );
		$this->assertNull( Igny8Context::key() );
	}

	public function test_other_credentials_beside_the_key_change_nothing() {
		$answer = $this->send( 'GET', $this->url( '/health' ), null, array( 'X-IGNY8-API-Key' => $this->key( 'author' ), 'Authorization' => 'Basic ' . base64_encode( 'admin:' . self::$site['app_password'] ) ) );
		$this->assertSame( array( 200, 'author' ), array( $answer->status, $answer->json['data']['user']['login'] ) );
		// An administrator's own login opens no route.
		$answer = $this->send( 'GET', $this->url( '/health' ), null, array( 'Authorization' => 'Basic ' . base64_encode( 'admin:' . self::$site['app_password'] ) ) );
		$this->assertSame( 401, $answer->status );
		$this->faults( array( 'strip_authorization' => true ) );
		$this->assertSame( 200, $this->call( 'GET', '/health' )->status );
	}
}
