import { FeedQuery, read, VOCABULARY, type Lang } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { POLICY } from "../../../services/access/policy.js";
import { queryOf } from "../../request/query.js";
import { reachedAt } from "../../request/reached-at.js";
import { ATOM, atomFeed } from "../../response/atom-feed.js";
import { agencyNotFound, answer, inputInvalid } from "../../response/json.js";
import { AGENCY, type Route } from "../route.js";

const WORDS: Readonly<Record<Lang, { readonly title: string; readonly answer: string }>> = {
  vi: { title: "Việc đã trả lời", answer: "Cơ quan trả lời" },
  en: { title: "Answered matters", answer: "The agency answers" },
};

/** Published answers as a feed, in the words that were reviewed: no case, no person, and no instant finer than the day. */
export const answersFeedRoute: Route = {
  action: "answersFeed",
  method: "GET",
  path: `${AGENCY}/answers.atom`,
  in: FeedQuery,
  out: "atom",
  status: 200,
  problems: ["input-invalid"],
  roles: POLICY.answersFeed,
  async answer({ request, params, parts: { services, publicOrigin } }) {
    const query = read(FeedQuery, queryOf(request));
    if (!query.ok) return inputInvalid(query.problems);
    const { lang = "vi", ...asked } = query.value;
    const page = await services.published(params.agency, asked);
    if (!page.ok) return answer(page);
    const agency = services.agency(params.agency);
    if (!agency) return agencyNotFound();
    const words = WORDS[lang];
    const { pathname, search } = new URL(request.url);
    const feed = atomFeed({
      id: await feedId(agency.code, asked),
      title: `${words.title}: ${agency.name}`,
      author: agency.name,
      lang,
      self: reachedAt(request, publicOrigin) + pathname + search,
      entries: page.value.entries.map(({ id, kind, lang: own, place, question, answer: said, publishedOn }) => ({
        id: `urn:uuid:${id}`,
        lang: own,
        title: VOCABULARY[lang].kinds[kind] + (place === null ? "" : ` – ${place}`),
        on: publishedOn,
        text: question === null ? said : `${question}\n\n${words.answer}:\n${said}`,
      })),
    });
    return new Response(feed, { headers: { "content-type": ATOM } });
  },
};

/** The same wherever the feed is served from, as RFC 4287 §4.2.6 asks: a name made of what it is of (RFC 9562 §5.8). */
async function feedId(agency: string, { field = "", place = "" }: FeedQuery): Promise<string> {
  const hash = await sha256(JSON.stringify(["danvan answers", agency, field, place]));
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
