import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packages } from "../release/versions.mjs";
import { entriesOf, isModule } from "./entries.mjs";

const root = path.join(import.meta.dirname, "../..");
// Within node_modules, so that what the packages depend on is found, and nothing of the working copy is.
mkdirSync(path.join(root, "node_modules/.cache"), { recursive: true });
const place = mkdtempSync(path.join(root, "node_modules/.cache/danvan-packed-"));
afterAll(() => rmSync(place, { recursive: true }));

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Every package as it would be published, unpacked where a program can import it. */
function pack(): readonly (Packed & { readonly folder: string })[] {
  const workspaces = packages(root).flatMap(({ folder }: { folder: string }) => ["-w", folder]);
  const answer = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", place, ...workspaces], {
      cwd: root,
      encoding: "utf8",
    }),
  ) as Packed[] | Record<string, Packed>;
  return Object.values(answer).map((one) => {
    const folder = path.join(place, "node_modules", one.name);
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", path.join(place, path.basename(one.filename)), "-C", folder, "--strip-components=1"]);
    return { ...one, folder };
  });
}

const packed = pack();

test("all packages are packed", () => expect(packed.length).toBe(readdirSync(path.join(root, "packages")).length));

describe.each(packed)("$name", ({ files, folder }) => {
  const names = files.map((file) => file.path);

  test("has its manual and its licence, and nothing of our workshop", () => {
    expect(names).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
    expect(
      names.filter((name) =>
        /\.(?:test|stories|stub|bench)\.|^(?:src|test|bench|node_modules)\/|\.tsbuildinfo$/.test(name),
      ),
    ).toEqual([]);
  });

  test("each of its entries is a file, and imports", () => {
    const { name, exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
      name: string;
      exports: Record<string, string | { default?: string; types?: string }>;
    };
    const targets = Object.entries(exports).filter(([entry]) => !entry.includes("*"));
    const lost = targets
      .flatMap(([, target]) => Object.values(typeof target === "string" ? { target } : target))
      .filter((file) => !names.includes(file.replace("./", "")));
    expect(lost).toEqual([]);
    const modules = entriesOf(name, exports, folder).filter(isModule);
    const program = modules.map(({ specifier }) => `await import(${JSON.stringify(specifier)});`).join("\n");
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: place, encoding: "utf8" });
  });
});
