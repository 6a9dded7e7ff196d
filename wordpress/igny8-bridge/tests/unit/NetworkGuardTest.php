<?php
use PHPUnit\Framework\TestCase;

class NetworkGuardTest extends TestCase {
	private function refusal( $url, array $addresses = array( '93.184.216.34' ), $test = false ) {
		return Igny8NetworkGuard::check(
			$url,
			$test,
			static function () use ( $addresses ) {
				return $addresses;
			}
		)['refusal'];
	}

	public function test_only_the_open_internet() {
		foreach ( array( '8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8' ) as $address ) {
			$this->assertTrue( Igny8NetworkGuard::is_public( $address ), $address );
		}
		$closed = array( '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1', 'ff02::1', '2001:db8::1', '2001::1', 'no address', '' );
		foreach ( $closed as $address ) {
			$this->assertFalse( Igny8NetworkGuard::is_public( $address ), $address );
		}
		$this->assertTrue( Igny8NetworkGuard::is_public( '172.32.0.1' ) );
		$this->assertTrue( Igny8NetworkGuard::is_public( '100.128.0.1' ) );
	}

	public function test_the_address_is_checked_after_its_name() {
		$this->assertNull( $this->refusal( 'https://listener.example/hook?a=1' ) );
		$this->assertNotNull( $this->refusal( 'https://listener.example/', array( '93.184.216.34', '127.0.0.1' ) ) );
		$this->assertNotNull( $this->refusal( 'https://listener.example/', array() ) );
		$this->assertNotNull( $this->refusal( 'https://listener.example/', array( '::1' ) ) );
	}

	public function test_only_plain_https_addresses() {
		foreach ( array( 'http://listener.example/', 'ftp://listener.example/', 'https://user:pass@listener.example/', 'https://listener.example/#x', 'https:///x', '//listener.example', 'listener.example', '', null, "https://listener.example/\nx", 'https://listener.example\\@evil.example/', 'https://[::1]/', 'https://127.0.0.1/', 'https://169.254.169.254/latest' ) as $url ) {
			$this->assertNotNull( $this->refusal( $url ), var_export( $url, true ) );
		}
	}

	public function test_only_tests_may_call_this_machine() {
		$this->assertNull( $this->refusal( 'http://127.0.0.1:9/hook', array(), true ) );
		$this->assertNotNull( $this->refusal( 'http://10.0.0.1/', array(), true ) );
		$this->assertNotNull( $this->refusal( 'http://127.0.0.1:9/hook', array(), false ) );
	}
}
