/** Pages that other sites frame or lead to, in Vietnamese; `en/frame.ts` has the same keys. */
export const frameVi = {
  frame: {
    ownPage: "Mở biểu mẫu trong trang riêng",
    agency: (name: string) => `Biểu mẫu của ${name}.`,
    back: (host: string) => `Quay lại ${host}`,
  },
  doctor: {
    title: "Khám trang nhúng",
    lead: "Dành cho người quản trị trang của cơ quan: xem vì sao biểu mẫu trên trang của mình chưa chạy, và cần đổi gì.",
    address: "Địa chỉ trang",
    addressHint:
      "Ví dụ https://phuong.vn/lien-he. Mọi việc hỏi đều do trình duyệt này làm; không gửi gì của trang ấy đi.",
    source: "Mã nguồn của trang",
    sourceHint:
      "Trang ở nơi khác thì trình duyệt thường không được đọc: mở trang, bấm Ctrl+U, chép hết rồi dán vào đây.",
    run: "Khám trang",
    noScript:
      "Trang này cần script. Không có script thì dùng lệnh, khi gói đã được công bố: npx @danvan/doctor địa-chỉ-trang",
    origins: "Trang ở những địa chỉ này được gọi máy chủ:",
    noOrigins:
      "Chưa có trang nào ở nơi khác được gọi máy chủ này. Người quản trị máy chủ ghi địa chỉ trang vào ORIGINS.",
  },
};

export type FrameMessages = typeof frameVi;
