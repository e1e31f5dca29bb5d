const TINY = 1e-9;

/**
 * Which unknowns a set of sums determines by adding and subtracting them: those that elimination leaves alone in a row.
 *
 * @param unknowns how many there are
 * @param sums for each known sum, the unknowns in it
 * @example determined(3, [[0, 1], [0, 1, 2]]) // → [2]
 */
export function determined(unknowns: number, sums: readonly (readonly number[])[]): number[] {
  const rows: number[][] = sums.map((sum) => Array.from({ length: unknowns }, (_, at) => (sum.includes(at) ? 1 : 0)));
  let top = 0;
  for (let column = 0; column < unknowns && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= top && Math.abs(row[column]!) > TINY);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const lead = rows[top]!.map((value) => value / rows[top]![column]!);
    rows[top] = lead;
    for (const [at, row] of rows.entries())
      if (at !== top) rows[at] = row.map((value, place) => value - row[column]! * lead[place]!);
    top += 1;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap((value, at) => (Math.abs(value) > TINY ? [at] : []));
    return left.length === 1 ? left : [];
  });
}
