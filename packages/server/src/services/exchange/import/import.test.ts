import { must, read, ImportMapping } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, countCases, deployment, everyRow, openWorkspace } from "../../../../test/workspace.ts";
import { importCases, previewImport } from "./import-cases.ts";
import { importInstant } from "./import-instant.ts";

const NOW = "2026-11-25T02:00:00.000Z";
const HEAD = [
  "Mã",
  "Nội dung",
  "Địa chỉ",
  "Loại",
  "Ngày nhận",
  "Tình trạng",
  "Ngày trả lời",
  "Trả lời",
  "Họ tên",
  "Email",
  "Đồng ý",
];
const mapping = must(
  read(ImportMapping, {
    version: 1,
    source: "1022",
    columns: {
      number: "Mã",
      text: "Nội dung",
      place: "Địa chỉ",
      kind: "Loại",
      receivedAt: "Ngày nhận",
      state: "Tình trạng",
      closedAt: "Ngày trả lời",
      reply: "Trả lời",
      name: "Họ tên",
      email: "Email",
      consent: "Đồng ý",
    },
    kind: "concern",
    channel: "phone",
    lang: "vi",
    kinds: { "Phản ánh": "concern", "Kiến nghị": "petition" },
    states: { "Đang xử lý": "open", "Đã trả lời": "answered", "Không thuộc thẩm quyền": "refused:outside-competence" },
    consents: ["Có"],
    dates: { format: "dd/MM/yyyy HH:mm", zone: "+07:00" },
  }),
);

type Row = Partial<
  Record<"number" | "text" | "kind" | "at" | "state" | "closed" | "reply" | "name" | "email" | "consent", string>
>;
const cells = ({
  number = "1",
  text = "Đèn đường hỏng.",
  kind = "",
  at = "20/11/2026 09:30",
  state = "",
  closed = "",
  reply = "",
  name = "",
  email = "",
  consent = "",
}: Row) => [number, text, "Tổ 5", kind, at, state, closed, reply, name, email, consent];
const table = (...rows: Row[]) => [HEAD, ...rows.map(cells)].map((row, at) => ({ row: at + 1, cells: row }));
const answered: Row = { state: "Đã trả lời", closed: "23/11/2026 16:00", reply: "Đã thay bóng." };

function office() {
  const workspace = openWorkspace(NOW);
  const { store } = workspace;
  const options = {
    store,
    deployment,
    now: NOW,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    by: "operator",
  };
  const faults = async (...rows: Row[]) =>
    (await previewImport(options, table(...rows), mapping)).problems.map(({ code, path }) => `${path} ${code}`);
  return { ...workspace, options, faults };
}

describe("an import", () => {
  test("keeps words, kind, dates and replies under the number of the other system, and counts them on their own days", async () => {
    const { options, store, services, officer } = office();
    const actor = await officer();
    const rows = table(
      { number: "HT-1", kind: "Kiến nghị" },
      { number: "HT-2", ...answered },
      { number: "HT-3", state: "Không thuộc thẩm quyền", closed: "21/11/2026 08:00" },
    );
    expect(must(await importCases(options, rows, mapping))).toEqual({ rows: 3, fresh: 3, known: 0, problems: [] });
    const { cases } = await store.inbox({ agency: AGENCY, open: false, limit: 9 });
    expect(
      cases.map(({ events, replies }) => [events.map(({ type, at, by }) => [type, at, by]), replies]),
    ).toContainEqual([
      [
        ["received", "2026-11-20T02:30:00.000Z", "system"],
        ["answered", "2026-11-23T09:00:00.000Z", "system"],
      ],
      [{ place: 1, text: "Đã thay bóng." }],
    ]);
    expect(await store.importedFrom(AGENCY, cases[0]!.id)).toMatchObject({ source: "1022" });
    const [open] = (await store.inbox({ agency: AGENCY, open: true, limit: 9 })).cases;
    expect(must(await services.officerCase(actor, open!.code))).toMatchObject({
      kind: "petition",
      channel: "phone",
      due: { date: "2026-11-30" },
    });
    const report = must(await services.report(AGENCY, { from: "2026-11-01", to: "2026-11-24" }));
    expect(report).toMatchObject({ received: 3 });
    expect(must(await services.recount(AGENCY, "all"))).toMatchObject({ cases: 3, rows: 0 });
    expect(must(await services.inbox(actor, { search: "den duong" })).entries).toHaveLength(3);
  });

  test("of the same table again changes nothing, and of a longer one takes in what is new", async () => {
    const { options, database } = office();
    const rows = [{ number: "1" }, { number: "2", ...answered }];
    must(await importCases(options, table(...rows), mapping));
    const before = everyRow(database);
    expect(must(await importCases(options, table(...rows), mapping))).toMatchObject({ fresh: 0, known: 2 });
    expect(everyRow(database)).toBe(before);
    expect(must(await importCases(options, table(...rows, { number: "3" }), mapping))).toMatchObject({
      fresh: 1,
      known: 2,
    });
    expect(must(await importCases(options, table({ number: "1" }), { ...mapping, source: "i-hatinh" }))).toMatchObject({
      fresh: 1,
    });
  });

  test("with a fault anywhere applies nothing, also when the fault shows only while it is written", async () => {
    const { options, store } = office();
    expect(await importCases(options, table({ number: "1" }, { number: "2", at: "hôm qua" }), mapping)).toMatchObject({
      ok: false,
    });
    const late = { ...options, store: { ...store, importedNumbers: async () => new Set<string>() } };
    must(await importCases(options, table({ number: "2" }), mapping));
    expect(await importCases(late, table({ number: "1" }, { number: "2" }), mapping)).toMatchObject({
      ok: false,
      problems: [{ code: "case-changed" }],
    });
    expect(await countCases(store)).toBe(1);
  });

  test("takes contact data only of whoever agreed to it there", async () => {
    const { options, store, faults } = office();
    const known = { name: "Trần Thị Hoa", email: "hoa@example.vn" };
    expect(await faults({ ...known, consent: "Không" })).toEqual(["rows.2.Đồng ý consent-required"]);
    must(await importCases(options, table({ ...known, consent: "Có" }), mapping));
    const [found] = (await store.inbox({ agency: AGENCY, open: true, limit: 1 })).cases;
    expect(await store.person(AGENCY, found!.id)).toMatchObject({
      contact: known,
      consents: [{ notice: "import:1022", purposes: ["contact"] }],
    });
  });
});

test("a table of 20,000 rows with faults in 50 names these, and nothing of it is applied", async () => {
  const { options, store } = office();
  const isFaulty = (at: number) => at % 400 === 7;
  const rows = Array.from({ length: 20_000 }, (_, at): Row => ({
    number: `HT-${at}`,
    ...(isFaulty(at) && { at: "hôm qua" }),
  }));
  const { problems, fresh } = await previewImport(options, table(...rows), mapping);
  expect(problems.map(({ path }) => path)).toEqual(
    rows.flatMap((_, at) => (isFaulty(at) ? [`rows.${at + 2}.Ngày nhận`] : [])),
  );
  expect([problems.length, fresh]).toEqual([50, 19_950]);
  expect(await countCases(store)).toBe(0);
});

/** So many in every run of the tests; the whole file with `IMPORT_ROWS=20000`. */
const ROWS = Number(process.env["IMPORT_ROWS"] ?? 800);

test(`a table of ${ROWS} rows is refused whole while one is wrong, taken in whole once it is mended, and not a second time`, async () => {
  const { options, store } = office();
  const rows = Array.from({ length: ROWS }, (_, at): Row => ({ number: `HT-${at}` }));
  const faulty = rows.map((row, at) => (at % 400 === 7 ? { ...row, at: "hôm qua" } : row));
  expect(await importCases(options, table(...faulty), mapping)).toMatchObject({ ok: false });
  expect(await countCases(store)).toBe(0);
  expect(must(await importCases(options, table(...rows), mapping))).toMatchObject({ fresh: ROWS, known: 0 });
  expect(must(await importCases(options, table(...rows), mapping))).toMatchObject({ fresh: 0, known: ROWS });
  expect(await countCases(store)).toBe(ROWS);
});

describe("a fault is told with row and column, and without a word of the row", () => {
  test.each<[string, Row, string[]]>([
    ["no number", { number: "" }, ["rows.2.Mã field-required"]],
    ["no words", { text: " " }, ["rows.2.Nội dung field-required"]],
    ["a kind that the mapping does not name", { kind: "Khác" }, ["rows.2.Loại value-not-mapped"]],
    ["a name of every object", { kind: "constructor" }, ["rows.2.Loại value-not-mapped"]],
    ["a day that does not exist", { at: "31/11/2026 08:00" }, ["rows.2.Ngày nhận date-unreadable"]],
    ["an hour that does not exist", { at: "20/11/2026 24:10" }, ["rows.2.Ngày nhận date-unreadable"]],
    ["a day to come", { at: "26/11/2026 08:00" }, ["rows.2.Ngày nhận date-in-future"]],
    ["an answer without a day", { ...answered, closed: "" }, ["rows.2.Ngày trả lời field-required"]],
    [
      "an answer before its question",
      { ...answered, closed: "19/11/2026 08:00" },
      ["rows.2.Ngày trả lời event-out-of-order"],
    ],
    ["an address that is none", { email: '"hoa"@(x)example.vn', consent: "Có" }, ["rows.2.Email format-invalid"]],
    [
      "an address with a line break",
      { email: "hoa@example.vn\nBcc: x@y.vn", consent: "Có" },
      ["rows.2.Email format-invalid"],
    ],
    ["a denunciation", { text: "Tôi tố cáo ông Ví nhận hối lộ." }, ["rows.2.Nội dung guided-kind"]],
    [
      "a denunciation in a name",
      { name: "Người tố cáo ông Ví nhận hối lộ", consent: "Có" },
      ["rows.2.Nội dung guided-kind"],
    ],
    ["several at once", { at: "", kind: "Khác" }, ["rows.2.Loại value-not-mapped", "rows.2.Ngày nhận field-required"]],
  ])("%s", async (_name, row, expected) => expect(await office().faults(row)).toEqual(expected));

  test("a number that stands twice names the first row; a cell too many its row", async () => {
    const { options, faults } = office();
    expect(await faults({ number: "7" }, { number: "8" }, { number: "7" })).toEqual(["rows.4.Mã number-repeated"]);
    const longer = table({}).map(({ row, cells: own }) => ({ row, cells: row === 2 ? [...own, "thừa"] : own }));
    const { problems } = await previewImport(options, longer, mapping);
    expect(problems).toMatchObject([{ code: "cells-too-many", path: "rows.2", facts: { columns: HEAD.length } }]);
  });

  test("words are compared as they are read: parts of letters, no-break spaces and lines in a head are none of a person's doing", async () => {
    const { options } = office();
    const odd = (text: string) => text.normalize("NFD").replaceAll(" ", "\u00a0\n");
    const [head, ...rows] = table({ kind: odd("Kiến nghị"), at: "20/11/2026\u00a008:00" });
    const { problems, fresh } = await previewImport(options, [{ ...head!, cells: HEAD.map(odd) }, ...rows], mapping);
    expect([problems, fresh]).toEqual([[], 1]);
  });

  test("a column that the table lacks, or has twice, is told before any row", async () => {
    const { options } = office();
    const [, ...rows] = table({ at: "sai" });
    const head = (names: string[]) => [{ row: 1, cells: names }, ...rows];
    const told = async (names: string[]) => (await previewImport(options, head(names), mapping)).problems;
    expect(await told(HEAD.filter((name) => name !== "Email"))).toMatchObject([
      { code: "column-missing", path: "columns.email", facts: { column: "Email" } },
    ]);
    expect(await told([...HEAD.slice(0, -1), "Mã", "Đồng ý"])).toMatchObject([
      { code: "column-repeated", path: "columns.number" },
    ]);
    expect((await told(["Khác"])).map(({ code }) => code)).toContain("column-missing");
  });
});

describe("a date", () => {
  test.each<[string, Parameters<typeof importInstant>[1], string]>([
    ["2026-11-20T09:30:00+07:00", {}, "2026-11-20T02:30:00.000Z"],
    ["2026-11-20 02:30Z", {}, "2026-11-20T02:30:00.000Z"],
    ["2026-11-20", { zone: "+07:00" }, "2026-11-19T17:00:00.000Z"],
    ["5/1/2026", { format: "dd/MM/yyyy", zone: "+07:00" }, "2026-01-04T17:00:00.000Z"],
    ["09:30, 20/11/2026", { format: "HH:mm dd/MM/yyyy", zone: "+07:00" }, "2026-11-20T02:30:00.000Z"],
    ["20-11-2026 09:30:59", { format: "dd/MM/yyyy HH:mm:ss", zone: "-03:30" }, "2026-11-20T13:00:59.000Z"],
    ["2026-11-20T09:30:00+00:00", { format: "dd/MM/yyyy", zone: "+07:00" }, "2026-11-20T09:30:00.000Z"],
  ])("%s", (typed, dates, at) => expect(must(importInstant(typed, dates))).toBe(at));

  test.each([
    ["2026-11-20 09:30", {}, "date-without-zone"],
    ["20/11/2026", { format: "dd/MM/yyyy" }, "date-without-zone"],
    ["11/20/2026", { format: "dd/MM/yyyy", zone: "+07:00" }, "date-unreadable"],
    ["46346", { zone: "+07:00" }, "date-unreadable"],
  ] as [string, Parameters<typeof importInstant>[1], string][])("%s is refused: %s", (typed, dates, code) =>
    expect(importInstant(typed, dates)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});
