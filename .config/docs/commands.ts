import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

const scriptsOf = (folder: string): object =>
  (JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as { scripts?: object }).scripts ?? {};

const folders = globSync("{packages,apps}/*/package.json", { cwd: root }).map((file) => path.dirname(file));
const workspaces = new Map(
  folders.map((folder) => {
    const { name } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as { name: string };
    return [name, scriptsOf(folder)];
  }),
);

/** The verbs of the command line, as its own help has them. */
const verbs = new Set(
  [...readFileSync(path.join(root, "packages/cli/src/terminal/words.ts"), "utf8").matchAll(/danvan ([a-z]+)/g)].map(
    ([, verb]) => verb!,
  ),
);

/**
 * The commands of a page that do not exist: scripts of npm, in the workspace they name, and verbs of `danvan`.
 * @example missingCommands("npm run no-such") // → ["npm run no-such"]
 */
export function missingCommands(page: string): string[] {
  const scripts = [...page.matchAll(/npm run (?:-s )?([\w:-]+)((?: -\S+| (?!-)[^\s`|)]+)*)/g)].flatMap(
    ([whole, name, rest]) => {
      const workspace = /-w (\S+)/.exec(rest ?? "")?.[1];
      const known = workspace === undefined ? scriptsOf(".") : workspaces.get(workspace.replace(/[`.,;)]+$/, ""));
      return known && name! in known ? [] : [whole];
    },
  );
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```|`(danvan [^`]+)`/g)].map(
    ([, block, inline]) => block ?? inline ?? "",
  );
  const called = blocks.flatMap((block) => [...block.matchAll(/(?:^|\s)danvan ([a-z]+)/gm)].map(([, verb]) => verb!));
  return [...scripts, ...called.filter((verb) => !verbs.has(verb)).map((verb) => `danvan ${verb}`)];
}

/** What stands at a link's end, from the page that has it; null for an address of the web, which is not ours to test. */
export const targetOf = (page: string, link: string): { file: string; anchor: string } | null => {
  if (/^(?:https?|mailto|tel):/.test(link)) return null;
  const [file = "", anchor = ""] = link.split("#");
  return { file: file === "" ? page : path.posix.join(path.posix.dirname(page), file), anchor };
};

/** Whether a file or folder is there, and has the heading that an anchor names. */
export function stands({ file, anchor }: { file: string; anchor: string }): boolean {
  const place = path.join(root, file);
  if (!existsSync(place)) return false;
  if (anchor === "" || !file.endsWith(".md")) return true;
  const headings = [...readFileSync(place, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!));
  return headings.includes(anchor);
}

/** The anchor that a heading gets where repositories are shown. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
