import type { Context } from "../context/context.js";

/** What is published of a case is published no more when some of it must not be: its sender allows it no longer, or it is withheld. */
export async function takeBack(
  context: Context,
  { agency, caseId, actor }: { readonly agency: string; readonly caseId: string; readonly actor: string },
  mayNot: (said: string) => boolean,
): Promise<void> {
  const published = await context.store.publicationOf(agency, caseId);
  const said = published ? [published.question, published.answer, published.place] : [];
  if (!said.some((words) => words !== null && mayNot(words))) return;
  await context.store.unpublish(agency, caseId, { actor, verb: "unpublish", object: caseId, at: context.now() });
}
