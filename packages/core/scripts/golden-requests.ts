import type { CivilDate, DecisionRequest } from "../src/index.js";
import { addDays, toEpochDay } from "../src/calendar/civil-date.js";
import { statutoryDeadlines } from "../src/data/index.js";
import { GOLDEN_RULES } from "./golden-rules.js";

/** A request of the corpus, with the day whose knowledge of the calendar it is decided on. */
export interface GoldenRequest {
  readonly id: string;
  readonly asKnownOn: CivilDate | null;
  /** Absent when the deployment asks for no unverified rule. */
  readonly book?: "asking";
  readonly request: DecisionRequest;
}

/** Fridays before Tết, days around swaps, ends of years and of laws: where counting goes wrong. */
const DAYS = [
  "2020-01-17",
  "2021-02-05",
  "2022-04-08",
  "2023-01-13",
  "2024-04-26",
  "2024-12-20",
  "2025-04-24",
  "2025-06-30",
  "2025-12-26",
  "2026-02-13",
  "2026-06-30",
  "2026-07-01",
  "2026-08-21",
  "2026-09-01",
  "2026-11-14",
  "2026-11-25",
  "2027-01-29",
] as const;

/**
 * The questions of the golden corpus, file by file. Plain lists, no chance: the same on every machine, and every rule is asked.
 */
export function goldenRequests(): Readonly<Record<string, readonly GoldenRequest[]>> {
  return {
    rules: rules(),
    pauses: pauses(),
    extensions: extensions(),
    readings: readings(),
    requested: requested(),
    errors: errors(),
  };
}

const ask = (id: string, request: DecisionRequest, asKnownOn: string | null = null): GoldenRequest => ({
  id,
  asKnownOn: asKnownOn as CivilDate | null,
  request,
});

/** Every rule on days spread over the years; those that leave the period open are asked for each. */
function rules(): GoldenRequest[] {
  return GOLDEN_RULES.flatMap((id, index) =>
    DAYS.filter((_, place) => (place + index) % 4 === 0).flatMap((from) => {
      const rule = statutoryDeadlines.find((one) => one.id === id);
      const inHours = rule?.type === "term" && rule.unit === "hour";
      const request = { rule: id, from, ...(inHours && { fromAt: `${from}T02:30:00Z` }) };
      if (rule?.type === "fixed" && rule.every === null)
        return (["month", "quarter", "half-year", "year"] as const).map((every) =>
          ask(`${id} ${from} ${every}`, { ...request, every }),
        );
      const remote = rule?.type === "term" && rule.remote !== undefined;
      return [
        ask(`${id} ${from}`, request),
        ...(remote ? [ask(`${id} ${from} remote`, { ...request, remote: true })] : []),
      ];
    }),
  );
}

/** Figures of a single source, as a deployment has them that asks for them by name. */
function requested(): GoldenRequest[] {
  const unverified = new Set(
    statutoryDeadlines.filter(({ confidence }) => confidence === "unverified").map(({ id }) => id),
  );
  return [
    ...rules().filter(({ request }) => unverified.has(request.rule)),
    ask("no period", { rule: "nd09-gui-chinh-phu", from: "2026-03-02" }),
  ].map((one) => ({ ...one, book: "asking" as const }));
}

const PAUSED = ["kn-giai-quyet-lan-dau", "kn-giai-quyet-lan-hai", "tc-giai-quyet"] as const;
const STARTS = ["2026-06-20", "2026-07-06", "2026-08-17", "2026-10-30"] as const;

/** Pauses: apart, overlapping, touching, on the first and last day, after the end, standing, with an extension. */
function pauses(): GoldenRequest[] {
  const shapes: readonly [name: string, spans: readonly (readonly [from: number, to: number | null])[]][] = [
    ["one", [[20, 30]]],
    [
      "overlapping",
      [
        [20, 30],
        [25, 33],
      ],
    ],
    [
      "touching",
      [
        [20, 25],
        [25, 30],
      ],
    ],
    [
      "apart",
      [
        [15, 18],
        [25, 29],
      ],
    ],
    ["after the end", [[200, 210]]],
    ["standing", [[20, null]]],
    ["long", [[16, 116]]],
  ];
  return PAUSED.flatMap((rule) =>
    STARTS.flatMap((from) =>
      shapes.map(([name, spans]) =>
        ask(`${rule} ${from} ${name}`, {
          rule,
          from,
          remote: from === "2026-08-17" && rule !== "tc-giai-quyet",
          pauses: spans.map(([start, end]) => ({
            from: later(from, start),
            to: end === null ? null : later(from, end),
          })),
          ...(name === "one" ? { extensions: [{ at: later(from, 31), ground: "complex" }] } : {}),
        }),
      ),
    ),
  );
}

/** Ceilings and additions: in time, on the last day, too late, in part. */
function extensions(): GoldenRequest[] {
  const grounds = [
    ["complex"],
    ["especially-complex"],
    ["complex", "especially-complex"],
    ["especially-complex", "especially-complex"],
  ];
  const denunciations = ["2020-01-10", "2023-12-15", "2025-11-24", "2026-10-05"].flatMap((from) =>
    grounds.flatMap((list) =>
      [10, 30, 45].map((after) =>
        ask(`tc-giai-quyet ${from} ${list.join(" ")} after ${after}`, {
          rule: "tc-giai-quyet",
          from,
          extensions: list.map((ground, index) => ({ at: later(from, after + index * 20), ground })),
        }),
      ),
    ),
  );
  const others = [
    "kn-giai-quyet-lan-dau",
    "kn-giai-quyet-lan-hai",
    "tctt-buu-chinh-phuc-tap",
    "dlcn-rut-dong-y",
  ].flatMap((rule) =>
    ["2022-03-01", "2026-03-02", "2026-08-28"].flatMap((from) =>
      [undefined, 3].map((amount) =>
        ask(`${rule} ${from} ${amount ?? "all"}`, {
          rule,
          from,
          extensions: [
            {
              at: later(from, 9),
              ground: rule.startsWith("kn") ? "complex" : "necessary",
              ...(amount ? { amount } : {}),
            },
          ],
        }),
      ),
    ),
  );
  return [...denunciations, ...others];
}

/** Every reading of every disputed rule, and the same days as they were known before an order came. */
function readings(): GoldenRequest[] {
  const disputed = new Map(
    statutoryDeadlines.flatMap((rule) =>
      rule.type === "term" || (rule.type === "fixed" && rule.every !== null)
        ? (rule.readings ?? []).map(({ id }) => [`${rule.id} ${id}`, [rule.id, id] as const])
        : [],
    ),
  );
  return [
    ...[...disputed.values()].flatMap(([rule, reading]) =>
      ["2026-01-26", "2027-01-04"].map((from) => ask(`${rule} ${from} ${reading}`, { rule, from, reading })),
    ),
    ...["2024-04-10", "2024-04-15", "2025-12-20", "2025-12-24", "2025-12-26", "2026-10-01"].flatMap((known) =>
      ["tc-thong-bao-thu-ly", "dlcn-phan-hoi-dau"].map((rule) =>
        ask(`${rule} as known on ${known}`, { rule, from: later(known, 6) }, known),
      ),
    ),
  ];
}

/** What must be refused, and how. */
function errors(): GoldenRequest[] {
  const settle = { rule: "kn-giai-quyet-lan-dau", from: "2026-07-06" };
  const denounce = { rule: "tc-giai-quyet", from: "2026-03-02" };
  const extended = (at: string, amount?: number) => ({
    extensions: [{ at, ground: "complex", ...(amount === undefined ? {} : { amount }) }],
  });
  return [
    ask("no rule", { rule: "khong-co", from: "2026-03-02" }),
    ask("no day", { rule: "kn-thu-ly-lan-dau", from: "2026-02-30" }),
    ask("a word for a day", { rule: "kn-thu-ly-lan-dau", from: "hôm nay" }),
    ask("after the calendar", { rule: "tc-thong-bao-thu-ly", from: "2027-12-30" }),
    ask("before the calendar", { rule: "tc-thong-bao-thu-ly", from: "2019-12-30" }),
    ask("pause backwards", { ...settle, pauses: [{ from: "2026-07-20", to: "2026-07-10" }] }),
    ask("pause before the trigger", { ...settle, pauses: [{ from: "2026-07-05", to: "2026-07-10" }] }),
    ask("pause before the law", { ...settle, from: "2026-06-01", pauses: [{ from: "2026-06-10", to: "2026-06-20" }] }),
    ask("pause where none is allowed", { ...denounce, pauses: [{ from: "2026-03-10", to: "2026-03-12" }] }),
    ask("pause where no rule knows one", {
      rule: "kn-thu-ly-lan-dau",
      from: "2026-07-06",
      pauses: [{ from: "2026-07-08", to: "2026-07-10" }],
    }),
    ask("pause without a day", { ...settle, pauses: [{ from: "mai", to: null }] }),
    ask("extension before the trigger", { ...denounce, ...extended("2026-03-01") }),
    ask("extension without a ground", { ...denounce, extensions: [{ at: "2026-03-10", ground: "busy" }] }),
    ask("extension of minus one day", { ...denounce, ...extended("2026-03-10", -1) }),
    ask("extension of half a day", { ...denounce, ...extended("2026-03-10", 0.5) }),
    ask("extension too long", { ...denounce, ...extended("2026-03-10", 31) }),
    ask("no such reading", { ...denounce, reading: "generous" }),
  ];
}

const later = (date: string, days: number): CivilDate => {
  toEpochDay(date);
  return addDays(date as CivilDate, days);
};
