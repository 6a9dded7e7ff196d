<?php
/** What comes from outside, and what of it is stored. */
class ContentFilterTest extends BridgeTestCase {
	private function clean( $content ) {
		return Igny8ContentFilter::clean( $content )['content'];
	}

	/** Attacks; each must lose whatever could run, load, or lead somewhere unasked. */
	public static function payloads() {
		$js       = 'alert(1)';
		$payloads = array(
			"<script>$js</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>$js</scr</script>ipt>", "<script\n>$js</script\n>", "<script/x>$js</script>", "<script>$js", "<<script>$js//<</script>",
			"<img src=x onerror=$js>", "<img src=x onerror=\"$js\"", "<img/src=x/onerror=$js>", "<img src=\"x\" onerror=&#97;lert(1)>", '<img src="//evil.example/p.gif" width=1 height=1>', '<img src="https://evil.example/a.png">', '<img src="data:image/svg+xml;base64,PHN2Zy8+">', '<img src="javascript:alert(1)">', '<img srcset="//evil.example/a.png 1x">', '<img lowsrc="//evil.example/a.png">', '<img src="/wp-content/uploads/../../x.png">',
			"<svg onload=$js>", "<svg><script>$js</script></svg>", "<svg><animate onbegin=$js attributeName=x dur=1s>", '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', "<svg><style><img src=x onerror=$js></style></svg>", "<math><mtext><table><mglyph><style><img src=x onerror=$js></style></mglyph></table></mtext></math>", '<math href="javascript:alert(1)">x</math>', "<svg><foreignObject><p onclick=$js>x</p></foreignObject></svg>",
			'<iframe src="javascript:alert(1)"></iframe>', "<iframe srcdoc=\"<script>$js</script>\">", '<object data="javascript:alert(1)"></object>', '<embed src="javascript:alert(1)">', '<applet code="x"></applet>', '<base href="//evil.example/">', '<meta http-equiv="refresh" content="0;url=//evil.example">', '<link rel="stylesheet" href="//evil.example/x.css">', '<form action="//evil.example"><input name=p type=password><button formaction="javascript:alert(1)">x</button></form>', "<input autofocus onfocus=$js>", "<select autofocus onfocus=$js></select>", "<textarea autofocus onfocus=$js></textarea>", "<video src=x onerror=$js></video>", "<audio src=x onerror=$js>", "<video><source onerror=$js>", "<body onload=$js>", "<html onmouseover=$js>", "<marquee onstart=$js>", "<details open ontoggle=$js>x</details>", "<keygen autofocus onfocus=$js>", "<isindex type=image src=1 onerror=$js>", "<dialog open onclose=$js>x</dialog>", "<template><script>$js</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=$js>\"></noscript>", "<xmp><script>$js</script></xmp>", "<plaintext><script>$js</script>", "<noembed><img src=x onerror=$js></noembed>", "<title><img src=x onerror=$js></title>", "<frameset onload=$js>", "<portal src='javascript:alert(1)'>", "<x onclick=$js>x</x>", "<custom-element onclick=$js>x</custom-element>",
			'<a href="javascript:alert(1)">x</a>', '<a href="JaVaScRiPt:alert(1)">x</a>', '<a href=" javascript:alert(1)">x</a>', "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java\nscript:alert(1)\">x</a>", '<a href="&#106;avascript:alert(1)">x</a>', '<a href="&#x6A;avascript&colon;alert(1)">x</a>', '<a href="javascript&#0000058alert(1)">x</a>', '<a href="vbscript:msgbox(1)">x</a>', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>', '<a href="//evil.example/">x</a>', '<a href="/\\evil.example/">x</a>', '<a href="\\\\evil.example/">x</a>', '<a href="blob:https://x/1">x</a>', '<a href="file:///etc/passwd">x</a>', '<a href="feed:javascript:alert(1)">x</a>', '<a href="https://a.example/" onclick="alert(1)">x</a>', '<a href="https://a.example/" target="_top">x</a>', '<a href="https://a.example/" rel="opener dofollow">x</a>', '<a href="https://a.example/" ping="//evil.example/">x</a>', '<a href="https://a.example/" download>x</a>', "<a href='https://a.example/\" onmouseover=\"alert(1)'>x</a>", '<a href="https://a.example/?a=<script>">x</a>',
			'<p style="background:url(//evil.example/x)">x</p>', '<p style="position:fixed;inset:0">x</p>', "<p style=\"width:expression($js)\">x</p>", "<p onclick=$js>x</p>", "<p ONCLICK = \"$js\">x</p>", "<p/onclick=$js>x</p>", "<p\x0conclick=$js>x</p>", "<p title=\"x\"onclick=\"$js\">x</p>", "<p x=\"`\" onclick=$js>x</p>", '<p id="wpadminbar">x</p>', '<p class="evil-theme-hook js-run">x</p>', '<p data-wp-interactive="x" data-wp-on--click="actions.run">x</p>', '<p contenteditable accesskey=x tabindex=1>x</p>', '<div class="wp-block-group evil" data-x="1">x</div>', "<style>@import '//evil.example/x.css';</style>", "<style>body{background:url(//evil.example)}</style><p>x</p>", "<table background=\"//evil.example/x\"><tr><td background=\"//evil.example/x\">x</td></tr></table>", "<td onclick=$js>x</td>", "<blockquote cite=\"javascript:$js\">x</blockquote>", "<ol type=\"x\" onclick=$js><li value=1>x</li></ol>", "<button onclick=$js>x</button>", "<label for=x onclick=$js>x</label>",
			"<!--[if gte IE 4]><script>$js</script><![endif]-->", "<!--><img src=x onerror=$js>-->", "<!-- --!><img src=x onerror=$js> -->", "<!--- ><img src=x onerror=$js>", "<![CDATA[<script>$js</script>]]>", "<?php echo 1; ?>", "<?xml version=\"1.0\"?><script>$js</script>", "<%script%>$js</%script%>", "<!DOCTYPE html><script>$js</script>", "<!-- <script>$js</script>", "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
			'<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->', '<!-- wp:html {"content":"<script>alert(1)</script>"} /-->', '<!-- wp:shortcode -->[php]<!-- /wp:shortcode -->', '<!-- wp:latest-posts /-->', '<!-- wp:core/latest-comments /-->', '<!-- wp:rss {"feedURL":"http://169.254.169.254/"} /-->', '<!-- wp:embed {"url":"https://evil.example/","type":"rich"} /-->', '<!-- wp:file {"href":"javascript:alert(1)"} /-->', '<!-- wp:navigation /-->', '<!-- wp:block {"ref":1} /-->', '<!-- wp:template-part {"slug":"header"} /-->', '<!-- wp:plugin/danger {"run":"x"} --><p>x</p><!-- /wp:plugin/danger -->', '<!-- wp:paragraph {"style":{"css":"body{}"},"className":"evil","metadata":{"bindings":{"content":{"source":"core/post-meta"}}}} --><p>x</p><!-- /wp:paragraph -->', '<!-- wp:heading {"level":1,"anchor":"x\" onclick=\"alert(1)"} --><h2>x</h2><!-- /wp:heading -->', '<!-- wp:image {"id":"1\"><script>alert(1)</script>","lightbox":{"enabled":true}} --><figure class="wp-block-image"><img src="https://evil.example/x.png"/></figure><!-- /wp:image -->', '<!-- wp:paragraph --><p>unclosed', '<!-- /wp:paragraph --><p>x</p><!-- wp:paragraph -->', '<!-- wp:paragraph --><!-- wp:list --><p>x</p><!-- /wp:paragraph --><!-- /wp:list -->', '<!-- wp:paragraph {"a":"--><script>alert(1)</script>"} --><p>x</p><!-- /wp:paragraph -->', '<p><!-- wp:html --></p><iframe src="//evil.example"></iframe><!-- /wp:html -->', '<a <!-- wp:paragraph --> onclick=alert(1)>x</a>', '<p title="<!-- wp:html -->" onclick="alert(1)">x</p>', '<!--more--><!--nextpage--><p>x</p>', '<!-- igny8:x --><script>alert(1)</script>',
			'[php]echo 1;[/php]', '[gallery ids="1"]', '[igny8_probe]', '[[igny8_probe]]', '[embed]https://evil.example/[/embed]', '<a href="[igny8_probe]">x</a>', '<a href="https://a.example/[igny8_probe]">x</a>', '<img alt="[igny8_probe]" src="x">', '<p title="[igny8_probe]">[igny8_probe x="]"]</p>', "[igny8_probe\nx]", '&#91;igny8_probe]', '&lsqb;igny8_probe]', '<p>[</p>igny8_probe]', "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "<p>https://evil.example/oembed</p>", "<p>\nhttps://evil.example/oembed\n</p>",
			"<p>x\x00<script\x00>$js</script></p>", "<p>\u{202e}x</p>", "<a href=\"\x01javascript:$js\">x</a>", "<p \xff onclick=$js>x</p>", str_repeat( '<div>', 500 ) . "<script>$js</script>", '<' . str_repeat( 'a', 5000 ) . ' onclick=alert(1)>', '<p' . str_repeat( ' a=1', 2000 ) . ' onclick=alert(1)>x</p>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;script&amp;gt;', '<p>&#60;script&#62;alert(1)</p>', '<<<>>><p>x</p>', '<p>a < b > c</p>', '<p a=">" onclick=alert(1)>x</p>', "<p a='\"' onclick=\"alert(1)\">x</p>", '</p><script>alert(1)</script>', '<p>x</p></div></body></html><script>alert(1)</script>',
		);
		return array_map( function ( $one ) { return array( $one ); }, $payloads );
	}

	/** Reads HTML as a browser does, and complains about everything that is not on the list. */
	private function complaints( $html ) {
		$page = new DOMDocument();
		libxml_use_internal_errors( true );
		$page->loadHTML( '<?xml encoding="utf-8"?><html><body><div id="igny8-root">' . $html . '</div></body></html>' );
		libxml_clear_errors();
		$bad  = array();
		$root = $page->getElementById( 'igny8-root' );
		foreach ( $root ? $root->getElementsByTagName( '*' ) : array() as $element ) {
			$name = strtolower( $element->nodeName );
			if ( ! isset( Igny8ContentFilter::ELEMENTS[ $name ] ) ) {
				$bad[] = "element $name";
				continue;
			}
			foreach ( $element->attributes as $attribute ) {
				if ( 'class' === $attribute->name ) {
					foreach ( preg_split( '/\s+/', $attribute->value ) as $class ) {
						if ( ! Igny8ContentFilter::is_known_class( $class ) ) {
							$bad[] = "class $class";
						}
					}
				} elseif ( ! in_array( $attribute->name, Igny8ContentFilter::ELEMENTS[ $name ], true ) ) {
					$bad[] = "$name $attribute->name";
				} elseif ( 'href' === $attribute->name && ! preg_match( '~\A(?:https?://[^/]|mailto:|/[^/\\\\]|/\z|#|\?)~', $attribute->value ) ) {
					$bad[] = "href $attribute->value";
				} elseif ( 'src' === $attribute->name && 0 !== strpos( $attribute->value, wp_get_upload_dir()['baseurl'] . '/' ) ) {
					$bad[] = "src $attribute->value";
				}
			}
		}
		preg_match_all( '/<!--(.*?)-->/s', $html, $comments );
		foreach ( $comments[1] as $comment ) {
			if ( ! preg_match( '~\A /?wp:(?:' . implode( '|', array_keys( Igny8ContentFilter::BLOCKS ) ) . ')(?: \{[^<>]*\})? /?\z~', $comment ) ) {
				$bad[] = "comment $comment";
			}
		}
		foreach ( $this->blocks( parse_blocks( $html ) ) as $block ) {
			if ( null !== $block && ! isset( Igny8ContentFilter::BLOCKS[ str_replace( 'core/', '', $block ) ] ) ) {
				$bad[] = "block $block";
			}
		}
		if ( false !== strpos( $html, '[' ) && preg_match( '/\[(?![^{}]*\}[^>]*-->)/', preg_replace( '/<!--.*?-->/s', '', $html ) ) ) {
			$bad[] = 'bracket';
		}
		return $bad;
	}

	private function blocks( array $blocks ) {
		$names = array();
		foreach ( $blocks as $block ) {
			$names = array_merge( $names, array( $block['blockName'] ), $this->blocks( $block['innerBlocks'] ) );
		}
		return $names;
	}

	public function test_no_attack_gets_through_and_cleaning_again_changes_nothing() {
		$count = 0;
		$ran   = 0;
		add_shortcode(
			'igny8_probe',
			function () use ( &$ran ) {
				$ran++;
				return '';
			}
		);
		$wraps = array( '%s', "<!-- wp:paragraph -->\n<p>before %s after</p>\n<!-- /wp:paragraph -->", '<ul><li>%s</li></ul>' );
		foreach ( self::payloads() as $payload ) {
			foreach ( $wraps as $wrap ) {
				$content = str_replace( '%s', $payload[0], $wrap );
				$clean   = $this->clean( $content );
				$this->assertSame( array(), $this->complaints( $clean ), $content . "\n=> " . $clean );
				$this->assertSame( $clean, $this->clean( $clean ), $content );
				do_shortcode( do_blocks( $clean ) );
				$this->assertStringNotContainsString( '<iframe', apply_filters( 'the_content', $clean ), $content );
				$count++;
			}
		}
		remove_shortcode( 'igny8_probe' );
		$this->assertSame( 0, $ran );
		fwrite( STDERR, ' [' . count( self::payloads() ) . " payloads, $count contents] " );
		$this->assertGreaterThan( 100, count( self::payloads() ) );
	}

	public function test_attacks_that_are_glued_together_get_through_neither() {
		mt_srand( 20261122 );
		$pieces = array_merge( array_column( self::payloads(), 0 ), array( '<p>', '</p>', '"', "'", '<', '>', '<!--', '-->', '/', '=', ' ', '&', ';', 'on' ) );
		for ( $round = 0; $round < 1500; $round++ ) {
			$content = '';
			for ( $i = mt_rand( 2, 5 ); $i > 0; $i-- ) {
				$piece    = $pieces[ mt_rand( 0, count( $pieces ) - 1 ) ];
				$content .= mt_rand( 0, 2 ) ? $piece : substr( $piece, mt_rand( 0, max( 0, strlen( $piece ) - 1 ) ), 200 );
			}
			$content = mb_convert_encoding( substr( $content, 0, 1500 ), 'UTF-8', 'UTF-8' );
			$clean   = $this->clean( $content );
			$this->assertSame( array(), $this->complaints( $clean ), $content . "\n=> " . $clean );
			$this->assertSame( $clean, $this->clean( $clean ), $content );
		}
	}

	public function test_nothing_runs_in_a_browser() {
		if ( ! trim( (string) shell_exec( 'command -v chromium' ) ) ) {
			$this->markTestSkipped( 'chromium is not installed' );
		}
		$watch = self::$site['root'] . '/wp-content/mu-plugins/zz-watch.php';
		// What runs, and what is loaded from elsewhere, leaves a mark in the page.
		file_put_contents( $watch, '<?php add_action( "wp_head", function () { echo "<script>var igny8=function(w){document.documentElement.setAttribute(\\"data-ran\\",w)};window.alert=window.confirm=window.prompt=function(){igny8(\\"dialog\\")};addEventListener(\\"load\\",function(){performance.getEntriesByType(\\"resource\\").forEach(function(e){if(e.name.indexOf(\\"evil.example\\")>0)igny8(\\"load\\")});document.querySelectorAll(\\"details,a,p,td\\").forEach(function(e){e.dispatchEvent(new Event(\\"click\\"));e.dispatchEvent(new Event(\\"mouseover\\"))})})</script>"; }, 0 );' );
		try {
			$control = get_permalink( $this->by_hand( array( 'post_content' => '<img src="x" onerror="alert(1)">' ) ) );
			$this->assertStringContainsString( 'data-ran="dialog"', $this->dom( $control ), 'the watch sees nothing' );
			foreach ( array_chunk( array_column( self::payloads(), 0 ), 60 ) as $chunk ) {
				$chunk = array_map( function ( $one ) { return '<p>' . mb_convert_encoding( $one, 'UTF-8', 'UTF-8' ) . '</p>'; }, $chunk );
				// One by one, for an unclosed element takes all that follows with it.
				$html  = implode( "\n", array_map( array( $this, 'clean' ), $chunk ) );
				$state = $this->made( array( 'content' => $html, 'status' => 'publish', 'title' => $chunk[0], 'excerpt' => $chunk[1], 'meta_title' => $chunk[2], 'meta_description' => $chunk[3] ), $this->key( 'administrator' ) );
				$dom   = $this->dom( $state['link'] );
				$this->assertStringContainsString( 'wp-block-post-content', $dom );
				$this->assertStringNotContainsString( 'data-ran', explode( '<head', $dom )[0] );
			}
		} finally {
			unlink( $watch );
		}
	}

	private function dom( $url ) {
		return (string) shell_exec( 'timeout 60 chromium --headless=new --no-sandbox --disable-gpu --virtual-time-budget=4000 --dump-dom ' . escapeshellarg( $url ) . ' 2>/dev/null' );
	}

	public function test_an_article_goes_through_unchanged() {
		$image   = wp_get_upload_dir()['baseurl'] . '/2026/11/rug.webp';
		$content = <<<HTML
<!-- wp:paragraph -->
<p>Text with <strong>bold</strong>, <em>soft</em>, <a href="https://a.example/?a=1&amp;b=2" target="_blank" rel="nofollow noopener">a link</a>, <code>a &lt; b</code>, it's 5 &gt; 3 &amp; 100%.</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Heading</h3>
<!-- /wp:heading -->

<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item -->
<li>one</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:image {"id":12,"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="$image" alt="A &quot;rug&quot;" class="wp-image-12" /><figcaption class="wp-element-caption">Caption</figcaption></figure>
<!-- /wp:image -->

<!-- wp:table -->
<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table></figure>
<!-- /wp:table -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>said</p>
<!-- /wp:paragraph --><cite>someone</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:details -->
<details class="wp-block-details"><summary>Q?</summary><!-- wp:paragraph -->
<p>A.</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity" />
<!-- /wp:separator -->

<!-- wp:code -->
<pre class="wp-block-code"><code>x = "y";
  z</code></pre>
<!-- /wp:code -->
HTML;
		$this->assertSame( $content, $this->clean( $content ) );
		$this->assertSame( array(), Igny8ContentFilter::clean( $content )['removed'] );
		foreach ( array( 'author', 'editor', 'administrator' ) as $role ) {
			$this->assertSame( $content, $this->made( array( 'content' => $content ), $this->key( $role ) )['content'], $role );
		}
	}

	public function test_brackets_and_addresses_still_read_the_same() {
		$this->assertSame( '<p>see &#091;1] and &#091;2]</p>', $this->clean( '<p>see [1] and [2]</p>' ) );
		$this->assertSame( '<p>https&#058;//a.example/x</p>', $this->clean( '<p>https://a.example/x</p>' ) );
		$this->assertSame( '<p>at https://a.example/x there</p>', $this->clean( '<p>at https://a.example/x there</p>' ) );
		$this->assertSame( '<h2>t</h2>', $this->clean( '<h1>t</h1>' ) );
	}

	public function test_what_went_is_told_and_no_role_gets_more() {
		foreach ( array( 'author', 'editor', 'administrator' ) as $role ) {
			$answer = $this->call( 'POST', '/posts', $this->article( array( 'content' => '<p>a</p><script>x</script><!-- wp:html --><iframe src="x"></iframe><!-- /wp:html -->', 'title' => '<script>alert(1)</script>', 'excerpt' => '<b onclick=x>e</b>' ) ), $this->key( $role ) )->json['data'];
			$this->assertSame( '<p>a</p>', $this->raw_content( $answer['post']['id'] ), $role );
			$this->assertSame( array( 'block core/html' => 1, 'element iframe' => 1, 'element script' => 1 ), $answer['removed'] );
			$this->assertStringNotContainsString( '<', get_post( $answer['post']['id'] )->post_title );
			$this->assertStringNotContainsString( '<', get_post( $answer['post']['id'] )->post_excerpt );
		}
	}
}
