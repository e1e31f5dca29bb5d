<?php
// What editor.js needs of WordPress; read by register_block_type.
return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '0.0.0',
);
