import { css } from "lit";

export const styles = css`
  .not-here {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_warn);
    font-size: 0.9375em;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  @container (min-width: 34rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 24px;
    gap: 0 12px;
    align-items: center;
    padding: 12px 14px;
  }
  .card > * {
    grid-column: 2;
  }
  .card label {
    align-self: end;
    font-weight: 650;
    line-height: 1.35;
    cursor: pointer;
  }
  .card .hint {
    align-self: start;
  }
  .card label::after {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .card label:hover::after {
    border-color: var(--_accent);
  }
  .card input {
    position: relative;
    z-index: 1;
    grid-area: 1 / 3 / span 2;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .card input:focus-visible {
    outline: none;
  }
  .card input:focus-visible ~ label::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .card input:checked ~ label::after {
    border: 2px solid var(--_accent);
  }
  .card:has(input:checked) {
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .pictogram {
    grid-area: 1 / 1 / span 2;
    width: 44px;
    height: 44px;
    padding: 10px;
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .card:has(input:checked) .pictogram {
    background: var(--_surface);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    justify-content: space-between;
  }
  .contact {
    border-block: 1px solid var(--_line);
  }
  .inner {
    gap: 20px;
    padding-block: 4px 20px;
  }
  .wrong {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_danger);
  }
  .channels {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .finish {
    gap: 16px;
  }
  .send {
    width: 100%;
    min-height: 52px;
    font-size: 1.0625em;
  }
  .tick {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    min-height: 44px;
    padding: 10px 0;
    cursor: pointer;
  }
  .tick input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
`;
