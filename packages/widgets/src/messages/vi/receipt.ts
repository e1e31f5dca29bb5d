import { remembering } from "./remembering.js";
/** The receipt. */
export const receipt = {
  ...remembering,
  slipTitle: "Phiếu tiếp nhận",
  slipLead: "Đã tiếp nhận: {kind}",
  slipCode: "Mã tra cứu",
  slipAt: "Nhận lúc",
  slipPicture: "Mã QR của mã tra cứu {code}",
  slipTrack: "Xem ý kiến này",
  slipSecret: "Mã riêng của người gửi",
  slipSecretUse: "Dùng để mở lại việc, rút sự đồng ý, xem ảnh đã gửi. Ai có mã này cũng làm được, nên giữ riêng.",
  copy: "Sao chép cả hai mã",
  copied: "Đã sao chép cả hai mã",
  copyByHand: "Máy không cho sao chép tự động. Hai mã đã được chọn sẵn.",
  print: "In phiếu",
  nextTitle: "Tiếp theo",
  next: [
    "Giữ lại mã này: chép ra giấy, chụp màn hình hoặc in phiếu.",
    "Cơ quan trả lời chậm nhất vào ngày hẹn (nếu có).",
    "Dùng mã để xem việc đang đến đâu và đọc trả lời, không cần tài khoản.",
  ],
  sendNow: "Gửi ngay",
  see: "Xem phiếu",
  another: "Gửi ý kiến khác",
};

/** The sentences of a receipt, by key; `messages` may replace each. */
export type ReceiptWords = typeof receipt;
