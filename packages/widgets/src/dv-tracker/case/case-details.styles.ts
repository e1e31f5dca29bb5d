import { css } from "lit";

export const caseDetailsStyles = css`
  article {
    padding-top: 24px;
    border-top: 1px solid var(--_line);
    -webkit-user-select: text;
    user-select: text; /* also on a page that lets nobody copy */
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 18px 20px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px var(--_radius) var(--_radius) 4px;
    background: var(--_soft);
  }
  .answer a {
    color: var(--_accent);
  }
  .whole,
  a[href^="tel:"] {
    display: inline-block; /* neither is read well in two lines, unless one is too narrow */
  }
  dv-rating:not(:defined) {
    display: none;
  }
  dv-rating {
    --dv-padding: 20px;
    --dv-surface: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .history {
    margin-top: 12px;
    padding: 0;
    list-style: none;
  }
  .history li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    margin: 0;
    padding: 0 0 16px 26px;
  }
  .history li::before {
    box-sizing: border-box;
    content: "";
    position: absolute;
    inset: 0.45em auto auto 0;
    width: 12px;
    height: 12px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .history li:last-child::before {
    background: var(--_accent);
  }
  .history li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset: calc(0.45em + 12px) auto -0.45em 5px;
    border-inline-start: 2px solid var(--_line);
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding-block: 8px;
    border-top: 1px solid var(--_line);
  }
  .rows li > :first-child {
    flex: 1 1 12em;
    min-width: 0;
  }
  .rows li + li {
    margin-top: 0;
  }
  @container (max-width: 26rem) {
    .rows li:has(.button + .button) > :first-child {
      flex-basis: 100%; /* both buttons of a code on one line */
    }
  }
  .rows .button {
    min-width: 5.5em;
  }
  .reopen[open] {
    padding: 4px 20px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .reopen .stack {
    gap: 16px;
    margin-top: 8px;
  }
  .keep > * + * {
    margin-top: 8px;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
`;
