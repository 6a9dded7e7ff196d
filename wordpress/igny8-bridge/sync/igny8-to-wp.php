<?php
/**
 * From igny8 to WordPress: makes posts and changes them.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Runs as the key's user: each step asks for that user's capability, and nothing lifts it. */
class Igny8PostWriter {
	/** `POST posts/`. */
	public static function post( WP_REST_Request $request ) {
		$input = new Igny8PostInput( $request->get_json_params(), false );
		$error = $input->error();
		if ( $error ) {
			return $error;
		}
		$type    = null === $input->get( 'post_type' ) ? 'post' : $input->get( 'post_type' );
		$refusal = self::refusal_to_create( $type, $input );
		if ( $refusal ) {
			return $refusal;
		}
		$claim = Igny8Claims::claim( $input->get( 'content_id' ), (string) $input->get( 'task_id' ), $input->get( 'revision_hash' ) );
		if ( is_wp_error( $claim ) ) {
			return $claim;
		}
		if ( isset( $claim['row'] ) ) {
			return self::existing( $claim['row'], $input, $type );
		}
		return self::create( $input, $type, $claim['token'] );
	}

	/** The answer when the content has its post already. */
	private static function existing( array $row, Igny8PostInput $input, $type ) {
		$post = 'done' === $row['state'] ? Igny8PostState::load( (int) $row['post_id'] ) : null;
		if ( ! $post ) {
			if ( 'done' === $row['state'] ) {
				Igny8Claims::gone( (int) $row['post_id'] );
				$row['state'] = 'gone';
			}
			if ( true !== $input->get( 'recreate' ) ) {
				return igny8_error( 'igny8_gone', 410, 'its post was deleted for good', array( 'state' => self::gone_state( $row ) ) );
			}
			$token = bin2hex( random_bytes( 16 ) );
			return Igny8Claims::take_over( $row, $input->get( 'revision_hash' ), $token )
				? self::create( $input, $type, $token )
				: igny8_error( 'igny8_pending', 409, 'another request is making this post', array( 'retry_after' => 2 ) );
		}
		if ( ! Igny8PostState::is_visible( $post ) ) {
			return igny8_error( 'igny8_capability', 403, 'this content has a post that the user of this key may not edit', array( 'capability' => 'edit_post' ) );
		}
		$state = Igny8PostState::describe( $post );
		if ( 'trash' === $post->post_status ) {
			return igny8_error( 'igny8_trashed', 409, 'its post is in the trash', array( 'state' => $state ) );
		}
		if ( $row['revision_hash'] !== $input->get( 'revision_hash' ) ) {
			return igny8_error( 'igny8_conflict', 409, 'this content has a post with another revision', array( 'state' => $state ) );
		}
		return Igny8RestAPI::data( array( 'created' => false, 'post' => $state, 'removed' => (object) array(), 'warnings' => array() ), 200 );
	}

	/** What can be said of a post that is gone. */
	public static function gone_state( array $row ) {
		return array(
			'content_id' => $row['content_uuid'],
			'task_id'    => '' === $row['task_uuid'] ? null : $row['task_uuid'],
			'post_id'    => (int) $row['post_id'],
			'gone_since' => igny8_iso( $row['updated_gmt'] ),
		);
	}

	private static function refusal_to_create( $type, Igny8PostInput $input ) {
		$caps = get_post_type_object( $type )->cap;
		if ( ! current_user_can( $caps->create_posts ) ) {
			return igny8_error( 'igny8_capability', 403, "the user of this key may not make a $type", array( 'capability' => $caps->create_posts ) );
		}
		$author = $input->get( 'author' );
		if ( $author && get_current_user_id() !== $author && ! current_user_can( $caps->edit_others_posts ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not write for another author', array( 'capability' => $caps->edit_others_posts ) );
		}
		if ( 'trash' === $input->get( 'status' ) ) {
			return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'status' => array( 'trash is for posts that exist' ) ) ) );
		}
		return self::refusal_of_status( $caps, $input ) ?: self::refusal_of_parts( $type, $input ); // phpcs:ignore
	}

	/** Going live needs the key's scope and the user's capability. */
	private static function refusal_of_status( $caps, Igny8PostInput $input, $status_now = '' ) {
		$wanted = $input->has( 'status' ) ? $input->get( 'status' ) : $status_now;
		if ( ! in_array( $wanted, Igny8PostState::LIVE, true ) && ! in_array( $status_now, Igny8PostState::LIVE, true ) ) {
			return null;
		}
		if ( ! Igny8Context::has_scope( 'publish' ) ) {
			return igny8_error( 'igny8_scope', 403, 'this key is not for live posts', array( 'scope' => 'publish' ) );
		}
		if ( in_array( $wanted, Igny8PostState::LIVE, true ) && $wanted !== $status_now && ! current_user_can( $caps->publish_posts ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not publish', array( 'capability' => $caps->publish_posts ) );
		}
		return null;
	}

	/** Parent, featured image and taxonomies must exist, and fit the post type. */
	private static function refusal_of_parts( $type, Igny8PostInput $input ) {
		$errors = array();
		$image  = $input->get( 'featured_media' );
		if ( $image && ! wp_attachment_is_image( $image ) ) {
			$errors['featured_media'][] = 'is not an image of this site';
		}
		$parent = $input->get( 'parent' );
		if ( $parent ) {
			$found = get_post( $parent );
			if ( ! is_post_type_hierarchical( $type ) ) {
				$errors['parent'][] = "a $type has no parent";
			} elseif ( ! $found || $found->post_type !== $type || 'trash' === $found->post_status ) {
				$errors['parent'][] = "is not a $type of this site";
			}
		}
		foreach ( array_keys( (array) $input->get( 'terms' ) ) as $taxonomy ) {
			if ( ! is_object_in_taxonomy( $type, $taxonomy ) ) {
				$errors['terms'][] = "a $type has no $taxonomy";
			} elseif ( ! current_user_can( get_taxonomy( $taxonomy )->cap->assign_terms ) ) {
				return igny8_error( 'igny8_capability', 403, "the user of this key may not assign $taxonomy", array( 'capability' => get_taxonomy( $taxonomy )->cap->assign_terms ) );
			}
		}
		return $errors ? igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => $errors ) ) : null;
	}

	/** Makes the post of a claim that this request holds. */
	private static function create( Igny8PostInput $input, $type, $token ) {
		$content = $input->get( 'content_id' );
		$batch   = (string) $input->get( 'batch_id' );
		$open    = true;
		// When another plugin dies in one of its hooks, the next request need not wait.
		register_shutdown_function(
			static function () use ( &$open, $content, $token ) {
				if ( $open ) {
					Igny8Claims::broke( $content, $token );
				}
			}
		);
		$terms = self::term_ids( $input, $batch );
		if ( is_wp_error( $terms ) ) {
			Igny8Claims::release( $content, $token );
			$open = false;
			return $terms;
		}
		$post_id = wp_insert_post( wp_slash( self::fields( $input, $terms, true ) + array( 'post_type' => $type ) ), true );
		if ( is_wp_error( $post_id ) ) {
			$left = Igny8Claims::marked_post( $content );
			if ( ! $left ) {
				Igny8Claims::release( $content, $token );
				$open = false;
				return igny8_error( 'igny8_refused', 400, 'WordPress refused the post: ' . wp_strip_all_tags( $post_id->get_error_message() ) );
			}
			$post_id = $left;
		}
		Igny8Seo::save_rows( $post_id, $input->seo() );
		$post = Igny8PostState::load( $post_id );
		update_post_meta( $post_id, '_igny8_wordpress_status', wp_slash( $post->post_status ) );
		$hash = Igny8PostState::hash( $post );
		Igny8Claims::finish( $content, $token, $post_id, $input->get( 'revision_hash' ), $hash );
		$open = false;
		if ( '' !== $batch ) {
			Igny8BeforeImages::done( Igny8BeforeImages::keep( 'create', 'post', $post_id, $content, $batch, array() ), $hash );
		}
		return Igny8RestAPI::data(
			array(
				'created'  => true,
				'post'     => Igny8PostState::describe( $post ),
				'removed'  => (object) $input->removed,
				'warnings' => self::warnings( $input, $post ),
			),
			201
		);
	}

	/** `PUT posts/{id}`. */
	public static function put( WP_REST_Request $request ) {
		$input = new Igny8PostInput( $request->get_json_params(), true );
		$error = $input->error();
		if ( $error ) {
			return $error;
		}
		$post_id = (int) $request['id'];
		return Igny8Locks::hold(
			"post:$post_id",
			static function () use ( $input, $post_id ) {
				return self::update( $input, $post_id );
			}
		);
	}

	private static function update( Igny8PostInput $input, $post_id ) {
		$post = Igny8PostState::load( $post_id );
		if ( ! $post ) {
			return igny8_error( 'igny8_not_found', 404, 'there is no such post' );
		}
		if ( ! current_user_can( 'edit_post', $post_id ) ) {
			$caps = get_post_type_object( $post->post_type )->cap;
			$name = get_current_user_id() === (int) $post->post_author ? $caps->edit_published_posts : $caps->edit_others_posts;
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not edit this post', array( 'capability' => $name ) );
		}
		$row     = Igny8Claims::find_by_post( $post_id );
		$refusal = self::refusal_to_update( $post, $row, $input );
		if ( $refusal ) {
			return $refusal;
		}
		// The answer to the first try was lost: everything is as that try left it.
		if ( $row && $row['revision_hash'] === $input->get( 'revision_hash' ) && '' !== $row['written_hash'] && Igny8PostState::hash( $post ) === $row['written_hash'] && ! self::wants_other_status( $post, $input ) ) {
			return Igny8RestAPI::data( array( 'updated' => false, 'before_image' => null, 'post' => Igny8PostState::describe( $post ), 'removed' => (object) array(), 'warnings' => array() ), 200 );
		}
		$content = $row ? $row['content_uuid'] : $input->get( 'content_id' );
		$batch   = (string) $input->get( 'batch_id' );
		$terms   = self::term_ids( $input, $batch );
		if ( is_wp_error( $terms ) ) {
			return $terms;
		}
		$image = Igny8BeforeImages::image( $post_id );
		$kept  = Igny8BeforeImages::keep( $row ? 'update' : 'adopt', 'post', $post_id, $content, $batch, $image );
		if ( ! $row ) {
			$adopted = Igny8Claims::adopt( $content, (string) $input->get( 'task_id' ), $post_id );
			if ( is_wp_error( $adopted ) ) {
				Igny8BeforeImages::drop( $kept );
				return $adopted;
			}
		}
		$done = self::write( $input, $post, $terms, $content );
		if ( is_wp_error( $done ) ) {
			Igny8BeforeImages::drop( $kept );
			return igny8_error( 'igny8_refused', 400, 'WordPress refused the change: ' . wp_strip_all_tags( $done->get_error_message() ) );
		}
		Igny8Seo::save_rows( $post_id, $input->seo() );
		$post = Igny8PostState::load( $post_id );
		$hash = Igny8PostState::hash( $post );
		Igny8BeforeImages::done( $kept, $hash );
		Igny8Claims::wrote( $content, $input->get( 'revision_hash' ), $hash );
		return Igny8RestAPI::data(
			array(
				'updated'      => true,
				'before_image' => $kept,
				'post'         => Igny8PostState::describe( $post ),
				'removed'      => (object) $input->removed,
				'warnings'     => self::warnings( $input, $post ),
			),
			200
		);
	}

	private static function wants_other_status( WP_Post $post, Igny8PostInput $input ) {
		return ( $input->has( 'status' ) && $input->get( 'status' ) !== $post->post_status ) || ( $input->has( 'date_gmt' ) && $input->get( 'date_gmt' ) !== $post->post_date_gmt );
	}

	private static function refusal_to_update( WP_Post $post, $row, Igny8PostInput $input ) {
		$state = array( 'state' => Igny8PostState::describe( $post ) );
		if ( ! $row && ( true !== $input->get( 'adopt' ) || ! $input->has( 'content_id' ) ) ) {
			return igny8_error( 'igny8_not_managed', 409, 'igny8 did not make this post: send adopt and content_id to take it over', $state );
		}
		if ( $row && $input->has( 'content_id' ) && $input->get( 'content_id' ) !== $row['content_uuid'] ) {
			return igny8_error( 'igny8_managed_by_other', 409, 'this post belongs to another piece of content', $state );
		}
		if ( 'trash' === $post->post_status && true !== $input->get( 'restore' ) ) {
			return igny8_error( 'igny8_trashed', 409, 'the post is in the trash: send restore to take it out', $state );
		}
		if ( true !== $input->get( 'force' ) ) {
			if ( ! $input->has( 'base_hash' ) ) {
				return igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => array( 'base_hash' => array( 'is required: the state_hash that the change is based on' ) ) ) );
			}
			$is_replay = $row && '' !== $row['written_hash'] && $row['revision_hash'] === $input->get( 'revision_hash' ) && $row['written_hash'] === $state['state']['state_hash'];
			if ( ! $is_replay && $input->get( 'base_hash' ) !== $state['state']['state_hash'] ) {
				return igny8_error( 'igny8_conflict', 409, 'the post has changed since', $state );
			}
		}
		$caps = get_post_type_object( $post->post_type )->cap;
		if ( $input->has( 'author' ) && (int) $post->post_author !== $input->get( 'author' ) && ! current_user_can( $caps->edit_others_posts ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not write for another author', array( 'capability' => $caps->edit_others_posts ) );
		}
		if ( 'trash' === $input->get( 'status' ) && ! current_user_can( 'delete_post', $post->ID ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not put this post in the trash', array( 'capability' => 'delete_post' ) );
		}
		return self::refusal_of_status( $caps, $input, self::status_to_be( $post, $input ) ) ?: self::refusal_of_parts( $post->post_type, $input ); // phpcs:ignore
	}

	/** The status that a post has without the change: for one in the trash, that which the site brings it back with. */
	private static function status_to_be( WP_Post $post, Igny8PostInput $input ) {
		if ( 'trash' !== $post->post_status || $input->has( 'status' ) ) {
			return $post->post_status;
		}
		// As WordPress itself asks: a site may want everything back as it was, live posts live.
		return (string) apply_filters( 'wp_untrash_post_status', 'draft', $post->ID, (string) get_post_meta( $post->ID, '_wp_trash_meta_status', true ) );
	}

	/** Makes the change, out of the trash first and into it last. */
	private static function write( Igny8PostInput $input, WP_Post $post, array $terms, $content ) {
		$untrash = static function () use ( $post ) {
			return wp_untrash_post( $post->ID );
		};
		if ( 'trash' === $post->post_status && ! self::keeping_text( $untrash ) ) {
			return new WP_Error( 'igny8_refused', 'it stays in the trash' );
		}
		$fields = self::fields( $input, $terms, false );
		$fields['meta_input']['_igny8_content_id'] = $content;
		$fields['meta_input']['_igny8_managed']    = '1';
		if ( 'trash' === $input->get( 'status' ) ) {
			unset( $fields['post_status'] );
		}
		$update = static function () use ( $post, $fields ) {
			return wp_update_post( wp_slash( array( 'ID' => $post->ID ) + $fields ), true );
		};
		$done   = $input->has( 'content' ) ? $update() : self::keeping_text( $update );
		if ( is_wp_error( $done ) || 'trash' !== $input->get( 'status' ) ) {
			return $done;
		}
		return self::trash( $post->ID ) ? $done : new WP_Error( 'igny8_refused', 'it cannot be put in the trash' );
	}

	/** Puts a post in the trash; where the site has none, makes it a draft: nothing is deleted for good. */
	public static function trash( $post_id ) {
		return self::keeping_text(
			static function () use ( $post_id ) {
				if ( EMPTY_TRASH_DAYS ) {
					return (bool) wp_trash_post( $post_id );
				}
				return ! is_wp_error( wp_update_post( array( 'ID' => $post_id, 'post_status' => 'draft' ), true ) );
			}
		);
	}

	/**
	 * Does something to a post whose content stays as it is.
	 *
	 * WordPress filters the whole content anew at every save, by the role of whoever saves: an author's
	 * change of a title, or the way into the trash, would take away the iframe that an administrator put
	 * in. No text from outside comes in here but title and excerpt, which hold no markup.
	 */
	private static function keeping_text( callable $work ) {
		$filtered = false !== has_filter( 'content_save_pre', 'wp_filter_post_kses' );
		if ( $filtered ) {
			kses_remove_filters();
		}
		try {
			return $work();
		} finally {
			if ( $filtered ) {
				kses_init_filters();
			}
		}
	}

	/** The arguments for WordPress, not yet slashed. Terms and meta go along, so that its hooks see a whole post. */
	private static function fields( Igny8PostInput $input, array $terms, $is_new ) {
		$fields = array();
		$names  = array(
			'title'   => 'post_title',
			'content' => 'post_content',
			'excerpt' => 'post_excerpt',
			'slug'    => 'post_name',
			'status'  => 'post_status',
			'parent'  => 'post_parent',
			'author'  => 'post_author',
		);
		foreach ( $names as $field => $name ) {
			if ( $input->has( $field ) ) {
				$fields[ $name ] = $input->get( $field );
			}
		}
		if ( $is_new ) {
			$fields += array( 'post_status' => 'draft', 'post_author' => get_current_user_id() );
		}
		if ( $input->has( 'date_gmt' ) ) {
			$fields['post_date_gmt'] = $input->get( 'date_gmt' );
			$fields['post_date']     = get_date_from_gmt( $input->get( 'date_gmt' ) );
			$fields['edit_date']     = true;
		}
		$meta = Igny8Seo::meta( $input->seo() ) + array( '_igny8_managed' => '1', '_igny8_last_synced' => igny8_now() );
		foreach ( array( 'content_id', 'task_id' ) as $field ) {
			if ( $input->has( $field ) ) {
				$meta[ "_igny8_$field" ] = $input->get( $field );
			}
		}
		if ( $input->has( 'featured_media' ) ) {
			// WordPress itself reads 0 as: none.
			$fields['_thumbnail_id'] = $input->get( 'featured_media' ) ? $input->get( 'featured_media' ) : -1;
		}
		if ( $input->has( 'structured_data' ) ) {
			$meta['_igny8_schema'] = $input->get( 'structured_data' ) ? igny8_json( $input->get( 'structured_data' ) ) : '';
		}
		if ( $terms ) {
			$fields['tax_input'] = $terms;
		}
		$fields['meta_input'] = $meta;
		return $fields;
	}

	/** The ids of the wanted terms, by taxonomy. */
	private static function term_ids( Igny8PostInput $input, $batch ) {
		$ids = array();
		foreach ( (array) $input->get( 'terms' ) as $taxonomy => $wanted ) {
			$ids[ $taxonomy ] = array();
			foreach ( $wanted as $one ) {
				$made = Igny8Terms::ensure( $taxonomy, $one, $batch );
				if ( is_wp_error( $made ) ) {
					return $made;
				}
				$ids[ $taxonomy ][] = $made['id'];
			}
		}
		return $ids;
	}

	/** What did not become as it was asked for. */
	private static function warnings( Igny8PostInput $input, WP_Post $post ) {
		$warnings = array();
		if ( $input->has( 'status' ) && $input->get( 'status' ) !== $post->post_status ) {
			$warnings[] = array( 'code' => 'status_differs', 'asked' => $input->get( 'status' ), 'is' => $post->post_status );
		}
		if ( $input->has( 'slug' ) && $input->get( 'slug' ) !== $post->post_name && 'trash' !== $post->post_status ) {
			$warnings[] = array( 'code' => 'slug_differs', 'asked' => $input->get( 'slug' ), 'is' => $post->post_name );
		}
		// A theme without featured images takes none.
		if ( $input->has( 'featured_media' ) && (int) get_post_thumbnail_id( $post ) !== $input->get( 'featured_media' ) ) {
			$warnings[] = array( 'code' => 'featured_media_differs', 'asked' => (string) $input->get( 'featured_media' ), 'is' => (string) (int) get_post_thumbnail_id( $post ) );
		}
		if ( $input->has( 'content' ) && $input->get( 'content' ) !== $post->post_content ) {
			$warnings[] = array( 'code' => 'content_filtered', 'asked' => hash( 'sha256', $input->get( 'content' ) ), 'is' => Igny8PostState::content_hash( $post ) );
		}
		return $warnings;
	}

	/**
	 * Writes columns of a post as they are, past every filter, and then tells WordPress.
	 *
	 * An update through WordPress would run the content through the filters of the user's role, which
	 * take away an administrator's iframe; here not a byte changes but those that are given. Whoever
	 * saves the post in this very moment wins: the database compares the content once more.
	 *
	 * @param WP_Post $before  The post as it was read.
	 * @param array   $columns The columns to write.
	 * @return bool Whether it was written; not, when the content is another one by now.
	 */
	public static function write_columns( WP_Post $before, array $columns ) {
		global $wpdb;
		$columns['post_modified']     = current_time( 'mysql' );
		$columns['post_modified_gmt'] = igny8_now();
		$set                          = implode( ', ', preg_replace( '/\z/', ' = %s', array_keys( $columns ) ) );
		$written                      = $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->posts SET $set WHERE ID = %d AND MD5(post_content) = %s", array_merge( array_values( $columns ), array( $before->ID, md5( $before->post_content ) ) ) ) ); // phpcs:ignore
		$content                      = isset( $columns['post_content'] ) ? $columns['post_content'] : $before->post_content;
		// A database that finds everything as it should be counts no row.
		if ( ! $written && $wpdb->get_var( $wpdb->prepare( "SELECT post_content FROM $wpdb->posts WHERE ID = %d", $before->ID ) ) !== $content ) {
			clean_post_cache( $before->ID );
			return false;
		}
		clean_post_cache( $before->ID );
		$after = get_post( $before->ID );
		if ( $before->post_status !== $after->post_status ) {
			wp_transition_post_status( $after->post_status, $before->post_status, $after );
		}
		do_action( "edit_post_{$after->post_type}", $after->ID, $after );
		do_action( 'edit_post', $after->ID, $after );
		do_action( 'post_updated', $after->ID, $after, $before );
		do_action( "save_post_{$after->post_type}", $after->ID, $after, true );
		do_action( 'save_post', $after->ID, $after, true );
		do_action( 'wp_insert_post', $after->ID, $after, true );
		wp_after_insert_post( $after, true, $before );
		clean_post_cache( $before->ID );
		return true;
	}
}
