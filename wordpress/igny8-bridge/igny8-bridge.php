<?php
/**
 * Plugin Name:       IGNY8 Bridge
 * Description:       Lets the igny8 command line publish to this site and read back what became of it: never twice, never over a person's edit, and with an undo.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            IGNY8
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       igny8-bridge
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

define( 'IGNY8_BRIDGE_VERSION', '1.0.0' );
define( 'IGNY8_BRIDGE_FILE', __FILE__ );
define( 'IGNY8_BRIDGE_DIR', __DIR__ );

require_once __DIR__ . '/includes/functions.php';

/** The classes and their files; none is loaded before it is named. */
spl_autoload_register(
	static function ( $class_name ) {
		static $files = array(
			'Igny8Admin'         => 'admin/class-admin.php',
			'Igny8AdminColumns'  => 'admin/class-admin-columns.php',
			'Igny8API'           => 'includes/class-igny8-api.php',
			'Igny8BeforeImages'  => 'includes/class-igny8-before-images.php',
			'Igny8Claims'        => 'includes/class-igny8-claims.php',
			'Igny8ContentFilter' => 'includes/class-igny8-content-filter.php',
			'Igny8Context'       => 'includes/class-igny8-context.php',
			'Igny8Events'        => 'includes/class-igny8-events.php',
			'Igny8Head'          => 'includes/class-igny8-head.php',
			'Igny8Keys'          => 'includes/class-igny8-keys.php',
			'Igny8LinkGraph'     => 'data/link-graph.php',
			'Igny8LinkQueue'     => 'includes/class-igny8-link-queue.php',
			'Igny8Locks'         => 'includes/class-igny8-locks.php',
			'Igny8Media'         => 'includes/class-igny8-media.php',
			'Igny8NetworkGuard'  => 'includes/class-igny8-network-guard.php',
			'Igny8PostInput'     => 'includes/class-igny8-post-input.php',
			'Igny8PostMetaBoxes' => 'admin/class-post-meta-boxes.php',
			'Igny8PostState'     => 'includes/class-igny8-post-state.php',
			'Igny8PostSync'      => 'sync/post-sync.php',
			'Igny8PostWriter'    => 'sync/igny8-to-wp.php',
			'Igny8RestAPI'       => 'includes/class-igny8-rest-api.php',
			'Igny8Schema'        => 'includes/class-igny8-schema.php',
			'Igny8Secrets'       => 'includes/class-igny8-secrets.php',
			'Igny8Semantic'      => 'data/semantic-mapping.php',
			'Igny8Seo'           => 'includes/class-igny8-seo.php',
			'Igny8Signature'     => 'includes/class-igny8-signature.php',
			'Igny8Site'          => 'includes/class-igny8-site.php',
			'Igny8SiteCollection' => 'data/site-collection.php',
			'Igny8Splice'        => 'includes/class-igny8-splice.php',
			'Igny8StructuredData' => 'includes/class-igny8-structured-data.php',
			'Igny8TaxonomySync'  => 'sync/taxonomy-sync.php',
			'Igny8Terms'         => 'includes/class-igny8-terms.php',
			'Igny8Throttle'      => 'includes/class-igny8-throttle.php',
			'Igny8Undo'          => 'includes/class-igny8-undo.php',
			'Igny8WebhookLogs'   => 'includes/class-igny8-webhook-logs.php',
			'Igny8Webhooks'      => 'includes/class-igny8-webhooks.php',
			'Igny8WebhookSettings' => 'includes/class-igny8-webhook-settings.php',
			'Igny8WooCommerce'   => 'data/woocommerce.php',
		);
		if ( isset( $files[ $class_name ] ) ) {
			require_once __DIR__ . '/' . $files[ $class_name ];
		}
	}
);

register_activation_hook( __FILE__, array( 'Igny8Schema', 'activate' ) );
register_deactivation_hook( __FILE__, array( 'Igny8Schema', 'deactivate' ) );

require_once __DIR__ . '/sync/hooks.php';
