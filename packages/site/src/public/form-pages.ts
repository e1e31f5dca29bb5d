import type { ConsentNotice, Lang } from "@danvan/core";
import type { Pages } from "@danvan/server";
import { unreadPage } from "../kit/page/error-pages.js";
import { feedbackFormPage } from "./feedback-form.js";
import { guidancePage } from "./guidance.js";
import { receiptPage } from "./receipt.js";
import type { MountedSite } from "../kit/view/site.js";
import { view, type View } from "../kit/view/view.js";

/**
 * The pages that answer a form sent without script. They lead on to the first page, as a POST has no address to come back to; in a frame
 * they stay in it.
 */
export function formPages(site: MountedSite, notice: ConsentNotice, framed = false): Pages {
  const here = framed ? `/nhung/${site.agency.code}` : "/";
  const viewOf = (lang: Lang, next = here): View => ({ ...view(site, lang, framed ? here : next), framed });
  return {
    receipt: ({ lang, receipt, filesLeftOut }) => receiptPage(viewOf(lang), receipt, filesLeftOut !== undefined),
    feedbackForm: ({ lang, typed, problems }) => feedbackFormPage(viewOf(lang), notice, typed, problems),
    unread: ({ lang, problems: [problem] }) => unreadPage(viewOf(lang), problem?.code ?? "too-many-requests"),
    guidance: ({ lang }) => guidancePage(viewOf(lang, "/khieu-nai-to-cao"), true),
  };
}
