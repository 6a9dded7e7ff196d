<?php
/** What search engines are told, and through whom. */
class SeoTest extends BridgeTestCase {
	protected function tearDown(): void {
		foreach ( array( 'yoast', 'rankmath', 'seopress', 'aioseo', 'woocommerce' ) as $name ) {
			@unlink( self::$site['root'] . "/wp-content/mu-plugins/zz-$name.php" );
		}
	}

	private function stand_in( $name ) {
		copy( __DIR__ . "/../stand-ins/$name.php", self::$site['root'] . "/wp-content/mu-plugins/zz-$name.php" );
	}

	private function page( $url ) {
		$answer = $this->send( 'GET', $url );
		$this->assertSame( 200, $answer->status );
		return $answer->text;
	}

	const SEO = array( 'meta_title' => 'Search "title" \\ & co', 'meta_description' => 'A <b>description</b> [x]', 'focus_keyword' => 'red rug' );

	public function test_each_seo_plugin_gets_its_keys_and_ours_stay_too() {
		foreach ( array( 'yoast', 'rankmath', 'seopress' ) as $name ) {
			$this->stand_in( $name );
			$this->assertSame( $name, $this->call( 'GET', '/site-metadata' )->json['data']['seo_plugin']['name'] );
			$state = $this->made( self::SEO + array( 'status' => 'publish' ) );
			$want  = array( 'title' => 'Search "title" \\ & co', 'description' => 'A description (x)', 'focus_keyword' => 'red rug' );
			$this->assertSame( $want, $state['seo'] );
			foreach ( $want as $field => $value ) {
				$this->assertSame( $value, get_post_meta( $state['id'], Igny8Seo::PLUGINS[ $name ][ $field ], true ), "$name $field" );
				$this->assertSame( $value, get_post_meta( $state['id'], Igny8Seo::OWN[ $field ], true ) );
			}
			// A person edits it there: that is what counts, and it is a change.
			update_post_meta( $state['id'], Igny8Seo::PLUGINS[ $name ]['title'], 'By a person' );
			$now = $this->call( 'GET', '/posts/' . $state['id'] )->json['data']['post'];
			$this->assertSame( array( 'By a person', true ), array( $now['seo']['title'], $now['changed_by_others'] ) );
			$html = $this->page( $state['link'] );
			$this->assertStringNotContainsString( 'og:title', $html );
			$this->assertStringNotContainsString( 'name="description"', $html );
			$this->tearDown();
		}
	}

	public function test_aioseo_has_a_row_of_its_own() {
		global $wpdb;
		$this->stand_in( 'aioseo' );
		$state = $this->made( self::SEO );
		$row   = $wpdb->get_row( "SELECT * FROM {$wpdb->prefix}aioseo_posts WHERE post_id = {$state['id']}", ARRAY_A );
		$this->assertSame( array( 'Search "title" \\ & co', 'A description (x)', 'red rug' ), array( $row['title'], $row['description'], json_decode( $row['keyphrases'], true )['focus']['keyphrase'] ) );
		$batch = self::uuid7();
		$wpdb->update( $wpdb->prefix . 'aioseo_posts', array( 'title' => 'By a person' ), array( 'post_id' => $state['id'] ) );
		$now = $this->call( 'GET', '/posts/' . $state['id'] )->json['data']['post'];
		$this->assertSame( 'By a person', $now['seo']['title'] );
		$this->call( 'PUT', '/posts/' . $state['id'], array( 'meta_title' => 'New', 'batch_id' => $batch, 'revision_hash' => hash( 'sha256', 'n' ), 'base_hash' => $now['state_hash'] ) );
		$undo = $this->call( 'POST', "/batches/$batch/undo", array() )->json['data'];
		$this->assertTrue( $undo['complete'] && $undo['entries'][0]['exact'], json_encode( $undo ) );
		$this->assertSame( array( 'By a person' ), $wpdb->get_col( "SELECT title FROM {$wpdb->prefix}aioseo_posts WHERE post_id = {$state['id']}" ) );
	}

	public function test_without_any_the_bridge_prints_the_head() {
		$state = $this->made(
			self::SEO + array(
				'status'          => 'publish',
				'title'           => 'Title </script> "x"',
				'structured_data' => array(
					'article' => 'BlogPosting',
					'faq'     => array( array( 'question' => 'Why </script><img src=x onerror=alert(1)>?', 'answer' => 'Because & so' ) ),
				),
			)
		);
		$html  = $this->page( $state['link'] );
		$this->assertStringContainsString( '<title>Search &quot;title&quot; \\ &amp; co</title>', $html );
		$this->assertStringContainsString( '<meta name="description" content="A description (x)" />', $html );
		$this->assertStringContainsString( '<meta property="og:title" content="Search &quot;title&quot; \\ &amp; co" />', $html );
		$this->assertStringContainsString( '<meta property="og:url" content="' . esc_attr( $state['link'] ) . '" />', $html );
		$this->assertSame( 1, preg_match( '~<script type="application/ld\+json" class="igny8-structured-data">(.*?)</script>~', $html, $found ) );
		$data = json_decode( $found[1], true );
		$this->assertSame( array( 'BlogPosting', 'FAQPage' ), array_column( $data['@graph'], '@type' ) );
		$this->assertSame( $state['link'], $data['@graph'][0]['mainEntityOfPage'] );
		$this->assertStringNotContainsString( 'onerror=alert', $html );
		// A post that is not ours gets nothing.
		$other = get_permalink( $this->by_hand( array( 'post_content' => 'x' ) ) );
		$this->assertStringNotContainsString( 'og:title', $this->page( $other ) );
	}

	public function test_the_shop_is_described_where_there_is_one() {
		$this->assertNull( $this->call( 'GET', '/site-metadata' )->json['data']['woocommerce'] );
		$this->stand_in( 'woocommerce' );
		$shop = $this->call( 'GET', '/site-metadata' )->json['data'];
		$this->assertSame( array( '10.3.0', array( 'pa_color' ) ), array( $shop['woocommerce']['version'], $shop['woocommerce']['attributes'] ) );
		$types = array_column( $shop['taxonomies'], 'igny8_type', 'name' );
		$this->assertSame( array( 'product_category', 'product_tag', 'product_attribute' ), array( $types['product_cat'], $types['product_tag'], $types['pa_color'] ) );
		$state = $this->made( array( 'post_type' => 'product', 'terms' => array( 'product_cat' => array( 'Rugs' ) ) ) );
		update_post_meta( $state['id'], '_price', '19.90' );
		$row = array_column( $this->call( 'GET', '/posts?post_type=product&include=semantic&limit=100' )->json['results'], null, 'id' )[ $state['id'] ];
		$this->assertSame( array( 'product', '19.90', array( 'product_category' => array( 'Rugs' ) ) ), array( $row['semantic']['content_type'], $row['semantic']['product']['price'], $row['semantic']['taxonomies'] ) );
		wp_delete_post( $state['id'], true );
	}
}
