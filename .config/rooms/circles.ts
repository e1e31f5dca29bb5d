import type { SourceFile } from "./imports.ts";

/**
 * The circles of files that import one another, types counted: each strongly connected group of more than one file (Tarjan, 1972).
 * @example circlesOf([{ file: "a.ts", code: "", imports: [{ specifier: "./a.js", file: "a.ts", typeOnly: true, names: [] }] }]) // → []
 */
export function circlesOf(sources: readonly SourceFile[]): string[][] {
  const targets = new Map(
    sources.map(({ file, imports }) => [file, imports.flatMap((one) => (one.file ? [one.file] : []))]),
  );
  const place = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];

  function visit(file: string): number {
    place.set(file, place.size);
    lowest.set(file, place.get(file)!);
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      if (!targets.has(target)) continue;
      if (!place.has(target)) lowest.set(file, Math.min(lowest.get(file)!, visit(target)));
      else if (path.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, place.get(target)!));
    }
    if (lowest.get(file) === place.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file)!;
  }
  for (const file of targets.keys()) if (!place.has(file)) visit(file);
  return circles;
}
