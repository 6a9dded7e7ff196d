<?php
/** A stand-in: what the bridge knows seopress by. */
define( 'SEOPRESS_VERSION', '9.3' );
