<?php
/** Undo: back to every byte, or not at all. */
class UndoTest extends BridgeTestCase {
	private function undo( $batch, array $with = array(), $key = null ) {
		$answer = $this->call( 'POST', "/batches/$batch/undo", (object) $with, $key );
		$this->assertSame( 200, $answer->status, $answer->text );
		return $answer->json['data'];
	}

	private function update( array $state, $batch, array $with, $key = null ) {
		$answer = $this->call( 'PUT', '/posts/' . $state['id'], $with + array( 'batch_id' => $batch, 'revision_hash' => hash( 'sha256', self::uuid7() ), 'base_hash' => $state['state_hash'] ), $key );
		$this->assertSame( 200, $answer->status, $answer->text );
		return $answer->json['data']['post'];
	}

	/** Everything that igny8 can change of a post. */
	private function bytes( $post_id ) {
		global $wpdb;
		$post = $wpdb->get_row( $wpdb->prepare( "SELECT post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, post_parent FROM $wpdb->posts WHERE ID = %d", $post_id ), ARRAY_A );
		$meta = $wpdb->get_results( $wpdb->prepare( "SELECT meta_key, meta_value FROM $wpdb->postmeta WHERE post_id = %d AND meta_key NOT IN ('_igny8_last_synced', '_edit_lock') ORDER BY meta_key, meta_value", $post_id ), ARRAY_N );
		return array( $post, $meta, wp_get_object_terms( $post_id, array( 'category', 'post_tag' ), array( 'fields' => 'ids', 'orderby' => 'term_id' ) ) );
	}

	public function test_a_creation_goes_to_the_trash_with_what_only_it_used() {
		$batch  = self::uuid7();
		$shared = 'Shared ' . substr( self::uuid7(), -8 );
		$own    = 'Own ' . substr( self::uuid7(), -8 );
		$image  = imagecreatetruecolor( 20, 20 );
		imagestring( $image, 1, 1, 1, bin2hex( random_bytes( 3 ) ), 0xffffff );
		ob_start();
		imagepng( $image );
		$bytes = ob_get_clean();
		$media = $this->send( 'POST', $this->url( "/media?filename=undo.png&batch_id=$batch&sha256=" . hash( 'sha256', $bytes ) ), $bytes, array( 'X-IGNY8-API-Key' => $this->key() ) )->json['data']['media'];
		$state = $this->made( array( 'batch_id' => $batch, 'status' => 'publish', 'featured_media' => $media['id'], 'terms' => array( 'category' => array( $shared, array( 'name' => $own, 'parent' => $shared ) ), 'post_tag' => array( $own ) ) ) );
		$this->by_hand( array( 'post_content' => 'x', 'post_category' => array( term_exists( $shared, 'category' )['term_id'] ) ) );
		$listed = $this->call( 'GET', "/batches/$batch" )->json;
		$this->assertSame( 5, $listed['count'] );
		$done = $this->undo( $batch );
		$this->assertTrue( $done['complete'], json_encode( $done ) );
		$this->assertSame( 'trash', get_post_status( $state['id'] ) );
		$this->assertNull( get_post( $media['id'] ) );
		$this->assertNull( term_exists( $own, 'post_tag' ) );
		$this->assertNull( term_exists( $own, 'category' ) );
		$this->assertNotNull( term_exists( $shared, 'category' ) );
		$this->assertContains( 'kept_in_use', array_column( $done['entries'], 'result' ) );
		$again = $this->undo( $batch );
		$this->assertSame( array( 'kept_in_use' ), array_values( array_unique( array_diff( array_column( $again['entries'], 'result' ), array( 'already_undone' ) ) ) ) );
	}

	/** Uploads an image that no other test has, as part of a batch. */
	private function image( $batch ) {
		$image = imagecreatetruecolor( 20, 20 );
		imagestring( $image, 1, 1, 1, bin2hex( random_bytes( 3 ) ), 0xffffff );
		ob_start();
		imagepng( $image );
		$bytes = ob_get_clean();
		$name  = 'kept-' . substr( self::uuid7(), -12 ) . '.png';
		return $this->send( 'POST', $this->url( "/media?filename=$name&batch_id=$batch&sha256=" . hash( 'sha256', $bytes ) ), $bytes, array( 'X-IGNY8-API-Key' => $this->key() ) )->json['data']['media'];
	}

	public function test_an_image_or_a_term_that_people_use_elsewhere_stays() {
		$page = $this->by_hand( array( 'post_content' => 'x' ) );
		$uses = array(
			'the site icon'     => array( function ( $id ) { update_option( 'site_icon', $id ); }, function () { delete_option( 'site_icon' ); } ),
			'the logo'          => array( function ( $id ) { set_theme_mod( 'custom_logo', $id ); }, function () { remove_theme_mod( 'custom_logo' ); delete_option( 'site_logo' ); } ),
			'a field'           => array( function ( $id ) use ( $page ) { update_post_meta( $page, 'hero_image', $id ); }, function () use ( $page ) { delete_post_meta( $page, 'hero_image' ); } ),
			'a product gallery' => array( function ( $id ) use ( $page ) { update_post_meta( $page, '_product_image_gallery', "7,$id" ); }, function () use ( $page ) { delete_post_meta( $page, '_product_image_gallery' ); } ),
			'a gallery'         => array( function ( $id ) use ( $page ) { wp_update_post( array( 'ID' => $page, 'post_content' => "[gallery ids=\"1,$id\"]" ) ); }, function () use ( $page ) { wp_update_post( array( 'ID' => $page, 'post_content' => '[gallery ids="1"]' ) ); } ),
			'a widget'          => array( function ( $id ) { update_option( 'widget_block', array( 9 => array( 'content' => '<img src="' . wp_get_attachment_url( $id ) . '">' ) ) ); }, function () { delete_option( 'widget_block' ); } ),
			'a term'            => array( function ( $id ) { update_term_meta( 1, 'thumbnail_id', $id ); }, function () { delete_term_meta( 1, 'thumbnail_id' ); } ),
		);
		foreach ( $uses as $name => $use ) {
			$batch = self::uuid7();
			$media = $this->image( $batch );
			$use[0]( $media['id'] );
			$this->assertSame( 'kept_in_use', $this->undo( $batch )['entries'][0]['result'], $name );
			$this->assertNotNull( get_post( $media['id'] ), $name );
			$use[1]();
			$this->assertSame( 'undone', $this->undo( $batch )['entries'][0]['result'], $name );
			$this->assertNull( get_post( $media['id'] ), $name );
		}
		$batch = self::uuid7();
		$name  = 'In a menu ' . substr( self::uuid7(), -8 );
		$this->assertSame( 201, $this->call( 'POST', '/terms', array( 'taxonomy' => 'category', 'batch_id' => $batch, 'terms' => array( $name ) ) )->status );
		$menu  = wp_create_nav_menu( $name );
		$item  = wp_update_nav_menu_item( $menu, 0, array( 'menu-item-type' => 'taxonomy', 'menu-item-object' => 'category', 'menu-item-object-id' => get_cat_ID( $name ), 'menu-item-status' => 'publish' ) );
		$this->assertSame( 'kept_in_use', $this->undo( $batch )['entries'][0]['result'] );
		wp_delete_post( $item, true );
		wp_delete_nav_menu( $menu );
		$this->assertSame( 'undone', $this->undo( $batch )['entries'][0]['result'] );
	}

	public function test_what_was_taken_back_can_be_written_again() {
		$state = $this->made( array( 'status' => 'publish' ) );
		$batch = self::uuid7();
		$same  = array( 'revision_hash' => hash( 'sha256', 'taken back' ), 'title' => 'Second' );
		$this->update( $state, $batch, $same );
		$this->assertTrue( $this->undo( $batch )['complete'] );
		$now = $this->call( 'GET', '/posts/' . $state['id'] )->json['data']['post'];
		$this->assertNull( $now['revision_hash'] );
		$this->assertSame( 'Second', $this->update( $now, self::uuid7(), $same )['title'] );
	}

	public function test_an_update_is_put_back_byte_for_byte() {
		$foreign = "<!-- wp:html --><iframe src=\"https://x.example/\" onload=\"x()\"></iframe><!-- /wp:html -->\n[php x='1']\n<!-- wp:acme/x {\"a\":\"\\u003c\"} /-->\n<p style='color:red'>C:\\new \\\\ \"q\" ü 😀   </p>\n";
		foreach ( array( 'editor', 'administrator' ) as $role ) {
			$post = $this->by_hand( array( 'post_content' => $foreign, 'post_title' => 'T \\ <b>"x"</b>', 'post_excerpt' => '<i>e</i>', 'post_name' => 'by-hand-' . substr( self::uuid7(), -6 ) ) );
			wp_set_object_terms( $post, array( 'Old tag' ), 'post_tag' );
			add_post_meta( $post, '_yoast_wpseo_title', wp_slash( 'Y \\ "title"' ) );
			add_post_meta( $post, '_thumbnail_id', '99999' );
			$before = $this->bytes( $post );
			$batch  = self::uuid7();
			$state  = $this->call( 'GET', "/posts/$post" )->json['data']['post'];
			$now    = $this->update( $state, $batch, array( 'adopt' => true, 'content_id' => self::uuid7(), 'task_id' => self::uuid7(), 'title' => 'New', 'content' => '<p>New</p>', 'excerpt' => 'new', 'slug' => 'new-' . substr( self::uuid7(), -6 ), 'status' => 'draft', 'terms' => array( 'post_tag' => array( 'New tag' ) ), 'meta_title' => 'M', 'meta_description' => 'D', 'focus_keyword' => 'F', 'featured_media' => null, 'structured_data' => array( 'article' => 'Article' ) ), $this->key( $role ) );
			$this->assertNotEquals( $before, $this->bytes( $post ) );
			$again = $this->update( $now, $batch, array( 'title' => 'Newer' ), $this->key( $role ) );
			$done  = $this->undo( $batch, array(), $this->key( $role ) );
			$this->assertTrue( $done['complete'], json_encode( $done ) );
			$posts = array_values( array_filter( $done['entries'], function ( $one ) { return 'post' === $one['object_type']; } ) );
			$this->assertSame( array( true, true ), array_column( $posts, 'exact' ) );
			$this->fresh();
			$after = $this->bytes( $post );
			// WordPress itself keeps a note of the status and of old slugs; neither is content.
			$mine = array( '_igny8_wordpress_status', '_wp_old_slug', '_wp_old_date' );
			$after[1] = array_values( array_filter( $after[1], function ( $one ) use ( $mine ) { return ! in_array( $one[0], $mine, true ); } ) );
			$this->assertSame( $before, $after );
			$this->assertSame( $state['state_hash'], $this->call( 'GET', "/posts/$post" )->json['data']['post']['state_hash'] );
			$this->assertFalse( $this->call( 'GET', "/posts/$post" )->json['data']['post']['managed'] );
		}
	}

	public function test_changes_of_meta_alone_are_seen_and_put_back() {
		$state = $this->made( array( 'meta_title' => 'One', 'meta_description' => 'D "1" \\' ) );
		$batch = self::uuid7();
		$now   = $this->update( $state, $batch, array( 'meta_title' => 'Two' ) );
		$this->assertNotSame( $state['state_hash'], $now['state_hash'] );
		$this->assertSame( $state['content_hash'], $now['content_hash'] );
		update_post_meta( $state['id'], '_igny8_meta_description', 'By a person' );
		$done = $this->undo( $batch );
		$this->assertSame( 'changed_since', $done['entries'][0]['result'] );
		update_post_meta( $state['id'], '_igny8_meta_description', wp_slash( 'D "1" \\' ) );
		$done = $this->undo( $batch );
		$this->assertTrue( $done['complete'] && $done['entries'][0]['exact'], json_encode( $done ) );
		$this->assertSame( array( 'One', 'D "1" \\' ), array( get_post_meta( $state['id'], '_igny8_meta_title', true ), get_post_meta( $state['id'], '_igny8_meta_description', true ) ) );
		$this->assertFalse( $this->call( 'GET', '/posts/' . $state['id'] )->json['data']['post']['changed_by_others'] );
	}

	public function test_what_a_person_changed_since_stays_unless_forced() {
		$batch = self::uuid7();
		$state = $this->made( array( 'batch_id' => $batch ) );
		$other = $this->made( array( 'batch_id' => $batch ) );
		wp_update_post( array( 'ID' => $state['id'], 'post_title' => 'By a person' ) );
		$done = $this->undo( $batch );
		$this->assertFalse( $done['complete'] );
		$this->assertSame( array( 'undone', 'changed_since' ), array_column( $done['entries'], 'result' ) );
		$this->assertSame( array( 'draft', 'trash' ), array( get_post_status( $state['id'] ), get_post_status( $other['id'] ) ) );
		$this->assertTrue( $this->undo( $batch, array( 'force' => true ) )['complete'] );
		$this->assertSame( 'trash', get_post_status( $state['id'] ) );
	}

	public function test_undo_lifts_nobody_above_its_rights() {
		$batch  = self::uuid7();
		$state  = $this->made( array( 'batch_id' => $batch, 'status' => 'publish', 'terms' => array( 'category' => array( 'Undo ' . self::uuid7() ) ) ), $this->key( 'editor' ) );
		$before = $this->fingerprint();
		$author = $this->undo( $batch, array( 'force' => true ), $this->key( 'author' ) );
		$this->assertSame( array( 'forbidden', 'forbidden' ), array_column( $author['entries'], 'result' ) );
		$this->assertSame( array( 'forbidden' ), array_values( array_unique( array_column( $this->undo( $batch, array( 'force' => true ), $this->key( 'contributor' ) )['entries'], 'result' ) ) ) );
		$draft = $this->undo( $batch, array(), $this->key( 'editor', 'read,draft' ) );
		$this->assertSame( array( 'forbidden', 'publish' ), array( $draft['entries'][0]['result'], $draft['entries'][0]['scope'] ) );
		$this->assertSame( 'publish', get_post_status( $state['id'] ) );
		$this->assertSame( 404, $this->call( 'GET', '/batches/' . self::uuid7() )->status );
		$this->assertSame( 404, $this->call( 'POST', '/batches/' . self::uuid7() . '/undo', array() )->status );
	}
}
