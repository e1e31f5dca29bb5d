import type { Lang, Problem, Receipt } from "@danvan/core";
import type { AgencyName } from "../../deployment/deployment.js";
import type { TypedFeedback } from "../request/form.js";

/** The pages a browser without script is answered with; each returns a whole HTML document. */
export interface Pages {
  /** @param page `filesLeftOut`: why the files were not kept, while the words were */
  receipt(page: { agency: AgencyName; lang: Lang; receipt: Receipt; filesLeftOut?: Problem }): string;
  /**
   * The form again, with everything typed still in it and what is wrong beside it. With the problem `guided-kind` it asks by
   * `meaning` what the text is, so that a false alarm stops nobody.
   */
  feedbackForm(page: { agency: AgencyName; lang: Lang; typed: TypedFeedback; problems: readonly Problem[] }): string;
  /** The lawful channels for what reads like a denunciation. Nothing of it was stored, and nothing of it is shown again. */
  guidance(page: { agency: AgencyName; lang: Lang }): string;
  /**
   * What was sent could not be read, so nothing of it can be shown again: the browser still has it, one page back.
   * @param page `lang`: that of the form's own address, `…/feedback?lang=en`, for its fields are among what could not be read
   */
  unread(page: { agency: AgencyName; lang: Lang; problems: readonly Problem[] }): string;
}
