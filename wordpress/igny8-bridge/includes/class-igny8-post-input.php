<?php
/**
 * Reads what a client wants a post to be.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Checks every field of a request, and knows no other fields: a misspelt one is an error. */
class Igny8PostInput {
	const STATUSES = array( 'draft', 'pending', 'publish', 'future', 'private' );

	/** The largest content, in bytes. */
	const MAX_CONTENT = 8388608;

	/** What was wrong: field => sentences. @var array */
	public $errors = array();

	/** What was taken out of the content. @var array */
	public $removed = array();

	/** The checked values; a field that was not sent is not there. @var array */
	private $values = array();

	/** The fields of both routes, and those of one. */
	const FIELDS = array( 'content_id', 'task_id', 'batch_id', 'revision_hash', 'title', 'content', 'excerpt', 'slug', 'status', 'date_gmt', 'parent', 'author', 'terms', 'featured_media', 'meta_title', 'meta_description', 'focus_keyword', 'structured_data' );

	/**
	 * @param mixed $body      The decoded body.
	 * @param bool  $is_update Whether fields may be left out.
	 */
	public function __construct( $body, $is_update ) {
		if ( ! is_array( $body ) || ! $body || array_keys( $body ) === range( 0, count( $body ) - 1 ) ) {
			$this->errors['body'][] = 'must be a JSON object';
			return;
		}
		$known = array_merge( self::FIELDS, $is_update ? array( 'base_hash', 'force', 'adopt', 'restore' ) : array( 'post_type', 'recreate' ) );
		foreach ( $body as $field => $value ) {
			if ( in_array( $field, $known, true ) ) {
				$this->read( $field, $value );
			} else {
				$this->errors[ $field ][] = 'is not a known field';
			}
		}
		foreach ( $is_update ? array( 'revision_hash' ) : array( 'content_id', 'revision_hash', 'title', 'content' ) as $field ) {
			if ( ! array_key_exists( $field, $body ) ) {
				$this->errors[ $field ][] = 'is required';
			}
		}
		$this->read_time();
	}

	/** A value; null when it was not sent. */
	public function get( $field ) {
		return isset( $this->values[ $field ] ) ? $this->values[ $field ] : null;
	}

	/** Whether a field was sent. */
	public function has( $field ) {
		return array_key_exists( $field, $this->values );
	}

	private function fail( $field, $text ) {
		$this->errors[ $field ][] = $text;
	}

	private function read( $field, $value ) {
		switch ( $field ) {
			case 'content_id':
				return igny8_is_uuid7( $value ) ? $this->set( $field, strtolower( $value ) ) : $this->fail( $field, 'must be a UUID of version 7' );
			case 'task_id':
			case 'batch_id':
				if ( null === $value ) {
					return null;
				}
				return igny8_is_uuid( $value ) ? $this->set( $field, strtolower( $value ) ) : $this->fail( $field, 'must be a UUID' );
			case 'revision_hash':
			case 'base_hash':
				return igny8_is_sha256( $value ) ? $this->set( $field, $value ) : $this->fail( $field, 'must be a SHA-256 in lower-case hex' );
			case 'title':
				return $this->read_text( $field, $value, 500, true );
			case 'meta_title':
			case 'focus_keyword':
				return $this->read_text( $field, $value, 500, false );
			case 'meta_description':
				return $this->read_text( $field, $value, 2000, false );
			case 'excerpt':
				return $this->read_text( $field, $value, 10000, false );
			case 'content':
				return $this->read_content( $value );
			case 'slug':
				$slug = is_string( $value ) ? sanitize_title( igny8_plain_text( $value ) ) : '';
				return '' !== $slug && strlen( $slug ) <= 200 ? $this->set( $field, $slug ) : $this->fail( $field, 'must be letters, digits and hyphens, 200 bytes at most' );
			case 'status':
				return in_array( $value, self::STATUSES, true ) || 'trash' === $value ? $this->set( $field, $value ) : $this->fail( $field, 'must be draft, pending, publish, future, private or (in an update) trash' );
			case 'date_gmt':
				$time = igny8_parse_time( $value );
				return $time ? $this->set( $field, $time ) : $this->fail( $field, 'must be a time in UTC, such as 2030-01-31T09:00:00Z' );
			case 'post_type':
				return $this->read_type( $value );
			case 'parent':
			case 'featured_media':
				if ( null === $value ) {
					return $this->set( $field, 0 );
				}
				return is_int( $value ) && $value >= 0 ? $this->set( $field, $value ) : $this->fail( $field, 'must be the number of a post' );
			case 'author':
				$user = is_int( $value ) ? get_userdata( $value ) : ( is_string( $value ) ? get_user_by( 'login', $value ) : false );
				return $user ? $this->set( $field, $user->ID ) : $this->fail( $field, 'is not a user of this site' );
			case 'terms':
				return $this->read_terms( $value );
			case 'structured_data':
				$errors = array();
				$data   = Igny8StructuredData::check( null === $value ? array() : $value, $errors );
				foreach ( $errors as $error ) {
					$this->fail( $field, $error );
				}
				return $this->set( $field, $data );
			default:
				return is_bool( $value ) ? $this->set( $field, $value ) : $this->fail( $field, 'must be true or false' );
		}
	}

	private function set( $field, $value ) {
		$this->values[ $field ] = $value;
	}

	private function read_text( $field, $value, $most, $required ) {
		if ( null === $value && ! $required ) {
			return $this->set( $field, '' );
		}
		$text = is_string( $value ) ? igny8_one_line( $value ) : null;
		if ( null === $text || mb_strlen( $text ) > $most || ( $required && '' === $text ) ) {
			return $this->fail( $field, "must be a text of $most characters at most" );
		}
		return $this->set( $field, in_array( $field, array( 'title', 'excerpt' ), true ) ? igny8_escape_text( $text ) : igny8_plain_text( $text ) );
	}

	private function read_content( $value ) {
		if ( ! is_string( $value ) || strlen( $value ) > self::MAX_CONTENT ) {
			return $this->fail( 'content', 'must be a text of ' . self::MAX_CONTENT . ' bytes at most' );
		}
		$clean         = Igny8ContentFilter::clean( $value );
		$this->removed = $clean['removed'];
		return $this->set( 'content', $clean['content'] );
	}

	private function read_type( $value ) {
		$type = is_string( $value ) ? get_post_type_object( $value ) : null;
		if ( ! $type || ! $type->public || 'attachment' === $value ) {
			return $this->fail( 'post_type', 'is not a public post type of this site' );
		}
		return $this->set( 'post_type', $value );
	}

	private function read_terms( $value ) {
		if ( ! is_array( $value ) ) {
			return $this->fail( 'terms', 'must be an object: taxonomy to list of names' );
		}
		$all = array();
		foreach ( $value as $taxonomy => $names ) {
			$wanted = is_array( $names ) ? array_map( array( 'Igny8Terms', 'wanted' ), array_values( $names ) ) : array( null );
			if ( ! Igny8Terms::taxonomy( $taxonomy ) ) {
				$this->fail( 'terms', "$taxonomy is not a taxonomy of this site" );
			} elseif ( in_array( null, $wanted, true ) || count( $wanted ) > 100 ) {
				$this->fail( 'terms', "$taxonomy must be a list of names, or of objects with name, parent, slug, description" );
			} else {
				$all[ $taxonomy ] = $wanted;
			}
		}
		return $this->set( 'terms', $all );
	}

	/** WordPress publishes at once what is scheduled for the past: that is refused. */
	private function read_time() {
		if ( 'future' !== $this->get( 'status' ) || isset( $this->errors['date_gmt'] ) ) {
			return;
		}
		if ( ! $this->has( 'date_gmt' ) ) {
			$this->fail( 'date_gmt', 'is required for the status future' );
		} elseif ( $this->get( 'date_gmt' ) < gmdate( 'Y-m-d H:i:s', time() + 60 ) ) {
			$this->fail( 'date_gmt', 'must be at least a minute ahead: WordPress would publish at once' );
		}
	}

	/** The values for search engines. */
	public function seo() {
		$seo = array();
		foreach ( array( 'title' => 'meta_title', 'description' => 'meta_description', 'focus_keyword' => 'focus_keyword' ) as $field => $name ) {
			if ( $this->has( $name ) ) {
				$seo[ $field ] = $this->get( $name );
			}
		}
		return $seo;
	}

	/** The answer to a request that is not valid. Null when it is. */
	public function error() {
		return $this->errors ? igny8_error( 'igny8_invalid', 400, 'the request is not valid', array( 'errors' => $this->errors ) ) : null;
	}
}
