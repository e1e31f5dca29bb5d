import { TABLES, type Room } from "./tables.ts";

/** What stands around the tables in docs/architecture.md. */
const SECTION = /(<!-- rooms:begin -->\n)[\s\S]*?(\n<!-- rooms:end -->)/;

const code = (folder: string) => `\`${folder}\``;
/** `.` is the index and what composes the rooms. */
const name = (folder: string) => (folder === "." ? "the index" : code(folder));

/** The rooms from the top that may each import all those before them: a line is easier to read than a triangle of names. */
function lineOf(rooms: readonly Room[]): string[] {
  const end = rooms.findIndex(([, mayImport], at) => mayImport.length !== at);
  return rooms.slice(0, end < 0 ? rooms.length : end).map(([room]) => room);
}

function section(folder: string): string {
  const { outside, rooms } = TABLES[folder]!;
  const own = rooms.filter(([room]) => !room.startsWith(".."));
  const line = lineOf(own);
  const isLine = line.length > 2;
  const below = isLine ? own.slice(line.length) : own;
  const names = (mayImport: readonly string[]) => {
    const all = isLine && line.every((room) => room === "." || mayImport.includes(room));
    const rest = mayImport.filter((room) => !room.startsWith("..") && !(all && line.includes(room)));
    return [...(all ? ["the whole line"] : []), ...rest.map(code)].join(", ") || "nothing";
  };
  return [
    `**${folder}** · from outside: ${outside.map(code).join(", ")}`,
    ...(isLine ? [`${line.map(name).join(" → ")}: each may import those before it.`] : []),
    below.length > 0
      ? [
          "| room | may import |",
          "| --- | --- |",
          ...below.map(([room, may]) => `| ${name(room)} | ${names(may)} |`),
        ].join("\n")
      : "",
  ].join("\n\n");
}

/**
 * The page with the tables of rooms as they are held by the tests.
 * @example withRooms("…<!-- rooms:begin -->\n<!-- rooms:end -->…") // → the page with a table for each package
 */
export function withRooms(page: string): string {
  const tables = Object.keys(TABLES).map(section).join("\n\n");
  return page.replace(SECTION, (_, begin: string, end: string) => `${begin}\n${tables}\n${end}`);
}
