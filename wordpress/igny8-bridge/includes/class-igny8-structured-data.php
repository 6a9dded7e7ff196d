<?php
/**
 * Structured data: typed values in, JSON-LD out.
 *
 * @package Igny8Bridge
 */

defined( 'ABSPATH' ) || exit;

/** No JSON-LD is taken from outside: only values whose place and type are known. */
class Igny8StructuredData {
	const ARTICLES = array( 'Article', 'BlogPosting', 'NewsArticle', 'TechArticle' );

	/**
	 * Checks the field `structured_data`.
	 *
	 * @param mixed    $given  `article` (type), `faq` (question, answer), `how_to` (name, steps: name, text).
	 * @param string[] $errors Gets a sentence for each thing that is wrong.
	 * @return array The checked values.
	 */
	public static function check( $given, array &$errors ) {
		if ( ! is_array( $given ) ) {
			$errors[] = 'must be an object';
			return array();
		}
		$kept = array();
		foreach ( $given as $kind => $value ) {
			if ( 'article' === $kind && in_array( $value, self::ARTICLES, true ) ) {
				$kept['article'] = $value;
			} elseif ( 'faq' === $kind && self::is_list( $value, array( 'question', 'answer' ) ) ) {
				$kept['faq'] = self::texts( $value );
			} elseif ( 'how_to' === $kind && is_array( $value ) && isset( $value['name'], $value['steps'] ) && is_string( $value['name'] ) && self::is_list( $value['steps'], array( 'name', 'text' ) ) ) {
				$kept['how_to'] = array(
					'name'  => igny8_plain_text( $value['name'] ),
					'steps' => self::texts( $value['steps'] ),
				);
			} else {
				$errors[] = "$kind is not known, or has another shape";
			}
		}
		return $kept;
	}

	private static function is_list( $value, array $fields ) {
		if ( ! is_array( $value ) || ! $value || count( $value ) > 50 || array_keys( $value ) !== range( 0, count( $value ) - 1 ) ) {
			return false;
		}
		foreach ( $value as $one ) {
			if ( ! is_array( $one ) || array_diff( array_keys( $one ), $fields ) ) {
				return false;
			}
			foreach ( $fields as $field ) {
				if ( ! isset( $one[ $field ] ) || ! is_string( $one[ $field ] ) || '' === trim( $one[ $field ] ) || strlen( $one[ $field ] ) > 5000 ) {
					return false;
				}
			}
		}
		return true;
	}

	private static function texts( array $list ) {
		return array_map(
			static function ( $one ) {
				return array_map( 'igny8_plain_text', $one );
			},
			$list
		);
	}

	/**
	 * The JSON-LD of a post.
	 *
	 * @param array $data    What `check` returned.
	 * @param array $page    `title`, `description`, `link`, `image`, `author`, `site`, `published`, `modified`, `language`.
	 * @param bool  $article Whether the article itself is ours to describe: no, when an SEO plugin does.
	 * @return array The nodes of the graph.
	 */
	public static function nodes( array $data, array $page, $article ) {
		$nodes = array();
		if ( isset( $data['article'] ) && $article ) {
			$nodes[] = array_filter(
				array(
					'@type'            => $data['article'],
					'headline'         => $page['title'],
					'description'      => $page['description'],
					'mainEntityOfPage' => $page['link'],
					'image'            => $page['image'],
					'datePublished'    => $page['published'],
					'dateModified'     => $page['modified'],
					'inLanguage'       => $page['language'],
					'author'           => array(
						'@type' => 'Person',
						'name'  => $page['author'],
					),
					'publisher'        => array(
						'@type' => 'Organization',
						'name'  => $page['site'],
					),
				)
			);
		}
		if ( isset( $data['faq'] ) ) {
			$nodes[] = array(
				'@type'      => 'FAQPage',
				'mainEntity' => array_map(
					static function ( $one ) {
						return array(
							'@type'          => 'Question',
							'name'           => $one['question'],
							'acceptedAnswer' => array(
								'@type' => 'Answer',
								'text'  => $one['answer'],
							),
						);
					},
					$data['faq']
				),
			);
		}
		if ( isset( $data['how_to'] ) ) {
			$nodes[] = array(
				'@type' => 'HowTo',
				'name'  => $data['how_to']['name'],
				'step'  => array_map(
					static function ( $one ) {
						return array( '@type' => 'HowToStep' ) + $one;
					},
					$data['how_to']['steps']
				),
			);
		}
		return $nodes;
	}

	/** The script element's content: nothing in it can end the element. */
	public static function json( array $nodes ) {
		$graph = array(
			'@context' => 'https://schema.org',
			'@graph'   => $nodes,
		);
		return json_encode( $graph, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ); // phpcs:ignore
	}
}
