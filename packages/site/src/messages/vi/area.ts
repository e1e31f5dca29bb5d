/** The account of all units, in Vietnamese; `en/area.ts` has the same keys. */
export const areaVi = {
  link: "Kết quả của mọi đơn vị",
  title: (area: string, year: number) => `${area}: kết quả của các đơn vị năm ${year}`,
  lead: "Mọi đơn vị gộp lại, rồi từng đơn vị theo thứ tự danh mục. Không xếp hạng. Năm báo cáo tính từ 01/12 năm trước đến 30/11.",
  asOf: (when: string) => `Số liệu đến ${when}, mỗi ngày tính một lần.`,
  years: "Năm",
  months: "Theo tháng",
  month: "Tháng",
  units: "Từng đơn vị",
  unit: "Đơn vị",
  counting: "đang tính lại",
  kept: "không nêu",
  none: "chưa có",
  small: "“Không nêu”: số đếm quá nhỏ, nêu ra thì có thể đoán được là của ai.",
  data: "Tải dữ liệu (JSON)",
};

export type AreaMessages = typeof areaVi;
