<?php
/** What happened in WordPress, told once to each key. */
class EventsTest extends BridgeTestCase {
	private function read( $key, $cursor = null, $limit = 100 ) {
		$answer = $this->call( 'GET', "/events?limit=$limit" . ( null === $cursor ? '' : "&cursor=$cursor" ), null, $key );
		$this->assertSame( 200, $answer->status, $answer->text );
		return $answer->json['data'];
	}

	public function test_a_person_edits_renames_trashes_restores_and_deletes() {
		$key   = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'events' )['key'];
		$state = $this->made( array( 'slug' => 'events-' . substr( self::uuid7(), -6 ) ), $key );
		$start = $this->read( $key );
		$this->assertSame( array(), $start['events'] );
		$id = $state['id'];
		wp_update_post( array( 'ID' => $id, 'post_title' => 'Edited', 'post_status' => 'publish' ) );
		wp_update_post( array( 'ID' => $id, 'post_name' => 'renamed-' . substr( self::uuid7(), -6 ) ) );
		wp_set_object_terms( $id, array( 'Event tag ' . substr( self::uuid7(), -6 ) ), 'post_tag' );
		update_post_meta( $id, '_igny8_meta_title', 'By a person' );
		wp_trash_post( $id );
		wp_untrash_post( $id );
		wp_delete_post( $id, true );
		$read  = $this->read( $key );
		$told  = array();
		foreach ( $read['events'] as $event ) {
			$told[] = $event['kind'] . ' ' . ( $event['data']['to'] ?? implode( ',', $event['data']['fields'] ?? array() ) );
			if ( 0 === strpos( $event['kind'], 'post.' ) ) {
				$this->assertSame( array( $id, $state['content_id'], $state['task_id'] ), array( $event['object_id'], $event['content_id'], $event['task_id'] ) );
			}
		}
		foreach ( array( 'post.status publish', 'post.updated title', 'post.updated slug', 'post.updated terms', 'post.updated seo', 'post.trashed trash', 'post.restored draft', 'post.deleted ' ) as $one ) {
			$this->assertContains( $one, array_map( function ( $text ) { return preg_replace( '/^(post\.updated title).*/', '$1', $text ); }, $told ), implode( "\n", $told ) );
		}
		$this->assertSame( 'published', $read['events'][ array_search( 'post.status publish', $told, true ) ]['data']['igny8_status'] );
		$this->assertStringNotContainsString( 'rug', json_encode( $read ) );
		// Not told again once the cursor is given back; and a key that says nothing is told again.
		$this->assertSame( $read['cursor'], $this->read( $key )['cursor'] );
		$this->assertNotSame( array(), $this->read( $key )['events'] );
		$this->assertSame( array(), $this->read( $key, $read['cursor'] )['events'] );
		$this->assertSame( array(), $this->read( $key )['events'] );
	}

	public function test_own_writes_are_told_to_others_only() {
		$mine   = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'mine' )['key'];
		$theirs = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'theirs' )['key'];
		$state  = $this->made( array(), $mine );
		$this->call( 'PUT', '/posts/' . $state['id'], array( 'title' => 'New', 'revision_hash' => hash( 'sha256', 'n' ), 'base_hash' => $state['state_hash'], 'status' => 'publish' ), $mine );
		$this->assertSame( array(), $this->read( $mine )['events'] );
		$kinds = array_column( $this->read( $theirs )['events'], 'kind' );
		$this->assertContains( 'post.status', $kinds );
		$this->assertContains( 'post.updated', $kinds );
		// The second key of a rotation is the same workspace.
		$second = $this->call( 'POST', '/keys/rotate', array(), $mine )->json['data']['key'];
		$this->assertSame( array(), $this->read( $second )['events'] );
	}

	public function test_nothing_is_lost_page_by_page() {
		$key = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'pages' )['key'];
		$tag = wp_insert_term( 'Paged ' . self::uuid7(), 'post_tag' )['term_id'];
		for ( $i = 0; $i < 6; $i++ ) {
			wp_update_term( $tag, 'post_tag', array( 'description' => "d$i" ) );
		}
		$seen   = array();
		$cursor = null;
		do {
			$read   = $this->read( $key, $cursor, 3 );
			$cursor = $read['cursor'];
			$seen   = array_merge( $seen, array_column( $read['events'], 'kind' ) );
		} while ( $read['more'] );
		$this->assertSame( array_merge( array( 'term.created' ), array_fill( 0, 6, 'term.updated' ) ), $seen );
	}

	public function test_a_gap_is_told() {
		global $wpdb;
		$key   = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'gap' )['key'];
		$table = igny8_table( 'events' );
		$from  = Igny8Events::newest();
		$tag   = wp_insert_term( 'Gap ' . self::uuid7(), 'post_tag' )['term_id'];
		wp_update_term( $tag, 'post_tag', array( 'description' => 'x' ) );
		$wpdb->query( $wpdb->prepare( "UPDATE $table SET created_at = %d WHERE id > %d", time() - 31 * DAY_IN_SECONDS, $from ) );
		wp_delete_term( $tag, 'post_tag' );
		Igny8Schema::clean_up();
		$read = $this->read( $key );
		$this->assertTrue( $read['gap'] );
		$this->assertSame( array( 'term.deleted' ), array_column( $read['events'], 'kind' ) );
		$this->assertFalse( $this->read( $key, $read['cursor'] )['gap'] );
		// A cursor from another time, such as after a restored backup.
		$this->assertTrue( $this->read( $key, 99999999 )['gap'] );
		// The newest event is never removed, so that no number comes twice.
		$wpdb->query( "UPDATE $table SET created_at = 1" );
		Igny8Schema::clean_up();
		$this->assertSame( 1, (int) $wpdb->get_var( "SELECT COUNT(*) FROM $table" ) );
	}

	public function test_pulling_posts_sees_the_trash_and_turns_pages() {
		$key   = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'pull' )['key'];
		$since = gmdate( 'Y-m-d\TH:i:s\Z', time() - 1 );
		$made  = array();
		for ( $i = 0; $i < 5; $i++ ) {
			$made[] = $this->made( array( 'title' => "Pull $i" ), $key )['id'];
		}
		wp_trash_post( $made[1] );
		$seen   = array();
		$cursor = '';
		do {
			$answer = $this->call( 'GET', "/posts?limit=2&modified_after=$since" . ( $cursor ? "&cursor=$cursor" : '' ), null, $key )->json;
			foreach ( $answer['results'] as $row ) {
				$seen[ $row['id'] ] = ( $seen[ $row['id'] ] ?? 0 ) + 1;
				$this->assertArrayNotHasKey( 'content', $row );
				if ( $row['id'] === $made[1] ) {
					$this->assertSame( 'trash', $row['status'] );
				}
			}
			$cursor = $answer['next_args']['cursor'] ?? null;
		} while ( $cursor );
		foreach ( $made as $id ) {
			$this->assertSame( 1, $seen[ $id ] );
		}
		// Drafts that were never saved again have no time of change: they come every time.
		$this->assertSame( array( null ), array_values( array_unique( array_column( $this->call( 'GET', '/posts?modified_after=2090-01-01T00:00:00Z', null, $key )->json['results'], 'modified' ) ) ) );
		$only = $this->call( 'GET', "/posts?status=trash&modified_after=$since&include=content,semantic", null, $key )->json['results'];
		$this->assertContains( $made[1], array_column( $only, 'id' ) );
		$this->assertSame( 7, $only[0]['semantic']['words'] );
		foreach ( array( 'modified_after=yesterday', 'status=wrong', 'post_type=revision', 'cursor=x', 'limit=0', 'limit=1000', 'managed=maybe' ) as $wrong ) {
			$this->assertSame( 400, $this->call( 'GET', "/posts?$wrong", null, $key )->status, $wrong );
		}
	}
}
