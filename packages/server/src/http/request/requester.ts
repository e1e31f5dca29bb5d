import type { Requester } from "../../services/access/requester.js";

interface Sent {
  readonly request: Request;
  readonly client: string | undefined;
}

/** Who calls, with the secret named, right or wrong. It comes in a header: addresses are logged and kept in histories. */
export function requesterOf({ request, client }: Sent): Requester {
  const secret = request.headers.get("receipt-secret");
  return { client, ...(secret !== null && { secret }) };
}
