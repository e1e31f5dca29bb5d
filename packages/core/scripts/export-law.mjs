// The last step of the build: the facts as files that any language reads, dist/law.json with its schema, and the working calendar.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith(".") && context.parentURL?.endsWith(".ts") ? specifier.replace(/\.js$/, ".ts") : specifier,
      context,
    ),
});
const { lawFile } = await import("./law-file.ts");
const { lawSchema } = await import("./law-schema.ts");
const { workingCalendar } = await import("./working-calendar.ts");
const { vietnamCalendar } = await import("../src/data/index.ts");

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const dist = new URL("../dist/", import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(new URL("law.json", dist), `${JSON.stringify(lawFile(version))}\n`);
writeFileSync(new URL("law.schema.json", dist), `${JSON.stringify(lawSchema(), null, 2)}\n`);
writeFileSync(
  new URL("working-calendar.ics", dist),
  workingCalendar(vietnamCalendar, vietnamCalendar.version.slice(3)),
);
