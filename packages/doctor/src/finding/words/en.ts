import type { Facts } from "../finding.js";
import type { DoctorWords } from "./saying.js";

const SCRIPT = `<script src="/widgets/loader.min.js"></script>`;
const script = (src: string, more = "") => `<script src="${src}"${more} defer></script>`;
const form = ({ action = "" }: Facts) => `<form method="post" action="${action}" accept-charset="utf-8">
  <p><label><input type="radio" name="kind" value="concern" required> A concern</label>
     <label><input type="radio" name="kind" value="suggestion"> A suggestion</label></p>
  <p><label>What happened <textarea name="text" required minlength="10"></textarea></label></p>
  <input type="hidden" name="lang" value="en">
  <button>Send</button>
</form>`;

/** English: what happened, then what to do. */
export const en: DoctorWords = {
  severities: { blocks: "BLOCKS", harms: "HARMS", advice: "BETTER", note: "NOTE" },
  line: (line) => `line ${line}`,
  todo: "Do",
  paste: "Paste",
  verdict: (blocking, others) =>
    blocking > 0
      ? `${blocking} thing(s) stop the element, ${others} more to look at.`
      : others > 0
        ? `The element can work. ${others} thing(s) to look at.`
        : "Nothing to change.",
  usage: `Usage: danvan-doctor PAGE-ADDRESS | FILE.html [--lang vi|en] [--json]

Reads a page that shall carry the elements and says what to change. It asks only addresses that the page itself names.
Exit codes: 0 can work, 1 something blocks, 2 misuse or the page cannot be read.`,
  misuse: {
    "option-unknown": (what) => `${what} is not understood.`,
    "argument-missing": () => "The address of a page or the name of a file is missing.",
    "argument-extra": (what) => `One page at a time; “${what}” is too much.`,
    "page-unreadable": (what) => `${what} cannot be read. Check the address or the file's name.`,
  },
  findings: {
    framework: ({ name, recipe }) => ({
      what: `This page is made by ${name}.`,
      todo: `Follow recipes/${recipe} of the package.`,
    }),
    "doctype-missing": () => ({
      what: "The page has no doctype, so browsers draw it the old way (quirks mode).",
      todo: "Make this the first line of the page.",
      paste: "<!doctype html>",
    }),
    "charset-missing": () => ({
      what: "The page does not say its encoding, so Vietnamese may break.",
      todo: "Put this right after <head>.",
      paste: `<meta charset="utf-8">`,
    }),
    "charset-other": ({ charset }) => ({
      what: `The page is in ${charset}, not UTF-8: words sent from the plain form may break.`,
      todo: "Move the page to UTF-8. Until then add charset to the script and accept-charset to the form.",
      paste: `<script src="/widgets/loader.min.js" charset="utf-8"></script>\n<form accept-charset="utf-8" …>`,
    }),
    "lang-missing": () => ({
      what: "<html> does not say its language, so a screen reader may use the wrong voice.",
      todo: "Add lang to <html>.",
      paste: `<html lang="vi">`,
    }),
    "viewport-missing": () => ({
      what: "The page has no viewport for phones: its text will be tiny.",
      todo: "Add this to <head>.",
      paste: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    }),
    "zoom-forbidden": () => ({
      what: "The page forbids zooming; people with weak sight cannot read it (WCAG 1.4.4).",
      todo: "Remove user-scalable and maximum-scale.",
      paste: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    }),
    "base-href": ({ href }) => ({
      what: `The page has <base href="${href}">: short addresses such as /api/v1 or #part are read from there.`,
      todo: "Write endpoint and the script's src in full, from https:// on.",
    }),
    "csp-script": ({ directive, address, paste = "" }) => ({
      what: `The page's Content Security Policy, ${directive}, does not let ${address} run.`,
      todo: `Replace ${directive} by this line.`,
      paste,
    }),
    "csp-connect": ({ directive, address, paste = "" }) => ({
      what: `The Content Security Policy, ${directive}, does not let the page send to ${address}.`,
      todo: directive === "connect-src" ? "Replace connect-src by this line." : "Add this directive.",
      paste: paste.replace(/^default-src/, "connect-src"),
    }),
    "csp-trusted-types": ({ names, paste = "" }) => ({
      what: `The policy asks for Trusted Types and allows only: ${names || "(none)"}. The elements use the name lit-html.`,
      todo: "Replace trusted-types by this line.",
      paste,
    }),
    "csp-sandbox": ({ missing, paste = "" }) => ({
      what: `The policy has a sandbox without ${missing}, so scripts and forms are forbidden.`,
      todo: "Remove sandbox, or replace it by this line.",
      paste,
    }),
    "csp-frame": ({ directive, address, paste = "" }) => ({
      what: `The policy, ${directive}, does not let the page frame ${address}.`,
      todo: directive === "frame-src" ? "Replace frame-src by this line." : "Add this directive.",
      paste: paste.replace(/^(default|child)-src/, "frame-src"),
    }),
    "csp-form-action": ({ address, paste = "" }) => ({
      what: `The policy, form-action, does not let the plain form send to ${address}: without script nobody can send.`,
      todo: "Replace form-action by this line.",
      paste,
    }),
    "script-missing": ({ tag }) => ({
      what: `There is a <${tag}> but no script of danvan.`,
      todo: "Add this line; the address is where you copied the file.",
      paste: SCRIPT,
    }),
    "script-not-seen": ({ tag }) => ({
      what: `No script of danvan is in the source. If <${tag}> is bundled with the application, all is well.`,
      todo: "Check that the application's code has this line.",
      paste: `import '@danvan/widgets/define/${tag}';`,
    }),
    "script-type": ({ type, src = "" }) => ({
      what: `The script ${src} has type="${type}", so browsers do not run it (cookie consent tools often do this).`,
      todo: "Remove type. This script sets no cookie and follows nobody; it needs no consent.",
      paste: script(src),
    }),
    "script-nomodule": ({ src = "" }) => ({
      what: `The script ${src} has nomodule, so browsers of today skip it.`,
      todo: "Remove nomodule.",
      paste: script(src),
    }),
    "script-module-type": ({ src = "" }) => ({
      what: `${src} is a module, but its script has no type="module".`,
      todo: "Add the type, or take the .min.js file.",
      paste: `<script type="module" src="${src}"></script>`,
    }),
    "script-insecure": ({ src = "" }) => ({
      what: `The page is https but the script ${src} is http, so browsers block it.`,
      todo: "Use https.",
      paste: script(src.replace("http:", "https:")),
    }),
    "script-unreachable": ({ src, status, type }) => ({
      what: `${src} cannot be had: the server says ${status}, type ${type}.`,
      todo: "Copy the file to that place. The server must answer 200 with this type.",
      paste: "Content-Type: text/javascript; charset=utf-8",
    }),
    "script-cors": ({ src, origin = "" }) => ({
      what: `${src} is on another server, which does not let ${origin} read it.`,
      todo: "Let that server add this header, or copy the file to your own site.",
      paste: "Access-Control-Allow-Origin: *",
    }),
    "script-twice": ({ src }) => ({
      what: `${src} is one too many: another script of the page has the element.`,
      todo: "Keep one script.",
    }),
    "loader-late": ({ src = "" }) => ({
      what: `The script ${src} comes after the page is seen, too late to keep the space: what is below the form may be pushed down.`,
      todo: "Remove defer, async and type=module, and put it before the first tag. Where that cannot be, keep the space by CSS as in the README under Embed.",
      paste: SCRIPT.replace("/widgets/loader.min.js", src.replace(".mjs", ".js")),
    }),
    "script-not-deferred": ({ src = "" }) => ({
      what: `The script ${src} is in <head> and makes the page wait.`,
      todo: "Add defer.",
      paste: script(src),
    }),
    "integrity-without-crossorigin": ({ src = "", integrity = "" }) => ({
      what: `The script ${src} has integrity but no crossorigin, so browsers do not run it.`,
      todo: "Add crossorigin.",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
    "integrity-wrong": ({ src = "", integrity = "" }) => ({
      what: `The integrity of ${src} does not fit the file: browsers will not run it.`,
      todo: "If you just changed the version, paste this line. If not, ask the administrator: somebody may have changed the file.",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
    "integrity-missing": ({ src = "", integrity = "sha384-…" }) => ({
      what: `The script ${src} is on another server and has no integrity: who can change that server can change this page.`,
      todo: "Pin the version and add integrity (from integrity.json of the release).",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
    "tag-missing": () => ({
      what: "The page has no tag, frame or link of danvan.",
      todo: "Paste the tag where it shall show, with your agency's code. If you did, the content system may have removed it: see recipes/.",
      paste: `<dv-feedback agency="18073" endpoint="/api/v1"></dv-feedback>`,
    }),
    "tag-unknown": ({ tag, suggestion }) => ({
      what: `There is no element <${tag}>.`,
      todo: suggestion ? `Perhaps <${suggestion}>.` : "The elements are dv-feedback, dv-tracker, dv-rating, dv-report.",
      ...(suggestion && { paste: `<${suggestion} …></${suggestion}>` }),
    }),
    "tag-self-closed": ({ tag }) => ({
      what: `The tag is written <${tag} />: HTML knows no such ending, so the rest of the page lies inside it.`,
      todo: "End it with a tag of its own.",
      paste: `<${tag} …></${tag}>`,
    }),
    "attribute-unknown": ({ tag, attribute, suggestion }) => ({
      what: `<${tag}> has no attribute ${attribute}.`,
      todo: suggestion ? `Perhaps ${suggestion}.` : "Remove it; the attributes are in the package's README.",
      ...(suggestion && { paste: `${suggestion}="…"` }),
    }),
    "attribute-value": ({ tag, attribute, value, choices = "" }) => ({
      what: `${attribute}="${value}" of <${tag}> means nothing.`,
      todo: `What it may be: ${choices}.`,
      paste: `${attribute}="${choices.split(", ")[0]}"`,
    }),
    "agency-missing": ({ tag }) => ({
      what: `<${tag}> has no agency, so it does not know whom to send to.`,
      todo: "Add agency with your agency's code.",
      paste: `agency="18073"`,
    }),
    "agency-invalid": ({ agency }) => ({
      what: `agency="${agency}" is not the code of an agency.`,
      todo: "A code has 2 to 8 characters: digits, or capitals from A to M.",
      paste: `agency="18073"`,
    }),
    "endpoint-insecure": ({ endpoint, paste = "" }) => ({
      what: `The page is https but the endpoint ${endpoint} is http, so browsers block it.`,
      todo: "Use https.",
      paste,
    }),
    "endpoint-other-origin": ({ endpoint, origin = "" }) => ({
      what: `The server ${endpoint} is elsewhere than the page ${origin}.`,
      todo: "Ask the server's administrator to list the page's address among the agency's origins.",
      paste: `origins: ["${origin}"]`,
    }),
    "endpoint-refuses-origin": ({ endpoint, origin = "" }) => ({
      what: `The server ${endpoint} does not let the page ${origin} call it (CORS).`,
      todo: "Ask the server's administrator to list the page's address among the agency's origins.",
      paste: `origins: ["${origin}"]`,
    }),
    "endpoint-unreachable": ({ endpoint }) => ({
      what: `The server ${endpoint} does not answer.`,
      todo: "Check the address in endpoint, and whether the server runs.",
    }),
    "fallback-missing": (facts) => ({
      what: "There is no plain form in <dv-feedback>, so people cannot send anything when scripts do not run.",
      todo: "Put this form between the opening and the closing tag.",
      paste: form(facts),
    }),
    "fallback-action": ({ found, action = "" }) => ({
      what: `The plain form sends to “${found}”, which is not where the element sends.`,
      todo: "Correct action.",
      paste: `action="${action}"`,
    }),
    "fallback-field": ({ fields }) => ({
      what: `The plain form lacks ${fields}; the server will not take it.`,
      todo: "Add fields of exactly these names.",
    }),
    "iframe-title": () => ({
      what: "The frame has no name; with a screen reader nobody knows what is in it.",
      todo: "Add title.",
      paste: `title="Write to the agency"`,
    }),
    "iframe-sandbox": ({ sandbox }) => ({
      what: `The frame has sandbox="${sandbox}", so its form cannot be sent.`,
      todo: "Remove sandbox, or allow forms and new pages.",
      paste: `sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox"`,
    }),
    "css-hides-undefined": ({ selector, where }) => ({
      what: `CSS (${where}) hides “${selector}”: the plain form is gone until, or unless, the script comes.`,
      todo: "Remove the rule, or leave danvan's elements out of it.",
      paste: ":not(:defined, dv-feedback, dv-tracker, dv-rating, dv-report)",
    }),
    "css-hides-element": ({ selector, where }) => ({
      what: `CSS (${where}) hides <${selector}>.`,
      todo: "Remove the rule.",
    }),
    "css-universal": ({ where }) => ({
      what: `CSS (${where}) resets every tag (*). It cannot reach into the elements, but the plain form feels it.`,
      todo: "Keep the rule to the part of the page that needs it, and look at the page with scripts off.",
    }),
    "css-transform": ({ selector, where }) => ({
      what: `CSS (${where}) transforms the whole page at “${selector}” (transform, filter or zoom): text may blur, floating boxes move.`,
      todo: "Transform only what needs it, not html, body or *.",
    }),
  },
};
