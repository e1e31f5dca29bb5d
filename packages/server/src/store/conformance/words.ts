import type { CaseEvent } from "@danvan/core";
import type { Store } from "../store.js";
import type { NarrowedTo } from "../cases.js";
import { AGENCY, exampleChange, exampleIntake, PROJECTION } from "./examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";

const refused: CaseEvent = { type: "refused", at: LATER, by: "officer", reason: "is-denunciation" };

/** The codes of all cases that have some words, read one at a time. */
async function codes(
  store: Store,
  words: readonly string[],
  agency = AGENCY,
  only: NarrowedTo = {},
): Promise<string[]> {
  const all: string[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page: Awaited<ReturnType<Store["inbox"]>> = await store.inbox({
      agency,
      open: true,
      limit: 1,
      words,
      only,
      ...(after && { after }),
    });
    all.push(...page.cases.map(({ code }) => code));
    after = page.next;
  }
  return all;
}

/** Looking for words in what citizens wrote. */
export const wordCases: readonly StoreCase[] = [
  {
    name: "cases are found by all of some words, folded, page by page from the newest; the last word may go on",
    async run(open) {
      const store = await open();
      const texts = ["Đèn đường hỏng", "Đường ngập", "Ngập cả đèn đường", "Đường vào chợ", "Rác ở đường Đèn Cầy"];
      for (const [number, text] of texts.entries()) await store.receive(exampleIntake(number, { text, place: null }));
      const code = (number: number) => exampleIntake(number).code;
      same(await codes(store, ["duong"]), [4, 3, 2, 1, 0].map(code));
      same(await codes(store, ["duong", "den"]), [4, 2, 0].map(code));
      same(await codes(store, ["duong", "ng"]), [2, 1].map(code));
      same(await codes(store, ["ng", "duong"]), []);
      same(await codes(store, ["00003"]), [code(3)]);
      await store.close();
    },
  },
  {
    name: "a beginning finds the cases of all words that go on from it, be they few or many",
    async run(open) {
      const store = await open();
      for (let number = 0; number < 70; number++)
        await store.receive(exampleIntake(number, { text: `Đường xa${number}`, place: null }));
      same((await codes(store, ["duong", "xa"])).length, 70);
      same((await codes(store, ["duong", "xa1"])).length, 11);
      same(await codes(store, ["duong", "xax"]), []);
      await store.close();
    },
  },
  {
    name: "a list narrowed to few of the many cases that have a word goes on to the last of them",
    async run(open) {
      const store = await open();
      const many = 50;
      for (let number = 0; number < many; number++) {
        const kind = number === 0 ? "petition" : "concern";
        await store.receive(exampleIntake(number, { text: "Đường", projection: { ...PROJECTION, kind } }));
      }
      same(await codes(store, ["duong"], AGENCY, { kind: "petition" }), [exampleIntake(0).code]);
      await store.close();
    },
  },
  {
    name: "an agency finds nothing of its neighbour, not where one code goes on as the other",
    async run(open) {
      const store = await open();
      const agencies = [AGENCY, NEIGHBOUR, `${AGENCY}1`, "000.H29"];
      for (const agency of agencies) await store.receive(exampleIntake(1, { agency, text: "Đèn" }));
      for (const agency of agencies) same((await codes(store, ["den"], agency)).length, 1);
      same(await codes(store, ["den"], "000.h29"), []);
      await store.close();
    },
  },
  {
    name: "a list goes on after a case that was taken out since its page was read",
    async run(open) {
      const store = await open();
      const intakes = [0, 1, 2].map((number) => exampleIntake(number, { text: "Đèn hỏng" }));
      for (const intake of intakes) await store.receive(intake);
      const asked = { agency: AGENCY, open: true, limit: 1, words: ["den"] };
      const { next } = await store.inbox(asked);
      await store.record(exampleChange(await found(store, intakes[2]?.code ?? ""), refused, { erase: true }));
      const { cases } = await store.inbox({ ...asked, ...(next && { after: next }) });
      same(
        cases.map(({ code }) => code),
        [intakes[1]?.code],
      );
      await store.close();
    },
  },
  {
    name: "words that were erased are not found any more, those of others are",
    async run(open) {
      const store = await open();
      const [one, two] = [exampleIntake(1, { text: "Đèn hỏng" }), exampleIntake(2, { text: "Đèn sáng" })];
      for (const intake of [one, two]) await store.receive(intake);
      await store.record(exampleChange(await found(store, one.code), refused, { erase: true }));
      same(await codes(store, ["den"]), [two.code]);
      same(await codes(store, ["hong"]), []);
      same(await store.damage(), null);
      await store.close();
    },
  },
];
