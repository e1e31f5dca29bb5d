const NAMED = /<label[^>]* for="([^"]+)"[^>]*>([\s\S]*?)<\/label>|<legend data-for="([^"]+)">([\s\S]*?)<\/legend>/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
]);

/**
 * What the fields of a form are called on its page, by their ids, in the order in which they stand: read from its own markup, so that nothing
 * is named that is not there, or otherwise than it is.
 */
export const namesIn = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    [...markup.matchAll(NAMED)].map(([, ofField, label, ofGroup, legend]) => [
      ofField ?? ofGroup ?? "",
      plain(label ?? legend ?? ""),
    ]),
  );

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replaceAll(/\s+/g, " ")
    .trim();
