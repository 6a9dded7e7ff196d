<?php
/** A stand-in: what the bridge knows rankmath by. */
define( 'RANK_MATH_VERSION', '1.0.250' );
