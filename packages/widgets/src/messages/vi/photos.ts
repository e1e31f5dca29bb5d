import { intake } from "@danvan/core/problems/vi";

/** Photos and papers, before and while they are sent. */
export const photos = {
  filesLabel: "Ảnh hoặc tệp PDF, nhiều nhất {count} tệp",
  filesHint:
    "Ảnh được thu nhỏ ngay trên máy này; nơi chụp, giờ chụp ghi trong ảnh bị bỏ đi. Tệp PDF giữ nguyên, kể cả tên tác giả ghi trong tệp, nhiều nhất {size}. Bản nháp không giữ ảnh.",
  filesPick: "Chọn tệp",
  filesPreparing: "Đang thu nhỏ ảnh…",
  filesChosen: "Đã chọn {chosen} trên {count} tệp.",
  filesSize: "{size}",
  filesShrunk: "{before}, thu nhỏ còn {size}",
  filesDrop: "Bỏ tệp",
  filesTooMany: "Chỉ gửi được {count} tệp; các tệp sau chưa được thêm. Bỏ bớt một tệp rồi chọn lại.",
  filesUnprepared:
    "Chưa tải được phần xử lý tệp của trang này nên tệp chưa được thêm. Kiểm tra mạng rồi chọn lại, hoặc gửi chữ không kèm tệp.",
  /** By what is wrong with a file. */
  fileFaults: {
    undrawn: "Máy này không thu nhỏ được ảnh “{name}”. Chọn ảnh JPEG không quá {size}, hoặc gửi chữ không kèm ảnh.",
    unreadable:
      "Không đọc được tệp “{name}”, có thể tệp còn ở trên mạng. Tải về máy rồi chọn lại, hoặc gửi chữ không kèm tệp.",
    heic: "{name}: máy này chưa đọc được ảnh HEIC. Chụp màn hình ảnh đó rồi chọn ảnh chụp màn hình.",
    broken: "{name}: không mở được ảnh này, có thể tệp mới tải về một phần. Tải lại ảnh rồi chọn lại, hoặc chụp lại.",
    unsupported: "{name}: chỉ nhận ảnh và tệp PDF. Giấy tờ loại khác, hãy in thành PDF rồi chọn lại.",
    moving: "{name}: không nhận phim, ghi âm. Chụp một ảnh, hoặc tả bằng chữ trong phần Nội dung.",
    pdfBroken: "{name}: tệp PDF bị hỏng hoặc chưa tải xong. Tải lại tệp rồi chọn lại.",
    tooLarge: "{name}: lớn quá (tệp PDF nhiều nhất {size}). Chọn tệp nhỏ hơn, hoặc chụp ảnh trang cần gửi.",
  },
  filesSending: "Tệp {at} trên {count} đang gửi…",
  filesWait: "Tệp {at} trên {count} chưa gửi được, sẽ tự gửi lại.",
  filesSent: "Đã gửi xong: cơ quan nhận {arrived} trên {count} tệp.",
  filesKept: "Nội dung ý kiến đã đến nơi. Ảnh còn giữ trên máy này cho đến khi gửi xong, kể cả khi đóng trang.",
  filesNotKept: "Nội dung ý kiến đã đến nơi. Ảnh chỉ còn trên trang này: đừng đóng trang trước khi gửi xong.",
  filesCancel: "Thôi gửi các tệp còn lại",
  filesClose: "Xong",
  /** By the code of the server's answer about a file. */
  fileProblems: {
    "file-type-unsupported": intake["file-type-unsupported"],
    "file-too-large": intake["file-too-large"],
    "too-many-files": intake["too-many-files"],
    "files-full": intake["files-full"],
    "file-not-found": intake["file-not-found"],
    "event-not-allowed": intake["event-not-allowed"],
    "receipt-secret-wrong": intake["receipt-secret-wrong"],
  } as Record<string, string>,
};

export type PhotoWords = typeof photos;
