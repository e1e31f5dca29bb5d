import type { CaseField, CaseFields, PublishedAnswer, PublishedPage } from "@danvan/core/wire";
import type { Agency } from "../../net/client.js";
import type { Net } from "../../net/load-notice.js";

/** What an agency told about its fields and its latest published answers; nothing that is typed was told to it. */
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

/** Asked for once a page and agency. */
const asked: Record<string, Matter> = {};

/**
 * What is known of the agency's fields and answers by now; empty until an answer came, and where none comes.
 * @param changed an answer has come
 */
export function matterOf(net: Net, at: Agency, changed: () => void): Matter {
  const base = net.baseOf(at);
  const known = asked[base];
  if (known) return known;
  const matter: Matter = (asked[base] = { fields: [], answers: [] });
  void net
    .request<CaseFields>(`${base}/fields`, undefined, (body) => isList(body?.["fields"], isField))
    .then((outcome) => {
      if (outcome.ok) matter.fields = outcome.value.fields;
      changed();
    });
  void net
    .request<PublishedPage>(`${base}/answers`, undefined, (body) => isList(body?.["entries"], isAnswer))
    .then((outcome) => {
      if (outcome.ok) matter.answers = outcome.value.entries;
      changed();
    });
  return matter;
}
