import type { Sentences } from "../facts.js";
import type { INPUT } from "../input.js";

/**
 * The sentences about what was typed, chosen or sent, by code.
 * @example typeof input["text-too-short"] // → "string"
 */
export const input = {
  "input-invalid": "Something in what was sent is wrong.",
  "field-required": "This is not filled in.",
  "field-required@kind": "Choose what it is.",
  "field-required@text": "Write the text.",
  "field-required@code": "Enter the code on the receipt.",
  "field-required@secret": "Enter the private code on the receipt.",
  "field-required@level": "Choose one level.",
  "field-required@reason": "Give the reason.",
  "field-required@answer": "Write the answer.",
  "field-required@explanation": "Write an explanation for the sender.",
  "field-unknown": "A field is not allowed.",
  "field-type": "The type is wrong.",
  "text-too-short": "Write a little more: at least {minimum} characters.",
  "text-too-long": "Write less: at most {maximum} characters.",
  "choice-unknown": "The value is not one of those allowed.",
  "choice-unknown@kind": "Choose what it is.",
  "choice-unknown@level": "Choose one level.",
  "choice-unknown@reason": "Choose a reason.",
  "choice-unknown@purposes": "Choose again what is allowed.",
  "format-invalid": "This is not written in the right form.",
  "format-invalid@phone":
    "This is no phone number: in Vietnam it has 10 or 11 digits, for example 0912 345 678; one of another country begins with +.",
  "format-invalid@email": "Write the whole address, with the part after the @, for example name@example.vn.",
  "number-out-of-range": "The number is out of range.",
  "number-out-of-range@level": "Choose one level.",
  "code-incomplete": "The code is not complete. Its last part has 10 characters in two groups of 5.",
  "code-character-unknown":
    "A code never contains “{character}”. Look at the receipt again: it may be a similar letter or digit.",
  "code-mistyped": "A character is wrong or two are swapped. Compare each group with the receipt.",
  "secret-incomplete": "The private code is not complete: it has 8 characters in two groups of 4.",
  "secret-character-unknown": "A private code never contains “{character}”. Look at the receipt again.",
  "agency-code-invalid": "The agency code “{agency}” is wrong: 2 to 8 digits or capitals from A to M.",
  "body-not-json": "The body is not readable JSON.",
  "body-not-utf8": "The body is not text in UTF-8.",
  "body-not-form": "The body is not a readable form.",
  "body-incomplete": "What was being sent broke off. Send it again.",
  "body-too-large": "The body is larger than {maximum} bytes.",
  "media-type-unsupported": "This kind of content is not accepted; accepted are {accepted}.",
  "route-not-found": "There is no such address.",
  "method-not-allowed": "This address takes {allow} only.",
  "too-many-requests": "Too many requests at once. Wait a minute and try again.",
  "work-wanted": "Too many requests at once. This device works out a small sum and then sends again by itself.",
  "key-differs": "The header Idempotency-Key and the field key name different keys.",
  "cursor-invalid": "The next page of the list cannot be read. Open the list from its start.",
} satisfies Sentences<keyof typeof INPUT>;
