import { fail, ok } from "@danvan/core";
import { rateLimit, type Rate } from "../../limit/rate-limit.js";
import type { Gate } from "./route.js";

/**
 * Only what comes with a client's name is limited: without one, all would share a limit.
 *
 * @param now the present instant as UTC ISO text
 */
export function gate(rate: Rate, now: () => string): Gate {
  const limit = rateLimit(rate);
  return (client) => {
    const wait = client === undefined ? 0 : limit.take(client, now());
    return wait === 0 ? ok(undefined) : fail("too-many-requests", "", { retryAfterSeconds: wait });
  };
}
