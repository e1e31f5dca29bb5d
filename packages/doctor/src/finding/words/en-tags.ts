import type { Facts } from "../finding.js";
import type { DoctorWords } from "./saying.js";

const form = ({ action = "" }: Facts) => `<form method="post" action="${action}" accept-charset="utf-8">
  <p><label><input type="radio" name="kind" value="concern" required> A concern</label>
     <label><input type="radio" name="kind" value="suggestion"> A suggestion</label></p>
  <p><label>What happened <textarea name="text" required minlength="10"></textarea></label></p>
  <input type="hidden" name="lang" value="en">
  <button>Send</button>
</form>`;

/** Tags, the server they send to, and what stands in them. */
export const tags = {
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
  "agency-unknown": ({ endpoint, agency }) => ({
    what: `The server ${endpoint} has no agency ${agency}.`,
    todo: "Write the code of an agency that the server serves; its administrator knows it.",
  }),
  "endpoint-scheme": ({ endpoint, paste = "" }) => ({
    what: `endpoint="${endpoint}" lacks https://, so browsers take it for a folder of the page.`,
    todo: "Write the whole address.",
    paste,
  }),
  "endpoint-insecure": ({ endpoint, paste = "" }) => ({
    what: `The page is https but the endpoint ${endpoint} is http, so browsers block it.`,
    todo: "Use https.",
    paste,
  }),
  "endpoint-other-origin": ({ endpoint, origin = "" }) => ({
    what: `The server ${endpoint} is elsewhere than the page ${origin}.`,
    todo: "Ask the server's administrator to list the page's address in ORIGINS.",
    paste: `ORIGINS=${origin}`,
  }),
  "endpoint-refuses-origin": ({ endpoint, origin = "" }) => ({
    what: `The server ${endpoint} does not let the page ${origin} call it (CORS).`,
    todo: "Ask the server's administrator to list the page's address in ORIGINS.",
    paste: `ORIGINS=${origin}`,
  }),
  "endpoint-unreachable": ({ endpoint, status }) => ({
    what:
      status === "0"
        ? `The server ${endpoint} does not answer.`
        : `The server ${endpoint} is out of order: it says ${status}.`,
    todo: "Check the server's name, the port in endpoint, and whether the server runs.",
  }),
  "endpoint-absent": ({ endpoint, status, type }) => ({
    what: `There is no danvan server at ${endpoint}: what is there says ${status}, type ${type}.`,
    todo: "Write the address of the danvan server into endpoint, or pass that path on to it.",
    paste: `endpoint="https://may-chu/api/v1"`,
  }),
  "endpoint-moved": ({ endpoint, paste = "" }) => ({
    what: `The server ${endpoint} redirects to another address. Browsers carry no message along a redirect, so it does not arrive.`,
    todo: "Write the new address into endpoint, and into the action of the plain form.",
    paste,
  }),
  "network-closed": ({ origins }) => ({
    what: `${origins} was not asked: the address is in a closed network.`,
    todo: "If that network is yours, run this again with --private.",
  }),
  "form-nested": ({ link }) => ({
    what: "The tag stands inside another <form> of the page. Browsers drop the inner form, so typed words go to the page and not to the agency, and the page's own buttons after the tag stop working.",
    todo: "Put a link into the tag instead of the form, or move the tag out of that form.",
    paste: `<a href="${link}">Write to the agency</a>`,
  }),
  "fallback-missing": (facts) => ({
    what: "There is no plain form in <dv-feedback>, so people cannot send anything when scripts do not run.",
    todo: "Put this form between the opening and the closing tag.",
    paste: form(facts),
  }),
  "fallback-link": ({ link }) => ({
    what: "There is nothing in the tag for people without script, and the tag stands inside a <form> of the page, where no form may be put.",
    todo: "Put this link between the opening and the closing tag.",
    paste: `<a href="${link}">Write to the agency</a>`,
  }),
  "fallback-method": () => ({
    what: `The plain form lacks method="post": people's words would stand in the address bar and not reach the agency.`,
    todo: "Add method.",
    paste: `method="post"`,
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
  "fallback-notice": ({ fields }) => ({
    what: `The plain form asks for ${fields} without a notice and a consent; the server will not take it.`,
    todo: "Remove these fields, or add notice and consent as in README, section dv-feedback.",
  }),
  "fallback-enctype": () => ({
    what: "The plain form has a field for files but sends only their names.",
    todo: "Add enctype.",
    paste: `enctype="multipart/form-data"`,
  }),
  "iframe-title": () => ({
    what: "The frame has no name; with a screen reader nobody knows what is in it.",
    todo: "Add title.",
    paste: `title="Write to the agency"`,
  }),
  "iframe-insecure": ({ src, paste = "" }) => ({
    what: `The frame ${src} is http in an https page, so browsers block it.`,
    todo: "Give the frame an https address.",
    paste,
  }),
  "iframe-sandbox": ({ sandbox }) => ({
    what: `The frame has sandbox="${sandbox}", so its form cannot be sent.`,
    todo: "Remove sandbox, or allow forms and new pages.",
    paste: `sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox"`,
  }),
} satisfies Partial<DoctorWords["findings"]>;
