import type { Clause, PartyId, Task } from "../directive/directive.js";
import type { LocalizedText } from "../terms/localized.js";

/** Those the text addresses. The commune level is not named: it follows the district by succession. */
const ADDRESSEES: readonly PartyId[] = ["department", "public-service-unit", "district-committee"];
const OVERSEER: readonly PartyId[] = ["home-affairs"];

const w = (vi: string, en: string): LocalizedText => ({ vi, en });

interface Extras {
  readonly owners?: readonly PartyId[];
  readonly partners?: readonly PartyId[];
  readonly cites?: readonly string[];
  readonly evidence?: readonly LocalizedText[];
  readonly fromData?: readonly LocalizedText[];
}

const duty = (id: string, kind: Clause["kind"], vi: string, en: string, extras: Extras = {}): Clause => ({
  id,
  kind,
  text: w(vi, en),
  owners: ADDRESSEES,
  cites: [],
  evidence: [],
  fromData: [],
  ...extras,
});

/** The duties of the directive in our own words. Names and slogans are the text's. */
export const tasks: readonly Task[] = [
  {
    id: "1",
    title: w("Quán triệt, cụ thể hóa", "Grasp and institutionalise"),
    answers: ["S2", "S3", "S5", "S6"],
    clauses: [
      duty(
        "1.1",
        "plan",
        "Phổ biến và cụ thể hóa chủ trương của Đảng, chính sách của Nhà nước về dân vận thành quy định của cơ quan, gắn với phục hồi kinh tế - xã hội; trọng tâm là Chỉ thị 33/CT-TTg, Chỉ thị 06-CT/TU và Quyết định 269-QĐ/TU.",
        "Make the Party's and the State's line on dân vận known and turn it into the agency's own rules, tied to social and economic recovery; above all Chỉ thị 33/CT-TTg, Chỉ thị 06-CT/TU and Quyết định 269-QĐ/TU.",
        {
          cites: ["ct-33-ttg-2021", "ct-06-tu-2016", "qd-269-tu-2021"],
          evidence: [
            w("hội nghị quán triệt đã tổ chức", "conferences held"),
            w("tỷ lệ cán bộ, công chức, viên chức được quán triệt", "share of staff reached"),
            w("quy định đã ban hành", "own rules issued"),
          ],
        },
      ),
      duty(
        "1.2",
        "continuous",
        "Coi dân vận chính quyền là nhiệm vụ quan trọng để xây dựng nền hành chính phục vụ: dân chủ, pháp quyền, chuyên nghiệp, hiện đại, trong sạch, công khai, minh bạch.",
        "Treat dân vận of government as an important part of building an administration that serves: democratic, lawful, professional, modern, clean, open and transparent.",
        {
          evidence: [w("phân công lãnh đạo phụ trách và công chức đầu mối", "a leader in charge and a focal officer")],
        },
      ),
      duty(
        "1.3",
        "plan",
        "Lập chương trình, kế hoạch dân vận hằng năm cùng với nhiệm vụ chính trị của cơ quan, đơn vị.",
        "Draw up the yearly dân vận programme or plan together with the agency's political tasks.",
        {
          evidence: [w("kế hoạch và ngày ban hành", "the plan and the day it was issued")],
          fromData: [w("kế hoạch ban hành đúng hạn", "plan issued on time")],
        },
      ),
      duty(
        "1.4",
        "continuous",
        "Kết quả dân vận phải thực chất, góp phần vào sự phát triển của tỉnh.",
        "Results are real and help the province develop.",
        { evidence: [w("kết quả nêu trong báo cáo", "outcomes listed in the report")] },
      ),
    ],
  },
  {
    id: "2",
    title: w("Tuyên truyền, nâng cao nhận thức", "Communicate and raise awareness"),
    answers: ["S1", "S2"],
    clauses: [
      duty(
        "2.1",
        "continuous",
        "Thông tin, giáo dục để cán bộ, công chức, viên chức hiểu ý nghĩa của công tác dân vận và trách nhiệm của mình, gần gũi Nhân dân.",
        "Inform and educate, so that officials and staff know what the work means and what is theirs to do, and stay close to the people.",
        { evidence: [w("hoạt động đã tổ chức", "activities"), w("số lượt người tham gia", "people reached")] },
      ),
      duty(
        "2.2",
        "continuous",
        "Quan tâm đặc biệt đồng bào miền núi, biên giới, vùng đặc biệt khó khăn, vùng dân tộc thiểu số và vùng có đồng bào theo tôn giáo.",
        "Take special care of people in mountainous, border and especially difficult areas, and of ethnic-minority and religious communities.",
        {
          evidence: [
            w("hoạt động tại các vùng đó", "activities in those areas"),
            w("ngôn ngữ đã sử dụng", "languages used"),
          ],
          fromData: [w("ý kiến nhận và trả lời từ các vùng đó", "feedback received and answered from those areas")],
        },
      ),
      duty(
        "2.3",
        "continuous",
        "Đổi mới nội dung, hình thức: dễ hiểu, dễ nhớ, dễ làm.",
        "Renew content and form: easy to understand, easy to remember, easy to do.",
        {
          evidence: [w("hình thức đã áp dụng", "formats used")],
          fromData: [w("lượt dùng biểu mẫu và tỷ lệ hoàn thành", "use of the form and its completion rate")],
        },
      ),
    ],
  },
  {
    id: "3",
    title: w("Thi đua “Dân vận khéo”", "Emulate: “Dân vận khéo”"),
    answers: ["S5"],
    clauses: [
      duty(
        "3.1",
        "periodic",
        "Tổ chức phong trào thi đua “Dân vận khéo” trên các lĩnh vực kinh tế, văn hóa, xã hội, an ninh, quốc phòng; xây dựng Đảng và hệ thống chính trị, nông thôn mới, đô thị văn minh, giải phóng mặt bằng các dự án trọng điểm.",
        "Run the “Dân vận khéo” movement across economy, culture, society, security and defence; in building the Party and the political system, new countryside and civilised cities, and in clearing sites for key projects.",
        {
          evidence: [
            w(
              "mô hình đăng ký, công nhận, nhân rộng theo lĩnh vực",
              "models registered, recognised and multiplied, by field",
            ),
          ],
        },
      ),
      duty(
        "3.2",
        "continuous",
        "Gắn phong trào với Nghị quyết Trung ương 4 khóa XII, Kết luận 01-KL/TW, Chỉ thị 05-CT/TW, Kết luận 29-KL/TU và nghị quyết đại hội Đảng các cấp nhiệm kỳ 2020–2025.",
        "Tie the movement to Nghị quyết Trung ương 4 khóa XII, Kết luận 01-KL/TW, Chỉ thị 05-CT/TW, Kết luận 29-KL/TU and the congress resolutions of the 2020–2025 term.",
        {
          cites: ["nqtw4-xii", "kl-01-tw-2021", "ct-05-tw-2016", "kl-29-tu-2021", "nq-dh-2020-2025"],
          evidence: [w("hoạt động gắn kết đã thực hiện", "activities carried out")],
        },
      ),
    ],
  },
  {
    id: "4",
    title: w("Cải cách hành chính", "Reform the administration"),
    answers: ["S3"],
    clauses: [
      duty(
        "4.1",
        "plan",
        "Thực hiện Quyết định 3504/QĐ-UBND, chương trình tổng thể cải cách hành chính 2021–2030.",
        "Carry out Quyết định 3504/QĐ-UBND, the master programme of administrative reform 2021–2030.",
        {
          cites: ["qd-3504-ubnd-2021"],
          evidence: [w("kế hoạch và kết quả cải cách hành chính", "the reform plan and its results")],
        },
      ),
      duty(
        "4.2",
        "continuous",
        "Đổi mới quản lý: hiệu lực, công khai, minh bạch, dân chủ, thân thiện, gần dân.",
        "Renew management: effective, open, transparent, democratic, friendly and close to the people.",
        { fromData: [w("mức độ hài lòng", "satisfaction rating")] },
      ),
      duty(
        "4.3",
        "continuous",
        "Cải cách thủ tục hành chính quyết liệt, thực chất.",
        "Reform procedures with determination and in substance.",
        {
          evidence: [
            w("thủ tục đã cắt giảm, đơn giản hóa", "procedures cut or simplified"),
            w("tỷ lệ hồ sơ đúng hạn", "share of files on time"),
          ],
        },
      ),
      duty(
        "4.4",
        "continuous",
        "Phân cấp, ủy quyền, trước hết trong giải quyết thủ tục hành chính.",
        "Decentralise and delegate, above all in handling procedures.",
        { evidence: [w("việc đã phân cấp, ủy quyền", "delegations made")] },
      ),
      duty(
        "4.5",
        "continuous",
        "Rà soát, sắp xếp tổ chức bộ máy tinh gọn.",
        "Review the apparatus and make it leaner.",
        { evidence: [w("đơn vị đã sắp xếp, sáp nhập", "units merged")] },
      ),
      duty(
        "4.6",
        "continuous",
        "Ưu tiên nguồn lực cho chuyển đổi số và thực hiện có hiệu quả.",
        "Put resources first into digital transformation, and make it work.",
        {
          evidence: [w("dịch vụ công trực tuyến đã cung cấp", "services put online")],
          fromData: [w("tỷ lệ vụ việc tiếp nhận trực tuyến", "share of cases received online")],
        },
      ),
      duty(
        "4.7",
        "continuous",
        "Hoàn thiện thể chế để Nhân dân tham gia, giám sát và thực hiện quyền làm chủ.",
        "Complete the institutions through which people take part, supervise and are masters.",
        {
          evidence: [w("quy định đã ban hành", "rules issued")],
          fromData: [w("số liệu công khai cho người dân", "statistics published to the people")],
        },
      ),
      duty(
        "4.8",
        "continuous",
        "Cụ thể hóa phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.",
        "Make concrete the motto “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng” (the people know, discuss, do, check, supervise and benefit).",
        {
          evidence: [w("việc đã làm theo từng vế của phương châm", "what was done for each verb of the motto")],
          fromData: [
            w(
              "theo từng vế: đã công khai, lấy ý kiến, tham gia, kiểm tra, giám sát, thụ hưởng",
              "for each verb: published, consulted, joined, checked, supervised, benefited",
            ),
          ],
        },
      ),
    ],
  },
  {
    id: "5",
    title: w("Dân chủ ở cơ sở, đạo đức công vụ", "Democracy at the grassroots, public-service ethics"),
    answers: ["S3", "S6", "S7"],
    clauses: [
      duty(
        "5.1",
        "continuous",
        "Thực hiện quy định về dân chủ ở cơ sở, đạo đức công vụ, vai trò nêu gương của người đứng đầu và cán bộ, công chức.",
        "Keep the rules on grassroots democracy and on ethics; heads and officials set the example.",
      ),
      duty(
        "5.2",
        "continuous",
        "Nâng cao văn hóa công vụ, trách nhiệm và tinh thần phục vụ Nhân dân.",
        "Raise public-service culture, responsibility and the spirit of serving.",
        { fromData: [w("đánh giá về thái độ phục vụ", "ratings of attitude")] },
      ),
      duty(
        "5.3",
        "continuous",
        "Phong cách “Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân”; “Nghe dân nói”, “nói dân hiểu”, “hướng dẫn dân làm”, “làm dân tin”; chống hình thức, quan liêu, vô cảm, xa dân.",
        "A working style: “Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân” (respect, stay near, understand, learn from and answer to the people); “Nghe dân nói”, “nói dân hiểu”, “hướng dẫn dân làm”, “làm dân tin” (listen, be understood, guide, be trusted); against show, red tape, indifference and distance.",
        {
          fromData: [
            w("độ dễ đọc của câu trả lời", "readability of answers"),
            w("vụ việc phải mở lại", "re-opened cases"),
          ],
        },
      ),
      duty(
        "5.4",
        "event",
        "Tăng cường kiểm tra công vụ; xử lý nghiêm cán bộ, công chức nhũng nhiễu, vi phạm quyền của người dân.",
        "Check public service more often; deal strictly with officials who harass people or violate their rights.",
        {
          evidence: [w("cuộc kiểm tra", "checks made"), w("vụ việc đã xử lý", "cases handled")],
          fromData: [
            w(
              "vụ việc về hành vi của cán bộ: tiếp nhận, có cơ sở, đã xử lý",
              "cases about officials' conduct: received, upheld, handled",
            ),
          ],
        },
      ),
    ],
  },
  {
    id: "6",
    title: w("Công khai, tiếp nhận, trả lời, giải quyết", "Open information, receive, answer, resolve"),
    answers: ["S7"],
    clauses: [
      duty(
        "6.1",
        "event",
        "Thực hiện Luật Tiếp cận thông tin.",
        "Carry out the Law on Access to Information (Luật Tiếp cận thông tin).",
        {
          cites: ["law-access-information"],
          fromData: [
            w(
              "yêu cầu cung cấp thông tin: tiếp nhận, trả lời đúng hạn",
              "information requests: received, answered in time",
            ),
          ],
        },
      ),
      duty(
        "6.2",
        "continuous",
        "Công khai trên phương tiện thông tin đại chúng và trên mạng.",
        "Be open in the mass media and online.",
        {
          evidence: [w("nội dung đã công khai", "items published")],
          fromData: [w("nội dung công bố, báo cáo công khai đã gắn", "publications, and the public report embedded")],
        },
      ),
      duty(
        "6.3",
        "periodic",
        "Tiếp công dân; người đứng đầu tiếp xúc, đối thoại với Nhân dân theo Quyết định 657-QĐ/TU, nhất là ở cơ sở và nơi phát sinh điểm nóng.",
        "Receive citizens; heads meet and hold dialogue with the people (Quyết định 657-QĐ/TU), above all at the grassroots and where hot spots arise.",
        {
          cites: ["qd-657-tu-2018"],
          evidence: [
            w("buổi tiếp dân của người đứng đầu", "sessions held by the head"),
            w("hội nghị đối thoại", "dialogue conferences"),
          ],
          fromData: [w("số buổi tiếp dân so với mức tối thiểu của luật", "sessions against the legal minimum")],
        },
      ),
      duty(
        "6.4",
        "event",
        "Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh, nhất là vụ việc phức tạp, tồn đọng, kéo dài và việc dư luận quan tâm; trả lời kịp thời bức xúc chính đáng của người dân.",
        "Resolve complaints, denunciations, petitions and reports, above all complex, pending and prolonged ones and those of public concern; answer legitimate frustrations in time.",
        {
          fromData: [
            w("tỷ lệ đúng hạn", "on-time rate"),
            w("vụ việc tồn đọng và thời gian tồn đọng", "backlog and its age"),
            w("vụ việc phải mở lại", "re-opened cases"),
          ],
        },
      ),
      duty(
        "6.5",
        "continuous",
        "Dân chủ đi đôi với kỷ cương; người dân có nghĩa vụ chấp hành pháp luật.",
        "Democracy goes together with discipline; people too keep the law.",
      ),
    ],
  },
  {
    id: "7",
    title: w("Phối hợp với Mặt trận và đoàn thể", "Work with the Front and the unions"),
    answers: ["S4"],
    clauses: [
      duty(
        "7.1",
        "continuous",
        "Chủ động phối hợp và tạo điều kiện để Mặt trận, đoàn thể, hội nghề nghiệp vận động đoàn viên, hội viên.",
        "Take the initiative, and make it possible for the Front, the unions and professional bodies to mobilise their members.",
        { partners: ["front-and-unions"], evidence: [w("chương trình phối hợp", "joint programmes")] },
      ),
      duty(
        "7.2",
        "event",
        "Phát huy giám sát, phản biện xã hội và góp ý của Nhân dân vào xây dựng Đảng, xây dựng chính quyền.",
        "Bring into play supervision, social criticism, and people's comments on building Party and government.",
        {
          partners: ["front-and-unions"],
          evidence: [w("ý kiến nhận được và đã tiếp thu", "opinions received and taken up")],
          fromData: [w("góp ý nhận được và đã trả lời", "comments received and answered")],
        },
      ),
    ],
  },
  {
    id: "R",
    title: w("Báo cáo", "Report"),
    answers: [],
    clauses: [
      duty(
        "R",
        "report",
        "Căn cứ tình hình của mình để thực hiện; báo cáo kết quả về UBND tỉnh qua Sở Nội vụ trước ngày 05 tháng 12 hằng năm.",
        "Carry out the directive as the agency's own situation asks; report the results to the provincial People's Committee through Sở Nội vụ before 05 December each year.",
      ),
    ],
  },
  {
    id: "O",
    title: w("Theo dõi, kiểm tra, tổng hợp", "Follow, check, consolidate"),
    answers: ["S7"],
    clauses: [
      duty("O1", "continuous", "Theo dõi, đôn đốc, hướng dẫn.", "Follow, urge and guide.", { owners: OVERSEER }),
      duty("O2", "periodic", "Thanh tra, kiểm tra.", "Inspect and check.", { owners: OVERSEER }),
      duty(
        "O3",
        "report",
        "Tổng hợp, báo cáo UBND tỉnh và cơ quan có thẩm quyền.",
        "Consolidate, and report to the provincial People's Committee and the competent bodies.",
        { owners: OVERSEER },
      ),
    ],
  },
];
