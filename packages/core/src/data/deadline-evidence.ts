/** Where a figure was read: on how many independent pages, and their addresses as far as they are known. */
export interface Evidence {
  readonly pages: number;
  /** Empty when the directive itself, or a page without a kept address, was read. */
  readonly urls: readonly string[];
}

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
 * The pages behind each verified rule, apart from the rules so that a browser never carries them. Seen on 22 November 2026 as stored
 * copies; a single page is a reason to look again.
 */
export const deadlineEvidence: Readonly<Record<string, Evidence>> = {
  "kn-thoi-hieu": {
    pages: 3,
    urls: ["https://khdlaw.vn/thoi-hieu-khieu-nai-theo-quy-dinh-phap-luat/", LAWNET_1000905, GIA_DINH],
  },
  "kn-thu-ly-lan-dau": {
    pages: 1,
    urls: [
      "https://thuvienphapluat.vn/phap-luat/thoi-gian-thu-ly-don-khieu-nai-va-thoi-gian-giai-quyet-don-khieu-nai-toi-da-la-bao-lau-theo-quy-din-130377-4816.html?rel=phap_luat_tintuc",
    ],
  },
  "kn-giai-quyet-lan-dau": { pages: 3, urls: KHIEU_NAI_28 },
  "kn-giai-quyet-lan-dau-vung-sau": { pages: 3, urls: KHIEU_NAI_28 },
  "kn-khieu-nai-lan-hai": { pages: 2, urls: [LAWNET_1000905, GIA_DINH] },
  "kn-khieu-nai-lan-hai-vung-sau": { pages: 1, urls: [GIA_DINH] },
  "kn-giai-quyet-lan-hai": { pages: 1, urls: KHIEU_NAI_28.slice(0, 1) },
  "kn-giai-quyet-lan-hai-vung-sau": { pages: 1, urls: KHIEU_NAI_28.slice(0, 1) },
  "tc-giai-quyet": {
    pages: 6,
    urls: [
      "https://luatsubaoho.com/phapluat/thoi-han-giai-quyet-to-cao-toi-da-la-bao-lau/amp",
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/451C1-hd-thoi-han-giai-quyet-to-cao-la-bao-lau.html",
      "http://thanhtravietnam.vn/tim-hieu-phap-luat/cong-bo-danh-muc-thu-tuc-hanh-chinh-trong-linh-vuc-giai-quyet-to-cao-tren-dia-ban-tinh-quang-binh-188908",
    ],
  },
  "tc-thong-bao-thu-ly": {
    pages: 1,
    urls: [
      "https://lawnet.vn/thong-tin-phap-luat/en/hinh-su/procedures-for-settling-denunciations-in-vietnam-107099.html",
    ],
  },
  "tc-qua-han-cap-tren": { pages: 1, urls: [QUA_HAN] },
  "tc-qua-han-bao-cao": { pages: 1, urls: [QUA_HAN] },
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
  "tctt-buu-chinh-don-gian": { pages: 2, urls: BUU_CHINH },
  "tctt-buu-chinh-phuc-tap-bao": { pages: 2, urls: BUU_CHINH },
  "tctt-buu-chinh-phuc-tap": { pages: 2, urls: BUU_CHINH },
  "tctt-niem-yet-30": {
    pages: 1,
    urls: [
      "http://eli.com.vn/trong-truong-hop-nao-thi-co-quan-nha-nuoc-phai-cong-khai-thong-tin-bang-hinh-thuc-niem-yet/",
    ],
  },
  "tctt-2026-thong-tin-sai": {
    pages: 1,
    urls: ["https://news.laodong.vn/thoi-su/quy-dinh-xu-ly-thong-tin-cong-khai-khong-chinh-xac-1696281.ldo"],
  },
  "dccs-truyen-thanh-3": {
    pages: 1,
    urls: ["https://vi.m.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_905_906_nam_2022.pdf/25"],
  },
  // Read on two or more pages; their addresses were not kept.
  "dlcn-phan-hoi-dau": { pages: 2, urls: [] },
  "dlcn-rut-dong-y": { pages: 2, urls: [] },
  "dlcn-rut-dong-y-ben-thu-ba": { pages: 2, urls: [] },
  "tcd-chu-tich-tinh": { pages: 1, urls: [PLO] },
  "tcd-chu-tich-huyen": { pages: 1, urls: [PLO] },
  "tcd-chu-tich-xa-cu": {
    pages: 6,
    urls: [
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/555F5-hd-chu-tich-uy-ban-nhan-dan-cap-xa-tiep-cong-dan-truc-tiep-may-lan-trong-mot-thang.html",
      "https://lawnet.vn/en/laws/viec-tiep-cong-dan-duoc-thuc-hien-tai-dau-cong-tac-tiep-cong-dan-o-cap-xa-se-do-ai-phu-trach-65044.html",
      PLO,
    ],
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
  // The directive itself was read.
  "ht-bao-cao-nam": { pages: 1, urls: [] },
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
};
