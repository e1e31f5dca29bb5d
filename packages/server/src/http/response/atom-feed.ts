import type { Lang } from "@danvan/core";
import { xmlWriter } from "./xml.js";

/** The media type of a feed (RFC 4287 §7); its encoding stands in the document. */
export const ATOM = "application/atom+xml";

/** A feed before it is written. */
export interface Feed {
  /** An IRI that stays when the feed moves. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly lang: Lang;
  /** Where it is read. */
  readonly self: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** One entry; its words are plain text. */
export interface FeedEntry {
  readonly id: string;
  /** The language of its words, which may not be the feed's. */
  readonly lang: string;
  readonly title: string;
  /** A day in Vietnam, `YYYY-MM-DD`, which is as near as an entry tells. */
  readonly on: string;
  readonly text: string;
}

/** An empty feed was never changed: a day has to stand, and no clock may, or each reading would be another one. */
const NEVER = "1970-01-01";

const written = xmlWriter({ ignoreAttributes: false, attributeNamePrefix: "@" });
/** Vietnam has kept UTC+7 without summer time since 1975 (tzdata, Asia/Ho_Chi_Minh). */
const startOf = (day: string) => `${day}T00:00:00+07:00`;

/**
 * Writes an Atom feed (RFC 4287) with all that it requires: `id`, `title`, `updated` and an author of the feed, `id`, `title`, `updated` and
 * the whole content of each entry. Everything in it is escaped by the writer.
 * @example atomFeed({ id: "urn:uuid:…", title: "Việc đã trả lời", author: "UBND phường", lang: "vi", self: "https://gopy.example/…", entries: [] })
 */
export function atomFeed({ id, title, author, lang, self, entries }: Feed): string {
  const updated = entries.reduce((last, { on }) => (on > last ? on : last), NEVER);
  const feed = {
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xml:lang": lang,
    id,
    title,
    updated: startOf(updated),
    author: { name: author },
    link: { "@rel": "self", "@type": "application/atom+xml", "@href": self },
    generator: "danvan",
    entry: entries.map((one) => ({
      id: one.id,
      title: one.title,
      updated: startOf(one.on),
      content: { "@type": "text", ...(one.lang !== lang && { "@xml:lang": one.lang }), "#text": one.text },
    })),
  };
  return written({ feed });
}
