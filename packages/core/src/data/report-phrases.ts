import type { Indicator } from "../metrics/indicator.js";

/**
 * How a figure is said in the report's text, where it stands beside its whole: `{n}` is the figure, `{%}` its share of that whole. A whole
 * opens the sentence, its parts follow; English says 1 in other words where a third are given. Figures without a phrase are said by their title.
 */
const w = (vi: string, en: string, one?: string) => ({
  phrase: { vi, en },
  ...(one !== undefined && { phraseOfOne: one }),
});

export const reportPhrases: Readonly<Record<string, Pick<Indicator, "phrase" | "phraseOfOne">>> = {
  "plan-tasks": w(
    "Có {n} nhiệm vụ trong kế hoạch năm đến hạn",
    "{n} tasks of the yearly plan fell due",
    "{n} task of the yearly plan fell due",
  ),
  "plan-tasks-done": w("{n} đã hoàn thành ({%})", "{n} completed ({%})"),

  "models-registered": w(
    "Đăng ký {n} mô hình “Dân vận khéo”",
    "{n} “Dân vận khéo” models were registered",
    "{n} “Dân vận khéo” model was registered",
  ),
  "models-recognised": w("{n} được công nhận ({%})", "{n} recognised ({%})"),
  "models-multiplied": w("{n} được nhân rộng", "{n} replicated"),
  "models-economy": w("{n} về kinh tế", "{n} in the economy"),
  "models-society": w("{n} về văn hóa - xã hội", "{n} in culture and society"),
  "models-security": w("{n} về quốc phòng - an ninh", "{n} in defence and security"),
  "models-system": w("{n} về xây dựng hệ thống chính trị", "{n} in the political system"),
  "models-collective": w("{n} của tập thể", "{n} by collectives", "{n} by a collective"),
  "models-individual": w("{n} của cá nhân", "{n} by individuals", "{n} by an individual"),

  "files-settled": w(
    "Giải quyết {n} hồ sơ thủ tục hành chính",
    "{n} procedure files were settled",
    "{n} procedure file was settled",
  ),
  "files-early": w("{n} trước hạn ({%})", "{n} early ({%})"),
  "files-on-time": w("{n} đúng hạn ({%})", "{n} on the due date ({%})"),
  "files-late": w("{n} trễ hạn ({%})", "{n} late ({%})"),

  "contents-due": w(
    "Có {n} nội dung phải công khai để Nhân dân biết",
    "{n} contents had to be made public",
    "{n} content had to be made public",
  ),
  "contents-published": w("{n} đã công khai ({%})", "{n} made public ({%})"),

  "dialogue-opinions": w(
    "Có {n} ý kiến tại đối thoại",
    "{n} opinions were given in dialogues",
    "{n} opinion was given in dialogues",
  ),
  "dialogue-settled": w("{n} đã giải quyết ({%})", "{n} settled ({%})"),

  "letters-received": w("Tiếp nhận {n} đơn", "{n} letters were received", "{n} letter was received"),
  "letters-complaint": w("{n} đơn khiếu nại", "{n} complaints", "{n} complaint"),
  "letters-denunciation": w("{n} đơn tố cáo", "{n} denunciations", "{n} denunciation"),
  "letters-petition": w("{n} đơn kiến nghị, phản ánh", "{n} petitions and reports", "{n} petition or report"),
  "letters-qualified": w("{n} đơn đủ điều kiện xử lý ({%})", "{n} that qualify ({%})", "{n} that qualifies ({%})"),
  "letters-answered": w("{n} đơn đã trả lời ({%})", "{n} answered ({%})"),
  "letters-open": w("{n} đơn đang xử lý", "{n} in hand"),
  "letters-overdue": w("{n} đơn quá hạn, chiếm {%}", "{n} overdue, {%} of all"),

  "pakn-received": w(
    "Tiếp nhận {n} phản ánh, kiến nghị",
    "{n} reports and petitions were received",
    "{n} report or petition was received",
  ),
  "pakn-within-competence": w("{n} thuộc thẩm quyền", "{n} within competence"),
  "pakn-on-time": w("{n} xử lý đúng hạn ({%})", "{n} handled on time ({%})"),
  "pakn-in-time": w(
    "{n} xử lý đúng hạn hoặc đang xử lý còn trong hạn ({%})",
    "{n} handled on time, or in hand within time ({%})",
  ),
  "pakn-rated": w("{n} được người gửi đánh giá", "{n} rated by who sent them"),
  "pakn-satisfied": w(
    "{n} không bị đánh giá không hài lòng và không trễ hạn ({%} số tiếp nhận)",
    "{n} neither rated dissatisfied nor handled late ({%} of those received)",
  ),

  "cases-received": w(
    "Tiếp nhận {n} vụ việc, mọi loại",
    "{n} matters of every kind were received",
    "{n} matter was received",
  ),
  "cases-open": w("{n} đang xử lý", "{n} in hand"),
  "cases-overdue": w("{n} quá hạn chưa trả lời", "{n} overdue and unanswered"),
  "cases-reopened": w("{n} mở lại", "{n} re-opened"),

  "information-requests": w(
    "Tiếp nhận {n} yêu cầu cung cấp thông tin",
    "{n} requests for information were received",
    "{n} request for information was received",
  ),
  "information-requests-due": w(
    "{n} đã đến hạn hoặc đã trả lời",
    "{n} fell due or were answered",
    "{n} fell due or was answered",
  ),
  "information-requests-on-time": w("{n} trả lời đúng hạn ({%})", "{n} answered on time ({%})"),

  "partner-opinions": w(
    "Tiếp nhận {n} kiến nghị giám sát, phản biện của MTTQ, đoàn thể",
    "{n} opinions of the Front and the unions were received",
    "{n} opinion of the Front and the unions was received",
  ),
  "partner-opinions-answered": w("{n} đã tiếp thu, trả lời ({%})", "{n} taken up or answered ({%})"),

  "reports-late": w("Có {n} báo cáo gửi trễ hạn", "{n} reports were handed in late", "{n} report was handed in late"),
  "reports-late-excused": w("{n} có lý do khách quan được xác nhận", "{n} with a confirmed objective cause"),
};
