import { DIGITS, KINDS_OF_WORDS, WEIGHTS } from "./model.js";
import { rangeReader } from "./range.js";
import { readTold } from "./told.js";

const isNext = rangeReader(DIGITS);

/** What words and phrases stand for. */
export const kindOf = readTold(isNext, KINDS_OF_WORDS);
/** How much a feature speaks for a complaint or a denunciation. */
export const weightOf = readTold(isNext, WEIGHTS);
