import type { NewYearEvent, NewYearPart } from "../../year/year-reports.js";
import { AGENCY, AT, exampleAct, exampleIntake } from "../examples.js";
import { LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

const event = (changes: Partial<NewYearEvent> = {}): NewYearEvent => ({
  agency: AGENCY,
  year: 2026,
  seen: 0,
  type: "opened",
  at: AT,
  by: "officer",
  reason: null,
  sha256: null,
  receipt: null,
  summary: null,
  savings: null,
  paper: null,
  ...changes,
});

const part = (changes: Partial<NewYearPart> = {}): NewYearPart => ({
  agency: AGENCY,
  year: 2026,
  kind: "text",
  id: "III",
  body: '{"text":"Đã làm."}',
  at: AT,
  by: "officer",
  seen: 0,
  events: 0,
  files: [],
  named: [],
  ...changes,
});

/** More than one row of bytes. */
const PAPER = new Uint8Array(300_000).fill(7);

/** The year's report: its events in their order, its parts by version, its papers whole, each agency and year its own. */
export const yearReportCases: readonly StoreCase[] = [
  {
    name: "what happens to a year's report is written down once, in its order, with its paper and the audit",
    async run(open) {
      const store = await open();
      same(await store.yearRecord(AGENCY, 2026), { agency: AGENCY, year: 2026, events: [], parts: [], savings: 0 });
      same(await store.addYearEvent(event(), exampleAct("open-year")), true);
      const handIn = event({
        seen: 1,
        type: "submitted",
        at: LATER,
        sha256: "ab",
        receipt: "2026-18073-1",
        summary: "{}",
        paper: "Báo cáo",
      });
      const twice = [
        store.addYearEvent(handIn, exampleAct("submit-year")),
        store.addYearEvent(handIn, exampleAct("…")),
      ];
      same(await Promise.all(twice), [true, false]);
      const { seen: _, paper: __, agency: ___, year: ____, savings: _____, ...kept } = handIn;
      same((await store.yearRecord(AGENCY, 2026)).events.at(-1), { ...kept, seq: 2 });
      same([await store.yearPaper(AGENCY, 2026, 2), await store.yearPaper(AGENCY, 2026, 1)], ["Báo cáo", null]);
      same(
        (await store.auditEntries(AGENCY, 0, 10)).map(({ verb }) => verb),
        ["open-year", "submit-year"],
      );
      await store.close();
    },
  },
  {
    name: "a part of a year's report is saved over the version that was seen, and not after something happened",
    async run(open) {
      const store = await open();
      const both = [store.saveYearPart(part()), store.saveYearPart(part({ body: '{"text":"Khác."}' }))];
      same(await Promise.all(both), [
        { saved: true, version: 1 },
        { saved: false, version: 1 },
      ]);
      same(await store.saveYearPart(part({ seen: 1, body: '{"text":"Rồi."}', at: LATER })), {
        saved: true,
        version: 2,
      });
      same((await store.yearRecord(AGENCY, 2026)).parts, [
        { kind: "text", id: "III", version: 2, body: '{"text":"Rồi."}', at: LATER, by: "officer" },
      ]);
      same((await store.yearRecord(AGENCY, 2026)).savings, 2);
      same(await store.addYearEvent(event({ savings: 1 }), exampleAct("open-year")), false);
      same(await store.addYearEvent(event({ savings: 2 }), exampleAct("open-year")), true);
      same(await store.saveYearPart(part({ seen: 2 })), { saved: false, version: 2 });
      same(await store.saveYearPart(part({ seen: 2, events: 1, body: null })), { saved: true, version: 3 });
      same((await store.yearRecord(AGENCY, 2026)).parts, []);
      await store.close();
    },
  },
  {
    name: "a file of evidence comes with its part, counts with all files, and goes when the part names it no more or when it is erased",
    async run(open) {
      const store = await open();
      const file = (id: string) => ({ id, title: "Biên bản.pdf", type: "application/pdf", bytes: PAPER }) as const;
      const none = { agency: AGENCY, year: 2026, at: LATER };
      await store.saveYearPart(part({ kind: "duty", files: [file("a"), file("b")], named: ["a", "b"] }));
      same(
        (await store.yearFiles(AGENCY, 2026)).map(({ id, kind, part: of, title, size }) => [id, kind, of, title, size]),
        [
          ["a", "duty", "III", "Biên bản.pdf", PAPER.length],
          ["b", "duty", "III", "Biên bản.pdf", PAPER.length],
        ],
      );
      same([...(await store.yearFileBytes(AGENCY, 2026, "a"))], [...PAPER]);
      same([await store.yearFiles(AGENCY, 2025), await store.yearFiles(NEIGHBOUR, 2026)], [[], []]);
      same(await store.compareFiles(AGENCY), { kept: 2 * PAPER.length, counted: 2 * PAPER.length });
      same(await store.saveYearPart(part({ kind: "duty", files: [file("c")], named: ["c"] })), {
        saved: false,
        version: 1,
      });
      await store.saveYearPart(part({ kind: "duty", seen: 1, named: ["b"] }));
      same([...(await store.yearFileBytes(AGENCY, 2026, "a"))], []);
      same(await store.eraseYearFile({ ...none, id: "b" }, exampleAct("erase-year-file")), true);
      same(await store.eraseYearFile({ ...none, id: "b" }, exampleAct("…")), false);
      same(
        (await store.yearFiles(AGENCY, 2026)).map(({ id, title, erasedAt }) => [id, title, erasedAt]),
        [["b", "", LATER]],
      );
      same([...(await store.yearFileBytes(AGENCY, 2026, "b"))], []);
      same(await store.compareFiles(AGENCY), { kept: 0, counted: 0 });
      await store.close();
    },
  },
  {
    name: "cases of a time come with their codes and histories",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2));
      const [first, second] = await store.codedHistories(AGENCY, AT, "2100-01-01T00:00:00.000Z");
      const known = await store.histories(AGENCY, AT, "2100-01-01T00:00:00.000Z");
      same([first?.events, second?.events], known);
      same(Boolean(first && second && first.code !== second.code), true);
      same(await store.codedHistories(NEIGHBOUR, AT, "2100-01-01T00:00:00.000Z"), []);
      await store.close();
    },
  },
  {
    name: "the histories of many agencies come together, each year its own, without what is being written",
    async run(open) {
      const store = await open();
      await store.addYearEvent(event(), exampleAct("a"));
      await store.addYearEvent(event({ agency: NEIGHBOUR }), exampleAct("b"));
      await store.addYearEvent(event({ year: 2025 }), exampleAct("c"));
      await store.saveYearPart(part({ events: 1 }));
      const histories = await store.yearHistories([NEIGHBOUR, AGENCY, "99999"], 2026);
      same(
        histories.map(({ agency, year, events }) => [agency, year, events.length]),
        [
          [AGENCY, 2026, 1],
          [NEIGHBOUR, 2026, 1],
        ],
      );
      same(await store.yearHistories([], 2026), []);
      await store.close();
    },
  },
];
