<?php
use PHPUnit\Framework\TestCase;

class FunctionsTest extends TestCase {
	public function test_uuids_are_told_apart() {
		$this->assertTrue( igny8_is_uuid7( '01934a3c-7b2a-7000-8000-000000000001' ) );
		$this->assertTrue( igny8_is_uuid( igny8_uuid4() ) );
		$this->assertFalse( igny8_is_uuid7( igny8_uuid4() ) );
		foreach ( array( '', null, 7, array(), '01934a3c7b2a70008000000000000001', "01934a3c-7b2a-7000-8000-000000000001\n", '01934a3c-7b2a-7000-c000-000000000001' ) as $no ) {
			$this->assertFalse( igny8_is_uuid( $no ) );
		}
	}

	public function test_times_are_utc_and_real() {
		$this->assertSame( '2030-01-31 09:00:00', igny8_parse_time( '2030-01-31T09:00:00Z' ) );
		$this->assertSame( '2030-01-31 09:00:00', igny8_parse_time( '2030-01-31T09:00:00' ) );
		foreach ( array( '2030-02-31T09:00:00Z', '2030-01-31T25:00:00Z', '2030-01-31', '2030-01-31T09:00:00+02:00', 'now', null, 5 ) as $no ) {
			$this->assertNull( igny8_parse_time( $no ) );
		}
		$this->assertSame( '2030-01-31T09:00:00Z', igny8_iso( '2030-01-31 09:00:00' ) );
		$this->assertNull( igny8_iso( '0000-00-00 00:00:00' ) );
	}

	public function test_text_reads_as_it_was_typed_and_holds_no_markup() {
		$this->assertSame( 'a &lt;b&gt; &amp;amp; &#091;x]', igny8_escape_text( " a  <b>\t&amp; [x]\n" ) );
		$this->assertSame( 'alert(1) 3 < 5 (gallery ids=1) x', igny8_plain_text( "<script>alert(1)</script> 3 < 5 [gallery ids=1]\nx" ) );
		$this->assertSame( 'a b', igny8_one_line( "a\u{202e}\u{2028}b\x07" ) );
		$this->assertSame( "a\n\tb", igny8_without_controls( "a\r\n\t\x00\x08\x0bb" ) );
	}

	public function test_no_two_lists_have_one_hash() {
		$this->assertNotSame( igny8_hash( array( 'a', 'b' ) ), igny8_hash( array( 'ab', '' ) ) );
		$this->assertSame( igny8_hash( array( 'a', 'b' ) ), igny8_hash( array( 'a', 'b' ) ) );
	}

	public function test_a_key_has_one_form() {
		$secret = str_repeat( 'a', 64 );
		$this->assertSame( array( 'id' => '0123456789ab', 'secret' => $secret ), Igny8Keys::parse( " igny8_0123456789ab_$secret " ) );
		foreach ( array( '', 'x', "igny8_0123456789ab_{$secret}a", "igny8_0123456789AB_$secret", "igny8_0123456789ab_$secret, igny8_0123456789ab_$secret", null ) as $no ) {
			$this->assertNull( Igny8Keys::parse( $no ) );
		}
	}

	public function test_an_ipv6_customer_is_one_address() {
		$this->assertSame( Igny8Throttle::network( '2001:db8:1:2::1' ), Igny8Throttle::network( '2001:db8:1:2:ffff::9' ) );
		$this->assertNotSame( Igny8Throttle::network( '2001:db8:1:2::1' ), Igny8Throttle::network( '2001:db8:1:3::1' ) );
		$this->assertSame( '192.0.2.1', Igny8Throttle::network( '192.0.2.1' ) );
	}
}
