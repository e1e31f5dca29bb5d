/** Published answers, in Vietnamese; `en/answers.ts` has the same keys. */
export const answersVi = {
  answers: {
    title: "Việc đã trả lời",
    lead: "Những việc cơ quan đã trả lời và cho đăng, bằng lời đã biên tập. Không nêu người gửi.",
    search: "Tìm trong nội dung",
    searchHint: "Gõ có dấu hay không dấu đều được.",
    place: "Nơi xảy ra",
    field: "Lĩnh vực",
    anyField: "Mọi lĩnh vực",
    go: "Tìm",
    none: "Chưa có việc nào được đăng.",
    notFound: "Không tìm thấy việc nào chứa đủ các từ này.",
    withheld: "Nội dung không đăng",
    answer: "Cơ quan trả lời",
    publishedOn: "Đăng ngày",
    more: "Các việc tiếp theo",
    follow: "Theo dõi bằng trình đọc tin (Atom)",
    before: "Xem việc tương tự đã trả lời trước khi gửi",
  },
};

export type AnswersMessages = typeof answersVi;

/** The same for officers. */
export const publishVi = {
  title: "Đăng câu trả lời này",
  lead: "Đăng ở trang “Việc đã trả lời”, không kèm mã vụ việc. Người gửi không được nêu tên.",
  quote: "Người gửi cho phép đăng nội dung. Bỏ mọi điều nói ra là ai.",
  notAllowed: "Người gửi chưa cho phép đăng, nên không đăng được.",
  question: "Việc được hỏi",
  answer: "Câu trả lời",
  place: "Nơi xảy ra",
  submit: "Đăng",
  change: "Sửa điều đã đăng",
  published: "Đã đăng lúc",
  withdraw: "Thôi đăng",
};

export type PublishMessages = typeof publishVi;
