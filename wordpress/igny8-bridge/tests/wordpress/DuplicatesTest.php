<?php
/** One piece of content, one post: whatever happens. */
class DuplicatesTest extends BridgeTestCase {
	/** Sends until there is a post, as a client does. */
	private function until_there( array $article ) {
		for ( $try = 0; $try < 40; $try++ ) {
			$found = $this->call( 'GET', '/post-by-content-id/' . $article['content_id'] );
			if ( 200 === $found->status ) {
				return $found->json['data']['post'];
			}
			$this->assertContains( $found->status, array( 404, 409 ), $found->text );
			if ( 404 === $found->status ) {
				$this->call( 'POST', '/posts', $article );
			} else {
				usleep( 300000 );
			}
		}
		$this->fail( 'no post came of it' );
	}

	public function test_six_at_once_make_one_post() {
		$tally = array();
		for ( $round = 0; $round < ( 'sqlite' === self::$site['db'] ? 2 : 10 ); $round++ ) {
			$article  = $this->article( array( 'batch_id' => self::uuid7(), 'terms' => array( 'post_tag' => array( "race $round " . substr( self::uuid7(), -6 ) ) ) ) );
			$requests = array();
			for ( $i = 0; $i < 6; $i++ ) {
				$requests[] = array( 'POST', '/posts', $article, $this->key( $i % 2 ? 'editor' : 'administrator' ) );
			}
			foreach ( $this->call_all( $requests ) as $answer ) {
				$tally[ $answer->status ] = 1 + ( $tally[ $answer->status ] ?? 0 );
				$this->assertContains( $answer->status, array( 200, 201, 409 ), $answer->text );
				if ( 409 === $answer->status ) {
					$this->assertSame( 'igny8_pending', $answer->json['code'] );
					$this->assertArrayHasKey( 'retry-after', $answer->headers );
				}
			}
			$this->assertSame( 1, $this->posts_of( $article['content_id'] ) );
			$this->assertSame( 200, $this->call( 'POST', '/posts', $article )->status );
		}
		$this->assertSame( $round, $tally[201] );
		ksort( $tally );
		fwrite( STDERR, ' [' . http_build_query( $tally, '', ', ' ) . '] ' );
	}

	public function test_six_at_once_make_one_term_and_one_image() {
		$name     = 'Race & term ' . self::uuid7();
		$requests = array_fill( 0, 6, array( 'POST', '/terms', array( 'taxonomy' => 'category', 'terms' => array( $name ) ), $this->key() ) );
		$ids      = array();
		foreach ( $this->call_all( $requests ) as $answer ) {
			$this->assertContains( $answer->status, array( 200, 201 ), $answer->text );
			$ids[] = $answer->json['data']['terms'][0]['id'];
		}
		$this->assertCount( 1, array_unique( $ids ) );
	}

	public function test_a_lost_answer_makes_no_second_post() {
		foreach ( array( array( 'lose_answer' => true ), array( 'notice_before_json' => true ), array( 'fatal_on_save' => true ) ) as $fault ) {
			$article = $this->article( array( 'terms' => array( 'post_tag' => array( 'kept' ) ), 'meta_description' => 'Kept' ) );
			for ( $run = 0; $run < 3; $run++ ) {
				$this->faults( $run < 2 ? $fault : array() );
				$this->call( 'POST', '/posts', $article );
			}
			$this->faults( array() );
			$state = $this->until_there( $article );
			$this->assertSame( 1, $this->posts_of( $article['content_id'] ), key( $fault ) );
			// What was left behind is whole.
			$this->assertSame( 'kept', $state['terms']['post_tag'][0]['name'], key( $fault ) );
			$this->assertSame( 'Kept', $state['seo']['description'] );
			$this->assertSame( $article['revision_hash'], $state['revision_hash'] );
			$this->assertFalse( $state['changed_by_others'] );
			$this->assertSame( 200, $this->call( 'POST', '/posts', $article )->status );
		}
	}

	public function test_an_abandoned_claim_is_taken_over_after_two_minutes() {
		global $wpdb;
		$article = $this->article();
		$claim   = array( 'content_uuid' => $article['content_id'], 'state' => 'pending', 'revision_hash' => $article['revision_hash'], 'claim_token' => 'dead', 'claimed_at' => time() - 110, 'created_gmt' => igny8_now(), 'updated_gmt' => igny8_now() );
		$wpdb->insert( igny8_table( 'posts' ), $claim );
		$answer = $this->call( 'POST', '/posts', $article );
		$this->assertSame( array( 409, 'igny8_pending' ), array( $answer->status, $answer->json['code'] ) );
		$this->assertSame( 409, $this->call( 'GET', '/post-by-content-id/' . $article['content_id'] )->status );
		$wpdb->update( igny8_table( 'posts' ), array( 'claimed_at' => time() - 121 ), array( 'content_uuid' => $article['content_id'] ) );
		$this->assertSame( 404, $this->call( 'GET', '/post-by-content-id/' . $article['content_id'] )->status );
		$answers = $this->call_all( array_fill( 0, 4, array( 'POST', '/posts', $article, $this->key() ) ) );
		$this->assertSame( 1, count( array_filter( $answers, function ( $one ) { return 201 === $one->status; } ) ) );
		$this->assertSame( 1, $this->posts_of( $article['content_id'] ) );
	}

	public function test_an_abandoned_claim_with_a_post_is_adopted() {
		global $wpdb;
		$article = $this->article();
		$state   = $this->made( $article );
		$wpdb->update( igny8_table( 'posts' ), array( 'state' => 'pending', 'post_id' => 0, 'written_hash' => '', 'claimed_at' => time() - 121 ), array( 'content_uuid' => $article['content_id'] ) );
		$found = $this->call( 'POST', '/posts', $article );
		$this->assertSame( array( 200, $state['id'] ), array( $found->status, $found->json['data']['post']['id'] ) );
	}

	public function test_a_new_installation_knows_its_old_posts() {
		global $wpdb;
		$article = $this->article();
		$state   = $this->made( $article );
		$wpdb->delete( igny8_table( 'posts' ), array( 'content_uuid' => $article['content_id'] ) );
		$found = $this->call( 'GET', '/post-by-content-id/' . $article['content_id'] );
		$this->assertSame( array( 200, $state['id'] ), array( $found->status, $found->json['data']['post']['id'] ) );
		$wpdb->delete( igny8_table( 'posts' ), array( 'content_uuid' => $article['content_id'] ) );
		// It cannot know the revision: the client decides.
		$this->assertSame( 409, $this->call( 'POST', '/posts', $article )->status );
		$this->assertSame( 1, $this->posts_of( $article['content_id'] ) );
	}

	public function test_a_refused_request_leaves_no_claim() {
		$article = $this->article( array( 'terms' => array( 'category' => array( 'Not allowed ' . self::uuid7() ) ) ) );
		$this->assertSame( 403, $this->call( 'POST', '/posts', $article, $this->key( 'author' ) )->status );
		$this->assertNull( Igny8Claims::find( $article['content_id'] ) );
		$this->assertSame( 201, $this->call( 'POST', '/posts', $article )->status );
	}
}
