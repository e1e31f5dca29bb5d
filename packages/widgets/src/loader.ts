/**
 * Loads each element's own file from beside this one, when the element nears the viewport or is focused or touched, and keeps its space
 * until then, so that nothing is seen to move.
 *
 * `import()` rather than a script element: its address needs no Trusted Types policy, and it inherits the nonce of this script. Until
 * then, and when nothing comes, the plain form inside the tag is the form.
 */
const WAITING = ["feedback", "tracker", "rating", "report"].map((name) => `dv-${name}:not(:defined)`).join();

/** A person who saves data gets a file only for what is used, or for what would otherwise show nothing. */
const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/**
 * A long element keeps a screen until it stands, as `space.ts` does for the time after its file has come; a short one keeps its own
 * height. `:where` lets any rule of the page win, and "hidden" is the browser's own weak rule.
 */
const SPACE = `
:where(dv-feedback,dv-report,dv-tracker,dv-rating):where(:not(:defined,[hidden])){display:flow-root}
:where(dv-feedback:not([dialog]),dv-report):where(:not(:defined)){min-height:100vh}
:where(dv-feedback[dialog]){min-height:7em}
:where(dv-tracker){min-height:20.5em}
:where(dv-rating){min-height:32.5em}
@media(min-width:48em){:where(dv-rating){min-height:20em}}`;

/** None where data is saved: the plain form inside may then be all that ever comes. None in a browser without such sheets (iOS 16.3). */
const space = saving ? undefined : keepSpace();

function keepSpace(): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return undefined;
  }
}

/** Once a name: a file that failed is asked for again only by a person or by a connection that is back, not by every change of the page. */
const asked = new Set<string>();

function load({ localName }: Element): void {
  if (asked.has(localName)) return;
  asked.add(localName);
  // A browser finds it beside the script that asks, also a classic one; a bundler leaves alone what is not written inside import().
  const beside = `./${localName}.min.mjs`;
  import(/* @vite-ignore */ beside).catch((problem) => {
    space?.replaceSync(""); // what does not come needs none
    console.warn(problem);
  });
}

/** One screen ahead; an element without a box, hidden or in a closed dialog, is not near until it has one. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && !(saving && target.firstElementChild)) load(target);
  },
  { rootMargin: saving ? "0%" : "100%" },
);

/** The path leads through the page's own shadow roots, which `look` does not see into. */
function use(event: Event): void {
  for (const node of event.composedPath())
    if (node instanceof Element && node.matches(WAITING)) {
      asked.delete(node.localName);
      load(node);
    }
}

/** Observing an element again is nothing new, so a page that changes is simply read again. */
function look(): void {
  for (const element of document.querySelectorAll(WAITING)) near.observe(element);
}

addEventListener("focusin", use);
addEventListener("pointerdown", use);
addEventListener("online", () => {
  asked.clear();
  for (const element of document.querySelectorAll(WAITING)) near.unobserve(element);
  look();
});
new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();

export {};
