import manifest from "@danvan/widgets/custom-elements.json" with { type: "json" };

/** What a page's author may write on our tags; read from the manifest that the build makes, so that it cannot fall behind. */
export interface KnownTag {
  /** The values that an attribute may have; `null` for any text. */
  readonly attributes: ReadonlyMap<string, readonly string[] | null>;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** Our tags by name. @example KNOWN_TAGS.get("dv-feedback")?.attributes.get("theme") // → ["light", "dark"] */
export const KNOWN_TAGS: ReadonlyMap<string, KnownTag> = new Map(
  declarations.flatMap(({ tagName, attributes = [] }) =>
    tagName
      ? [[tagName, { attributes: new Map(attributes.map(({ name, type }) => [name, choices(type?.text)])) }]]
      : [],
  ),
);

/** The words of a type such as `"light" | "dark" | undefined`. */
function choices(type = ""): readonly string[] | null {
  const words = type.split("|").map((part) => part.trim());
  const quoted = words.filter((word) => /^["'][^"']+["']$/.test(word)).map((word) => word.slice(1, -1));
  return quoted.length > 0 && quoted.length === words.filter((word) => word !== "undefined").length ? quoted : null;
}
