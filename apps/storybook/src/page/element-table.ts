import type { ArgTypesEnhancer } from "storybook/internal/types";

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}
interface Element {
  readonly cssParts?: readonly { readonly name: string }[];
}

const asInStylesheet = ({ cssParts, ...element }: Element) =>
  cssParts ? { ...element, cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })) } : element;

/** The manifest with parts named as a stylesheet names them: the table keeps one row a name, and `dialog` is an attribute as well as a part. */
export const withPartsApart = ({ modules }: Manifest): Manifest => ({
  modules: modules.map(({ declarations = [], ...module }) => ({
    ...module,
    declarations: declarations.map((declaration) => asInStylesheet(declaration)),
  })),
});

/** What a page's author sets on the tag; parts, events and slots are not set, and the toolbar sets the language. */
const isSet = (name: string, category: string | undefined) =>
  (category === "attributes" || category === "properties") &&
  !name.includes("-") &&
  !["lang", "version"].includes(name);

/** A control for what can be set and for nothing else; a text that may be left out is a text. */
export const honestControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, row]) => {
      if (!isSet(name, row.table?.category)) return [name, { ...row, control: { disable: true } }];
      const isText = /^string( \| undefined)?$/.test(row.table?.type?.summary ?? "");
      return [name, isText ? { ...row, type: { name: "string" as const } } : row];
    }),
  );
