<?php
/** Signed messages, both ways. */
class WebhooksTest extends BridgeTestCase {
	private $secret;

	protected function setUp(): void {
		parent::setUp();
		delete_option( 'igny8_webhook_secret' );
		delete_option( 'igny8_webhook_secret_before' );
		delete_option( 'igny8_webhook_url' );
		$this->secret = Igny8Secrets::rotate();
	}

	protected function tearDown(): void {
		delete_option( 'igny8_webhook_url' );
		delete_option( 'igny8_webhook_secret' );
		delete_option( 'igny8_webhook_secret_before' );
	}

	private function message( array $body, array $how = array() ) {
		$how  += array( 'secret' => $this->secret, 'time' => time(), 'nonce' => bin2hex( random_bytes( 16 ) ), 'method' => 'POST', 'path' => '/igny8/v1/webhook' );
		$raw   = json_encode( $body );
		$text  = implode( '.', array( $how['time'], $how['nonce'], $how['method'], $how['path'], hash( 'sha256', $raw ) ) );
		return array(
			$raw,
			array(
				'Content-Type'      => 'application/json',
				'X-IGNY8-Timestamp' => (string) $how['time'],
				'X-IGNY8-Nonce'     => $how['nonce'],
				'X-IGNY8-Signature' => 'v1=' . hash_hmac( 'sha256', $text, $how['secret'] ),
			),
		);
	}

	private function knock( array $message ) {
		global $wpdb;
		$wpdb->query( 'DELETE FROM ' . igny8_table( 'failures' ) );
		return $this->send( 'POST', $this->url( '/webhook/' ), $message[0], $message[1] );
	}

	public function test_each_signed_event_is_refused_when_anything_is_off() {
		$state  = $this->made();
		$bodies = array(
			array( 'event' => 'ping' ),
			array( 'event' => 'content.status', 'data' => array( 'content_id' => $state['content_id'], 'status' => 'approved' ) ),
			array( 'event' => 'links.suggest', 'data' => array( 'edits' => array( array( 'post_id' => $state['id'], 'base_hash' => $state['content_hash'], 'offset' => strpos( $state['content'], 'red rug' ), 'anchor' => 'red rug', 'url' => '/x/' ) ) ) ),
		);
		$cells  = 0;
		foreach ( $bodies as $body ) {
			$good = $this->message( $body );
			$this->assertSame( 200, $this->knock( $good )->status );
			$before   = $this->fingerprint();
			$unsigned = $this->message( $body );
			unset( $unsigned[1]['X-IGNY8-Signature'] );
			$changed    = $this->message( $body );
			$changed[0] = str_replace( '"event"', '"event" ', $changed[0] );
			$cases      = array(
				'unsigned'        => array( $unsigned, 'unsigned' ),
				'no headers'      => array( array( $good[0], array( 'Content-Type' => 'application/json' ) ), 'unsigned' ),
				'wrong secret'    => array( $this->message( $body, array( 'secret' => 'igny8whs_' . str_repeat( '0', 64 ) ) ), 'wrong_signature' ),
				'API key instead' => array( $this->message( $body, array( 'secret' => $this->key() ) ), 'wrong_signature' ),
				'replayed'        => array( $good, 'replayed' ),
				'stale'           => array( $this->message( $body, array( 'time' => time() - 302 ) ), 'stale' ),
				'from the future' => array( $this->message( $body, array( 'time' => time() + 320 ) ), 'stale' ),
				'body changed'    => array( $changed, 'wrong_signature' ),
				'other path'      => array( $this->message( $body, array( 'path' => '/igny8/v1/posts' ) ), 'wrong_signature' ),
				'other method'    => array( $this->message( $body, array( 'method' => 'PUT' ) ), 'wrong_signature' ),
				'bad nonce'       => array( $this->message( $body, array( 'nonce' => 'x' ) ), 'malformed' ),
			);
			foreach ( $cases as $case => $expected ) {
				$answer = $this->knock( $expected[0] );
				$this->assertSame( array( 401, 'igny8_webhook_' . $expected[1] ), array( $answer->status, $answer->json['code'] ?? '' ), "{$body['event']}, $case: $answer->text" );
				$cells++;
			}
			$keyed = $this->send( 'POST', $this->url( '/webhook' ), $good[0], array( 'X-IGNY8-API-Key' => $this->key(), 'Content-Type' => 'application/json' ) );
			$this->assertSame( 401, $keyed->status );
			$this->assertSame( $before, $this->fingerprint(), $body['event'] );
		}
		fwrite( STDERR, " [$cells refusals, no write] " );
	}

	public function test_a_message_counts_once_even_six_at_a_time() {
		$message = $this->message( array( 'event' => 'ping' ) );
		$multi   = curl_multi_init();
		$handles = array();
		for ( $i = 0; $i < 6; $i++ ) {
			$handles[ $i ] = $this->request( 'POST', $this->url( '/webhook' ), $message[0], $message[1] );
			curl_multi_add_handle( $multi, $handles[ $i ] );
		}
		do {
			curl_multi_exec( $multi, $running );
			curl_multi_select( $multi, 0.2 );
		} while ( $running );
		$statuses = array_map( function ( $handle ) { return curl_getinfo( $handle, CURLINFO_RESPONSE_CODE ); }, $handles );
		sort( $statuses );
		$this->assertSame( array( 200, 401, 401, 401, 401, 401 ), $statuses );
	}

	public function test_rotation_keeps_the_old_secret_for_a_week() {
		$old          = $this->secret;
		$this->secret = Igny8Secrets::rotate();
		$this->assertSame( 200, $this->knock( $this->message( array( 'event' => 'ping' ) ) )->status );
		$this->assertSame( 200, $this->knock( $this->message( array( 'event' => 'ping' ), array( 'secret' => $old ) ) )->status );
		Igny8Secrets::forget_old();
		$this->assertSame( 401, $this->knock( $this->message( array( 'event' => 'ping' ), array( 'secret' => $old ) ) )->status );
		delete_option( 'igny8_webhook_secret' );
		$this->assertSame( 'igny8_webhook_no_secret', $this->knock( $this->message( array( 'event' => 'ping' ) ) )->json['code'] );
	}

	public function test_the_secret_is_not_in_the_database() {
		global $wpdb;
		$this->knock( $this->message( array( 'event' => 'ping' ) ) );
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$dump = serialize( $wpdb->get_results( "SELECT * FROM $table", ARRAY_N ) );
			$this->assertStringNotContainsString( $this->secret, $dump, $table );
			$this->assertStringNotContainsString( substr( $this->secret, 9 ), $dump, $table );
		}
	}

	public function test_what_messages_do() {
		$state = $this->made( array( 'status' => 'publish' ) );
		$this->assertSame( 200, $this->knock( $this->message( array( 'event' => 'content.status', 'data' => array( 'content_id' => $state['content_id'], 'status' => 'approved' ) ) ) )->status );
		$this->assertSame( 'approved', get_post_meta( $state['id'], '_igny8_content_status', true ) );
		$this->assertSame( 404, $this->knock( $this->message( array( 'event' => 'content.status', 'data' => array( 'content_id' => self::uuid7(), 'status' => 'approved' ) ) ) )->status );
		foreach ( array( array( 'event' => 'nothing' ), array( 'x' => 1 ), array( 'event' => 'content.status' ), array( 'event' => 'links.suggest', 'data' => array( 'edits' => array( array( 'url' => 'javascript:1' ) ) ) ) ) as $wrong ) {
			$this->assertSame( 400, $this->knock( $this->message( $wrong ) )->status );
		}
		// A proposed link waits for a person, and then goes in like any other.
		$edit = array( 'post_id' => $state['id'], 'base_hash' => $state['content_hash'], 'offset' => strpos( $state['content'], 'red rug' ), 'anchor' => 'red rug', 'url' => '/rugs/' );
		$this->assertSame( 1, $this->knock( $this->message( array( 'event' => 'links.suggest', 'data' => array( 'edits' => array( $edit ) ) ) ) )->json['data']['queued'] );
		$this->assertSame( $state['content'], $this->raw_content( $state['id'] ) );
		$waiting = Igny8LinkQueue::suggestions()[0];
		wp_set_current_user( $this->user( 'author' ) );
		$this->assertSame( 'forbidden', Igny8LinkQueue::decide( $waiting['id'], true ) );
		wp_set_current_user( 1 );
		$this->assertSame( 'applied', Igny8LinkQueue::decide( $waiting['id'], true ) );
		$this->assertStringContainsString( '<a href="/rugs/">red rug</a>', $this->raw_content( $state['id'] ) );
		$this->assertSame( 'not_found', Igny8LinkQueue::decide( $waiting['id'], true ) );
	}

	public function test_news_go_out_signed_and_without_content() {
		$folder = self::$site['dir'] . '/listener';
		@mkdir( $folder );
		array_map( 'unlink', glob( "$folder/*" ) );
		file_put_contents( "$folder/secret", $this->secret );
		$port = 18000 + random_int( 500, 900 );
		$run  = proc_open( array( PHP_BINARY, '-S', "127.0.0.1:$port", __DIR__ . '/../support/listener.php' ), array( 1 => array( 'file', "$folder/log", 'a' ), 2 => array( 'file', "$folder/log", 'a' ) ), $pipes, null, array( 'LISTENER_DIR' => $folder ) + getenv() );
		try {
			for ( $i = 0; $i < 50 && ! @fsockopen( '127.0.0.1', $port ); $i++ ) {
				usleep( 100000 );
			}
			$this->deliver_to( "http://127.0.0.1:$port/hook?site=1", $folder );
		} finally {
			proc_terminate( $run );
			proc_close( $run );
		}
	}

	private function messages( $folder ) {
		return array_map( function ( $line ) { return json_decode( $line, true ); }, is_file( "$folder/messages" ) ? file( "$folder/messages" ) : array() );
	}

	private function deliver_to( $url, $folder ) {
		// Without the constant of the tests this machine is closed.
		$this->assertFalse( Igny8API::is_test() );
		$this->assertSame( 'igny8_webhook_url', Igny8API::connect( $url )->get_error_code() );
		$this->assertSame( array(), $this->messages( $folder ) );
		define( 'IGNY8_ALLOW_LOOPBACK_WEBHOOK', true );
		$this->assertSame( array( 'status' => 200 ), Igny8API::connect( $url ) );
		$hello = $this->messages( $folder )[0];
		$this->assertSame( array( true, 'ping' ), array( $hello['good'], $hello['body']['event'] ) );
		// Our own message sent back to us is no message to us.
		$back = $this->send( 'POST', $this->url( '/webhook' ), $hello['raw'], array( 'Content-Type' => 'application/json', 'X-IGNY8-Timestamp' => $hello['timestamp'], 'X-IGNY8-Nonce' => $hello['nonce'], 'X-IGNY8-Signature' => $hello['signature'] ) );
		$this->assertSame( 401, $back->status );
		update_option( 'igny8_webhook_cursor', Igny8Events::newest() );
		$state = $this->made( array( 'title' => 'Unseen title' ) );
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'Unseen too', 'post_status' => 'publish' ) );
		$this->assertNotFalse( wp_next_scheduled( 'igny8_deliver_events' ) );
		// The listener is ill: the news wait, and a later try is planned.
		wp_clear_scheduled_hook( 'igny8_deliver_events' );
		file_put_contents( "$folder/status", '500' );
		do_action( 'igny8_deliver_events' );
		$this->assertNotFalse( wp_next_scheduled( 'igny8_deliver_events' ) );
		// It redirects: nothing follows it there.
		file_put_contents( "$folder/status", '302' );
		file_put_contents( "$folder/location", 'http://169.254.169.254/' );
		do_action( 'igny8_deliver_events' );
		unlink( "$folder/status" );
		unlink( "$folder/location" );
		do_action( 'igny8_deliver_events' );
		$all  = $this->messages( $folder );
		$news = end( $all );
		$this->assertTrue( $news['good'] );
		$this->assertSame( array( 'delivery_id', 'site', 'event', 'gap', 'events' ), array_keys( $news['body'] ) );
		$this->assertSame( array( 'id', 'kind', 'occurred', 'object_id', 'content_id', 'task_id', 'data' ), array_keys( $news['body']['events'][0] ) );
		$this->assertSame( array( home_url(), 'events' ), array( $news['body']['site'], $news['body']['event'] ) );
		$kinds = array_column( $news['body']['events'], 'kind' );
		$this->assertContains( 'post.status', $kinds );
		$this->assertSame( array( $state['content_id'], $state['id'] ), array( $news['body']['events'][0]['content_id'], $news['body']['events'][0]['object_id'] ) );
		$this->assertStringNotContainsString( 'Unseen', $news['raw'] );
		$count = count( $all );
		do_action( 'igny8_deliver_events' );
		$this->assertCount( $count, $this->messages( $folder ) );
		$log = Igny8WebhookLogs::recent( 20 );
		$this->assertSame( array( 'delivered', 'refused' ), array_values( array_unique( array_column( array_filter( $log, function ( $one ) { return 'out' === $one['direction'] && 'events' === $one['event']; } ), 'outcome' ) ) ) );
		$this->assertStringNotContainsString( $this->secret, json_encode( $log ) );
	}
}
