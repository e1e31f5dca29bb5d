/**
 * Of an answer, a refusal, a question to the sender, a correction, what is given back, a note, what is published; of passing on, splitting and
 * withholding; and of what is approved, by the place in the history of what was submitted.
 */
const DRAFT_FIELD =
  /^(?:answer|explanation|question|corrected|note|noted|published(?:-question)?|(?:transfer|hand-back|split)-text|withhold-(?:words|reason)|approved-\d{1,5})$/;

/** Whether a field's words are kept while they are typed. */
export const isDraftField = (field: string): boolean => DRAFT_FIELD.test(field);
