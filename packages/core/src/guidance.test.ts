import { describe, expect, test } from "vitest";
import { guide } from "./guidance.js";

describe("a denunciation is recognised before it is sent", () => {
  test.each([
    "Tôi xin tố cáo ông Nguyễn Văn A lấn chiếm đất công.",
    "ĐƠN TỐ CÁO. Kính gửi Chủ tịch UBND phường",
    "Tôi muốn tố giác việc khai thác cát trái phép của nhóm người này",
    "Cán bộ địa chính nhận hối lộ khi làm sổ đỏ cho gia đình tôi",
    "Cán bộ có dấu hiệu tham nhũng tiền hỗ trợ bão lũ",
    "toi xin to cao ong A lay tien cua dan",
    "don to cao chu tich xa",
    "Tố  cáo:\nông B nhận phong bì",
    "To\u0302\u0301 ca\u0301o ông C", // letters and accents apart, as some phones send them
  ])("%s", (text) => expect(guide(text)?.kind).toBe("denunciation"));
});

describe("a complaint is recognised before it is sent", () => {
  test.each([
    "Tôi khiếu nại quyết định xử phạt số 12 của phường",
    "Đơn khiếu nại về việc thu hồi đất",
    "Gia đình tôi sẽ khiếu kiện nếu không được bồi thường đúng",
    "toi khieu nai quyet dinh thu hoi dat",
  ])("%s", (text) => expect(guide(text)?.kind).toBe("complaint"));
});

describe("ordinary words pass", () => {
  test.each([
    "Đèn đường trước trường tiểu học hỏng đã hai tuần.",
    "Đề nghị phường công khai kết quả giải quyết khiếu nại, tố cáo hằng quý.",
    "Xin hỏi Luật Tố cáo mới có hiệu lực khi nào?",
    "Góp ý: tổ chức thêm buổi tuyên truyền phòng, chống tham nhũng cho học sinh.",
    "Đây không phải là khiếu nại, chỉ là góp ý về giờ tiếp dân.",
    "Cán bộ một cửa thái độ chưa tốt, đi lại ba lần chưa xong hồ sơ.",
    "Cay xanh truoc nha toi to cao qua, de nghi cat tia.",
    "Cảm ơn các anh chị bộ phận một cửa.",
    "",
  ])("%s", (text) => expect(guide(text)).toBeNull());
});

test("a subject in passing does not hide a real denunciation", () =>
  expect(guide("Việc giải quyết tố cáo quá chậm nên nay tôi tố cáo tiếp ông D.")?.kind).toBe("denunciation"));
