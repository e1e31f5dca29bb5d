// Two years of an agency's cases in a file, as its server would have left them: rows first, then their sums by a recount.
import { CHANNELS, endOfDay, fromEpochDay, ONLINE_KINDS, toEpochDay } from "@danvan/core";
import { NEVER_DUE } from "@danvan/core/advanced";

const HOUR = 3_600_000;
/** Most write on the web about something broken; every other kind and channel occurs too. */
const KINDS = ["concern", "concern", "concern", "petition", "petition", ...ONLINE_KINDS];
const WAYS = ["web", "web", "web", "web", "zalo", "zalo", ...CHANNELS];

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** What happened to one case: nearly all are answered within days, some late, refused, opened again, rated, or still open. */
function history(received, random) {
  let at = received;
  const events = [];
  const next = (type, hours, facts = {}, by = "officer") => {
    at += (1 + random(hours)) * HOUR;
    events.push({ type, at, by, ...facts });
  };
  const kind = KINDS[random(KINDS.length)];
  events.push({ type: "received", at, by: "citizen", kind, channel: WAYS[random(WAYS.length)] });
  if (random(10) === 0) next("classified", 8, { kind: KINDS[random(KINDS.length)] });
  next("accepted", 20);
  if (random(20) === 0) {
    next("paused", 24, { ground: "waiting" });
    next("resumed", 200);
  }
  const end = random(100);
  if (end < 5) next("refused", 60, { reason: end < 3 ? "unclear" : "outside-competence" });
  else if (end < 6) next("transferred", 60, { to: "18100" });
  else if (end < 97) next("answered", end < 85 ? 160 : 900);
  if (end < 6 || end >= 97) return events;
  if (end < 9) {
    next("reopened", 100, {}, "citizen");
    next("answered", 200);
  }
  if (random(3) === 0) next("rated", 60, { level: 1 + random(5) }, "citizen");
  return events;
}

/**
 * @param handle the open database
 * @param years of each the first and the last day, and how many cases came in between
 * @param now nothing has happened after it
 */
export function seed(handle, agency, years, now) {
  const random = numbers(20_261_122);
  const digits = (number, length) => number.toString(16).padStart(length, "0");
  const idOf = (at, place, number) => {
    const time = digits(at, 12);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(place, 3)}-8000-${digits(number, 12)}`;
  };
  // What the recount finds out of the events stands as nothing yet.
  const insertCase = handle.prepare(
    `insert into cases (agency_id, id, code, key, lang, text, place, open, due_at, kind, channel, status, assignee, awaits_approval, length, helped)
     values (:agency, :id, :code, :key, 'vi', :text, null, 1, ${NEVER_DUE}, 'concern', 'web', 'received', '', 0, :length, 0)`,
  );
  const columns = handle.prepare("select name from pragma_table_info('events')").all();
  const insertEvent = handle.prepare(
    `insert into events (${columns.map(({ name }) => name).join()}) values (${columns.map(({ name }) => `:${name}`).join()})`,
  );
  const text = "Đèn đường ở ngõ 12 hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm. ".repeat(3);
  let number = 0;
  handle.exec("begin");
  for (const [from, to, cases] of years) {
    const first = Date.parse(endOfDay(fromEpochDay(toEpochDay(from) - 1)));
    const span = Date.parse(endOfDay(to)) - first;
    for (let made = 0; made < cases; made += 1) {
      number += 1;
      const received = first + Math.floor((span * made) / cases);
      const events = history(received, random).filter(({ at }) => at < now);
      const id = idOf(received, 0, number);
      const code = `${agency}-${digits(number, 10)}`;
      insertCase.run({ agency, id, code, key: id, text, length: events.length });
      for (const [place, { type, at, by, ...facts }] of events.entries())
        insertEvent.run({
          agency_id: agency,
          case_id: id,
          id: idOf(at, place, number),
          type,
          at,
          by,
          facts: JSON.stringify(facts),
        });
    }
  }
  handle.exec("commit");
}
