/** Prints rows as JSON for scripts (`-- --json`), or as an aligned table for people. */
export function print(rows, columns) {
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const cells = [columns, ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)));
  for (const line of cells) console.log(line.map((cell, index) => cell.padEnd(widths[index])).join("  "));
}

const show = (value) =>
  typeof value === "number" && !Number.isInteger(value) ? value.toPrecision(4) : String(value ?? "–");
