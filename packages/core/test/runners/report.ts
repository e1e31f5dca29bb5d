import {
  endOfDay,
  freezeReport,
  must,
  openReport,
  provinceReport,
  recomputeReport,
  reportSentence,
  yearReport,
  type Cell,
  type CivilDate,
} from "../../src/index.js";
import { indicators } from "../../src/data/index.js";
import { dueOf, sampleInput } from "../sample-report.js";

/** What a case of `cases/report.json` may give. */
interface Given {
  readonly question: "due" | "report" | "freeze" | "province" | "sentence";
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
  readonly cutOff?: string;
  /** Figures that differ from seven; null is "not applicable". */
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly without?: readonly string[];
  readonly tell?: string;
  readonly change?: readonly [from: string, to: string];
  /** When each agency handed in, and its figures. */
  readonly arrivals?: Readonly<
    Record<string, { readonly at: string; readonly figures?: Readonly<Record<string, number | null>> }>
  >;
  readonly table?: string;
  readonly column?: string;
}

export async function run(raw: Readonly<Record<string, unknown>>): Promise<unknown> {
  const given = raw as unknown as Given;
  switch (given.question) {
    case "due": {
      const { date, reading, others } = dueOf(given.year ?? 2026);
      return { date, reading, others: Object.fromEntries(others.map((one) => [one.reading, one.date])) };
    }
    case "report":
      return report(given);
    case "sentence": {
      const made = must(yearReport(inputOf(given)));
      const all = made.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => reportSentence(one, "vi")));
      return all.filter((sentence) => sentence.startsWith(given.tell ?? ""));
    }
    case "freeze":
      return freeze(given);
    case "province":
      return province(given);
  }
}

function inputOf({ from, to, cutOff, figures, without = [] }: Given) {
  const input = sampleInput("18073", figures);
  return {
    ...input,
    period: { from: from ?? input.period.from, to: to ?? input.period.to, ...(cutOff ? { cutOff } : {}) },
    figures: input.figures.filter(({ indicator }) => !without.includes(indicator)),
    texts: without.includes("III") ? { IV: "Có.", V: "Không." } : input.texts!,
  };
}

function report(given: Given): unknown {
  const made = yearReport(inputOf(given));
  if (!made.ok) return { problems: made.problems.map(({ code, path }) => `${code} ${path}`) };
  return made.value.missing.map(({ code, path }) => `${code} ${path}`);
}

async function freeze(given: Given): Promise<unknown> {
  const input = inputOf(given);
  const frozen = await freezeReport(must(yearReport(input)));
  if (!frozen.ok) return { problem: frozen.problems[0].code };
  const [from, to] = given.change ?? ["", ""];
  const kept = { ...frozen.value, text: frozen.value.text.replace(from, to) };
  const opened = await openReport(kept);
  if (!opened.ok) return { problem: opened.problems[0].code };
  const again = await recomputeReport(kept, input);
  return again.ok ? "the same bytes" : { problem: again.problems[0].code };
}

async function province({ arrivals = {}, table, column }: Given): Promise<unknown> {
  const arrived = await Promise.all(
    Object.entries(arrivals).map(async ([agency, { at, figures }]) => ({
      agency,
      at: at.includes("T") ? at : endOfDay(at as CivilDate),
      report: must(await freezeReport(must(yearReport(sampleInput(agency, figures))))),
    })),
  );
  const made = must(
    await provinceReport({
      year: 2026,
      period: sampleInput().period,
      due: dueOf(2026),
      agencies: ["18073", "18100", "18115"].map((code) => ({ code, name: code })),
      arrivals: arrived,
      indicators,
    }),
  );
  if (!table) return Object.fromEntries(made.agencies.map(({ code, handedIn }) => [code, handedIn]));
  const shown = made.tables.find(({ id }) => id === table)!;
  const at = shown.columns.findIndex(({ id }) => id === column);
  return Object.fromEntries(shown.rows.map(({ id, cells }): [string, Cell] => [id, cells[at]!]));
}
