const TOO_SLOW = `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Đường truyền quá chậm</title>
<h1>Chưa gửi được: đường truyền quá chậm</h1>
<p>Bấm nút Quay lại của trình duyệt: những gì đã viết thường vẫn còn. Gửi không kèm ảnh, hoặc bớt ảnh, rồi thử lại.</p>
<p lang="en">Not sent: the connection is too slow. Go back: what was written is mostly still there. Send it without photos, or with fewer.</p></html>
`;

const STATUSES: ReadonlyMap<string, readonly [status: string, page?: string]> = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", ["408 Request Timeout", TOO_SLOW]],
  ["HPE_HEADER_OVERFLOW", ["431 Request Header Fields Too Large"]],
]);

/**
 * What a connection is told before it is closed, when its request could not be read to its end.
 * @param code of Node's HTTP parser
 * @example lastAnswer("HPE_HEADER_OVERFLOW") // → "HTTP/1.1 431 Request Header Fields Too Large\r\n…"
 */
export function lastAnswer(code = ""): string {
  const [status, page = ""] = STATUSES.get(code) ?? ["400 Bad Request"];
  const type = page && "content-type: text/html; charset=utf-8\r\n";
  return `HTTP/1.1 ${status}\r\n${type}content-length: ${Buffer.byteLength(page)}\r\nconnection: close\r\n\r\n${page}`;
}
