import { css } from "lit";

/** Fields, buttons and panels that more than one element uses. Targets are at least 44 px high. */
export const controls = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .field > label:not(.tick),
  legend {
    padding: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  legend {
    margin-bottom: 10px;
  }
  .muted,
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.45;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .field:has([aria-invalid="true"]),
  fieldset[aria-invalid="true"] {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_danger);
  }
  .input {
    width: 100%;
    min-height: 48px;
    margin: 0;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  .input:focus {
    border-color: var(--_accent);
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }
  .input[aria-invalid="true"] {
    border: 2px solid var(--_danger);
  }
  textarea.input {
    min-height: 9.5em;
    resize: vertical;
  }
  .button {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_soft);
    border-color: var(--_accent);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .button[aria-disabled="true"] {
    opacity: 0.7;
    cursor: progress;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .warn {
    --_tone: var(--_warn);
  }
  .bad {
    --_tone: var(--_danger);
  }
  .good {
    --_tone: var(--_good);
  }
  .panel {
    border: 1px solid var(--_tone, var(--_line));
    background: color-mix(in srgb, var(--_tone, var(--_accent)) 8%, var(--_surface));
  }
  .panel h3,
  .bad a {
    color: var(--_tone, var(--_accent));
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 16px 18px;
    border-radius: var(--_radius);
  }
  .panel ul {
    list-style: none;
  }
  a,
  summary {
    color: var(--_accent);
  }
  .bad a {
    display: inline-block;
    min-height: 44px;
    padding-block: 8px;
    font-weight: 600;
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .out-of-sight {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
