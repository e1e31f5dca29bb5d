import { test as base } from "@playwright/test";
import { anAgency } from "../../../packages/site/test/an-agency.ts";
import { openDemo, type Demo } from "./demo.ts";
import { startHostSite, type HostSite } from "./host/host-site.ts";
import { openProvince, type Province } from "./year/province.ts";

/** Something that a worker opens when a test of it first asks, and stops in the end. */
const opened = <One extends { stop(): Promise<unknown> }>(
  open: () => Promise<One>,
): [(none: object, use: (one: One) => Promise<void>) => Promise<void>, { scope: "worker" }] => [
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  async ({}, use) => {
    const one = await open();
    await use(one);
    await one.stop();
  },
  { scope: "worker" },
];

interface Kept {
  readonly demo: Demo;
  /** With the sample of a first start. */
  readonly sample: Demo;
  /** An office in which answers are approved. */
  readonly office: Demo;
  /** Two agencies of one server; at the first a reply can be taken back for ten minutes. */
  readonly neighbours: Demo;
  /** A web server of somebody else's site. */
  readonly site: HostSite;
  readonly province: Province;
}

export const NEIGHBOUR = { code: "18100", name: "Phường Trần Phú, tỉnh Hà Tĩnh", address: "tran-phu" };

/** All of them in one place: for tests whose workers may keep other things a process and a browser are started anew. */
export const perWorker = base.extend<object, Kept>({
  demo: opened(() => openDemo()),
  sample: opened(() => openDemo({ SAMPLE: "1" })),
  office: opened(() => openDemo({}, [anAgency({ approval: true })])),
  neighbours: opened(() => openDemo({}, [anAgency({ holdSeconds: 600 }), anAgency(NEIGHBOUR)])),
  site: opened(startHostSite),
  province: opened(() => openProvince("2026-09-07T02:00:00.000Z")),
});
