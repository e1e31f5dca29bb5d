import type { OnlineKind, RefusalReason } from "@danvan/core";

/** Sentences of nobody: each is put together of what breaks or is wanted, and where. */
const PLACES = [
  "tổ dân phố 3",
  "thôn Đông",
  "đường liên xã",
  "cổng chợ",
  "gần trường tiểu học",
  "ngõ 12",
  "bờ kênh",
  "nhà văn hóa thôn",
];

const TEXTS: Readonly<Record<OnlineKind, readonly string[]>> = {
  concern: [
    "Đèn đường không sáng đã hai tuần nay, buổi tối đi lại khó.",
    "Rác chưa được thu gom ba ngày, có mùi hôi.",
    "Mặt đường có ổ gà lớn, mưa xuống không nhìn thấy.",
    "Nắp cống bị vỡ, trẻ em hay đi qua.",
    "Quán hát loa kéo ồn đến khuya.",
    "Nước máy đục từ đầu tuần.",
    "Xe tải đậu che hết lối đi bộ.",
    "Cống tắc, mưa là ngập vào sân.",
  ],
  petition: [
    "Đề nghị làm gờ giảm tốc trước cổng trường.",
    "Đề nghị sơn lại vạch qua đường.",
    "Đề nghị nạo vét mương trước mùa mưa.",
    "Đề nghị mở thêm quầy tiếp nhận hồ sơ vào sáng thứ Bảy.",
  ],
  suggestion: [
    "Nên nhắn tin khi hồ sơ đã xong để dân khỏi đi lại nhiều lần.",
    "Nên đặt thêm ghế ở nơi chờ của bộ phận một cửa.",
  ],
  question: ["Làm lại giấy khai sinh cần những giấy tờ gì?", "Lịch tiếp công dân tháng này là những ngày nào?"],
  "information-request": ["Xin danh mục các công trình dùng ngân sách trong năm."],
  praise: ["Cảm ơn cán bộ bộ phận một cửa hướng dẫn tận tình.", "Đường đã sửa xong, bà con rất mừng."],
};

const ANSWERS: Readonly<Record<OnlineKind, string>> = {
  concern: "Đơn vị đã kiểm tra và khắc phục xong. Cảm ơn ông/bà đã phản ánh.",
  petition: "Đơn vị ghi nhận kiến nghị, đã đưa vào kế hoạch thực hiện trong quý.",
  suggestion: "Đơn vị cảm ơn góp ý và sẽ áp dụng.",
  question: "Thành phần hồ sơ và lịch được niêm yết tại bộ phận một cửa và trên trang thông tin của đơn vị.",
  "information-request": "Đơn vị gửi thông tin theo yêu cầu tại phụ lục của công văn trả lời.",
  praise: "Đơn vị cảm ơn lời động viên của ông/bà.",
};

const REFUSED: Readonly<Record<RefusalReason, string>> = {
  unclear: "Nội dung chưa rõ địa điểm. Xin ông/bà gửi lại kèm địa điểm cụ thể.",
  "outside-competence": "Nội dung không thuộc thẩm quyền của đơn vị. Đơn vị đã hướng dẫn nơi tiếp nhận.",
  duplicate: "Nội dung trùng với một phản ánh đang được xử lý.",
  "is-complaint": "Nội dung thuộc trình tự khiếu nại. Xin ông/bà gặp bộ phận tiếp công dân.",
  "is-denunciation": "",
};

/** What a sample of one kind may say, and where; every text is marked, so that it is known wherever it is copied to. */
export const sampleText = (
  kind: OnlineKind,
  of: <What>(list: readonly What[]) => What,
): { text: string; place: string } => ({
  text: `[Mẫu] ${of(TEXTS[kind])}`,
  place: of(PLACES),
});
export const sampleAnswer = (kind: OnlineKind): string => `[Mẫu] ${ANSWERS[kind]}`;
export const sampleRefusal = (reason: RefusalReason): string => `[Mẫu] ${REFUSED[reason]}`;

export const SAMPLE_QUESTION = "[Mẫu] Xin ông/bà cho biết rõ hơn vị trí.";
