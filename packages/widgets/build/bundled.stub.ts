import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * What esbuild makes of some files with these plugins.
 * @param files text by path; `entry` is among them
 */
export async function bundled(
  files: Readonly<Record<string, string>>,
  plugins: Plugin[],
  entry = "main.js",
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "bundled-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { outputFiles } = await build({
      entryPoints: [path.join(folder, entry)],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      write: false,
      format: "esm",
      charset: "utf8",
      logLevel: "silent",
      plugins,
    });
    return outputFiles.map(({ text }) => text).join("\n");
  } finally {
    await rm(folder, { recursive: true });
  }
}
