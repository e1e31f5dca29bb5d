import { tones } from "../../../../packages/widgets/src/element/tones.styles.ts";
import { tokens } from "../../../../packages/widgets/src/element/tokens.styles.ts";
import { isHex, mixed } from "./contrast.ts";

export type Scheme = "light" | "dark";

/** Values of `--dv-*` properties that a page's author has set, by property. */
export type Chosen = Readonly<Record<string, string>>;

/** What the elements' own style sheets say, so that the editor and the elements cannot disagree. */
const css = tokens.cssText + tones.cssText;

/** The value of every public property where a page sets none. */
export const DEFAULTS: ReadonlyMap<string, string> = new Map(
  [...css.matchAll(/var\((--dv-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(([, property, value]) => [property!, value!]),
);

const defaultOf = (property: string, scheme: Scheme): string => {
  const value = DEFAULTS.get(property) ?? "";
  const [, light, dark] = /^light-dark\((\S+), (\S+)\)$/.exec(value) ?? [];
  return (scheme === "dark" ? dark : light) ?? value;
};

/** The properties that are colours. */
export const COLOURS: readonly string[] = [...DEFAULTS.keys()].filter((property) =>
  isHex(defaultOf(property, "light")),
);

/** The properties that are lengths and fonts. */
export const SIZES: readonly string[] = [...DEFAULTS.keys()].filter((property) => !COLOURS.includes(property));

/** The colours that the elements mix from two others: `muted`, `edge`, `line`, `soft`. */
const MIXES: ReadonlyMap<string, readonly [first: string, percent: number, second: string]> = new Map(
  [...css.matchAll(/--_([\w-]+): color-mix\(in srgb, var\(--_([\w-]+)\) (\d+)%, var\(--_([\w-]+)\)\)/g)].map(
    ([, name, first, percent, second]) => [name!, [first!, Number(percent), second!]],
  ),
);

/**
 * A colour as the elements show it.
 *
 * @param name without prefix: `ink`, `accent`, or a mixed one such as `muted`
 * @example colourOf("accent", "dark", {}) // → "#86c8f2"
 */
export function colourOf(name: string, scheme: Scheme, chosen: Chosen): string {
  const mix = MIXES.get(name);
  if (mix) return mixed(colourOf(mix[0], scheme, chosen), colourOf(mix[2], scheme, chosen), mix[1]);
  const own = chosen[`--dv-${name}`];
  return own && isHex(own) ? own : defaultOf(`--dv-${name}`, scheme);
}
