import type { Lang } from "@danvan/core/terms";
import { type Recipe, recipesOf } from "./recipes.ts";

const files = import.meta.glob<string>("../../../../packages/widgets/recipes/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The order in which a webmaster looks: what most agencies run first, then frameworks. */
const FIRST = [
  "html",
  "wordpress",
  "joomla",
  "drupal",
  "sharepoint",
  "dnn",
  "liferay",
  "react",
  "vue",
  "angular",
  "server-rendering",
];

/** The recipes that lie in the widgets package, as they are there. */
export const recipes: Readonly<Record<Lang, readonly Recipe[]>> = {
  vi: recipesOf(files, "vi", FIRST),
  en: recipesOf(files, "en", FIRST),
};
