import type { CheckWords } from "../messages/vi/checks.js";
import type { DueWords } from "../messages/vi/due.js";
import type { FailureWords } from "../messages/vi/failures.js";
import type { GuidanceWords } from "../messages/vi/guidance.js";
import type { LetterWords } from "../messages/vi/letter.js";
import type { MatterWords } from "../messages/vi/matter.js";
import type { PhotoWords } from "../messages/vi/photos.js";
import type { ReceiptWords } from "../messages/vi/receipt.js";
import type { ToolWords } from "../messages/vi/tools.js";
import type { Photos } from "../photos/photo-field.js";
import type { Slip } from "./receipt/receipt-slip.js";
import type { Tools } from "./tools/form-tools.js";

/** The words of the parts. They come with their part, so nothing but that part reads them. */
export type PartWords = CheckWords &
  FailureWords &
  GuidanceWords &
  DueWords &
  ReceiptWords &
  ToolWords &
  MatterWords &
  PhotoWords &
  LetterWords;

/** What the form fetches only when it is needed. */
export interface Parts {
  checks?: typeof import("./form/checks.js") | undefined;
  guidance?: typeof import("../guidance/guidance.js") | undefined;
  receipt?: typeof import("./receipt/after-sending.js") | undefined;
  tools?: typeof import("./tools/form-tools.js") | undefined;
  matter?: typeof import("./matter/matter.js") | undefined;
  photos?: typeof import("../photos/photo-field.js") | undefined;
  letter?: typeof import("./letter/letter.js") | undefined;
}

/** What each part keeps in the element while the form is on the page: a part itself keeps nothing. */
export interface Own {
  photos: Photos;
  tools: Tools;
  slip: Slip;
}
