import type { NewPublication, PublishedPage, PublishedQuery, Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { publish, publishState, unpublish, type PublishState } from "./publish.js";
import { publishedAnswers } from "./published.js";

/** What the public reads of answered cases, and who decides it. */
export interface PublishServices {
  /** Published answers, the latest first. */
  published(agency: string, query?: PublishedQuery): Promise<Result<PublishedPage>>;
  /** What is published of a case, and what may be. */
  publishState(actor: Actor, code: string): Promise<Result<PublishState>>;
  publish(actor: Actor, code: string, publication: NewPublication): Promise<Result<void>>;
  unpublish(actor: Actor, code: string): Promise<Result<void>>;
}

export const publishServices = (context: Context): PublishServices => ({
  published: (agency, query) => publishedAnswers(context, agency, query),
  publishState: (actor, code) => publishState(context, actor, code),
  publish: (actor, code, publication) => publish(context, actor, code, publication),
  unpublish: (actor, code) => unpublish(context, actor, code),
});
