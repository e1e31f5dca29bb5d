import { must, type YearPartKind } from "@danvan/core";
import type { Actor, Services } from "../src/index.ts";

const EVIDENCE = [{ title: "Biên bản 12/BB-UBND", link: null, page: "2", section: "III" }];

/** Writes whatever a year's report lacks, so that it may be handed in. */
export async function completeYear(services: Services, actor: Actor, year: number): Promise<void> {
  const save = async (kind: YearPartKind, id: string, body: unknown) =>
    must(await services.saveYearPart(actor, year, { kind, id, body, seen: 0 }));
  const { report } = must(await services.yearDraft(actor, year));
  await save("office", "office", { sign: "UBND", place: "Thành Sen" });
  for (const { code, path } of report.missing)
    if (code === "figure-missing") await save("figure", path, { value: 1, who: "Văn phòng", evidence: EVIDENCE });
    else if (code === "section-empty") await save("text", path, { text: `Nội dung phần ${path}.` });
}
