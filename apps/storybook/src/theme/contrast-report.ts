import type { Lang } from "@danvan/core/terms";
import { html, nothing } from "lit";
import type { CheckedPair } from "./contrast-check.ts";
import { THEME_WORDS } from "./theme-words.ts";

/** Says in words which colours are hard to read, and shows every measured pair to whoever asks. */
export function contrastReport(pairs: readonly CheckedPair[], lang: Lang) {
  const words = THEME_WORDS[lang];
  const locale = lang === "vi" ? "vi-VN" : "en-GB";
  // Cut, not rounded: 4.496 is less than 4.5 and must not read as 4.5.
  const ratio = (value: number) =>
    words.ratio((Math.floor(value * 100) / 100).toLocaleString(locale, { maximumFractionDigits: 2 }));
  const bad = pairs.filter(({ isEnough }) => !isEnough);
  return html`<h3>${words.contrast}</h3>
    <div role="status">
      ${bad.length === 0 ? html`<p>${words.enough}</p>` : html`<p class="problem">${words.tooLittle(bad.length)}</p>`}
      ${
        bad.length === 0
          ? nothing
          : html`<ul>
              ${bad.map(
                ({ name, scheme, ratio: is, least }) =>
                  html`<li data-pair=${name}>
                    ${words.falls(words.pairs[name], words.schemes[scheme], ratio(is), ratio(least))}
                  </li>`,
              )}
            </ul>`
      }
    </div>
    <details>
      <summary>${words.all}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.contrast}>
        <table>
          <thead>
            <tr>
              ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              ({ name, scheme, ratio: is, least, isEnough }) =>
                html`<tr>
                  <th scope="row">${words.pairs[name]}</th>
                  <td>${words.schemes[scheme]}</td>
                  <td>${ratio(is)}</td>
                  <td>${ratio(least)}</td>
                  <td>${words.verdicts[isEnough ? 1 : 0]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}
