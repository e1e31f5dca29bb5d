import type { Task } from "../../directive/directive.js";
import { duty, w, OVERSEER } from "./duty.js";

export const oversee: Task = {
  id: "O",
  title: w("Theo dõi, kiểm tra, tổng hợp", "Follow, check, consolidate"),
  answers: ["S7"],
  clauses: [
    duty(
      "O1",
      "continuous",
      w("Theo dõi, đôn đốc, hướng dẫn việc thực hiện.", "Follow, urge and guide the carrying out."),
      {
        inPractice: w(
          "Phường hỏi Sở Nội vụ khi chưa rõ và trả lời khi được đôn đốc.",
          "The ward asks Sở Nội vụ what is not clear, and answers when it is urged.",
        ),
        covers: ["giao", "hướng dẫn", "sở nội vụ", "theo dõi", "đôn đốc"],
        owners: OVERSEER,
      },
    ),
    duty("O2", "periodic", w("Thanh tra, kiểm tra việc thực hiện.", "Inspect and check the carrying out."), {
      inPractice: w(
        "Giữ sẵn hồ sơ và số liệu để được kiểm tra lúc nào cũng có.",
        "Keep files and figures ready to be checked at any time.",
      ),
      covers: ["kiểm tra", "thanh tra", "thực hiện"],
      owners: OVERSEER,
    }),
    duty(
      "O3",
      "report",
      w(
        "Tổng hợp, báo cáo UBND tỉnh và các cơ quan có thẩm quyền theo quy định.",
        "Consolidate, and report to the provincial People's Committee and the competent bodies as the rules say.",
      ),
      {
        inPractice: w(
          "Số liệu của phường vào báo cáo chung: đúng kỳ, đúng cách tính.",
          "The ward's figures go into the whole: right days, right way of counting.",
        ),
        covers: ["báo cáo", "cơ quan", "quy định", "thẩm quyền", "tổng hợp", "ubnd tỉnh"],
        owners: OVERSEER,
      },
    ),
  ],
};
