import { problemSentence, type Lang, type Problem } from "@danvan/core";

/** What is wrong with a form: sentences by the id of the field they belong to; an unknown id belongs to the whole form. */
export type Faults = ReadonlyMap<string, string>;

/** Problems about `contact.phone` belong to the field `phone`; those about `consent.purposes.0`, `files.2` and `evidence.0.page` to their group. */
const fieldOf = ({ path }: Problem): string =>
  ["consent", "files", "evidence"].find((group) => path === group || path.startsWith(`${group}.`)) ??
  path.split(".").at(-1) ??
  path;

/** The first problem of each field, in words. */
export const faultsOf = (problems: readonly Problem[], lang: Lang): Faults =>
  new Map(problems.map((problem) => [fieldOf(problem), problemSentence(problem, lang)] as const).reverse());
