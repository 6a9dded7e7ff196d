<?php
use PHPUnit\Framework\TestCase;

class SecretsTest extends TestCase {
	protected function setUp(): void {
		if ( ! extension_loaded( 'sodium' ) ) {
			$this->markTestSkipped( 'this PHP has no sodium; WordPress brings its own in PHP' );
		}
	}

	public function test_a_copy_of_the_database_tells_nothing() {
		$sealed = Igny8Secrets::seal( 'the secret' );
		$this->assertStringNotContainsString( 'secret', base64_decode( $sealed ) );
		$this->assertNotSame( $sealed, Igny8Secrets::seal( 'the secret' ) );
		$this->assertSame( 'the secret', Igny8Secrets::open( $sealed ) );
		$GLOBALS['igny8_test_salt'] = 'two';
		$this->assertNull( Igny8Secrets::open( $sealed ) );
		$GLOBALS['igny8_test_salt'] = 'one';
		foreach ( array( '', 'x', '%%%', null, substr( $sealed, 0, -6 ) . 'AAAAAA', base64_encode( 'short' ) ) as $damaged ) {
			$this->assertNull( Igny8Secrets::open( $damaged ) );
		}
	}

	public function test_the_old_secret_lives_on_for_a_while() {
		$GLOBALS['igny8_test_options'] = array();
		$this->assertSame( array(), Igny8Secrets::live() );
		$first = Igny8Secrets::rotate();
		$this->assertSame( array( $first ), Igny8Secrets::live() );
		$second = Igny8Secrets::rotate();
		$this->assertSame( array( $second, $first ), Igny8Secrets::live() );
		$third = Igny8Secrets::rotate();
		$this->assertSame( array( $third, $second ), Igny8Secrets::live() );
		$GLOBALS['igny8_test_options']['igny8_webhook_secret_before']['until'] = time() - 1;
		$this->assertSame( array( $third ), Igny8Secrets::live() );
	}
}
