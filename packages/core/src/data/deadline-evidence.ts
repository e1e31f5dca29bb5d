/** Where a figure was read: on how many independent pages or copies, and their addresses as far as they are known. */
export interface Evidence {
  readonly pages: number;
  /** Empty when a text itself, or a page without a kept address, was read. */
  readonly urls: readonly string[];
  /** The article itself was read: in which text. */
  readonly text?: string;
}

/** A file of a public copy of the State's codification, read on 28 November 2026; no gazette. */
const codification = (file: string) => ({ text: `Bộ Pháp điển điện tử, bản sao: ${file}` });
const TO_CAO = codification("khieu-nai-to-cao/to-cao.md");
const KHIEU_NAI = codification("khieu-nai.md");
const TIEP_CONG_DAN = codification("khieu-nai-to-cao/tiep-cong-dan.md");
const TIEP_CAN = codification("thong-tin-bao-chi-xuat-ban/tiep-can-thong-tin.md");
const DAN_CHU = codification("thuc-hien-dan-chu-o-co-so.md");
const NGHI_DINH_20 = codification("tiep-nhan-xu-ly-phan-anh-kien-nghi….md");
/** The decree's text, in two copies of one project that agree. */
const NGHI_DINH_154 = { pages: 2, urls: [], text: "Nghị định 154/2026/NĐ-CP, hai bản chép" };
const read = (text: { readonly text: string }): Evidence => ({ pages: 1, urls: [], ...text });

const KHIEU_NAI_28 = [
  "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A1FC5-hd-thoi-han-thu-ly-giai-quyet-khieu-nai-la-bao-nhieu-ngay-khieu-nai-cac-quyet-dinh-nao-thi-khong-duoc-.html",
  "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/thu-tuc-to-tung/resolution-of-first-time-complaints-with-a-time-limit-not-exceeding-02-months-1000878",
  "https://tailieu.vn/doc/giai-quyet-don-khieu-nai-lan-dau-268694.html",
];
const LAWNET_1000905 =
  "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/thu-tuc-to-tung/decision-on-land-issues-after-3-years-is-it-possible-to-file-a-complaint-1000905";
const GIA_DINH = "https://luatsugiadinh.net.vn/n392/luat-su-chuyen-soan-don-khoi-kienkhieu-nai.htm";
const QUA_HAN =
  "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/regulations-on-settling-denunciations-in-case-they-are-yet-to-be-settled-after-the-prescribed-time-limit-in-vietnam-111515.html";
const BUU_CHINH = [
  "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A2A57-hd-thoi-han-cung-cap-thong-tin-qua-dich-vu-buu-chinh-fax-la-bao-nhieu-ngay-co-quan-nha-nuoc-tu-choi-cu.html?rel=goi-y-cung-tag",
  "https://tuvanmienphi.vn/vi/phap-luat/527-thoi-han-cung-cap-thong-tin-qua-dich-vu-buu-chinh-fax.html?page=16",
];
const PLO = "https://plo.vn/chu-tich-xa-phai-tiep-cong-dan-it-nhat-mot-ngaytuan-post257503.html";
const KY_BAO_CAO = "https://hoatieu.vn/thong-tu-58-2020-tt-bqp-che-do-bao-cao-dinh-ky-cua-bo-quoc-phong-200161";
const TIEP_CONG_DAN_1639445 =
  "https://news.laodong.vn/thoi-su/thanh-tra-chinh-phu-tra-loi-ve-viec-tiep-cong-dan-cua-chu-tich-ubnd-cap-xa-1639445.ldo";

/**
 * Where each figure was read, apart from the rules so that a browser never carries them. Seen on 22 and 28 November 2026 as stored copies.
 * The text of the article, or two independent pages, make a figure verified; one page does not.
 * @example Object.keys(deadlineEvidence).length > 0 // → true
 */
export const deadlineEvidence: Readonly<Record<string, Evidence>> = {
  "kn-thoi-hieu": {
    pages: 3,
    urls: ["https://khdlaw.vn/thoi-hieu-khieu-nai-theo-quy-dinh-phap-luat/", LAWNET_1000905, GIA_DINH],
    ...KHIEU_NAI,
  },
  "kn-thu-ly-lan-dau": {
    pages: 1,
    urls: [
      "https://thuvienphapluat.vn/phap-luat/thoi-gian-thu-ly-don-khieu-nai-va-thoi-gian-giai-quyet-don-khieu-nai-toi-da-la-bao-lau-theo-quy-din-130377-4816.html?rel=phap_luat_tintuc",
    ],
    ...KHIEU_NAI,
  },
  "kn-giai-quyet-lan-dau": { pages: 3, urls: KHIEU_NAI_28, ...KHIEU_NAI },
  "kn-giai-quyet-lan-dau-vung-sau": { pages: 3, urls: KHIEU_NAI_28, ...KHIEU_NAI },
  "kn-khieu-nai-lan-hai": { pages: 2, urls: [LAWNET_1000905, GIA_DINH], ...KHIEU_NAI },
  "kn-khieu-nai-lan-hai-vung-sau": { pages: 1, urls: [GIA_DINH], ...KHIEU_NAI },
  "kn-giai-quyet-lan-hai": { pages: 1, urls: KHIEU_NAI_28.slice(0, 1), ...KHIEU_NAI },
  "kn-giai-quyet-lan-hai-vung-sau": { pages: 1, urls: KHIEU_NAI_28.slice(0, 1), ...KHIEU_NAI },
  "tc-giai-quyet": {
    pages: 6,
    urls: [
      "https://luatsubaoho.com/phapluat/thoi-han-giai-quyet-to-cao-toi-da-la-bao-lau/amp",
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/451C1-hd-thoi-han-giai-quyet-to-cao-la-bao-lau.html",
      "http://thanhtravietnam.vn/tim-hieu-phap-luat/cong-bo-danh-muc-thu-tuc-hanh-chinh-trong-linh-vuc-giai-quyet-to-cao-tren-dia-ban-tinh-quang-binh-188908",
    ],
    ...TO_CAO,
  },
  "tc-thong-bao-thu-ly": {
    pages: 1,
    urls: [
      "https://lawnet.vn/thong-tin-phap-luat/en/hinh-su/procedures-for-settling-denunciations-in-vietnam-107099.html",
    ],
    ...TO_CAO,
  },
  "tc-qua-han-cap-tren": { pages: 1, urls: [QUA_HAN], ...TO_CAO },
  "tc-qua-han-bao-cao": { pages: 1, urls: [QUA_HAN], ...TO_CAO },
  "don-xu-ly-ban-dau": {
    pages: 3,
    urls: [
      "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=315145",
      "http://tthc.thuathienhue.gov.vn/Content/Thutuc/donvi.aspx?iDonVi=16",
      "https://test.vnptigate.vn/phutho/thutuchanhchinh/chitiet?maThuTuc=13545",
    ],
  },
  "pakn-vbqppl-15": {
    pages: 1,
    urls: [
      "https://news.laodong.vn/thoi-su/co-the-kien-nghi-truc-tuyen-ve-van-ban-phap-luat-toi-bo-nganh-dia-phuong-tu-206-1524592.ldo",
    ],
  },
  "tctt-buu-chinh-don-gian": { pages: 2, urls: BUU_CHINH, ...TIEP_CAN },
  "tctt-buu-chinh-phuc-tap-bao": { pages: 2, urls: BUU_CHINH, ...TIEP_CAN },
  "tctt-buu-chinh-phuc-tap": { pages: 2, urls: BUU_CHINH, ...TIEP_CAN },
  "tctt-niem-yet-30": {
    pages: 1,
    urls: [
      "http://eli.com.vn/trong-truong-hop-nao-thi-co-quan-nha-nuoc-phai-cong-khai-thong-tin-bang-hinh-thuc-niem-yet/",
    ],
    ...TIEP_CAN,
  },
  "tctt-2026-thong-tin-sai": {
    pages: 1,
    urls: ["https://news.laodong.vn/thoi-su/quy-dinh-xu-ly-thong-tin-cong-khai-khong-chinh-xac-1696281.ldo"],
  },
  "dccs-truyen-thanh-3": {
    pages: 1,
    urls: ["https://vi.m.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_905_906_nam_2022.pdf/25"],
    ...DAN_CHU,
  },
  // Read in three independent projects; they have no public page.
  "dlcn-phan-hoi-dau": { pages: 3, urls: [] },
  "dlcn-rut-dong-y": { pages: 3, urls: [] },
  "dlcn-rut-dong-y-ben-thu-ba": { pages: 3, urls: [] },
  "tcd-chu-tich-tinh": { pages: 1, urls: [PLO], ...TIEP_CONG_DAN },
  "tcd-chu-tich-huyen": { pages: 1, urls: [PLO], ...TIEP_CONG_DAN },
  "tcd-chu-tich-xa-cu": {
    pages: 6,
    urls: [
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/555F5-hd-chu-tich-uy-ban-nhan-dan-cap-xa-tiep-cong-dan-truc-tiep-may-lan-trong-mot-thang.html",
      "https://lawnet.vn/en/laws/viec-tiep-cong-dan-duoc-thuc-hien-tai-dau-cong-tac-tiep-cong-dan-o-cap-xa-se-do-ai-phu-trach-65044.html",
      PLO,
    ],
    ...TIEP_CONG_DAN,
  },
  "tcd-chu-tich-xa-moi": {
    pages: 3,
    urls: [
      "https://news.laodong.vn/thoi-su/bo-sung-quy-dinh-ve-tiep-cong-dan-truc-tuyen-1638520.ldo",
      "https://news.laodong.vn/thoi-su/chu-tich-ubnd-cap-xa-phai-tiep-cong-dan-it-nhat-2-ngaythang-1623290.ldo",
      TIEP_CONG_DAN_1639445,
    ],
  },
  "tcd-dang-11-qdi": {
    pages: 2,
    urls: [
      "https://news.laodong.vn/thoi-su/thanh-tra-chinh-phu-tra-loi-kien-nghi-ve-quy-dinh-trach-nhiem-tiep-cong-dan-1584149.ldo",
      TIEP_CONG_DAN_1639445,
    ],
  },
  "ht-bao-cao-nam": read({ text: "Chỉ thị của UBND tỉnh Hà Tĩnh, bản không ghi số, ngày ban hành" }),
  "nd09-ky-thang": { pages: 2, urls: [KY_BAO_CAO] },
  "nd09-ky-quy": { pages: 2, urls: [KY_BAO_CAO] },
  "nd09-ky-6-thang": { pages: 1, urls: [KY_BAO_CAO] },
  "nd09-ky-nam": { pages: 2, urls: [KY_BAO_CAO] },
  "nd09-gui-chinh-phu": {
    pages: 1,
    urls: [
      "https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html",
    ],
  },
  "nd09-khoang-cach": {
    pages: 1,
    urls: [
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/45351-hd-thoi-gian-chot-so-lieu-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc.html",
    ],
  },
  "kn-thu-ly-lan-hai": read(KHIEU_NAI),
  "kn-gui-quyet-dinh-lan-dau": read(KHIEU_NAI),
  "kn-gui-quyet-dinh-lan-hai": read(KHIEU_NAI),
  // The second page was a law bank's, whose address was not kept.
  "kn-cong-khai-quyet-dinh-lan-hai": { pages: 2, urls: [], ...KHIEU_NAI },
  "kn-hieu-luc-quyet-dinh": read(KHIEU_NAI),
  "kn-hieu-luc-quyet-dinh-vung-sau": read(KHIEU_NAI),
  "tc-xu-ly-ban-dau": read(TO_CAO),
  "tc-chuyen-don": read(TO_CAO),
  "tc-gui-tam-dinh-chi": read(TO_CAO),
  "tc-cong-khai-ket-luan": read(TO_CAO),
  "tctt-truc-tiep": read(TIEP_CAN),
  "tctt-mang-don-gian": read(TIEP_CAN),
  "tctt-mang-phuc-tap-bao": read(TIEP_CAN),
  "tctt-mang-phuc-tap": read(TIEP_CAN),
  "tctt-cong-khai-5-ngay": read(TIEP_CAN),
  "tctt-2016-thong-tin-sai": read(TIEP_CAN),
  "dccs-thoi-diem-5": read(DAN_CHU),
  "dccs-niem-yet-30": read(DAN_CHU),
  "dccs-co-quan-5": read(DAN_CHU),
  "dccs-co-quan-20": read(DAN_CHU),
  "tcd-nguoi-dung-dau-co-quan": read(TIEP_CONG_DAN),
  "tcd-niem-yet-lich": read(TIEP_CONG_DAN),
  "tcd-thong-bao-ket-qua": read(TIEP_CONG_DAN),
  "pakn-qdhc-chuyen": read(NGHI_DINH_20),
  "pakn-qdhc-thoi-han": read(NGHI_DINH_20),
  "don-qua-45-ngay": NGHI_DINH_154,
  "tcd-don-vi-su-nghiep": NGHI_DINH_154,
  "tcd-truc-tuyen-thong-bao": NGHI_DINH_154,
  "tcd-truc-tuyen-kiem-tra": NGHI_DINH_154,
  "tcd-truc-tuyen-ket-noi": NGHI_DINH_154,
  "tcd-tu-choi": NGHI_DINH_154,
  "dlcn-xem-sua": { pages: 3, urls: [] },
  "dlcn-xem-sua-ben-thu-ba": { pages: 3, urls: [] },
  "dlcn-xoa": { pages: 3, urls: [] },
  "dlcn-xoa-ben-thu-ba": { pages: 3, urls: [] },
  "dlcn-vi-pham-72-gio": { pages: 4, urls: [] },
  // Machine-read copies of a decree in one project, or one project's note of it.
  "kn-gui-tam-dinh-chi": { pages: 1, urls: [] },
  "kn-moi-doi-thoai": { pages: 1, urls: [] },
  "dlcn-bien-phap-bao-ve": { pages: 1, urls: [] },
  // The figure was read in the article; from which day it runs was not quoted.
  "tcd-bao-co-quan-chuyen": read(TIEP_CONG_DAN),
};
