import { keptFields } from "../kit/page/kept-fields.js";
import { html, type Html } from "../kit/view/html.js";
import { addressed, carried, type Interrupted } from "./interrupted.js";

/** What was being sent when the session had ended, for the form that is sent next: what somebody typed is seen, where it goes is not. */
export const carriedFields = (interrupted: Interrupted, label: string): Html[] => [
  ...addressed(interrupted).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`),
  ...keptFields(carried(interrupted), label),
];
