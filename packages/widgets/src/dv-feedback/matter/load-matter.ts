import { listedWords } from "@danvan/core/listed-words";
import type { CaseField, CaseFields, PublishedAnswer, PublishedPage } from "@danvan/core/wire";
import type { Agency } from "../../net/client.js";
import type { Net } from "../../net/load-notice.js";

/** What an agency told about its fields and its published answers: the latest ones, and those that its own words ask for. */
export interface Matter {
  fields: readonly CaseField[];
  answers: readonly PublishedAnswer[];
}
/** More than an agency has: what is longer is no list. */
const MOST = 50;

const isList = <T>(list: unknown, isOne: (one: Partial<T>) => boolean): boolean =>
  Array.isArray(list) && list.length <= MOST && list.every((one: Partial<T> | null) => one && isOne(one));
const isText = (value: unknown): boolean => typeof value === "string";

/** What is drawn is read first: an answer of another shape must not break the form. */
const isField = ({ id, name, words }: Partial<CaseField>): boolean =>
  isText(id) && isText(name?.vi) && isText(name!.en) && Array.isArray(words) && words.every(isText);
const isAnswer = ({ question, answer, place }: Partial<PublishedAnswer>): boolean =>
  isText(answer) && [question, place].every((one) => one === null || isText(one));

/** A text that is typed on and on asks no more than so often. */
const SEARCHES = 8;

/** What is known of an agency on this page, what of it was asked for, and what reads a text, once it is here. */
interface Asked extends Matter {
  readonly sought: Set<string>;
  screen?: typeof import("../../guidance/guidance.js").screen | undefined;
}

const agencies: Record<string, Asked> = {};

/**
 * What is known of the agency's fields and answers by now; empty until an answer came, and where none comes. Of a text the agency hears the
 * words of its own list that stand in it, so that it finds older answers, and no other word; of one that reads like a complaint or a
 * denunciation, or that the net has not read yet, it hears none.
 * @param changed an answer has come
 */
export function matterOf(net: Net, at: Agency, text: string, changed: () => void): Matter {
  const base = net.baseOf(at);
  const matter = (agencies[base] ??= { fields: [], answers: [], sought: new Set() });
  if (matter.sought.size === 0) {
    seek("");
    // By itself: a part does not know what the element has loaded, and the file is fetched once.
    import("../../guidance/guidance.js").then(
      ({ screen }) => {
        matter.screen = screen;
        changed();
      },
      () => {},
    );
    void net
      .request<CaseFields>(`${base}/fields`, undefined, (body) => isList(body?.["fields"], isField))
      .then((outcome) => {
        if (outcome.ok) matter.fields = outcome.value.fields;
        changed();
      });
  }
  const like = `?like=${encodeURIComponent(listedWords(text, matter.fields).sort().join(" "))}`;
  // The net last: it takes the longest, and this is asked at every drawing.
  const mayAsk = like !== "?like=" && matter.sought.size <= SEARCHES && !matter.sought.has(like);
  if (mayAsk && matter.screen?.({ text }) === null) seek(like);
  return matter;

  function seek(query: string): void {
    matter.sought.add(query);
    void net
      .request<PublishedPage>(`${base}/answers${query}`, undefined, (body) => isList(body?.["entries"], isAnswer))
      .then((outcome) => {
        const found = outcome.ok ? outcome.value.entries : [];
        matter.answers = [...new Map([...matter.answers, ...found].map((one) => [one.id, one])).values()];
        changed();
      });
  }
}
