import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** LibreOffice and poppler, as an official's machine would open, print and read our files. A folder of its own, gone afterwards. */
export function officeSuite() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-documents-"));
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return {
    /** Converts files at once: starting the suite is most of the time. @returns their paths in the order given */
    convert(files: Readonly<Record<string, Uint8Array>>, to: string): string[] {
      for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
      const format = to.split(":")[0]!;
      const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`; // beside a running suite of the user's
      mkdirSync(path.join(folder, format), { recursive: true });
      run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", format, ...Object.keys(files)]);
      return Object.keys(files).map((name) => path.join(folder, format, name.replace(/\.\w+$/, `.${format}`)));
    },
    /** The words of each page. */
    pages: (pdf: string): string[] => run("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1),
    /** From one line of text to the next, in points, as often as a page has it. */
    pitches(pdf: string, page: number): number[] {
      const layout = run("pdftotext", ["-bbox-layout", "-f", String(page), "-l", String(page), pdf, "-"]);
      const tops = [...layout.matchAll(/<line xMin="[\d.]+" yMin="([\d.]+)"/g)].map(([, top]) => Number(top));
      return tops.slice(1).map((top, at) => Math.round((top - tops[at]!) * 10) / 10);
    },
    fonts: (pdf: string): string[] =>
      run("pdffonts", [pdf])
        .split("\n")
        .slice(2)
        .filter(Boolean)
        .map((line) => line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, "")),
    /** Width and height of each page, in points. */
    sizes: (pdf: string): [number, number][] =>
      [...run("pdfinfo", ["-l", "-1", pdf]).matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(
        ([, width, height]) => [Number(width), Number(height)],
      ),
    /** How dark each row of a page's pixels is, from the top, in 0 to 1: what a reader sees, whatever the file says. */
    ink(pdf: string, page: number, perInch: number): number[] {
      run("pdftoppm", [
        "-gray",
        "-r",
        String(perInch),
        "-f",
        String(page),
        "-l",
        String(page),
        "-singlefile",
        pdf,
        "page",
      ]);
      const bytes = readFileSync(path.join(folder, "page.pgm"));
      const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 40).toString("latin1"))!;
      return Array.from({ length: Number(height) }, (_, row) => {
        const start = head.length + row * Number(width);
        return bytes.subarray(start, start + Number(width)).filter((grey) => grey < 128).length / Number(width);
      });
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
