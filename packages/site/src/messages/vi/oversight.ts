import { formatNumber } from "@danvan/core";

const number = (n: number) => formatNumber(n, "vi");

/** Whoever follows other agencies, in Vietnamese; `en/oversight.ts` has the same keys. */
export const oversightVi = {
  title: (area: string) => `${area}: theo dõi các đơn vị`,
  period: (from: string, to: string, asOf: string) => `Vụ việc nhận từ ${from} đến ${to}. Số liệu chốt lúc ${asOf}.`,
  secret:
    "Trang này chỉ có số đếm, tỷ lệ và tình trạng báo cáo: không có lời nào của người dân. Các số là số mỗi đơn vị tự công khai; đánh giá của người dân chỉ tính theo nhóm đủ lớn, để không ai đoán được ai đã đánh giá.",
  year: "Năm báo cáo",
  tiles: {
    title: "Cả địa bàn",
    units: "Đơn vị",
    received: "Tiếp nhận",
    onTime: "Đúng hạn",
    overdue: "Đang quá hạn",
    oldest: "Chờ lâu nhất",
    satisfaction: "Hài lòng",
    withOverdue: (n: number) => `ở ${number(n)} đơn vị`,
    answered: (n: number) => `đã trả lời ${number(n)}`,
    days: (n: number) => `${number(n)} ngày`,
    rated: (n: number) => `${number(n)} lượt đánh giá`,
    counting: (n: number) => `${number(n)} đơn vị đang tính lại, chưa có trong tổng`,
  },
  filter: {
    title: "Lọc bảng",
    name: "Tên đơn vị",
    nameHint: "Có dấu hay không dấu đều được.",
    show: "Chỉ hiện",
    any: "Tất cả đơn vị",
    overdue: "Đang có vụ việc quá hạn",
    unrated: "Chưa có đánh giá nào được tính",
    nothing: "Không nhận vụ việc nào",
    apply: "Lọc",
    without: (what: string) => `Bỏ lọc: ${what}`,
    shown: (shown: number, all: number) => `Đang hiện ${number(shown)} trong ${number(all)} đơn vị.`,
    none: "Không có đơn vị nào như vậy.",
  },
  columns: {
    name: "Đơn vị",
    received: "Tiếp nhận",
    answered: "Đã trả lời",
    open: "Đang xử lý",
    overdue: "Quá hạn",
    oldest: "Chờ lâu nhất (ngày)",
    onTime: "Đúng hạn",
    satisfaction: "Hài lòng",
  },
  table: {
    caption: "Bấm tên cột để xếp lại.",
    sort: (column: string, isDown: boolean) => `Xếp theo ${column}, ${isDown ? "lớn trước" : "nhỏ trước"}`,
    of: (part: number, whole: number) => `${number(part)}/${number(whole)}`,
    none: "không có",
    noRatings: "chưa có đánh giá",
    counting: "đang tính lại",
    all: "Cả địa bàn",
  },
  charts: {
    overdue: "Đơn vị đang có nhiều vụ việc quá hạn nhất",
    onTime: "Đơn vị có tỷ lệ đúng hạn thấp nhất",
    months: "Vụ việc nhận và đã trả lời theo tháng",
    month: "Tháng",
    unit: "Đơn vị",
    count: "Số vụ việc",
    share: "Tỷ lệ",
    empty: "Không có đơn vị nào.",
  },
  data: {
    title: "Dữ liệu mở",
    lead: "Bảng trên, số đếm nhỏ được giữ kín như trên trang công khai. Kèm từ điển dữ liệu.",
    csv: "Tải CSV",
    json: "Tải JSON",
    dictionary: "Từ điển dữ liệu",
  },
  unit: {
    back: "Về danh sách đơn vị",
    title: "Đơn vị",
    late: "Vụ việc đang quá hạn",
    lateLead:
      "Mã, loại và hạn, để đôn đốc cho đúng việc. Danh sách là lúc mở trang này, nên có thể khác số đã chốt ở trên. Nội dung chỉ đơn vị xử lý đọc được.",
    noLate: "Không có vụ việc nào quá hạn.",
    code: "Mã",
    kind: "Loại",
    status: "Tình trạng",
    due: "Hạn",
    daysLate: "Quá hạn",
    days: (n: number) => `${number(n)} ngày làm việc`,
    most: (n: number) => `Chỉ hiện ${number(n)} vụ việc quá hạn lâu nhất.`,
    public: "Trang công khai của đơn vị",
  },
};

export type OversightMessages = typeof oversightVi;
