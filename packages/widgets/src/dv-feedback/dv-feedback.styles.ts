import { css } from "lit";

export const styles = css`
  .not-here {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_warn);
    font-size: 0.9375em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 12px;
  }
  .card {
    grid-template-columns: 44px minmax(0, 1fr) 24px;
  }
  svg {
    padding: 10px;
    border-radius: 50%;
    background: var(--_soft);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  dialog {
    width: min(42em, 100%);
    padding: inherit;
    border: 0;
    border-radius: inherit;
    background: inherit;
    color: inherit;
  }
  .close {
    margin-bottom: 16px;
  }
  .inner {
    gap: 16px;
    padding-bottom: 16px;
  }
  .send {
    width: 100%;
  }
  .tick {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  a {
    display: block;
    min-height: 44px;
    padding-block: 10px;
  }
`;
