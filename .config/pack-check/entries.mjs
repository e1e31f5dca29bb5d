import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * Every address under which a package is imported, patterns written out.
 * @param exports as in its package.json
 * @param folder where it is installed
 */
export const entriesOf = (name, exports, folder) =>
  Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === "string" ? target : target.default;
    const specifier = path.posix.join(name, entry);
    if (!entry.includes("*")) return [{ specifier, file, types: target.types }];
    const [before, after] = file.split("*");
    return readdirSync(path.join(folder, before))
      .filter((one) => one.endsWith(after ?? ""))
      .map((one) => {
        const part = one.slice(0, one.length - (after?.length ?? 0));
        return { specifier: specifier.replace("*", part), file: before + one, types: target.types?.replace("*", part) };
      })
      .filter(({ file: each }) => !each.endsWith(".d.ts") && !each.endsWith(".map"));
  });

/** What a program imports: not what pages fetch, which is in folders of their own. */
export const isModule = ({ file }) => /\.m?js$/.test(file ?? "") && !/\/(?:cdn|browser)\//.test(file);
