import type { Result } from "@danvan/core";
import type { Gates } from "../../limit/gates.js";

/** Whose forms are our own, or the agency's. */
export interface OwnForms {
  /** Where people reach this server. Default: what `Host` says. */
  readonly publicOrigin?: URL | undefined;
  /** Sites of the agency. */
  readonly origins?: readonly string[];
}

/**
 * Whether a form was sent from a page of another site: any page can make its readers' browsers send one, each from an address of its own.
 * What names no origin is no page of today's browsers; `null` is one that hides its own.
 * @example isForeignForm(new Request("https://gopy.example/"), { publicOrigin: undefined }) // → false
 */
export function isForeignForm({ headers }: Request, { publicOrigin, origins = [] }: OwnForms): boolean {
  const origin = headers.get("origin");
  if (origin === null || origins.includes(origin)) return false;
  if (publicOrigin) return origin !== publicOrigin.origin;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get("host");
}

/** Lets a form go on: it is counted with all that its client sends, and one of another site with all of those. */
export function passForm(request: Request, client: string | undefined, gates: Gates, own: OwnForms): Result<void> {
  const mine = gates.sending(client);
  const foreign = isForeignForm(request, own) ? gates.foreignForms(client) : mine;
  return mine.ok ? foreign : mine;
}
