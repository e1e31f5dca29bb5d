import type { CaseEvent } from "@danvan/core";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, exampleAct, exampleChange, exampleIntake, PROJECTION } from "./examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };

/** Who wrote, kept apart and forgotten in time. */
export const peopleCases: readonly StoreCase[] = [
  {
    name: "who wrote is kept apart, with what they allowed and when",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      const silent = exampleIntake(2, { contact: null, consent: { notice: "2026-11", purposes: [] } });
      const unasked = exampleIntake(3, { contact: null, consent: null });
      await Promise.all([store.receive(intake), store.receive(silent), store.receive(unasked)]);
      same(await store.person(AGENCY, intake.id), {
        contact: intake.contact,
        consents: [{ ...intake.consent, at: intake.first.event.at }],
      });
      same(await store.person(AGENCY, silent.id), {
        contact: null,
        consents: [{ ...silent.consent, at: silent.first.event.at }],
      });
      same(await store.person(AGENCY, unasked.id), { contact: null, consents: [] });
      await store.close();
    },
  },
  {
    name: "contact data goes after its last day, the case stays",
    async run(open) {
      const store = await open();
      const intakes = [exampleIntake(1), exampleIntake(2), exampleIntake(3)];
      for (const intake of intakes) await store.receive(intake);
      for (const [index, contactUntil] of ["2026-12-01", "2026-12-02"].entries()) {
        const { code } = intakes[index] ?? exampleIntake(0);
        await store.record(exampleChange(await found(store, code), answered, { contactUntil }));
      }
      // A case that is open again has no last day any more.
      const reopened = exampleIntake(4);
      await store.receive(reopened);
      const { code } = reopened;
      await store.record(exampleChange(await found(store, code), answered, { contactUntil: "2026-11-30" }));
      const again: CaseEvent = { type: "reopened", at: LATER, by: "citizen" };
      await store.record(exampleChange(await found(store, code), again, { contactUntil: null }));
      same(await store.eraseContacts(AGENCY, "2026-12-01", exampleAct("erase-contacts")), 0);
      same(await store.eraseContacts(AGENCY, "2026-12-02", exampleAct("erase-contacts")), 1);
      same((await store.auditHead(AGENCY))?.seq, 1);
      const known = await Promise.all([...intakes, reopened].map(({ id }) => store.person(AGENCY, id)));
      same(
        known.map(({ contact }) => contact !== null),
        [false, true, true, true],
      );
      // What was sent is known in part: with a fingerprint of all of it the rest could be guessed, and be proved.
      const prints = await Promise.all(
        intakes.map((intake) =>
          store.receive(intake).then((seen) => ("fingerprint" in seen ? seen.fingerprint : null)),
        ),
      );
      same(prints, ["", intakes[1]?.fingerprint, intakes[2]?.fingerprint]);
      await store.close();
    },
  },
  {
    name: "contact data of a case that was closed without a last day goes so many days after its closing",
    async run(open) {
      const store = await open();
      const [closed, still] = [exampleIntake(1), exampleIntake(2)];
      for (const intake of [closed, still]) await store.receive(intake);
      const change = { projection: { ...PROJECTION, open: false } };
      await store.record(exampleChange(await found(store, closed.code), answered, change));
      const lastDayOf = (closedAt: string) => (closedAt === LATER ? "2026-12-21" : "2026-11-20");
      const erased = (today: string, named?: typeof lastDayOf) =>
        store.eraseContacts(AGENCY, today, exampleAct("erase-contacts"), named);
      const many = [await erased("2028-01-01"), await erased("2026-12-21", lastDayOf)];
      same([...many, await erased("2026-12-22", lastDayOf)], [0, 0, 1]);
      const people = [await store.person(AGENCY, closed.id), await store.person(AGENCY, still.id)];
      same(
        people.map(({ contact }) => contact !== null),
        [false, true],
      );
      await store.close();
    },
  },
  {
    name: "where a sender stood is kept with the contact data, and goes with it, before it or alone",
    async run(open) {
      const store = await open();
      const position = "18.34217,105.90562";
      const intake = exampleIntake(1, { contact: { phone: "0912 345 678", position } });
      const alone = exampleIntake(2, { contact: { position } });
      const late = exampleIntake(3, { contact: { position } });
      for (const one of [intake, alone, late]) await store.receive(one);
      const contactOf = async ({ id }: { readonly id: string }) => (await store.person(AGENCY, id)).contact;
      same(await contactOf(intake), intake.contact);
      same(await contactOf(alone), { position });
      const narrowed = (caseId: string, eraseContact: boolean, erasePosition: boolean) =>
        store.narrowConsent({
          agency: AGENCY,
          caseId,
          after: 1,
          next: { notice: "2026-11", purposes: [], at: LATER },
          eraseContact,
          erasePosition,
        });
      same(await narrowed(intake.id, true, false), "recorded");
      same(await contactOf(intake), { position });
      same(await narrowed(alone.id, false, true), "recorded");
      same(await contactOf(alone), null);
      await store.record(exampleChange(await found(store, late.code), answered, { contactUntil: "2026-12-01" }));
      same(await store.eraseContacts(AGENCY, "2026-12-02", exampleAct("erase-contacts")), 1);
      same(await contactOf(late), null);
      await store.close();
    },
  },
  {
    name: "what was allowed stays on record when less is allowed, and of two changes the second writes nothing",
    async run(open) {
      const store = await open();
      const consent = { notice: "2026-11", purposes: ["contact", "publish"] } as const;
      const intake = exampleIntake(1, { consent: { ...consent, purposes: [...consent.purposes] } });
      await store.receive(intake);
      const change = (after: number, purposes: "publish"[], agency = AGENCY) => ({
        agency,
        caseId: intake.id,
        after,
        next: { notice: "2026-11", purposes, at: LATER },
        eraseContact: true,
        erasePosition: false,
      });
      same(await store.narrowConsent(change(1, ["publish"], NEIGHBOUR)), "changed-meanwhile");
      const both = [store.narrowConsent(change(1, ["publish"])), store.narrowConsent(change(1, []))];
      same(await Promise.all(both), ["recorded", "changed-meanwhile"]);
      same(await store.person(AGENCY, intake.id), {
        contact: null,
        consents: [
          { ...consent, at: intake.first.event.at },
          { notice: "2026-11", purposes: ["publish"], at: LATER },
        ],
      });
      // Also within the millisecond of the one before.
      same(await store.narrowConsent(change(2, [])), "recorded");
      same((await store.person(AGENCY, intake.id)).consents.at(-1)?.purposes, []);
      // What was sent cannot be proved any more by whoever guesses it, and the key still finds its case.
      same(await store.receive(exampleIntake(2, { key: intake.key })), {
        outcome: "seen",
        code: intake.code,
        fingerprint: "",
      });
      await store.close();
    },
  },
];
