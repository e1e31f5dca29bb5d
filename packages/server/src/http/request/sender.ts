import type { Sender } from "../../services/access/secret.js";

interface Sent {
  readonly request: Request;
  readonly client: string | undefined;
}

/** Who names a secret, right or wrong. It comes in a header: addresses are logged and kept in histories. */
export function senderOf({ request, client }: Sent): Sender | undefined {
  const secret = request.headers.get("receipt-secret");
  return secret === null ? undefined : { secret, client };
}

/** For what only the sender may do: without a secret the answer is that it is wrong. */
export const requiredSender = (sent: Sent): Sender => senderOf(sent) ?? { secret: "", client: sent.client };
