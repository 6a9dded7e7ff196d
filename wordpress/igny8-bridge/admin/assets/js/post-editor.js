/* The box beside the editor: a click on an id copies it. */
( function () {
	'use strict';
	document.addEventListener( 'click', function ( event ) {
		var button = event.target.closest ? event.target.closest( '.igny8-copy' ) : null;
		if ( button && navigator.clipboard ) {
			navigator.clipboard.writeText( button.getAttribute( 'data-igny8-value' ) );
		}
	} );
}() );
