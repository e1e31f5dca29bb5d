import { css } from "lit";

export const fileStyles = css`
  .field.inner {
    gap: 8px;
  }
  /* A browser words its own button, in its own language, and says "no file" beside a full list. */
  .field > .pick {
    position: relative;
    display: grid;
    align-content: center;
    justify-self: start;
    padding: 8px 16px;
    font-size: 1em;
  }
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .files {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    padding-block: 4px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
  }
  progress {
    width: 100%;
    accent-color: var(--_accent);
  }
`;
