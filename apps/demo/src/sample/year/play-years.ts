import { must, type YearPartKind } from "@danvan/core";
import type { Actor, Services } from "@danvan/server";
import { chance } from "../chance.ts";
import { FATE_DAYS, yearFate, type YearFate } from "./year-fate.ts";

/** What plays the reports of many units. */
export interface YearStage {
  readonly services: Services;
  /** Codes of the units, in the order of the list. */
  readonly units: readonly string[];
  head(unit: string): Promise<Actor>;
  /** Who follows them; null where nobody does: then nothing is returned or accepted. */
  readonly overseer: Actor | null;
  /** UTC ISO instant. */
  readonly until: string;
  setClock(instant: string): void;
  /** True ends the play. */
  isStopped(): boolean;
}

const EVIDENCE = [{ title: "[Mẫu] Biên bản hội nghị", link: null, page: "2", section: "III" }];

/** Writes the reports of the year that runs and of the one before, each unit by its fate: rules, receipts and hashes are those of a real one. */
export async function playYears(stage: YearStage, year: number): Promise<void> {
  for (const one of [year - 1, year])
    for (const [at, unit] of stage.units.entries()) {
      if (stage.isStopped()) return;
      await playYear(stage, unit, one, yearFate(at, one, stage.until));
    }
}

async function playYear(stage: YearStage, unit: string, year: number, fate: YearFate): Promise<void> {
  const { services, overseer, setClock, until } = stage;
  const on = (day: keyof typeof FATE_DAYS) => setClock(`${year}-12-${FATE_DAYS[day]}T03:00:00.000Z`);
  const judge = async (type: "accepted" | "change-requested" | "not-reported", seen: number) => {
    const reason = type === "change-requested" ? "[Mẫu] Phần III cần nêu rõ kết quả." : "";
    if (overseer) must(await services.judgeYear(overseer, unit, year, { type, reason }, seen));
  };
  if (fate === "none") return;
  if (fate === "not-reported") {
    on("judged");
    return judge("not-reported", 0);
  }
  const head = await stage.head(unit);
  if (fate === "draft") {
    setClock(new Date(Date.parse(until) - 60_000).toISOString());
    must(await services.openYear(head, year));
    return planOf(services, head, year);
  }
  on(fate === "late" ? "late" : "handIn");
  must(await services.openYear(head, year));
  must(await services.freezeYear(head, year));
  await planOf(services, head, year);
  await completed(services, head, year);
  must(await services.submitYear(head, year, 2));
  if (fate === "change-requested" || fate === "resubmitted") {
    on("returned");
    await judge("change-requested", 3);
  }
  if (fate === "resubmitted" && overseer) {
    on("again");
    must(await services.submitYear(head, year, 4));
  }
  if (fate === "accepted") {
    on("judged");
    await judge("accepted", 3);
  }
}

const saver =
  (services: Services, head: Actor, year: number) => async (kind: YearPartKind, id: string, body: unknown) =>
    must(await services.saveYearPart(head, year, { kind, id, body, seen: 0 }));

/** Some clauses have a plan, some of these evidence. */
async function planOf(services: Services, head: Actor, year: number): Promise<void> {
  const save = saver(services, head, year);
  const random = chance(`${head.agency} plan ${year}`);
  const { duties } = must(await services.yearBasis(head, year));
  for (const { clause } of duties) {
    if (!random.happens(0.4)) continue;
    const isDone = random.happens(0.4);
    await save("duty", clause.id, {
      plan: "[Mẫu] Hai hội nghị trong năm, mỗi quý rà soát một lần.",
      owner: "[Mẫu] Văn phòng HĐND và UBND",
      from: `${year}-03-01`,
      to: `${year}-11-15`,
      progress: isDone ? "done" : "under-way",
      result: isDone ? "[Mẫu] Đã tổ chức đủ." : "",
      evidence: isDone ? EVIDENCE : [],
    });
  }
}

/** Whatever the report lacks. Every figure of a unit is the same number: a part is then no more than its whole. */
async function completed(services: Services, head: Actor, year: number): Promise<void> {
  const save = saver(services, head, year);
  const value = 1 + chance(`${head.agency} figures ${year}`).below(9);
  await save("office", "office", { sign: "UBND", place: "[Mẫu]" });
  const { report } = must(await services.yearDraft(head, year));
  const { indicators } = must(await services.yearBasis(head, year));
  const most = new Map(indicators.map(({ id, max }) => [id, max ?? value]));
  for (const { code, path } of report.missing)
    if (code === "figure-missing")
      await save("figure", path, {
        value: Math.min(value, most.get(path) ?? value),
        who: "[Mẫu] Văn phòng",
        evidence: EVIDENCE,
      });
    else if (code === "section-empty")
      await save("text", path, { text: "[Mẫu] Chữ của dữ liệu mẫu, không phải của cơ quan nào." });
}
