import * as z from "zod/mini";
import { isInstant } from "../calendar/epoch-day.js";
import { CONSENT_PURPOSES, LIMITS } from "../terms/terms.js";
import { cleanLine, cleanText } from "./clean-text.js";

/** UTC ISO text, as fine as the instants that are counted with. */
export const instant = z.iso.datetime({ abort: true }).check(z.refine(isInstant));

/** A day in Vietnam, `YYYY-MM-DD`. */
export const civilDate = z.iso.date();

/** A whole number from 0. */
export const count = z.int().check(z.minimum(0));

/** Text as people see it: cleaned, and without surrounding space, before its length is measured. */
export const text = (max: number, min = 0) =>
  z.string().check(z.overwrite(cleanText), z.trim(), z.minLength(min), z.maxLength(max));

/** The same on one line. */
export const line = (max: number) => z.string().check(z.overwrite(cleanLine), z.trim(), z.maxLength(max));

/** The sender's own key (RFC 9562), which is the same in any case (§4). */
export const key = z.uuid().check(z.toLowerCase());

/** What may be allowed, each once. */
export const purposes = z.array(z.enum(CONSENT_PURPOSES)).check(
  z.maxLength(CONSENT_PURPOSES.length),
  z.overwrite((listed) => [...new Set(listed)]),
);

/** One of the five national labels, as a number. */
export const ratingLevel = z.int().check(z.minimum(1), z.maximum(5));

/** What may be added to a rating. */
export const comment = z.optional(text(LIMITS.commentMax));
