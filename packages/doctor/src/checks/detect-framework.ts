import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";

/** Marks that a system leaves in its pages, as a reader of the source finds them; each has a recipe of its own in `recipes/`. */
const MARKS: readonly (readonly [name: string, recipe: string, mark: RegExp])[] = [
  ["WordPress", "wordpress.md", /content=["']WordPress|\/wp-content\/|\/wp-includes\//i],
  ["Joomla", "joomla.md", /content=["']Joomla|\/media\/(system|vendor)\/js\/|joomla-script-options/i],
  ["Drupal", "drupal.md", /content=["']Drupal|data-drupal-|drupal-settings-json|\/sites\/default\/files\//i],
  ["SharePoint", "sharepoint.md", /content=["']Microsoft SharePoint|_spPageContextInfo|\/_layouts\/15\//i],
  ["DNN", "dnn.md", /__dnnVariable|\/DesktopModules\/|\bid=["']dnn_|content=["']DotNetNuke/i],
  ["Liferay", "liferay.md", /Liferay\.(ThemeDisplay|Language|Portlet)|\/o\/frontend-js-|content=["']Liferay/i],
  ["Next.js", "react.md", /id=["']__next["']|__NEXT_DATA__|\/_next\/static\//],
  ["React", "react.md", /data-reactroot|react(-dom)?(\.production|\.development)?(\.min)?\.js/],
  ["Nuxt", "vue.md", /id=["']__nuxt["']|__NUXT__|\/_nuxt\//],
  ["Vue", "vue.md", /data-v-app|\bdata-v-[0-9a-f]{6,8}\b|vue(\.global|\.runtime)?(\.prod)?(\.min)?\.js/],
  ["Angular", "angular.md", /\bng-version=|<app-root[\s>]/],
];

/** The system that made a page, to say which recipe to follow. The more particular mark comes first. */
export function detectFramework({ html }: Exam): Finding[] {
  const [name, recipe] = MARKS.find(([, , mark]) => mark.test(html)) ?? [];
  return name && recipe ? [finding("framework", { name, recipe })] : [];
}
