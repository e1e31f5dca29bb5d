import type { Agency, AgencyRegister, UnitCount } from "../directive/agency-register.js";
import type { CivilDate } from "../calendar/civil-date.js";

const day = (text: string) => text as CivilDate;

const BEFORE_2022 = day("2022-01-01");
const LAST_OF_2024 = day("2024-12-31");
const FIRST_OF_209 = day("2025-03-01");
const LAST_OF_DISTRICTS = day("2025-06-30");
const FIRST_OF_COMMUNES = day("2025-07-01");

/** Code and name. Lộc Hà was joined to Thạch Hà and thành phố Hà Tĩnh at the end of 2024. */
const DISTRICTS: readonly (readonly [code: string, name: string])[] = [
  ["436", "Thành phố Hà Tĩnh"],
  ["437", "Thị xã Hồng Lĩnh"],
  ["439", "Huyện Hương Sơn"],
  ["440", "Huyện Đức Thọ"],
  ["441", "Huyện Vũ Quang"],
  ["442", "Huyện Nghi Xuân"],
  ["443", "Huyện Can Lộc"],
  ["444", "Huyện Hương Khê"],
  ["445", "Huyện Thạch Hà"],
  ["446", "Huyện Cẩm Xuyên"],
  ["447", "Huyện Kỳ Anh"],
  ["448", "Huyện Lộc Hà"],
  ["449", "Thị xã Kỳ Anh"],
];

/** Code, name, district of the old unit whose code is kept, and that old unit. */
const COMMUNES: readonly (readonly [code: string, name: string, area: string, keptFrom: string])[] = [
  ["18073", "Phường Thành Sen", "436", "Phường Nam Hà"],
  ["18100", "Phường Trần Phú", "436", "Phường Thạch Hạ"],
  ["18115", "Phường Bắc Hồng Lĩnh", "437", "Phường Bắc Hồng"],
  ["18118", "Phường Nam Hồng Lĩnh", "437", "Phường Nam Hồng"],
  ["18133", "Xã Hương Sơn", "439", "Thị trấn Phố Châu"],
  ["18160", "Xã Sơn Hồng", "439", "Xã Sơn Lĩnh"],
  ["18163", "Xã Sơn Tiến", "439", "Xã An Hòa Thịnh"],
  ["18172", "Xã Sơn Tây", "439", "Xã Sơn Tây"],
  ["18184", "Xã Sơn Giang", "439", "Xã Quang Diệm"],
  ["18196", "Xã Sơn Kim 1", "439", "Xã Sơn Kim 1"],
  ["18199", "Xã Sơn Kim 2", "439", "Xã Sơn Kim 2"],
  ["18202", "Xã Tứ Mỹ", "439", "Xã Mỹ Long"],
  ["18223", "Xã Kim Hoa", "439", "Xã Hàm Trường"],
  ["18229", "Xã Đức Thọ", "440", "Thị trấn Đức Thọ"],
  ["18244", "Xã Đức Minh", "440", "Xã Trường Sơn"],
  ["18262", "Xã Đức Quang", "440", "Xã Bùi La Nhân"],
  ["18277", "Xã Đức Thịnh", "440", "Xã Lâm Trung Thủy"],
  ["18304", "Xã Đức Đồng", "440", "Xã Đức Đồng"],
  ["18313", "Xã Vũ Quang", "441", "Thị trấn Vũ Quang"],
  ["18322", "Xã Mai Hoa", "441", "Xã Đức Lĩnh"],
  ["18328", "Xã Thượng Đức", "441", "Xã Đức Hương"],
  ["18352", "Xã Nghi Xuân", "442", "Thị trấn Xuân An"],
  ["18364", "Xã Đan Hải", "442", "Xã Xuân Phổ"],
  ["18373", "Xã Tiên Điền", "442", "Thị trấn Tiên Điền"],
  ["18394", "Xã Cổ Đạm", "442", "Xã Xuân Liên"],
  ["18406", "Xã Can Lộc", "443", "Thị trấn Nghèn"],
  ["18409", "Xã Hồng Lộc", "445", "Xã Tân Lộc"],
  ["18418", "Xã Tùng Lộc", "443", "Xã Thuần Thiện"],
  ["18436", "Xã Trường Lưu", "443", "Xã Kim Song Trường"],
  ["18466", "Xã Gia Hanh", "443", "Xã Khánh Vĩnh Yên"],
  ["18481", "Xã Xuân Lộc", "443", "Xã Quang Lộc"],
  ["18484", "Xã Đồng Lộc", "443", "Thị trấn Đồng Lộc"],
  ["18496", "Xã Hương Khê", "444", "Thị trấn Hương Khê"],
  ["18502", "Xã Hà Linh", "444", "Xã Hà Linh"],
  ["18523", "Xã Hương Bình", "444", "Xã Hương Bình"],
  ["18532", "Xã Hương Phố", "444", "Xã Gia Phố"],
  ["18544", "Xã Hương Xuân", "444", "Xã Hương Xuân"],
  ["18547", "Xã Phúc Trạch", "444", "Xã Phúc Trạch"],
  ["18550", "Xã Hương Đô", "444", "Xã Hương Trà"],
  ["18562", "Xã Thạch Hà", "445", "Thị trấn Thạch Hà"],
  ["18568", "Xã Lộc Hà", "445", "Thị trấn Lộc Hà"],
  ["18583", "Xã Mai Phụ", "445", "Xã Thạch Châu"],
  ["18586", "Xã Đông Kinh", "445", "Xã Thạch Kênh"],
  ["18601", "Xã Việt Xuyên", "445", "Xã Việt Tiến"],
  ["18604", "Xã Thạch Khê", "436", "Xã Thạch Khê"],
  ["18619", "Xã Đồng Tiến", "436", "Xã Thạch Trị"],
  ["18628", "Xã Thạch Lạc", "436", "Xã Tượng Sơn"],
  ["18634", "Xã Toàn Lưu", "445", "Xã Lưu Vĩnh Sơn"],
  ["18652", "Phường Hà Huy Tập", "436", "Xã Tân Lâm Hương"],
  ["18667", "Xã Thạch Xuân", "445", "Xã Nam Điền"],
  ["18673", "Xã Cẩm Xuyên", "446", "Thị trấn Cẩm Xuyên"],
  ["18676", "Xã Thiên Cầm", "446", "Thị trấn Thiên Cầm"],
  ["18682", "Xã Yên Hòa", "446", "Xã Cẩm Dương"],
  ["18685", "Xã Cẩm Bình", "436", "Xã Cẩm Bình"],
  ["18736", "Xã Cẩm Hưng", "446", "Xã Cẩm Thịnh"],
  ["18739", "Xã Cẩm Duệ", "446", "Xã Cẩm Mỹ"],
  ["18742", "Xã Cẩm Trung", "446", "Xã Cẩm Trung"],
  ["18748", "Xã Cẩm Lạc", "446", "Xã Cẩm Lạc"],
  ["18754", "Phường Sông Trí", "449", "Phường Hưng Trí"],
  ["18766", "Xã Kỳ Xuân", "447", "Xã Kỳ Phong"],
  ["18775", "Xã Kỳ Anh", "447", "Thị trấn Kỳ Đồng"],
  ["18781", "Phường Hải Ninh", "449", "Phường Kỳ Ninh"],
  ["18787", "Xã Kỳ Văn", "447", "Xã Kỳ Trung"],
  ["18790", "Xã Kỳ Khang", "447", "Xã Kỳ Thọ"],
  ["18814", "Xã Kỳ Hoa", "447", "Xã Kỳ Tân"],
  ["18823", "Phường Vũng Áng", "449", "Phường Kỳ Thịnh"],
  ["18832", "Phường Hoành Sơn", "449", "Phường Kỳ Phương"],
  ["18838", "Xã Kỳ Lạc", "447", "Xã Lâm Hợp"],
  ["18844", "Xã Kỳ Thượng", "447", "Xã Kỳ Sơn"],
];

/** The mergers that the press tells in full, by bare names as it does; of the others only the unit that left its code is known. */
const MADE_OF: Readonly<Record<string, string[]>> = {
  "18628": ["Tượng Sơn", "Thạch Thắng", "Thạch Lạc"],
  "18619": ["Thạch Trị", "Thạch Hội", "Thạch Văn"],
  "18604": ["Đỉnh Bàn", "Thạch Hải", "Thạch Khê"],
  "18685": ["Cẩm Vịnh", "Thạch Bình", "Cẩm Thành", "Cẩm Bình"],
  "18766": ["Kỳ Phong", "Kỳ Bắc", "Kỳ Xuân"],
  "18775": ["Thị trấn Kỳ Đồng", "Kỳ Giang", "Kỳ Tiến", "Kỳ Phú"],
  "18814": ["Kỳ Tân", "Kỳ Hoa"],
  "18787": ["Kỳ Tây", "Kỳ Trung", "Kỳ Văn"],
  "18790": ["Kỳ Thọ", "Kỳ Thư", "Kỳ Khang"],
  "18838": ["Lâm Hợp", "Kỳ Lạc"],
  "18844": ["Kỳ Sơn", "Kỳ Thượng"],
};

/** Thirteen bodies from one public list, six of them also seen in the press. Their codes are this project's own. */
const BODIES: readonly string[] = [
  "Văn phòng UBND tỉnh",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Sở Tài chính",
  "Sở Công Thương",
  "Sở Nông nghiệp và Môi trường",
  "Sở Xây dựng",
  "Sở Khoa học và Công nghệ",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Giáo dục và Đào tạo",
  "Sở Y tế",
  "Sở Ngoại vụ",
  "Thanh tra tỉnh",
];

const bodies = BODIES.map((name, index): Agency => ({
  code: `42B${String(index + 1).padStart(2, "0")}`,
  codeBy: "project",
  electronicId: null,
  name,
  level: "province",
  parties: name === "Sở Nội vụ" ? ["department", "home-affairs"] : ["department"],
  from: FIRST_OF_209,
  start: "unknown",
  to: null,
  area: null,
  madeOf: null,
  successors: null,
  confidence: "unverified",
}));

const districts = DISTRICTS.map(([code, name]): Agency => ({
  code,
  codeBy: "official",
  electronicId: null,
  name,
  level: "district",
  parties: ["district-committee"],
  from: BEFORE_2022,
  start: "unknown",
  to: code === "448" ? LAST_OF_2024 : LAST_OF_DISTRICTS,
  area: null,
  madeOf: null,
  // Who took over all of a district is not known unit by unit: a new commune may hold land of several.
  successors: code === "448" ? ["445", "436"] : null,
  confidence: "verified",
}));

const communes = COMMUNES.flatMap(([code, name, area, keptFrom]): Agency[] => [
  {
    code,
    codeBy: "official",
    electronicId: null,
    name: keptFrom,
    level: "commune",
    parties: ["commune-committee"], // owes nothing before 01/07/2025: the district was addressed
    from: FIRST_OF_209,
    start: "unknown",
    to: LAST_OF_DISTRICTS,
    area,
    madeOf: null,
    successors: [code],
    confidence: "verified",
  },
  {
    code,
    codeBy: "official",
    electronicId: null,
    name,
    level: "commune",
    parties: ["commune-committee"],
    from: FIRST_OF_COMMUNES,
    start: "known",
    to: null,
    area,
    madeOf: MADE_OF[code] ?? null,
    successors: null,
    confidence: "verified",
  },
]);

const count = (
  level: UnitCount["level"],
  from: CivilDate,
  to: CivilDate | null,
  parts: UnitCount["parts"],
  source: string,
): UnitCount => ({
  level,
  from,
  to,
  count: Object.values(parts).reduce((sum, part) => sum + part, 0),
  parts,
  source,
  confidence: "verified",
});

const PAGES = "tuphap.hatinh.gov.vn; bộ mã đơn vị hành chính (thẻ v1.0.3.1, v2.2.0)";
const TWO_TIERS = "Nghị quyết 1665/NQ-UBTVQH15";

/**
 * Hà Tĩnh: who existed when. Complete since 01/07/2025; before that only what the sources name, and counts for the rest.
 *
 * Public service units are not here: no list was found, so a deployment adds its own.
 * @example agenciesOn(haTinhAgencies, "commune", must(civilDate("2026-11-23"))).length // → 69
 */
export const haTinhAgencies: AgencyRegister = {
  version: 1,
  province: { code: "42", name: "Hà Tĩnh" },
  checkedOn: day("2026-11-22"),
  counts: [
    count("district", BEFORE_2022, LAST_OF_2024, { "thành phố": 1, "thị xã": 2, huyện: 10 }, PAGES),
    count(
      "district",
      day("2025-01-01"),
      LAST_OF_DISTRICTS,
      { "thành phố": 1, "thị xã": 2, huyện: 9 },
      "Lộc Hà nhập vào Thạch Hà và TP Hà Tĩnh",
    ),
    count("district", FIRST_OF_COMMUNES, null, {}, TWO_TIERS),
    count("commune", BEFORE_2022, LAST_OF_2024, { xã: 182, phường: 21, "thị trấn": 13 }, PAGES),
    {
      level: "commune",
      from: day("2025-01-01"),
      to: day("2025-02-28"),
      count: null,
      parts: {},
      source: "Một nguồn ghi 210 (171 xã, 25 phường, 14 thị trấn); có thể đã là 209 từ 01/01/2025",
      confidence: "unverified",
    },
    count(
      "commune",
      FIRST_OF_209,
      LAST_OF_DISTRICTS,
      { xã: 170, phường: 25, "thị trấn": 14 },
      "bộ mã đơn vị hành chính (thẻ v2.4.1); báo chí: từ 209 còn 69. Ngày bắt đầu 01/03/2025 chỉ thấy ở một nguồn",
    ),
    count("commune", FIRST_OF_COMMUNES, null, { xã: 60, phường: 9 }, TWO_TIERS),
    {
      ...count("province", FIRST_OF_209, null, { "cơ quan": 13 }, "Một danh sách công khai; sáu tên có trên báo chí"),
      confidence: "unverified",
    },
  ],
  agencies: [...bodies, ...districts, ...communes],
};
