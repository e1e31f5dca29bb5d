<?php
/**
 * Output filters that do to a page what tools for speed do; `?toi-uu=…` chooses. Each leaves alone what asks to be left alone, unless it is rude.
 */

function try_scripts( $html, $change ) {
	return preg_replace_callback( '~<script\b[^>]*>.*?</script>~s', $change, $html );
}

/** Joins the page's own scripts into one file, as Autoptimize does. */
function try_join( $html, $is_rude ) {
	$joined = '';
	$html   = try_scripts(
		$html,
		function ( $match ) use ( &$joined, $is_rude ) {
			if ( ! preg_match( '~src=[\'"]([^\'"]+)~', $match[0], $src ) || ( ! $is_rude && strpos( $match[0], 'data-noptimize' ) ) ) {
				return $match[0];
			}
			$file = ABSPATH . ltrim( wp_parse_url( html_entity_decode( $src[1] ), PHP_URL_PATH ), '/' );
			if ( ! is_file( $file ) ) {
				return $match[0];
			}
			$joined .= file_get_contents( $file ) . ";\n";
			return '';
		}
	);
	file_put_contents( WP_CONTENT_DIR . '/joined.js', $joined );
	return str_replace( '</body>', '<script src="/wp-content/joined.js"></script></body>', $html );
}

/** Writes the page's own scripts into it. */
function try_inline( $html ) {
	return try_scripts(
		$html,
		function ( $match ) {
			if ( ! preg_match( '~src=[\'"]([^\'"]+)~', $match[0], $src ) ) {
				return $match[0];
			}
			$file = ABSPATH . ltrim( wp_parse_url( html_entity_decode( $src[1] ), PHP_URL_PATH ), '/' );
			return is_file( $file ) ? '<script>' . file_get_contents( $file ) . '</script>' : $match[0];
		}
	);
}

/** Puts scripts off until a person does something, as WP Rocket does; for ever, when nobody does. */
function try_delay( $html ) {
	$html = try_scripts(
		$html,
		function ( $match ) {
			return strpos( $match[0], 'nowprocket' ) ? $match[0] : str_replace( '<script', '<script type="rocketlazyloadscript"', $match[0] );
		}
	);
	return $html;
}

/** Takes quotes, line ends and closing tags away, as HTML minifiers do. */
function try_minify( $html ) {
	return preg_replace( array( '~\s+~', '~> <~', '~="([\w/:.-]+)"~' ), array( ' ', '><', '=$1' ), $html );
}

/** Defers every script. */
function try_defer( $html ) {
	return preg_replace( '~<script (?=[^>]*src=)~', '<script defer ', $html );
}

ob_start(
	function ( $html ) {
		$name = isset( $_GET['toi-uu'] ) ? $_GET['toi-uu'] : '';
		switch ( $name ) {
			case 'join':
				return try_join( $html, false );
			case 'join-all':
				return try_join( $html, true );
			case 'inline':
				return try_inline( $html );
			case 'delay':
				return try_delay( $html );
			case 'minify':
				return try_minify( $html );
			case 'defer':
				return try_defer( $html );
			default:
				return $html;
		}
	}
);
