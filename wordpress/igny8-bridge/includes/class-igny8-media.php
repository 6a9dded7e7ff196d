<?php
/**
 * Images, uploaded as bytes.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Takes image bytes, once for each SHA-256. Never fetches an address. */
class Igny8Media {
	/** The largest image, in bytes, whatever the host allows. */
	const MAX_BYTES = 26214400;

	/** The longest side and the most pixels: decoding takes four bytes for each. */
	const MAX_SIDE   = 10000;
	const MAX_PIXELS = 50000000;

	/**
	 * Tells an image's type from its bytes.
	 *
	 * @return array|null `mime` and `extension`; null for everything but png, jpeg and webp.
	 */
	public static function sniff( $bytes ) {
		if ( 0 === strncmp( $bytes, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16 ) ) {
			return array( 'mime' => 'image/png', 'extension' => 'png' );
		}
		if ( 0 === strncmp( $bytes, "\xff\xd8\xff", 3 ) ) {
			return array( 'mime' => 'image/jpeg', 'extension' => 'jpg' );
		}
		if ( 0 === strncmp( $bytes, 'RIFF', 4 ) && 'WEBP' === substr( $bytes, 8, 4 ) && in_array( substr( $bytes, 12, 4 ), array( 'VP8 ', 'VP8L', 'VP8X' ), true ) ) {
			return array( 'mime' => 'image/webp', 'extension' => 'webp' );
		}
		return null;
	}

	/** Says why bytes are no image to be taken. Null when they are. */
	public static function refusal( $bytes ) {
		$kind = self::sniff( $bytes );
		if ( ! $kind ) {
			return 'the bytes are no png, jpeg or webp';
		}
		// A file that is an image and a script at once; the bytes of a real one do not spell these.
		if ( preg_match( '~<\?php|<script[\s>]|<!DOCTYPE html|<html[\s>]~i', $bytes ) ) {
			return 'the bytes hold code';
		}
		$size = @getimagesizefromstring( $bytes ); // phpcs:ignore
		if ( ! $size || $size['mime'] !== $kind['mime'] || $size[0] < 1 || $size[1] < 1 ) {
			return 'the image is damaged';
		}
		if ( $size[0] > self::MAX_SIDE || $size[1] > self::MAX_SIDE || $size[0] * $size[1] > self::MAX_PIXELS ) {
			return 'the image has too many pixels';
		}
		return null;
	}

	/** The most bytes that an image may have here. */
	public static function max_bytes() {
		return min( self::MAX_BYTES, (int) wp_max_upload_size() );
	}

	/** `POST media/`: the body is the image. */
	public static function post( WP_REST_Request $request ) {
		if ( ! current_user_can( 'upload_files' ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not upload files', array( 'capability' => 'upload_files' ) );
		}
		$bytes = $request->get_body();
		$sha   = strtolower( (string) $request['sha256'] );
		$batch = strtolower( (string) $request['batch_id'] );
		if ( strlen( $bytes ) > self::max_bytes() ) {
			return igny8_error( 'igny8_too_large', 413, 'the image is larger than ' . self::max_bytes() . ' bytes' );
		}
		$errors = array();
		if ( ! igny8_is_sha256( $sha ) ) {
			$errors['sha256'][] = 'must be the SHA-256 of the body in hex';
		}
		if ( '' !== $batch && ! igny8_is_uuid( $batch ) ) {
			$errors['batch_id'][] = 'must be a UUID';
		}
		if ( $errors ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => $errors ) );
		}
		if ( hash( 'sha256', $bytes ) !== $sha ) {
			return igny8_error( 'igny8_hash_mismatch', 400, 'the bytes that arrived are not those that were announced' );
		}
		$refusal = self::refusal( $bytes );
		if ( $refusal ) {
			return igny8_error( 'igny8_media_refused', 415, $refusal );
		}
		$done = Igny8Locks::hold(
			"media:$sha",
			static function () use ( $request, $bytes, $sha, $batch ) {
				return self::store( $request, $bytes, $sha, $batch );
			},
			20.0
		);
		return is_wp_error( $done ) ? $done : Igny8RestAPI::data( array( 'created' => $done['created'], 'media' => self::describe( $done['id'], $sha ) ), $done['created'] ? 201 : 200 );
	}

	private static function store( WP_REST_Request $request, $bytes, $sha, $batch ) {
		global $wpdb;
		$table = igny8_table( 'media' );
		$known = self::find( $sha );
		if ( $known ) {
			return array( 'id' => $known, 'created' => false );
		}
		// A request that died after the upload left its mark on the attachment.
		$marked = (int) $wpdb->get_var( $wpdb->prepare( "SELECT p.ID FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE m.meta_key = '_igny8_sha256' AND m.meta_value = %s AND p.post_type = 'attachment' ORDER BY p.ID LIMIT 1", $sha ) ); // phpcs:ignore
		$made   = $marked && self::is_there( $marked ) ? $marked : 0;
		if ( ! $made ) {
			$made = self::attach( $request, $bytes, $sha );
			if ( is_wp_error( $made ) ) {
				return $made;
			}
			Igny8BeforeImages::note_created( 'media', $made, $batch, '' );
		}
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE sha256 = %s", $sha ) ); // phpcs:ignore
		$wpdb->insert(
			$table,
			array(
				'sha256'        => $sha,
				'attachment_id' => $made,
				'created_gmt'   => igny8_now(),
			)
		);
		return array( 'id' => $made, 'created' => ! $marked || $marked !== $made );
	}

	private static function attach( WP_REST_Request $request, $bytes, $sha ) {
		require_once ABSPATH . 'wp-admin/includes/image.php';
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$kind = self::sniff( $bytes );
		$stem = sanitize_file_name( sanitize_title( pathinfo( (string) $request['filename'], PATHINFO_FILENAME ) ) );
		$stem = preg_replace( '/[^a-z0-9-]+/', '-', strtolower( $stem ) );
		$name = ( '' === trim( $stem, '-' ) ? 'image-' . substr( $sha, 0, 12 ) : substr( $stem, 0, 100 ) ) . '.' . $kind['extension'];
		$file = wp_upload_bits( $name, null, $bytes );
		if ( ! empty( $file['error'] ) ) {
			return igny8_error( 'igny8_upload_failed', 500, 'WordPress could not store the file: ' . wp_strip_all_tags( $file['error'] ) );
		}
		$title = igny8_plain_text( (string) $request['title'] );
		$id    = wp_insert_attachment(
			wp_slash(
				array(
					'post_title'     => igny8_escape_text( '' !== $title ? $title : pathinfo( $name, PATHINFO_FILENAME ) ),
					'post_excerpt'   => igny8_escape_text( igny8_plain_text( (string) $request['caption'] ) ),
					'post_mime_type' => $kind['mime'],
					'post_status'    => 'inherit',
					'guid'           => $file['url'],
					'meta_input'     => array(
						'_igny8_sha256'            => $sha,
						'_wp_attachment_image_alt' => igny8_plain_text( (string) $request['alt_text'] ),
					),
				)
			),
			$file['file'],
			0,
			true
		);
		if ( is_wp_error( $id ) ) {
			wp_delete_file( $file['file'] );
			return igny8_error( 'igny8_upload_failed', 500, 'WordPress could not store the media item' );
		}
		wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $file['file'] ) );
		return $id;
	}

	/** The attachment of an image that is known and still there. 0 when there is none. */
	public static function find( $sha ) {
		global $wpdb;
		$id = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT attachment_id FROM ' . igny8_table( 'media' ) . ' WHERE sha256 = %s', $sha ) ); // phpcs:ignore
		return $id && self::is_there( $id ) ? $id : 0;
	}

	private static function is_there( $id ) {
		clean_post_cache( $id );
		$post = get_post( $id );
		$file = $post && 'attachment' === $post->post_type && 'trash' !== $post->post_status ? get_attached_file( $id ) : '';
		return $file && file_exists( $file );
	}

	/** An image as the answers show it. */
	public static function describe( $id, $sha ) {
		$data = wp_get_attachment_metadata( $id );
		return array(
			'id'        => $id,
			'sha256'    => $sha,
			'url'       => (string) wp_get_attachment_url( $id ),
			'mime_type' => (string) get_post_mime_type( $id ),
			'width'     => isset( $data['width'] ) ? (int) $data['width'] : null,
			'height'    => isset( $data['height'] ) ? (int) $data['height'] : null,
			'alt_text'  => (string) get_post_meta( $id, '_wp_attachment_image_alt', true ),
			'sizes'     => (object) array_map(
				static function ( $size ) use ( $id ) {
					return array(
						'url'    => dirname( (string) wp_get_attachment_url( $id ) ) . '/' . $size['file'],
						'width'  => (int) $size['width'],
						'height' => (int) $size['height'],
					);
				},
				isset( $data['sizes'] ) && is_array( $data['sizes'] ) ? $data['sizes'] : array()
			),
		);
	}

	/** Settings of a site that hold the number of an image. */
	const SETTINGS = array( 'site_icon', 'site_logo', 'woocommerce_placeholder_image' );

	/**
	 * Whether anything but the given posts uses an image. In doubt it does: what is deleted is gone.
	 *
	 * @param int[] $but Posts that do not count.
	 */
	public static function is_used( $id, array $but ) {
		global $wpdb;
		$file = (string) get_post_meta( $id, '_wp_attached_file', true );
		$stem = '%' . $wpdb->esc_like( (string) preg_replace( '/(?:-scaled)?\.[a-z]+\z/i', '', $file ) ) . '%';
		// A field of another plugin holds its number, or a list of numbers, as a product's gallery does.
		$users = $wpdb->get_col( $wpdb->prepare( "SELECT m.post_id FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE p.post_type NOT IN ('revision', 'attachment') AND m.meta_key <> '_edit_last' AND (m.meta_value = %s OR m.meta_value LIKE %s OR m.meta_value LIKE %s OR m.meta_value LIKE %s OR m.meta_value LIKE %s)", (string) $id, "$id,%", "%,$id", "%,$id,%", $stem ) );
		$texts = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_content FROM $wpdb->posts WHERE post_type NOT IN ('revision', 'attachment') AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s OR post_content LIKE '%%[gallery %%' OR post_content LIKE '%%[playlist %%')", '%' . $wpdb->esc_like( "wp-image-$id\"" ) . '%', '%' . $wpdb->esc_like( "wp-image-$id " ) . '%', $stem ) );
		foreach ( $texts as $text ) {
			$is_gallery = preg_match( '/\[(?:gallery|playlist) /', $text->post_content ) && ! preg_match( '/wp-image-' . $id . '[" ]/', $text->post_content ) && false === strpos( $text->post_content, trim( $stem, '%' ) );
			if ( ! $is_gallery || preg_match( '/\[(?:gallery|playlist) [^\]]*[",\s\']' . $id . '[",\s\']/', $text->post_content ) ) {
				$users[] = $text->ID;
			}
		}
		if ( array_diff( array_map( 'intval', $users ), $but ) ) {
			return true;
		}
		foreach ( self::SETTINGS as $name ) {
			if ( (int) get_option( $name ) === $id ) {
				return true;
			}
		}
		foreach ( (array) get_theme_mods() as $value ) {
			if ( is_numeric( $value ) && (int) $value === $id ) {
				return true;
			}
		}
		return (bool) $wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM $wpdb->termmeta WHERE meta_value = %s LIMIT 1", (string) $id ) )
			|| (bool) $wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM $wpdb->options WHERE (option_name LIKE %s OR option_name LIKE %s) AND option_value LIKE %s LIMIT 1", $wpdb->esc_like( 'widget_' ) . '%', $wpdb->esc_like( 'theme_mods_' ) . '%', $stem ) );
	}
}
