import { createGates, ROLES, type Role } from "@danvan/server";
import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { siteFixture, type Fixture } from "../test/site-fixture.ts";
import { mountSite } from "./kit/view/site.ts";
import { frameRoutes } from "./public/frame-routes.ts";
import { publicRoutes } from "./public/public-routes.ts";
import { apiRoutes } from "./webmaster/api-routes.ts";
import { doctorRoutes } from "./webmaster/doctor-routes.js";
import { oversightRoutes } from "./oversight/oversight-routes.ts";
import { workspaceRoutes } from "./workspace/routes.ts";

/** What comes from other systems and goes to them. */
const EXCHANGE = {
  "GET /lam-viec/trao-doi": "answerable",
  "GET /lam-viec/trao-doi/gui-lai": "signed in",
  "GET /lam-viec/trao-doi/goi-du-lieu": "signed in",
  "POST /lam-viec/trao-doi/gui-lai": "answerable",
  "POST /lam-viec/trao-doi/goi-du-lieu": "mover",
  "GET /lam-viec/trao-doi/nhap": "answerable",
  "POST /lam-viec/trao-doi/nhap": "answerable",
  "POST /lam-viec/trao-doi/nhap/ghi": "answerable",
} as const;

/** The year of an agency. */
const YEAR = {
  "GET /lam-viec/cau-hinh": "answerable",
  "GET /lam-viec/nam": "signed in",
  "GET /lam-viec/nam/in.css": "signed in",
  "GET /lam-viec/nam/:year{[0-9]{4}}": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/bao-cao.docx": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/bao-cao.xlsx": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/cham-diem": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/chu": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/mo-hinh": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/nhiem-vu": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/nhiem-vu/:clause": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/phieu": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/so-lieu": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/so-lieu/:indicator": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/lap-lai": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/tep": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/tep/:id": "yearReader",
  "POST /lam-viec/nam/:year{[0-9]{4}}/tep/:id/xoa": "submitter",
  "GET /lam-viec/nam/:year{[0-9]{4}}/tiep-dan": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/xem": "yearReader",
  "GET /lam-viec/nam/:year{[0-9]{4}}/bat-dau": "signed in",
  "GET /lam-viec/nam/:year{[0-9]{4}}/chot": "signed in",
  "GET /lam-viec/nam/:year{[0-9]{4}}/nop": "signed in",
  "POST /lam-viec/nam/:year{[0-9]{4}}/bat-dau": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/cham-diem": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/cham-diem/bo": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/chot": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/chu": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/chu/:id/giu": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/mo-hinh": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/mo-hinh/bo": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/nhiem-vu/:clause": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/so-lieu": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/so-lieu/bo": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/tiep-dan": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/tiep-dan/bo": "yearWriter",
  "POST /lam-viec/nam/:year{[0-9]{4}}/nop": "submitter",
} as const;

/** Who each address of the pages is for: anyone, whoever holds the secret of a receipt, an officer in a role, whoever is signed in. */
const CALLERS = {
  "GET /": "anyone",
  "GET /en": "anyone",
  "GET /ket-qua": "anyone",
  "GET /ket-qua/cac-don-vi": "anyone",
  "GET /ket-qua/cac-don-vi.json": "anyone",
  "GET /khieu-nai-to-cao": "anyone",
  "GET /ap-phich": "anyone",
  "GET /quyen-rieng-tu": "anyone",
  "GET /tra-cuu": "anyone",
  "POST /tra-cuu/danh-gia": "anyone",
  "GET /nhung/18073": "anyone",
  "POST /nhung/18073": "anyone",
  "GET /nhung/api/": "anyone",
  "GET /nhung/kiem-tra/": "anyone",
  "GET /nhung/kiem-tra/nguon": "anyone",
  "GET /gui-y-kien/18073": "anyone",
  "POST /tra-cuu/nguoi-gui": "sender",
  "POST /tra-cuu/tep": "sender",
  "POST /tra-cuu/xem-lai": "sender",
  "POST /tra-cuu/bo-sung": "sender",
  "GET /viec-da-tra-loi": "anyone",
  "POST /tra-cuu/rut-lai": "sender",
  "GET /lam-viec/dang-nhap": "anyone",
  "POST /lam-viec/dang-nhap": "anyone",
  "POST /lam-viec/dang-nhap/ma": "anyone",
  "GET /lam-viec/dang-nhap/ngoai": "anyone",
  "GET /lam-viec/dang-nhap/ngoai/ve": "anyone",
  "POST /lam-viec/dang-xuat": "signed in",
  "GET /lam-viec/loi-moi": "anyone",
  "POST /lam-viec/loi-moi": "anyone",
  "GET /lam-viec/": "caseReader",
  "GET /lam-viec/hom-nay": "caseReader",
  "GET /lam-viec/danh-sach.csv": "caseReader",
  "GET /lam-viec/danh-sach.xlsx": "caseReader",
  "GET /lam-viec/moi": "caseReader",
  "POST /lam-viec/danh-sach-luu": "caseReader",
  "GET /lam-viec/danh-sach-luu": "signed in",
  "POST /lam-viec/danh-sach-luu/bo": "caseReader",
  "GET /lam-viec/mau": "templateReader",
  "POST /lam-viec/mau": "templateWriter",
  "POST /lam-viec/mau/bo": "templateWriter",
  "POST /lam-viec/giao": "officer",
  "POST /lam-viec/vu-viec/:code/giao": "officer",
  "POST /lam-viec/vu-viec/:code/linh-vuc": "officer",
  "POST /lam-viec/vu-viec/:code/thoi-han": "officer",
  "POST /lam-viec/vu-viec/:code/ghi-chu": "worker",
  "POST /lam-viec/vu-viec/:code/hoi-them": "officer",
  "POST /lam-viec/vu-viec/:code/ban-nhap": "worker",
  "POST /lam-viec/vu-viec/:code/bo-nhap": "worker",
  "GET /lam-viec/vu-viec/:code/moi": "caseReader",
  "POST /lam-viec/vu-viec/:code/dang": "officer",
  "POST /lam-viec/vu-viec/:code/thoi-dang": "officer",
  "GET /lam-viec/nhap": "officer",
  "POST /lam-viec/nhap": "officer",
  "GET /lam-viec/vu-viec/:code": "caseReader",
  "GET /lam-viec/vu-viec/:code/:verb": "signed in",
  "GET /lam-viec/vu-viec/:code/viec/:verb": "signed in",
  "GET /lam-viec/vu-viec/:code/tep/:id": "caseReader",
  "POST /lam-viec/vu-viec/:code/tra-loi": "officer",
  "POST /lam-viec/vu-viec/:code/tu-choi": "officer",
  "POST /lam-viec/vu-viec/:code/viec/:verb": "officer",
  "POST /lam-viec/vu-viec/:code/duyet": "approver",
  "POST /lam-viec/vu-viec/:code/tra-lai": "approver",
  "POST /lam-viec/vu-viec/:code/rut-lai": "worker",
  "POST /lam-viec/vu-viec/:code/dinh-chinh": "officer",
  "POST /lam-viec/vu-viec/:code/da-bao": "officer",
  "GET /lam-viec/yeu-cau-du-lieu": "reader",
  "POST /lam-viec/yeu-cau-du-lieu": "officer",
  "POST /lam-viec/yeu-cau-du-lieu/:id": "officer",
  "GET /lam-viec/chi-so-766": "reporter",
  "GET /lam-viec/toan-tinh": "follower",
  "GET /lam-viec/toan-tinh/don-vi/:unit": "follower",
  "GET /lam-viec/toan-tinh/du-lieu.csv": "follower",
  "GET /lam-viec/toan-tinh/du-lieu.json": "follower",
  "GET /lam-viec/toan-tinh/tu-dien.json": "follower",
  "POST /lam-viec/toan-tinh/don-vi/:unit/bao-cao": "overseer",
  "GET /lam-viec/toan-tinh/don-vi/:unit/bao-cao.html": "overseer",
  "GET /lam-viec/toan-tinh/don-vi/:unit/bao-cao.docx": "overseer",
  "GET /lam-viec/toan-tinh/bao-cao.css": "signed in",
  "GET /lam-viec/toan-tinh/nhac-viec": "follower",
  "POST /lam-viec/toan-tinh/nhac-viec": "overseer",
  "POST /lam-viec/toan-tinh/nhac-viec/xem-truoc": "overseer",
  "POST /lam-viec/toan-tinh/nhac-viec/sua": "overseer",
  "GET /lam-viec/toan-tinh/cham-diem": "follower",
  "GET /lam-viec/toan-tinh/cham-diem/:unit": "follower",
  "POST /lam-viec/toan-tinh/cham-diem/:unit": "overseer",
  "POST /lam-viec/toan-tinh/cham-diem/:unit/quyet-dinh": "overseer",
  "GET /lam-viec/toan-tinh/bo-tieu-chi": "follower",
  "POST /lam-viec/toan-tinh/bo-tieu-chi": "overseer",
  "POST /lam-viec/toan-tinh/bo-tieu-chi/mo": "overseer",
  "GET /lam-viec/toan-tinh/tong-hop": "follower",
  "GET /lam-viec/toan-tinh/tong-hop/tong-hop.docx": "follower",
  "GET /lam-viec/toan-tinh/tong-hop/tong-hop.xlsx": "follower",
  "GET /lam-viec/toan-tinh/tong-hop/tong-hop.json": "follower",
  "GET /lam-viec/toan-tinh/tong-hop/so-lieu/:indicator": "follower",
  "GET /lam-viec/toan-tinh/theo-khoan": "follower",
  "GET /lam-viec/toan-tinh/don-vi/:unit/so-lieu/:indicator": "overseer",
  "GET /lam-viec/toan-tinh/don-vi/:unit/tep/:id": "overseer",
  "GET /lam-viec/toan-tinh/thanh-tra": "follower",
  "GET /lam-viec/toan-tinh/so-sanh": "follower",
  "GET /lam-viec/can-bo": "administrator",
  "POST /lam-viec/can-bo": "administrator",
  "POST /lam-viec/can-bo/:id/moi": "administrator",
  "POST /lam-viec/can-bo/:id/vai-tro": "administrator",
  "POST /lam-viec/can-bo/:id/dong": "administrator",
  "POST /lam-viec/can-bo/:id/lien-ket": "administrator",
  "GET /lam-viec/tai-khoan": "signed in",
  "GET /lam-viec/nguoi-thay": "signed in",
  "POST /lam-viec/nguoi-thay": "signed in",
  "POST /lam-viec/nguoi-thay/het": "signed in",
  "POST /lam-viec/tai-khoan/phim-tat": "signed in",
  "POST /lam-viec/tai-khoan/phien": "signed in",
  "POST /lam-viec/tai-khoan/phien-tat-ca": "signed in",
  "POST /lam-viec/tai-khoan/mat-khau": "signed in",
  "POST /lam-viec/tai-khoan/hai-lop": "signed in",
  "POST /lam-viec/tai-khoan/hai-lop/xac-nhan": "signed in",
  "POST /lam-viec/tai-khoan/hai-lop/tat": "signed in",
  ...EXCHANGE,
  ...YEAR,
} as const;

const FIELDS: Record<string, string> = {
  right: "view",
  reference: "Số 1",
  step: "done",
  level: "5",
  text: "Cống lại tắc sau một ngày.",
  answer: "Đã sửa.",
  question: "Cột đèn số mấy?",
  published: "Đã sửa.",
  reason: "unclear",
  explanation: "Chưa rõ.",
  of: "1",
  lam: "accept",
  channel: "phone",
  receivedOn: "2026-11-23",
  approved: "Đã sửa.",
  note: "Nói rõ ngày.",
  corrected: "Đã thay.",
  noted: "Đã gọi Điện lực.",
  kind: "concern",
  field: "answer",
  withdraw: "contact",
  unit: "18100",
  subject: "Nhắc",
  seen: "0",
  file: "{}",
};

test("every address of the pages is in the table", () => {
  const { options: unmounted } = siteFixture();
  const options = { ...unmounted, site: mountSite(unmounted.site, "") };
  const { notice, origins } = options.services.agency("18073")!;
  const gates = createGates({ elapsed: () => 0 });
  const listed = ([base, { routes }]: readonly [string, { routes: readonly { method: string; path: string }[] }]) =>
    routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${base}${path}`);
  const apps = [
    ["", publicRoutes({ ...options, gates, notice })],
    ["", frameRoutes({ ...options, gates, notice, origins })],
    ["/nhung/api", apiRoutes(options)],
    ["/nhung/kiem-tra", doctorRoutes({ ...options, origins })],
    ["/lam-viec", workspaceRoutes({ ...options, gates }, [oversightRoutes({ ...options, gates })])],
  ] as const;
  expect([...new Set(apps.flatMap(listed))].toSorted()).toEqual(Object.keys(CALLERS).toSorted());
});

/** A case, and how to ask for an address about it. */
async function withCase(fixture: Fixture = {}) {
  const site = siteFixture(fixture);
  const cookie = await site.cookieOf("18073");
  const { code, secret } = await site.receipt("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  const ask = (address: string, headers: Record<string, string>, fields: Record<string, string> = {}) => {
    const [method, path = ""] = address.split(" ");
    const at = path
      .replace(":code", code)
      .replace(":year{[0-9]{4}}", "2026")
      .replace(":clause", "6.3")
      .replace(":indicator", "pakn-received")
      .replace(":id", "x")
      .replace(":unit", "18100")
      .replace(":verb", "unmerge")
      .replace(/^\/lam-viec\/$/, "/lam-viec");
    return method === "GET" ? site.get(at, headers) : site.post(at, { ...FIELDS, code, ...fields }, headers);
  };
  return { ...site, cookie, code, secret, ask };
}

const of = (caller: string) => Object.entries(CALLERS).flatMap(([address, who]) => (who === caller ? [address] : []));

/** Which roles open what is not for everybody who is signed in. */
const ROLES_OF = {
  caseReader: ["officer", "reviewer", "head", "inspector"],
  worker: ["officer", "reviewer", "head"],
  templateReader: ["officer", "reviewer", "head", "agency-admin"],
  templateWriter: ["head", "agency-admin"],
  approver: ["reviewer", "head"],
  reader: ["officer", "head", "inspector"],
  officer: ["officer", "head"],
  reporter: ["head", "inspector"],
  follower: ["inspector", "overseer"],
  answerable: ["head", "agency-admin"],
  mover: ["head"],
  yearReader: ["officer", "head", "agency-admin", "inspector"],
  yearWriter: ["officer", "head", "agency-admin"],
  submitter: ["head"],
  overseer: ["overseer"],
  administrator: ["agency-admin", "system-admin"],
} as const satisfies Record<string, readonly Role[]>;

const forRoles = Object.entries(ROLES_OF).flatMap(([who, allowed]) =>
  of(who).map((address) => [address, allowed as readonly Role[]] as const),
);
const everyRole: readonly (readonly Role[])[] = [[], ...ROLES.map((role) => [role])];

describe("for those who are signed in", () => {
  test.each(forRoles)("%s opens for %s", async (address, allowed) => {
    for (const role of allowed) {
      const { ask, cookie } = await withCase({ roles: [role] });
      const answered = await ask(address, { cookie });
      expect([role, answered.status !== 403]).toEqual([role, true]);
      const page = await answered.text();
      // What cannot be done is answered with the case.
      const isCase =
        address === "GET /lam-viec/vu-viec/:code" || (answered.status === 422 && address.includes(":code/"));
      const isArchive = address.endsWith("/goi-du-lieu");
      expect([role, page.includes("Hoa")]).toEqual([role, isArchive || (isCase && /officer|head/.test(role))]);
    }
  });

  // What is refused changes nothing, so one case stands for all that are refused it.
  test.each(forRoles)("%s opens for none but %s", async (address, allowed) => {
    let roles: readonly Role[] = [];
    const { ask, cookie, code, services } = await withCase({ roles: () => roles });
    for (roles of everyRole.filter((some) => !some.some((role) => allowed.includes(role)))) {
      const answered = await ask(address, { cookie });
      const page = await answered.text();
      // Who has no list of cases begins with the accounts, or with the units.
      if (address === "GET /lam-viec/" && answered.status === 303)
        expect(answered.headers.get("location")).toBe(
          roles.includes("overseer") ? "/lam-viec/toan-tinh" : "/lam-viec/can-bo",
        );
      else expect([roles, answered.status, page.includes("không được làm việc đó")]).toEqual([roles, 403, true]);
      expect(page).not.toContain("Hoa");
    }
    expect(must(await services.publicCase("18073", code)).status).toBe("received");
  });

  const all = [...Object.keys(ROLES_OF).flatMap(of), ...of("signed in")];

  test.each(of("signed in"))("%s opens in any role and in none", async (address) => {
    for (const roles of everyRole) {
      const { ask, cookie } = await withCase({ roles });
      expect([200, 303, 422]).toContain((await ask(address, { cookie })).status);
    }
  });

  test.each(all)("%s is for whoever is signed in here alone", async (address) => {
    const { ask, cookieOf } = await withCase();
    for (const cookie of ["", "danvan_session=18073.made-up", await cookieOf("18100")]) {
      const response = await ask(address, { cookie });
      expect(response.status).toBe(address.startsWith("GET") ? 303 : 401);
      expect(await response.text()).not.toContain("Hoa");
    }
  });

  test("no form from another site is taken", async () => {
    const { ask, cookie } = await withCase();
    for (const address of all.filter((one) => one.startsWith("POST")))
      expect([address, (await ask(address, { cookie, origin: "http://evil.test" })).status]).toEqual([address, 403]);
  });
});

describe("for the sender", () => {
  test.each(of("sender"))("%s asks for the secret, whoever else is signed in", async (address) => {
    const { ask, cookie, secret, code, services } = await withCase();
    for (const wrong of ["", "3333-3333"]) {
      const response = await ask(address, { cookie }, { secret: wrong });
      expect([response.status >= 400, (await response.text()).includes('id="nguoi-gui"')]).toEqual([true, false]);
    }
    expect(must(await services.publicCase("18073", code, { secret })).consent?.purposes).toEqual(["contact"]);
    const page = await (await ask(address, {}, { secret })).text();
    expect(page).toContain('id="nguoi-gui"');
  });
});

test("what is for anyone needs no cookie and sets none, but for a sign-in", async () => {
  const { ask } = await withCase();
  for (const address of of("anyone")) {
    const { status, headers } = await ask(address, {});
    expect([address, status < 500, headers.get("set-cookie")]).toEqual([address, true, null]);
  }
});
