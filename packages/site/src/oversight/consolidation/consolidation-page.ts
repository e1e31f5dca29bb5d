import { formatInstant, problemSentence, type ProvinceReport } from "@danvan/core";
import { html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { CONSOLIDATION } from "../parts/paths.js";

/** The reports as one paper: who is in it and who is not, before anybody downloads it. */
export function consolidationPage(view: OversightView, report: ProvinceReport): string {
  const { consolidation: words } = view.year;
  const { lang } = view;
  const { agencies, year, missing } = report;
  const count = (state: string) => agencies.filter(({ handedIn }) => handedIn === state).length;
  const unusable = missing.filter(({ code }) => code !== "report-missing");
  const title = words.title(year);
  const href = (file: string) => localHref(view, ofYear(`${CONSOLIDATION}/${file}`, year));
  return oversightPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p class="hint">${words.lead}</p>
      <p>${words.counts(agencies.length, count("on-time"), count("late"), count("missing"))}</p>
      <p class="buttons">
        <a class="button" href="${href("tong-hop.docx")}">${words.word}</a>
        <a class="button" href="${href("tong-hop.xlsx")}">${words.excel}</a>
        <a href="${href("tong-hop.json")}">JSON</a>
      </p>
      <p class="hint">${words.exchange}</p>
      ${
        unusable.length > 0 &&
        html`<section class="notice bad">
          <h2>${words.unusable}</h2>
          <ul>
            ${unusable.map((one) => html`<li>${one.path}: ${problemSentence(one, lang)}</li>`)}
          </ul>
        </section>`
      }
      <div class="scroll" role="region" tabindex="0" aria-label="${title}">
        <table class="units">
          <thead>
            <tr>
              ${Object.values(words.columns).map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${agencies.map(
              ({ name, handedIn, at, hash }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${words.states[handedIn]}</td>
                  <td>${at === null ? "–" : formatInstant(at, lang)}</td>
                  <td><span class="code">${hash?.slice(0, 12) ?? "–"}</span></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    year,
  );
}
