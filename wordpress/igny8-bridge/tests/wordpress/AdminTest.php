<?php
/** The pages for administrators, as a browser asks for them. */
class AdminTest extends BridgeTestCase {
	/** Cookies by role. */
	private static $cookies = array();

	private function login( $role = 'administrator' ) {
		if ( ! isset( self::$cookies[ $role ] ) ) {
			$user   = $this->user( $role );
			$expiry = time() + 3600;
			$token  = WP_Session_Tokens::get_instance( $user )->create( $expiry );
			self::$cookies[ $role ] = AUTH_COOKIE . '=' . rawurlencode( wp_generate_auth_cookie( $user, $expiry, 'auth', $token ) ) . '; ' . LOGGED_IN_COOKIE . '=' . rawurlencode( wp_generate_auth_cookie( $user, $expiry, 'logged_in', $token ) );
		}
		return self::$cookies[ $role ];
	}

	private function page( $path, $role = 'administrator' ) {
		return $this->send( 'GET', admin_url( $path ), null, array( 'Cookie' => $this->login( $role ) ) );
	}

	private function submit( array $fields, $tab = 'connection', $role = 'administrator' ) {
		return $this->send( 'POST', admin_url( "options-general.php?page=igny8-bridge&tab=$tab" ), http_build_query( $fields ), array( 'Cookie' => $this->login( $role ), 'Content-Type' => 'application/x-www-form-urlencoded' ) );
	}

	/** The fields of the form of an action, as the page has them. */
	private function form( $action, $tab = 'connection', array $with = array() ) {
		$html  = $this->page( "options-general.php?page=igny8-bridge&tab=$tab" )->text;
		$parts = explode( '<form', $html );
		foreach ( $parts as $part ) {
			$part = explode( '</form>', $part )[0];
			$fits = false !== strpos( $part, 'name="igny8_action" value="' . $action . '"' );
			foreach ( $with as $name => $value ) {
				$fits = $fits && false !== strpos( $part, "name=\"$name\" value=\"$value\"" );
			}
			if ( $fits ) {
				preg_match_all( '/<input type="hidden"[^>]*name="([^"]+)" value="([^"]*)"/', $part, $found );
				return array_combine( $found[1], $found[2] );
			}
		}
		$this->fail( "no form for $action" );
	}

	public function test_each_tab_shows_without_a_complaint() {
		$this->made( array( 'batch_id' => self::uuid7(), 'title' => '<script>alert("title")</script>' ) );
		Igny8Keys::create( $this->user( 'editor' ), array( 'read' ), '<script>alert("label")</script>' );
		foreach ( Igny8Admin::TABS as $tab ) {
			$answer = $this->page( "options-general.php?page=igny8-bridge&tab=$tab" );
			$this->assertSame( 200, $answer->status );
			$this->assertStringContainsString( 'nav-tab-active', $answer->text );
			$this->assertStringNotContainsString( '<script>alert(', $answer->text );
			$this->assertStringContainsString( 'no-cache', $answer->headers['cache-control'] );
			$this->assertSame( 403, $this->page( "options-general.php?page=igny8-bridge&tab=$tab", 'editor' )->status );
		}
		$this->assertStringContainsString( '&lt;script&gt;', $this->page( 'options-general.php?page=igny8-bridge' )->text );
	}

	public function test_a_key_is_shown_once() {
		$form   = $this->form( 'create_key' ) + array( 'label' => 'By the form', 'user' => $this->user( 'author' ), 'scopes' => array( 'read', 'draft', 'nonsense' ) );
		$answer = $this->submit( $form );
		$this->assertSame( 1, preg_match( '/id="igny8-secret" value="(igny8_[0-9a-f]{12}_[0-9a-f]{64})"/', $answer->text, $found ), 'no key' );
		$health = $this->call( 'GET', '/health', null, $found[1] )->json['data'];
		$this->assertSame( array( 'author', array( 'read', 'draft' ), 'By the form' ), array( $health['user']['login'], $health['key']['scopes'], $health['key']['label'] ) );
		// The page is reloaded: nothing is made again.
		$keys   = count( Igny8Keys::all() );
		$answer = $this->submit( $form );
		$this->assertStringNotContainsString( 'igny8-secret', $answer->text );
		$this->assertCount( $keys, Igny8Keys::all() );
		$this->assertStringNotContainsString( $found[1], $this->page( 'options-general.php?page=igny8-bridge' )->text );
		// Rotated, then the old one revoked.
		$id     = substr( $found[1], 6, 12 );
		$answer = $this->submit( $this->form( 'rotate_key', 'connection', array( 'key_id' => $id ) ) );
		$this->assertSame( 1, preg_match( '/id="igny8-secret" value="(igny8_[0-9a-f_]+)"/', $answer->text, $second ) );
		$this->submit( $this->form( 'revoke_key', 'connection', array( 'key_id' => $id ) ) );
		$this->assertSame( array( 401, 200 ), array( $this->call( 'GET', '/health', null, $found[1] )->status, $this->call( 'GET', '/health', null, $second[1] )->status ) );
	}

	public function test_a_user_for_igny8_can_be_made() {
		$answer = $this->submit( $this->form( 'create_key' ) + array( 'label' => '', 'user' => 'new', 'scopes' => array( 'read' ) ) );
		$this->assertStringContainsString( 'igny8-secret', $answer->text );
		$users = get_users( array( 'search' => 'igny8*', 'search_columns' => array( 'user_login' ) ) );
		$this->assertSame( array( 'author' ), array_values( end( $users )->roles ) );
	}

	public function test_without_its_nonce_a_form_does_nothing() {
		$key    = Igny8Keys::create( $this->user( 'editor' ), array( 'read' ), 'csrf' );
		$this->login();
		$this->login( 'editor' );
		$before = $this->fingerprint();
		$forms  = array(
			array( 'igny8_action' => 'create_key', 'user' => 1, 'scopes' => array( 'publish' ) ),
			array( 'igny8_action' => 'revoke_key', 'key_id' => $key['id'] ),
			array( 'igny8_action' => 'rotate_key', 'key_id' => $key['id'] ),
			array( 'igny8_action' => 'rotate_secret' ),
			array( 'igny8_action' => 'forget_secret' ),
			array( 'igny8_action' => 'save_webhook', 'url' => 'https://evil.example/' ),
			array( 'igny8_action' => 'test_webhook' ),
			array( 'igny8_action' => 'save_settings', 'cluster_taxonomy' => '1' ),
			array( 'igny8_action' => 'decide_link', 'link_id' => 1, 'decision' => 'apply' ),
		);
		foreach ( $forms as $form ) {
			$form['igny8_once'] = bin2hex( random_bytes( 16 ) );
			foreach ( array( '', '0123456789' ) as $nonce ) {
				$this->assertSame( 403, $this->submit( $form + array( '_wpnonce' => $nonce ) )->status, $form['igny8_action'] );
			}
			$this->assertSame( 403, $this->submit( $form, 'connection', 'editor' )->status );
		}
		$this->assertSame( $before, $this->fingerprint() );
	}

	public function test_webhooks_are_set_up_and_refuse_private_addresses() {
		$answer = $this->submit( $this->form( 'rotate_secret', 'webhooks' ), 'webhooks' );
		$this->assertSame( 1, preg_match( '/id="igny8-secret" value="(igny8whs_[0-9a-f]{64})"/', $answer->text ) );
		foreach ( array( 'http://listener.example/', 'https://127.0.0.1/', 'https://169.254.169.254/x', 'https://[::1]/', 'javascript:alert(1)' ) as $url ) {
			$answer = $this->submit( array( 'url' => $url ) + $this->form( 'save_webhook', 'webhooks' ), 'webhooks' );
			$this->assertStringContainsString( 'this address cannot be used', $answer->text, $url );
			$this->assertSame( '', Igny8API::url() );
		}
		delete_option( 'igny8_webhook_secret' );
		delete_option( 'igny8_webhook_secret_before' );
	}

	public function test_lists_and_editors_tell_whose_a_post_is() {
		$state = $this->made( array( 'title' => 'In the list', 'status' => 'publish' ) );
		$html  = $this->page( 'edit.php' )->text;
		$this->assertStringContainsString( 'as published', $html );
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'In the list <b>' ) );
		$this->assertStringContainsString( 'changed here', $this->page( 'edit.php' )->text );
		$box = $this->page( 'post.php?action=edit&post=' . $state['id'] )->text;
		$this->assertStringContainsString( $state['content_id'], $box );
		$other = $this->page( 'post.php?action=edit&post=' . $this->by_hand( array( 'post_content' => 'x' ) ) )->text;
		$this->assertStringNotContainsString( 'igny8-facts', $other );
	}
}
