<?php
use PHPUnit\Framework\TestCase;

class SpliceTest extends TestCase {
	private function refusal( $content, $anchor, $nth = 1 ) {
		$at = -1;
		for ( $i = 0; $i < $nth; $i++ ) {
			$at = strpos( $content, $anchor, $at + 1 );
		}
		return Igny8Splice::refusal( $content, $at, $anchor );
	}

	public function test_text_between_tags_can_be_linked() {
		foreach ( array(
			'<p>the red rug</p>',
			'the red rug',
			'<p>a < b and the red rug</p>',
			'<!-- wp:paragraph {"a":"the blue rug"} --><p>the red rug</p><!-- /wp:paragraph -->',
			'<p><a href="/x">link</a> the red rug</p>',
			"<p title='a > b'>the red rug</p>",
			'[gallery ids="1"] the red rug',
			'[caption]x[/caption] the red rug',
			'<script>if (a < b) {}</script><p>the red rug</p>',
			'<ul><li>the <em>very</em> red rug</li></ul>',
			'<p>[1] the red rug</p>',
		) as $content ) {
			$this->assertNull( $this->refusal( $content, 'red rug' ), $content );
		}
	}

	public function test_no_link_where_it_would_break_something() {
		foreach ( array(
			array( 'in_tag', '<p title="red rug">x</p>' ),
			array( 'in_tag', '<img alt="a > red rug" src="x">' ),
			array( 'in_tag', '<img alt="red rug' ),
			array( 'in_comment', '<!-- wp:x {"a":"red rug"} /-->' ),
			array( 'in_comment', '<!-- red rug' ),
			array( 'in_element', '<a href="/x">the red rug</a>' ),
			array( 'in_element', '<a href="/x"><strong>red rug</strong></a>' ),
			array( 'in_element', '<h2>red rug</h2>' ),
			array( 'in_element', '<pre><code>red rug</code></pre>' ),
			array( 'in_element', '<script>var a = "red rug"</script>' ),
			array( 'in_element', '<style>red rug' ),
			array( 'in_element', '<iframe src="x">red rug</iframe>' ),
			array( 'in_element', '<button>red rug</button>' ),
			array( 'in_shortcode', '[gallery title="red rug"]' ),
			array( 'in_shortcode', '[caption]red rug[/caption]' ),
			array( 'in_shortcode', '[a x=1]<p>red rug</p>[/a]' ),
		) as $case ) {
			$this->assertSame( $case[0], $this->refusal( $case[1], 'red rug' ), $case[1] );
		}
	}

	public function test_the_anchor_must_be_what_is_there() {
		$this->assertSame( 'anchor_elsewhere', Igny8Splice::refusal( '<p>red rug</p>', 2, 'red rug' ) );
		$this->assertSame( 'anchor_elsewhere', Igny8Splice::refusal( '<p>red rug</p>', 900, 'red rug' ) );
		$this->assertSame( 'anchor_empty', Igny8Splice::refusal( '<p> red</p>', 3, ' red' ) );
		$this->assertSame( 'anchor_is_markup', Igny8Splice::refusal( '<p>a</p><p>b</p>', 3, 'a</p><p>b' ) );
		$this->assertSame( 'anchor_is_markup', Igny8Splice::refusal( '<p>a &amp; b</p>', 6, 'amp; b' ) );
		$this->assertSame( 'anchor_is_markup', Igny8Splice::refusal( '<p>a &amp; b</p>', 3, 'a &amp' ) );
		$this->assertNull( Igny8Splice::refusal( '<p>a &amp; b</p>', 3, 'a &amp; b' ) );
	}

	public function test_nothing_but_the_link_changes_and_taking_it_out_gives_every_byte_back() {
		$content = "<!-- wp:html --><iframe src=\"x\"></iframe><!-- /wp:html -->\n<p>Ein grüner Teppich \\u0026 \"mehr\" [x] \x80</p>";
		$at      = strpos( $content, 'Teppich' );
		$link    = Igny8Splice::link( 'Teppich', 'https://a.example/?a=1&b="2"', 'nofollow' );
		$this->assertSame( '<a href="https://a.example/?a=1&amp;b=&quot;2&quot;" rel="nofollow">Teppich</a>', $link );
		$linked = Igny8Splice::insert( $content, $at, 'Teppich', $link );
		$this->assertSame( $content, str_replace( $link, 'Teppich', $linked ) );
		$this->assertSame( $content, Igny8Splice::remove( $linked, $link, 'Teppich' ) );
		$this->assertNull( Igny8Splice::remove( $content, $link, 'Teppich' ) );
		$this->assertNull( Igny8Splice::remove( $linked . $link, $link, 'Teppich' ) );
	}

	public function test_random_places_never_break_the_tags() {
		mt_srand( 20261122 );
		$pieces = array( '<p>', '</p>', 'red', ' rug ', '<a href="/x">', '</a>', '<h2 class="a>b">', '</h2>', '<!-- red -->', '[x red]', '[/x]', '<br/>', '&amp;', 'ü', '<', '>', '<code>', '</code>' );
		for ( $round = 0; $round < 3000; $round++ ) {
			$content = '';
			for ( $i = mt_rand( 1, 12 ); $i > 0; $i-- ) {
				$content .= $pieces[ mt_rand( 0, count( $pieces ) - 1 ) ];
			}
			preg_match_all( '/red|rug/', $content, $found, PREG_OFFSET_CAPTURE );
			foreach ( $found[0] as $one ) {
				if ( null === Igny8Splice::refusal( $content, $one[1], $one[0] ) ) {
					// With the anchor cut out, tags and comments are the same ones as before.
					$linked = Igny8Splice::insert( $content, $one[1], $one[0], "\x01" . $one[0] . "\x02" );
					preg_match_all( '/<!--.*?-->|<[a-z\/][^>]*>/i', $linked, $tags );
					$this->assertStringNotContainsString( "\x01", implode( '', $tags[0] ), $content );
				}
			}
		}
	}
}
