import { langOf } from "../../kit/view/view.js";
import type { Lang } from "@danvan/core";
import type { PendingSignOn } from "@danvan/server";

/** What a browser keeps while its officer signs in elsewhere. */
export interface Pending extends PendingSignOn {
  /** The page to go on to. */
  readonly next: string;
  readonly lang: Lang;
}

const NAMES = ["state", "nonce", "verifier", "next", "lang"] as const;

/** @example toCookie({ state: "a", nonce: "b", verifier: "c", next: "/lam-viec", lang: "vi" }) // → "state=a&nonce=b&…" */
export const toCookie = (pending: Pending): string =>
  new URLSearchParams(NAMES.map((name): [string, string] => [name, pending[name]])).toString();

/** @returns what was kept; `null` for a cookie that is none of ours */
export function fromCookie(text: string): Pending | null {
  const kept = new URLSearchParams(text);
  const [state, nonce, verifier] = [kept.get("state"), kept.get("nonce"), kept.get("verifier")];
  if (!state || !nonce || !verifier) return null;
  return { state, nonce, verifier, next: kept.get("next") ?? "", lang: langOf(kept.get("lang")) };
}
