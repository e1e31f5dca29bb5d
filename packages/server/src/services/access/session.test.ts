import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace } from "../../../test/workspace.ts";
import { createServices } from "../services.ts";

const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.[0]?.code;

async function withOfficer() {
  const workspace = openWorkspace();
  const made = await workspace.services.createFirstOfficer(AGENCY);
  return { ...workspace, name: made?.name ?? "", password: made?.password ?? "" };
}

test("the first officer is made once; the password is readable, and only its hash is kept", async () => {
  const { services, name, password, database } = await withOfficer();
  expect(password).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  expect(await services.createFirstOfficer(AGENCY)).toBeNull();
  expect(await services.createFirstOfficer("99999")).toBeNull();
  expect(JSON.stringify(database.prepare("select * from officers").all())).not.toContain(password);
  expect(name).toBe("canbo");
});

test("two starts at once make one officer", async () => {
  const { services } = openWorkspace();
  const made = await Promise.all([services.createFirstOfficer(AGENCY), services.createFirstOfficer(AGENCY)]);
  expect(made.filter((one) => one !== null).length).toBe(1);
});

test("signing in gives a token that names one officer of one agency, and only its hash is kept", async () => {
  const { services, name, password, database } = await withOfficer();
  const { token, expiresAt } = must(await services.signIn(AGENCY, ` ${name.toUpperCase()} `, password));
  expect(expiresAt).toBe("2026-11-20T14:00:00.000Z");
  expect(must(await services.session(token))).toMatchObject({
    agency: AGENCY,
    name,
    roles: ["officer", "head", "agency-admin"],
  });
  expect(JSON.stringify(database.prepare("select * from sessions").all())).not.toContain(token.slice(6, 30));
});

test("a session ends at its time, at signing out, and not for others", async () => {
  const { services, name, password, later } = await withOfficer();
  const [one, two] = [
    must(await services.signIn(AGENCY, name, password)).token,
    must(await services.signIn(AGENCY, name, password)).token,
  ];
  await services.signOut(one);
  expect(codeOf(await services.session(one))).toBe("session-missing");
  must(await services.session(two));
  later(12);
  expect(codeOf(await services.session(two))).toBe("session-missing");
});

test.each(["", "18073", "18073.", "99999.abc", ".", "18073.' or 1=1 --", "x".repeat(10_000)])(
  "the token %j opens nothing",
  async (token) => {
    const { services } = await withOfficer();
    expect(codeOf(await services.session(token))).toBe("session-missing");
    await services.signOut(token);
  },
);

test("every wrong sign-in is the same to the one who tries", async () => {
  const { services, name, password } = await withOfficer();
  const tries = [
    services.signIn(AGENCY, name, "wrong"),
    services.signIn(AGENCY, "nobody", password),
    services.signIn("18100", name, password),
    services.signIn("99999", name, password),
    services.signIn(AGENCY, name, "x".repeat(100_000)),
    services.signIn(AGENCY, "", ""),
  ];
  for (const tried of await Promise.all(tries))
    expect(tried).toEqual({ ok: false, problems: [{ code: "sign-in-failed", path: "", facts: {} }] });
});

test("guessing gets slow, for that name from that client only; waiting helps", async () => {
  const { services, name, password, later } = await withOfficer();
  for (let guess = 0; guess < 10; guess++)
    expect(codeOf(await services.signIn(AGENCY, name, String(guess), "guesser"))).toBe("sign-in-failed");
  expect(await services.signIn(AGENCY, name, password, "guesser")).toMatchObject({
    problems: [{ code: "too-many-attempts", facts: { retryAfterSeconds: 60 } }],
  });
  must(await services.signIn(AGENCY, name, password, "office"));
  later(0.1);
  must(await services.signIn(AGENCY, name, password, "guesser"));
});

test("an office that signs in rightly all day is never stopped", async () => {
  const { services, name, password } = await withOfficer();
  for (let turn = 0; turn < 150; turn++) must(await services.signIn(AGENCY, name, password, "office"));
});

test("one client that tries very many names is stopped too", async () => {
  const { services } = await withOfficer();
  const tries = Array.from({ length: 101 }, (_, number) => services.signIn(AGENCY, `name ${number}`, "x", "sprayer"));
  const codes = (await Promise.all(tries)).map(codeOf);
  expect(codes.filter((code) => code === "too-many-attempts").length).toBe(1);
});

/** An officer, and hashes that take until the test lets them end. */
async function withSlowHashes() {
  const workspace = openWorkspace();
  const made = (await workspace.services.createFirstOfficer(AGENCY))!;
  const waiting: (() => void)[] = [];
  const known = (await workspace.store.officer(AGENCY, made.name))!.passwordHash;
  const services = createServices({
    store: workspace.store,
    deployments: [deployment],
    now: () => workspace.clock.now,
    elapsed: () => 0,
    random: (bytes) => new Uint8Array(bytes),
    passwords: {
      hash: async () => "new",
      verify: (password, hash) =>
        new Promise((resolve) => waiting.push(() => resolve(password === made.password && hash === known))),
      isOutdated: (hash) => hash === known,
    },
  });
  return { ...workspace, ...made, services, waiting };
}

test("hashes are made one after the other; who finds the queue full is told to come again, and is not counted", async () => {
  const { services, waiting } = await withSlowHashes();
  const tries = Array.from({ length: 40 }, (_, number) =>
    services.signIn(AGENCY, `name ${number}`, "x", `client ${number}`),
  );
  const refused = await Promise.all(tries.slice(17));
  expect(refused.every((one) => codeOf(one) === "too-many-attempts")).toBe(true);
  let most = 0;
  for (let ended = 0; ended < 17; ended++) {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    most = Math.max(most, waiting.length);
    waiting.shift()!();
    await tries[ended];
  }
  expect(most).toBe(1);
});

test("an old hash is made anew when its officer signs in, and only then", async () => {
  const { services, store, name, password, waiting } = await withSlowHashes();
  const kept = async () => (await store.officer(AGENCY, name))!.passwordHash;
  const signIn = async (typed: string) => {
    const tried = services.signIn(AGENCY, name, typed);
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()!();
    return tried;
  };
  const before = await kept();
  expect(codeOf(await signIn("wrong"))).toBe("sign-in-failed");
  expect(await kept()).toBe(before);
  must(await signIn(password));
  expect(await kept()).toBe("new");
});

test("names of any length cost no memory and open nothing", async () => {
  const { services, password } = await withOfficer();
  expect(codeOf(await services.signIn(AGENCY, "canbo".padEnd(1_000_000, " "), password, "a"))).toBe("sign-in-failed");
});
