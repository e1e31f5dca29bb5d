import { fail, ok, toCivilDate, type NewRating, type RatingLevel, type Result } from "@danvan/core";
import { guidedKindOf } from "@danvan/core/guidance";
import { appendEvent } from "../case/append-event.js";
import type { Context } from "../context/context.js";
import { findFor } from "../access/secret.js";
import type { Requester } from "../access/requester.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

/**
 * Takes a rating of an answer. The comment is kept without the case, under an identifier no finer than the month.
 *
 * An answer is rated once, and the first one stays. That it was rated is told to who holds the receipt's secret alone: whoever answered
 * also has the code, and would learn by trying whether this citizen has rated.
 *
 * @returns nothing, or `agency-not-found`, a problem of `lookUp`, `guided-kind` (the comment reads like a denunciation, which is never
 * taken here), `event-not-allowed` (there is no answer); with the secret `rated-before` or `receipt-secret-wrong`
 */
export async function rate(
  context: Context,
  agency: string,
  code: string,
  { level, comment }: NewRating,
  requester: Requester = {},
): Promise<Result<void>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  if (!isLevel(level)) return fail("number-out-of-range", "level", { minimum: 1, maximum: 5 });
  const kind = guidedKindOf([comment], true);
  if (kind) return fail("guided-kind", "comment", { kind });
  const found = await findFor(context, agency, code, requester);
  if (!found.ok) return found;
  const taken = await appendEvent(context, deployment.value, code, (at) => {
    const month = toCivilDate(at).slice(0, 7);
    return ok({
      event: { type: "rated", at, by: "citizen", level },
      sideEffects: {
        rating: {
          id: uuidV7(`${month}-01T00:00:00.000Z`, 0, context.random(8)),
          month: Number(month.replace("-", "")),
          level,
          comment: comment || null,
        },
      },
    });
  });
  const isSecret = requester.secret === undefined && !taken.ok && taken.problems[0].code === "rated-before";
  return isSecret ? ok(undefined) : taken;
}

export const isLevel = (level: number): level is RatingLevel => [1, 2, 3, 4, 5].includes(level);
