import "../../../../packages/widgets/src/define/dv-feedback.ts";
import "../../../../packages/widgets/src/define/dv-rating.ts";
import "../../../../packages/widgets/src/define/dv-report.ts";
import "../../../../packages/widgets/src/define/dv-tracker.ts";
import type { Lang } from "@danvan/core/terms";
import { html, type TemplateResult } from "lit";
import { answered, code, receipt, report } from "../../../../packages/widgets/src/testing/answers.stub.ts";
import { answer, type Reply, stubFetch } from "../../../../packages/widgets/src/testing/fetch.stub.ts";
import type { Scheme } from "./theme-tokens.ts";
import type { ShownTag } from "./theme-code.ts";

/** One real element for the editor to show, and the answers that stand in for its agency's server. */
interface Shown {
  readonly render: (theme: Scheme | undefined, lang: Lang) => TemplateResult;
  /** @returns puts the page's own network back */
  readonly stub: () => () => void;
}

const stub = (reply: Reply) => () => stubFetch(reply).restore;

export const shownElement: Readonly<Record<ShownTag, Shown>> = {
  "dv-feedback": {
    render: (theme, lang) => html`<dv-feedback lang=${lang} agency="18073" .theme=${theme}></dv-feedback>`,
    stub: stub(answer(receipt, 201)),
  },
  "dv-tracker": {
    render: (theme, lang) => html`<dv-tracker lang=${lang} agency="18073" code=${code} .theme=${theme}></dv-tracker>`,
    stub: stub(answer(answered)),
  },
  "dv-rating": {
    render: (theme, lang) => html`<dv-rating lang=${lang} agency="18073" code=${code} .theme=${theme}></dv-rating>`,
    stub: stub(answer({}, 201)),
  },
  "dv-report": {
    render: (theme, lang) => html`<dv-report lang=${lang} agency="18073" .theme=${theme}></dv-report>`,
    stub: stub(answer(report)),
  },
};
