// A server in a process of its own, for `steady.mjs`: it runs what is built, and says what memory it takes when it is asked.
import { createGates, createHandler } from "../../dist/index.js";
import { must } from "@danvan/core";
import { nodePasswords, serve } from "../../../node/dist/index.js";
import { AGENCY } from "../seed/open-cases.mjs";
import { servicesOf } from "./intake.mjs";
import { openStore } from "./open-store.mjs";

/** Officers look at a list and search, and sign in, each so often. */
const OFFICERS_MS = 100;
const SIGN_INS_MS = 500;

const store = await openStore(process.argv[2]);
const services = servicesOf(store);
const many = { burst: 1e9, perMinute: 1e9 };
const elapsed = () => performance.now();
const gates = createGates({ elapsed, sendingInAll: many });
const handler = createHandler({ services, gates, pages: {}, onFault: console.error });
const { url } = must(await serve((request) => handler(request), { host: "127.0.0.1", port: 0 }));
process.send({ address: `${url}/api/v1/agencies/${AGENCY}` });

async function look() {
  await store.inbox({ agency: AGENCY, open: true, limit: 50 });
  await store.inbox({ agency: AGENCY, open: true, limit: 50, words: ["duong", "hiem77"] });
}
setInterval(() => void look(), OFFICERS_MS);
const passwords = nodePasswords();
setInterval(() => void passwords.hash("mật khẩu của một cán bộ"), SIGN_INS_MS);
process.on("message", () => process.send(process.memoryUsage()));
process.on("disconnect", () => process.exit());
