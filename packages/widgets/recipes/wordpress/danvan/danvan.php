<?php
/**
 * Plugin Name: danvan
 * Description: Biểu mẫu gửi ý kiến đến cơ quan, tra cứu, đánh giá và báo cáo công khai: mã ngắn, khối và trang cài đặt.
 * Version: 0.0.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * @package danvan
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/settings.php';

/** What may be written on each tag; anything else is dropped. */
const DANVAN_TAGS = array(
	'feedback' => array( 'agency', 'endpoint', 'lang', 'theme', 'kinds', 'contact-kinds', 'hotline', 'portal', 'app', 'tracker-href', 'notice-version', 'notice-text', 'notice-url' ),
	'tracker'  => array( 'agency', 'endpoint', 'lang', 'theme', 'code' ),
	'rating'   => array( 'agency', 'endpoint', 'lang', 'theme', 'code', 'service' ),
	'report'   => array( 'agency', 'endpoint', 'lang', 'theme', 'from', 'to', 'src' ),
);

/** Pages of the agency's server for people without script. */
const DANVAN_PAGES = array(
	'tracker' => array( '/tra-cuu', 'Tra cứu ý kiến đã gửi' ),
	'rating'  => array( '/', 'Góp ý với cơ quan' ),
	'report'  => array( '/ket-qua', 'Kết quả xử lý ý kiến' ),
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
	$set   = danvan_settings();
	foreach ( array_map( 'danvan_plain_quotes', $given ) as $key => $value ) {
		$given[ $key ] = '' === $value && isset( $set[ $key ] ) ? $set[ $key ] : $value;
	}
	$given = array_merge( $set, $given );
	if ( '' === $given['agency'] || '' === $given['endpoint'] ) {
		return danvan_unset( $given['hotline'] );
	}
	wp_enqueue_script( 'danvan' );
	// Where the loader's files are, also when a tool joins it to other scripts.
	$html = '<dv-' . $name . ' data-files="' . esc_url( plugins_url( 'widgets', __FILE__ ) ) . '"';
	foreach ( DANVAN_TAGS[ $name ] as $attribute ) {
		if ( isset( $given[ $attribute ] ) && ( '' !== $given[ $attribute ] || 'service' === $attribute ) ) {
			$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $given[ $attribute ] ) );
		}
	}
	return $html . danvan_colours( $set ) . '>' . danvan_inside( $name, $given ) . '</dv-' . $name . '>';
}

/** Nobody knows yet where words go: a form would lose them. Whoever can set it is led there, everybody else is told of another way. */
function danvan_unset( $hotline ) {
	if ( current_user_can( 'manage_options' ) ) {
		return '<p><strong>danvan:</strong> chưa có mã cơ quan hoặc địa chỉ máy chủ tiếp nhận, nên người xem chưa thấy biểu mẫu. <a href="' . esc_url( admin_url( 'options-general.php?page=danvan' ) ) . '">Điền ở trang cài đặt</a>.</p>';
	}
	return '' === $hotline ? '' : '<p>Gửi ý kiến qua đường dây nóng: <a href="tel:' . esc_attr( preg_replace( '/[^0-9+]/', '', $hotline ) ) . '">' . esc_html( $hotline ) . '</a></p>';
}

/** Word and mobile keyboards write “ ” where a code wants none. */
function danvan_plain_quotes( $value ) {
	// Not trim(): it takes bytes away, and the last one of “ộ” is one of a quote.
	$quotes = '[\s\x{a0}"\'“”„‟‘’‚″′«»]+';
	return (string) preg_replace( '~^' . $quotes . '|' . $quotes . '$~u', '', html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ) );
}

/** Colours of the settings page, as the elements' own properties. */
function danvan_colours( $set ) {
	$style = '';
	foreach ( array( 'accent', 'on-accent', 'surface', 'ink' ) as $key ) {
		$style .= '' === $set[ $key ] ? '' : '--dv-' . $key . ':' . $set[ $key ] . ';';
	}
	return '' === $style ? '' : ' style="' . esc_attr( $style ) . '"';
}

/** What people see whose browser runs no script. */
function danvan_inside( $name, $given ) {
	if ( 'feedback' === $name ) {
		return danvan_plain_form( $given );
	}
	$start = preg_replace( '~/api/v1/?$~', '', $given['endpoint'] );
	return '<a href="' . esc_url( $start . DANVAN_PAGES[ $name ][0] ) . '">' . DANVAN_PAGES[ $name ][1] . '</a>';
}

/** The form for people whose browser runs no script. */
function danvan_plain_form( $given ) {
	$action = untrailingslashit( $given['endpoint'] ) . '/agencies/' . rawurlencode( $given['agency'] ) . '/feedback';
	return '<form method="post" accept-charset="utf-8" action="' . esc_url( $action ) . '">'
		. '<p><label><input type="radio" name="kind" value="concern" required> Phản ánh</label> '
		. '<label><input type="radio" name="kind" value="suggestion"> Góp ý</label></p>'
		. '<p><label>Nội dung <textarea name="text" rows="6" required></textarea></label></p>'
		. '<button>Gửi</button></form>';
}

/** [danvan] or [danvan tag="report"]. */
function danvan_shortcode( $given ) {
	$given = is_array( $given ) ? $given : array();
	$name  = isset( $given['tag'] ) ? danvan_plain_quotes( $given['tag'] ) : 'feedback';
	unset( $given['tag'] );
	return danvan_tag( $name, array_filter( $given, 'is_string', ARRAY_FILTER_USE_KEY ) );
}

/** The block's attributes are named as JavaScript names them: trackerHref is tracker-href. What is empty is the settings'. */
function danvan_block( $attributes ) {
	$given = array();
	foreach ( $attributes as $key => $value ) {
		if ( '' !== (string) $value ) {
			$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $key ) ) ] = (string) $value;
		}
	}
	return danvan_shortcode( $given );
}

/** Quotes that a word processor has curled are no quotes to WordPress: an attribute with a space in it would fall apart. */
add_filter(
	'pre_do_shortcode_tag',
	function ( $printed, $tag, $given, $match ) {
		if ( 'danvan' !== $tag || ! preg_match( '/[“”„‟″]|&#82(?:20|21|22|43);|&[lr]dquo;/u', $match[3] ) ) {
			return $printed;
		}
		$straight = preg_replace( '/[“”„‟″]|&#82(?:20|21|22|43);|&[lr]dquo;/u', '"', $match[3] );
		return danvan_shortcode( shortcode_parse_atts( $straight ) );
	},
	10,
	4
);

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

/** Tools that join, delay or move scripts leave this one alone: Autoptimize, LiteSpeed, Cloudflare, WP Rocket, SiteGround, WP-Optimize. */
add_filter(
	'script_loader_tag',
	function ( $html, $handle ) {
		$asked = ' data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" nowprocket';
		return 'danvan' === $handle ? str_replace( '<script ', '<script' . $asked . ' ', $html ) : $html;
	},
	10,
	2
);

add_action(
	'init',
	function () {
		wp_register_script( 'danvan', plugins_url( 'widgets/loader.min.js', __FILE__ ), array(), '0.0.0', false );
		add_shortcode( 'danvan', 'danvan_shortcode' );
		register_block_type( __DIR__, array( 'render_callback' => 'danvan_block' ) );
	}
);
