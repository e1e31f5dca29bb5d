import type { Deployment } from "../../deployment/deployment.js";
import type { StoredJob } from "../../store/outbox.js";
import { plainAddress } from "./mail-address.js";
import type { Letter, Mail, MailOutcome, OutboxOptions } from "./ports.js";

/** What became of a letter, or that nobody can be written to. */
export type ReminderOutcome = MailOutcome | { readonly failed: "target-unknown" };

/** Sends the letter of whoever oversees to one unit, at the address that the settings have for it now. */
export async function sendReminder(
  { store }: Pick<OutboxOptions, "store">,
  mail: Mail,
  { agency, oversight }: Deployment,
  job: Pick<StoredJob, "code" | "id">,
): Promise<ReminderOutcome> {
  const { year, seq } = actOf(job);
  const act = await store.oversightAct(agency.code, year, seq);
  const address = act && plainAddress(oversight?.mail?.[act.unit] ?? "");
  if (!act || !address) return { failed: "target-unknown" };
  const { subject, text } = JSON.parse(act.body) as Letter;
  return mail.send(address, { subject, text }, job.id);
}

/** Writes down what became of it, in the acts of its year. */
export async function endReminder(
  { store, now }: Pick<OutboxOptions, "store" | "now">,
  { agency }: Deployment,
  job: Pick<StoredJob, "code">,
  outcome: string,
): Promise<void> {
  const { year, seq } = actOf(job);
  const at = now();
  const act = await store.oversightAct(agency.code, year, seq);
  const body = JSON.stringify({ of: seq, outcome });
  await store.addOversightActs(
    {
      agency: agency.code,
      year,
      seen: null,
      acts: [{ kind: "reminder-ended", unit: act?.unit ?? "", at, by: "server", body }],
    },
    { actor: "server", verb: "reminder-ended", object: job.code, at },
  );
}

function actOf({ code }: Pick<StoredJob, "code">) {
  const [year = 0, seq = 0] = code.split("/").map(Number);
  return { year, seq };
}
