/** Keeping a code on this device. */
export const remembering = {
  remember: "Nhớ mã này trên máy này",
  rememberHint: "Chỉ đánh dấu trên máy của riêng bạn: ai mở trang này trên máy này cũng thấy mã.",
  rememberSecretHint:
    "Chỉ đánh dấu trên máy của riêng bạn: cả mã riêng được nhớ, ai mở trang này trên máy này cũng dùng được.",
  rememberFailed: "Máy này không cho lưu. Hãy chép mã ra giấy.",
};

export type RememberingWords = typeof remembering;
