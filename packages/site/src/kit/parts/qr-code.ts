import { correction, generate } from "lean-qr/nano";
import { html, type Html } from "../view/html.js";

/** Empty modules that a reader needs around a code (ISO/IEC 18004 §6.3.8). */
const QUIET = 4;

/**
 * A QR code as one drawn shape, a stroke a run: sharp on any paper, and nothing that a page's policy could refuse. Black on white in every
 * scheme, for cameras do not read inverted ones.
 */
export function qrCode(text: string, label: string): Html {
  const { size, get } = generate(text, { minCorrectionLevel: correction.Q }); // a quarter of a poster may be torn
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (get(x, y)) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  const whole = size + 2 * QUIET;
  return html`<svg class="qr" viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" role="img" aria-label="${label}">
    <path d="${path}" />
  </svg>`;
}
