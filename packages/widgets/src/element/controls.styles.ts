import { css } from "lit";

/** Fields, buttons and panels that more than one element uses. Targets are at least 44 px high. */
export const controls = css`
  fieldset,
  p,
  h3,
  ul {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  li + li {
    margin-top: 8px;
  }
  legend,
  .field > label,
  h3 {
    padding: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  legend,
  fieldset > p {
    margin-bottom: 8px;
  }
  .stack,
  .field,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .stack {
    gap: 28px;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .error {
    padding-inline-start: 12px;
    border-inline-start: 4px solid;
    color: var(--_danger);
    font-weight: 600;
  }
  .input,
  .button {
    min-height: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .input {
    width: 100%;
  }
  .input[aria-invalid="true"] {
    border: 2px solid var(--_danger);
  }
  textarea.input {
    resize: vertical;
  }
  .button {
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
    padding: 12px 16px;
    cursor: pointer;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  [type="radio"],
  [type="checkbox"] {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .out-of-sight {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [hidden] {
    display: none;
  }
  .panel h3 {
    color: var(--_tone, var(--_accent));
  }
  .panel {
    padding: 16px;
    border: 1px solid var(--_tone, var(--_line));
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone, var(--_accent)) 8%, var(--_surface));
  }
`;
