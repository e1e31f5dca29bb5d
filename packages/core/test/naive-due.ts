/**
 * Due dates a second time, written apart from the engine and on purpose slowly: from day to day, as one counts with a finger on a wall
 * calendar. It shares no code with the engine; of the rules it reads the figures, of the calendar nothing: its days off are typed below.
 */
export interface NaiveRule {
  readonly type: string;
  readonly amount?: number;
  readonly unit?: string;
  readonly roll?: string;
  readonly counts?: string;
  readonly every?: string | null;
  readonly day?: number;
  readonly edge?: string;
  readonly closesOn?: number;
}

/** What happened to the clock: days on which it stood, and more time that was granted. */
export interface NaiveClock {
  readonly stopped?: readonly [from: number, to: number];
  readonly more?: { readonly by: string; readonly amount: number; readonly unit?: string; readonly times?: number };
}

/** Monday to Friday off, and Saturdays worked, year by year, as the sources list them. */
const TYPED = `
2020 01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02
2021 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03
2022 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02
2023 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04
2024 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03 +05-04
2025 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02 +04-26
2026 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24 +01-10 +08-22
2027 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24`;

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
/** Days from 01/01/2020 to 31/12/2027. */
export const DAYS = (Date.UTC(2028, 0, 1) - FIRST) / DAY;

const off = new Set<string>();
const worked = new Set<string>();
for (const line of TYPED.trim().split("\n")) {
  const [year, ...days] = line.split(" ");
  for (const day of days) (day.startsWith("+") ? worked : off).add(`${year}-${day.replace("+", "")}`);
}

export const dateOf = (index: number): string => new Date(FIRST + index * DAY).toISOString().slice(0, 10);
const weekday = (index: number) => new Date(FIRST + index * DAY).getUTCDay();
const WORKS = Array.from({ length: DAYS }, (_, index) => {
  const date = dateOf(index);
  if (worked.has(date)) return true;
  return weekday(index) !== 0 && weekday(index) !== 6 && !off.has(date);
});

/** Beyond the typed years there is no answer. */
class Unknown extends Error {}
/** Whether offices work on a day, as an index from 01/01/2020. */
export function works(index: number): boolean {
  const answer = WORKS[index];
  if (answer === undefined) throw new Unknown();
  return answer;
}

/** The last day of a rule from a start, as an index; null where the calendar does not reach. */
export function naiveDue(rule: NaiveRule, start: number, clock: NaiveClock = {}): number | null {
  try {
    return lastDay(rule, start, clock);
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function lastDay(rule: NaiveRule, start: number, { stopped, more }: NaiveClock): number {
  const { type, amount = 0, unit = "", roll = "none", counts } = rule;
  if (type === "frequency")
    return rule.every === "week" ? until(start, (day) => weekday(day) === 0) : until(start, endsMonth);
  if (type === "period")
    return until(start, (day) => isLastMonth(rule.every!, day) && dayOfMonth(day) === rule.closesOn);
  if (type === "fixed") {
    const last = rule.day! - (rule.edge === "before" ? 1 : 0);
    return move(
      until(start, (day) => isLastMonth(rule.every!, day) && dayOfMonth(day) === last),
      roll,
      stopped,
    );
  }
  // Every start of the hours tried here is 09:30 in Vietnam, so an hour is a part of a day.
  if (unit === "hour") return Math.floor(start + (9.5 + (counts === "back" ? -amount : amount)) / 24);
  if (counts === "back") return move(walk(start, amount, unit, -1), roll);
  let end = walk(start, more?.by === "ceiling" ? more.amount : amount, unit, 1, stopped);
  if (more?.by === "addition")
    for (let time = 0; time < (more.times ?? 1); time++) end = walk(end, more.amount, more.unit!, 1, stopped);
  return move(end, roll, stopped);
}

/** Day by day, counting those that count. */
function walk(from: number, amount: number, unit: string, step: 1 | -1, stopped?: NaiveClock["stopped"]): number {
  // The start must be on the calendar too: nobody counts working days from a day whose neighbours are not known.
  if (unit === "working-day") works(step === 1 ? from : from - 1);
  let day = from;
  for (let left = amount; left > 0;) {
    day += step;
    if (stopped && stopped[0] <= day && day < stopped[1]) continue;
    if (unit === "working-day" && !works(day)) continue;
    left -= 1;
  }
  return day;
}

function move(day: number, roll: string, stopped?: NaiveClock["stopped"]): number {
  if (roll === "none") return day;
  let moved = day;
  if (works(day)) return day;
  const step = roll === "next-working-day" ? 1 : -1;
  while (!works(moved) || (step === 1 && stopped && stopped[0] <= moved && moved < stopped[1])) moved += step;
  return moved;
}

function until(start: number, isIt: (day: number) => boolean): number {
  let day = start;
  while (!isIt(day)) day += 1;
  return day;
}

const dayOfMonth = (day: number) => new Date(FIRST + day * DAY).getUTCDate();
const endsMonth = (day: number) => dayOfMonth(day + 1) === 1;
const PERIOD_ENDS: Readonly<Record<string, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  "half-year": [6, 12],
  year: [12],
};
const isLastMonth = (every: string, day: number) =>
  PERIOD_ENDS[every]!.includes(new Date(FIRST + day * DAY).getUTCMonth() + 1);
