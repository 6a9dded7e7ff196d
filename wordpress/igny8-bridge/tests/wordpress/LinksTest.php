<?php
/** Links: exactly one element more, and every byte back. */
class LinksTest extends BridgeTestCase {
	const FOREIGN = "<!-- wp:html -->\n<iframe src=\"https://maps.example/?a=1&b=2\" allow='x' onload=\"go()\"></iframe>\n<!-- /wp:html -->\n\n<!-- wp:acme/hero {\"headline\":\"The red rug\",\"css\":\"\\u003cb\\u003e\",\"list\":[1,2]} -->\n<div class=\"acme\" style=\"color:red\" data-x='{\"a\":1}'>Acme red rug</div>\n<!-- /wp:acme/hero -->\n\n[gallery ids=\"1,2\" title=\"red rug\"]\n\n<p>Here the red rug lies, and C:\\new there’s a blue rug.</p>\n<script>var rug = \"red rug\";</script>   ";

	private function edit( $post_id, $content, $anchor, $nth, array $with = array() ) {
		$at = -1;
		for ( $i = 0; $i < $nth; $i++ ) {
			$at = strpos( $content, $anchor, $at + 1 );
		}
		return $with + array( 'post_id' => $post_id, 'base_hash' => hash( 'sha256', $content ), 'offset' => $at, 'anchor' => $anchor, 'url' => 'https://a.example/?x=1&y=2' );
	}

	private function apply( array $edits, $batch = null, $key = null ) {
		return $this->call( 'POST', '/links', array( 'action' => 'apply', 'batch_id' => $batch ? $batch : self::uuid7(), 'edits' => $edits ), $key );
	}

	/** A post with what no filter of ours would let through. */
	private function foreign() {
		$post = $this->by_hand( array( 'post_content' => self::FOREIGN ) );
		$this->assertSame( self::FOREIGN, $this->raw_content( $post ) );
		return $post;
	}

	public function test_one_link_and_nothing_else() {
		foreach ( array( true, false ) as $revisions ) {
			file_put_contents( self::$site['root'] . '/wp-content/mu-plugins/revisions.php', $revisions ? '<?php' : '<?php add_filter( "wp_revisions_to_keep", "__return_zero" );' );
			$post   = $this->foreign();
			$batch  = self::uuid7();
			$answer = $this->apply( array( $this->edit( $post, self::FOREIGN, 'red rug', 3 ), $this->edit( $post, self::FOREIGN, 'blue rug', 1, array( 'url' => '/blue/', 'rel' => 'nofollow' ) ) ), $batch );
			$this->assertSame( 200, $answer->status, $answer->text );
			// The third "red rug" is in the shortcode; the fourth is text.
			$this->assertSame( array( 'refused', 'applied' ), array_column( $answer->json['data']['edits'], 'result' ) );
			$this->assertSame( 'in_shortcode', $answer->json['data']['edits'][0]['reason'] );
			$linked = str_replace( 'blue rug', '<a href="/blue/" rel="nofollow">blue rug</a>', self::FOREIGN );
			$this->assertSame( $linked, $this->raw_content( $post ) );
			$this->assertSame( hash( 'sha256', $linked ), $answer->json['data']['edits'][1]['content_hash'] );
			// Asked again, as after a lost answer.
			$again = $this->apply( array( $this->edit( $post, self::FOREIGN, 'blue rug', 1, array( 'url' => '/blue/', 'rel' => 'nofollow' ) ) ), $batch );
			$this->assertSame( 'already_applied', $again->json['data']['edits'][0]['result'] );
			$this->assertSame( $linked, $this->raw_content( $post ) );
			// Taken back as a batch.
			$undo = $this->call( 'POST', "/batches/$batch/undo", array() );
			$this->assertTrue( $undo->json['data']['complete'], $undo->text );
			$this->assertTrue( $undo->json['data']['entries'][0]['exact'] );
			$this->assertSame( self::FOREIGN, $this->raw_content( $post ) );
		}
		unlink( self::$site['root'] . '/wp-content/mu-plugins/revisions.php' );
	}

	public function test_single_links_can_be_taken_out_in_any_order() {
		$post   = $this->foreign();
		$answer = $this->apply( array( $this->edit( $post, self::FOREIGN, 'red rug', 4 ), $this->edit( $post, self::FOREIGN, 'blue rug', 1 ), $this->edit( $post, self::FOREIGN, 'lies', 1 ) ) )->json['data'];
		$this->assertTrue( $answer['complete'], json_encode( $answer ) );
		$ids = array_column( $answer['edits'], 'edit_id' );
		$this->assertSame( 3, substr_count( $this->raw_content( $post ), '<a href' ) );
		foreach ( array( 1, 0, 2 ) as $which ) {
			$reverted = $this->call( 'POST', '/links', array( 'action' => 'revert', 'batch_id' => self::uuid7(), 'edit_ids' => array( $ids[ $which ] ) ) )->json['data'];
			$this->assertSame( 'reverted', $reverted['edits'][0]['result'] );
		}
		$this->assertSame( self::FOREIGN, $this->raw_content( $post ) );
		$again = $this->call( 'POST', '/links', array( 'action' => 'revert', 'batch_id' => self::uuid7(), 'edit_ids' => array( $ids[0], 99999999 ) ) )->json['data'];
		$this->assertSame( array( 'already_reverted', 'not_found' ), array_column( $again['edits'], 'result' ) );
	}

	public function test_a_text_that_has_changed_is_left_alone() {
		global $wpdb;
		$post = $this->foreign();
		$wpdb->update( $wpdb->posts, array( 'post_content' => self::FOREIGN . '!' ), array( 'ID' => $post ) );
		$answer = $this->apply( array( $this->edit( $post, self::FOREIGN, 'blue rug', 1 ) ) )->json['data'];
		$this->assertSame( array( 'conflict', hash( 'sha256', self::FOREIGN . '!' ) ), array( $answer['edits'][0]['result'], $answer['edits'][0]['content_hash'] ) );
		$this->assertSame( self::FOREIGN . '!', $this->raw_content( $post ) );
		$batch = self::uuid7();
		$this->apply( array( $this->edit( $post, self::FOREIGN . '!', 'blue rug', 1 ) ), $batch );
		$linked = $this->raw_content( $post );
		$wpdb->update( $wpdb->posts, array( 'post_content' => $linked . ' by a person' ), array( 'ID' => $post ) );
		$undo = $this->call( 'POST', "/batches/$batch/undo", array() )->json['data'];
		$this->assertSame( array( false, 'changed_since' ), array( $undo['complete'], $undo['entries'][0]['result'] ) );
		$this->assertSame( $linked . ' by a person', $this->raw_content( $post ) );
	}

	public function test_whoever_saves_in_that_very_moment_wins() {
		global $wpdb;
		$post = $this->foreign();
		$read = get_post( $post );
		$wpdb->update( $wpdb->posts, array( 'post_content' => self::FOREIGN . ' by a person' ), array( 'ID' => $post ) );
		$this->assertFalse( Igny8PostWriter::write_columns( $read, array( 'post_content' => 'ours' ) ) );
		$this->assertSame( self::FOREIGN . ' by a person', $this->raw_content( $post ) );
		$this->assertTrue( Igny8PostWriter::write_columns( get_post( $post ), array( 'post_content' => 'ours' ) ) );
		$this->assertTrue( Igny8PostWriter::write_columns( get_post( $post ), array( 'post_content' => 'ours' ) ) );
		$this->assertSame( 'ours', $this->raw_content( $post ) );
	}

	public function test_wrong_edits_are_refused() {
		$post = $this->foreign();
		$good = $this->edit( $post, self::FOREIGN, 'blue rug', 1 );
		foreach ( array( array( 'url' => 'javascript:alert(1)' ), array( 'url' => '//evil.example/' ), array( 'url' => 'https://a.example/"x' . "\n" ), array( 'url' => 'mailto:a@b.example' ), array( 'anchor' => 5 ), array( 'offset' => -1 ), array( 'offset' => '5' ), array( 'base_hash' => 'x' ), array( 'rel' => 'opener' ), array( 'more' => 1 ) ) as $wrong ) {
			$this->assertSame( 400, $this->apply( array( $wrong + $good ) )->status, json_encode( $wrong ) );
		}
		foreach ( array( array(), 'x', array_fill( 0, 201, $good ) ) as $edits ) {
			$this->assertSame( 400, $this->call( 'POST', '/links', array( 'action' => 'apply', 'batch_id' => self::uuid7(), 'edits' => $edits ) )->status );
		}
		$this->assertSame( 400, $this->call( 'POST', '/links', array( 'action' => 'apply', 'edits' => array( $good ) ) )->status );
		$overlap = $this->edit( $post, self::FOREIGN, 'blue', 1 );
		$this->assertSame( array( 'overlaps', null ), array_map( function ( $one ) { return $one['reason'] ?? null; }, $this->apply( array( $good, array( 'offset' => $good['offset'] + 5, 'anchor' => 'rug' ) + $overlap ) )->json['data']['edits'] ) );
		$this->assertSame( 'not_found', $this->apply( array( array( 'post_id' => 99999999 ) + $good ) )->json['data']['edits'][0]['result'] );
	}

	public function test_a_link_in_a_post_of_ours_is_no_change_by_others() {
		$state  = $this->made( array( 'status' => 'publish' ) );
		$answer = $this->apply( array( $this->edit( $state['id'], $state['content'], 'red rug', 1 ) ) );
		$this->assertSame( 'applied', $answer->json['data']['edits'][0]['result'] );
		$now = $this->call( 'GET', '/posts/' . $state['id'] )->json['data']['post'];
		$this->assertFalse( $now['changed_by_others'] );
		$this->assertNotSame( $state['state_hash'], $now['state_hash'] );
	}

	public function test_the_graph_knows_where_links_lead() {
		$target = $this->made( array( 'status' => 'publish', 'slug' => 'graph-target', 'title' => 'Target' ) );
		$body   = '<p>a <a rel="nofollow" href=\'' . $target['link'] . '#x\'>to <b>target</b></a> <a href="' . wp_parse_url( $target['link'], PHP_URL_PATH ) . '">again</a> <a href="https://other.example/">out</a></p>';
		$post   = $this->by_hand( array( 'post_content' => $body ) );
		$answer = $this->call( 'GET', '/link-graph?after_id=' . ( $post - 1 ) . '&limit=1' )->json;
		$node   = $answer['results'][0];
		$this->assertSame( array( $post, hash( 'sha256', $body ) ), array( $node['post_id'], $node['content_hash'] ) );
		$this->assertSame( array( $target['id'], $target['id'], null ), array_column( $node['links'], 'target_post_id' ) );
		$this->assertSame( array( 'to target', 'again', 'out' ), array_column( $node['links'], 'anchor' ) );
		foreach ( $node['links'] as $link ) {
			$this->assertSame( '<a', substr( $body, $link['offset'], 2 ) );
		}
		$this->assertSame( array( 'after_id' => $post ), $answer['next_args'] );
	}
}
