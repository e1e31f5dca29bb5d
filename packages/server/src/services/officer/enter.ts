import {
  addDays,
  fail,
  ok,
  startOfDay,
  toCivilDate,
  type CivilDate,
  type ManualEntry,
  type Receipt,
  type Result,
} from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { guidedKindOf } from "@danvan/core/guidance";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import { secretOf } from "../access/secret.js";
import { appendEvent } from "../case/append-event.js";
import { takeIn, type NewCase } from "../case/take-in.js";
import type { Context } from "../context/context.js";
import { forgetReadings } from "../context/reporting.js";

/**
 * How many days after its day a call or a letter may still be entered: figures of older days have been told.
 * @example ENTRY_DAYS // → 30
 */
export const ENTRY_DAYS = 30;

/** What came of an entry. */
export interface Entered {
  /** With the secret that its sender keeps; of a denunciation nothing is handed out. */
  readonly receipt: Receipt | null;
  readonly of: ManualEntry["of"];
  /** This key was answered before. */
  readonly repeated: boolean;
}

/**
 * Takes in what an officer typed of a call, a letter or a visit. Its time runs from the day on which it reached the agency.
 *
 * A matter becomes a case as if it had been sent. A complaint is registered by where its paper is kept. A denunciation is counted, and is with
 * whom the law names from that instant on: no word of it is asked for or kept.
 *
 * @returns its receipt; or a problem of `permit`, `date-out-of-range`, `guided-kind` (what was typed reads like a denunciation),
 * `consent-required`, or a problem of `takeIn`
 */
export async function enterCase(context: Context, actor: Actor, entry: ManualEntry): Promise<Result<Entered>> {
  const permitted = permit(context, actor, "enterCase");
  if (!permitted.ok) return permitted;
  const deployment = permitted.value;
  const now = context.now();
  const at = instantOf(entry.receivedOn as CivilDate, now);
  if (at === null) return fail("date-out-of-range", "receivedOn");
  const sent = await sentOf(entry, deployment.notices.at(-1)!.version);
  if (!sent.ok) return sent;
  await context.notices.keep(deployment);
  const kind = entry.of === "matter" ? entry.kind : entry.of;
  const taken = await takeIn(context, deployment, {
    ...sent.value,
    secret: await secretOf(actor.agency, entry.key),
    event: { type: "received", at, by: actor.id, kind, channel: entry.channel },
    by: { actor: signature(actor, "enterCase"), verb: "enter-case" },
  });
  if (!taken.ok) return taken;
  // What was read of a day that is over was read without it.
  if (at !== now) forgetReadings(context, actor.agency);
  const { receipt, repeated } = taken.value;
  if (entry.of !== "denunciation") return ok({ receipt, of: entry.of, repeated });
  const done = await appendEvent(context, deployment, receipt.code, (instant) =>
    ok({ event: { type: "transferred", at: instant, by: actor.id, to: LAWFUL_CHANNEL }, sideEffects: { jobs: [] } }),
  );
  // A second press finds it passed on already.
  return done.ok || done.problems[0].code === "event-not-allowed"
    ? ok({ receipt: null, of: entry.of, repeated })
    : done;
}

/** Whom the law names for a denunciation, outside this system. */
const LAWFUL_CHANNEL = "lawful-channel";

/** Now for today; for a day before the first instant of it, which is the strictest for whoever has to answer. `null` for other days. */
function instantOf(day: CivilDate, now: string): string | null {
  const today = toCivilDate(now);
  if (day === today) return now;
  return day < today && day >= addDays(today, -ENTRY_DAYS) ? startOfDay(day) : null;
}

type Sent = Omit<NewCase, "event" | "by" | "secret">;

async function sentOf(entry: ManualEntry, notice: string): Promise<Result<Sent>> {
  const { key, lang } = entry;
  const nothing = { key, lang, place: null, contact: null, consent: null, helped: true, files: [] };
  const fingerprint = await sha256(JSON.stringify(entry));
  if (entry.of === "denunciation") return ok({ ...nothing, text: "", fingerprint: "" });
  if (entry.of === "complaint") return ok({ ...nothing, text: entry.reference, fingerprint });
  const { text, place, contact = {}, consents = false } = entry;
  // An officer has read it and says it is no complaint; no word lets a denunciation through.
  const guided = guidedKindOf([text, place], true, [contact.name]);
  if (guided) return fail("guided-kind", "text", { kind: guided });
  const hasContact = Object.values(contact).some(Boolean);
  if (hasContact && !consents) return fail("consent-required", "consents", { purpose: "contact" });
  return ok({
    ...nothing,
    text,
    place: place || null,
    contact: hasContact ? contact : null,
    consent: consents ? { notice, purposes: ["contact"] } : null,
    fingerprint,
  });
}
