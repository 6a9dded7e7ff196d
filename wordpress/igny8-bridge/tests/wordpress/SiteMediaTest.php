<?php
/** Images: bytes in, each once. */
class SiteMediaTest extends BridgeTestCase {
	private function image( $write = 'imagepng', $width = 40 ) {
		$image = imagecreatetruecolor( $width, 30 );
		imagefill( $image, 0, 0, imagecolorallocate( $image, mt_rand( 0, 255 ), mt_rand( 0, 255 ), mt_rand( 0, 255 ) ) );
		imagestring( $image, 1, 1, 1, bin2hex( random_bytes( 4 ) ), 0xffffff );
		ob_start();
		$write( $image );
		return ob_get_clean();
	}

	private function upload( $bytes, array $with = array(), $key = null ) {
		$with += array( 'sha256' => hash( 'sha256', $bytes ) );
		return $this->send( 'POST', add_query_arg( array_map( 'rawurlencode', $with ), $this->url( '/media' ) ), $bytes, array( 'X-IGNY8-API-Key' => null === $key ? $this->key() : $key, 'Content-Type' => 'application/octet-stream' ) );
	}

	public function test_an_image_is_stored_once() {
		foreach ( array( 'imagepng' => 'image/png', 'imagejpeg' => 'image/jpeg', 'imagewebp' => 'image/webp' ) as $write => $mime ) {
			$bytes = $this->image( $write );
			$first = $this->upload( $bytes, array( 'filename' => 'Röd mat-ta "x".exe', 'alt_text' => 'A <b>red</b> "rug" \\ [x]', 'caption' => 'Caption & <i>', 'title' => 'Title' ) );
			$this->assertSame( 201, $first->status, $first->text );
			$media = $first->json['data']['media'];
			$this->assertSame( array( $mime, 40, 30, hash( 'sha256', $bytes ) ), array( $media['mime_type'], $media['width'], $media['height'], $media['sha256'] ) );
			$this->assertSame( $bytes, file_get_contents( get_attached_file( $media['id'] ) ) );
			$this->assertSame( 'A red "rug" \\ (x)', $media['alt_text'] );
			$this->assertMatchesRegularExpression( '~/rod-mat-ta-x[0-9-]*\.(png|jpg|webp)\z~', $media['url'] );
			$again = $this->upload( $bytes, array(), $this->key( 'author' ) );
			$this->assertSame( array( 200, false, $media['id'] ), array( $again->status, $again->json['data']['created'], $again->json['data']['media']['id'] ) );
		}
	}

	public function test_six_uploads_at_once_are_one_image() {
		$bytes   = $this->image();
		$multi   = curl_multi_init();
		$handles = array();
		for ( $i = 0; $i < 6; $i++ ) {
			$handles[ $i ] = $this->request( 'POST', $this->url( '/media?filename=race.png&sha256=' . hash( 'sha256', $bytes ) ), $bytes, array( 'X-IGNY8-API-Key' => $this->key(), 'Content-Type' => 'image/png' ) );
			curl_multi_add_handle( $multi, $handles[ $i ] );
		}
		do {
			curl_multi_exec( $multi, $running );
			curl_multi_select( $multi, 0.2 );
		} while ( $running );
		$ids = array();
		foreach ( $handles as $handle ) {
			$answer = $this->answer( curl_multi_getcontent( $handle ), $handle );
			$this->assertContains( $answer->status, array( 200, 201 ), $answer->text );
			$ids[] = $answer->json['data']['media']['id'];
		}
		$this->assertCount( 1, array_unique( $ids ) );
	}

	public function test_an_image_that_was_deleted_is_stored_again() {
		$bytes = $this->image();
		$first = $this->upload( $bytes )->json['data']['media'];
		wp_delete_attachment( $first['id'], true );
		$again = $this->upload( $bytes );
		$this->assertSame( 201, $again->status );
		$this->assertNotSame( $first['id'], $again->json['data']['media']['id'] );
		// And one whose file is gone.
		unlink( get_attached_file( $again->json['data']['media']['id'] ) );
		$this->assertSame( 201, $this->upload( $bytes )->status );
	}

	public function test_a_lost_answer_makes_no_second_image() {
		$bytes = $this->image();
		$this->faults( array( 'lose_answer' => true ) );
		$this->assertSame( 504, $this->upload( $bytes )->status );
		$this->faults( array() );
		$this->assertSame( 200, $this->upload( $bytes )->status );
	}

	public function test_nothing_but_images() {
		$before = $this->fingerprint();
		$svg    = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
		foreach ( array( $svg, '<html><script>alert(1)</script>', $this->image( 'imagegif' ), "\x89PNG\r\n\x1a\n", 'GIF89a<?php', $this->image() . '<?php system($_GET[0]);', $this->image( 'imagejpeg' ) . '<script>alert(1)</script>', '' ) as $bytes ) {
			$answer = $this->upload( $bytes, array( 'filename' => 'x.png' ) );
			$this->assertSame( array( 415, 'igny8_media_refused' ), array( $answer->status, $answer->json['code'] ) );
		}
		$answer = $this->upload( $this->image(), array( 'sha256' => hash( 'sha256', 'other' ) ) );
		$this->assertSame( array( 400, 'igny8_hash_mismatch' ), array( $answer->status, $answer->json['code'] ) );
		$this->assertSame( 400, $this->upload( $this->image(), array( 'sha256' => 'x' ) )->status );
		$this->assertSame( $before, $this->fingerprint() );
	}

	public function test_an_image_heads_a_post_and_stands_in_it() {
		$media = $this->upload( $this->image( 'imagepng', 1200 ), array( 'filename' => 'rug.png' ) )->json['data']['media'];
		$this->assertArrayHasKey( 'medium', $media['sizes'] );
		$html  = "<!-- wp:image {\"id\":{$media['id']}} -->\n<figure class=\"wp-block-image\"><img src=\"{$media['url']}\" alt=\"\" class=\"wp-image-{$media['id']}\" /></figure>\n<!-- /wp:image -->";
		$state = $this->made( array( 'content' => $html, 'featured_media' => $media['id'] ) );
		$this->assertSame( $html, $state['content'] );
		$this->assertSame( array( 'id' => $media['id'], 'url' => $media['url'] ), $state['featured_media'] );
		$without = $this->call( 'PUT', '/posts/' . $state['id'], array( 'revision_hash' => hash( 'sha256', 'x' ), 'base_hash' => $state['state_hash'], 'featured_media' => null ) );
		$this->assertNull( $without->json['data']['post']['featured_media'], $without->text );
	}
}
