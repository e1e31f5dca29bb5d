import { execFileSync } from "node:child_process";

/** What a Word file says, a line a paragraph, as any program for zip files finds it. */
export function paperText(file: string): string {
  const xml = execFileSync("unzip", ["-p", file, "word/document.xml"], { encoding: "utf8", maxBuffer: 64_000_000 });
  return xml
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');
}
