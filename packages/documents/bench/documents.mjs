// The consolidated report of 82 agencies against the two libraries writing the same cells with no model behind, and our calendar
// writer against ical-generator. Run through `npm run bench`, after a build.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { writeXlsx } from "hucre/xlsx";
import ical, { ICalAlarmType } from "ical-generator";
import { docx, icalendar, provinceReportDocument, workbook } from "../dist/index.js";

const AGENCIES = 82;
const COUNTS = 7;
const words = (vi) => ({ vi, en: vi });
const cutOff = "2026-11-30T17:00:00Z";

function provinceReport() {
  const column = (id, type, total) => ({ id, title: words(`Cột ${id}`), unit: null, type, total });
  const columns = [
    column("agency", "text", { rule: "none" }),
    ...Array.from({ length: COUNTS }, (_, at) => column(`c${at}`, "number", { rule: "sum" })),
    column("rate", "percent", { rule: "share", part: "c1", whole: "c0" }),
  ];
  return {
    version: 1,
    year: 2026,
    period: { from: "2025-12-01", to: "2026-11-30", cutOff },
    due: { rule: "report", date: "2026-12-04", reading: "strict", others: [] },
    agencies: Array.from({ length: AGENCIES }, (_, at) => ({
      code: String(at),
      name: `Đơn vị ví dụ số ${at + 1}`,
      handedIn: "on-time",
      at: "2026-12-02T02:00:00Z",
      hash: "0".repeat(64),
    })),
    tables: Array.from({ length: 12 }, (_, index) => ({
      id: `t${index}`,
      annex: "I",
      title: words(`Biểu ${index + 1}`),
      clauses: [],
      columns,
      rows: Array.from({ length: AGENCIES }, (_, at) => ({
        id: `a${at}`,
        cells: [
          `Đơn vị ví dụ số ${at + 1}`,
          ...Array.from({ length: COUNTS }, (_, c) => (at * 31 + c * 17 + index) % 997),
          91.5,
        ],
        from: "2025-12-01",
        to: "2026-11-30",
        source: { by: "cases" },
      })),
    })),
    missing: [],
  };
}

const office = {
  parent: ["UBND tỉnh Hà Tĩnh"],
  agency: ["Sở Nội vụ"],
  number: null,
  sign: "BC-SNV",
  place: "Hà Tĩnh",
  date: null,
  to: ["Ủy ban nhân dân tỉnh"],
  signature: { authority: ["Giám đốc"], name: null },
  recipients: [],
  draftedBy: null,
};

async function ours(report) {
  const document = provinceReportDocument(report, office);
  const files = [await docx(document.value), await workbook(report)];
  if (!files.every(({ ok }) => ok)) throw new Error("not written");
}

/** The same texts in the same cells with the same look, said to the two libraries directly: no report, no rules, no checks. */
async function bare(grids) {
  const linesOf = ({ columns, rows, total }) => [columns.map(({ title }) => title), ...rows, ...(total ? [total] : [])];
  const tables = grids.map((grid) => {
    const rows = linesOf(grid).map((texts) => {
      const cells = texts.map(
        (text) => new TableCell({ children: [new Paragraph({ style: "cell", children: [new TextRun(text)] })] }),
      );
      return new TableRow({ cantSplit: true, children: cells });
    });
    return new Table({ rows });
  });
  const styles = { paragraphStyles: [{ id: "cell", name: "cell", run: { size: 22 } }] };
  await Packer.pack(new Document({ styles, sections: [{ children: tables }] }), "uint8array");
  const thin = { style: "thin" };
  const style = {
    border: { top: thin, bottom: thin, left: thin, right: thin },
    alignment: { vertical: "top", wrapText: true },
  };
  await writeXlsx({
    sheets: grids.map((grid, index) => {
      const cells = new Map();
      for (const [row, line] of linesOf(grid).entries())
        for (const [at, text] of line.entries()) {
          const number = Number(text);
          cells.set(`${row},${at}`, { value: text !== "" && Number.isFinite(number) ? number : text, style });
        }
      return { name: `t${index}`, cells };
    }),
  });
}

const entries = Array.from({ length: 1_000 }, (_, at) => ({
  uid: `e${at}@danvan`,
  date: "2026-12-04",
  summary: `Hạn nộp báo cáo kết quả thực hiện công tác dân vận chính quyền năm 2026, đơn vị số ${at}`,
  description: "Nộp Ủy ban nhân dân tỉnh, qua Sở Nội vụ; trước ngày 05/12/2026, tức là hết ngày 04/12/2026",
  remindDaysBefore: [7],
}));

const ownCalendar = () => icalendar(entries, { name: "Hạn", stamp: cutOff });
function generator() {
  const calendar = ical({ name: "Hạn" });
  for (const { uid, summary, description } of entries)
    calendar.createEvent({
      id: uid,
      start: new Date("2026-12-04T00:00:00Z"),
      allDay: true,
      summary,
      description,
      alarms: [{ type: ICalAlarmType.display, trigger: 6 * 86_400 + 16 * 3_600 }],
    });
  return calendar.toString();
}

/** Both in turn, so that a busy machine slows both; the median of each. */
async function inTurn(a, b, times) {
  const taken = [[], []];
  for (let round = 0; round <= times; round++)
    for (const [at, work] of [a, b].entries()) {
      const started = performance.now();
      await work();
      if (round > 0) taken[at].push(performance.now() - started); // the first round warms up
    }
  return taken.map((list) => list.sort((x, y) => x - y)[Math.floor(list.length / 2)]);
}

export async function run() {
  const report = provinceReport();
  const { value } = provinceReportDocument(report, office);
  const grids = value.annexes.flatMap(({ blocks }) => blocks.map(({ grid }) => grid));
  const [own, libraries] = await inTurn(
    () => ours(report),
    () => bare(grids),
    9,
  );
  const [calendar, oracle] = await inTurn(ownCalendar, generator, 7);
  const documents = own / libraries;
  const events = oracle / calendar;
  return [
    {
      task: "consolidated report of 82 agencies, 12 tables: DOCX + XLSX",
      value: Math.round(own),
      unit: "ms",
      ratio: documents,
      against: `docx + hucre, the same cells (${Math.round(libraries)} ms)`,
      bar: "≤ 1.5×",
      holds: documents <= 1.5,
    },
    {
      task: "iCalendar, 1,000 events with a reminder",
      value: Number(((calendar * 1_000) / entries.length).toFixed(1)),
      unit: "µs per event",
      ratio: events,
      against: `ical-generator (${((oracle * 1_000) / entries.length).toFixed(1)} µs)`,
      bar: "faster",
      holds: events > 1,
    },
  ];
}
