import path from "node:path";
import { describe, expect, test } from "vitest";
import * as wire from "../../packages/core/src/wire/wire.ts";
import { circlesOf } from "./circles.ts";
import { importsOf, sourcesOf, withoutComments, type SourceFile } from "./imports.ts";
import { TABLES, type Room } from "./tables.ts";

const FILES_A_FOLDER = 15;
const LINES_A_FILE = 300;

/** The room of a file: the deepest folder of the table that holds it. */
const roomOf = (file: string, rooms: readonly Room[]) =>
  rooms
    .filter(([folder]) => (folder === "." ? !file.includes("/") : file.startsWith(`${folder}/`)))
    .sort(([a], [b]) => b.length - a.length)[0];

const isUnder = (specifier: string, allowed: string) =>
  specifier === allowed || specifier.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);

function strayImports({ file, imports }: SourceFile, rooms: readonly Room[]): string[] {
  const [room, mayImport] = roomOf(file, rooms) ?? ["no room", []];
  return imports.flatMap(({ file: target }) => {
    if (target === null) return [];
    const [to] = roomOf(target, rooms) ?? ["no room"];
    return to === room || mayImport.includes(to) ? [] : [`${file} (${room}) imports ${target} (${to})`];
  });
}

describe.each(Object.entries(TABLES))("%s", (folder, { outside, rooms }) => {
  const sources = sourcesOf(folder);

  test("every room stands below those it may import", () => {
    const back = rooms.flatMap(([room, mayImport], at) =>
      mayImport
        .filter((one) => rooms.findIndex(([other]) => other === one) >= at || !rooms.some(([other]) => other === one))
        .map((one) => `${room} may import ${one}, which does not stand above it`),
    );
    expect(back).toEqual([]);
  });

  test("every file stands in a room and imports only what its room may", () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ file }) => !roomOf(file, rooms)).map(({ file }) => file)).toEqual([]);
    expect(sources.flatMap((source) => strayImports(source, rooms))).toEqual([]);
  });

  test("no circle of files, types counted", () => expect(circlesOf(sources)).toEqual([]));

  test("nothing from outside but what the table names", () => {
    const strangers = sources.flatMap(({ file, imports }) =>
      imports
        .filter(({ specifier, file: local }) => local === null && !outside.some((one) => isUnder(specifier, one)))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  test("folders and files stay small, and are named for one thing", () => {
    const counts = new Map<string, number>();
    for (const { file } of sources)
      if (!/(^|\/)(data|messages)\//.test(file))
        counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > FILES_A_FOLDER)).toEqual([]);
    const long = sources.filter(
      ({ file, code }) => !/(^|\/)data\//.test(file) && code.split("\n").length > LINES_A_FILE + 1,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
    expect(
      sources.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc|types|shared)(\.ts|\/)/.test(file)),
    ).toEqual([]);
  });
});

test("core's data is passed in, never imported by a room", () => {
  const rooms = sourcesOf("packages/core").filter(({ file }) => !file.startsWith("data/"));
  expect(rooms.filter(({ imports }) => imports.some(({ file }) => file?.startsWith("data/")))).toEqual([]);
});

test("elements meet the schemas only as types: zod stays out of a citizen's browser", () => {
  const values = sourcesOf("packages/widgets").filter(({ imports }) =>
    imports.some(({ specifier, typeOnly }) => !typeOnly && /^@danvan\/core(\/wire)?$/.test(specifier)),
  );
  expect(values.map(({ file }) => file)).toEqual([]);
});

test("time and chance are arguments: no source of core, server, documents or site reads a clock, chance or the host's zone", () => {
  const reads =
    /\bDate\.now\s*\(|new Date\s*\(\s*\)|\bDate\s*\(\s*\)|Math\.random|performance\.now|getTimezoneOffset|\bTemporal\.Now|getRandomValues|randomUUID/;
  const readers = ["packages/core", "packages/server", "packages/documents", "packages/site"].flatMap(sourcesOf);
  expect(readers.length).toBeGreaterThan(200);
  expect(readers.filter(({ code }) => reads.test(withoutComments(code))).map(({ file }) => file)).toEqual([]);
});

test("only services of the server use the verbs of core; HTTP and stores share its shapes, vocabularies, outcomes and errors", () => {
  // Stores fold words themselves: an index is made again by a migration, which no service runs.
  const outcomes = ["ok", "fail", "problem", "DanvanError", "sha256", "foldedWords"];
  const nouns = new Set([...Object.keys(wire), "jsonSchemas", "problemSentence", ...outcomes]);
  const verbs = sourcesOf("packages/server")
    .filter(({ file }) => !file.startsWith("services/"))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ specifier }) => isUnder(specifier, "@danvan/core"))
        .flatMap(({ names }) =>
          names
            .filter((name) => !nouns.has(name) && !/^[A-Z][A-Z_]+$|^[A-Z]\w+Schema$/.test(name))
            .map((name) => `${file} uses ${name}`),
        ),
    );
  expect(verbs).toEqual([]);
});

test("the reader sees values, types, re-exports and import(), and no comment", () => {
  const code = `
    import type { A } from "./a.js";
    import { type B, c } from "./b.js"; // import "./not-this.js"
    export * from "../c.js";
    export type { D } from "d";
    const text = 'from "./nor-this.js"';
    type E = import("./e.js").E;
    await import("./f.js");`;
  expect(
    importsOf("room/x.ts", code).map(({ specifier, file, typeOnly, names }) => [specifier, file, typeOnly, ...names]),
  ).toEqual([
    ["./a.js", "room/a.ts", true],
    ["./b.js", "room/b.ts", false, "c"],
    ["../c.js", "c.ts", false],
    ["d", null, true],
    ["./e.js", "room/e.ts", true],
    ["./f.js", "room/f.ts", false],
  ]);
});

test("the finder of circles finds one, also through types alone", () => {
  const source = (file: string, to: string): SourceFile => ({
    file,
    code: "",
    imports: [{ specifier: "", file: to, typeOnly: true, names: [] }],
  });
  expect(circlesOf([source("a.ts", "b.ts"), source("b.ts", "c.ts"), source("c.ts", "b.ts")])).toEqual([
    ["b.ts", "c.ts"],
  ]);
});
