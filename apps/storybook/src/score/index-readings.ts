import { formatNumber, fromPoints, type Rubric, numberToType } from "@danvan/core";
import { qd766Differences, qd766Group5, qd766Group5Portal } from "@danvan/core/data";
import { css, html } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { wideTableStyles } from "../page/wide-table.styles.ts";
import { exampleFacts } from "./example-facts.ts";
import { scorerOf, typedScore } from "./typed-score.ts";

const WORDS = {
  vi: {
    caption: "Nhóm 5 của chỉ số theo Quyết định 766/QĐ-TTg, với số liệu ví dụ không phải của ai",
    criterion: "Chỉ tiêu",
    text: "Theo lời văn",
    portal: "Theo cách tính của Cổng",
    why: "Vì sao khác",
  },
  en: {
    caption: "Group 5 of the index of Quyết định 766/QĐ-TTg, with figures of an example that are nobody's",
    criterion: "Criterion",
    text: "By the text",
    portal: "As the portal counts",
    why: "Why they differ",
  },
};

const example = (rubric: Rubric) =>
  typedScore(
    rubric,
    Object.fromEntries(Object.entries(exampleFacts(scorerOf(rubric))).map(([id, value]) => [id, numberToType(value)])),
    "self",
    "vi",
  ).score.lines;

/** The two readings of one group of the index side by side, with the reason of each difference, from core's own data. */
export class IndexReadings extends PageElement {
  static override styles = [
    explorerStyles,
    wideTableStyles,
    css`
      table {
        min-width: 44em;
      }
    `,
  ];

  override render() {
    const { language } = this;
    const words = WORDS[language];
    const readings = [example(qd766Group5), example(qd766Group5Portal)];
    return html`<div class="wide" role="region" aria-label=${words.caption} tabindex="0">
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.criterion}</th>
            <th scope="col">${words.text}</th>
            <th scope="col">${words.portal}</th>
            <th scope="col">${words.why}</th>
          </tr>
        </thead>
        <tbody>
          ${qd766Group5.criteria.map(
            ({ id, title }, at) =>
              html`<tr data-criterion=${id}>
                <th scope="row">${title[language]}</th>
                ${readings.map((lines) => html`<td>${formatNumber(fromPoints(lines[at]!.points), language)}</td>`)}
                <td>${qd766Differences[at]![language]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
