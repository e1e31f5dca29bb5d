import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";

/** A field whose words stay in the tab while they are typed: nobody knows yet whether they may be kept anywhere. */
export interface TabField {
  /** The name of the field in its form. */
  readonly field: string;
  /** Which of several forms of one page it stands in. Default: the only one. */
  readonly form?: string;
  /** Changes when the words have done what they were sent for: then they do not come back. */
  readonly seen: string | number;
}

/** Under such a field: what is typed comes back by a reload and after a new sign-in, in the same tab alone. */
export const tabDraft = ({ here, actor }: WorkspaceView, { field, form = "", seen }: TabField): Html =>
  html`<desk-draft
    field="${field}"
    draft="${here} ${form} ${field}"
    officer="${actor?.id}"
    seen="${seen}"
  ></desk-draft>`;
