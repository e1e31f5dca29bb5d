// The API in a Hono server of your own: `npm run example -w @danvan/examples -- src/server.ts`
import settings from "./agency.json" with { type: "json" };
import { must } from "@danvan/core";
import { nodePasswords, openDatabase, randomBytes, serve } from "@danvan/node";
import { createGates, createHandler, createServices, type Pages } from "@danvan/server";
import { agencyDeployment, readAgencies } from "@danvan/site";
import { Hono } from "hono";

/** What a browser without script is answered with; `@danvan/site` has whole pages. */
const pages: Pages = {
  receipt: ({ receipt }) => `<p>Mã tra cứu: ${receipt.code}</p>`,
  feedbackForm: ({ problems }) => `<p>Chưa gửi được: ${problems.map(({ code }) => code).join(", ")}</p>`,
  guidance: ({ agency }) => `<p>Xin gặp trực tiếp ${agency.name}.</p>`,
  unread: () => "<p>Xin quay lại trang trước.</p>",
};

const [agency] = must(readAgencies([settings]));
const deployments = [must(agencyDeployment(agency!, "agency"))];
const store = must(await openDatabase(process.env["DATABASE"] ?? "danvan.db"));
const [now, elapsed] = [() => new Date().toISOString(), () => performance.now()];
const services = createServices({ store, deployments, now, elapsed, random: randomBytes, passwords: nodePasswords() });
await services.ready();
const danvan = createHandler({ services, pages, gates: createGates({ elapsed }), onFault: console.error });

export const app = new Hono().get("/", (c) => c.text("Trang của tôi")).all("/api/v1/*", (c) => danvan(c.req.raw));

if (import.meta.main)
  console.log(must(await serve(async (request) => app.fetch(request), { host: "127.0.0.1", port: 8788 })).url);
