/** The days on which citizens are received, in Vietnamese; `en/reception.ts` has the same keys. */
export const receptionVi = {
  reception: {
    title: "Lịch tiếp công dân",
    lead: "Gặp trực tiếp trong giờ ghi dưới đây, không cần hẹn trước trên trang này.",
    none: "Ba tháng tới chưa có ngày nào được đăng.",
    calendar: "Thêm vào lịch điện thoại (.ics)",
    minimum: (name: string, days: number, every: "week" | "month") =>
      `Luật định: ${name}, ít nhất ${days} ngày mỗi ${every === "week" ? "tuần" : "tháng"}`,
    weekdays: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"],
    link: "Xem lịch tiếp công dân",
  },
};

export type ReceptionMessages = typeof receptionVi;
