import { NUMBERS, PAIRS } from "./features.js";
import { kindTable } from "./kind-table.js";
import { DIGITS, KINDS_OF_WORDS, WEIGHTS } from "./model.js";
import { rangeReader } from "./range.js";
import { readTold } from "./told.js";

const isNext = rangeReader(DIGITS);

/** What words and phrases stand for. */
export const kinds = kindTable(readTold(isNext, KINDS_OF_WORDS));
/** How much each feature speaks for a complaint or a denunciation, by its number. */
export const weightOf = new Int8Array(NUMBERS + PAIRS);
for (const [feature, weight] of readTold(isNext, WEIGHTS)) weightOf[feature] = weight;
