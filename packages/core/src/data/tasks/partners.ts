import type { Task } from "../../directive/directive.js";
import { duty, w } from "./duty.js";

export const partners: Task = {
  id: "7",
  title: w("Phối hợp với Mặt trận và đoàn thể", "Work with the Front and the unions"),
  answers: ["S4"],
  clauses: [
    duty(
      "7.1",
      "continuous",
      w(
        "Chủ động phối hợp, tạo điều kiện để Ủy ban Mặt trận Tổ quốc, các đoàn thể, tổ chức chính trị - xã hội, xã hội - nghề nghiệp tuyên truyền, vận động đoàn viên, hội viên và các tầng lớp Nhân dân thực hiện tốt công tác dân vận chính quyền.",
        "Take the initiative to work together and make it possible for the Fatherland Front, the unions, the socio-political and the socio-professional organisations to inform and mobilise their members and all strata of the people for dân vận of government.",
      ),
      {
        inPractice: w(
          "Có chương trình phối hợp với Mặt trận và đoàn thể cấp phường; cung cấp số liệu, địa điểm, thời gian.",
          "Have a joint programme with the Front and the unions of the ward; give them figures, rooms and time.",
        ),
        covers: [
          "chính quyền",
          "chính trị",
          "chủ động",
          "công tác dân vận",
          "hội viên",
          "nghề nghiệp",
          "nhân dân",
          "phối hợp",
          "tầng lớp",
          "tạo điều kiện",
          "thực hiện",
          "tốt",
          "tổ chức",
          "tuyên truyền",
          "ủy ban mặt trận tổ quốc",
          "vận động",
          "xã hội",
          "đoàn thể",
          "đoàn viên",
        ],
        partners: ["front-and-unions"],
        evidence: [w("chương trình phối hợp", "joint programmes")],
      },
    ),
    duty(
      "7.2",
      "event",
      w(
        "Gắn với phát huy vai trò giám sát, phản biện xã hội; tạo điều kiện để Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền trong sạch, vững mạnh.",
        "Together with it, bring into play supervision and social criticism; make it possible for the people to comment on building the Party and a clean and strong government.",
      ),
      {
        inPractice: w(
          "Mỗi góp ý được trả lời là đã tiếp thu hay vì sao không.",
          "Each comment is answered: taken up, or why not.",
        ),
        covers: [
          "chính quyền",
          "gắn",
          "giám sát",
          "góp ý",
          "nhân dân",
          "phát huy",
          "phản biện",
          "tạo điều kiện",
          "tham gia",
          "trong sạch",
          "vai trò",
          "vững mạnh",
          "xây dựng",
          "xã hội",
          "đảng",
        ],
        partners: ["front-and-unions"],
        evidence: [w("ý kiến nhận được và đã tiếp thu", "opinions received and taken up")],
        fromData: [w("góp ý nhận được và đã trả lời", "comments received and answered")],
      },
    ),
  ],
};
