import type { Lang } from "@danvan/core";
import { ASK_IF_DONE, MAIL, MAIL_WAIT_MS, REMINDED, stillAsks, stillHolds, type TEXT } from "../case/jobs.js";
import type { Deployment } from "../../deployment/deployment.js";
import { hex } from "../../ids/hex.js";
import type { JobEnd, StoredJob } from "../../store/outbox.js";
import type { Delivered, Mail, MailOutcome, OutboxOptions } from "./ports.js";
import { plainAddress } from "./mail-address.js";
import { personCaseOf } from "../life/person-case.js";
import { plainNumber } from "./message-post.js";
import { isOfficeOpen } from "./office-hours.js";
import { endReminder, sendReminder, type ReminderOutcome } from "./reminder.js";
import { endAfter, LEASE_MS } from "./retry.js";

const AT_ONCE = 100;

/** A job with whom it is for. */
interface Addressed {
  readonly job: StoredJob;
  readonly address: string;
  readonly lang: Lang;
}

/**
 * Writes to those who allowed it, while the office is open: one letter for all that is told to one address within the hour.
 *
 * Whose contact data was erased or withdrawn meanwhile is not written to; the address is read when the letter leaves, and is in no job.
 */
export async function deliverLetters(
  options: OutboxOptions,
  mail: Mail,
  deployment: Deployment,
  only: typeof MAIL | typeof TEXT,
): Promise<Delivered> {
  const { store } = options;
  const agency = deployment.agency.code;
  const now = options.now();
  const ends = { done: 0, again: 0, stuck: 0 };
  if (!isOfficeOpen(deployment, now)) return ends;
  const after = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
  const claim = { agency, until: after(LEASE_MS), only, limit: AT_ONCE };
  const due = await store.claimJobs({ ...claim, now, lease: hex(options.random(16)) });
  if (due.length === 0) return ends;
  // What would be due within the hour goes along with what is due now.
  const soon = await store.claimJobs({ ...claim, now, dueBy: after(MAIL_WAIT_MS), lease: hex(options.random(16)) });
  const settle = async (job: StoredJob, end: JobEnd) => {
    if ((await store.settleJob(job, end)) && end.outcome !== "later") ends[end.outcome]++;
  };
  const addressed: Addressed[] = [];
  for (const job of [...due, ...soon]) {
    if (job.event === REMINDED) {
      const outcome = await sendReminder(options, mail, deployment, job);
      const end = reminderEnd(options, job, outcome, now);
      await settle(job, end);
      if (end.outcome === "done") await endReminder(options, deployment, job, "sent");
      if (end.outcome === "stuck") await endReminder(options, deployment, job, end.reason);
      continue;
    }
    const whom = await readerOf(options, deployment, job, now);
    if (whom) addressed.push({ job, ...whom });
    else await settle(job, { outcome: "done" });
  }
  for (const address of new Set(addressed.map((one) => one.address))) {
    const own = addressed.filter((one) => one.address === address);
    if (!own.some(({ job }) => due.includes(job))) {
      for (const { job } of own) await settle(job, { outcome: "later" });
      continue;
    }
    const told = own.map(({ job: { code, event } }) => ({ code, event }));
    const { name } = deployment.agency;
    const facts = { lang: own[0]!.lang, agency: { code: agency, name }, told, publicAddress: options.publicAddress };
    const outcome = await mail.send(address, mail.letter(facts), own[0]!.job.id);
    for (const { job } of own) await settle(job, endOf(options, job, outcome, now));
  }
  return ends;
}

function endOf({ random }: OutboxOptions, job: StoredJob, outcome: MailOutcome, now: string): JobEnd {
  return "sent" in outcome ? { outcome: "done" } : endAfter(job, outcome.failed, now, random(1)[0] ?? 0);
}

const reminderEnd = (options: OutboxOptions, job: StoredJob, outcome: ReminderOutcome, now: string): JobEnd =>
  "failed" in outcome && outcome.failed === "target-unknown"
    ? { outcome: "stuck", reason: outcome.failed }
    : endOf(options, job, outcome as MailOutcome, now);

/** @returns whom a job is for; `null` when nobody may be written to any more, or it was taken back */
async function readerOf({ store, mail }: OutboxOptions, deployment: Deployment, job: StoredJob, now: string) {
  const found = await store.find(job.agency, job.code);
  if (!found) return null;
  const isWanted =
    job.event === ASK_IF_DONE ? stillAsks(deployment, found.events, job, now) : stillHolds(found.events, job, now);
  if (!isWanted) return null;
  const { contact, consents } = await store.person(job.agency, await personCaseOf({ store }, found));
  if (!consents.at(-1)?.purposes.includes("contact")) return null;
  const email = plainAddress(contact?.email ?? "");
  // Nobody is told the same twice: by a message only who is not told by mail.
  const isMailed = email !== null && mail !== undefined && deployment.mail === true;
  const address = job.target === MAIL ? email : isMailed ? null : plainNumber(contact?.phone ?? "");
  return address === null ? null : { address, lang: found.lang };
}
