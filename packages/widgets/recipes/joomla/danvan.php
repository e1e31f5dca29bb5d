<?php
/**
 * A layout of the module "Custom": copy to templates/<template>/html/mod_custom/danvan.php and choose it under Advanced → Layout.
 * The module's own text, written in the editor, is the plain text above the form.
 */

defined('_JEXEC') or die;

use Joomla\CMS\Factory;
use Joomla\CMS\Uri\Uri;

Factory::getApplication()->getDocument()->getWebAssetManager()
	->registerAndUseScript('danvan', 'media/danvan/loader.min.js', ['version' => '0.0.0']);

$attribute = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
$agency = '18073';
$endpoint = '/api/v1';
// Whoever bundles scripts takes the loader away from its files, so the tag says where they are.
$files = Uri::root(true) . '/media/danvan';
?>
<?php echo $module->content; ?>
<dv-feedback data-files="<?php echo $attribute($files); ?>" agency="<?php echo $attribute($agency); ?>" endpoint="<?php echo $attribute($endpoint); ?>">
	<form method="post" accept-charset="utf-8" action="<?php echo $attribute("$endpoint/agencies/$agency/feedback"); ?>">
		<p>
			<label><input type="radio" name="kind" value="concern" required> Phản ánh</label>
			<label><input type="radio" name="kind" value="suggestion"> Góp ý</label>
		</p>
		<p><label>Nội dung <textarea name="text" rows="6" required></textarea></label></p>
		<button>Gửi</button>
	</form>
</dv-feedback>
