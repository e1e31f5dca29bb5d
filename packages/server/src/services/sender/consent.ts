import { fail, ok, type ConsentState, type NewConsent, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { Context } from "../context/context.js";
import type { Requester } from "../access/requester.js";
import { followed, type Whereabouts } from "../life/followed.js";
import { splitFrom } from "../life/split.js";
import { takeBack } from "../life/take-back.js";
import { personCaseOf } from "../life/person-case.js";
import { findForSender } from "../access/secret.js";

/** How often it is tried again when the consent changed in between. */
const ATTEMPTS = 3;

/**
 * Withdraws what is not named any more (Luật 91/2025/QH15 Điều 9: consent may be withdrawn). Without the permission to use it, contact
 * data is erased at once, and so is where the sender stood; without the one to publish, what was published is taken back; what was allowed before stays provable.
 *
 * @returns what remains, or a problem of `findForSender`, `consent-not-given` (more than was allowed: withdrawing cannot allow), `case-changed`
 */
export async function withdrawConsent(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  remaining: NewConsent,
): Promise<Result<ConsentState>> {
  const from = await followed(context, agency, code);
  const done = await withdrawAt(context, from, sender, remaining);
  if (!done.ok) return done;
  // A case that went on meanwhile took along what was allowed before.
  const there = await followed(context, agency, code);
  return there.agency === from.agency ? done : withdrawAt(context, there, sender, remaining);
}

async function withdrawAt(
  context: Context,
  { agency, code }: Whereabouts,
  sender: Requester,
  { purposes }: NewConsent,
): Promise<Result<ConsentState>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  const remaining = [...new Set(purposes)];
  const caseId = await personCaseOf(context, found.value);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { consents, contact } = await context.store.person(agency, caseId);
    const current = consents.at(-1);
    const allowed = current?.purposes ?? [];
    const added = remaining.find((purpose) => !allowed.includes(purpose));
    if (added) return fail("consent-not-given", "purposes", { purpose: added });
    const state: ConsentState = { version: 1, purposes: remaining };
    if (!current) return ok(state);
    if (remaining.length < allowed.length) {
      const outcome = await context.store.narrowConsent({
        agency,
        caseId,
        after: consents.length,
        next: { notice: current.notice, purposes: remaining, at: context.now() },
        eraseContact: contact !== null && !remaining.includes("contact"),
        erasePosition: contact?.position !== undefined && !remaining.includes("locate"),
      });
      if (outcome !== "recorded") continue;
    }
    // Also where it was withdrawn before: the server may have ended before it took back what was published.
    if (!remaining.includes("publish"))
      for (const { id } of await casesOf(context, found.value))
        await takeBack(context, { agency, caseId: id, actor: "citizen" }, () => true);
    return ok(state);
  }
  return fail("case-changed", "code");
}

/** The cases that came of one sending, all under one consent: those that were split off among them. */
async function casesOf({ store }: Context, found: StoredCase): Promise<StoredCase[]> {
  const from = splitFrom(found.events);
  const whole = (from !== null && (await store.find(found.agency, from))) || found;
  const parts = whole.events.flatMap((event) => (event.type === "split" ? [event.into] : []));
  const others = await Promise.all(parts.map((code) => store.find(found.agency, code)));
  return [whole, ...others.filter((one) => one !== null)];
}
