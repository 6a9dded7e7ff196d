<?php
/** Posts: made once, changed only on purpose. */
class PostsTest extends BridgeTestCase {
	private function update( array $with, array $state ) {
		return $with + array( 'revision_hash' => hash( 'sha256', self::uuid7() ), 'base_hash' => $state['state_hash'] );
	}

	public function test_what_is_sent_is_what_is_stored() {
		$content = "<!-- wp:paragraph -->\n<p>C:\\new\\table \"q\" \\u00e9 😀𝒳 it's &amp; 100%</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">Häading</h3>\n<!-- /wp:heading -->";
		foreach ( array( 'editor', 'author' ) as $role ) {
			$state = $this->made(
				array(
					'title'            => 'Title \\ "q" <i>& 😀',
					'content'          => $content,
					'excerpt'          => 'Short \\ <b>',
					'slug'             => 'a-slug-' . substr( self::uuid7(), -6 ),
					'meta_title'       => 'Meta \\ title',
					'meta_description' => 'Meta "description"',
					'focus_keyword'    => 'red rug',
				),
				$this->key( $role )
			);
			$this->assertSame( $content, $this->raw_content( $state['id'] ), $role );
			$this->assertSame( $content, $state['content'] );
			$this->assertSame( 'Title \\ "q" <i>& 😀', $state['title'] );
			$this->assertSame( 'Title \\ "q" &lt;i&gt;&amp; 😀', get_post( $state['id'] )->post_title );
			$this->assertSame( 'Short \\ <b>', $state['excerpt'] );
			$this->assertSame( array( 'title' => 'Meta \\ title', 'description' => 'Meta "description"', 'focus_keyword' => 'red rug' ), $state['seo'] );
			$this->assertSame( hash( 'sha256', $content ), $state['content_hash'] );
			$this->assertFalse( $state['changed_by_others'] );
			$this->assertSame( $state['content_id'], get_post_meta( $state['id'], '_igny8_content_id', true ) );
			$this->assertSame( $state['task_id'], get_post_meta( $state['id'], '_igny8_task_id', true ) );
			$this->assertSame( array( 'draft', '1' ), array( get_post_meta( $state['id'], '_igny8_wordpress_status', true ), get_post_meta( $state['id'], '_igny8_managed', true ) ) );
			$this->assertNotEmpty( get_post_meta( $state['id'], '_igny8_last_synced', true ) );
			$this->assertSame( $this->user( $role ), (int) get_post( $state['id'] )->post_author );
		}
	}

	public function test_the_same_content_is_the_same_post() {
		$article = $this->article();
		$first   = $this->call( 'POST', '/posts/', $article );
		$again   = $this->call( 'POST', '/posts/', $article );
		$this->assertSame( array( 201, 200 ), array( $first->status, $again->status ) );
		$this->assertFalse( $again->json['data']['created'] );
		$this->assertSame( $first->json['data']['post']['id'], $again->json['data']['post']['id'] );
		$other = $this->call( 'POST', '/posts/', array( 'revision_hash' => hash( 'sha256', 'second' ), 'title' => 'Other' ) + $article );
		$this->assertSame( array( 409, 'igny8_conflict' ), array( $other->status, $other->json['code'] ) );
		$this->assertSame( 'A test article', $other->json['state']['title'] );
		$this->assertSame( hash( 'sha256', 'first' ), $other->json['state']['revision_hash'] );
		// Another workspace, with a key and a user of its own.
		$theirs = $this->call( 'POST', '/posts/', array( 'revision_hash' => hash( 'sha256', 'theirs' ) ) + $article, $this->key( 'administrator' ) );
		$this->assertSame( 409, $theirs->status );
		$this->assertSame( 1, $this->posts_of( $article['content_id'] ) );
		$found = $this->call( 'GET', '/post-by-content-id/' . strtoupper( $article['content_id'] ) );
		$this->assertSame( $first->json['data']['post']['id'], $found->json['data']['post']['id'] );
		$found = $this->call( 'GET', '/post-by-task-id/' . $article['task_id'] );
		$this->assertSame( $first->json['data']['post']['id'], $found->json['data']['post']['id'] );
		$this->assertSame( 404, $this->call( 'GET', '/post-by-content-id/' . self::uuid7() )->status );
		$this->assertSame( 404, $this->call( 'GET', '/post-by-task-id/' . self::uuid7() )->status );
	}

	public function test_two_workspaces_share_a_site_and_nothing_else() {
		$mine   = $this->made( array( 'title' => 'Same title', 'slug' => 'same-slug' ), $this->key( 'author' ) );
		$theirs = $this->made( array( 'title' => 'Same title', 'slug' => 'same-slug' ), $this->key( 'administrator' ) );
		$this->assertNotSame( $mine['id'], $theirs['id'] );
		$denied = $this->call( 'PUT', '/posts/' . $theirs['id'], array( 'revision_hash' => hash( 'sha256', 'x' ), 'title' => 'Mine now', 'force' => true ), $this->key( 'author' ) );
		$this->assertSame( 403, $denied->status );
		$wrong = $this->call( 'PUT', '/posts/' . $theirs['id'], array( 'revision_hash' => hash( 'sha256', 'x' ), 'title' => 'Mine now', 'force' => true, 'content_id' => $mine['content_id'] ) );
		$this->assertSame( array( 409, 'igny8_managed_by_other' ), array( $wrong->status, $wrong->json['code'] ) );
	}

	public function test_a_person_is_never_overwritten_unasked() {
		$state = $this->made();
		wp_update_post( wp_slash( array( 'ID' => $state['id'], 'post_content' => 'A person wrote this \\ here' ) ) );
		$update = $this->update( array( 'content' => '<p>New</p>' ), $state );
		$answer = $this->call( 'PUT', '/posts/' . $state['id'], $update );
		$this->assertSame( array( 409, 'igny8_conflict' ), array( $answer->status, $answer->json['code'] ) );
		$this->assertSame( 'A person wrote this \\ here', $answer->json['state']['content'] );
		$this->assertTrue( $answer->json['state']['changed_by_others'] );
		$this->assertSame( 'A person wrote this \\ here', $this->raw_content( $state['id'] ) );
		$missing = $this->call( 'PUT', '/posts/' . $state['id'], array( 'revision_hash' => hash( 'sha256', 'x' ), 'content' => '<p>New</p>' ) );
		$this->assertSame( array( 400, array( 'base_hash' ) ), array( $missing->status, array_keys( $missing->json['errors'] ) ) );
		// With the state that was answered, or by force.
		$merged = $this->call( 'PUT', '/posts/' . $state['id'], array( 'base_hash' => $answer->json['state']['state_hash'] ) + $update );
		$this->assertSame( 200, $merged->status, $merged->text );
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'Again' ) );
		$forced = $this->call( 'PUT', '/posts/' . $state['id'], array( 'force' => true, 'title' => 'Forced' ) + $this->update( array(), $state ) );
		$this->assertSame( array( 200, 'Forced' ), array( $forced->status, $forced->json['data']['post']['title'] ) );
	}

	public function test_an_update_whose_answer_was_lost_is_made_once() {
		$state  = $this->made();
		$update = $this->update( array( 'title' => 'New title' ), $state );
		$this->faults( array( 'lose_answer' => true ) );
		$this->assertSame( 200, $this->call( 'GET', '/health' )->status );
		// The router loses answers to POST only, so the update is sent as one that says PUT.
		$lost = $this->send( 'POST', $this->url( '/posts/' . $state['id'] ), json_encode( $update ), array( 'X-IGNY8-API-Key' => $this->key(), 'Content-Type' => 'application/json', 'X-HTTP-Method-Override' => 'PUT' ) );
		$this->assertSame( 504, $lost->status );
		$this->faults( array() );
		$again = $this->call( 'PUT', '/posts/' . $state['id'], $update );
		$this->assertSame( array( 200, false, 'New title' ), array( $again->status, $again->json['data']['updated'], $again->json['data']['post']['title'] ), $again->text );
		// A person came in between: then it is a conflict.
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'Human' ) );
		$this->assertSame( 409, $this->call( 'PUT', '/posts/' . $state['id'], $update )->status );
	}

	public function test_what_is_not_sent_is_not_touched_whatever_the_role() {
		global $wpdb;
		$key     = $this->key( 'author' );
		$state   = $this->made( array( 'status' => 'publish' ), $key );
		$foreign = "<iframe src=\"https://maps.example/\"></iframe><script>go()</script>[x] <p style='color:red'>C:\\new</p>";
		$wpdb->update( $wpdb->posts, array( 'post_content' => $foreign ), array( 'ID' => $state['id'] ) );
		$batch = self::uuid7();
		foreach ( array( array( 'title' => 'Another <b>title</b>' ), array( 'status' => 'draft' ), array( 'meta_title' => 'M' ), array( 'status' => 'trash' ), array( 'restore' => true, 'status' => 'publish' ) ) as $change ) {
			$now    = $this->call( 'GET', '/posts/' . $state['id'], null, $key )->json['data']['post'];
			$answer = $this->call( 'PUT', '/posts/' . $state['id'], $this->update( $change + array( 'batch_id' => $batch ), $now ), $key );
			$this->assertSame( 200, $answer->status, $answer->text );
			$this->assertSame( $foreign, $this->raw_content( $state['id'] ), json_encode( $change ) );
		}
		$this->assertSame( 'Another &lt;b&gt;title&lt;/b&gt;', get_post( $state['id'] )->post_title );
		$this->assertTrue( $this->call( 'POST', "/batches/$batch/undo", array(), $key )->json['data']['complete'] );
		$this->assertSame( $foreign, $this->raw_content( $state['id'] ) );
		// And with content, it is the allow-list's business again.
		$now = $this->call( 'GET', '/posts/' . $state['id'], null, $key )->json['data']['post'];
		$this->call( 'PUT', '/posts/' . $state['id'], $this->update( array( 'content' => '<p>x</p><script>y</script>' ), $now ), $key );
		$this->assertSame( '<p>x</p>', $this->raw_content( $state['id'] ) );
	}

	public function test_only_managed_posts_or_adopted_ones() {
		$post    = $this->by_hand( array( 'post_content' => '<p>Old</p>' ) );
		$content = self::uuid7();
		$state   = $this->call( 'GET', "/posts/$post" )->json['data']['post'];
		$this->assertFalse( $state['managed'] );
		$update = $this->update( array( 'content' => '<p>New</p>' ), $state );
		$answer = $this->call( 'PUT', "/posts/$post", $update );
		$this->assertSame( array( 409, 'igny8_not_managed' ), array( $answer->status, $answer->json['code'] ) );
		$this->assertSame( '<p>Old</p>', $this->raw_content( $post ) );
		$answer = $this->call( 'PUT', "/posts/$post", $update + array( 'adopt' => true, 'content_id' => $content ) );
		$this->assertSame( 200, $answer->status, $answer->text );
		$this->assertSame( array( true, $content ), array( $answer->json['data']['post']['managed'], $answer->json['data']['post']['content_id'] ) );
		// The content has its post now: no second one.
		$other = $this->by_hand( array( 'post_content' => '<p>Old</p>' ) );
		$state = $this->call( 'GET', "/posts/$other" )->json['data']['post'];
		$again = $this->call( 'PUT', "/posts/$other", $this->update( array( 'adopt' => true, 'content_id' => $content ), $state ) );
		$this->assertSame( array( 409, 'igny8_content_has_post' ), array( $again->status, $again->json['code'] ) );
		$this->assertSame( 409, $this->call( 'POST', '/posts', $this->article( array( 'content_id' => $content ) ) )->status );
	}

	public function test_the_trash_is_answered_honestly() {
		$article = $this->article( array( 'slug' => 'trash-' . substr( self::uuid7(), -6 ), 'status' => 'publish' ) );
		$state   = $this->made( $article );
		wp_trash_post( $state['id'] );
		$this->fresh();
		$found = $this->call( 'GET', '/post-by-content-id/' . $state['content_id'] )->json['data']['post'];
		$this->assertSame( 'trash', $found['status'] );
		$again = $this->call( 'POST', '/posts', $article );
		$this->assertSame( array( 409, 'igny8_trashed', 'trash' ), array( $again->status, $again->json['code'], $again->json['state']['status'] ) );
		$update = $this->update( array( 'status' => 'publish' ), $found );
		$this->assertSame( 'igny8_trashed', $this->call( 'PUT', '/posts/' . $state['id'], $update )->json['code'] );
		$back = $this->call( 'PUT', '/posts/' . $state['id'], $update + array( 'restore' => true ) );
		$this->assertSame( array( 200, 'publish', $article['slug'] ), array( $back->status, $back->json['data']['post']['status'] ?? '', $back->json['data']['post']['slug'] ?? '' ), $back->text );
		$gone = $this->call( 'PUT', '/posts/' . $state['id'], $this->update( array( 'status' => 'trash' ), $back->json['data']['post'] ) );
		$this->assertSame( array( 200, 'trash' ), array( $gone->status, $gone->json['data']['post']['status'] ) );
	}

	public function test_a_post_that_was_deleted_is_made_again_only_on_request() {
		$article = $this->article();
		$state   = $this->made( $article );
		wp_delete_post( $state['id'], true );
		$found = $this->call( 'GET', '/post-by-content-id/' . $state['content_id'] );
		$this->assertSame( array( 410, 'igny8_gone', $state['id'] ), array( $found->status, $found->json['code'], $found->json['state']['post_id'] ) );
		$this->assertSame( 410, $this->call( 'POST', '/posts', $article )->status );
		$again = $this->call( 'POST', '/posts', $article + array( 'recreate' => true ) );
		$this->assertSame( 201, $again->status, $again->text );
		$this->assertNotSame( $state['id'], $again->json['data']['post']['id'] );
	}

	public function test_scheduling_is_by_utc_and_its_outcome_is_told() {
		$time  = gmdate( 'Y-m-d\TH:i:s\Z', time() + 7200 );
		$state = $this->made( array( 'status' => 'future', 'date_gmt' => $time ) );
		$this->assertSame( array( 'future', $time, false ), array( $state['status'], $state['date'], $state['missed_schedule'] ) );
		$this->assertSame( get_date_from_gmt( str_replace( array( 'T', 'Z' ), array( ' ', '' ), $time ) ), get_post( $state['id'] )->post_date );
		$past = $this->call( 'POST', '/posts', $this->article( array( 'status' => 'future', 'date_gmt' => gmdate( 'Y-m-d\TH:i:s\Z', time() - 60 ) ) ) );
		$this->assertSame( array( 400, array( 'date_gmt' ) ), array( $past->status, array_keys( $past->json['errors'] ) ) );
		$this->assertSame( 400, $this->call( 'POST', '/posts', $this->article( array( 'status' => 'future' ) ) )->status );
		$later = $this->call( 'POST', '/posts', $this->article( array( 'status' => 'publish', 'date_gmt' => $time ) ) )->json['data'];
		$this->assertSame( array( 'future', 'status_differs' ), array( $later['post']['status'], $later['warnings'][0]['code'] ) );
		$moved = gmdate( 'Y-m-d\TH:i:s\Z', time() + 9000 );
		$again = $this->call( 'PUT', '/posts/' . $state['id'], $this->update( array( 'status' => 'future', 'date_gmt' => $moved ), $state ) )->json['data'];
		$this->assertSame( $moved, $again['post']['date'] );
		$now = $this->call( 'PUT', '/posts/' . $state['id'], $this->update( array( 'status' => 'publish', 'date_gmt' => gmdate( 'Y-m-d\TH:i:s\Z' ) ), $again['post'] ) )->json['data'];
		$this->assertSame( 'publish', $now['post']['status'] );
		global $wpdb;
		$missed = $this->made( array( 'status' => 'future', 'date_gmt' => $time ) );
		$wpdb->update( $wpdb->posts, array( 'post_date_gmt' => gmdate( 'Y-m-d H:i:s', time() - 600 ) ), array( 'ID' => $missed['id'] ) );
		$this->assertTrue( $this->call( 'GET', '/posts/' . $missed['id'] )->json['data']['post']['missed_schedule'] );
		$this->assertSame( 1, $this->call( 'GET', '/health' )->json['data']['cron']['missed_schedule'] );
		wp_delete_post( $missed['id'], true );
	}

	public function test_each_wrong_field_is_named() {
		$wrong  = array(
			'content_id'     => '0d3f6a0e-8a2f-4d5b-9c3e-2f1a0b9c8d7e',
			'task_id'        => 'x',
			'batch_id'       => 5,
			'revision_hash'  => str_repeat( 'A', 64 ),
			'title'          => '',
			'content'        => array(),
			'excerpt'        => false,
			'slug'           => '///',
			'status'         => 'published',
			'date_gmt'       => 'tomorrow',
			'parent'         => '5',
			'author'         => 'nobody-here',
			'terms'          => array( 'nothing' => array( 'a' ) ),
			'featured_media' => -1,
			'meta_title'     => 5,
			'structured_data' => array( '@graph' => array() ),
			'post_type'      => 'revision',
			'titel'          => 'misspelt',
			'base_hash'      => hash( 'sha256', 'x' ),
		);
		$answer = $this->call( 'POST', '/posts', $wrong );
		$this->assertSame( 400, $answer->status );
		$named = array_keys( $answer->json['errors'] );
		sort( $named );
		$all = array_keys( $wrong );
		sort( $all );
		$this->assertSame( $all, $named );
		foreach ( array( '', '{', '[]', '"x"', 'null' ) as $body ) {
			$this->assertSame( 400, $this->call( 'POST', '/posts', $body )->status, $body );
		}
		$this->assertSame( 400, $this->call( 'POST', '/posts', $this->article( array( 'featured_media' => 999999 ) ) )->status );
		$this->assertSame( 400, $this->call( 'POST', '/posts', $this->article( array( 'parent' => 1 ) ) )->status );
	}

	public function test_pages_have_parents() {
		$parent = $this->made( array( 'post_type' => 'page', 'title' => 'Parent', 'slug' => 'parent-' . substr( self::uuid7(), -6 ), 'status' => 'publish' ) );
		$child  = $this->made( array( 'post_type' => 'page', 'parent' => $parent['id'], 'slug' => 'child', 'status' => 'publish' ) );
		$this->assertSame( array( 'page', $parent['id'] ), array( $child['post_type'], $child['parent'] ) );
		$this->assertStringContainsString( $parent['slug'] . '/child', $child['link'] );
	}

	public function test_a_slug_that_is_taken_is_told() {
		$this->made( array( 'slug' => 'taken', 'status' => 'publish' ) );
		$answer = $this->call( 'POST', '/posts', $this->article( array( 'slug' => 'taken', 'status' => 'publish' ) ) )->json['data'];
		$this->assertSame( array( 'slug_differs' ), array_column( $answer['warnings'], 'code' ) );
	}
}
