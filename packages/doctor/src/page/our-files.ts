import type { Exam } from "./exam.js";
import { INSIDE_DANVAN, LOADER_MARK, PARTS_OF } from "./known-files.js";
import type { Tag } from "./page.js";

/** A file that an element fetches by itself. */
export interface OurFile {
  readonly address: URL;
  /** Without it nothing is sent, or nothing is shown. */
  readonly isNeeded: boolean;
  /** The script that makes it wanted. */
  readonly script: Tag;
}

/** The name of a file of ours without its ending. @example nameOf("/widgets/loader.min.js?v=1") // → "loader" */
export const nameOf = (src: string): string => /([\w-]+)\.min\.js(?:[?#]|$)/.exec(src)?.[1] ?? "";

/** What the tags of a page fetch from beside the scripts that the page names, each once. */
export function ourFiles(exam: Exam): readonly OurFile[] {
  const files = scriptsOfOurs(exam).flatMap((script) => {
    const src = exam.resolve(script.attributes["src"] || ".", script);
    const name = nameOf(script.attributes["src"] ?? "");
    return src ? exam.ours.flatMap((tag) => beside(exam, tag, name || "loader", src, script)) : [];
  });
  return [...new Map(files.map((file) => [file.address.href, file] as const).reverse()).values()].reverse();
}

/** Our scripts, also where a tool has joined the loader to others or written it into the page. */
export const scriptsOfOurs = (exam: Exam): readonly Tag[] => [...exam.scripts, ...joinedLoaders(exam)];

/** Scripts that hold the loader under another name, or in the page itself. */
export const joinedLoaders = ({ named, scripts, files, resolve }: Exam): readonly Tag[] =>
  named("script").filter((script) => {
    if (scripts.includes(script)) return false;
    const { src } = script.attributes;
    const code = src === undefined ? script.text : (files.get(resolve(src, script)?.href ?? "")?.text ?? "");
    return code.includes(LOADER_MARK);
  });

function beside(exam: Exam, tag: Tag, name: string, src: URL, script: Tag): OurFile[] {
  const parts = PARTS_OF[tag.name];
  const isLoader = name === "loader";
  if (!parts || !(isLoader || name === "danvan" || name === tag.name)) return [];
  const folder = tag.attributes["data-files"];
  const start = isLoader && folder ? exam.resolve(`${folder}/`) : src;
  const file = (one: string, isNeeded: boolean) =>
    start ? [{ address: new URL(`${one}.min.js`, start), isNeeded, script }] : [];
  const isInside = (one: string) => name === "danvan" && INSIDE_DANVAN.includes(one);
  const lang = tag.attributes["lang"] ?? exam.named("html")[0]?.attributes["lang"] ?? "";
  return [
    ...(isLoader ? file(tag.name, true) : []),
    ...parts.needed.filter((one) => !isInside(one)).flatMap((one) => file(one, true)),
    ...parts.wanted.filter((one) => !isInside(one)).flatMap((one) => file(one, false)),
    ...(/^en\b/i.test(lang) ? file("en", false) : []),
  ];
}
