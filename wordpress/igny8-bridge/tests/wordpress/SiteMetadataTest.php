<?php
/** What a client is told about the site, and terms by name. */
class SiteMetadataTest extends BridgeTestCase {
	public function test_the_site_is_described_for_the_keys_user() {
		$site = $this->call( 'GET', '/site-metadata/' )->json['data'];
		$this->assertSame( array( home_url( '/' ), get_bloginfo( 'version' ), null, false ), array( $site['home_url'], $site['wordpress_version'], $site['seo_plugin'], $site['cluster_taxonomy'] ) );
		$this->assertSame( array( 'post', 'page' ), array_column( $site['post_types'], 'name' ) );
		$this->assertSame( array( 'category', 'post_tag' ), array_column( $site['taxonomies'], 'name' ) );
		$this->assertGreaterThan( 3, count( $site['authors'] ) );
		$author = $this->call( 'GET', '/site-metadata', null, $this->key( 'author' ) )->json['data'];
		$this->assertSame( array( 'author' ), array_column( $author['authors'], 'login' ) );
		$this->assertSame( array( true, false ), array_column( $author['post_types'], 'can_publish' ) );
		$this->assertSame( array( false, true ), array_column( $author['taxonomies'], 'can_create' ) );
		foreach ( $author['post_types'] as $type ) {
			$this->assertSame( array(), array_diff( array_keys( $type['counts'] ), array( 'publish' ) ) );
		}
		$this->assertStringNotContainsString( '@example.test', json_encode( $site ) );
	}

	public function test_terms_by_the_names_that_people_read() {
		$end  = substr( self::uuid7(), -8 );
		$list = array( "News & Views $end", "C++ $end", "C $end", "Кремы $end", "\"Best\" of \\ $end", array( 'name' => "Child $end", 'parent' => "Parent $end", 'slug' => "kid-$end", 'description' => 'A <b>child</b>' ) );
		$made = $this->call( 'POST', '/terms', array( 'taxonomy' => 'category', 'terms' => $list ) );
		$this->assertSame( 201, $made->status, $made->text );
		$terms = $made->json['data']['terms'];
		$this->assertSame( array( "News & Views $end", "C++ $end", "C $end", "Кремы $end", "\"Best\" of \\ $end", "Child $end" ), array_column( $terms, 'name' ) );
		$this->assertCount( 6, array_unique( array_column( $terms, 'id' ) ) );
		$this->assertSame( "kid-$end", $terms[5]['slug'] );
		$this->assertSame( "Parent $end", get_term( $terms[5]['parent'] )->name );
		$again = $this->call( 'POST', '/terms', array( 'taxonomy' => 'category', 'terms' => array( "news & views $end", "C++ $end", "Child $end" ) ) );
		$this->assertSame( array( 200, array( $terms[0]['id'], $terms[1]['id'], $terms[5]['id'] ) ), array( $again->status, array_column( $again->json['data']['terms'], 'id' ) ) );
		$state = $this->made( array( 'terms' => array( 'category' => array( "News & Views $end" ) ) ) );
		$this->assertSame( array( $terms[0]['id'] ), array_column( $state['terms']['category'], 'id' ) );
		$ids  = array();
		$next = array( 'offset' => 0 );
		while ( $next ) {
			$page = $this->call( 'GET', '/terms?taxonomy=category&limit=3&offset=' . $next['offset'] )->json;
			$ids  = array_merge( $ids, array_column( $page['results'], 'id' ) );
			$next = $page['next_args'];
		}
		$this->assertCount( $page['count'], array_unique( $ids ) );
		// The same as an address, for people; pretty permalinks or plain ones.
		foreach ( array( '/%postname%/', '' ) as $permalinks ) {
			$request = new WP_REST_Request( 'GET', '/igny8/v1/terms' );
			$request->set_query_params( array( 'taxonomy' => 'category', 'rest_route' => '/igny8/v1/terms' ) );
			$GLOBALS['wp_rewrite']->permalink_structure = $permalinks;
			$before = get_option( 'permalink_structure' );
			add_filter( 'pre_option_permalink_structure', function () use ( $permalinks ) { return $permalinks; } );
			$next = Igny8RestAPI::page( $request, array(), 9, array( 'offset' => 3 ) )->get_data()['next'];
			remove_all_filters( 'pre_option_permalink_structure' );
			$GLOBALS['wp_rewrite']->permalink_structure = $before;
			$answer = $this->send( 'GET', $next, null, array( 'X-IGNY8-API-Key' => $this->key() ) );
			$this->assertSame( array_slice( $ids, 3 ), array_column( $answer->json['results'], 'id' ), $next );
		}
		$this->assertContains( $terms[5]['id'], $ids );
		foreach ( array( array(), array( 'taxonomy' => 'nav_menu', 'terms' => array( 'x' ) ), array( 'taxonomy' => 'category', 'terms' => array( '' ) ), array( 'taxonomy' => 'category', 'terms' => array( array( 'nam' => 'x' ) ) ), array( 'taxonomy' => 'category', 'terms' => array_fill( 0, 101, 'x' ) ) ) as $wrong ) {
			$this->assertSame( 400, $this->call( 'POST', '/terms', $wrong )->status );
		}
		$this->assertSame( 400, $this->call( 'GET', '/terms?taxonomy=wp_theme' )->status );
		$this->assertSame( 400, $this->call( 'GET', '/terms' )->status );
	}

	public function test_clusters_have_a_taxonomy_when_it_is_switched_on() {
		$wrong = $this->call( 'POST', '/posts', $this->article( array( 'terms' => array( 'igny8_cluster' => array( 'Rugs' ) ) ) ) );
		$this->assertSame( array( 400, array( 'terms' ) ), array( $wrong->status, array_keys( $wrong->json['errors'] ) ) );
		update_option( 'igny8_cluster_taxonomy', 1 );
		try {
			$site = $this->call( 'GET', '/site-metadata' )->json['data'];
			$this->assertSame( 'cluster', array_column( $site['taxonomies'], 'igny8_type', 'name' )['igny8_cluster'] );
			$state = $this->made( array( 'terms' => array( 'igny8_cluster' => array( 'Rugs' ) ) ) );
			$this->assertSame( array( 'Rugs' ), array_column( $state['terms']['igny8_cluster'], 'name' ) );
		} finally {
			update_option( 'igny8_cluster_taxonomy', 0 );
		}
	}

	public function test_every_answer_has_the_one_form() {
		foreach ( array( array( 'GET', '/health', 200 ), array( 'GET', '/posts?limit=1', 200 ), array( 'GET', '/nothing', 404 ), array( 'DELETE', '/posts', 404 ), array( 'GET', '/posts?limit=x', 400 ), array( 'POST', '/posts', 400 ) ) as $case ) {
			$id     = igny8_uuid4();
			$answer = $this->send( $case[0], $this->url( $case[1] ), 'POST' === $case[0] ? '{' : null, array( 'X-IGNY8-API-Key' => $this->key(), 'Content-Type' => 'application/json', 'X-Request-ID' => $id ) );
			$this->assertSame( $case[2], $answer->status, $answer->text );
			$this->assertSame( 200 === $case[2], $answer->json['success'] );
			$this->assertTrue( igny8_is_uuid( $answer->json['request_id'] ) );
			$this->assertSame( $answer->json['request_id'], $answer->headers['x-request-id'] );
			$this->assertSame( IGNY8_BRIDGE_VERSION, $answer->headers['x-igny8-bridge'] );
			$this->assertStringContainsString( 'no-store', $answer->headers['cache-control'] );
			if ( 200 !== $case[2] ) {
				$this->assertSame( array( 'success', 'code', 'error', 'errors', 'request_id' ), array_keys( $answer->json ) );
			}
		}
		// Other routes keep WordPress's own form.
		$this->assertSame( 'rest_no_route', $this->send( 'GET', rest_url( 'wp/v2/nothing' ) )->json['code'] );
	}
}
