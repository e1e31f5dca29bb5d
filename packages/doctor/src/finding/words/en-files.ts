import type { DoctorWords } from "./saying.js";

const SCRIPT = `<script src="/widgets/loader.min.js"></script>`;
/** The loader holds nothing up, and keeps the space only when it is not put off. */
const script = (src: string, more = "") =>
  `<script src="${src}"${more}${/loader\.min/.test(src) ? "" : " defer"}></script>`;

/** Scripts and files. */
export const files = {
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
  "script-insecure": ({ src = "" }) => ({
    what: `The page is https but the script ${src} is http, so browsers block it.`,
    todo: "Use https.",
    paste: script(src.replace("http:", "https:")),
  }),
  "script-delayed": ({ src = "" }) => ({
    what: `${src} is brought by another script, or put off by a tool that speeds pages up: the source does not say when it runs.`,
    todo: "Leave this file out of tools that delay or join scripts. Until then the plain form in the tag can be used.",
    paste: SCRIPT.replace("<script", `<script data-noptimize="1" data-cfasync="false" nowprocket`),
  }),
  "loader-joined": ({ src, tag = "" }) => ({
    what: `danvan's loader was ${src ? `joined to ${src}` : "written into the page"}, so it no longer knows where its files are.`,
    todo: "Leave loader.min.js out of the tool that joins scripts, or name the folder in the tag.",
    paste: `<${tag} data-files="/widgets" …>`,
  }),
  "file-missing": ({ src, status }) => ({
    what:
      status === "0" ? `${src} cannot be had: nobody answers.` : `There is no file ${src}: the server says ${status}.`,
    todo: "Copy the whole folder, not one file, to that place.",
  }),
  "file-type": ({ src, type = "" }) => ({
    what: /html/i.test(type)
      ? `${src} gives an HTML page instead of a script: the file is not there, and the server answers every address with its start page.`
      : `${src} comes as ${type}, which browsers do not run.`,
    todo: /html/i.test(type) ? "Copy the whole folder to that place." : "Give .js files of the server this type.",
    ...(/html/i.test(type) ? {} : { paste: "Content-Type: text/javascript; charset=utf-8" }),
  }),
  "file-broken": ({ src, size }) => ({
    what:
      size === "0"
        ? `${src} is empty, so the element does not run.`
        : `${src} is not danvan's file, or was cut off (${size} characters), so the element does not run.`,
    todo: "Copy the whole folder again and compare it with integrity.json. If a firewall or an optimiser stands between, let it pass that folder by.",
  }),
  "file-cors": ({ src, origin = "" }) => ({
    what: `${src} is on another server, which does not let ${origin} read it.`,
    todo: "Let that server send this header, or copy the folder to your own site.",
    paste: "Access-Control-Allow-Origin: *",
  }),
  "part-missing": ({ src, status, type, name }) => ({
    what: `${name} is missing: ${src} says ${status}, type ${type}. The element works, but not all of it.`,
    todo: "Copy the whole folder, not some files.",
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
} satisfies Partial<DoctorWords["findings"]>;
