import { ok, type ConsentNotice, type DeadlineRule, type Result } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import type { Context } from "../context/context.js";

/** What an agency was configured with, without a secret: other systems are named, their addresses and keys are not. */
export interface ShownSettings extends Pick<
  Deployment,
  "agency" | "approval" | "holdSeconds" | "contactDays" | "askIfDoneDays" | "stuckDays" | "fileStoreBytes" | "mail"
> {
  /** Rules of its own, each at least as strict as the law's. */
  readonly promises: readonly DeadlineRule[];
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  /** Every version that a page or a device may still send; the last is the current one. */
  readonly notices: readonly ConsentNotice[];
  readonly origins: readonly string[];
  readonly webhooks: readonly string[];
  readonly hasGateway: boolean;
}

/** @returns the settings of the own agency, or a problem of `permit` */
export function settings(context: Context, actor: Actor): Result<ShownSettings> {
  const allowed = permit(context, actor, "settings");
  if (!allowed.ok) return allowed;
  const { agency, book, notices, origins = [], webhooks = [], gateway, ...rest } = allowed.value;
  const { approval, holdSeconds, contactDays, askIfDoneDays, stuckDays, fileStoreBytes, mail } = rest;
  return ok({
    agency,
    promises: book.rules.filter(
      ({ sourceStatus }) => sourceStatus !== "statutory" && sourceStatus !== "administrative",
    ),
    hours: book.hours?.spans ?? [],
    notices,
    origins,
    webhooks: webhooks.map(({ id }) => id),
    hasGateway: gateway !== undefined,
    ...(approval !== undefined && { approval }),
    ...(holdSeconds !== undefined && { holdSeconds }),
    ...(contactDays !== undefined && { contactDays }),
    ...(askIfDoneDays !== undefined && { askIfDoneDays }),
    ...(stuckDays !== undefined && { stuckDays }),
    ...(fileStoreBytes !== undefined && { fileStoreBytes }),
    ...(mail !== undefined && { mail }),
  });
}
