<?php
/**
 * Plugin Name: danvan
 * Description: Biểu mẫu gửi ý kiến đến cơ quan, tra cứu, đánh giá và báo cáo công khai: mã ngắn và khối.
 * Version: 0.0.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * @package danvan
 */

defined( 'ABSPATH' ) || exit;

/** What may be written on each tag; anything else is dropped. */
const DANVAN_TAGS = array(
	'feedback' => array( 'agency', 'endpoint', 'lang', 'theme', 'kinds', 'contact-kinds', 'hotline', 'portal', 'app', 'tracker-href', 'notice-version', 'notice-text', 'notice-url' ),
	'tracker'  => array( 'agency', 'endpoint', 'lang', 'theme', 'code' ),
	'rating'   => array( 'agency', 'endpoint', 'lang', 'theme', 'code', 'service' ),
	'report'   => array( 'agency', 'endpoint', 'lang', 'theme', 'from', 'to', 'src' ),
);

/**
 * One tag with its script. Every value is escaped where it is printed.
 *
 * @param string               $name  feedback, tracker, rating or report.
 * @param array<string,string> $given Attributes as an author typed them.
 */
function danvan_tag( $name, $given ) {
	if ( ! isset( DANVAN_TAGS[ $name ] ) ) {
		return '';
	}
	wp_enqueue_script( 'danvan' );
	$given = array_merge( apply_filters( 'danvan_defaults', array( 'endpoint' => '/api/v1' ) ), array_filter( $given, 'strlen' ) );
	$html  = '<dv-' . $name;
	foreach ( DANVAN_TAGS[ $name ] as $attribute ) {
		if ( isset( $given[ $attribute ] ) ) {
			$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $given[ $attribute ] ) );
		}
	}
	return $html . '>' . ( 'feedback' === $name ? danvan_plain_form( $given ) : '' ) . '</dv-' . $name . '>';
}

/** The form for people whose browser runs no script. */
function danvan_plain_form( $given ) {
	$agency = isset( $given['agency'] ) ? $given['agency'] : '';
	$action = untrailingslashit( $given['endpoint'] ) . '/agencies/' . rawurlencode( $agency ) . '/feedback';
	return '<form method="post" accept-charset="utf-8" action="' . esc_url( $action ) . '">'
		. '<p><label><input type="radio" name="kind" value="concern" required> Phản ánh</label> '
		. '<label><input type="radio" name="kind" value="suggestion"> Góp ý</label></p>'
		. '<p><label>Nội dung <textarea name="text" rows="6" required></textarea></label></p>'
		. '<button>Gửi</button></form>';
}

/** [danvan agency="18073"] or [danvan tag="report" agency="18073"]. */
function danvan_shortcode( $given ) {
	$given = is_array( $given ) ? $given : array();
	$name  = isset( $given['tag'] ) ? $given['tag'] : 'feedback';
	unset( $given['tag'] );
	return danvan_tag( $name, array_map( 'strval', $given ) );
}

/** The block's attributes are named as JavaScript names them: trackerHref is tracker-href. */
function danvan_block( $attributes ) {
	$given = array();
	foreach ( $attributes as $key => $value ) {
		$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $key ) ) ] = (string) $value;
	}
	$name = isset( $given['tag'] ) ? $given['tag'] : 'feedback';
	unset( $given['tag'] );
	return danvan_tag( $name, $given );
}

/** In the head of a page that has our tags, where the loader keeps their space before anything is seen; else beside the tag's page, later. */
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = get_post();
		if ( $post && ( has_shortcode( $post->post_content, 'danvan' ) || has_block( 'danvan/element', $post ) ) ) {
			wp_enqueue_script( 'danvan' );
		}
	}
);

add_action(
	'init',
	function () {
		wp_register_script(
			'danvan',
			plugins_url( 'widgets/loader.min.js', __FILE__ ),
			array(),
			'0.0.0',
			array( 'in_footer' => false )
		);
		add_shortcode( 'danvan', 'danvan_shortcode' );
		register_block_type( __DIR__, array( 'render_callback' => 'danvan_block' ) );
	}
);
