import "../../../../packages/widgets/src/define/dv-feedback.ts";
import "../../../../packages/widgets/src/define/dv-rating.ts";
import "../../../../packages/widgets/src/define/dv-report.ts";
import "../../../../packages/widgets/src/define/dv-tracker.ts";
import { html, type TemplateResult } from "lit";
import { answered, code, receipt, report } from "../../../../packages/widgets/src/answers.stub.ts";
import { answer, type Reply, stubFetch } from "../../../../packages/widgets/src/fetch.stub.ts";
import type { Scheme } from "./theme-tokens.ts";
import type { ShownTag } from "./theme-code.ts";

/** One real element for the editor to show, and the answers that stand in for its agency's server. */
interface Shown {
  readonly render: (theme: Scheme | undefined) => TemplateResult;
  /** @returns puts the page's own network back */
  readonly stub: () => () => void;
}

const stub = (reply: Reply) => () => stubFetch(reply).restore;

export const shownElement: Readonly<Record<ShownTag, Shown>> = {
  "dv-feedback": {
    render: (theme) =>
      html`<dv-feedback agency="18073" agency-name="UBND phường Thành Sen" .theme=${theme}></dv-feedback>`,
    stub: stub(answer(receipt, 201)),
  },
  "dv-tracker": {
    render: (theme) => html`<dv-tracker agency="18073" code=${code} .theme=${theme}></dv-tracker>`,
    stub: stub(answer(answered)),
  },
  "dv-rating": {
    render: (theme) => html`<dv-rating agency="18073" code=${code} .theme=${theme}></dv-rating>`,
    stub: stub(answer({}, 201)),
  },
  "dv-report": {
    render: (theme) => html`<dv-report agency="18073" .theme=${theme}></dv-report>`,
    stub: stub(answer(report)),
  },
};
