<?php
use PHPUnit\Framework\TestCase;

class SignatureTest extends TestCase {
	const NOW = 1800000000;

	private function signed( $secret = 'secret', $body = '{"a":1}', $time = self::NOW ) {
		return array(
			'time'      => (string) $time,
			'nonce'     => 'nonce-0123456789',
			'signature' => 'v1=' . Igny8Signature::sign( $secret, $time, 'nonce-0123456789', 'POST', '/p', $body ),
		);
	}

	private function refusal( array $given, $body = '{"a":1}', $path = '/p', $method = 'POST', array $secrets = array( 'secret' ), $now = self::NOW ) {
		return Igny8Signature::refusal( $secrets, $given, $method, $path, $body, $now );
	}

	public function test_what_is_signed_is_fixed() {
		// Other programs sign too: tests/fixtures/bridge/webhook-ping.json has a whole example.
		$this->assertSame( 'c44b028c228fb79c3d23e7428d045e356808706006e93ba47d6b90c94f90857e', hash( 'sha256', Igny8Signature::text( self::NOW, 'n', 'post', '/igny8/v1/webhook', '{}' ) ) );
	}

	public function test_any_change_is_seen() {
		$this->assertNull( $this->refusal( $this->signed() ) );
		$this->assertSame( 'wrong_signature', $this->refusal( $this->signed(), '{"a":2}' ) );
		$this->assertSame( 'wrong_signature', $this->refusal( $this->signed(), '{"a":1}', '/q' ) );
		$this->assertSame( 'wrong_signature', $this->refusal( $this->signed(), '{"a":1}', '/p', 'PUT' ) );
		$this->assertSame( 'wrong_signature', $this->refusal( $this->signed( 'other' ) ) );
		$this->assertSame( 'wrong_signature', $this->refusal( array( 'nonce' => 'nonce-9876543210' ) + $this->signed() ) );
		$this->assertSame( 'wrong_signature', $this->refusal( array( 'time' => (string) ( self::NOW + 1 ) ) + $this->signed() ) );
	}

	public function test_five_minutes_either_way() {
		foreach ( array( -300, 0, 300 ) as $off ) {
			$this->assertNull( $this->refusal( $this->signed( 'secret', '{"a":1}', self::NOW + $off ) ) );
		}
		foreach ( array( -301, 301 ) as $off ) {
			$this->assertSame( 'stale', $this->refusal( $this->signed( 'secret', '{"a":1}', self::NOW + $off ) ) );
		}
	}

	public function test_two_secrets_can_live() {
		$this->assertNull( $this->refusal( $this->signed( 'old' ), '{"a":1}', '/p', 'POST', array( 'new', 'old' ) ) );
		$this->assertSame( 'wrong_signature', $this->refusal( $this->signed( 'older' ), '{"a":1}', '/p', 'POST', array( 'new', 'old' ) ) );
	}

	public function test_missing_and_odd_parts() {
		$this->assertSame( 'unsigned', $this->refusal( array() ) );
		$this->assertSame( 'unsigned', $this->refusal( array( 'signature' => '' ) + $this->signed() ) );
		$this->assertSame( 'malformed', $this->refusal( array( 'time' => '1e9' ) + $this->signed() ) );
		$this->assertSame( 'malformed', $this->refusal( array( 'nonce' => 'short' ) + $this->signed() ) );
		$this->assertSame( 'malformed', $this->refusal( array( 'signature' => str_repeat( 'a', 64 ) ) + $this->signed() ) );
	}
}
