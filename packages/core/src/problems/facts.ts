/** A fact about a problem: numbers, codes and dates, never what a citizen typed. */
export type Fact = string | number | boolean | null | readonly string[];

/** What the facts of a problem may be; `day` is `YYYY-MM-DD` and is written out for people, `instant` is UTC ISO text. */
export interface FactTypes {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly day: string;
  readonly instant: string;
  readonly list: readonly string[];
  readonly value: Fact;
}

/** How the table says what a fact is: a text, a number, yes or no, or several texts. */
export type FactType = keyof FactTypes | `${keyof FactTypes} or null`;

/** A problem of the table. `status` is null for one that never crosses HTTP; a name that ends in `?` is a fact that may be absent. */
export interface ProblemKind {
  readonly status: number | null;
  readonly facts: Readonly<Record<string, FactType>>;
}

/** A part of the table of problems: to each code its HTTP status and its facts. */
export type ProblemTable = Readonly<Record<string, ProblemKind>>;

type ValueOf<Type> = Type extends keyof FactTypes
  ? FactTypes[Type]
  : Type extends `${infer Named extends keyof FactTypes} or null`
    ? FactTypes[Named] | null
    : never;

/** The facts of a problem as a type. So `FactsOf<{ minimum: "number"; "format?": "text" }>` is `{ minimum: number; format?: string }`. */
export type FactsOf<Kinds> = {
  readonly [Name in keyof Kinds as Name extends `${string}?` ? never : Name]: ValueOf<Kinds[Name]>;
} & {
  readonly [Name in keyof Kinds as Name extends `${infer Bare}?` ? Bare : never]?: ValueOf<Kinds[Name]>;
};

/** A sentence for each code, `{name}` where a fact goes and `{path}` for the place; `code@field` is said of one field instead. */
export type Sentences<Code extends string> = Readonly<Record<Code, string>> &
  Readonly<Partial<Record<`${Code}@${string}`, string>>>;
