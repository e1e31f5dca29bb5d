<?php
/**
 * The settings page: where words go, and how the elements look. A tag's own attributes win over it.
 *
 * @package danvan
 */

defined( 'ABSPATH' ) || exit;

/** What may be set, by key: label, how it is typed, what it is without a setting, what is said beside it, and of a colour how one looks. */
const DANVAN_SETTINGS = array(
	'endpoint'   => array( 'Địa chỉ máy chủ tiếp nhận', 'text', '', 'Ví dụ https://gopy.example/api/v1. Người quản trị máy chủ ghi địa chỉ trang này vào ORIGINS.' ),
	'agency'     => array( 'Mã cơ quan', 'text', '', 'Ví dụ 18073' ),
	'lang'       => array( 'Ngôn ngữ', 'lang', 'vi', 'Của biểu mẫu, dù giao diện trang dùng tiếng gì' ),
	'hotline'    => array( 'Đường dây nóng', 'tel', '', 'Hiện bên dưới biểu mẫu' ),
	'accent'     => array( 'Màu nút và liên kết', 'color', '', '', '#0a5480' ),
	'on-accent'  => array( 'Màu chữ trên nút', 'color', '', '', '#ffffff' ),
	'surface'    => array( 'Màu nền', 'color', '', '', '#ffffff' ),
	'ink'        => array( 'Màu chữ', 'color', '', '', '#1a1a1a' ),
);

/** What is set, with what holds where nothing is. */
function danvan_settings() {
	$set = get_option( 'danvan', array() );
	$all = array();
	foreach ( DANVAN_SETTINGS as $key => $field ) {
		$all[ $key ] = isset( $set[ $key ] ) && '' !== $set[ $key ] ? $set[ $key ] : $field[2];
	}
	return $all;
}

/** What was typed, cleaned: instead of a wrong value stays what was set before, so that no slip takes a form away, and the page says so. */
function danvan_sanitize( $typed ) {
	$clean  = array();
	$before = get_option( 'danvan', array() );
	foreach ( DANVAN_SETTINGS as $key => $field ) {
		$value = isset( $typed[ $key ] ) ? trim( sanitize_text_field( $typed[ $key ] ) ) : '';
		if ( 'color' === $field[1] ) {
			$kept = (string) sanitize_hex_color( $value );
		} elseif ( 'endpoint' === $key ) {
			$kept = preg_match( '~^(https?://|/)\S+$~', $value ) ? untrailingslashit( esc_url_raw( $value, array( 'http', 'https' ) ) ) : '';
		} elseif ( 'agency' === $key ) {
			$kept = preg_match( '/^[0-9A-M]{2,8}$/', $value ) ? $value : '';
		} elseif ( 'lang' === $key ) {
			$kept = 'en' === $value ? 'en' : 'vi';
		} else {
			$kept = preg_match( '/^[0-9 .()+-]{3,20}$/', $value ) ? $value : '';
		}
		if ( '' === $kept && '' !== $value ) {
			$kept = isset( $before[ $key ] ) ? $before[ $key ] : '';
			add_settings_error( 'danvan', 'danvan-' . $key, $field[0] . ': “' . esc_html( $value ) . '” không dùng được' . ( '' === $kept ? '.' : ', nên vẫn giữ “' . esc_html( $kept ) . '”.' ) );
		}
		$clean[ $key ] = $kept;
	}
	return $clean;
}

/** One field of the page. */
function danvan_field( $key ) {
	list( , $type, , $hint ) = DANVAN_SETTINGS[ $key ];
	$value                   = danvan_settings()[ $key ];
	$name                    = sprintf( 'id="danvan-%1$s" name="danvan[%1$s]"', esc_attr( $key ) );
	if ( 'lang' === $type ) {
		printf( '<select %s><option value="vi">Tiếng Việt</option><option value="en"%s>English</option></select>', $name, selected( $value, 'en', false ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- made of constants above
	} else {
		// A browser's own colour field knows no "none", so colours are typed.
		printf( '<input type="%s" class="regular-text" %s value="%s" placeholder="%s">', esc_attr( 'color' === $type ? 'text' : $type ), $name, esc_attr( $value ), esc_attr( 'color' === $type ? DANVAN_SETTINGS[ $key ][4] : '' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- made of constants above
	}
	if ( '' !== $hint ) {
		printf( '<p class="description">%s</p>', esc_html( $hint ) );
	}
}

/** The page itself. */
function danvan_page() {
	echo '<div class="wrap"><h1>danvan</h1><form method="post" action="options.php">';
	settings_fields( 'danvan' );
	do_settings_sections( 'danvan' );
	submit_button();
	echo '</form><p>Dán vào bài: <code>[danvan]</code>, <code>[danvan tag="tracker"]</code>, <code>[danvan tag="rating" service=""]</code>, <code>[danvan tag="report"]</code></p></div>';
}

add_action(
	'admin_menu',
	function () {
		add_options_page( 'danvan', 'danvan', 'manage_options', 'danvan', 'danvan_page' );
	}
);

add_action(
	'admin_init',
	function () {
		register_setting( 'danvan', 'danvan', array( 'sanitize_callback' => 'danvan_sanitize' ) );
		add_settings_section( 'danvan', '', '__return_null', 'danvan' );
		foreach ( DANVAN_SETTINGS as $key => $field ) {
			add_settings_field( 'danvan-' . $key, $field[0], 'danvan_field', 'danvan', 'danvan', $key );
		}
	}
);
