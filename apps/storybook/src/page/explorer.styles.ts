import { css } from "lit";

/** The look of the explorers: the page's font, both schemes, targets of 44 px, nothing wider than the column. */
export const explorerStyles = css`
  :host {
    --accent: light-dark(#0a5480, #86c8f2);
    --on-accent: light-dark(#fff, #06202e);
    --surface: light-dark(#fff, #12181f);
    --soft: light-dark(#eef4f8, #1b2530);
    --ink: light-dark(#17212b, #e9eef3);
    --muted: light-dark(#3f4a55, #b9c4cf);
    --line: light-dark(#d5dce3, #33404d);
    --edge: light-dark(#6d7a87, #8a98a6);
    --danger: light-dark(#8f1f17, #ffb3a8);
    --warn: light-dark(#6f4500, #f3cd85);
    --warn-soft: light-dark(#fff4de, #2e2612);
    --good: light-dark(#145832, #93dbae);
    display: block;
    container-type: inline-size;
    color: var(--ink);
    overflow-wrap: anywhere;
    font:
      max(1rem, 16px) / 1.5 system-ui,
      "Noto Sans",
      sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  figure {
    margin: 0;
  }
  h2,
  h3,
  h4 {
    font-size: 1.125em;
    line-height: 1.35;
  }
  :is(h2, h3, h4) + :is(ol, ul) {
    margin-top: 8px;
  }
  a {
    color: var(--accent);
  }
  .panel {
    display: grid;
    gap: 16px;
    padding: clamp(12px, 3cqi, 24px);
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  [hidden] {
    display: none; /* a panel's own display would win over the attribute */
  }
  .sides {
    display: grid;
    gap: 16px;
    align-items: start;
  }
  @container (min-width: 760px) {
    .sides {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 4px;
    min-width: 0;
  }
  fieldset {
    display: grid;
    gap: 12px;
    min-width: 0;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  label,
  legend {
    font-weight: 600;
  }
  legend {
    padding: 0 4px;
  }
  label.tick {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
  }
  .tick input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .hint,
  .source {
    color: var(--muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  input:not([type="checkbox"]),
  select,
  textarea,
  button {
    min-height: 44px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  input:not([type="checkbox"]),
  select,
  textarea {
    width: 100%;
    min-width: 0;
    padding: 8px 12px;
  }
  input[aria-invalid="true"] {
    border: 2px solid var(--danger);
  }
  button {
    padding: 8px 16px;
    color: var(--accent);
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .problem {
    color: var(--danger);
    font-weight: 600;
  }
  .badge {
    display: inline-block;
    padding: 2px 10px;
    border: 1px solid currentcolor;
    border-radius: 99px;
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.good {
    color: var(--good);
  }
  .badge.warn {
    color: var(--warn);
  }
  .note {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--warn);
    background: var(--warn-soft);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  code,
  pre {
    font-family: ui-monospace, "Noto Sans Mono", monospace;
    font-size: 0.9375em;
  }
  pre {
    margin: 0;
    padding: 12px;
    border-radius: 8px;
    background: var(--soft);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    button[aria-pressed="true"] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
