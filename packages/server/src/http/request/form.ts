import { LANGS, problem, type Lang, type Problem } from "@danvan/core";
import type { FormFields } from "./body.js";

/** The form's fields exactly as they were typed; absent fields are empty text. */
export interface TypedFeedback {
  /** A fresh one when the form carries none: a plain form pasted into a page cannot make a key. */
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly place: string;
  /** An id of the agency's list of fields. */
  readonly field: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Where the device said that the sender stood: a page whose script could not send leaves it in its plain form. */
  readonly position: string;
  readonly consent: readonly string[];
  readonly notice: string;
  /** Any text at all: somebody else typed it for the person. */
  readonly helped: string;
  /** What the person says that the text is, once asked: `denunciation`, `complaint` or `opinion`. */
  readonly meaning: string;
  /** Vietnamese when the form names no language that is known here. */
  readonly lang: Lang;
  /** Fields that this form does not have, with what stood in them: shown again, because a person may have typed it. */
  readonly unread: readonly (readonly [name: string, value: string])[];
}

const FIELDS: readonly string[] =
  "key kind text place field name phone email position consent notice helped meaning lang".split(" ");

/** Whether a field of that name may hold files: also one that a page calls otherwise, such as `files[]` or `photo`, but none for words. */
export const mayHoldFiles = (name: string): boolean => !FIELDS.includes(name);

/** What plugins of a site add to every form: request tokens (Joomla's is a name alone), captchas, buttons, view state, where the page is, traps for robots. */
const MACHINE_NAME =
  /^[_.-]|csrf|xsrf|token|nonce|captcha|turnstile|honeypot|^hp[_-]|^[0-9a-f]{32}$|^form[_-]?(id|build|type)|view-?state|^(page|source)?[_-]?url$|^(submit|button|op|action|option|task|itemid|layout|view|tmpl|language|return|referr?er|redirect|utm_\w+)$/i;
/** A long word without spaces in digits and Latin letters is no sentence of a person; of digits alone it may be two phone numbers. */
const MACHINE_VALUE = /^(?=.*\d)(?=.*[a-z])[\w+/=.:-]{16,}$/i;

const isMachineMade = ([name, value]: readonly [string, string]): boolean =>
  value.trim() === "" || MACHINE_NAME.test(name) || MACHINE_VALUE.test(value);

/** The language that a form or its address names. */
export const langOf = (name: string | null): Lang => LANGS.find((lang) => lang === name) ?? "vi";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the fields of the plain form. A field that it does not have is a problem, so that a renamed one cannot lose what was typed; what a
 * site's plugin adds by itself is passed over.
 *
 * @param newKey a key for a form without one
 */
export function readForm(
  fields: FormFields,
  newKey: () => string,
): { typed: TypedFeedback; unknownFields: readonly Problem[] } {
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  // Browsers send each line break as two characters (HTML, "multipart form data"); people and limits count one.
  const filled = (name: string) => all(name).filter((value) => value.trim() !== "");
  const one = (name: string) => (filled(name)[0] ?? all(name)[0] ?? "").replaceAll("\r\n", "\n");
  // A page may show a field twice, for a wide and a narrow screen: nobody knows which one its reader has written in.
  const joined = (name: string, by: string) =>
    [...new Set(filled(name))].join(by).replaceAll("\r\n", "\n") || one(name);
  const unread = fields.filter((field) => !FIELDS.includes(field[0]) && !isMachineMade(field));
  const key = one("key").trim();
  return {
    typed: {
      key: UUID.test(key) ? key : newKey(),
      kind: one("kind"),
      text: joined("text", "\n\n"),
      place: joined("place", ", "),
      field: one("field"),
      name: one("name"),
      phone: one("phone"),
      email: one("email"),
      position: one("position"),
      consent: all("consent"),
      notice: one("notice"),
      helped: one("helped"),
      meaning: one("meaning"),
      lang: langOf(one("lang")),
      unread,
    },
    // Which one is not said: a name is as much typed by the sender as a value.
    unknownFields: unread.length > 0 ? [problem("field-unknown")] : [],
  };
}

/** What was typed in the shape of the contract, still unchecked: empty boxes are absent, as in a sending from a script. */
export function toFeedbackInput(typed: TypedFeedback) {
  const { key, kind, text, place, field, name, phone, email, position, consent, notice, helped, meaning, lang } = typed;
  const filled = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
  const contact = filled({ name, phone, email, position });
  return {
    ...filled({ key, kind, text, place, field }),
    lang,
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(notice || consent[0] ? { consent: { notice, purposes: consent } } : {}),
    ...(helped ? { helped: true } : {}),
    ...(meaning === "opinion" ? { notComplaint: true } : {}),
  };
}
