import * as z from "zod/mini";
import { CONSENT_PURPOSES, LIMITS } from "../terms/terms.js";

/** UTC ISO text. */
export const instant = z.iso.datetime();

/** A day in Vietnam, `YYYY-MM-DD`. */
export const civilDate = z.iso.date();

/** A whole number from 0. */
export const count = z.int().check(z.minimum(0));

/** Text whose surrounding space is taken away before its length is measured. */
export const text = (max: number, min = 0) => z.string().check(z.trim(), z.minLength(min), z.maxLength(max));

/** What may be allowed, each at most once. */
export const purposes = z.array(z.enum(CONSENT_PURPOSES)).check(z.maxLength(CONSENT_PURPOSES.length));

/** One of the five national labels, as a number. */
export const ratingLevel = z.int().check(z.minimum(1), z.maximum(5));

/** What may be added to a rating. */
export const comment = z.optional(text(LIMITS.commentMax));
