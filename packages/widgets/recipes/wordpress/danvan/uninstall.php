<?php
/**
 * Leaves nothing behind.
 *
 * @package danvan
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
delete_option( 'danvan' );
