import { DOCTOR_WORDS, type Finding, sayingOf } from "../../../../packages/doctor/src/index.ts";
import { css, html, nothing } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { DOCTOR_PAGE_WORDS } from "./doctor-words.ts";
import { examinePasted } from "./pasted-page.ts";

/** The embed doctor for those without a terminal: paste a page, read what to change. Nothing leaves the browser. */
export class EmbedDoctor extends PageElement {
  static override properties = { findings: { state: true } };
  static override styles = [
    explorerStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      textarea {
        min-height: 9em;
        font-family: ui-monospace, "Noto Sans Mono", monospace;
      }
      #headers {
        min-height: 5em;
      }
      ol {
        display: grid;
        gap: 16px;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: 8px;
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  /** Null before the first examination. */
  declare findings: readonly Finding[] | null;

  constructor() {
    super();
    this.findings = null;
  }

  #examine = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => data.get(name) as string;
    this.findings = examinePasted(text("html"), text("headers"));
  };

  #finding = (finding: Finding) => {
    const doctor = DOCTOR_WORDS[this.language];
    const { what, todo, paste } = sayingOf(finding, this.language);
    return html`<li data-code=${finding.code}>
      <p>
        <span class="badge ${finding.severity === "note" ? "" : "warn"}">${doctor.severities[finding.severity]}</span>
        <strong>${what}</strong>${finding.line ? ` (${doctor.line(finding.line)})` : nothing}
      </p>
      <p>${doctor.todo}: ${todo}</p>
      ${
        paste
          ? html`<pre>${paste}</pre>
              <copy-button what=${DOCTOR_PAGE_WORDS[this.language].pasted} .text=${paste}></copy-button>`
          : nothing
      }
    </li>`;
  };

  #verdict(findings: readonly Finding[]): string {
    const blocking = findings.filter(({ severity }) => severity === "blocks").length;
    const others = findings.filter(({ severity }) => severity !== "blocks" && severity !== "note").length;
    return DOCTOR_WORDS[this.language].verdict(blocking, others);
  }

  override render() {
    const words = DOCTOR_PAGE_WORDS[this.language];
    const { findings } = this;
    return html`<form class="panel" aria-label=${words.form} @submit=${this.#examine}>
        <div class="field">
          <label for="html">${words.html}</label>
          <textarea id="html" name="html" required spellcheck="false" aria-describedby="html-hint"></textarea>
          <p class="hint" id="html-hint">${words.htmlHint}</p>
        </div>
        <div class="field">
          <label for="headers">${words.headers}</label>
          <textarea id="headers" name="headers" spellcheck="false" aria-describedby="headers-hint"></textarea>
          <p class="hint" id="headers-hint">${words.headersHint}</p>
        </div>
        <div><button>${words.examine}</button></div>
      </form>
      <section class="panel" aria-label=${words.result} ?hidden=${findings === null}>
        <p role="status"><strong>${findings ? this.#verdict(findings) : ""}</strong></p>
        <ol>
          ${findings?.map(this.#finding)}
        </ol>
      </section>`;
  }
}
