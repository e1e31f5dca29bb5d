import {
  ok,
  ONLINE_KINDS,
  prepare,
  problem,
  ruleBook,
  type DeadlineRule,
  type Problem,
  type Result,
} from "@danvan/core";
import {
  calendarAsKnownOn,
  directive,
  dutyMeasures,
  indicators,
  qd766Group5,
  statutoryDeadlines,
} from "@danvan/core/data";
import type { Deployment, Oversight } from "@danvan/server";
import type { AgencySettings } from "./agency-settings.js";

/**
 * An agency with the law and the calendar that this release knows: what the services answer by.
 *
 * @param path the key that its settings stand under
 * @returns the deployment, or what `ruleBook` finds wrong with the agency's own rules, with the key of each
 * @example agencyDeployment(settings, "agencies.0")
 */
export function agencyDeployment(settings: AgencySettings, path: string): Result<Deployment> {
  const { code, name, origins, overlays, unverified, hours, notices, parties, contactDays, fileStoreBytes } = settings;
  const { approval, holdSeconds, webhooks = [], mail, gateway, stuckDays, oversight, fields, askIfDoneDays } = settings;
  const book = ruleBook(statutoryDeadlines, overlays as DeadlineRule[], { unverified, hours: hours ?? null });
  if (!book.ok) {
    const [first, ...rest] = book.problems;
    return { ok: false, problems: [inFile(first, path), ...rest.map((one) => inFile(one, path))] };
  }
  const [notice, ...later] = notices;
  return ok({
    agency: { code, name },
    book: book.value,
    calendar: calendarAsKnownOn(),
    origins,
    // Its schema asks for one at least.
    notices: [notice!, ...later],
    ...(contactDays !== undefined && { contactDays }),
    ...(stuckDays !== undefined && { stuckDays }),
    ...(askIfDoneDays !== undefined && { askIfDoneDays }),
    ...(fileStoreBytes !== undefined && { fileStoreBytes }),
    // Its schema asks for one secret at least.
    webhooks: webhooks.map(({ id, url, secrets: [newest, ...older], allowPrivate = false }) => ({
      id,
      url,
      secrets: [newest!, ...older],
      allowPrivate,
    })),
    ...(mail !== undefined && { mail }),
    ...(fields && { fields }),
    ...(gateway && { gateway: { ...gateway, allowPrivate: gateway.allowPrivate ?? false } }),
    ...(approval !== undefined && { approval }),
    ...(holdSeconds !== undefined && { holdSeconds }),
    ...(oversight && { oversight: oversightOf(oversight) }),
    ...(parties.length > 0 && {
      account: {
        directive,
        parties,
        // A rubric may read facts of its own: they are entered with the others, else a year could not be handed in.
        indicators: [...indicators, ...(qd766Group5.facts ?? [])],
        measures: dutyMeasures,
        figures: [],
        scorer: prepare(qd766Group5, indicators),
      },
    }),
  });
}

const oversightOf = ({ area, units, mail }: NonNullable<AgencySettings["oversight"]>): Oversight => ({
  area,
  ...(units && { units }),
  ...(mail && { mail }),
});

/** The book counts its own rules after the law's; a file has its own alone. */
function inFile({ code, path: where, facts }: Problem, path: string): Problem {
  const at = where.replace(
    /^rules\.(\d+)/,
    (_, place: string) => `overlays.${Number(place) - statutoryDeadlines.length}`,
  );
  return problem(code, `${path}.${at.startsWith("spans") ? `hours.${at}` : at}`, facts);
}

/**
 * Working days within which every online kind is answered, by the agency's own promise; `null` when it made none of that form.
 * @example promisedDays(settings) // → 5
 */
export function promisedDays({ overlays }: Pick<AgencySettings, "overlays">): number | null {
  const promises = (overlays as readonly DeadlineRule[]).flatMap((rule) =>
    rule.type === "term" &&
    rule.unit === "working-day" &&
    rule.trigger === "received" &&
    ONLINE_KINDS.every((kind) => rule.applies.kinds?.includes(kind) ?? true)
      ? [rule.amount]
      : [],
  );
  return promises.length === 0 ? null : Math.min(...promises);
}
