import { addDays, civilDate, daysBetween, fail, ok, toCivilDate, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredOfficer } from "../../store/officers.js";
import type { Actor } from "../access/actor.js";
import { handedOn } from "../access/deputies/deputy-roles.js";
import { officerName } from "../access/officer-name.js";
import { permitAt } from "../access/policy.js";
import type { Context } from "../context/context.js";

/** A span in which one officer stands in for another. Days are `YYYY-MM-DD`, both included. */
export interface Deputy {
  readonly id: string;
  /** Who is away, by id and by name. */
  readonly officerId: string;
  readonly officer: string;
  /** Who stands in. */
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
}

/** Who stands in for whom, and over which days. */
export interface NewDeputy {
  /** The user name of whoever is away. Default: the actor's. */
  readonly officer?: string;
  /** The user name of the one who stands in. */
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
}

/** As long as an account may be without a sign-in: whoever is away longer is let in again by an administrator. */
const SPAN_DAYS = 90;

/**
 * Who stands in while an officer is away: the officer says so for the own work, an administrator for others. The deputy sees and does what the
 * absent officer may see and do with cases, each as themselves, and the audit names both.
 */
export interface DeputyServices {
  /** Spans that have not ended: the own ones, in which the actor is away or stands in; all of the agency's with `people`. */
  deputies(actor: Actor): Promise<Result<readonly Deputy[]>>;
  /**
   * @returns nothing, or `field-required` (nobody is named), `deputy-unknown` (no open account of that name, or the absent one's), `deputy-without-work` (there is nothing to hand
   * on), `date-invalid`, `span-invalid` (in the past, ends before it begins, longer than 90 days), `officer-not-found`, `role-missing`
   */
  nameDeputy(actor: Actor, deputy: NewDeputy): Promise<Result<void>>;
  /** Ends a span at once. @returns nothing, or `deputy-unknown`, `role-missing` */
  endDeputy(actor: Actor, id: string): Promise<Result<void>>;
}

export function deputyServices(context: Context): DeputyServices {
  const { store, now, random } = context;
  const today = () => toCivilDate(now());

  /** Whether somebody may decide about an absence: the own one, or any as an administrator. */
  function mayDecide(actor: Actor, officerId: string): Result<unknown> {
    return officerId === actor.id ? ok(undefined) : permitAt(context, actor, "changePerson", actor.agency);
  }

  return {
    async deputies(actor) {
      const all = await store.deputies(actor.agency, today());
      const names = new Map((await store.officers(actor.agency)).map(({ id, name }) => [id, name]));
      const seesAll = permitAt(context, actor, "people", actor.agency).ok;
      return ok(
        all
          .filter(({ officerId, deputyId }) => seesAll || [officerId, deputyId].includes(actor.id))
          .map(({ id, officerId, deputyId, from, to }) => ({
            id,
            officerId,
            officer: names.get(officerId) ?? "",
            deputy: names.get(deputyId) ?? "",
            from,
            to,
          })),
      );
    },

    async nameDeputy(actor, { officer, deputy: typed, from, to }) {
      const { agency } = actor;
      const away = officer ? officerName(officer) : actor.name;
      const officers = await store.officers(agency);
      const absent = officers.find((one) => one.name === away);
      // Nobody but an administrator learns which names there are.
      const officerId = absent?.id ?? "";
      const allowed = mayDecide(actor, officerId);
      if (!allowed.ok) return allowed;
      if (!absent) return fail("officer-not-found", "officer");
      if (handedOn(absent.roles).length === 0) return fail("deputy-without-work");
      const name = officerName(typed);
      if (typed.trim() === "") return fail("field-required", "deputy");
      const deputy = officers.find((one) => one.name === name && one.id !== officerId && isOpen(one));
      if (!deputy) return fail("deputy-unknown", "deputy");
      const span = toSpan(from, to, today());
      if (!span.ok) return span;
      const at = now();
      const id = uuidV7(at, 0, random(8));
      const stored = { agency, id, officerId, deputyId: deputy.id, ...span.value };
      await store.addDeputy(stored, { actor: actor.id, verb: "name-deputy", object: `${officerId}/${deputy.id}`, at });
      return ok(undefined);
    },

    async endDeputy(actor, id) {
      const { agency } = actor;
      const found = (await store.deputies(agency, today())).find((one) => one.id === id);
      if (!found) return fail("deputy-unknown", "");
      const { officerId, deputyId } = found;
      const allowed = mayDecide(actor, officerId);
      if (!allowed.ok) return allowed;
      const act = { actor: actor.id, verb: "end-deputy", object: `${officerId}/${deputyId}`, at: now() };
      const ended = await store.endDeputy(agency, id, addDays(today(), -1), act);
      return ended ? ok(undefined) : fail("deputy-unknown", "");
    },
  };
}

const isOpen = ({ closedAt }: StoredOfficer) => closedAt === null;

/** @returns the span, or `date-invalid` with its field, `span-invalid` */
function toSpan(typedFrom: string, typedTo: string, today: string): Result<{ from: string; to: string }> {
  const [from, to] = [civilDate(typedFrom), civilDate(typedTo)];
  if (!from.ok) return fail("date-invalid", "from");
  if (!to.ok) return fail("date-invalid", "to");
  const isRight = to.value >= today && to.value >= from.value && daysBetween(from.value, to.value) < SPAN_DAYS;
  return isRight ? ok({ from: from.value, to: to.value }) : fail("span-invalid", "to", { maximum: SPAN_DAYS });
}
