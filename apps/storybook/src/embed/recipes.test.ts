import { expect, test } from "vitest";
import { recipesOf } from "./recipes.ts";

const files = {
  "../recipes/vue.md": "# Vue\n\nDùng được ngay.",
  "../recipes/joomla.md": "# Joomla\n\nMô-đun HTML.",
  "../recipes/joomla.en.md": "# Joomla 5\n\nAn HTML module.",
  "../recipes/README.md": "# Recipes",
};

test("each recipe stands once, the common ones first, its heading as its title", () =>
  expect(recipesOf(files, "vi", ["joomla"])).toEqual([
    { id: "joomla", title: "Joomla", lang: "vi", text: "Mô-đun HTML." },
    { id: "vue", title: "Vue", lang: "vi", text: "Dùng được ngay." },
  ]));

test("a language that lacks a recipe shows the other's", () =>
  expect(recipesOf(files, "en").map(({ title, lang }) => [title, lang])).toEqual([
    ["Joomla 5", "en"],
    ["Vue", "vi"],
  ]));

test("headings of a recipe stand under the page's", () =>
  expect(recipesOf({ "x.md": "# X\n\n## Đã thử\n\n### Sâu" }, "vi")[0]?.text).toBe("### Đã thử\n\n#### Sâu"));

test("a file of the package is named, since the site does not hold it", () => {
  const text = "# X\n\n[tệp](./wordpress/danvan.php), [trang](https://vidu.vn), [dưới](#duoi)";
  expect(recipesOf({ "x.md": text }, "vi")[0]?.text).toBe(
    "tệp (`recipes/wordpress/danvan.php`), [trang](https://vidu.vn), [dưới](#duoi)",
  );
});
