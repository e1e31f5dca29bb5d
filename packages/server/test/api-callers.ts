import { createHash } from "node:crypto";
import { must } from "@danvan/core";
import { ROLES, type Role } from "../src/services/access/role.ts";
import { accountBasis } from "./account-basis.ts";
import type { Store } from "../src/store/store.ts";
import { AGENCY, withContact } from "./workspace.ts";
import { openHandler } from "./open-handler.ts";
import { photo } from "./pictures.ts";

/** No limit is met by a test that asks very often. */
const PLENTY = { burst: 1e9, perMinute: 1e9 };
const PASSWORD = "hoa ban nở trắng";

/** A case that was answered with a file, one that waits, and an officer of each role who is signed in. */
export async function openCallers(more: { readonly store?: Store } = {}) {
  const account = accountBasis([], true);
  const oversight = { area: { code: "42", name: "Tỉnh Hà Tĩnh" }, units: [AGENCY, "18100"] };
  const open = openHandler({
    rules: { account, oversight, ...more },
    sending: PLENTY,
    sendingInAll: PLENTY,
    uploading: PLENTY,
    uploadingInAll: PLENTY,
  });
  const { store, services } = open;
  const answered = await open.receipt(withContact);
  const waiting = await open.receipt(withContact);
  // The one that waits is asked for more: its sender may answer.
  const first = await open.officer();
  must(await services.act(first, waiting.code, { type: "ask", text: "Cột đèn số mấy?" }));
  const answer = { type: "answer", text: "Đã sửa." } as const;
  const { files } = must(await services.act(first, answered.code, answer, [photo()]));
  const announced = { key: crypto.randomUUID(), type: "application/pdf", size: 900 } as const;
  const opened = must(await services.openFile(AGENCY, waiting.code, { secret: waiting.secret }, announced));
  const at = open.clock.now;
  const tokens = new Map<Role, string>();
  for (const role of ROLES) {
    const officer = { agency: AGENCY, id: `officer-${role}`, name: role, roles: [role], createdAt: at, seenAt: at };
    const passwordHash = createHash("sha256").update(PASSWORD).digest("hex");
    const act = { actor: "server", verb: "add-officer", object: officer.id, at } as const;
    await store.addOfficer({ ...officer, passwordHash, closedAt: null, invitation: null }, act);
  }
  const signInAgain = async () => {
    for (const role of ROLES) tokens.set(role, must(await services.signIn(AGENCY, role, PASSWORD)).token);
  };
  await signInAgain();
  // One who never signs in: whoever changes the account ends nobody's session.
  must(await services.openYear(first, 2026));
  const personId = "officer-away";
  await store.addOfficer(
    {
      agency: AGENCY,
      id: personId,
      name: "away",
      roles: ["officer"],
      createdAt: at,
      seenAt: at,
      passwordHash: "",
      closedAt: null,
      invitation: null,
    },
    { actor: "server", verb: "add-officer", object: personId, at },
  );
  return {
    ...open,
    personId,
    signInAgain,
    answered,
    waiting,
    fileId: files[0]!.id,
    openedId: opened.file.id,
    tokenOf: (role: Role) => tokens.get(role)!,
  };
}
