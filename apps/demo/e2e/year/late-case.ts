import type { Page } from "@playwright/test";
import { must } from "@danvan/core";
import { expect } from "../fixtures.ts";
import type { Province } from "./province.ts";
import { ANSWER, receive, signInAs, YEAR, yearOf } from "./year-test.ts";

/** A case grows late, and its line of the score drops; the head does what would lift the unit, and sees it lifted. */
export async function lateCase(page: Page, province: Province, unit: string): Promise<void> {
  const { clock, services } = province;
  const head = province.head(unit);
  const early: string[] = [];
  for (let at = 0; at < 7; at += 1) early.push(await receive(province, unit, `Cống tắc ở ngõ ${at}.`));
  for (const code of early.slice(1)) must(await services.act(head, code, { type: "answer", text: ANSWER }));
  must(await services.openYear(head, YEAR));
  await signInAs(page, province, unit, "head");
  await page.goto(`${yearOf(province, unit)}/cham-diem`);
  const lift = page.locator("section", { has: page.getByRole("heading", { name: "Điều gì nâng được điểm" }) });
  await expect(lift).toContainText("Chưa tính được vì còn thiếu số liệu");
  await expect(lift.getByRole("listitem")).toHaveText([
    "Hồ sơ thủ tục hành chính không bị đánh giá không hài lòng và không trễ hạn",
    "Hồ sơ thủ tục hành chính đã giải quyết",
  ]);
  const evidence = [{ title: "Báo cáo 9/BC-UBND", link: null, page: null, section: null }];
  for (const id of ["files-settled", "files-satisfied"])
    must(
      await services.saveYearPart(head, YEAR, {
        kind: "figure",
        id,
        seen: 0,
        body: { value: 40, who: "Văn phòng", evidence },
      }),
    );

  clock.now = "2026-09-21T02:00:00.000Z";
  const open: string[] = [];
  for (let at = 0; at < 3; at += 1) open.push(await receive(province, unit, `Cống tắc ở xóm ${at}.`));
  await signInAs(page, province, unit, "head");
  await page.goto(`${yearOf(province, unit)}/cham-diem`);
  const satisfied = page.locator("#pakn-hai-long");
  await expect(satisfied).toContainText("5,4/6");
  await expect(satisfied).toContainText("Có số chưa kiểm chứng với văn bản gốc");
  await expect(satisfied).toContainText(
    "điểm theo tỷ lệ, tính theo số liệu (Phản ánh, kiến nghị tiếp nhận: 10; Phản ánh, kiến nghị không bị đánh giá không hài lòng và không trễ hạn: 9). Khoản 4.2, 5.3, 6.4.",
  );
  await expect(page.getByText("15/18")).toBeVisible();
  await expect(lift).toContainText("Để đạt mức “Xuất sắc”, ít điểm nhất là:");
  await expect(lift).toContainText("Phản ánh, kiến nghị xử lý đúng hạn: từ 3,6 lên 4,8 điểm");
  await expect(lift).toContainText("Phản ánh, kiến nghị xử lý đúng hạn: 6 → 8");

  for (const code of open.slice(0, 2)) {
    await page.goto(`${province.at(unit)}/lam-viec/vu-viec/${code}`);
    await page.getByLabel("Câu trả lời", { exact: true }).fill(ANSWER);
    await page.getByRole("button", { name: "Gửi câu trả lời" }).click();
    await expect(page.getByRole("status")).toContainText("Đã gửi câu trả lời");
  }
  await page.goto(`${yearOf(province, unit)}/cham-diem`);
  await expect(page.getByText("16,2/18")).toBeVisible();
  await expect(page.getByText("Xuất sắc")).toBeVisible();
  await expect(lift).toBeHidden();
}
