import { ok, type Result } from "@danvan/core";
import type { StoredJob, TargetState } from "../../store/outbox.js";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import type { Context } from "../context/context.js";

/** More than anybody reads. */
const LISTED = 100;

/** What could not be sent, with its reason; no code of a case, for whoever administers sees none. */
export interface StuckOutbox {
  readonly jobs: readonly Pick<StoredJob, "id" | "target" | "event" | "at" | "tries" | "reason">[];
  /** The targets of the deployment, and what failed there since they last took something. */
  readonly targets: readonly { readonly target: string; readonly state: TargetState | null }[];
}

/** What those who answer for an agency may do with messages that did not leave. */
export interface OutboxServices {
  /** @returns what is not sent any more by itself, the oldest first and up to 100; or a problem of `permit` */
  stuckOutbox(actor: Actor): Promise<Result<StuckOutbox>>;
  /** Sends what is stuck for a target again. @returns how many there are; or a problem of `permit` */
  resumeOutbox(actor: Actor, target: string): Promise<Result<number>>;
}

export const outboxServices = (context: Context): OutboxServices => ({
  async stuckOutbox(actor) {
    const deployment = permit(context, actor, "stuckOutbox");
    if (!deployment.ok) return deployment;
    const { store } = context;
    const jobs = await store.stuckJobs(actor.agency, LISTED);
    const targets = (deployment.value.webhooks ?? []).map(async ({ id }) => ({
      target: id,
      state: await store.target(actor.agency, id),
    }));
    return ok({
      jobs: jobs.map(({ id, target, event, at, tries, reason }) => ({ id, target, event, at, tries, reason })),
      targets: await Promise.all(targets),
    });
  },
  async resumeOutbox(actor, target) {
    const deployment = permit(context, actor, "resumeOutbox");
    if (!deployment.ok) return deployment;
    const at = context.now();
    const resumed = await context.store.resumeTarget(actor.agency, target, at);
    await context.store.audit(actor.agency, {
      actor: signature(actor, "resumeOutbox"),
      verb: "resume-outbox",
      object: "",
      at,
    });
    return ok(resumed);
  },
});
