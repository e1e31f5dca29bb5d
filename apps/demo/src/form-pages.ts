import type { Lang } from "@danvan/core";
import type { Pages } from "@danvan/server";
import { tooLargePage } from "./pages/error-pages.ts";
import { feedbackFormPage } from "./pages/feedback-form.ts";
import { guidancePage } from "./pages/guidance.ts";
import { receiptPage } from "./pages/receipt.ts";
import { view, type Site, type View } from "./view.ts";

/**
 * The pages that answer a form sent without script. They lead on to the first page, as a POST has no address to come back to; in a frame
 * they stay in it.
 */
export function formPages(site: Site, framed = false): Pages {
  const here = framed ? `/nhung/${site.agency.code}` : "/";
  const viewOf = (lang: Lang, next = here): View => ({ ...view(site, lang, framed ? here : next), framed });
  return {
    receipt: ({ lang, receipt }) => receiptPage(viewOf(lang), receipt),
    feedbackForm: ({ lang, typed, problems }) => feedbackFormPage(viewOf(lang), typed, problems),
    tooLarge: () => tooLargePage(viewOf("vi")),
    guidance: ({ lang }) => guidancePage(viewOf(lang, "/khieu-nai-to-cao"), true),
  };
}
