import { must } from "@danvan/core";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { AGENCY, countCases } from "../../../test/workspace.ts";
import { FORM, openHandler, urlencoded } from "../../../test/open-handler.ts";
import { photo } from "../../../test/pictures.ts";

const BASE = `/open311/v2`;
const parser = new XMLParser({ parseTagValue: false });

/** As the client of FixMyStreet sends a report (mysociety/fixmystreet, perllib/Open311.pm). */
const sent = (changes: Record<string, string> = {}) => ({
  jurisdiction_id: AGENCY,
  api_key: "khoa",
  service_code: "concern",
  lat: "18.342820",
  long: "105.905730",
  email: "uoc@example.vn",
  device_id: "",
  account_id: "",
  first_name: "Ước",
  last_name: "Nguyễn Thị",
  phone: "0912 345 678",
  description: "Đèn đường\r\nở ngõ 12 hỏng.\n\nhttps://fixmystreet.example/report/1",
  media_url: "https://fixmystreet.example/photo/1.jpeg",
  "attribute[easting]": "1",
  "attribute[northing]": "2",
  "attribute[fixmystreet_id]": "1",
  "attribute[title]": "Đèn đường",
  "attribute[report_url]": "https://fixmystreet.example/report/1",
  ...changes,
});

function openCity() {
  const open = openHandler();
  const read = async (response: Response) => {
    const text = await response.text();
    const isXml = response.headers.get("content-type") === "application/xml; charset=utf-8";
    if (isXml) expect(XMLValidator.validate(text)).toBe(true);
    const value = (isXml ? parser.parse(text) : JSON.parse(text)) as Record<string, never>;
    return { status: response.status, value, text };
  };
  const get = async (path: string) => read(await open.get(BASE + path));
  const post = async (fields: Record<string, string>, format = "xml") =>
    read(await open.post(`${BASE}/requests.${format}`, urlencoded(fields), FORM));
  /** Sends one and gives its code. */
  const report = async (changes: Record<string, string> = {}) =>
    ((await post(sent(changes), "json")).value as unknown as { service_request_id: string }[])[0]!.service_request_id;
  return { ...open, read, getIn: get, postIn: post, report };
}

/** Every field that the specification names for a request. */
const FIELDS =
  "service_request_id status status_notes service_name service_code description agency_responsible service_notice requested_datetime updated_datetime expected_datetime address address_id zipcode lat long media_url".split(
    " ",
  );

describe("a report of FixMyStreet", () => {
  test("is taken with its place, and told what was left out; contact data that nobody agreed to is not kept", async () => {
    const { postIn, services, officer } = openCity();
    const { status, value } = await postIn(sent());
    const request = (value as unknown as { service_requests: { request: Record<string, string> } }).service_requests
      .request;
    expect(status).toBe(201);
    expect(request["service_notice"]).toBe(
      "Hẹn trả lời: 2026-11-30. Thông tin liên hệ không được lưu vì chưa có sự đồng ý.",
    );
    const kept = must(await services.officerCase(await officer(), request["service_request_id"]!));
    expect(kept).toMatchObject({
      kind: "concern",
      text: "Đèn đường\nở ngõ 12 hỏng.\n\nhttps://fixmystreet.example/report/1\n\nhttps://fixmystreet.example/photo/1.jpeg",
      place: "18.342820, 105.905730",
      contact: null,
      consents: [],
    });
  });

  test("that pages of other sites have their readers' browsers send has one bound for all of them", async () => {
    const { ask } = openHandler({ foreignFormsInAll: { burst: 1, perMinute: 1 } });
    const sendFrom = async (origin: Record<string, string>, client: string) => {
      const headers = { host: "gopy.example", "content-type": FORM, ...origin };
      return (await ask("POST", `${BASE}/requests.json`, headers, urlencoded(sent()), client)).status;
    };
    expect(await sendFrom({ origin: "https://evil.example" }, "a")).toBe(201);
    expect(await sendFrom({ origin: "https://other.example" }, "b")).toBe(429);
    expect(await sendFrom({}, "b")).toBe(201);
  });

  test("keeps contact data under the notice that the person agreed to", async () => {
    const { report, services, officer } = openCity();
    const code = await report({ "attribute[consent_notice]": "2026-11", address_string: "Chợ Vườn Ươm" });
    const kept = must(await services.officerCase(await officer(), code));
    expect(kept.contact).toEqual({ name: "Nguyễn Thị Ước", phone: "0912 345 678", email: "uoc@example.vn" });
    expect(kept.consents).toMatchObject([{ notice: "2026-11", purposes: ["contact"] }]);
    expect(kept.place).toBe("Chợ Vườn Ươm · 18.342820, 105.905730");
  });

  test.each([
    ["a denunciation", { description: "Tôi tố cáo ông A nhận hối lộ." }, "guided-kind"],
    ["no description", { description: "" }, "field-required"],
    ["no service", { service_code: "" }, "field-required"],
    ["a complaint as a service", { service_code: "complaint" }, "choice-unknown"],
    ["a notice that nobody wrote", { "attribute[consent_notice]": "1999" }, "notice-unknown"],
  ])("%s is refused in both formats, and nothing is kept", async (_, changes, code) => {
    const { postIn, store } = openCity();
    const json = await postIn(sent(changes), "json");
    expect([json.status, json.value]).toEqual([400, [{ code: 400, description: expect.stringMatching(`^${code}: `) }]]);
    const xml = await postIn(sent(changes));
    expect(xml.value).toMatchObject({ errors: { error: { code: "400" } } });
    expect(json.text + xml.text).not.toMatch(/hối lộ|0912|uoc@/);
    expect(await countCases(store)).toBe(0);
  });

  test("with JSON where a form belongs, broken bytes, or another jurisdiction", async () => {
    const { post, read, postIn } = openCity();
    expect((await read(await post(`${BASE}/requests.xml`, "{}"))).value).toMatchObject({ errors: { error: {} } });
    expect((await read(await post(`${BASE}/requests.json`, "description=%FF", FORM))).status).toBe(400);
    expect((await postIn(sent({ jurisdiction_id: "99999" }))).status).toBe(404);
  });

  test("that is repeated under one key is one case", async () => {
    const { ask, store } = openCity();
    const headers = { "content-type": FORM, "idempotency-key": "018f3f3e-7b1a-7000-8000-00000000000a" };
    const answers = [1, 2].map(() => ask("POST", `${BASE}/requests.json`, headers, urlencoded(sent())));
    const [first, second] = await Promise.all((await Promise.all(answers)).map((one) => one.json()));
    expect(first).toEqual(second);
    expect(await countCases(store)).toBe(1);
  });
});

describe("a request", () => {
  test("has every field in both formats, the answer as its notes, and nobody's own words", async () => {
    const { report, getIn, services, officer, later } = openCity();
    const code = await report();
    const before = (await getIn(`/requests/${code}.json`)).value as unknown as Record<string, string>[];
    expect(Object.keys(before[0]!)).toEqual(FIELDS);
    expect(before).toMatchObject([
      { status: "open", description: "", lat: "", expected_datetime: "2026-11-30T17:00:00.000Z" },
    ]);
    later(1);
    must(await services.act(await officer(), code, { type: "answer", text: "Đã thay <bóng> & dây; ]]> xong." }));
    const { value, text } = await getIn(`/requests/${code}.xml`);
    expect(
      Object.keys((value as unknown as { service_requests: { request: object } }).service_requests.request),
    ).toEqual(FIELDS);
    expect(value).toMatchObject({
      service_requests: {
        request: {
          status: "closed",
          status_notes: "Đã thay <bóng> & dây; ]]> xong.",
          updated_datetime: "2026-11-20T03:00:00.000Z",
        },
      },
    });
    expect(text).not.toMatch(/ngõ 12|105\.9|Ước/);
  });

  test("is told by its code alone: of several those that there are, and none to whoever names none", async () => {
    const { report, getIn } = openCity();
    const codes = [await report(), await report()];
    const listed = async (path: string) =>
      ((await getIn(path)).value as unknown as { service_request_id: string }[]).map((one) => one.service_request_id);
    expect(
      await listed(`/requests.json?jurisdiction_id=${AGENCY}&service_request_id=${codes.join(",")},18073-33333-33333`),
    ).toEqual(codes);
    expect(await listed("/requests.json?start_date=2026-01-01T00:00:00Z&status=open")).toEqual([]);
    expect((await getIn("/requests/18073-33333-33333.json")).status).toBe(404);
    expect((await getIn(`/tokens/${codes[0]}.json`)).value).toEqual([
      { service_request_id: codes[0], token: codes[0] },
    ]);
  });

  test("is followed by its updates, and they can be asked for since an instant", async () => {
    const { report, getIn, services, officer, later } = openCity();
    const code = await report();
    later(1);
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    const updates = async (more = "") =>
      (await getIn(`/servicerequestupdates.json?service_request_id=${code}${more}`)).value;
    expect(await updates()).toMatchObject([
      { update_id: `${code}-1`, status: "open", description: "" },
      { update_id: `${code}-2`, status: "closed", description: "Đã sửa.", external_status_code: "answered" },
    ]);
    for (const since of [
      "2026-11-20T02:30:00.000Z",
      "2026-11-20T02:30:00Z",
      "2026-11-20T09:30%2B07:00",
      "2026-11-20T09:30:00+0700",
    ])
      expect(await updates(`&start_date=${since}`)).toMatchObject([{ status: "closed" }]);
    expect(await updates("&end_date=2026-11-20T02:30:00.000Z")).toMatchObject([{ status: "open" }]);
  });
});

describe("pictures and updates", () => {
  test("pictures come along as files, and what is none refuses the report with its place", async () => {
    const { ask, services, officer, read } = openCity();
    const send = async (bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(sent({ media_url: "" }))) body.append(name, value);
      body.append("photo1", new File([bytes], "1.jpeg"));
      return read(await ask("POST", `${BASE}/requests.json`, {}, body));
    };
    const { status, value } = await send(photo());
    expect(status).toBe(201);
    const [{ service_request_id: code, service_notice: notice }] = value as unknown as [Record<string, string>];
    expect(notice).not.toContain("Có ảnh");
    expect(must(await services.officerCase(await officer(), code!)).files).toMatchObject([
      { from: "sender", type: "image/jpeg" },
    ]);
    expect(await send(new Uint8Array([1, 2, 3]))).toMatchObject({
      status: 400,
      text: expect.stringContaining("file-type-unsupported"),
    });
  });

  test("of links only addresses are kept, five of them, and what was left out is told", async () => {
    const { postIn } = openCity();
    const { text } = await postIn(sent({ media_url: "javascript:alert(1)" }), "json");
    expect(text).toContain("Có ảnh hoặc liên kết không giữ được.");
  });

  test("a picture of the agency's answer is the picture of the request", async () => {
    const { report, getIn, services, officer } = openCity();
    const code = await report();
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }, [photo()]));
    const { value } = await getIn(`/requests/${code}.json`);
    expect(value).toMatchObject([
      {
        media_url: expect.stringMatching(
          new RegExp(`^http://localhost/api/v1/agencies/${AGENCY}/cases/${code}/files/[0-9a-f-]{36}$`),
        ),
      },
    ]);
  });

  test("an update opens a case again for its sender alone, once", async () => {
    const { receipt, services, officer, post, read } = openCity();
    const { code, secret } = await receipt();
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    const update = async (fields: Record<string, string>) =>
      read(
        await post(
          `${BASE}/servicerequestupdates.xml`,
          urlencoded({ service_request_id: code, status: "OPEN", description: "Đèn vẫn chưa sáng.", ...fields }),
          FORM,
        ),
      );
    expect((await update({})).status).toBe(403);
    expect((await update({ "attribute[secret]": "3333-3333" })).status).toBe(403);
    const done = await update({ "attribute[secret]": secret });
    expect(done).toMatchObject({
      status: 201,
      value: {
        service_request_updates: {
          request_update: { service_request_id: code, status: "open", external_status_code: "reopened" },
        },
      },
    });
    expect(done.text).not.toContain("chưa sáng");
    expect((await update({ "attribute[secret]": secret })).status).toBe(400);
    expect((await update({ description: "" })).status).toBe(400);
    expect((await update({ service_request_id: "" })).status).toBe(400);
  });
});

describe("what there is", () => {
  test.each(["json", "xml"])("discovery, services and their definitions, as %s", async (format) => {
    const { getIn } = openCity();
    expect((await getIn(`/discovery.${format}`)).text).toContain(
      `http://localhost/api/v1/agencies/${AGENCY}/open311/v2`,
    );
    const services = await getIn(`/services.${format}?jurisdiction_id=${AGENCY}`);
    expect(services.text).toContain("Kiến nghị");
    expect(services.text).not.toMatch(/denunciation|complaint/);
    expect((await getIn(`/services/concern.${format}`)).text).toContain("consent_notice");
    expect((await getIn(`/services/denunciation.${format}`)).status).toBe(400);
  });

  test("lists in XML stand under the name of one, and nothing else is there", async () => {
    const { getIn, ask } = openCity();
    const { value } = await getIn("/services/praise.xml?lang=en");
    expect(value).toMatchObject({
      service_definition: { service_code: "praise", attributes: { attribute: [{ order: "1" }, {}, {}] } },
    });
    for (const path of ["/services", "/nothing.json", "/requests/a/b.json", "/../v1/services.json"])
      expect((await getIn(path)).status).toBe(404);
    expect((await ask("DELETE", `${BASE}/requests.json`, {})).status).toBe(405);
    expect((await getIn(`/../../../99999/open311/v2/services.json`)).status).toBe(404);
  });
});
