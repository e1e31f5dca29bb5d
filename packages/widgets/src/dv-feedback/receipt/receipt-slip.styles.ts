import { css } from "lit";

export const slipStyles = css`
  [part="sending"] {
    margin-bottom: 16px;
  }
  .slip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 8px 24px rgb(0 0 0 / 8%);
    text-align: center;
    -webkit-user-select: text;
    user-select: text; /* also on a page that lets nobody copy */
  }
  .slip .actions {
    justify-content: center;
  }
  .codes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .slip .choice {
    text-align: start;
  }
  hr {
    margin: 8px -16px;
    border: 0;
    border-top: 2px dashed var(--_line);
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: clamp(1.25em, 6cqi, 2em);
    font-weight: 700;
    user-select: all;
  }
  .code span,
  .secret {
    white-space: nowrap;
  }
  .secret {
    font-size: 1.25em;
  }
  .qr {
    width: 132px;
    padding: 0;
    justify-self: center;
    border-radius: 0;
    background: #fff;
    fill: #000;
    stroke: none;
    forced-color-adjust: none;
  }
  .slip a {
    display: inline-block;
    color: var(--_accent);
  }
  @media print {
    .qr {
      width: 30mm;
    }
    .no-print {
      display: none;
    }
  }
`;
