import type { LocalizedText } from "../terms/localized.js";

/**
 * A criterion as people know it: with its number where its id is one, as "4. Phản ánh, kiến nghị"; an id made of words is for programs.
 * @example criterionName({ id: "pakn-dung-han", title }) // → title
 */
export const criterionName = ({ id, title }: { readonly id: string; readonly title: LocalizedText }): LocalizedText =>
  /^(?:\d|[IVX]+\b)/.test(id) ? { vi: `${id}. ${title.vi}`, en: `${id}. ${title.en}` } : title;
