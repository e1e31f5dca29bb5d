import { examine, type Finding, NOWHERE } from "../../../../packages/doctor/src/index.ts";

/**
 * What the embed doctor finds in a page that was only pasted: its files are not here, so they are not judged.
 *
 * @param headers one a line, as a browser's tools show them
 * @example examinePasted("<dv-feedback></dv-feedback>", "").some(({ code }) => code === "agency-missing") // → true
 */
export const examinePasted = (html: string, headers: string): readonly Finding[] =>
  examine({ address: NOWHERE, html, headers: headersOf(headers), files: new Map(), servers: new Map() });

const headersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split("\n").flatMap((line) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
      return name ? [[name.toLowerCase(), value!.trim()]] : [];
    }),
  );
