import type { Actor, Overview, UnitStanding } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { mountSite } from "../../kit/view/site.ts";
import { view } from "../../kit/view/view.ts";
import { workspaceView } from "../../workspace/workspace-view.ts";
import { oversightView } from "../oversight-view.ts";
import { overviewTable } from "./overview-table.ts";

const overseer: Actor = { id: "o", name: "o", agency: "42B02", roles: ["overseer"] };
const shown = oversightView(workspaceView(view(mountSite(siteFixture().options.site, ""), "vi", "/x"), overseer));
const unit: UnitStanding = {
  agency: { code: "18073", name: "Phường Thành Sen" },
  totals: null,
  report: { state: null, handedInAt: null, isLate: false, receipt: null, sha256: null, returned: null, seen: 0 },
};
const asked = { name: "", show: null, sort: "overdue", isDown: true } as const;
const table = (many: number) =>
  String(
    overviewTable(
      shown,
      { year: 2026 } as Overview,
      Array.from({ length: many }, () => unit),
      asked,
    ),
  );

test("the units of a province stand in columns of given widths, so that rows below the screen need not be laid out; a few are measured", () => {
  expect(table(82)).toContain('<table class="units long of-units">');
  expect(table(82)).toContain('colspan="7"'); // what the widths count with
  expect(table(6)).toContain('<table class="units">');
});
