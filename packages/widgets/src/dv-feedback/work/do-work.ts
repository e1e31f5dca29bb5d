import type { Failure } from "../../net/client.js";
import type { Delivery } from "../../net/delivery.js";

/** The challenge that each delivery works on, or worked on last: a card is drawn more than once. */
const begun = new WeakMap<Delivery, string>();

/** Does the work that the agency asked for, then sends again. Where it cannot be done the message waits as long as the agency said. */
export async function doWork(delivery: Delivery, { problems }: Failure): Promise<void> {
  const challenge = String(problems[0]?.facts["challenge"]);
  if (begun.get(delivery) === challenge) return;
  begun.set(delivery, challenge);
  const part = await import("./work.js").catch(() => undefined);
  const proof = await part?.work(challenge, () => delivery.stopped);
  if (!proof) return;
  delivery.headers = { "proof-of-work": proof };
  delivery.wake?.();
}
