import { describe, expect, test } from "vitest";
import { agenciesOn, agencyOn, dutiesOfAgency, unitsOn } from "./agencies.js";
import { loadAgencies, type AgencyRegister } from "./agency-register.js";
import type { CivilDate } from "../calendar/civil-date.js";
import { directive, haTinhAgencies } from "../data/index.js";
import { must } from "../terms/errors.js";

const day = (text: string) => text as CivilDate;
const NOW = day("2026-11-22");
const haTinh = must(loadAgencies(JSON.parse(JSON.stringify(haTinhAgencies))));
const counted = (level: "district" | "commune", date: string) => unitsOn(haTinh, level, day(date))?.count;

describe("A7 how many units there were", () => {
  test("A7 13 districts and 216 communes on 31/12/2024", () => {
    expect([counted("district", "2024-12-31"), counted("commune", "2024-12-31")]).toEqual([13, 216]);
  });

  test("A7 12 and 209 on 30/06/2025", () => {
    expect([counted("district", "2025-06-30"), counted("commune", "2025-06-30")]).toEqual([12, 209]);
  });

  test("A7 none and 69 on 01/07/2025", () => {
    expect([counted("district", "2025-07-01"), counted("commune", "2025-07-01")]).toEqual([0, 69]);
  });

  test("A7 between 01/01 and 28/02/2025 the sources differ: no number is given", () => {
    for (const date of ["2025-01-01", "2025-02-28"])
      expect(unitsOn(haTinh, "commune", day(date))).toMatchObject({
        count: null,
        unnamed: null,
        confidence: "unverified",
      });
  });

  test("A7 units counted but not known by name are marked so", () => {
    expect(unitsOn(haTinh, "commune", day("2025-06-30"))?.unnamed).toBe(140);
    expect(unitsOn(haTinh, "commune", NOW)?.unnamed).toBe(0);
    expect(unitsOn(haTinh, "district", day("2024-12-31"))?.unnamed).toBe(0);
    expect(unitsOn(haTinh, "district", day("2025-06-30"))?.unnamed).toBe(0);
  });

  test("A7 before the sources begin there is no count", () => {
    expect(unitsOn(haTinh, "commune", day("2019-01-01"))).toBeNull();
  });
});

describe("A8 the 69 communes", () => {
  const communes = agenciesOn(haTinh, "commune", NOW);

  test("A8 are 60 xã and 9 phường with codes of their own between 18073 and 18844", () => {
    expect(communes.filter(({ name }) => name.startsWith("Xã "))).toHaveLength(60);
    expect(communes.filter(({ name }) => name.startsWith("Phường "))).toHaveLength(9);
    const codes = communes.map(({ code }) => Number(code));
    expect(new Set(codes).size).toBe(69);
    expect([Math.min(...codes), Math.max(...codes)]).toEqual([18073, 18844]);
  });

  test.each([
    ["18628", "Xã Thạch Lạc", ["Tượng Sơn", "Thạch Thắng", "Thạch Lạc"]],
    ["18619", "Xã Đồng Tiến", ["Thạch Trị", "Thạch Hội", "Thạch Văn"]],
    ["18604", "Xã Thạch Khê", ["Đỉnh Bàn", "Thạch Hải", "Thạch Khê"]],
    ["18685", "Xã Cẩm Bình", ["Cẩm Vịnh", "Thạch Bình", "Cẩm Thành", "Cẩm Bình"]],
    ["18775", "Xã Kỳ Anh", ["Thị trấn Kỳ Đồng", "Kỳ Giang", "Kỳ Tiến", "Kỳ Phú"]],
    ["18838", "Xã Kỳ Lạc", ["Lâm Hợp", "Kỳ Lạc"]],
  ])("A8 %s %s was made of the units the press names", (code, name, madeOf) => {
    expect(agencyOn(haTinh, { level: "commune", code }, NOW)).toMatchObject({ name, madeOf });
  });

  test("A8 for the others it is not known of which units they were made", () => {
    expect(communes.filter(({ madeOf }) => madeOf !== null)).toHaveLength(11);
  });

  test("A8 each keeps the code of one old unit", () => {
    expect(agencyOn(haTinh, { level: "commune", code: "18073" }, day("2025-06-30"))?.name).toBe("Phường Nam Hà");
    expect(agencyOn(haTinh, { level: "commune", code: "18073" }, day("2025-07-01"))?.name).toBe("Phường Thành Sen");
  });

  test("A8 names are spelled in one way", () => {
    const names = haTinh.agencies.flatMap(({ name, madeOf }) => [name, ...(madeOf ?? [])]);
    expect(names.filter((name) => name !== name.normalize("NFC") || /oà(?!\p{L})|Hòanh/u.test(name))).toEqual([]);
  });
});

describe("A9 never by bare name", () => {
  test("A9 Xã Kỳ Anh, huyện Kỳ Anh and thị xã Kỳ Anh are three", () => {
    expect(agencyOn(haTinh, { level: "commune", code: "18775" }, NOW)?.name).toBe("Xã Kỳ Anh");
    expect(agencyOn(haTinh, { level: "district", code: "447" }, day("2024-06-01"))?.name).toBe("Huyện Kỳ Anh");
    expect(agencyOn(haTinh, { level: "district", code: "449" }, day("2024-06-01"))?.name).toBe("Thị xã Kỳ Anh");
  });

  test("A9 the level is part of the question, and so is the day", () => {
    expect(agencyOn(haTinh, { level: "district", code: "18775" }, NOW)).toBeNull();
    expect(agencyOn(haTinh, { level: "district", code: "447" }, NOW)).toBeNull();
    expect(agencyOn(haTinh, { level: "commune", code: "18775" }, day("2025-06-30"))?.name).toBe("Thị trấn Kỳ Đồng");
  });

  test("A9 Lộc Hà ended on 31/12/2024 and went to Thạch Hà and thành phố Hà Tĩnh", () => {
    expect(agencyOn(haTinh, { level: "district", code: "448" }, day("2024-12-31"))?.successors).toEqual(["445", "436"]);
    expect(agencyOn(haTinh, { level: "district", code: "448" }, day("2025-01-01"))).toBeNull();
  });
});

describe("A10 who reports", () => {
  test("A10 13 provincial bodies and 69 communes, 82 in all, each owing the report", () => {
    const reporting = [...agenciesOn(haTinh, "province", NOW), ...agenciesOn(haTinh, "commune", NOW)];
    expect(reporting).toHaveLength(82);
    for (const agency of reporting)
      expect(dutiesOfAgency(directive, agency, NOW).map(({ clause }) => clause.id)).toContain("R");
  });

  test("A10 an agency that does not exist on the day owes nothing", () => {
    const district = agencyOn(haTinh, { level: "district", code: "447" }, day("2024-06-01"))!;
    expect(dutiesOfAgency(directive, district, day("2024-12-04"))).toHaveLength(29);
    expect(dutiesOfAgency(directive, district, day("2025-12-04"))).toEqual([]);
  });

  test("A10 only Sở Nội vụ oversees", () => {
    const overseers = haTinh.agencies.filter(({ parties }) => parties.includes("home-affairs"));
    expect(overseers.map(({ code, name }) => [code, name])).toEqual([["42B02", "Sở Nội vụ"]]);
  });

  test("A10 a code that the project made up says so, and fits a tracking code", () => {
    for (const { code, codeBy } of haTinh.agencies) {
      expect(code).toMatch(/^[0-9A-M]{2,8}$/);
      expect(codeBy).toBe(/^\d+$/.test(code) ? "official" : "project");
    }
  });
});

describe("A11 another province loads its own file", () => {
  const agency = (more: object) => ({ ...haTinh.agencies[0]!, ...more });
  const load = (more: object) => loadAgencies({ ...haTinh, counts: [], ...more });

  test("A11 the same shape is read from plain JSON", () => {
    const file = {
      ...haTinh,
      province: { code: "40", name: "Nghệ An" },
      counts: [],
      agencies: [agency({ code: "40B01" })],
    };
    expect(must(loadAgencies(JSON.parse(JSON.stringify(file)))).province.name).toBe("Nghệ An");
  });

  test("A11 what is wrong is named by code and place", () => {
    expect(load({ agencies: [agency({ code: "42Z01" })] })).toMatchObject({
      problems: [{ code: "format-invalid", path: "agencies.0.code" }],
    });
    expect(load({ agencies: [agency({ from: "2025-02-30" })] })).toMatchObject({
      problems: [{ code: "format-invalid", path: "agencies.0.from" }],
    });
    expect(load({ agencies: [agency({ from: "2025-03-01", to: "2025-02-28" })] })).toMatchObject({
      problems: [{ code: "period-reversed", path: "agencies.0" }],
    });
    expect(load({ agencies: [agency({}), agency({})] })).toMatchObject({
      problems: [{ code: "agency-code-repeated", path: "agencies.1" }],
    });
    expect(load({ agencies: [agency({ successors: ["99999"] })] })).toMatchObject({
      problems: [{ code: "agency-unknown", path: "agencies.0.successors" }],
    });
    expect(load({ counts: [{ ...haTinh.counts[0], count: 14 }] })).toMatchObject({
      problems: [{ code: "count-parts-differ", path: "counts.0" }],
    });
    expect(load({ extra: 1 })).toMatchObject({ problems: [{ code: "field-unknown", path: "extra" }] });
    expect(loadAgencies(null)).toMatchObject({ ok: false });
  });

  test("A11 a day that does not exist is misuse", () => {
    expect(() => agenciesOn(haTinh as AgencyRegister, "commune", day("2026-13-01"))).toThrow("date-invalid");
  });
});
