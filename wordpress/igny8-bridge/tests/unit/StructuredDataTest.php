<?php
use PHPUnit\Framework\TestCase;

class StructuredDataTest extends TestCase {
	public function test_only_known_values_come_through() {
		$errors = array();
		$good   = array(
			'article' => 'BlogPosting',
			'faq'     => array( array( 'question' => 'Why <b>?', 'answer' => "Because.\n[php]" ) ),
			'how_to'  => array( 'name' => 'N', 'steps' => array( array( 'name' => 'a', 'text' => 'b' ) ) ),
		);
		$kept   = Igny8StructuredData::check( $good, $errors );
		$this->assertSame( array(), $errors );
		$this->assertSame( 'Because. (php)', $kept['faq'][0]['answer'] );
		foreach ( array( 'x', 5, array( 'article' => 'Person' ), array( 'faq' => array() ), array( 'faq' => array( array( 'question' => 'a' ) ) ), array( 'faq' => array( array( 'question' => 'a', 'answer' => 'b', '@type' => 'x' ) ) ), array( 'faq' => array( 'a' => array( 'question' => 'a', 'answer' => 'b' ) ) ), array( '@graph' => array() ), array( 'how_to' => array( 'name' => array(), 'steps' => array() ) ) ) as $bad ) {
			$errors = array();
			Igny8StructuredData::check( $bad, $errors );
			$this->assertNotSame( array(), $errors, json_encode( $bad ) );
		}
	}

	public function test_no_value_ends_the_script_element() {
		$json = Igny8StructuredData::json( array( array( 'name' => '</script><script>alert(1)</script><!-- &' ) ) );
		$this->assertStringNotContainsString( '<', $json );
		$this->assertStringNotContainsString( '&', $json );
		$this->assertSame( '</script><script>alert(1)</script><!-- &', json_decode( $json, true )['@graph'][0]['name'] );
	}

	public function test_an_seo_plugin_describes_the_article_itself() {
		$page = array( 'title' => 't', 'description' => '', 'link' => 'l', 'image' => '', 'author' => 'a', 'site' => 's', 'published' => null, 'modified' => null, 'language' => 'en' );
		$data = array( 'article' => 'Article', 'faq' => array( array( 'question' => 'q', 'answer' => 'a' ) ) );
		$this->assertSame( array( 'Article', 'FAQPage' ), array_column( Igny8StructuredData::nodes( $data, $page, true ), '@type' ) );
		$this->assertSame( array( 'FAQPage' ), array_column( Igny8StructuredData::nodes( $data, $page, false ), '@type' ) );
	}
}
