import { correction, generate } from "lean-qr/nano";
import { type TemplateResult, html } from "lit";

/** Empty modules that a reader needs around a code (ISO/IEC 18004 §6.3.8). */
const QUIET = 4;

/** Everything dark in a code, one stroke a run: `M` to where it begins, `h` along it. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, get } = generate(text, { minCorrectionLevel: correction.M });
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (get(x, y)) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  return { size, path };
}

/**
 * A QR code as one drawn shape: sharp on any paper, and neither picture nor style that a page's policy could refuse. Black on white in
 * every scheme, for cameras do not read inverted ones.
 */
export function qrCode(text: string, label: string): TemplateResult | null {
  let code: ReturnType<typeof qrPath>;
  try {
    code = qrPath(text);
  } catch {
    return null; // the code stands beside it in letters: what makes the picture must not cost the card
  }
  const { size, path } = code;
  const whole = size + 2 * QUIET;
  return html`<svg class="qr" viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" role="img" aria-label=${label}>
    <path d=${path} />
  </svg>`;
}
