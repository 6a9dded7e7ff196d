<?php
/**
 * The routes under /wp-json/igny8/v1/.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** Declares each route with the scope that a key needs for it, and gives all answers one form. */
class Igny8RestAPI {
	const NAMESPACE = 'igny8/v1';

	/** The contract that docs/wire.md describes. Fields are only added within a number. */
	const CONTRACT = 'igny8.bridge/1';

	const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

	/** Every route but the webhook: path, method, scope (null: any live key), callback, arguments. */
	public static function routes() {
		$limit = static function ( $default, $most ) {
			return array( 'type' => 'integer', 'default' => $default, 'minimum' => 1, 'maximum' => $most );
		};
		$uuid  = self::UUID;
		return array(
			array( '/health', 'GET', null, array( 'Igny8Site', 'get_health' ), array() ),
			array( '/site-metadata', 'GET', 'read', array( 'Igny8Site', 'get_site_metadata' ), array() ),
			array( "/post-by-task-id/(?P<id>$uuid)", 'GET', 'read', array( 'Igny8Site', 'get_by_task' ), array() ),
			array( "/post-by-content-id/(?P<id>$uuid)", 'GET', 'read', array( 'Igny8Site', 'get_by_content' ), array() ),
			array(
				'/posts',
				'GET',
				'read',
				array( 'Igny8Site', 'get_posts_data' ),
				array(
					'modified_after' => array( 'type' => 'string' ),
					'status'         => array( 'type' => 'string' ),
					'post_type'      => array( 'type' => 'string' ),
					'managed'        => array( 'type' => 'string', 'enum' => array( 'any', 'true', 'false' ), 'default' => 'true' ),
					'include'        => array( 'type' => 'string', 'default' => '' ),
					'cursor'         => array( 'type' => 'string' ),
					'limit'          => $limit( 50, 100 ),
				),
			),
			array( '/posts', 'POST', 'draft', array( 'Igny8PostWriter', 'post' ), array() ),
			array( '/posts/(?P<id>\d+)', 'GET', 'read', array( 'Igny8Site', 'get_by_id' ), array() ),
			array( '/posts/(?P<id>\d+)', 'PUT', 'draft', array( 'Igny8PostWriter', 'put' ), array() ),
			array(
				'/media',
				'POST',
				'media',
				array( 'Igny8Media', 'post' ),
				array_fill_keys( array( 'sha256', 'filename', 'title', 'alt_text', 'caption', 'batch_id' ), array( 'type' => 'string', 'default' => '' ) ),
			),
			array(
				'/terms',
				'GET',
				'read',
				array( 'Igny8Terms', 'get' ),
				array(
					'taxonomy' => array( 'type' => 'string', 'required' => true ),
					'offset'   => array( 'type' => 'integer', 'default' => 0, 'minimum' => 0 ),
					'limit'    => $limit( 100, 500 ),
				),
			),
			array( '/terms', 'POST', 'draft', array( 'Igny8Terms', 'post' ), array() ),
			array(
				'/link-graph',
				'GET',
				'read',
				array( 'Igny8LinkGraph', 'get' ),
				array(
					'after_id' => array( 'type' => 'integer', 'default' => 0, 'minimum' => 0 ),
					'limit'    => $limit( 50, 200 ),
				),
			),
			array( '/links', 'POST', 'links', array( 'Igny8LinkQueue', 'post' ), array() ),
			array( "/batches/(?P<id>$uuid)", 'GET', 'read', array( 'Igny8Undo', 'get' ), array() ),
			array( "/batches/(?P<id>$uuid)/undo", 'POST', 'draft', array( 'Igny8Undo', 'post' ), array() ),
			array(
				'/events',
				'GET',
				'read',
				array( 'Igny8Events', 'get' ),
				array(
					'cursor' => array( 'type' => 'integer', 'minimum' => 0 ),
					'limit'  => $limit( 100, 500 ),
				),
			),
			array( '/webhook-settings', 'GET', null, array( 'Igny8WebhookSettings', 'get' ), array() ),
			array( '/webhook-settings', 'PUT', null, array( 'Igny8WebhookSettings', 'put' ), array() ),
			array( '/webhook-settings/rotate', 'POST', null, array( 'Igny8WebhookSettings', 'rotate' ), array() ),
			array( '/webhook-settings/test', 'POST', null, array( 'Igny8WebhookSettings', 'test' ), array() ),
			array( '/keys/rotate', 'POST', null, array( __CLASS__, 'rotate_key' ), array() ),
			array( '/keys/revoke', 'POST', null, array( __CLASS__, 'revoke_key' ), array() ),
		);
	}

	/** Registers them. */
	public static function register_routes() {
		foreach ( self::routes() as $route ) {
			list( $path, $method, $scope, $callback, $arguments ) = $route;
			register_rest_route(
				self::NAMESPACE,
				$path,
				array(
					'methods'             => $method,
					'callback'            => $callback,
					'permission_callback' => static function ( $request ) use ( $scope ) {
						return self::once(
							$request,
							static function () use ( $request, $scope ) {
								return self::permission( $request, $scope );
							}
						);
					},
					'args'                => $arguments,
				)
			);
		}
		register_rest_route(
			self::NAMESPACE,
			'/webhook',
			array(
				'methods'             => 'POST',
				'callback'            => array( 'Igny8Webhooks', 'post' ),
				'permission_callback' => static function ( $request ) {
					return self::once(
						$request,
						static function () use ( $request ) {
							return Igny8Webhooks::permission( $request );
						}
					);
				},
			)
		);
	}

	/**
	 * Checks a request once. WordPress asks again after the answer, to fill in the header Allow; by then
	 * the key's user is gone, and a nonce is spent.
	 */
	private static function once( WP_REST_Request $request, callable $check ) {
		static $known = null;
		$known = null === $known ? new SplObjectStorage() : $known;
		if ( doing_filter( 'rest_post_dispatch' ) ) {
			return isset( $known[ $request ] ) ? $known[ $request ] : false;
		}
		$known[ $request ] = $check();
		return $known[ $request ];
	}

	/**
	 * WordPress checks body and arguments before it asks who is there. Whoever has no key is told that, and
	 * nothing else.
	 */
	public static function key_first( $response, $handler, WP_REST_Request $request ) {
		if ( ! is_wp_error( $response ) || ! self::is_ours( $request ) || empty( $handler['permission_callback'] ) ) {
			return $response;
		}
		$allowed = call_user_func( $handler['permission_callback'], $request );
		return is_wp_error( $allowed ) ? $allowed : $response;
	}

	/** Lets a request in: a live key with the scope. From here on the code runs as the key's user. */
	public static function permission( WP_REST_Request $request, $scope ) {
		Igny8Context::request_id( $request->get_header( 'X-Request-ID' ) );
		$key = Igny8Keys::verify( $request->get_header( 'X-IGNY8-API-Key' ) );
		if ( is_wp_error( $key ) ) {
			return $key;
		}
		if ( null !== $scope && ! in_array( $scope, explode( ',', $key['scopes'] ), true ) ) {
			return igny8_error( 'igny8_scope', 403, "this key has not the scope $scope", array( 'scope' => $scope ) );
		}
		// The user may have lost its role since the key was made.
		if ( ! user_can( (int) $key['user_id'], 'edit_posts' ) ) {
			return igny8_error( 'igny8_capability', 403, 'the user of this key may not edit posts', array( 'capability' => 'edit_posts' ) );
		}
		Igny8Context::begin( $key );
		return true;
	}

	/** Ends a request: the key's user goes. */
	public static function end_request( $response, $handler, WP_REST_Request $request ) {
		if ( self::is_ours( $request ) ) {
			Igny8Context::end();
		}
		return $response;
	}

	private static function is_ours( WP_REST_Request $request ) {
		return 0 === strpos( $request->get_route(), '/' . self::NAMESPACE . '/' );
	}

	/** An answer with data. */
	public static function data( array $data, $status ) {
		return new WP_REST_Response( array( 'data' => $data ), $status );
	}

	/**
	 * An answer with a list.
	 *
	 * @param int|null   $count How many there are in all; null where counting would cost too much.
	 * @param array|null $next  The arguments of the next page; null at the end.
	 */
	public static function page( WP_REST_Request $request, array $rows, $count, $next ) {
		$asked = array_filter( $request->get_query_params(), 'is_scalar' );
		// Where permalinks are plain this is the route itself, which rest_url() brings along.
		unset( $asked['rest_route'] );
		$link = $next ? add_query_arg( array_map( 'rawurlencode', array_merge( $asked, $next ) ), rest_url( ltrim( $request->get_route(), '/' ) ) ) : null;
		return new WP_REST_Response(
			array(
				'results'  => $rows,
				'count'    => null === $count ? count( $rows ) : $count,
				'next'     => $link,
				'previous' => null,
				'next_args' => $next ? (object) $next : null,
			),
			200
		);
	}

	/** Gives every answer of ours, and every error that WordPress makes on our routes, the one form. */
	public static function envelope( $response, $server, $request ) {
		if ( ! $response instanceof WP_REST_Response || ! self::is_ours( $request ) || 'OPTIONS' === $request->get_method() ) {
			return $response;
		}
		$id   = Igny8Context::request_id();
		$data = $response->get_data();
		$data = is_array( $data ) ? $data : array();
		if ( $response->is_error() || $response->get_status() >= 400 ) {
			$response = self::failure( $response, $data, $id );
		} else {
			$response->set_data( array( 'success' => true ) + $data + array( 'message' => 201 === $response->get_status() ? 'created' : 'ok', 'request_id' => $id ) );
		}
		$response->header( 'X-Request-ID', $id );
		$response->header( 'X-IGNY8-Bridge', IGNY8_BRIDGE_VERSION );
		$response->header( 'Cache-Control', 'no-store, private' );
		Igny8Context::forget_request();
		return $response;
	}

	private static function failure( WP_REST_Response $response, array $data, $id ) {
		$more   = isset( $data['data'] ) && is_array( $data['data'] ) ? $data['data'] : array();
		$errors = isset( $more['errors'] ) ? $more['errors'] : array();
		// WordPress's own check of arguments says it in its own way.
		foreach ( isset( $more['params'] ) && is_array( $more['params'] ) ? $more['params'] : array() as $field => $text ) {
			$field = is_int( $field ) ? $text : $field;
			$errors[ $field ][] = (string) $text;
		}
		$body = array(
			'success'    => false,
			'code'       => isset( $data['code'] ) ? $data['code'] : 'igny8_error',
			'error'      => isset( $data['message'] ) ? wp_strip_all_tags( (string) $data['message'] ) : 'the request failed',
			'errors'     => (object) $errors,
			'request_id' => $id,
		);
		foreach ( array( 'capability', 'scope', 'state', 'retry_after' ) as $field ) {
			if ( isset( $more[ $field ] ) ) {
				$body[ $field ] = $more[ $field ];
			}
		}
		$response->set_data( $body );
		if ( isset( $more['retry_after'] ) ) {
			$response->header( 'Retry-After', (string) $more['retry_after'] );
		}
		return $response;
	}

	/** `POST keys/rotate`: a second key for the same connection. */
	public static function rotate_key() {
		$made = Igny8Keys::rotate( Igny8Context::key() );
		return is_wp_error( $made ) ? $made : self::data( array( 'key_id' => $made['id'], 'key' => $made['key'] ), 201 );
	}

	/** `POST keys/revoke`: ends a key of the same connection, the one in use included. */
	public static function revoke_key( WP_REST_Request $request ) {
		$body = $request->get_json_params();
		$id   = is_array( $body ) && isset( $body['key_id'] ) && is_string( $body['key_id'] ) ? $body['key_id'] : '';
		$row  = Igny8Keys::find( $id );
		if ( ! $row || $row['connection'] !== Igny8Context::connection() ) {
			return igny8_error( 'igny8_not_found', 404, 'this connection has no such key' );
		}
		Igny8Keys::revoke( $id );
		return self::data( array( 'key_id' => $id, 'revoked' => true ), 200 );
	}
}
