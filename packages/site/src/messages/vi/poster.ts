/** A sheet to hang up, in Vietnamese; `en/poster.ts` has the same keys. */
export const posterVi = {
  poster: {
    title: "Áp phích có mã QR",
    hint: "In trang này trên giấy A4 rồi dán ở bộ phận một cửa, nhà văn hóa, bảng tin. Phần này không in ra.",
    heading: "Có việc cần báo với phường, xã?",
    lead: "Quét mã bằng máy ảnh điện thoại. Không cần tài khoản, không bắt buộc để lại tên.",
    code: "Mã QR đến trang gửi ý kiến",
    steps: [
      "Quét mã, hoặc gõ địa chỉ ghi dưới mã.",
      "Viết việc gì, ở đâu; chụp thêm ảnh nếu có.",
      "Giữ mã trên phiếu để xem trả lời và ngày hẹn.",
    ],
    notHere: "Không nhận khiếu nại, tố cáo qua mã này.",
  },
};
