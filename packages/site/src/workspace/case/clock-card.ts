import { formatDay } from "@danvan/core";
import type { OfficerCase } from "@danvan/server";
import type { Choice } from "../../kit/form/choices.js";
import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";
import { actionOf } from "./action-of.js";

/** Taking a case up, stopping its clock and giving it more time: only what the law in force allows for it now. */
export function clockCard(view: WorkspaceView, { may, code, pauses, extensions }: OfficerCase): Html | null {
  const { clock } = view.labels;
  const presses = (["accept", "resume"] as const).filter((one) => may.includes(one));
  const grounds: readonly [verb: "pause" | "extend", choices: readonly Choice[]][] = [
    ["pause", pauses.map((value) => ({ value, label: clock.pauses[value] }))],
    [
      "extend",
      extensions.map(({ ground, until }) => ({
        value: ground,
        label: clock.until(clock.extensions[ground], formatDay(until, view.lang)),
      })),
    ],
  ];
  const open = grounds.filter(([verb, choices]) => may.includes(verb) && choices.length > 0);
  if (presses.length + open.length === 0) return null;
  return html`<section class="card" aria-labelledby="clock-title">
    <h2 id="clock-title">${clock.title}</h2>
    ${
      presses.length > 0 &&
      html`<form class="buttons" method="post" action="${actionOf(view, code, "thoi-han")}">
        ${presses.map((one) => html`<button class="quiet" type="submit" name="lam" value="${one}">${clock[one]}</button>`)}
      </form>`
    }
    ${open.length > 0 && html`<p class="hint">${clock.lead}</p>`}
    ${open.map(
      ([verb, choices]) =>
        html`<form class="bulk" method="post" action="${actionOf(view, code, "thoi-han")}">
          <label for="ground-${verb}">${clock.ground}</label>
          <select id="ground-${verb}" name="ground" required>
            <option value="">${clock.choose}</option>
            ${choices.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
          </select>
          <button class="quiet" type="submit" name="lam" value="${verb}">${clock[verb]}</button>
        </form>`,
    )}
  </section>`;
}
