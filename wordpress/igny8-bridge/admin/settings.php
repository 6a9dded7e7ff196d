<?php
/**
 * The page Settings → IGNY8.
 *
 * @package Igny8Bridge
 *
 * @var array[]    $notices    Kind and text.
 * @var array|null $shown_once A secret to be shown now and never again.
 * @var string     $tab        The tab.
 */

defined( 'ABSPATH' ) || exit;

$igny8_tabs = array(
	'connection' => __( 'Connection', 'igny8-bridge' ),
	'activity'   => __( 'Activity', 'igny8-bridge' ),
	'webhooks'   => __( 'Webhooks', 'igny8-bridge' ),
	'links'      => __( 'Proposed links', 'igny8-bridge' ),
	'settings'   => __( 'Settings', 'igny8-bridge' ),
);
$igny8_scope_texts = array(
	'read'    => __( 'Read: posts, terms, links and events', 'igny8-bridge' ),
	'draft'   => __( 'Draft: make and change drafts and terms', 'igny8-bridge' ),
	'publish' => __( 'Publish: make posts live and change live ones', 'igny8-bridge' ),
	'media'   => __( 'Media: upload images', 'igny8-bridge' ),
	'links'   => __( 'Links: put links into existing posts (needs an Editor)', 'igny8-bridge' ),
);
?>
<div class="wrap igny8">
	<h1><?php esc_html_e( 'IGNY8 Bridge', 'igny8-bridge' ); ?></h1>
	<hr class="wp-header-end" />
	<?php foreach ( $notices as $igny8_notice ) : ?>
		<div class="notice notice-<?php echo esc_attr( $igny8_notice[0] ); ?>"><p><?php echo esc_html( $igny8_notice[1] ); ?></p></div>
	<?php endforeach; ?>
	<?php if ( $shown_once ) : ?>
		<div class="notice notice-success igny8-once">
			<h2><?php echo esc_html( $shown_once['what'] ); ?></h2>
			<p class="igny8-secret"><input type="text" readonly class="code" id="igny8-secret" value="<?php echo esc_attr( $shown_once['secret'] ); ?>" aria-label="<?php echo esc_attr( $shown_once['what'] ); ?>" />
			<button type="button" class="button button-primary" data-igny8-copy="igny8-secret"><?php esc_html_e( 'Copy', 'igny8-bridge' ); ?></button></p>
			<p><?php echo esc_html( $shown_once['note'] ); ?></p>
		</div>
	<?php endif; ?>
	<nav class="nav-tab-wrapper" aria-label="<?php esc_attr_e( 'IGNY8', 'igny8-bridge' ); ?>">
		<?php foreach ( $igny8_tabs as $igny8_name => $igny8_text ) : ?>
			<a href="<?php echo esc_url( Igny8Admin::url( $igny8_name ) ); ?>" class="nav-tab <?php echo $igny8_name === $tab ? 'nav-tab-active' : ''; ?>" <?php echo $igny8_name === $tab ? 'aria-current="page"' : ''; ?>><?php echo esc_html( $igny8_text ); ?></a>
		<?php endforeach; ?>
	</nav>

	<?php if ( 'connection' === $tab ) : ?>
		<?php
		$igny8_users  = get_users( array( 'capability' => 'edit_posts', 'number' => 200, 'orderby' => 'display_name' ) );
		$igny8_author = 'new';
		foreach ( $igny8_users as $igny8_user ) {
			if ( array( 'author' ) === array_values( $igny8_user->roles ) && 'new' === $igny8_author ) {
				$igny8_author = (string) $igny8_user->ID;
			}
		}
		$igny8_keys = Igny8Keys::all();
		?>
		<p class="igny8-lead"><?php esc_html_e( 'Each key lets one igny8 workspace in. A key acts as the user it is bound to, and can do no more than that user.', 'igny8-bridge' ); ?></p>
		<div class="card igny8-card">
			<h2><?php esc_html_e( 'Test the connection', 'igny8-bridge' ); ?></h2>
			<p><?php esc_html_e( 'Checks from this browser whether the bridge can be reached and whether the key’s header arrives.', 'igny8-bridge' ); ?></p>
			<p><button type="button" class="button" id="igny8-test" data-url="<?php echo esc_url( rest_url( 'igny8/v1/health' ) ); ?>"
				data-good="<?php esc_attr_e( 'It works: the bridge answers, and the header arrives.', 'igny8-bridge' ); ?>"
				data-stripped="<?php esc_attr_e( 'The bridge answers, but something between here and WordPress takes the header X-IGNY8-API-Key away. Ask your host, or look at the settings of your proxy.', 'igny8-bridge' ); ?>"
				data-blocked="<?php esc_attr_e( 'Something else answered in place of the bridge: a firewall, a security plugin, or a maintenance page.', 'igny8-bridge' ); ?>"
				data-wait="<?php esc_attr_e( 'Testing…', 'igny8-bridge' ); ?>"><?php esc_html_e( 'Test connection', 'igny8-bridge' ); ?></button>
			<span id="igny8-test-result" role="status" aria-live="polite"></span></p>
			<?php if ( 'https' !== wp_parse_url( home_url(), PHP_URL_SCHEME ) ) : ?>
				<p class="igny8-warn"><?php esc_html_e( 'This site’s address begins with http://. A key sent there can be read on the way: igny8 will ask before it does that.', 'igny8-bridge' ); ?></p>
			<?php endif; ?>
			<p class="igny8-muted"><?php esc_html_e( 'Address for igny8:', 'igny8-bridge' ); ?> <code><?php echo esc_html( home_url( '/' ) ); ?></code></p>
		</div>

		<h2><?php esc_html_e( 'Keys', 'igny8-bridge' ); ?></h2>
		<table class="widefat striped igny8-table">
			<thead><tr>
				<th scope="col"><?php esc_html_e( 'Name', 'igny8-bridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Acts as', 'igny8-bridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'For', 'igny8-bridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Made', 'igny8-bridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Last used', 'igny8-bridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Actions', 'igny8-bridge' ); ?></th>
			</tr></thead>
			<tbody>
			<?php foreach ( $igny8_keys as $igny8_key ) : ?>
				<?php $igny8_user = get_userdata( (int) $igny8_key['user_id'] ); ?>
				<tr class="<?php echo null === $igny8_key['revoked_gmt'] ? '' : 'igny8-revoked'; ?>">
					<td><strong><?php echo esc_html( $igny8_key['label'] ); ?></strong><br /><code><?php echo esc_html( 'igny8_' . $igny8_key['key_id'] . '_…' ); ?></code></td>
					<td>
						<?php echo esc_html( $igny8_user ? $igny8_user->display_name : __( '(deleted user)', 'igny8-bridge' ) ); ?>
						<br /><span class="igny8-muted"><?php echo esc_html( $igny8_user ? implode( ', ', array_map( 'translate_user_role', array_map( 'ucfirst', $igny8_user->roles ) ) ) : '' ); ?></span>
					</td>
					<td><?php echo esc_html( str_replace( ',', ', ', $igny8_key['scopes'] ) ); ?></td>
					<td><?php echo Igny8Admin::time( $igny8_key['created_gmt'] ); // phpcs:ignore ?></td>
					<td><?php echo Igny8Admin::time( (string) $igny8_key['last_used_gmt'] ); // phpcs:ignore ?></td>
					<td>
						<?php
						if ( null !== $igny8_key['revoked_gmt'] ) {
							echo '<span class="igny8-muted">' . esc_html__( 'revoked', 'igny8-bridge' ) . '</span>';
						} else {
							Igny8Admin::button_form( 'connection', 'rotate_key', array( 'key_id' => $igny8_key['key_id'] ), __( 'Rotate', 'igny8-bridge' ) );
							Igny8Admin::button_form( 'connection', 'revoke_key', array( 'key_id' => $igny8_key['key_id'] ), __( 'Revoke', 'igny8-bridge' ), 'igny8-danger', __( 'Revoke this key? Whoever uses it is locked out at once.', 'igny8-bridge' ) );
						}
						?>
					</td>
				</tr>
			<?php endforeach; ?>
			<?php if ( ! $igny8_keys ) : ?>
				<tr><td colspan="6"><?php esc_html_e( 'There is no key yet. Make one below.', 'igny8-bridge' ); ?></td></tr>
			<?php endif; ?>
			</tbody>
		</table>
		<p class="igny8-muted"><?php esc_html_e( 'Rotating makes a second key beside the first; revoke the old one once the new one is in use.', 'igny8-bridge' ); ?></p>

		<h2><?php esc_html_e( 'Make a key', 'igny8-bridge' ); ?></h2>
		<form method="post" action="<?php echo esc_url( Igny8Admin::url( 'connection' ) ); ?>">
			<?php Igny8Admin::form_fields( 'create_key' ); ?>
			<table class="form-table" role="presentation">
				<tr><th scope="row"><label for="igny8-label"><?php esc_html_e( 'Name', 'igny8-bridge' ); ?></label></th>
					<td><input type="text" class="regular-text" id="igny8-label" name="label" maxlength="100" placeholder="<?php esc_attr_e( 'igny8 on my laptop', 'igny8-bridge' ); ?>" /></td></tr>
				<tr><th scope="row"><label for="igny8-user"><?php esc_html_e( 'Acts as', 'igny8-bridge' ); ?></label></th>
					<td><select id="igny8-user" name="user">
						<?php if ( current_user_can( 'create_users' ) ) : ?>
							<option value="new" <?php selected( $igny8_author, 'new' ); ?>><?php esc_html_e( 'A new user “igny8” (Author)', 'igny8-bridge' ); ?></option>
						<?php endif; ?>
						<?php foreach ( $igny8_users as $igny8_user ) : ?>
							<option value="<?php echo esc_attr( (string) $igny8_user->ID ); ?>" <?php selected( $igny8_author, (string) $igny8_user->ID ); ?>><?php echo esc_html( $igny8_user->display_name . ' (' . implode( ', ', array_map( 'translate_user_role', array_map( 'ucfirst', $igny8_user->roles ) ) ) . ')' ); ?></option>
						<?php endforeach; ?>
					</select>
					<p class="description"><?php esc_html_e( 'An Author is enough to publish. Links in existing posts, new categories and other people’s posts need an Editor.', 'igny8-bridge' ); ?></p></td></tr>
				<tr><th scope="row"><?php esc_html_e( 'For', 'igny8-bridge' ); ?></th>
					<td><fieldset><legend class="screen-reader-text"><?php esc_html_e( 'For', 'igny8-bridge' ); ?></legend>
						<?php foreach ( $igny8_scope_texts as $igny8_scope => $igny8_text ) : ?>
							<label class="igny8-scope"><input type="checkbox" name="scopes[]" value="<?php echo esc_attr( $igny8_scope ); ?>" <?php checked( 'links' !== $igny8_scope ); ?> /> <?php echo esc_html( $igny8_text ); ?></label>
						<?php endforeach; ?>
					</fieldset></td></tr>
			</table>
			<?php submit_button( __( 'Make key', 'igny8-bridge' ) ); ?>
		</form>

	<?php elseif ( 'activity' === $tab ) : ?>
		<?php
		global $wpdb;
		$igny8_batches = $wpdb->get_results( 'SELECT batch_uuid, MAX(created_gmt) AS at, COUNT(*) AS changes, SUM(CASE WHEN state = \'undone\' THEN 1 ELSE 0 END) AS undone, MAX(id) AS newest FROM ' . igny8_table( 'before' ) . " WHERE batch_uuid <> '' GROUP BY batch_uuid ORDER BY newest DESC LIMIT 20", ARRAY_A ); // phpcs:ignore
		$igny8_labels  = array_column( Igny8Keys::all(), 'label', 'connection' );
		$igny8_events  = $wpdb->get_results( 'SELECT * FROM ' . igny8_table( 'events' ) . ' ORDER BY id DESC LIMIT 30', ARRAY_A ); // phpcs:ignore
		?>
		<h2><?php esc_html_e( 'Last syncs', 'igny8-bridge' ); ?></h2>
		<p class="igny8-lead"><?php esc_html_e( 'What igny8 did here, run by run. “igny8 undo” takes a run back, as long as nobody has changed its posts since.', 'igny8-bridge' ); ?></p>
		<table class="widefat striped igny8-table">
			<thead><tr><th scope="col"><?php esc_html_e( 'When', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Run', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Changes', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Taken back', 'igny8-bridge' ); ?></th></tr></thead>
			<tbody>
			<?php foreach ( $igny8_batches as $igny8_batch ) : ?>
				<tr><td><?php echo Igny8Admin::time( $igny8_batch['at'] ); // phpcs:ignore ?></td><td><code><?php echo esc_html( $igny8_batch['batch_uuid'] ); ?></code></td><td><?php echo esc_html( number_format_i18n( (int) $igny8_batch['changes'] ) ); ?></td><td><?php echo (int) $igny8_batch['undone'] ? esc_html( number_format_i18n( (int) $igny8_batch['undone'] ) ) : '—'; ?></td></tr>
			<?php endforeach; ?>
			<?php if ( ! $igny8_batches ) : ?>
				<tr><td colspan="4"><?php esc_html_e( 'Nothing yet.', 'igny8-bridge' ); ?></td></tr>
			<?php endif; ?>
			</tbody>
		</table>
		<h2><?php esc_html_e( 'Events', 'igny8-bridge' ); ?></h2>
		<p class="igny8-lead"><?php esc_html_e( 'What happened to igny8’s posts here; igny8 collects it when it runs. Kept for 30 days.', 'igny8-bridge' ); ?></p>
		<table class="widefat striped igny8-table">
			<thead><tr><th scope="col"><?php esc_html_e( 'When', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Event', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'About', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Details', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'By', 'igny8-bridge' ); ?></th></tr></thead>
			<tbody>
			<?php foreach ( $igny8_events as $igny8_event ) : ?>
				<?php
				$igny8_id    = (int) $igny8_event['object_id'];
				$igny8_post  = 0 === strpos( $igny8_event['kind'], 'post.' ) ? get_post( $igny8_id ) : null;
				$igny8_edit  = $igny8_post ? get_edit_post_link( $igny8_id ) : null;
				$igny8_facts = array();
				$igny8_term  = 0 === strpos( $igny8_event['kind'], 'term.' ) ? get_term( $igny8_id ) : null;
				$igny8_name  = $igny8_post ? get_the_title( $igny8_post ) : ( $igny8_term instanceof WP_Term ? html_entity_decode( $igny8_term->name, ENT_QUOTES, 'UTF-8' ) : '#' . $igny8_id );
				foreach ( (array) json_decode( $igny8_event['data'], true ) as $igny8_field => $igny8_value ) {
					$igny8_facts[] = $igny8_field . ': ' . ( is_array( $igny8_value ) ? implode( ', ', $igny8_value ) : $igny8_value );
				}
				?>
				<tr>
					<td><?php echo Igny8Admin::time( gmdate( 'Y-m-d H:i:s', (int) $igny8_event['created_at'] ) ); // phpcs:ignore ?></td>
					<td><code><?php echo esc_html( $igny8_event['kind'] ); ?></code></td>
					<td><?php echo $igny8_edit ? '<a href="' . esc_url( $igny8_edit ) . '">' . esc_html( $igny8_name ) . '</a>' : esc_html( $igny8_name ); ?></td>
					<td><?php echo esc_html( implode( '; ', $igny8_facts ) ); ?></td>
					<td><?php echo esc_html( '' === $igny8_event['origin'] ? __( 'a person here', 'igny8-bridge' ) : ( isset( $igny8_labels[ $igny8_event['origin'] ] ) ? $igny8_labels[ $igny8_event['origin'] ] : $igny8_event['origin'] ) ); ?></td>
				</tr>
			<?php endforeach; ?>
			<?php if ( ! $igny8_events ) : ?>
				<tr><td colspan="5"><?php esc_html_e( 'Nothing yet.', 'igny8-bridge' ); ?></td></tr>
			<?php endif; ?>
			</tbody>
		</table>

	<?php elseif ( 'webhooks' === $tab ) : ?>
		<?php $igny8_live = Igny8Secrets::live(); ?>
		<p class="igny8-lead"><?php esc_html_e( 'Webhooks are not needed for publishing: igny8 asks for news when it runs. Set them up only if you have a listener that is always on.', 'igny8-bridge' ); ?></p>
		<h2><?php esc_html_e( 'Secret', 'igny8-bridge' ); ?></h2>
		<p>
			<?php
			if ( ! $igny8_live ) {
				esc_html_e( 'There is none: incoming messages are refused, and nothing is sent.', 'igny8-bridge' );
			} elseif ( count( $igny8_live ) > 1 ) {
				esc_html_e( 'There is one, and the one before it still counts.', 'igny8-bridge' );
			} else {
				esc_html_e( 'There is one. It is stored encrypted.', 'igny8-bridge' );
			}
			?>
		</p>
		<p>
			<?php Igny8Admin::button_form( 'webhooks', 'rotate_secret', array(), $igny8_live ? __( 'Rotate secret', 'igny8-bridge' ) : __( 'Make secret', 'igny8-bridge' ), $igny8_live ? '' : 'button-primary' ); ?>
			<?php
			if ( count( $igny8_live ) > 1 ) {
				Igny8Admin::button_form( 'webhooks', 'forget_secret', array(), __( 'End the old one now', 'igny8-bridge' ) );
			}
			?>
		</p>
		<p class="igny8-muted"><?php esc_html_e( 'Incoming address:', 'igny8-bridge' ); ?> <code><?php echo esc_html( rest_url( 'igny8/v1/webhook' ) ); ?></code></p>
		<h2><?php esc_html_e( 'Outgoing', 'igny8-bridge' ); ?></h2>
		<form method="post" action="<?php echo esc_url( Igny8Admin::url( 'webhooks' ) ); ?>">
			<?php Igny8Admin::form_fields( 'save_webhook' ); ?>
			<table class="form-table" role="presentation"><tr>
				<th scope="row"><label for="igny8-url"><?php esc_html_e( 'Listener', 'igny8-bridge' ); ?></label></th>
				<td><input type="url" class="regular-text code" id="igny8-url" name="url" value="<?php echo esc_attr( Igny8API::url() ); ?>" placeholder="https://listener.example/igny8" />
				<p class="description"><?php esc_html_e( 'https only, on the open internet. Ids and statuses are sent, never content. Empty: nothing is sent.', 'igny8-bridge' ); ?></p></td>
			</tr></table>
			<?php submit_button( __( 'Save and test', 'igny8-bridge' ) ); ?>
		</form>
		<?php
		if ( Igny8API::is_on() ) {
			Igny8Admin::button_form( 'webhooks', 'test_webhook', array(), __( 'Send a test message', 'igny8-bridge' ) );
		}
		$igny8_lines = Igny8WebhookLogs::recent();
		?>
		<h2><?php esc_html_e( 'Log', 'igny8-bridge' ); ?></h2>
		<table class="widefat striped igny8-table">
			<thead><tr><th scope="col"><?php esc_html_e( 'When', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Way', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Event', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'HTTP', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Outcome', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Request', 'igny8-bridge' ); ?></th></tr></thead>
			<tbody>
			<?php foreach ( $igny8_lines as $igny8_line ) : ?>
				<tr>
					<td><?php echo Igny8Admin::time( $igny8_line['created_gmt'] ); // phpcs:ignore ?></td>
					<td><?php echo 'in' === $igny8_line['direction'] ? esc_html__( 'in', 'igny8-bridge' ) : esc_html__( 'out', 'igny8-bridge' ); ?></td>
					<td><?php echo '' === $igny8_line['event'] ? '—' : '<code>' . esc_html( $igny8_line['event'] ) . '</code>'; ?></td>
					<td><?php echo (int) $igny8_line['http_status'] ? esc_html( $igny8_line['http_status'] ) : '—'; ?></td>
					<td><span class="igny8-badge <?php echo in_array( $igny8_line['outcome'], array( 'accepted', 'delivered' ), true ) ? 'igny8-good' : 'igny8-bad'; ?>"><?php echo esc_html( str_replace( '_', ' ', $igny8_line['outcome'] ) ); ?></span></td>
					<td><code title="<?php echo esc_attr( $igny8_line['request_id'] ); ?>"><?php echo esc_html( substr( $igny8_line['request_id'], 0, 8 ) ); ?></code><?php echo (int) $igny8_line['duration_ms'] ? ' ' . esc_html( number_format_i18n( (int) $igny8_line['duration_ms'] ) . ' ms' ) : ''; ?></td>
				</tr>
			<?php endforeach; ?>
			<?php if ( ! $igny8_lines ) : ?>
				<tr><td colspan="6"><?php esc_html_e( 'Nothing yet.', 'igny8-bridge' ); ?></td></tr>
			<?php endif; ?>
			</tbody>
		</table>

	<?php elseif ( 'links' === $tab ) : ?>
		<?php $igny8_links = Igny8LinkQueue::suggestions(); ?>
		<p class="igny8-lead"><?php esc_html_e( 'Links that came by webhook wait here for you. Nothing is changed before you say so.', 'igny8-bridge' ); ?></p>
		<table class="widefat striped igny8-table">
			<thead><tr><th scope="col"><?php esc_html_e( 'Post', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Place', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Leads to', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Proposed', 'igny8-bridge' ); ?></th><th scope="col"><?php esc_html_e( 'Actions', 'igny8-bridge' ); ?></th></tr></thead>
			<tbody>
			<?php foreach ( $igny8_links as $igny8_link ) : ?>
				<?php $igny8_edit = get_edit_post_link( (int) $igny8_link['post_id'] ); ?>
				<tr>
					<td><?php echo $igny8_edit ? '<a href="' . esc_url( $igny8_edit ) . '">' . esc_html( get_the_title( (int) $igny8_link['post_id'] ) ) . '</a>' : esc_html( '#' . $igny8_link['post_id'] ); ?></td>
					<td class="igny8-context"><?php echo Igny8Admin::context( $igny8_link ); // phpcs:ignore ?></td>
					<td><code><?php echo esc_html( $igny8_link['url'] ); ?></code></td>
					<td><?php echo Igny8Admin::time( $igny8_link['created_gmt'] ); // phpcs:ignore ?></td>
					<td>
						<?php
						Igny8Admin::button_form( 'links', 'decide_link', array( 'link_id' => $igny8_link['id'], 'decision' => 'apply' ), __( 'Put it in', 'igny8-bridge' ), 'button-primary' );
						Igny8Admin::button_form( 'links', 'decide_link', array( 'link_id' => $igny8_link['id'], 'decision' => 'dismiss' ), __( 'Dismiss', 'igny8-bridge' ) );
						?>
					</td>
				</tr>
			<?php endforeach; ?>
			<?php if ( ! $igny8_links ) : ?>
				<tr><td colspan="5"><?php esc_html_e( 'Nothing waits.', 'igny8-bridge' ); ?></td></tr>
			<?php endif; ?>
			</tbody>
		</table>

	<?php else : ?>
		<form method="post" action="<?php echo esc_url( Igny8Admin::url( 'settings' ) ); ?>">
			<?php Igny8Admin::form_fields( 'save_settings' ); ?>
			<table class="form-table" role="presentation">
				<tr><th scope="row"><?php esc_html_e( 'Topic clusters', 'igny8-bridge' ); ?></th>
					<td><label><input type="checkbox" name="cluster_taxonomy" value="1" <?php checked( (bool) get_option( 'igny8_cluster_taxonomy' ) ); ?> /> <?php esc_html_e( 'Add a taxonomy for igny8’s clusters to posts, pages and products', 'igny8-bridge' ); ?></label>
					<p class="description"><?php esc_html_e( 'Only editors see it; visitors get no new pages. A post is filed under its cluster when igny8 next sends it.', 'igny8-bridge' ); ?></p></td></tr>
				<tr><th scope="row"><?php esc_html_e( 'When the plugin is deleted', 'igny8-bridge' ); ?></th>
					<td><label><input type="checkbox" name="remove_marks" value="1" <?php checked( (bool) get_option( 'igny8_remove_marks' ) ); ?> /> <?php esc_html_e( 'Also remove igny8’s marks from posts', 'igny8-bridge' ); ?></label>
					<p class="description"><?php esc_html_e( 'By the marks a later installation knows which posts are igny8’s, and makes no second copies. The posts themselves always stay.', 'igny8-bridge' ); ?></p></td></tr>
				<tr><th scope="row"><?php esc_html_e( 'Titles and descriptions', 'igny8-bridge' ); ?></th>
					<td>
						<?php
						$igny8_seo = Igny8Site::seo_plugin();
						/* translators: 1: name of an SEO plugin, 2: its version */
						echo $igny8_seo ? esc_html( sprintf( __( 'Written for %1$s %2$s.', 'igny8-bridge' ), $igny8_seo['name'], $igny8_seo['version'] ) ) : ( Igny8Seo::is_ours_to_print() ? esc_html__( 'No SEO plugin is active: the bridge prints them itself.', 'igny8-bridge' ) : esc_html__( 'Another plugin prints them.', 'igny8-bridge' ) );
						?>
					</td></tr>
			</table>
			<?php submit_button(); ?>
		</form>
	<?php endif; ?>
</div>
