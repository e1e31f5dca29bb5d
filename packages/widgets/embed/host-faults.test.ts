import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examine } from "../../doctor/src/examine.js";
import { openPage } from "../../doctor/src/visit/open-page.js";
import { agencyServer, type AgencyServer } from "./agency-server.stub.ts";
import { formTag, page, type Tag } from "./host-page.stub.ts";
import { byElement, byPlainButton, byPlainForm, WORDS } from "./host-person.stub.ts";
import { LOADER } from "./pages.stub.ts";
import { type Site, stage, type Visit } from "./stage.ts";

/** A host of its own origin and an agency's server beside it, as most have it. What goes wrong, who is heard, and what the doctor says. */
let agency: AgencyServer;
beforeAll(async () => {
  agency = await agencyServer(() => true);
});
afterAll(async () => {
  await agency.close();
});

const tag = (given?: Tag) => formTag(agency.origin, given);
const arrives = async (): Promise<void> => expect.poll(() => agency.received.splice(0)).toEqual([WORDS]);

const PERSON = {
  "the element sends": async (visit) => (await byElement(visit), arrives()),
  "the plain form sends": async (visit) => (await byPlainForm(visit), arrives()),
  "a plain form takes over": async (visit) => (await byPlainButton(visit), arrives()),
  "the page says so": async (visit) => {
    await byElement(visit);
    await expect.poll(() => visit.page.locator("dv-feedback [part=base]").innerText()).toContain("Chưa gửi xong");
    expect(agency.received).toEqual([]);
  },
  "a link stands": async ({ page }) => {
    await expect
      .poll(() => page.locator("a").evaluate((link: HTMLAnchorElement) => link.href))
      .toContain(agency.origin);
  },
} satisfies Record<string, (visit: Visit) => Promise<void>>;

interface Fault {
  readonly site: (loader: string) => Site | Promise<Site>;
  readonly person: keyof typeof PERSON;
  /** Everything the doctor says but advice on hashes. */
  readonly doctor: readonly string[];
  readonly script?: false;
  /** What the browser, or something in it, refuses. */
  readonly refused?: RegExp;
}

const of = (body: () => string, rest: Omit<Site, "pages"> & { readonly head?: () => string } = {}) => {
  const { head, ...site } = rest;
  return (): Site => ({ ...site, pages: { "/": page(body(), head?.()) } });
};
const csp = (policy: () => string) => (): Site => ({
  pages: { "/": page(tag()) },
  headers: { "content-security-policy": policy() },
});
const isElementFile = (name: string) => !name.startsWith("loader");

const FAULTS: Readonly<Record<string, Fault>> = {
  "nothing wrong": { site: of(() => tag()), person: "the element sends", doctor: [] },
  "no script": { site: of(() => tag()), person: "the plain form sends", doctor: [], script: false },
  "an unknown MIME type": {
    site: of(() => tag(), { spoil: () => ({ type: "application/octet-stream" }) }),
    person: "the plain form sends",
    doctor: ["file-type"],
  },
  "the start page for every address": {
    site: of(() => tag(), { spoil: () => ({ type: "text/html", body: "<!doctype html><p>Trang chủ" }) }),
    person: "the plain form sends",
    doctor: ["file-type"],
  },
  "no folder": {
    site: of(() => tag(), { spoil: () => ({ status: 404, body: "404", type: "text/html" }) }),
    person: "the plain form sends",
    doctor: ["file-missing"],
  },
  "the loader alone": {
    site: of(() => tag(), { spoil: (name) => (isElementFile(name) ? { status: 404, body: "" } : undefined) }),
    person: "the plain form sends",
    doctor: ["file-missing"],
  },
  "one file without its parts": {
    site: of(() => tag(), {
      head: () => `<script src="/w/dv-feedback.min.js" defer=""></script>`,
      spoil: (name) => (name === "dv-feedback.min.js" ? undefined : { status: 404, body: "" }),
    }),
    person: "a plain form takes over",
    doctor: ["file-missing"],
  },
  "only the part that looks at words missing": {
    site: of(() => tag(), { spoil: (name) => (name === "guidance.min.js" ? { status: 404, body: "" } : undefined) }),
    person: "a plain form takes over",
    doctor: ["file-missing"],
  },
  "a file that comes as a page, with the type of a script": {
    site: of(() => tag(), {
      spoil: (name) => (isElementFile(name) ? { body: "<!doctype html><p>Trang chủ" } : undefined),
    }),
    person: "the plain form sends",
    doctor: ["file-broken"],
  },
  "a part that a blocker has emptied": {
    site: of(() => tag(), { spoil: (name) => (name === "guidance.min.js" ? { body: "" } : undefined) }),
    person: "a plain form takes over",
    doctor: ["file-broken"],
  },
  "a frame in which no form is submitted": {
    site: csp(() => "sandbox allow-scripts"),
    person: "the element sends",
    doctor: ["csp-sandbox"],
  },
  "a page whose library has an Event of its own": {
    site: of(() => tag(), { head: () => `<script>Event = function (of) { this.of = of }</script>${LOADER}` }),
    person: "the element sends",
    doctor: [],
  },
  "only the cards after sending missing": {
    site: of(() => tag(), {
      spoil: (name) => (name === "after-sending.min.js" ? { status: 404, body: "" } : undefined),
    }),
    person: "the element sends",
    doctor: ["part-missing"],
  },
  "files of another origin": {
    site: of(() => tag(), { head: () => `<script src="${agency.origin}/widgets/loader.min.js"></script>` }),
    person: "the element sends",
    doctor: [],
  },
  "one file of another origin": {
    site: of(() => tag(), {
      head: () => `<script src="${agency.origin}/widgets/dv-feedback.min.js" defer=""></script>`,
    }),
    person: "the element sends",
    doctor: [],
  },
  "a policy without our scripts": {
    site: csp(() => "script-src 'none'"),
    person: "the plain form sends",
    doctor: ["csp-script"],
  },
  "a policy without our server": {
    site: csp(() => "connect-src 'self'"),
    person: "a plain form takes over",
    doctor: ["csp-connect"],
  },
  "a policy without our server, for forms either": {
    site: csp(() => "connect-src 'self'; form-action 'self'"),
    person: "the page says so",
    doctor: ["csp-connect", "csp-form-action"],
  },
  "a wrong port": {
    site: async () => {
      const gone = await agencyServer(() => true);
      await gone.close();
      return { pages: { "/": page(tag({ endpoint: `${gone.origin}/api/v1` })) } };
    },
    person: "the page says so",
    doctor: ["endpoint-unreachable"],
  },
  "a wrong path": {
    site: of(() => tag({ endpoint: `${agency.origin}/api` })),
    person: "the page says so",
    doctor: ["endpoint-absent"],
  },
  "an endpoint of the host, which has none": {
    site: of(() => tag({ endpoint: "/api/v2" })),
    person: "the page says so",
    doctor: ["endpoint-absent"],
  },
  "an endpoint without its scheme": {
    site: of(() => tag({ endpoint: `y-kien.example/api/v1` })),
    person: "the page says so",
    doctor: ["endpoint-scheme"],
  },
  "a wrong agency": {
    site: of(() => tag({ code: "18074" })),
    person: "the page says so",
    doctor: ["agency-unknown"],
  },
  "a request that something in the browser blocks": {
    site: of(() => tag()),
    refused: /\/api\/v1\/agencies\/18073\/feedback$/,
    person: "the page says so",
    doctor: [],
  },
  "a loader that a rule blocks": {
    site: of(() => tag()),
    refused: /loader/,
    person: "the plain form sends",
    doctor: [],
  },
  "a tracker whose file a rule blocks": {
    site: of(
      () =>
        `<dv-tracker agency="18073" endpoint="${agency.origin}/api/v1"><a href="${agency.origin}/tra-cuu">Tra cứu</a></dv-tracker>`,
    ),
    refused: /tracker/,
    person: "a link stands",
    doctor: [],
  },
  "an empty tag whose file a rule blocks": {
    site: of(() => `<dv-rating agency="18073" endpoint="${agency.origin}/api/v1"></dv-rating>`),
    refused: /dv-rating/,
    person: "a link stands",
    doctor: [],
  },
  "a form inside the page's form": {
    site: of(() => `<form id="aspnetForm" method="post"><input name="q" />${tag()}</form>`),
    person: "the element sends",
    doctor: ["form-nested"],
  },
  "a link inside the page's form, without script": {
    site: of(
      () =>
        `<form method="post">${tag({ inner: `<a href="${agency.origin}/gui-y-kien/18073">Gửi ý kiến</a>` })}</form>`,
    ),
    script: false,
    person: "a link stands",
    doctor: [],
  },
  XHTML: {
    site: () => ({
      pages: {
        "/": page(tag()).replace("<!doctype html><html", `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"`),
      },
      headers: { "content-type": "application/xhtml+xml; charset=utf-8" },
    }),
    person: "the plain form sends",
    doctor: ["page-xml"],
  },
  "a loader joined to other scripts": {
    site: async (loader) => ({
      pages: { "/": page(tag(), `<script src="/all.js"></script>`) },
      files: { "/all.js": `void 0;${loader}` },
    }),
    person: "the plain form sends",
    doctor: ["loader-joined"],
  },
  "a loader written into the page": {
    site: async (loader) => ({ pages: { "/": page(tag(), `<script>${loader}</script>`) } }),
    person: "the plain form sends",
    doctor: ["loader-joined"],
  },
  "a loader written into the page, with the folder in the tag": {
    site: async (loader) => ({ pages: { "/": page(tag({ more: ` data-files="/w"` }), `<script>${loader}</script>`) } }),
    person: "the element sends",
    doctor: [],
  },
  "a loader that is put off for ever": {
    site: of(() => tag(), { head: () => LOADER.replace("<script", `<script type="rocketlazyloadscript"`) }),
    person: "the plain form sends",
    doctor: ["script-delayed"],
  },
  "a loader that is put off until the page has loaded": {
    site: of(() => tag(), {
      head: () =>
        `<script>addEventListener("load",()=>{const s=document.createElement("script");s.src="/w/loader.min.js";document.head.append(s)})</script>`,
    }),
    person: "the element sends",
    doctor: ["script-delayed"],
  },
  "a tag that the editor removed, and left its form": {
    site: of(() => /<form[^]*<\/form>/.exec(tag())![0]),
    person: "the plain form sends",
    doctor: ["tag-missing"],
  },
};

/** What the doctor says whatever the fault: the loader's recipe, and hashes for files of other servers. */
const ASIDE = ["integrity-missing", "loader-late"];

describe.each(Object.entries(FAULTS))("%s", (_, { site, person, doctor, script = true, refused }) => {
  test(`${person}, and the doctor says ${doctor.join(", ") || "nothing"}`, async () => {
    const built = await (await fetch(`${agency.origin}/widgets/loader.min.js`)).text();
    const shown = await stage.open(await site(built), "/w/none", { javaScriptEnabled: script });
    if (refused) await shown.page.route(refused, (route) => route.abort());
    await shown.page.goto(shown.origin);
    await PERSON[person](shown);
    const found = examine(await openPage(shown.origin)).map(({ code }) => code);
    expect(found.filter((code) => !ASIDE.includes(code))).toEqual(doctor);
    await shown.close();
  });
});

test("a server that does not list the page takes the words by the plain form, and the doctor names the setting", async () => {
  const strict = await agencyServer(() => false);
  const visit = await stage.open({ pages: { "/": page(tag({ endpoint: `${strict.origin}/api/v1` })) } });
  await byPlainButton(visit);
  await expect.poll(() => strict.received).toEqual([WORDS]);
  await visit.page.goto(visit.origin);
  expect(examine(await openPage(visit.origin)).map(({ code }) => code)).toEqual(["endpoint-refuses-origin"]);
  await visit.close();
  await strict.close();
});
