import type { ConsentNotice } from "@danvan/core";
import { html } from "../kit/view/html.js";
import { ownAddress } from "../kit/view/own-address.js";
import type { View } from "../kit/view/view.js";
import { answeredLink, beforeForm, feedbackForm, noticeAttributes, untouched } from "./feedback-form.js";
import { layout } from "../kit/page/layout.js";

export interface Send {
  readonly notice: ConsentNotice;
  /** Fresh for every showing of the form. */
  readonly key: string;
  /** The page that led here, of a site that the agency lists; without one there is no way back. */
  readonly back?: URL | null;
}

/** The form alone: in a frame of another site, or as the page that a plain link leads to. */
export function sendPage(view: View, { key, notice, back }: Send): string {
  const { messages, lang, site, framed } = view;
  const form = html`${beforeForm(view)} ${feedbackForm(view, notice, untouched(key, lang, notice))}`;
  return layout(view, {
    title: messages.home.form,
    script: !framed,
    body: html`<div class="column">
      <h1>${messages.home.form}</h1>
      ${back && html`<p><a href="${back.href}" rel="noreferrer">${messages.frame.back(back.host)}</a></p>`}
      ${answeredLink(view)}
      ${
        framed
          ? form
          : html`<dv-feedback
              agency="${site.agency.code}"
              endpoint="${ownAddress(site, "/api/v1")}"
              lang="${lang}"
              ${noticeAttributes(view, notice)}
              >${form}</dv-feedback
            >`
      }
    </div>`,
  });
}
