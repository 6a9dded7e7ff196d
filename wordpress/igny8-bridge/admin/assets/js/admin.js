/* The settings page: copying a secret, asking before something ends, testing the connection. */
( function () {
	'use strict';

	document.querySelectorAll( '[data-igny8-copy]' ).forEach( function ( button ) {
		button.addEventListener( 'click', function () {
			var field = document.getElementById( button.getAttribute( 'data-igny8-copy' ) );
			field.select();
			if ( navigator.clipboard ) {
				navigator.clipboard.writeText( field.value );
			} else {
				document.execCommand( 'copy' );
			}
		} );
	} );

	document.querySelectorAll( '[data-igny8-confirm]' ).forEach( function ( form ) {
		form.addEventListener( 'submit', function ( event ) {
			if ( ! window.confirm( form.getAttribute( 'data-igny8-confirm' ) ) ) {
				event.preventDefault();
			}
		} );
	} );

	var test = document.getElementById( 'igny8-test' );
	var result = document.getElementById( 'igny8-test-result' );
	if ( ! test ) {
		return;
	}
	function show( kind, good ) {
		result.textContent = test.getAttribute( 'data-' + kind );
		result.className = good ? 'is-good' : 'is-bad';
		test.disabled = false;
	}
	test.addEventListener( 'click', function () {
		test.disabled = true;
		result.className = '';
		result.textContent = test.getAttribute( 'data-wait' );
		// No real key is at hand here: that this one is refused shows that it arrived.
		fetch( test.getAttribute( 'data-url' ), {
			credentials: 'omit',
			cache: 'no-store',
			headers: { Accept: 'application/json', 'X-IGNY8-API-Key': 'connection-test' }
		} ).then( function ( answer ) {
			return answer.json();
		} ).then( function ( body ) {
			if ( 'igny8_invalid_key' === body.code || 'igny8_throttled' === body.code ) {
				show( 'good', true );
			} else {
				show( 'igny8_missing_key' === body.code ? 'stripped' : 'blocked', false );
			}
		} ).catch( function () {
			show( 'blocked', false );
		} );
	} );
}() );
