import { css } from "lit";

/** Tones of panels and badges, and of a button at work. The form brings them with its parts: before one is here nothing is good, bad or done. */
export const tones = css`
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_good: var(--dv-good, light-dark(#145832, #93dbae));
    }
  }
  .bad {
    --_tone: var(--_danger);
  }
  .warn {
    --_tone: var(--_warn);
  }
  .good {
    --_tone: var(--_good);
  }
  .button[aria-disabled="true"] {
    opacity: 0.7;
  }
  .bad a {
    color: var(--_tone, var(--_accent));
  }
`;
