<?php
/** Installs WordPress and the plugin from the command line, and writes the pages to be tried. Prints their addresses as JSON. */
define( 'WP_INSTALLING', true );
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Phường thử', 'admin', 'admin@phuong.example', false, '', 'thu-mot-lan', 'en_US' );
switch_theme( 'thu' );
$problem = activate_plugin( 'danvan/danvan.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}
$pages = array(
	'bare'    => '[danvan]',
	'curly'   => '[danvan agency=“18073” lang=“vi”]',
	'service' => '[danvan tag="rating" service=“Đăng ký khai sinh”]',
	'visit'   => '[danvan tag="rating" service="" agency=""]',
	'letters' => '[danvan tag="rating" service=“Sao lục sổ hộ”]',
	'tracker' => '[danvan tag="tracker"]',
	'evil'    => '[danvan agency=\'18073"><script>alert(1)</script>\' onclick="x"]',
	'block'   => '<!-- wp:danvan/element {"tag":"feedback"} /-->',
);
$ids = array();
foreach ( $pages as $name => $content ) {
	$ids[ $name ] = wp_insert_post(
		array(
			'post_title'   => $name,
			'post_content' => wp_slash( $content ),
			'post_status'  => 'publish',
			'post_type'    => 'page',
		)
	);
}
echo wp_json_encode( $ids );
