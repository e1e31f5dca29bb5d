import { examine } from "../examine.js";
import { DOCTOR_WORDS, type DoctorLang, sayingOf } from "../finding/diagnosis.js";
import type { Finding } from "../finding/finding.js";
import { NOWHERE } from "../page/exam.js";
import { visit } from "../visit/visit.js";
import { askBrowser } from "./ask-browser.js";

/**
 * The script of a server's own doctor page. The page has a form `[data-doctor]` with the fields `address` and `source`, an element
 * `[data-findings]`, and says in `data-origins` where this server is asked whether an origin may call it.
 */
const form = document.querySelector<HTMLFormElement>("form[data-doctor]");
const shown = document.querySelector<HTMLElement>("[data-findings]");
const lang: DoctorLang = document.documentElement.lang === "en" ? "en" : "vi";
const words = DOCTOR_WORDS[lang];

/** Only this server is asked about its origins. */
async function mayCall(agency: URL, origin: string): Promise<boolean | undefined> {
  const asked = form?.dataset["origins"];
  if (!asked || agency.origin !== location.origin) return undefined;
  const url = new URL(asked, location.href);
  url.searchParams.set("agency", agency.pathname.split("/").at(-1) ?? "");
  url.searchParams.set("origin", origin);
  const response = await fetch(url, { credentials: "omit" });
  return response.ok ? ((await response.json()) as { allowed?: boolean }).allowed === true : undefined;
}

async function run(address: string, source: string): Promise<void> {
  const isAddress = /^https?:\/\//i.test(address) && URL.canParse(address);
  if (!source && !isAddress) return say([element("p", words.page.nothing)]);
  say([element("p", words.page.asking)]);
  const page = source ? { address: isAddress ? address : NOWHERE, html: source, headers: {} } : await open(address);
  if (!page) return say([element("p", words.page.closed)]);
  const visited = await visit(page, askBrowser(mayCall));
  const findings = examine(visited);
  const blocking = findings.filter(({ severity }) => severity === "blocks").length;
  const others = findings.filter(({ severity }) => severity === "harms" || severity === "advice").length;
  say([
    element("h2", words.verdict(blocking, others)),
    ...findings.map(draw),
    ...(visited.unread?.length ? [element("p", words.page.unread), list(visited.unread)] : []),
  ]);
}

/** A page of this server, or one that lets others read it. */
async function open(address: string) {
  try {
    const response = await fetch(address, { credentials: "omit" });
    return { address: response.url, html: await response.text(), headers: Object.fromEntries(response.headers) };
  } catch {
    return null;
  }
}

function draw(one: Finding): HTMLElement {
  const { what, todo, paste } = sayingOf(one, lang);
  const where = one.line ? ` (${words.line(one.line)})` : "";
  const section = document.createElement("section");
  section.className = "finding";
  section.dataset["code"] = one.code;
  section.append(
    element("h3", `[${words.severities[one.severity]}] ${what}${where}`),
    element("p", `${words.todo}: ${todo}`),
  );
  if (paste) section.append(element("pre", paste));
  return section;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function list(addresses: readonly string[]): HTMLElement {
  const made = document.createElement("ul");
  made.append(
    ...addresses.map((address) => {
      const item = document.createElement("li");
      const link = Object.assign(document.createElement("a"), {
        href: address,
        textContent: address,
        target: "_blank",
      });
      item.append(link);
      return item;
    }),
  );
  return made;
}

const say = (content: readonly HTMLElement[]): void => shown?.replaceChildren(...content);

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = new FormData(form);
  const text = (name: string) => (typed.get(name) as string).trim(); // no field of it is a file
  run(text("address"), text("source")).catch((problem: unknown) =>
    say([element("p", `${words.page.failed} ${String(problem)}`)]),
  );
});
