import type { GuidedKind, Lang, Problem, Receipt } from "@danvan/core";
import type { AgencyName } from "./deployment.js";
import type { Services } from "./service.js";

/** The form's fields exactly as they were typed; absent fields are empty text. */
export interface TypedFeedback {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: readonly string[];
  readonly notice: string;
  readonly lang: string;
}

/** The three pages a browser without script is answered with; each returns a whole HTML document. */
export interface Pages {
  receipt(page: { agency: AgencyName; lang: Lang; receipt: Receipt }): string;
  /** The form again, with everything typed still in it and what is wrong beside it. */
  feedbackForm(page: { agency: AgencyName; lang: Lang; typed: TypedFeedback; problems: readonly Problem[] }): string;
  /** The lawful channels for what reads like a complaint or a denunciation. Nothing of it was stored. */
  guidance(page: { agency: AgencyName; lang: Lang; typed: TypedFeedback; kind: GuidedKind }): string;
}

export interface HandlerOptions {
  readonly services: Services;
  readonly pages: Pages;
  /** The present instant as UTC ISO text; only used to refill the rate limits. */
  now(): string;
  /** Headers of the three pages above, such as their content security policy. Default: a policy that allows no script. */
  readonly pageHeaders?: Readonly<Record<string, string>>;
}

/**
 * Answers one request.
 *
 * @param client what tells one client from another, such as a network address: held in memory only, for rate limits. Without it nothing is limited.
 */
export type Handler = (request: Request, client?: string) => Promise<Response>;

export declare function createHandler(options: HandlerOptions): Handler;
