<?php
/** Deleting the plugin. Named so that it runs last: it takes the tables away and makes them anew. */
class ZzUninstallTest extends BridgeTestCase {
	private function uninstall() {
		if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
			define( 'WP_UNINSTALL_PLUGIN', 'igny8-bridge/igny8-bridge.php' );
			require IGNY8_BRIDGE_DIR . '/uninstall.php';
		} else {
			igny8_uninstall_site();
		}
		$this->fresh();
	}

	private function left() {
		global $wpdb;
		$tables  = array_filter( $wpdb->get_col( 'SHOW TABLES' ), function ( $table ) { return false !== strpos( $table, 'igny8' ); } );
		$options = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%igny8%'" );
		return array_merge( $tables, $options );
	}

	public function test_tables_go_posts_stay_and_are_known_again() {
		global $wpdb;
		$article = $this->article();
		$state   = $this->made( $article );
		$this->uninstall();
		$this->assertSame( array(), array_values( $this->left() ) );
		$this->assertNotNull( get_post( $state['id'] ) );
		Igny8Schema::activate();
		$this->assertSame( array(), Igny8Schema::missing() );
		$key   = Igny8Keys::create( $this->user( 'editor' ), Igny8Keys::SCOPES, 'anew' )['key'];
		$found = $this->call( 'GET', '/post-by-content-id/' . $state['content_id'], null, $key );
		$this->assertSame( array( 200, $state['id'] ), array( $found->status, $found->json['data']['post']['id'] ) );
		// With the marks too, when an administrator said so.
		update_option( 'igny8_remove_marks', 1 );
		$this->uninstall();
		$this->assertSame( '0', (string) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '\\_igny8\\_%'" ) );
		$this->assertNotNull( get_post( $state['id'] ) );
		Igny8Schema::activate();
	}
}
