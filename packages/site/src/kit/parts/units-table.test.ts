import { expect, test } from "vitest";
import { html } from "../view/html.ts";
import { unitsTable } from "./units-table.ts";

const flat = (markup: { toString(): string }) => markup.toString().replaceAll(/\s+/g, " ").replaceAll("> <", "><");

test("each cell says the name of its column, as a link that sorts or as it is", () => {
  const link = html`<a href="?xep=a">Tiếp nhận</a>`;
  const markup = flat(
    unitsTable({
      label: "Các đơn vị",
      heads: ["Đơn vị", { name: "Tiếp nhận", link, sorted: "descending" }, "Ghi chú"],
      rows: [["Xã Một", "5", { shown: "Chậm <hai> ngày", isWords: true }]],
    }),
  );
  expect(markup).toContain('<th scope="col" aria-sort="descending"><a href="?xep=a">Tiếp nhận</a></th>');
  expect(markup).toContain('<th scope="row">Xã Một</th>');
  expect(markup).toMatch(/<td +data-head="Tiếp nhận">5<\/td>/);
  expect(markup).toContain('<td class="words" data-head="Ghi chú">Chậm &lt;hai&gt; ngày</td>');
});

test("a cell that takes the place of several has no name, and those after it keep theirs", () => {
  const rows = [["Xã Hai", { shown: "đang tính", over: 2 }, "đang soạn"]] as const;
  const markup = flat(unitsTable({ label: "x", heads: ["Đơn vị", "Tiếp nhận", "Đúng hạn", "Báo cáo"], rows }));
  expect(markup).toContain('<td colspan="2">đang tính</td>');
  expect(markup).toMatch(/<td +data-head="Báo cáo">đang soạn<\/td>/);
});
