import { isAllowed, type YearRecord } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, YEAR, type WorkspaceView } from "../workspace-view.js";

/** The pages of a year, by the end of their address. */
export const YEAR_PAGES = {
  overview: "",
  duties: "/nhiem-vu",
  sessions: "/tiep-dan",
  models: "/mo-hinh",
  figures: "/so-lieu",
  score: "/cham-diem",
  texts: "/chu",
} as const;
export type YearPageName = keyof typeof YEAR_PAGES;

export const yearPath = (year: number, page: YearPageName = "overview"): string => `${YEAR}/${year}${YEAR_PAGES[page]}`;

/** Whether whoever looks may write now. */
export const mayWrite = ({ actor }: WorkspaceView, { isWritable }: Pick<YearRecord, "isWritable">): boolean =>
  isWritable && actor !== null && isAllowed(actor, "writeYear");

/** A page of a year: its title, how the report stands, the other pages, and why nothing can be written where it cannot. */
export function yearPage(view: WorkspaceView, record: YearRecord, page: YearPageName, body: Html): string {
  const { year: words } = view.labels;
  const title = page === "overview" ? words.title(record.year) : `${words.tabs[page]} – ${words.title(record.year)}`;
  const names = Object.keys(YEAR_PAGES) as YearPageName[];
  return workspaceLayout(
    view,
    title,
    html`<div class="year">
      <h1>${page === "overview" ? words.title(record.year) : words.tabs[page]}</h1>
      <p><span class="tag ${STATE_LOOK[record.state ?? "none"]}">${words.states[record.state ?? "none"]}</span></p>
      <nav class="tabs one-row" aria-label="${words.tabsLabel}">
        <ul class="row">
          ${names.map(
            (name) =>
              html`<li>
                <a href="${localHref(view, yearPath(record.year, name))}" ${name === page && html`aria-current="page"`}
                  >${words.tabs[name]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${record.state !== null && !mayWrite(view, record) && html`<p class="notice">${record.isWritable ? words.noRight : words.readOnly}</p>`}
      ${body}
    </div>`,
  );
}

const STATE_LOOK: Readonly<Record<NonNullable<YearRecord["state"]> | "none", string>> = {
  none: "",
  draft: "",
  submitted: "on-time",
  "change-requested": "due-soon",
  resubmitted: "on-time",
  accepted: "met",
  "not-reported": "overdue",
};
