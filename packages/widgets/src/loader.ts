/**
 * Loads each element's own file from its folder, when the element nears the viewport or is focused or touched, and keeps its space
 * until then, so that nothing is seen to move.
 *
 * `import()` rather than a script element: its address needs no Trusted Types policy, and it inherits the nonce of this script. Until
 * then, and when nothing comes, the plain form inside the tag is the form.
 */
const WAITING = ":is(dv-feedback,dv-tracker,dv-rating,dv-report):not(:defined)";

/** A person who saves data gets a file only for what is used, or for what would otherwise show nothing. */
const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/**
 * A long element keeps a screen until it stands, as `space.ts` does for the time after its file has come; a short one keeps its own
 * height. `:where` lets any rule of the page win, and "hidden" is the browser's own weak rule.
 */
const SPACE = `:where(${WAITING}):where(:not([hidden])){display:flow-root}
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

/** The element that brought this file, also where it runs as a module; a tool may have joined it to others, or put it into the page. */
const script = (document.querySelector("script[src*='loader.min.js']") ?? document.currentScript) as HTMLScriptElement;

/** Once a name: a file that failed is asked for again only by a person or by a connection that is back, not by every change of the page. */
const asked = new Set<string>();

function load({ localName, dataset: { files } }: HTMLElement): void {
  if (asked.has(localName)) return;
  asked.add(localName);
  // Absolute: a classic script of another origin has no address of its own to import from. A bundler leaves alone what is no literal.
  const folder = new URL(files ? `${files}/` : (script?.src ?? ""), document.baseURI);
  const address = new URL(`${localName}.min.js`, folder).href;
  import(/* @vite-ignore */ address).catch((problem) => {
    space?.replaceSync(""); // what does not come needs none
    document.querySelectorAll(localName).forEach(leaveALink);
    // The browser's own words leave out what came instead of a script.
    const says = (came: string) =>
      console.warn(
        `danvan: ${address} is ${came}, not 200 text/javascript; data-files="/folder" names its place`,
        problem,
      );
    fetch(address).then((came) => says(`${came.status} ${came.headers.get("content-type")}`), says);
  });
}

/** Nobody is left before an empty place, or before fields that a form around the tag would take: the agency's server has pages without script. */
function leaveALink(tag: Element): void {
  if (tag.querySelector("form,a")) return;
  const link = document.createElement("a");
  link.href = `${tag.getAttribute("endpoint") || "/api/v1"}/../..`;
  link.textContent = "Mở trang của cơ quan";
  tag.append(link);
}

/** One screen ahead; an element without a box, hidden or in a closed dialog, is not near until it has one. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && !(saving && target.firstElementChild)) load(target as HTMLElement);
  },
  { rootMargin: saving ? "0%" : "100%" },
);

/** The path leads through the page's own shadow roots, which `look` does not see into. */
function use(event: Event): void {
  for (const node of event.composedPath())
    if (node instanceof HTMLElement && node.matches(WAITING)) {
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
  near.disconnect();
  look();
});
new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();

export {};
