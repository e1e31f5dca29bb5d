// What a year's cases of many agencies leave in the tables of sums, without the cases.
import { CHANNELS, ONLINE_KINDS, toEpochDay } from "@danvan/core";
import { NEVER_DUE } from "@danvan/core/advanced";

const YEAR = [toEpochDay("2025-12-01"), toEpochDay("2026-11-30")];

/**
 * Sums as a year's cases leave them: most are closed, some of the last days are open.
 * @param of how many cases each agency has, by which rules they were counted, and until when those that are open are due, in milliseconds
 */
export function seedSums(handle, codes, { cases, rules, dueAt }) {
  const days = YEAR[1] - YEAR[0] + 1;
  const insertDay = handle.prepare(
    "insert into rollup_days (agency_id, day, rules, received, open, changed_on) values (?, ?, ?, ?, ?, ?)",
  );
  const insertSum =
    handle.prepare(`insert into rollups (agency_id, kind, channel, day, due_at, received, transferred, within_competence, answered, on_time, late, refused, open, reopened, rated, satisfied, dissatisfied)
     values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertFacet = handle.prepare(
    "insert into rollup_facets (agency_id, name, day, value, count) values (?, 'answered', ?, ?, ?)",
  );
  const headings = ONLINE_KINDS.flatMap((kind) => CHANNELS.map((channel) => [kind, channel]));
  handle.exec("begin");
  for (const code of codes)
    for (let at = 0; at < days; at += 1) {
      const many = Math.floor(((at + 1) * cases) / days) - Math.floor((at * cases) / days);
      if (many === 0) continue;
      const day = YEAR[0] + at;
      const isOpen = at % 40 === 39;
      const kinds = Math.min(many, headings.length);
      insertDay.run(code, day, rules, many, isOpen ? kinds : 0, day + 3);
      for (let place = 0; place < kinds; place += 1) {
        const [kind, channel] = headings[(place + at) % headings.length];
        const n = Math.floor(((place + 1) * many) / kinds) - Math.floor((place * many) / kinds);
        const open = isOpen ? 1 : 0;
        const due = isOpen ? dueAt : NEVER_DUE;
        insertSum.run(code, kind, channel, day, due, n, n, n - open, n - open, 0, 0, open, 0, 0, n, 0);
      }
      insertFacet.run(code, day, day + 3, many);
    }
  handle.exec("commit");
}
