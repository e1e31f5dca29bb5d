/** Of an answer, a refusal, a question to the sender, a correction, what is given back, a note; and of what is approved, by the place in the history of what was submitted. */
const DRAFT_FIELD = /^(?:answer|explanation|question|corrected|note|noted|approved-\d{1,5})$/;

/** Whether a field's words are kept while they are typed. */
export const isDraftField = (field: string): boolean => DRAFT_FIELD.test(field);
