import { LIMITS, ONLINE_KINDS, type OfficerAction } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { selectField, type Choice } from "../../kit/form/choices.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { actionOf } from "../case/action-of.js";
import { draftLine, draftText } from "../desk/draft-line.js";
import type { WorkspaceView } from "../workspace-view.js";
import type { TypedLife } from "./typed-life.js";

/** The actions of a case beside its handling that need something typed or chosen. */
export const LIFE_FORMS = [
  "classify",
  "transfer",
  "hand-back",
  "merge",
  "split",
  "withhold",
] as const satisfies readonly OfficerAction["type"][];
/** One of them. */
export type LifeForm = (typeof LIFE_FORMS)[number];

/** What a form is drawn from. */
export interface LifeFormGiven {
  readonly view: WorkspaceView;
  readonly found: OfficerCase;
  readonly typed: TypedLife | null;
  readonly faults: Faults;
  /** What the officer has begun. */
  readonly drafts: CaseDesk["drafts"];
}

/** One form, folded until it is wanted: most cases are answered, and nothing else happens to them. */
export function lifeForm(form: LifeForm, given: LifeFormGiven): Html {
  const { view, found, typed, drafts } = given;
  const words = view.labels.life[form];
  const isBegun = typed?.form === form || drafts.some(({ field }) => field.startsWith(`${form}-`));
  return html`<details class="life" ${isBegun && html`open`}>
    <summary>${words.title}</summary>
    <form method="post" action="${actionOf(view, found.code, `viec/${form}`)}" novalidate>
      ${FIELDS_OF[form](given)}
      <button class="quiet" type="submit">${words.submit}</button>
    </form>
  </details>`;
}

const FIELDS_OF: Readonly<Record<LifeForm, (given: LifeFormGiven) => Html>> = {
  classify(given) {
    const { view, found } = given;
    const { labels, messages } = view;
    const words = labels.life.classify;
    const levels = found.levels.map((value) => ({ value, label: messages.levels[value] }));
    const handlers = found.handlers.map(({ id, name }) => ({ value: id, label: name }));
    return html`${select(given, "classify", "kind", words.kind, kinds(given, found.kinds), found.kind)}
      ${levels.length > 0 && select(given, "classify", "level", words.level, levels, found.level)}
      ${select(given, "classify", "officer", words.officer, handlers, "", words.same)}
      <p class="hint">${words.hint}</p>`;
  },
  transfer(given) {
    const { view, found } = given;
    const words = view.labels.life.transfer;
    const agencies = [
      ...found.destinations.map(({ code, name }) => ({ value: code, label: name, lang: "vi" as const })),
      { value: "outside", label: words.outside },
    ];
    return html`${select(given, "transfer", "to", words.to, agencies, "", words.choose)}
    ${area(given, "transfer", "text", words.text, words.hint)}`;
  },
  "hand-back": (given) => area(given, "hand-back", "text", given.view.labels.life["hand-back"].text),
  merge(given) {
    const words = given.view.labels.life.merge;
    return textField(given.faults, {
      name: "merge-with",
      label: words.with,
      hint: words.hint,
      value: valueOf(given, "merge", "with") ?? "",
      autocomplete: "off",
      required: true,
      max: 40,
    });
  },
  split(given) {
    const words = given.view.labels.life.split;
    return html`${select(given, "split", "kind", words.kind, kinds(given, ONLINE_KINDS), given.found.kind)}
    ${area(given, "split", "text", words.text, words.hint, LIMITS.answerMax)}`;
  },
  withhold(given) {
    const { view, found } = given;
    const words = view.labels.life.withhold;
    const places = (["answer", "text", "place", "file"] as const)
      .filter((one) => one !== "file" || found.files.length > 0)
      .map((value) => ({ value, label: words.places[value] }));
    const files = found.files.map(({ id, from }, at) => ({
      value: id,
      label: `${at + 1}. ${view.labels.life.withhold.places[from === "agency" ? "answer" : "text"]}`,
    }));
    return html`${select(given, "withhold", "what", words.what, places, "answer")}
    ${area(given, "withhold", "words", words.words)}
    ${files.length > 0 && select(given, "withhold", "file", words.file, files, "", words.none)}
    ${area(given, "withhold", "reason", words.reason, words.hint)}`;
  },
};

const kinds = ({ view }: LifeFormGiven, codes: readonly (keyof WorkspaceView["messages"]["kinds"])[]): Choice[] =>
  codes.map((value) => ({ value, label: view.messages.kinds[value] }));

const valueOf = ({ typed }: LifeFormGiven, form: LifeForm, field: string): string | undefined =>
  typed?.form === form ? typed.values[field] : undefined;

function select(
  given: LifeFormGiven,
  form: LifeForm,
  field: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  empty?: string,
): Html {
  return selectField(given.faults, {
    name: `${form}-${field}`,
    label,
    choices,
    chosen: valueOf(given, form, field) ?? chosen,
    empty: empty ?? "–",
  });
}

const area = (
  given: LifeFormGiven,
  form: LifeForm,
  field: string,
  label: string,
  hint?: string,
  max: number = LIMITS.commentMax,
): Html =>
  html`${textField(given.faults, {
    name: `${form}-${field}`,
    label,
    ...(hint && { hint }),
    value: valueOf(given, form, field) ?? draftText(given.drafts, `${form}-${field}`) ?? "",
    rows: 2,
    required: true,
    max,
  })}
  ${draftLine(given.view, given.found, given.drafts, { field: `${form}-${field}` })}`;
