import { toCivilDate } from "@danvan/core";
import type { Store } from "@danvan/server";
import type { AgencySettings } from "@danvan/site";
import { thanhSen } from "../agency/thanh-sen.ts";
import { AGENCIES_MAX, sampleAgencies } from "./sample-agencies.ts";
import { markedAsSample, SAMPLE_NOTICE } from "./sample-mark.ts";

/**
 * Whom the demonstration answers for: its own agency, and those whose sample year is in the database; marked where one is there.
 */
export async function knownAgencies(store: Store, now: string): Promise<readonly AgencySettings[]> {
  const [own, ...others] = await Promise.all(
    sampleAgencies(AGENCIES_MAX, toCivilDate(now)).map(async (agency) =>
      (await store.notice(agency.code, SAMPLE_NOTICE.version)) ? [markedAsSample(agency)] : [],
    ),
  );
  return [own?.[0] ?? thanhSen, ...others.flat()];
}
