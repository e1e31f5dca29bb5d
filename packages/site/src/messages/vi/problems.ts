/** What is wrong and what to do now, in Vietnamese; `en/problems.ts` has the same keys. */
export const problemsVi = {
  problems: {
    required: {
      kind: "Chọn loại ý kiến bạn muốn gửi.",
      text: "Viết nội dung bạn muốn gửi.",
      code: "Nhập mã trên phiếu tiếp nhận.",
      secret: "Nhập mã riêng trên phiếu tiếp nhận.",
      level: "Chọn một mức hài lòng.",
      other: "Điền chỗ này.",
    },
    short: (minimum: number) => `Viết thêm, ít nhất ${minimum} ký tự.`,
    long: (maximum: number) => `Viết ngắn lại, nhiều nhất ${maximum} ký tự.`,
    phone: "Ghi số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.",
    email: "Ghi email có đủ phần trước và sau dấu @, ví dụ an@vidu.vn.",
    choice: "Chọn một mục trong danh sách.",
    consent: "Chọn lại các ô cho phép.",
    consentRequired: "Đánh dấu ô cho phép liên hệ, hoặc xóa họ tên, số điện thoại, email.",
    guided:
      "Nội dung giống một khiếu nại nên chưa được gửi. Nếu đúng là khiếu nại, hãy gửi theo cách nêu ở đầu trang. Nếu không phải, đánh dấu ô bên dưới rồi gửi lại.",
    keyReused: "Biểu mẫu này đã gửi một lần. Mở lại trang đầu để gửi ý kiến khác.",
    codeMistyped: "Mã bị gõ nhầm một chỗ. So lại từng chữ với phiếu tiếp nhận.",
    codeIncomplete: "Mã còn thiếu. Mã có 5 số của cơ quan và 10 chữ, số theo sau.",
    codeCharacter: (character: string) => `Mã không có ký tự “${character}”. So lại với phiếu tiếp nhận.`,
    notFound: "Không có vụ việc nào mang mã này. So lại từng chữ với phiếu tiếp nhận.",
    ratedBefore: "Câu trả lời này đã được đánh giá rồi.",
    notAllowed: "Vụ việc không còn ở bước này. Mời bạn xem lại tình trạng.",
    secretWrong: "Mã riêng không đúng với vụ việc này. So lại từng chữ với phiếu tiếp nhận.",
    slow: (seconds: number) => `Đã thử quá nhiều lần. Đợi ${seconds} giây rồi thử lại.`,
    reopened: "Vụ việc này đã được mở lại một lần, không mở lại được nữa.",
    fileType: "Có tệp không phải ảnh JPEG hoặc PDF, hoặc đã bị hỏng. Bỏ tệp đó, hoặc chọn tệp khác.",
    fileLarge: "Có tệp lớn hơn 5 MB. Chọn tệp nhỏ hơn.",
    fileCount: (maximum: number) => `Chỉ gửi được nhiều nhất ${maximum} tệp. Bớt tệp rồi gửi lại.`,
    filesFull: "Máy chủ hết chỗ cho tệp. Gửi lại không kèm tệp, chữ bạn viết vẫn được nhận.",
    other: "Chỗ này chưa đúng, mời bạn xem lại.",
  },
};

export type ProblemsMessages = typeof problemsVi;
