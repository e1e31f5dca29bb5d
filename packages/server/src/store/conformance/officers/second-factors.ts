import { NEIGHBOUR, same, type StoreCase } from "../store-case.js";
import { AGENCY, exampleAct, OFFICER } from "../examples.js";

const act = exampleAct("second factor");

/** Second factors of officers. */
export const secondFactorCases: readonly StoreCase[] = [
  {
    name: "a secret is replaced until it is confirmed, and stays then; dropped it is gone with its codes",
    async run(open) {
      const store = await open();
      await store.addOfficer(OFFICER, act);
      await store.offerSecondFactor(AGENCY, "a", "ONE");
      await store.offerSecondFactor(AGENCY, "a", "TWO");
      same(await store.secondFactor(AGENCY, "a"), { secret: "TWO", confirmed: false, lastStep: -1, recovery: 0 });
      await store.confirmSecondFactor(AGENCY, "a", { step: 7, recovery: ["x", "y"] }, act);
      await store.offerSecondFactor(AGENCY, "a", "THREE");
      same(await store.secondFactor(AGENCY, "a"), { secret: "TWO", confirmed: true, lastStep: 7, recovery: 2 });
      same(await store.secondFactor(NEIGHBOUR, "a"), null);
      await store.dropSecondFactor(AGENCY, "a", act);
      same(await store.secondFactor(AGENCY, "a"), null);
      same(await store.takeRecovery(AGENCY, "a", "x", act), false);
      await store.close();
    },
  },
  {
    name: "a step and a recovery code are taken once, however many bring them; whoever is let in again has none",
    async run(open) {
      const store = await open();
      await store.addOfficer(OFFICER, act);
      await store.offerSecondFactor(AGENCY, "a", "ONE");
      await store.confirmSecondFactor(AGENCY, "a", { step: 7, recovery: ["x", "y"] }, act);
      const steps = await Promise.all([8, 8, 7].map((step) => store.takeStep(AGENCY, "a", step)));
      same(steps.filter(Boolean).length, 1);
      const codes = await Promise.all(["x", "x", "z"].map((hash) => store.takeRecovery(AGENCY, "a", hash, act)));
      same(codes.filter(Boolean).length, 1);
      same(await store.secondFactor(AGENCY, "a"), { secret: "ONE", confirmed: true, lastStep: 8, recovery: 1 });
      await store.changeOfficer(AGENCY, "a", { dropCredentials: true }, act);
      same(await store.secondFactor(AGENCY, "a"), null);
      await store.close();
    },
  },
  {
    name: "a secret takes another form where it is still the one that was read",
    async run(open) {
      const store = await open();
      await store.addOfficer(OFFICER, act);
      await store.offerSecondFactor(AGENCY, "a", "ONE");
      same(await store.secondFactorSecrets(AGENCY), [{ officerId: "a", secret: "ONE" }]);
      same(await store.secondFactorSecrets(NEIGHBOUR), []);
      same(await store.replaceSecret(AGENCY, "a", "OTHER", "TWO"), false);
      same(await store.replaceSecret(AGENCY, "a", "ONE", "TWO"), true);
      same(await store.secondFactorSecrets(AGENCY), [{ officerId: "a", secret: "TWO" }]);
      await store.close();
    },
  },
];
