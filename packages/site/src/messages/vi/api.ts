/** The reference of the API, in Vietnamese; `en/api.ts` has the same keys. */
export const apiVi = {
  api: {
    title: "Giao diện lập trình",
    document: "Tài liệu OpenAPI 3.1 (JSON), để tạo chương trình gọi",
    operations: "Các lệnh gọi",
    tags: { public: "Mọi người", sender: "Người gửi", officer: "Cán bộ" },
    callers: "Ai được gọi",
    roles: {
      anyone: "mọi người",
      sender: "người gửi, với mã riêng",
      officer: "cán bộ xử lý",
      reviewer: "người duyệt",
      head: "người đứng đầu",
      "agency-admin": "quản trị cơ quan",
      inspector: "người kiểm tra",
      overseer: "người theo dõi đơn vị",
      "system-admin": "quản trị hệ thống",
    },
    places: { path: "trong địa chỉ", query: "sau dấu ?", header: "tiêu đề" },
    optional: "không bắt buộc",
    body: "Nội dung gửi",
    answers: "Các câu trả lời",
    schemas: "Cấu trúc dữ liệu",
    field: "Trường",
    value: "Giá trị",
  },
};

export type ApiMessages = typeof apiVi;
