import type { Lang } from "./words.ts";

/** A picture with what it shows. */
type Step = readonly [image: string, title: string];

const figure = ([image, title]: Step) =>
  `<figure><img src="${image}" alt=""><figcaption>${title}</figcaption></figure>`;

/** The steps on one page, to be taken as one picture: phones in the first row, desktops in the second. */
export const sheet = (phones: readonly Step[], desks: readonly Step[], lang: Lang): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<style>
  body { margin: 0; background: #eef1f4; font: 22px "Noto Sans", "DejaVu Sans", sans-serif; color: #1d2733; }
  main { width: 1536px; padding: 32px; display: grid; gap: 28px; }
  section { display: grid; gap: 24px; }
  section.phones { grid-template-columns: repeat(4, 1fr); }
  section.desks { grid-template-columns: repeat(2, 1fr); }
  figure { margin: 0; display: grid; gap: 10px; align-content: start; }
  img { width: 100%; border-radius: 10px; box-shadow: 0 2px 14px #0003; }
  figcaption { text-align: center; min-height: 1.4em; }
</style>
<main>
  <section class="phones">${phones.map(figure).join("")}</section>
  <section class="desks">${desks.map(figure).join("")}</section>
</main>
</html>`;
