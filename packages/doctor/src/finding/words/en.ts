import type { DoctorWords } from "./saying.js";
import { files } from "./en-files.js";
import { tags } from "./en-tags.js";

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
  page: {
    nothing: "Write the address of the page, or paste its source.",
    asking: "Asking the files and the server…",
    closed:
      "Browsers may not read that page from here. Open the page, press Ctrl+U to see its source, copy all of it and paste it above; leave the address.",
    unread:
      "These addresses cannot be read from here. Open each: it must show the text of a script (or of the server), not an error page.",
    failed: "It could not be examined:",
  },
  usage: `Usage: danvan-doctor PAGE-ADDRESS | FILE.html [--lang vi|en] [--json] [--private]

Reads a page that shall carry the elements and says what to change. It asks only addresses that the page itself names;
those in closed networks only with --private, but for the page's own host.
Exit codes: 0 can work, 1 something blocks, 2 misuse or the page cannot be read.`,
  misuse: {
    "option-unknown": (what) => `${what} is not understood.`,
    "argument-missing": () => "The address of a page or the name of a file is missing.",
    "argument-extra": (what) => `One page at a time; “${what}” is too much.`,
    "page-unreadable": (what) => `${what} cannot be read. Check the address or the file's name.`,
  },
  findings: {
    ...files,
    ...tags,
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
    "page-insecure": ({ address }) => ({
      what: `The page is opened over http (${address}): whoever carries it can read and change what people type, in a frame too, and browsers say "Not secure".`,
      todo: "Install a certificate and send every http address on to https.",
    }),
    "page-xml": () => ({
      what: "The page is sent as XHTML (application/xhtml+xml), where the element cannot draw: only the plain form or the link in the tag is left.",
      todo: "Send the page with this type; where that cannot be, use the frame or the link.",
      paste: "Content-Type: text/html; charset=utf-8",
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
      what: `The policy asks for Trusted Types and allows only: ${names || "(none)"}. The elements use the name danvan.`,
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
