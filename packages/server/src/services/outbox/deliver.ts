import type { Deployment } from "../../deployment/deployment.js";
import type { Webhook } from "../../deployment/webhook.js";
import { hex } from "../../ids/hex.js";
import type { JobEnd, StoredJob } from "../../store/outbox.js";
import { MAIL, MOVE, stillHolds, TEXT } from "../case/jobs.js";
import { eraseBehind, isEraser, moveCase } from "../life/move.js";
import { deliverLetters } from "./mail.js";
import { gatewayMail } from "./message-post.js";
import type { Delivered, OutboxOptions } from "./ports.js";
import { afterFailure, endAfter, LEASE_MS } from "./retry.js";
import { signedHeaders } from "./signature.js";

const AT_ONCE = 20;
/** Five hundred a call: what is left goes with the next one, so that those who write meanwhile do not wait for those who are told. */
const BATCHES = 25;
/** What is for senders, and goes in working hours. */
const PEOPLE = [MAIL, TEXT];
const NOTHING: Delivered = { done: 0, again: 0, stuck: 0 };

/**
 * Sends what is due for one agency, once: whoever composes a server calls it now and then. Two at the same time never send the same.
 *
 * @returns how many jobs of each end there were
 * @example await deliverJobs({ store, deployments, now, random, post, publicAddress: "https://gopy.example" }, "18073")
 */
export async function deliverJobs(options: OutboxOptions, agency: string): Promise<Delivered> {
  const deployment = options.deployments.find((one) => one.agency.code === agency);
  if (!deployment) return NOTHING;
  const { mail, text } = options;
  const { gateway } = deployment;
  const all = await Promise.all([
    deliverWebhooks(options, deployment),
    mail ? deliverLetters(options, mail, deployment, MAIL) : NOTHING,
    gateway && text ? deliverLetters(options, gatewayMail(options, gateway, text), deployment, TEXT) : NOTHING,
  ]);
  const sum = (of: keyof Delivered) => all.reduce((so_far, ends) => so_far + ends[of], 0);
  return { done: sum("done"), again: sum("again"), stuck: sum("stuck") };
}

async function deliverWebhooks(
  options: OutboxOptions,
  { agency: { code: agency }, webhooks = [] }: Deployment,
): Promise<Delivered> {
  const ends = { ...NOTHING };
  // One that failed is left alone until the next call: who is down is not asked for each thing that waits.
  const resting = new Set<string>();
  let settling: Promise<void>[] = [];
  const send = async (job: StoredJob, webhook: Webhook | undefined) => {
    const end: JobEnd = resting.has(job.target) ? { outcome: "later" } : await tried(options, job, webhook);
    if (end.target?.failures) resting.add(job.target);
    const settled = options.store.settleJob(job, end).then((isOurs) => {
      if (isOurs && end.outcome !== "later") ends[end.outcome]++;
    });
    // What was taken changes nothing for the next of its target: the ends of a batch share a commit.
    if (end.target === undefined) settling.push(settled);
    else await settled;
  };
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const now = options.now();
    const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
    const lease = hex(options.random(16));
    const except = [...PEOPLE, ...resting];
    const jobs = await options.store.claimJobs({ agency, now, until, lease, limit: AT_ONCE, except });
    // One target after the other would let a slow one hold up all; jobs of one target go one by one, so that one switched off is left alone.
    await Promise.all(
      [...new Set(jobs.map(({ target }) => target))].map(async (target) => {
        const webhook = webhooks.find(({ id }) => id === target);
        for (const job of jobs.filter((one) => one.target === target)) await send(job, webhook);
      }),
    );
    await Promise.all(settling);
    settling = [];
    if (jobs.length < AT_ONCE) break;
  }
  return ends;
}

async function tried(options: OutboxOptions, job: StoredJob, webhook: Webhook | undefined): Promise<JobEnd> {
  if (job.target === MOVE) return moved(options, job);
  if (!webhook) return { outcome: "stuck", reason: "target-unknown" };
  const { store, random } = options;
  const now = options.now();
  const before = await store.target(job.agency, job.target);
  if (before?.offSince) return { outcome: "stuck", reason: "target-off" };
  const found = await store.find(job.agency, job.code);
  if (!found || !stillHolds(found.events, job, now)) return { outcome: "done" };
  const reason = await post(options, job, webhook, now);
  if (reason === null) return { outcome: "done", ...(before && { target: null }) };
  const after = afterFailure(before, now);
  // 410: the receiver says that it is gone, for ever (RFC 9110 §15.5.11).
  if (reason === "status-410") return { outcome: "stuck", reason, target: { ...after, offSince: now } };
  const end: JobEnd = after.offSince ? { outcome: "stuck", reason } : endAfter(job, reason, now, random(1)[0] ?? 0);
  return { ...end, target: after };
}

async function moved(options: OutboxOptions, job: StoredJob): Promise<JobEnd> {
  if (isEraser(job)) {
    await eraseBehind(options, job.agency, job.code);
    return { outcome: "done" };
  }
  const reason = await moveCase(options, job.agency, job.code, job.at);
  if (reason === null) return { outcome: "done" };
  return reason === "agency-unknown"
    ? { outcome: "stuck", reason }
    : endAfter(job, reason, options.now(), options.random(1)[0] ?? 0);
}

/** @returns why it was not taken; `null` when it was */
async function post({ post: send, publicAddress }: OutboxOptions, job: StoredJob, webhook: Webhook, now: string) {
  const { agency, code, event, at, id } = job;
  // Nobody's words: whoever wants more asks for the case, and is told what everybody with its code is told.
  const body = JSON.stringify({
    type: `case.${event}`,
    timestamp: at,
    data: { agency, code, url: `${publicAddress}/api/v1/agencies/${agency}/cases/${code}` },
  });
  const headers = { "content-type": "application/json", ...(await signedHeaders(id, now, body, webhook.secrets)) };
  const outcome = await send({ url: webhook.url, headers, body, allowPrivate: webhook.allowPrivate === true });
  if ("failed" in outcome) return outcome.failed;
  return outcome.status >= 200 && outcome.status < 300 ? null : `status-${outcome.status}`;
}
