import type { FieldsMessages } from "../vi/fields.js";

/** What a case is about, in English. */
export const fieldsEn: FieldsMessages = {
  title: "Field",
  none: "Not sorted",
  change: "Sort under",
  submit: "Sort",
};
