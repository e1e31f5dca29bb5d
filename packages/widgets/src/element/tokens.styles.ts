import { css } from "lit";

/**
 * Colours, type and spacing. Public names are `--dv-*`; inside, `--_*` hold them with their defaults.
 *
 * Dark follows the page's own `color-scheme` through light-dark(); a browser without it (iOS before 17.5) shows the light colours,
 * and tones as plain text: words say what they say.
 * Sizes of text never fall below 16 px: iOS zooms into smaller fields.
 */
export const tokens = css`
  :host(:not([hidden])) {
    display: block !important;
  }
  :host {
    container-type: inline-size !important;
    --_accent: var(--dv-accent, #0a5480);
    --_on-accent: var(--dv-on-accent, #fff);
    --_surface: var(--dv-surface, #fff);
    --_ink: var(--dv-ink, #17212b);
    --_muted: color-mix(in srgb, var(--_ink) 80%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_ink) 58%, var(--_surface));
    --_line: color-mix(in srgb, var(--_ink) 16%, var(--_surface));
    --_soft: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_radius: var(--dv-radius, 12px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--dv-accent, light-dark(#0a5480, #86c8f2));
      --_on-accent: var(--dv-on-accent, light-dark(#fff, #06202e));
      --_surface: var(--dv-surface, light-dark(#fff, #12181f));
      --_ink: var(--dv-ink, light-dark(#17212b, #e9eef3));
      --_danger: var(--dv-danger, light-dark(#8f1f17, #ffb3a8));
      --_warn: var(--dv-warn, light-dark(#6f4500, #f3cd85));
    }
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .dv {
    all: initial; /* whatever the page lets its elements inherit: spacing, capitals, alignment */
    direction: ltr; /* the only inherited one that "all" leaves out, with unicode-bidi */
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    max-width: var(--dv-width, 42em);
    padding: var(--dv-padding, clamp(16px, 5cqi, 32px));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--dv-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h2:focus {
    outline: none; /* focused for screen readers; nothing there to operate */
  }
`;
