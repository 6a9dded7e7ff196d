<?php
use PHPUnit\Framework\TestCase;

class MediaTest extends TestCase {
	private function image( $write ) {
		$image = imagecreatetruecolor( 8, 6 );
		ob_start();
		$write( $image );
		return ob_get_clean();
	}

	public function test_the_bytes_tell_what_an_image_is() {
		foreach ( array( 'png' => 'imagepng', 'jpg' => 'imagejpeg', 'webp' => 'imagewebp' ) as $extension => $write ) {
			$bytes = $this->image( $write );
			$this->assertSame( $extension, Igny8Media::sniff( $bytes )['extension'] );
			$this->assertNull( Igny8Media::refusal( $bytes ) );
			$this->assertNotNull( Igny8Media::refusal( substr( $bytes, 0, 16 ) ) );
			$this->assertSame( 'the bytes hold code', Igny8Media::refusal( $bytes . '<?php echo 1;' ) );
		}
	}

	public function test_everything_else_is_refused() {
		foreach ( array( '', '<svg xmlns="http://www.w3.org/2000/svg"/>', $this->image( 'imagegif' ), $this->image( 'imagebmp' ), '%PDF-1.4', "PK\x03\x04", '<html></html>', 'RIFF1234WAVEfmt ' ) as $bytes ) {
			$this->assertNotNull( Igny8Media::refusal( $bytes ) );
		}
	}

	public function test_a_bomb_is_refused_by_its_header() {
		$ihdr = pack( 'NN', 60000, 60000 ) . "\x08\x02\0\0\0";
		$png  = "\x89PNG\r\n\x1a\n" . pack( 'N', 13 ) . 'IHDR' . $ihdr . pack( 'N', crc32( 'IHDR' . $ihdr ) );
		$this->assertSame( 'the image has too many pixels', Igny8Media::refusal( $png ) );
	}
}
