// `node embed/readme-tables.mjs`, after a build: writes the tables of README.md from the manifest. A test says when that is needed.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "oxfmt";
import { tagsOf } from "./framework-types.mjs";

const root = path.join(import.meta.dirname, "..");
const [BEGIN, END] = ["<!-- tables -->", "<!-- /tables -->"];

const oneLine = (text = "") => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;
const list = (names) => names.map(({ name }) => code(name)).join(", ");

function table(kind, rows) {
  if (rows.length === 0) return "";
  const lines = rows.map(
    ({ name, type, description }) => `| ${code(name)} | ${type ? code(type) : ""} | ${oneLine(description)} |`,
  );
  return [`| ${kind} | | |`, "| --- | --- | --- |", ...lines].join("\n");
}

/** The README with its tables as the manifest has them now. */
export async function withTables(readme, manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
  const sections = tagsOf(manifest).map(({ tagName, attributes, events }) => {
    const { cssParts = [], cssProperties = [] } = declarations.find((declaration) => declaration.tagName === tagName);
    return [
      `### ${code(`<${tagName}>`)}`,
      table("attribute", [
        ...attributes,
        { name: "lang", type: '"vi" | "en"', description: "Language of the words; that of the page without it." },
      ]),
      table("event", events),
      `Parts: ${list(cssParts)}. Properties: ${list(cssProperties)}.`,
    ].join("\n\n");
  });
  const [before, after] = [readme.split(BEGIN)[0], readme.split(END)[1]];
  const written = `${before}${BEGIN}\n\n${sections.join("\n\n")}\n\n${END}${after}`;
  return (await format("README.md", written, { printWidth: 120 })).code;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, "README.md");
  const manifest = JSON.parse(readFileSync(path.join(root, "custom-elements.json"), "utf8"));
  writeFileSync(file, await withTables(readFileSync(file, "utf8"), manifest));
}
