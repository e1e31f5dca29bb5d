import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What a page of the people who import takes. */
const PAGES = {
  "a date": `import { addWorkingDays, buildCalendar } from "@danvan/core/calendar";
import { vietnamCalendar } from "@danvan/core/data";
const calendar = buildCalendar(vietnamCalendar);
document.title = calendar.ok ? addWorkingDays("2026-11-23", 10, calendar.value) : "";`,
  "the form": `import "@danvan/widgets/define/dv-feedback";`,
};

/** Both bundlers take the packages as they are installed. */
export const bundles = (stranger) =>
  Object.entries(PAGES).flatMap(([what, text]) => [
    { title: `${what}, bundled by esbuild`, run: () => byEsbuild(stranger, text) },
    { title: `${what}, bundled by Vite`, run: () => byVite(stranger, text) },
  ]);

async function byEsbuild({ folder, exec, write }, text) {
  write("page.js", text);
  const out = path.join(folder, "by-esbuild");
  const args = [
    "page.js",
    "--bundle",
    "--minify",
    "--format=esm",
    "--splitting",
    `--outdir=${out}`,
    "--log-level=error",
  ];
  await exec("npm", ["exec", "--yes", "--package=esbuild", "--", "esbuild", ...args]);
  return weightOf(out);
}

async function byVite({ folder, exec, write }, text) {
  write("page.js", text);
  write("index.html", `<!doctype html><title>x</title><script type="module" src="/page.js"></script>`);
  const out = path.join(folder, "by-vite");
  await exec("npm", [
    "exec",
    "--yes",
    "--package=vite",
    "--",
    "vite",
    "build",
    "--outDir",
    out,
    "--emptyOutDir",
    "--logLevel=error",
  ]);
  return weightOf(out);
}

/** All scripts of a folder, gzip. */
function weightOf(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    0,
  );
  return `${bytes} bytes gzip in ${scripts.length} files`;
}
