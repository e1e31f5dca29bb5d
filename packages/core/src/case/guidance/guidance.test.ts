import { describe, expect, test } from "vitest";
import { fold } from "../../terms/fold/fold.js";
import { guide, guidedKindOf } from "./guidance.js";

describe("a denunciation is recognised before it is sent", () => {
  test.each([
    "Tôi xin tố cáo ông Nguyễn Văn A lấn chiếm đất công.",
    "ĐƠN TỐ CÁO. Kính gửi Chủ tịch UBND phường",
    "Tôi muốn tố giác việc khai thác cát trái phép của nhóm người này",
    "Cán bộ địa chính nhận hối lộ khi làm sổ đỏ cho gia đình tôi",
    "Cán bộ có dấu hiệu tham nhũng tiền hỗ trợ bão lũ",
    "Kế toán trường tham ô tiền ăn bán trú của các cháu",
    "Trưởng thôn ăn chặn tiền cứu trợ của bà con",
    "Thủ quỹ biển thủ quỹ khuyến học",
    "Làm giấy tờ gì cũng bị vòi vĩnh",
    "Anh ta vòi tiền mới chịu ký xác nhận",
    "Ông B nhận tiền lót tay của nhà thầu",
    "Tố  cáo:\nông B nhận phong bì",
    "Kính đề nghị tiếp nhận, giải quyết tố cáo của tôi đối với ông B",
    "Tôi thực hiện quyền tố cáo của công dân về việc ông C lập khống hồ sơ",
    "Tôi xin được giấu tên để tố cáo hiệu trưởng lạm thu",
    "To\u0302\u0301 ca\u0301o ông C", // letters and accents apart, as some phones send them
    "toi xin to cao ong A lay tien cua dan",
    "don to cao chu tich xa",
    "toi to cao viec lan chiem dat cong o xom 3",
    "Kinh gui phuong, nay toi lam don to cao can bo dia chinh",
    "can bo nhan hoi lo de cap phep",
    "xa tham nhung tien lam duong",
    "ke toan tham o tien quy",
    "can bo doi phong bi moi lam",
    "kê khống danh sách hộ nghèo",
  ])("%s", (text) => expect(guide(text)).not.toBeNull());
});

describe("a complaint is recognised before it is sent", () => {
  test.each([
    "Tôi khiếu nại quyết định xử phạt số 12 của phường",
    "Đơn khiếu nại về việc thu hồi đất",
    "Gia đình tôi sẽ khiếu kiện nếu không được bồi thường đúng",
    "Tôi không đồng ý với quyết định thu hồi đất của nhà tôi",
    "Gia đình tôi không nhất trí phương án bồi thường",
    "Đề nghị hủy bỏ quyết định xử phạt ngày 12/10",
    "Đề nghị huỷ quyết định cưỡng chế",
    "Nếu không trả lời, tôi sẽ khiếu nại lên tỉnh",
    "Đơn khiếu nại tôi gửi tháng trước đến nay chưa ai trả lời",
    "toi khieu nai quyet dinh thu hoi dat",
    "gia dinh toi khong dong y quyet dinh xu phat",
    "lam don khieu nai gui phuong",
  ])("%s", (text) => expect(guide(text)?.kind).toBeNull());
});

describe("ordinary words pass", () => {
  test.each([
    "Đèn đường trước trường tiểu học hỏng đã hai tuần.",
    "Đề nghị phường công khai kết quả giải quyết khiếu nại, tố cáo hằng quý.",
    "Đề nghị công khai kết quả giải quyết các đơn thư khiếu nại, tố cáo.",
    "Xin hỏi Luật Tố cáo mới có hiệu lực khi nào?",
    "Xin hỏi thủ tục khiếu nại lần hai gồm những gì?",
    "Tố cáo là gì, khiếu nại là gì?",
    "Cháu học luật, xin phân biệt khiếu nại với tố cáo giúp cháu",
    "Phường nên mở lớp hướng dẫn về khiếu nại, tố cáo cho bà con.",
    "Góp ý: dán bảng quyền khiếu nại, tố cáo ở bộ phận một cửa.",
    "Năm nay tỷ lệ đơn khiếu nại giảm, xin chúc mừng phường.",
    "Góp ý: tổ chức thêm buổi tuyên truyền phòng, chống tham nhũng cho học sinh.",
    "Hoan nghênh phường chống tham nhũng vặt quyết liệt.",
    "Kê khai tài sản để phòng ngừa tham nhũng là việc nên làm.",
    "Đây không phải là khiếu nại, chỉ là góp ý về giờ tiếp dân.",
    "Gia đình tôi không khiếu nại gì, chỉ mong sửa giúp cái cống.",
    "Tôi chưa khiếu nại ai bao giờ, chỉ xin hỏi lịch tiếp dân.",
    "Khen chị Lan ở một cửa: tận tình, không nhận phong bì.",
    "Cảm ơn bác sĩ đã từ chối phong bì của gia đình tôi.",
    "Cán bộ phường ta liêm khiết, không tham nhũng.",
    "Các cụ rất vui khi được nhận phong bì mừng thọ.",
    "Cán bộ một cửa thái độ chưa tốt, đi lại ba lần chưa xong hồ sơ.",
    "Xin hỏi phải nộp hồ sơ ở tầng mấy, có mất tiền không?",
    "Quán karaoke mở to cả đêm, cả xóm mất ngủ.",
    "Vòi nước công cộng ở chợ bị rò, tiền nước ai trả?",
    "Cay xanh truoc nha toi to cao qua, de nghi cat tia.",
    "Cay nay to cao, nguoi di duong so gay.",
    "Nha hang xom xay to cao nguoi ta khong thay duong",
    "Toi hoi lo ve an toan cua cac chau khi qua cau",
    "Nuoc tham o chan tuong nha van hoa",
    "de nghi cong khai ket qua giai quyet khieu nai to cao",
    "hoan nghenh phuong chong tham nhung",
    "toi khong khieu nai, chi gop y thoi",
    "Cảm ơn các anh chị bộ phận một cửa.",
    "",
  ])("%s", (text) => expect(guide(text)).toBeNull());
});

test.each(["Ống nước bị vỡ ở ngã ba chợ.", "Nắp cống bị vỡ trước trường học.", "Sổ đỏ bị sai tên, sửa thế nào?"])(
  "what happens every day is not asked about: %s",
  (text) => expect(guide(text)).toBeNull(),
);

test("a subject in passing does not hide a real denunciation", () =>
  expect(guide("Việc giải quyết tố cáo quá chậm nên nay tôi tố cáo tiếp ông D.")?.kind).toBe("denunciation"));

test("a denunciation within a complaint is one", () =>
  expect(guide("Tôi khiếu nại quyết định số 5 và tố cáo người ký.")?.kind).toBe("denunciation"));

test("the words found are reported, spelled as in a text without capitals", () => {
  expect("đơn tố cáo. kính gửi").toContain(guide("ĐƠN TỐ CÁO. Kính gửi Chủ tịch UBND phường")!.phrase);
  const found = guide("Chợ đông vui. Trưởng thôn ăn chặn tiền cứu trợ của bà con. Mong xã làm thêm mái che.")!;
  expect(found.phrase).toContain("ăn chặn");
  expect(found.phrase).not.toContain("chợ");
});

describe("what names itself a denunciation, or is about what only a denunciation is about, is plainly one", () => {
  test.each([
    "Tôi xin tố cáo ông A lấn chiếm đất công.",
    "Tôi tố cáo chủ tịch xã nhận hối lộ của nhà thầu.",
    "toi to cao viec lan chiem dat cong o xom 3",
    "Trưởng thôn ăn chặn tiền cứu trợ của bà con",
    "Anh ta vòi tiền mới chịu ký xác nhận",
  ])("%s", (text) => expect(guide(text)?.kind).toBe("denunciation"));
});

describe("a charge is met that is put as a question", () => {
  const LONG =
    "đường vào thôn hư đã lâu xe tải chạy nhiều mùa mưa ngập học sinh đi lại khó khăn đèn đường không sáng cống tắc rác nhiều ";
  describe.each([
    ["alone", (charge: string) => charge],
    ["within a text without full stops", (charge: string) => `${LONG.repeat(4)}${charge} ${LONG.repeat(4)}`],
    ["without accents", (charge: string) => fold(charge)],
  ])("%s", (_where, written) =>
    test.each([
      "Nhân đây tôi cũng xin hỏi việc ông chủ tịch phường nhận 50 triệu của nhà thầu có đúng quy định không?",
      "xin hỏi cán bộ địa chính lấy của tôi 20 triệu mới làm sổ đỏ là đúng hay sai",
      "cho tôi hỏi trưởng thôn lấy tiền hỗ trợ của dân là có được không",
      "Tôi muốn hỏi kế toán phường ăn chặn tiền hộ nghèo thì xử lý thế nào",
      "Phó chủ tịch phường lấy đất công chia cho người nhà, tôi phải gửi đơn ở đâu",
    ])("%s", (charge) => expect(guide(written(charge))).not.toBeNull()),
  );

  test.each([
    "Xin hỏi hàng xóm xây lấn ngõ thì gửi đơn ở đâu?",
    "Cho tôi hỏi cán bộ hẹn trả hồ sơ trễ thì hỏi ai?",
    "Xin hỏi đóng 200 nghìn tiền rác có đúng quy định không?",
    "Người tố cáo có được giữ bí mật tên tuổi không?",
    "Muốn tố cáo thì gửi đơn ở đâu?",
  ])("an ordinary question passes: %s", (text) => expect(guide(text)).toBeNull());

  test("what names itself is plain within a text without full stops, too", () =>
    expect(
      guide(`${LONG.repeat(4)}nhân đây cũng xin tố cáo ông chủ tịch phường nhận hối lộ ${LONG.repeat(4)}`)?.kind,
    ).toBe("denunciation"));
});

test.each(["I want to denounce the chairman for taking a bribe.", "The ward chairman took bribes from me"])(
  "whoever writes in English is asked, too: %s",
  (text) => expect(guide(text)?.kind).toBeNull(),
);

test.each(["How can I register a birth?", "Thank you, the officer helped me a lot."])(
  "an ordinary text in English passes: %s",
  (text) => expect(guide(text)).toBeNull(),
);

describe("each field is judged by itself", () => {
  test.each([
    [["Toi xin to cao ong chu tich nhan hoi lo 50 trieu", "Phường Thành Sen"]],
    [["Toi xin to cao ông chu tich nhan hoi lo 50 trieu"]],
    [["Toi xin to cao ong chu tich ban 200 m² dat cong nhan hoi lo"]],
    [["Đèn đường hỏng đã hai tuần.", "tố cáo ông A ăn tiền của dân"]],
    [["Tôi xin tố\u200B cáo ông A nhận hối lộ"]],
    [["Tôi xin ｔố ｃáo ông A nhận hối lộ"]],
    [["Tooi xin toos caos oong A nhaanj hoois looj"]],
  ])("%j", (texts) => expect(guidedKindOf(texts)).not.toBeNull());
});

test("what is plainly a denunciation is not taken, whatever its writer says; a complaint and a doubt are", () => {
  expect(guidedKindOf(["Tôi tố cáo chủ tịch xã nhận hối lộ của nhà thầu."], true)).toBe("denunciation");
  expect(guidedKindOf(["Tôi khiếu nại quyết định này."], true)).toBeNull();
  expect(guidedKindOf(["Ông hiệu trưởng nhận mỗi suất vào lớp một hai mươi triệu."])).toBe("complaint");
});

test("of a name only what is plainly a denunciation counts: names look like the beginning of a charge", () => {
  expect(guide("Nguyễn Thị Đơn")).not.toBeNull();
  expect(guidedKindOf(["Đèn đường hỏng."], false, ["Nguyễn Thị Đơn"])).toBeNull();
  expect(guidedKindOf(["Đèn đường hỏng."], true, ["Tố cáo ông A chủ tịch nhận hối lộ"])).toBe("denunciation");
});

// A hundred times the longest text there may be: with a pattern that goes back over the text this would not end.
test("a text is looked at in one go, however long it is", () =>
  expect(guide("giải quyết các đơn thư khiếu nại không ".repeat(12_800))).toBeNull());
