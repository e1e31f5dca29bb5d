import { fail, ok, toCivilDate, type PublishedPage, type PublishedQuery, type Result } from "@danvan/core";
import { foldedWords } from "@danvan/core/advanced";
import type { Context } from "../context/context.js";

const PAGE = 20;
/** More words than anybody types. */
const WORDS_MOST = 8;
const CURSOR = /^[0-9a-f-]{36}$/;

/** @returns published answers, the latest first, or the likest; or `agency-not-found`, `cursor-invalid` */
export async function publishedAnswers(
  context: Context,
  agency: string,
  { search = "", like = "", place = "", field = "", after }: PublishedQuery = {},
): Promise<Result<PublishedPage>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  if (after !== undefined && !CURSOR.test(after)) return fail("cursor-invalid", "after");
  const found = await context.store.published({
    agency,
    limit: PAGE,
    words: foldedWords(search).slice(0, WORDS_MOST),
    like: foldedWords(like).slice(0, WORDS_MOST),
    place: foldedWords(place).slice(0, WORDS_MOST),
    ...(field !== "" && { field }),
    ...(after !== undefined && { after }),
  });
  const page = found.slice(0, PAGE);
  return ok({
    version: 1,
    // No code and no instant of the case: whoever reads the list cannot tell which one it was.
    entries: page.map(({ id, kind, lang, field: about, place: where, question, answer, at }) => ({
      id,
      kind,
      lang,
      field: about,
      place: where,
      question,
      answer,
      publishedOn: toCivilDate(at),
    })),
    next: found.length > PAGE && like === "" ? (page.at(-1)?.id ?? null) : null,
  });
}
