import { problem, type Problem } from "@danvan/core";
import type { FormFields } from "./body.js";

/** The form's fields exactly as they were typed; absent fields are empty text. */
export interface TypedFeedback {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: readonly string[];
  readonly notice: string;
  /** Any text at all: somebody else typed it for the person. */
  readonly helped: string;
  /** Any text at all is the person's word that this is not a complaint. */
  readonly notComplaint: string;
  readonly lang: string;
}

const FIELDS: readonly string[] = "key kind text place name phone email consent notice helped notComplaint lang".split(
  " ",
);

/** Reads the fields of the plain form; a field it does not have is a problem, so that a renamed one cannot lose what was typed. */
export function readForm(fields: FormFields): { typed: TypedFeedback; unknownFields: readonly Problem[] } {
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  // Browsers send each line break as two characters (HTML, "multipart form data"); people and limits count one.
  const one = (name: string) => (all(name)[0] ?? "").replaceAll("\r\n", "\n");
  const isUnknown = fields.some(([name]) => !FIELDS.includes(name));
  return {
    typed: {
      key: one("key"),
      kind: one("kind"),
      text: one("text"),
      place: one("place"),
      name: one("name"),
      phone: one("phone"),
      email: one("email"),
      consent: all("consent"),
      notice: one("notice"),
      helped: one("helped"),
      notComplaint: one("notComplaint"),
      lang: one("lang"),
    },
    // Which one is not said: a name is as much typed by the sender as a value.
    unknownFields: isUnknown ? [problem("field-unknown")] : [],
  };
}

/** What was typed in the shape of the contract, still unchecked: empty boxes are absent, as in a sending from a script. */
export function toFeedbackInput(typed: TypedFeedback) {
  const { key, kind, text, place, name, phone, email, consent, notice, helped, notComplaint, lang } = typed;
  const filled = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
  const contact = filled({ name, phone, email });
  return {
    ...filled({ key, kind, text, place, lang }),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(notice || consent[0] ? { consent: { notice, purposes: consent } } : {}),
    ...(helped ? { helped: true } : {}),
    ...(notComplaint ? { notComplaint: true } : {}),
  };
}
