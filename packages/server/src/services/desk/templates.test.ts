import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { codeOf, openWorkspace } from "../../../test/workspace.ts";
import { fillTemplate } from "./fill-template.ts";

async function office() {
  const workspace = openWorkspace();
  const actor = await workspace.officer();
  const template = { name: "Đèn đường", kind: "concern", outcome: "answered", text: "" } as const;
  return { ...workspace, actor, template };
}

test("a template is filled with what is known of the case, and with nothing about a person", async () => {
  const { services, actor, send, template } = await office();
  const code = await send({
    contact: { name: "Nguyễn Thị Ước" },
    consent: { notice: "2026-11", purposes: ["contact"] },
  });
  const text = "Về {loại} {Mã}: {Cơ quan} trả lời trước {hạn}. {hôm nay}.";
  const id = must(await services.saveTemplate(actor, { ...template, text }));
  expect(must(await services.templateFor(actor, code, id))).toBe(
    `Về Phản ánh ${code}: UBND phường Thành Sen trả lời trước 30/11/2026. 20/11/2026.`,
  );
});

test("what nothing fills is refused when it is written, with what there is", async () => {
  const { services, actor, template } = await office();
  const refused = await services.saveTemplate(actor, { ...template, text: "Kính gửi {tên}" });
  expect(refused).toMatchObject({
    problems: [
      {
        code: "placeholder-unknown",
        facts: { placeholder: "tên", known: ["mã", "loại", "hạn", "cơ quan", "hôm nay"] },
      },
    ],
  });
});

test.each(["{constructor}", "{__proto__}", "{tên}"])(
  "what was kept elsewhere and nothing fills stays as it is: %s",
  (text) => {
    const facts = {
      code: "18073-00001-AAAAA",
      kind: "concern",
      due: null,
      agency: "UBND",
      now: "2026-11-20T02:00:00Z",
    } as const;
    expect(fillTemplate(`${text} {mã}`, facts, "vi")).toBe(`${text} ${facts.code}`);
  },
);

test("a template has a name of its own, is changed by its id, and its doing is in the audit", async () => {
  const { services, store, actor, template } = await office();
  const id = must(await services.saveTemplate(actor, { ...template, text: "Một." }));
  expect(codeOf(await services.saveTemplate(actor, { ...template, text: "Hai." }))).toBe("template-name-taken");
  must(await services.saveTemplate(actor, { ...template, id, kind: null, text: "Hai." }));
  expect(must(await services.templates(actor))).toEqual([{ ...template, id, kind: null, text: "Hai." }]);
  must(await services.dropTemplate(actor, id));
  expect(codeOf(await services.dropTemplate(actor, id))).toBe("template-not-found");
  const verbs = (await store.auditEntries("18073", 0, 50)).map(({ verb }) => verb);
  expect(verbs.filter((verb) => verb.endsWith("template"))).toEqual([
    "save-template",
    "save-template",
    "drop-template",
  ]);
});

test("a view is one's own or the agency's; a head shares and takes away what is shared", async () => {
  const { services, actor } = await office();
  const other = { ...actor, id: "other", roles: ["officer"] } as const;
  must(await services.saveView(actor, { name: "Quá hạn", query: "han=overdue", shared: true }));
  must(await services.saveView(other, { name: "Của tôi", query: "giao=toi", shared: false }));
  const names = async (who: typeof actor | typeof other) =>
    must(await services.views(who)).map(({ name, officerId }) => [name, officerId]);
  expect(await names(other)).toEqual([
    ["Quá hạn", ""],
    ["Của tôi", "other"],
  ]);
  expect(await names(actor)).toEqual([["Quá hạn", ""]]);
  const [shared] = must(await services.views(other));
  expect(codeOf(await services.dropView(other, shared!.id))).toBe("view-not-found");
  must(await services.dropView(actor, shared!.id));
  expect(await names(other)).toEqual([["Của tôi", "other"]]);
  const bad = { name: "x", query: "a=<b>", shared: false };
  expect(codeOf(await services.saveView(other, bad))).toBe("format-invalid");
});

test("single keys do something until they are switched off", async () => {
  const { services, actor } = await office();
  expect(await services.shortcuts(actor)).toBe(true);
  await services.setShortcuts(actor, false);
  expect(await services.shortcuts(actor)).toBe(false);
});
