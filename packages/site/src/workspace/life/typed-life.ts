import type { OfficerAction } from "@danvan/core";

/** What was typed into a form beside the handling of a case, by the names of its fields. */
export interface TypedLife {
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The fields that each action reads; those left empty are not sent. */
const FIELDS = {
  classify: ["kind", "level", "officer"],
  transfer: ["to", "text"],
  "hand-back": ["text"],
  merge: ["with"],
  unmerge: [],
  split: ["kind", "text"],
  rejoin: [],
  withhold: ["what", "words", "file", "reason"],
  disclose: ["of"],
} as const satisfies Partial<Record<OfficerAction["type"], readonly string[]>>;

/** Those that somebody fills at length, by their form. */
const WORDS = {
  transfer: ["text"],
  "hand-back": ["text"],
  split: ["text"],
  withhold: ["words", "reason"],
} as const satisfies { readonly [Form in keyof typeof FIELDS]?: readonly (typeof FIELDS)[Form][number][] };

/** What was typed at length into one of these forms, by the names of the fields on the page. */
export const lifeWords = ({ form, values }: TypedLife): readonly (readonly [field: string, text: string])[] =>
  (WORDS[form as keyof typeof WORDS] ?? []).map((name) => [`${form}-${name}`, values[name] ?? ""]);

/** The fields of all forms beside the handling of a case, as they are called on the page. */
export const LIFE_FIELDS: readonly string[] = Object.entries(FIELDS).flatMap(([form, names]) =>
  names.map((name) => `${form}-${name}`),
);

/**
 * What was sent to one of these forms.
 * @param field reads a posted field
 * @returns what was typed, by field, and the action as it is read; `null` for a verb that is none
 */
export function typedLife(verb: string, field: (name: string) => string) {
  if (!Object.hasOwn(FIELDS, verb)) return null;
  const names: readonly string[] = FIELDS[verb as keyof typeof FIELDS];
  const values = Object.fromEntries(names.map((name) => [name, field(`${verb}-${name}`)]));
  const sent = Object.entries(values).filter(([, value]) => value !== "");
  const input = {
    type: verb,
    ...Object.fromEntries(sent.map(([name, value]) => [name, name === "of" ? Number(value) : value])),
  };
  return { values, input };
}
