import type { Lang } from "@danvan/core/terms";

/** One recipe of the widgets package: how to put the tag into one kind of site. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** The language it is written in. */
  readonly lang: Lang;
  /** Markdown without its first heading, which became the title. */
  readonly text: string;
}

/**
 * Recipes from their files: `drupal.md` in Vietnamese, `drupal.en.md` in English. A language that lacks a recipe shows the other's.
 *
 * @param files text by path
 * @param lang the reader's
 * @param first ids that stand before the others, in this order
 */
export function recipesOf(
  files: Readonly<Record<string, string>>,
  lang: Lang,
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
      const english = texts.get(`${id}.en`);
      const vietnamese = texts.get(id);
      const isEnglish = lang === "en" ? english !== undefined : vietnamese === undefined;
      const text = (isEnglish ? english : vietnamese) ?? "";
      const [, title] = /^# (.+)$/m.exec(text) ?? [];
      return { id, title: title ?? id, lang: isEnglish ? "en" : "vi", text: below(text).trim() } as const;
    });
}

/**
 * The recipe as a part of a page: its heading is the title already, the others go one level down, and a file beside it, which is in the
 * package and not on this site, is named instead of linked.
 */
const below = (text: string): string =>
  text
    .replace(/^# .+\n/m, "")
    .replaceAll(/^##/gm, "###")
    .replaceAll(/\[([^\]]+)\]\((?!https?:|[#?])(?:\.\/)?([^)]+)\)/g, "$1 (`recipes/$2`)");
