import { AGENCY, exampleAct, exampleIntake } from "../examples.js";
import { same, type StoreCase } from "../store-case.js";

/** Which published answers are like some words. */
export const publishedCases: readonly StoreCase[] = [
  {
    name: "of words that need not all stand in a published answer, the one with the most comes first, then the latest; a part of a word is none",
    async run(open) {
      const store = await open();
      for (const [number, answer] of [
        "Bóng đèn đường đã thay.",
        "Đã vá mặt đường.",
        "Đã gom rác.",
        "Đường đã quét.",
      ].entries()) {
        const intake = exampleIntake(number + 1);
        await store.receive(intake);
        await store.publish(
          {
            agency: AGENCY,
            id: `019aa000-0000-7000-8000-00000000000${number}`,
            caseId: intake.id,
            at: intake.first.event.at,
            by: "lan",
            kind: "concern",
            field: null,
            place: null,
            question: null,
            answer,
          },
          exampleAct("publish"),
          { after: 1, person: intake.id, consents: 1 },
        );
      }
      const listed = async (like: readonly string[], limit = 5) =>
        (await store.published({ agency: AGENCY, limit, like })).map(({ id }) => Number(id.at(-1)));
      same(await listed(["den", "duong"]), [0, 3, 1]);
      same(await listed(["den", "duong"], 1), [0, 3]);
      same(await listed(["rac"]), [2]);
      same(await listed(["bon", "duon"]), []);
      await store.close();
    },
  },
];
