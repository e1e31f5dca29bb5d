import type { Lang } from "@danvan/core";
import type { ApiWords } from "./api-words.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

/** The words of the document, by language. */
export const WORDS: Readonly<Record<Lang, ApiWords>> = { vi, en };
