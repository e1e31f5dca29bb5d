/** One recipe of the widgets package: how to put the tag into one kind of site. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** Markdown without its first heading, which became the title. */
  readonly text: string;
}

/**
 * Recipes from their files: `drupal.md` in Vietnamese, `drupal.en.md` in English. A language that lacks a recipe shows the other's.
 *
 * @param files text by path
 * @param lang `vi` or `en`
 * @param first ids that stand before the others, in this order
 */
export function recipesOf(
  files: Readonly<Record<string, string>>,
  lang: string,
  first: readonly string[] = [],
): Recipe[] {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [path.split("/").at(-1)!.replace(/\.md$/, ""), text]),
  );
  const ids = [...new Set([...texts.keys()].map((name) => name.replace(/\.en$/, "")))].filter((id) => id !== "README");
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return ids
    .sort((one, other) => place(one) - place(other) || one.localeCompare(other))
    .map((id) => {
      const text = (lang === "en" ? texts.get(`${id}.en`) : undefined) ?? texts.get(id) ?? texts.get(`${id}.en`) ?? "";
      const [, title] = /^# (.+)$/m.exec(text) ?? [];
      return { id, title: title ?? id, text: unlinked(text.replace(/^# .+\n/m, "")).trim() };
    });
}

/** A file beside the recipe is in the package, not on this site: its place is named instead of linked. */
const unlinked = (text: string): string =>
  text.replaceAll(/\[([^\]]+)\]\((?!https?:|[#?])(?:\.\/)?([^)]+)\)/g, "$1 (`recipes/$2`)");
