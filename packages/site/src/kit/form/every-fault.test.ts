import { expect, test } from "vitest";
import { everyForm } from "../../../test/every-form.ts";

/** Sending one of these ends the session that the others are sent in, or keeps a half-written word. */
const ENDS = /\/(dang-xuat|phien-tat-ca|mat-khau|giu)$/;
/** What nobody can have meant, in every field that is typed into. */
const SENSELESS = "?";
/** The fields that the walk makes a fault of. */
const FAULTY: readonly string[] = [
  "approved",
  "by",
  "channel",
  "classify-kind",
  "corrected",
  "deputy",
  "email",
  "field",
  "files",
  "kind",
  "merge-with",
  "mo-dau",
  "name",
  "noted",
  "officer",
  "on",
  "phone",
  "place",
  "progress",
  "published",
  "receivedOn",
  "reference",
  "right",
  "split-kind",
  "split-text",
  "state",
  "subject",
  "text",
  "transfer-text",
  "transfer-to",
  "units",
  "value",
  "who",
  "withhold-reason",
  "withhold-what",
];

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** A form as somebody sends it who chooses nothing and types the same everywhere, by each of its buttons; what it hides stays. */
function* sendings(form: string, typed: string): Generator<[name: string, value: string][]> {
  const fields = [...form.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].flatMap(([tag]) => {
    const [name, type] = [attribute(tag, "name"), attribute(tag, "type")];
    if (name === undefined || /^(radio|checkbox|file)$/.test(type ?? "")) return [];
    const isTyped = !tag.startsWith("<select") && type !== "date";
    return [[name, type === "hidden" ? (attribute(tag, "value") ?? "") : isTyped ? typed : ""] as [string, string]];
  });
  for (const [tag] of form.matchAll(/<button\b[^>]*>/g)) {
    const [name, value] = [attribute(tag, "name"), attribute(tag, "value") ?? ""];
    if (value !== "giu") yield [...fields, ...(name === undefined ? [] : [[name, value] as [string, string]])];
  }
}

/** What is wrong with how a page lists its faults. */
function unled(page: string, faulty: readonly string[]): string[] {
  const [list = ""] = /<section class="errors"[^]*?<\/ul>/.exec(page) ?? [];
  const links = new Map(
    [...list.matchAll(/<a href="#([^"]+)"\s*>([^<]*)<\/a\s*>/g)].map(([, id = "", text = ""]) => [id, text]),
  );
  return [...new Set([...links.keys(), ...faulty])].flatMap((id) => {
    const [, name] =
      new RegExp(`<(?:label[^>]* for|legend data-for)="${id}"[^>]*>\\s*(?:<input[^>]*>\\s*<span>)?\\s*([^<]+)`).exec(
        page,
      ) ?? [];
    if (!page.includes(` id="${id}"`)) return [`no ${id}`];
    return name !== undefined && links.get(id)?.startsWith(name.trim()) ? [] : [`${id} is listed as ${links.get(id)}`];
  });
}

test("whatever form is sent wrong, each fault of a field is listed by the field's name and leads to it", async () => {
  const { app, cookie, forms } = await everyForm();
  const wrong: string[] = [];
  const [seen, led] = [new Set<string>(), new Set<string>()];
  for (const { page: from, form } of forms) {
    const action = (attribute(form, "action") ?? from).split("?")[0]!;
    const shape = `${action.replaceAll(/\d[^/]*/g, "…")} ${[...form.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name).join()}`;
    if (!form.includes('method="post"') || ENDS.test(action) || seen.has(shape)) continue;
    seen.add(shape);
    for (const typed of ["", SENSELESS])
      for (const fields of sendings(form, typed)) {
        const page = await (await app.post(action, fields, { cookie })).text();
        const faulty = [...page.matchAll(/<p class="error" id="([^"]+)-error">/g)].map(([, id = ""]) => id);
        wrong.push(...unled(page, faulty).map((one) => `${action}: ${one}`));
        for (const id of faulty) led.add(id.replace(/^v\..*/, "v.…"));
      }
  }
  expect(wrong).toEqual([]);
  // What is looked at, so that a walk that makes no fault does not pass.
  expect([...led].toSorted()).toEqual(FAULTY);
});
