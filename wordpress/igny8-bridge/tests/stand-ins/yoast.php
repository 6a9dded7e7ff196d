<?php
/** A stand-in: what the bridge knows yoast by. */
define( 'WPSEO_VERSION', '26.3' );
