/** Texts that an agency's answers begin with, in Vietnamese; `en/templates.ts` has the same keys. */
export const templatesVi = {
  title: "Mẫu trả lời",
  lead: "Lời viết sẵn để bắt đầu một câu trả lời. Cán bộ chọn mẫu rồi sửa cho đúng vụ việc; không ghi thông tin cá nhân của ai vào mẫu.",
  none: "Chưa có mẫu nào.",
  fresh: "Mẫu mới",
  name: "Tên mẫu",
  outcome: "Dùng khi",
  outcomes: { answered: "Trả lời", refused: "Không tiếp nhận" },
  kind: "Loại vụ việc",
  anyKind: "Mọi loại",
  text: "Nội dung mẫu",
  hint: (known: string) => `Máy điền các chỗ này theo vụ việc: ${known}.`,
  submit: "Lưu mẫu",
  edit: "Sửa mẫu",
  drop: "Xóa mẫu",
  dropNamed: (name: string) => `Xóa mẫu: ${name}`,
  pick: "Bắt đầu bằng mẫu",
  choose: "Chọn một mẫu",
  fill: "Điền mẫu",
};

export type TemplatesMessages = typeof templatesVi;
