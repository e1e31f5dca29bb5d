import type { Store } from "../../store/store.js";

interface At {
  readonly agency: string;
  readonly caseId: string;
}

/**
 * Withdraws where a case arrived what was withdrawn where it came from while it was on its way: its copy may have been made before. Asked
 * again it finds nothing to do.
 */
export async function narrowThere(store: Pick<Store, "person" | "narrowConsent">, from: At, there: At): Promise<void> {
  for (;;) {
    const left = (await store.person(from.agency, from.caseId)).consents.at(-1);
    const { consents, contact } = await store.person(there.agency, there.caseId);
    const current = consents.at(-1);
    if (!left || !current) return;
    const purposes = current.purposes.filter((purpose) => left.purposes.includes(purpose));
    if (purposes.length === current.purposes.length) return;
    const outcome = await store.narrowConsent({
      ...there,
      after: consents.length,
      next: { notice: current.notice, purposes, at: left.at },
      eraseContact: contact !== null && !purposes.includes("contact"),
      erasePosition: contact?.position !== undefined && !purposes.includes("locate"),
    });
    // Its sender withdrew more of it there: what is left is looked at once more.
    if (outcome === "recorded") return;
  }
}
